"""Milestones in recruiters' mail: said where they are stated, and nothing where a mail only sounds like it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from quality.rows import Row, Tally
from syncd.extract import mail
from syncd.model.message import Address, Attachment, Message

TASK = "milestones"
_CASES = Path(__file__).parent / "cases" / "milestones.jsonl"


@dataclass(frozen=True, slots=True)
class Case:
    """A mail, and what it states; nothing, for a trap."""

    language: str
    message: Message
    milestones: frozenset[str]


def measure() -> list[Row]:
    english, other, traps, silent = Tally(), Tally(), 0, 0
    for case in cases():
        said = {mention.kind.value for mention in mail.read(case.message, region="GB").milestones}
        (english if case.language == "en" else other).add(said, set(case.milestones))
        if not case.milestones:
            traps += 1
            silent += not said
    return [
        Row(TASK, "precision, English", english.precision, 0.67, 0.95, english.hits + english.wrong),
        Row(TASK, "recall, English", english.recall, 0.61, 0.85, english.hits + english.missed),
        Row(TASK, "precision, de fr es nl ru", other.precision, None, 0.93, other.hits + other.wrong),
        Row(TASK, "recall, de fr es nl ru", other.recall, None, 0.75, other.hits + other.missed),
        Row(TASK, "traps kept silent", silent / traps, None, 0.95, traps),
    ]


def cases() -> Iterator[Case]:
    """The held-out cases: another agency, other trades and another voice than those the rules were written on."""
    for line in _CASES.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        yield Case(case["language"], _message(case), frozenset(case["milestones"]))


def _message(case: dict[str, str]) -> Message:
    files = tuple(Attachment("application/octet-stream", name, 1) for name in case.get("attachments", ()))
    sender = Address("", case["from"])
    return Message(None, None, (sender,), (), (), (), (), case.get("subject", ""), case["text"], attachments=files)
