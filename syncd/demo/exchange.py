"""The telephone exchange's call records, as the CSV of the configuration contract."""

import csv
from collections.abc import Iterable
from pathlib import Path

from syncd.demo.happenings import PhoneCall
from syncd.demo.northbridge import DESKS
from syncd.model.activity import Direction
from syncd.model.moments import rfc3339

COLUMNS = ("id", "start", "direction", "from", "to", "duration_seconds", "answered", "recruiter")


def write(path: Path, calls: Iterable[PhoneCall]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        rows.writerows(_row(call) for call in calls)


def _row(call: PhoneCall) -> tuple[str, ...]:
    extension, far = DESKS[call.recruiter.key].extension, _far_end(call)
    ends = (extension, far) if call.direction is Direction.OUT else (far, extension)
    answered = "true" if call.seconds else "false"
    start = rfc3339(call.at)
    return (call.id, start, call.direction.value, *ends, str(call.seconds), answered, call.recruiter.email)


def _far_end(call: PhoneCall) -> str:
    """The other number: as the network gives it on the way in, as it was dialled on the way out, "" if withheld."""
    if not call.number:
        return ""
    if call.direction is Direction.IN:
        return call.number.e164
    return call.number.shown.replace(" ", "").replace("+", "00")
