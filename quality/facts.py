"""Facts about people in whole short mails and CVs, half of which speak of a job's pay and place instead."""

import json
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from quality.rows import Row, Tally
from syncd.extract import mail
from syncd.extract.facts import reader as facts
from syncd.model.message import Address, Message
from syncd.model.statements import Fact

TASK = "facts"
_PAPERS = frozenset({"cv", "document"})
_CASES = Path(__file__).parent / "cases"
_WRITTEN = datetime(2026, 5, 12, 9, tzinfo=UTC)


def measure() -> list[Row]:
    known, unseen = Tally(), Tally()
    for line in (_CASES / "facts.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        expected = {f"{one['field']}={one['value'].casefold()}" for one in case["facts"]}
        known.add(_said(case["text"], case["region"], case["kind"]), expected)
    for text, region, kind, told in _voices("unseen"):
        unseen.add(_said(text, region, kind), {f"{field}={value.casefold()}" for field, value in told})
    return [*_rows(TASK, known), *_rows(f"{TASK}, other voices", unseen)]


def _rows(task: str, tally: Tally) -> Iterator[Row]:
    yield Row(task, "precision", tally.precision, None, 0.95, tally.hits + tally.wrong)
    yield Row(task, "recall", tally.recall, None, 0.85, tally.hits + tally.missed)


def voices(half: str) -> Iterator[tuple[Message, str, tuple[tuple[str, str], ...]]]:
    """The mails of a half with their region, and what they tell."""
    return ((_message(text), region, told) for text, region, kind, told in _voices(half) if kind not in _PAPERS)


def _voices(half: str) -> Iterator[tuple[str, str, str, tuple[tuple[str, str], ...]]]:
    """Cases that were written before the rules: by a hash of their texts, the "seen" half is developed on."""
    for line in (_CASES / "facts.tsv").read_text(encoding="utf-8").splitlines():
        _, region, kind, _, text, expected = line.split("\t")
        if zlib.crc32(text.encode()) % 2 == (half == "unseen"):
            told = tuple(
                (field, value) for field, _, value in (one.partition("=") for one in expected.split(";") if one)
            )
            yield text.replace("¶", "\n"), region, kind, told


def _said(text: str, region: str, kind: str) -> set[str]:
    found: tuple[Fact, ...]
    if kind in _PAPERS:
        found = facts.of_document(text, region=region, today=_WRITTEN.date())
    else:
        found = mail.read(_message(text), region=region).facts
    return {f"{one.field.value}={one.value.casefold()}" for one in found}


def _message(text: str) -> Message:
    return Message(None, _WRITTEN, (Address("", "dan@price.example"),), (), (), (), (), "Your mail", text)
