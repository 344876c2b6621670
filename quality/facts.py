"""Facts about people in whole short mails and CVs, half of which speak of a job's pay and place instead."""

import json
from datetime import UTC, datetime
from pathlib import Path

from quality.rows import Row, Tally
from syncd.extract import mail
from syncd.extract.facts import reader as facts
from syncd.model.message import Address, Message

TASK = "facts"
_CASES = Path(__file__).parent / "cases" / "facts.jsonl"
_WRITTEN = datetime(2026, 5, 12, 9, tzinfo=UTC)


def measure() -> list[Row]:
    tally = Tally()
    for line in _CASES.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        if case["kind"] == "document":
            found = facts.of_document(case["text"], region=case["region"], today=_WRITTEN.date())
        else:
            found = mail.read(_message(case["text"]), region=case["region"]).facts
        expected = {f"{one['field']} {one['value'].casefold()}" for one in case["facts"]}
        tally.add({f"{one.field.value} {one.value.casefold()}" for one in found}, expected)
    return [
        Row(TASK, "precision", tally.precision, None, 0.95, tally.hits + tally.wrong),
        Row(TASK, "recall", tally.recall, None, 0.85, tally.hits + tally.missed),
    ]


def _message(text: str) -> Message:
    return Message(None, _WRITTEN, (Address("", "dan@price.example"),), (), (), (), (), "Your mail", text)
