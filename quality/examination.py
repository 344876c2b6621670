"""Mails written by somebody who never saw a rule, in six languages, nearly half of them traps: what is said of them.

Half of them, by a hash of their names, may be learned from and developed on; what is measured is the other half.
"""

import json
import zlib
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from quality.rows import Row, Tally
from syncd.extract import mail
from syncd.model.message import Address, Attachment, Message
from syncd.model.reading import MailReading

_CASES = Path(__file__).parent / "cases" / "examination"

Case = dict[str, Any]
Said = Callable[[MailReading], set[str]]

OWN = frozenset({"northbridge.example"})
"""The agency's domain in all cases."""


def measure() -> list[Row]:
    return [
        *_rows("milestones", "kind", 0.95, 0.85, lambda told: {one.kind.value for one in told.milestones}),
        *_rows("announcements", "kind", 0.95, 0.85, lambda told: {one.kind.value for one in told.announcements}),
        *_rows("facts", "field", 0.95, 0.85, lambda told: {one.field.value for one in told.facts}),
    ]


def _rows(subject: str, key: str, precision: float, recall: float, said: Said) -> Iterator[Row]:
    tally, traps, silent = Tally(), 0, 0
    for case in cases(subject, "unseen"):
        told = said(mail.read(message(case), region=case.get("region", "GB"), own_domains=OWN))
        tally.add(told, {one[key] for one in case["expect"]})
        traps += case["trap"]
        silent += case["trap"] and not told
    task = f"{subject}, by another hand"
    yield Row(task, "precision", tally.precision, None, precision, tally.hits + tally.wrong)
    yield Row(task, "recall", tally.recall, None, recall, tally.hits + tally.missed)
    yield Row(task, "traps kept silent", silent / traps, None, 0.95, traps)


def cases(subject: str, half: str) -> Iterator[Case]:
    """The half that is "seen", from which weights are learned, or the "unseen" one that is measured."""
    for line in (_CASES / f"{subject}.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        if zlib.crc32(case["id"].encode()) % 2 == (half == "unseen"):
            yield case


def message(case: Case) -> Message:
    raw = case["raw"]
    sender, *others = [Address(one["name"], one["email"]) for one in (raw["from"], *raw["to"])]
    return Message(
        message_id=case["id"],
        date=datetime.fromisoformat(raw["date"]),
        from_=(sender,),
        to=tuple(others),
        cc=(),
        bcc=(),
        reply_to=(),
        subject=raw["subject"],
        text=raw["text"],
        html=raw.get("html"),
        headers=tuple((name.lower(), value) for name, value in raw.get("headers", ())),
        attachments=tuple(Attachment("application/octet-stream", name, 0) for name in raw.get("attachments", ())),
    )
