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
_CASES = Path(__file__).parent / "cases"
_WRITTEN = datetime(2026, 5, 12, 9, tzinfo=UTC)


def measure() -> list[Row]:
    known, unseen = Tally(), Tally()
    for line in (_CASES / "facts.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        expected = {f"{one['field']}={one['value'].casefold()}" for one in case["facts"]}
        known.add(_said(case["text"], case["region"], case["kind"]), expected)
    for region, kind, text, expected in _voices():
        unseen.add(_said(text, region, kind), expected)
    return [*_rows(TASK, known), *_rows(f"{TASK}, other voices", unseen)]


def _rows(task: str, tally: Tally) -> Iterator[Row]:
    yield Row(task, "precision", tally.precision, None, 0.95, tally.hits + tally.wrong)
    yield Row(task, "recall", tally.recall, None, 0.85, tally.hits + tally.missed)


def _voices() -> Iterator[tuple[str, str, str, set[str]]]:
    """The half, by a hash of their texts, of the cases that were written before the rules and not developed on."""
    for line in (_CASES / "facts.tsv").read_text(encoding="utf-8").splitlines():
        _, region, kind, text, expected = line.split("\t")
        if zlib.crc32(text.encode()) % 2:
            yield region, kind, text.replace("¶", "\n"), set(expected.casefold().split(";")) - {""}


def _said(text: str, region: str, kind: str) -> set[str]:
    found: tuple[Fact, ...]
    if kind in ("cv", "document"):
        found = facts.of_document(text, region=region, today=_WRITTEN.date())
    else:
        found = mail.read(_message(text), region=region).facts
    return {f"{one.field.value}={one.value.casefold()}" for one in found}


def _message(text: str) -> Message:
    return Message(None, _WRITTEN, (Address("", "dan@price.example"),), (), (), (), (), "Your mail", text)
