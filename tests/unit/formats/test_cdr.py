"""What telephone exchanges write about a call."""

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from syncd.errors import ParseError
from syncd.formats import cdr
from syncd.model.call import Call, Direction

LONDON = ZoneInfo("Europe/London")
ROW = {
    "id": "77", "start": "2026-07-02T10:00:00+01:00", "direction": "in", "from": "07911 123456", "to": "101",
    "duration_seconds": "125", "answered": "true", "recruiter": "Alice@northbridge.example",
}  # fmt: skip


def parse(preset: str = "", **changes: str) -> Call:
    layout = cdr.PRESETS[preset] if preset else cdr.Layout()
    return cdr.parse(json.dumps({**({} if preset else ROW), **changes}).encode(), layout, LONDON)


def test_the_contracts_columns_are_a_call() -> None:
    call = parse()
    assert (call.id, call.direction, call.seconds, call.answered) == ("77", Direction.IN, 125, True)
    assert call.start == datetime(2026, 7, 2, 9, tzinfo=UTC)
    assert call.recruiter == "alice@northbridge.example"


def test_asterisks_own_records_are_in_the_exchanges_time() -> None:
    call = parse(
        "asterisk", uniqueid="1.2", start="2026-07-02 10:00:00", dcontext="from-internal", src="101",
        dst="07911123456", billsec="60", disposition="ANSWERED",
    )  # fmt: skip
    assert (call.direction, call.caller, call.callee, call.seconds) == (Direction.OUT, "101", "07911123456", 60)
    assert call.start == datetime(2026, 7, 2, 9, tzinfo=UTC)


def test_nobody_spoke_in_a_call_that_nobody_answered() -> None:
    assert parse(answered="NO ANSWER", duration_seconds="20").seconds == 0


@pytest.mark.parametrize(
    ("column", "value", "cause"),
    [
        ("start", "yesterday", 'column start: "yesterday" is no time'),
        ("start", "2026-07-02T10:00:00", "no time with an offset"),
        ("direction", "sideways", "no direction"),
        ("answered", "maybe", "no yes or no"),
        ("duration_seconds", "-5", "no number of seconds"),
        ("duration_seconds", "nan", "no number of seconds"),
    ],
)
def test_a_broken_row_names_the_column_and_what_stands_in_it(column: str, value: str, cause: str) -> None:
    with pytest.raises(ParseError, match=cause):
        parse(**{column: value})


@pytest.mark.parametrize("content", [b"", b"[]", b'{"id": 7}', b"[" * 100_000])
def test_what_is_no_record_is_refused(content: bytes) -> None:
    with pytest.raises(ParseError, match="no JSON object"):
        cdr.parse(content, cdr.Layout(), LONDON)
