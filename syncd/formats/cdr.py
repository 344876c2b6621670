"""A telephone exchange's call record becomes a Call."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from syncd.errors import ParseError
from syncd.formats.charsets import storable
from syncd.model.call import Call, Direction

COLUMNS = ("id", "start", "direction", "from", "to", "duration_seconds", "answered", "recruiter")
"""Our names of a record's columns; also the file's, unless a format says otherwise."""

_IN = frozenset({"in", "inbound", "incoming", "received", "from-trunk", "from-pstn", "from-did-direct"})
_OUT = frozenset({"out", "outbound", "outgoing", "made", "from-internal"})
_YES = frozenset({"yes", "true", "1", "answered", "answer", "completed"})
_NO = frozenset({"no", "false", "0", "", "no answer", "noanswer", "busy", "failed", "congestion", "missed", "canceled"})


@dataclass(frozen=True, slots=True)
class Layout:
    """Our column → the file's, and whether its times are local (without an offset) to the exchange."""

    columns: Mapping[str, str] = field(default_factory=lambda: {name: name for name in COLUMNS})
    local_times: bool = False


PRESETS: Mapping[str, Layout] = {
    # cdr_csv and cdr_adaptive_odbc with a header line: the context tells the direction, the channel's ends who it was.
    "asterisk": Layout(
        {
            "id": "uniqueid",
            "start": "start",
            "direction": "dcontext",
            "from": "src",
            "to": "dst",
            "duration_seconds": "billsec",
            "answered": "disposition",
        },
        local_times=True,
    ),
    # The table `cdr` of FreePBX, as it exports it.
    "freepbx": Layout(
        {
            "id": "uniqueid",
            "start": "calldate",
            "direction": "dcontext",
            "from": "src",
            "to": "dst",
            "duration_seconds": "billsec",
            "answered": "disposition",
        },
        local_times=True,
    ),
}


def parse(content: bytes, layout: Layout, zone: tzinfo) -> Call:
    """The call of one record: a JSON object of CSV column → text. `zone` is that of local times.

    Raises ParseError naming the column and what stands in it.
    """
    cells = _Cells(_columns(content), layout.columns)
    start = _moment(cells, zone if layout.local_times else None)
    answered = _answered(cells)
    return Call(
        id=cells.text("id"),
        start=start,
        direction=_direction(cells),
        caller=cells.text("from"),
        callee=cells.text("to"),
        seconds=_seconds(cells) if answered else 0,
        answered=answered,
        recruiter=cells.text("recruiter").lower(),
    )


@dataclass(frozen=True, slots=True)
class _Cells:
    """A row, asked for by our names."""

    row: Mapping[str, str]
    columns: Mapping[str, str]

    def text(self, name: str) -> str:
        column = self.columns.get(name)
        return storable(self.row.get(column, "")).strip() if column else ""

    def refused(self, name: str, wanted: str) -> ParseError:
        shown = self.text(name)[:40]
        return ParseError(f'column {self.columns.get(name, name)}: "{shown}" is no {wanted}')


def _columns(content: bytes) -> Mapping[str, str]:
    try:
        row = json.loads(content)
    except (ValueError, RecursionError):
        raise ParseError("the record is no JSON object") from None
    if not isinstance(row, dict) or not all(isinstance(value, str) for value in row.values()):
        raise ParseError("the record is no JSON object of texts")
    return row


def _moment(cells: _Cells, zone: tzinfo | None) -> datetime:
    try:
        moment = datetime.fromisoformat(cells.text("start"))
    except ValueError:
        raise cells.refused("start", "time; RFC 3339 is 2026-03-02T09:30:00Z") from None
    if moment.tzinfo is not None:
        return moment
    if zone is None:
        raise cells.refused("start", "time with an offset; RFC 3339 is 2026-03-02T09:30:00Z or …+01:00")
    return moment.replace(tzinfo=zone)


def _direction(cells: _Cells) -> Direction:
    word = cells.text("direction").lower()
    if word in _IN:
        return Direction.IN
    if word in _OUT:
        return Direction.OUT
    raise cells.refused("direction", "direction; it is `in` or `out`")


def _answered(cells: _Cells) -> bool:
    word = cells.text("answered").lower()
    if word not in _YES | _NO:
        raise cells.refused("answered", "yes or no")
    return word in _YES


def _seconds(cells: _Cells) -> int:
    text = cells.text("duration_seconds")
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < 1e7:
        raise cells.refused("duration_seconds", "number of seconds")
    return int(seconds)
