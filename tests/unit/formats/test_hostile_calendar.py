"""Whatever a stranger's calendar holds, it is read in part or refused, and what was read can be stored."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.errors import ParseError
from syncd.formats import ical
from tests.unit.formats.calendars import LONDON, YEAR, calendar, event
from tests.unit.formats.test_hostile_mail import texts

ZONE = (
    "BEGIN:VTIMEZONE\r\nTZID:Own\r\nBEGIN:STANDARD\r\nDTSTART:20071104T020000\r\nTZOFFSETFROM:-0400\r\n"
    "TZOFFSETTO:-0500\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)
WHOLE = calendar(
    ZONE,
    event(
        "DTSTART;TZID=Own:20260302T090000",
        "DTEND;TZID=Own:20260302T100000",
        "RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20260901T000000Z;BYDAY=MO",
        "EXDATE;TZID=Own:20260316T090000",
        "RDATE;VALUE=DATE:20260320",
        'ORGANIZER;CN="Moreau, Alice":mailto:alice@northbridge.example',
        "ATTENDEE;CN=Jane;PARTSTAT=ACCEPTED:mailto:jane@acme.example",
        "DESCRIPTION:Grüße\\, bis dann",
    ),
    event("RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Own:20260330T090000", "DTSTART:20260331T140000Z", "DURATION:PT1H"),
    event("DTSTART;VALUE=DATE:20260702", "SUMMARY:Holiday", "STATUS:CANCELLED", uid="day"),
    head="METHOD:REQUEST\r\nX-WR-TIMEZONE:Europe/Berlin\r\n",
)
SPLINTERS = (
    *("BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "END:VCALENDAR\r\n", "BEGIN:VALARM\r\n", "RRULE:", "FREQ=SECONDLY"),
    *("COUNT=0", "INTERVAL=0;", "99991231T235959", "00010101T000000Z", "-P9999999W", "PT99999999999H"),
    *(";TZID=", '"', ";"),
    *(":", ",", "\\", "\\n", "\n", "\r\n ", "\0", "ü", "Z", "T", "=", "9", "-", "UID:\r\n", "DTSTART:\r\n"),
    *("TZID:Own\r\n", "BYDAY=53MO"),
)  # fmt: skip


def check(data: bytes) -> None:
    for raw in (data, *(piece for _, piece in _split(data))):
        try:
            read = ical.parse(raw, YEAR, LONDON)
        except ParseError:
            continue
        for text in texts(read):
            text.encode("utf-8")
            assert "\0" not in text


def _split(data: bytes) -> tuple[tuple[str, bytes], ...]:
    try:
        return ical.split(data)
    except ParseError:
        return ()


@pytest.mark.parametrize("seed", range(6))
def test_a_mutilated_calendar_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(40):
        octets = bytearray(WHOLE)
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(octets) + 1)
            if chance.random() < 0.5:
                octets[place:place] = chance.choice(SPLINTERS).encode()
            else:
                del octets[place : place + chance.randint(1, 12)]
        check(bytes(octets))


@given(st.lists(st.sampled_from(SPLINTERS) | st.text(max_size=10), max_size=30).map("".join))
def test_any_text_in_a_calendar_is_read_or_refused(text: str) -> None:
    check(calendar(text))


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    check(data)


@pytest.mark.parametrize(
    "body",
    [
        "BEGIN:VALARM\r\n" * 50_000,
        "BEGIN:VEVENT\r\n" * 50_000 + "END:VEVENT\r\n" * 50_000,
        "X-A:" + "b" * 2_000_000 + "\r\n",
        event("DTSTART:20260302T090000Z", "DESCRIPTION:" + "\\n" * 300_000),
        event("DTSTART:20260302T090000Z", 'ATTENDEE;CN="' + '"' * 100_000 + ":mailto:x@acme.example"),
        event("DTSTART:20260302T090000Z", "EXDATE:" + "20260302T090000Z," * 30_000),
        event("DTSTART:20260302T090000Z", "RDATE:" + "20260302T090000Z," * 30_000),
        event("DTSTART:20260302T090000Z", *["ATTENDEE:mailto:x@acme.example"] * 5_000),
        event("DTSTART;" + "A=b;" * 30_000 + "C=d:20260302T090000Z"),
        *[event("DTSTART:20260302T090000Z", "RRULE:FREQ=DAILY") * 40],
        event("DTSTART:20260302T090000Z", *["RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"] * 200),
        event("DTSTART:20260302T090000Z", *["RRULE:FREQ=HOURLY"] * 200),
    ],
    ids=range(12),
)
def test_no_calendar_takes_for_ever(body: str) -> None:
    # Quadratic work, or a rule worked out to its end, would take minutes: the run's own limit ends it.
    check(calendar(body))
