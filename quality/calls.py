"""Mails that telephone systems send: told from people's, and who rang, when and for how long."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from quality import automatic
from quality.rows import Row, Tally
from syncd.extract import mail
from syncd.model.message import Attachment, Message
from syncd.model.moments import rfc3339

TASK = "call notices"
_CASES = Path(__file__).parent / "cases" / "call_notices.jsonl"
_SENT = datetime(2026, 5, 20, 13, 5, tzinfo=UTC)


def measure() -> list[Row]:
    """Each field of each notice is an answer; a person's mail that mentions a call has none."""
    cells = Tally()
    cases = [json.loads(line) for line in _CASES.read_text(encoding="utf-8").splitlines()]
    for case in cases:
        cells.add(said(case), expected(case))
    return [Row(TASK, "fields F1 (kind, number, name, time, length)", cells.f1, None, 0.95, len(cases))]


def said(case: dict[str, Any]) -> set[str]:
    call = mail.read(_message(case), region=case["region"]).call
    if call is None:
        return set()
    at = rfc3339(call.at) if call.at else ""
    return _cells(call.kind.value, call.number, call.name, call.seconds, at)


def expected(case: dict[str, Any]) -> set[str]:
    if not case["kind"]:
        return set()
    return _cells(case["kind"], case["number"], case["name"], case["seconds"], case["at"])


def _cells(kind: str, number: str, name: str, seconds: int, at: str) -> set[str]:
    told = {"kind": kind, "number": number, "name": name, "seconds": str(seconds or ""), "at": at}
    return {f"{field} {value}" for field, value in told.items() if value}


def _message(case: dict[str, Any]) -> Message:
    recorded = (Attachment("audio/wav", "voice.wav", 1),) if case["audio"] else ()
    return replace(automatic.message({**case, "attachments": ()}), date=_SENT, attachments=recorded)
