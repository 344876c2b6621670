"""One meeting out of a calendar: when it is, who comes, what is private."""

from datetime import UTC, datetime, timedelta

import pytest

from syncd.errors import ParseError
from syncd.formats import ical
from syncd.model.event import EventStatus
from tests.unit.formats.calendars import LONDON, YEAR, calendar, event, one, parse

CUSTOM_ZONE = (
    "BEGIN:VTIMEZONE\r\nTZID:Customized Time Zone\r\n"
    "BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n"
    "BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
)


def test_a_meeting_says_when_where_and_with_whom() -> None:
    found = one(
        "DTSTART:20260302T090000Z",
        "DTEND:20260302T100000Z",
        "SUMMARY;LANGUAGE=en:Interview\\, first\\; round",
        "DESCRIPTION:Line one\\nLine",
        "  two",
        "LOCATION:Room 4",
        "SEQUENCE:3",
        "DTSTAMP:20260201T120000Z",
        "STATUS:TENTATIVE",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        'ORGANIZER;CN="Moreau, Alice":mailto:Alice@northbridge.example',
        "ATTENDEE;CN=Jane Doe;PARTSTAT=ACCEPTED;ROLE=OPT-PARTICIPANT:MAILTO:jane@acme.example",
        "ATTENDEE;CUTYPE=ROOM;EMAIL=room@acme.example:urn:uuid:4",
        "ATTENDEE:invalid:nomail",
    )
    assert (found.uid, found.recurrence_id, found.sequence) == ("meet-1", "", 3)
    assert found.start == datetime(2026, 3, 2, 9, tzinfo=UTC)
    assert found.end - found.start == timedelta(hours=1)
    assert (found.summary, found.description) == ("Interview, first; round", "Line one\nLine two")
    assert found.dtstamp == datetime(2026, 2, 1, 12, tzinfo=UTC)
    assert (found.status, found.private, found.transparent) == (EventStatus.TENTATIVE, True, True)
    assert found.organizer is not None
    assert (found.organizer.name, found.organizer.email) == ("Moreau, Alice", "alice@northbridge.example")
    jane, room = found.attendees
    assert (jane.address.email, jane.status, jane.role) == ("jane@acme.example", "accepted", "opt-participant")
    assert (room.address.email, room.kind) == ("room@acme.example", "room")


@pytest.mark.parametrize(
    ("lines", "start", "length"),
    [
        (("DTSTART;TZID=Europe/Berlin:20260702T100000",), "2026-07-02T08:00", "0:00:00"),
        (("DTSTART;TZID=W. Europe Standard Time:20260702T100000",), "2026-07-02T08:00", "0:00:00"),
        (('DTSTART;TZID="/mozilla.org/20050126_1/Europe/Berlin":20260702T100000',), "2026-07-02T08:00", "0:00:00"),
        (("DTSTART;TZID=tzone://Microsoft/Utc:20260702T100000",), "2026-07-02T10:00", "0:00:00"),
        (("DTSTART:20260702T100000",), "2026-07-02T09:00", "0:00:00"),
        (("DTSTART:20260702T100000Z", "DURATION:PT1H30M"), "2026-07-02T10:00", "1:30:00"),
        (("DTSTART:20260702T100000Z", "DTEND:20260702T090000Z"), "2026-07-02T10:00", "0:00:00"),
        (("DTSTART:20260702T100000", "DTEND;TZID=Europe/Paris:20260702T120000"), "2026-07-02T09:00", "1:00:00"),
        (("DTSTART;TZID=Europe/London:20260328T220000", "DURATION:P1D"), "2026-03-28T22:00", "23:00:00"),
        (("DTSTART;TZID=Europe/London:20260328T220000", "DURATION:PT23H"), "2026-03-28T22:00", "23:00:00"),
        (("DTSTART;TZID=Europe/London:20260329T013000",), "2026-03-29T01:30", "0:00:00"),
    ],
)  # fmt: skip
def test_a_time_is_meant_where_its_zone_says(lines: tuple[str, ...], start: str, length: str) -> None:
    found = one(*lines)
    assert f"{found.start:%Y-%m-%dT%H:%M}" == start
    assert str(found.end - found.start) == length


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        (("DTSTART;VALUE=DATE:20260702",), 1),
        (("DTSTART:20260702",), 1),
        (("DTSTART;VALUE=DATE:20260702", "DTEND;VALUE=DATE:20260702"), 1),
        (("DTSTART;VALUE=DATE:20260702", "DTEND;VALUE=DATE:20260704"), 2),
        (("DTSTART;VALUE=DATE:20260702T000000", "DURATION:P3D"), 3),
    ],
)
def test_a_whole_day_runs_from_midnight_to_midnight_where_we_are(lines: tuple[str, ...], days: int) -> None:
    found = one(*lines)
    assert found.all_day
    assert found.start == datetime(2026, 7, 2, tzinfo=LONDON)
    assert found.end == datetime(2026, 7, 2 + days, tzinfo=LONDON)


def test_a_calendars_own_zone_is_where_its_floating_times_are_meant() -> None:
    found = one("DTSTART:20260702T100000", head="X-WR-TIMEZONE:Europe/Berlin\r\n")
    assert found.start == datetime(2026, 7, 2, 8, tzinfo=UTC)


def test_a_zone_the_calendar_defines_itself_is_used() -> None:
    read = parse(
        CUSTOM_ZONE,
        event("DTSTART;TZID=Customized Time Zone:20260702T100000", uid="summer"),
        event("DTSTART;TZID=Customized Time Zone:20261202T100000", uid="winter"),
    )
    assert [found.start.hour for found in read.events] == [8, 9]
    assert read.failures == ()


def test_a_zone_that_only_says_its_offset_is_used() -> None:
    fixed = (
        "BEGIN:STANDARD\r\nDTSTART;VALUE=DATE:20170101\r\nTZOFFSETFROM:+1100\r\nTZOFFSETTO:+1100\r\nEND:STANDARD\r\n"
    )
    zone = f"BEGIN:VTIMEZONE\r\nTZID:UTC+11\r\n{fixed}END:VTIMEZONE\r\n"
    assert [found.start.hour for found in parse(zone, event("DTSTART;TZID=UTC+11:20260702T100000")).events] == [23]


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;INTERVAL=0"])
def test_a_zone_whose_rules_could_run_for_ever_keeps_none_of_them(rule: str) -> None:
    hostile = CUSTOM_ZONE.replace("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", rule)
    [found] = parse(hostile, event("DTSTART;TZID=Customized Time Zone:20260702T100000")).events
    assert found.start.hour in (8, 9)


def test_a_zone_that_nobody_knows_is_read_as_ours_and_said() -> None:
    read = parse(event("DTSTART;TZID=Middle Earth:20260702T100000"))
    assert [found.start.hour for found in read.events] == [9]
    assert read.failures == ("meet-1: time zone Middle Earth is unknown; read as Europe/London",)


@pytest.mark.parametrize(
    "line",
    [
        "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/a,b",
        "X-GOOGLE-CONFERENCE:https://meet.example/a,b",
        "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://meet.example/a,b",
        "X-MICROSOFT-ONLINEMEETINGCONFLINK:https://meet.example/a,b",
    ],
)
def test_the_link_to_join_is_found(line: str) -> None:
    assert one("DTSTART:20260702T100000Z", line).conference == "https://meet.example/a,b"


def test_one_bad_event_does_not_cost_the_others() -> None:
    read = parse(
        event("SUMMARY:when?", uid="bad-1"),
        event("DTSTART:yesterday", uid="bad-2"),
        event("DTSTART:20260702T100000Z", "a stray line", "ATTENDEE;=;;X:jane", "SUMMARY:Good", uid="good"),
    )
    assert [found.summary for found in read.events] == ["Good"]
    assert read.failures == (
        "bad-1: no start (DTSTART)",
        "bad-2: DTSTART is no time: yesterday",
        "good: ATTENDEE cannot be read",
    )


def test_a_broken_alarm_does_not_cost_the_meeting() -> None:
    found = one(
        "DTSTART:20260702T100000Z", "BEGIN:VALARM", "TRIGGER:bogus", "SUMMARY:Alarm", "END:VALARM", "SUMMARY:Meet"
    )
    assert found.summary == "Meet"


def test_text_that_somebody_forgot_to_fold_is_put_together() -> None:
    assert one("DTSTART:20260702T100000Z", "DESCRIPTION:Dear all", "please come").description == "Dear all\nplease come"


@pytest.mark.parametrize("break_", ["\n", "\r", "\r\n", "\r\r\n"])
def test_any_line_end_and_a_byte_order_mark_will_do(break_: str) -> None:
    data = calendar(event("DTSTART:20260702T100000Z", "SUMMARY:Ä very", "  long", " er one")).replace(
        b"\r\n", break_.encode()
    )
    [found] = ical.parse(b"\xef\xbb\xbf" + data, YEAR, LONDON).events
    assert found.summary == "Ä very longer one"


def test_a_fold_in_the_middle_of_a_character_is_undone() -> None:
    data = calendar(event("DTSTART:20260702T100000Z", "SUMMARY:Zürich"))
    [found] = ical.parse(data.replace("ü".encode(), b"\xc3\r\n \xbc"), YEAR, LONDON).events
    assert found.summary == "Zürich"


def test_a_cancellation_cancels_whether_or_not_the_event_says_so() -> None:
    read = parse(event("DTSTART:20260702T100000Z", "SEQUENCE:2"), head="METHOD:CANCEL\r\n")
    assert read.method == "cancel"
    assert [found.status for found in read.events] == [EventStatus.CANCELLED]


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "no BEGIN:VCALENDAR"),
        (b"<html>Sign in</html>", "no BEGIN:VCALENDAR"),
        (calendar(event("DTSTART:20260702T100000Z"))[:-16], "truncated: VCALENDAR"),
        (calendar(event("DTSTART:20260702T100000Z"))[:60], "truncated: VEVENT"),
    ],
)
def test_half_a_calendar_is_an_error_and_never_an_empty_one(data: bytes, cause: str) -> None:
    with pytest.raises(ParseError, match=cause):
        ical.parse(data, YEAR, LONDON)
    with pytest.raises(ParseError, match=cause):
        ical.split(data)


def test_a_calendar_is_cut_into_meetings_that_can_be_read_alone() -> None:
    data = calendar(
        CUSTOM_ZONE,
        event("DTSTART;TZID=Customized Time Zone:20260702T100000", "RRULE:FREQ=DAILY;COUNT=2", uid="a"),
        event("DTSTART:20260702T100000", uid="b"),
        event("DTSTART:20260703T120000Z", "RECURRENCE-ID:20260703T080000Z", uid="a"),
        "BEGIN:VTODO\r\nUID:todo\r\nEND:VTODO\r\n",
        head="X-WR-TIMEZONE:Europe/Berlin\r\nX-WR-CALNAME:Alice\r\n",
    )
    pieces = dict(ical.split(data))
    assert list(pieces) == ["a", "b"]
    assert (b"VTIMEZONE" in pieces["a"], b"VTIMEZONE" in pieces["b"]) == (True, False)
    whole = ical.parse(data, YEAR, LONDON)
    apart = [found for piece in pieces.values() for found in ical.parse(piece, YEAR, LONDON).events]
    assert sorted(apart, key=lambda found: (found.start, found.uid)) == sorted(
        whole.events, key=lambda found: (found.start, found.uid)
    )


def test_a_meeting_without_a_uid_is_the_same_one_next_time() -> None:
    data = calendar(event("DTSTART:20260702T100000Z", "SUMMARY:Lunch", uid=""))
    [(uid, piece)] = ical.split(data)
    assert uid.startswith("no-uid-")
    assert [found.uid for found in ical.parse(piece, YEAR, LONDON).events] == [uid]
    assert [found.uid for found in ical.parse(data, YEAR, LONDON).events] == [uid]


def test_an_event_that_is_not_closed_does_not_swallow_the_next() -> None:
    broken = event("DTSTART:20260702T100000Z", uid="a").replace("END:VEVENT\r\n", "")
    assert [found.uid for found in parse(broken, event("DTSTART:20260703T100000Z", uid="b")).events] == ["a", "b"]


def test_a_meeting_that_does_not_recur_is_there_whenever_it_is() -> None:
    assert len(parse(event("DTSTART:20190702T100000Z")).events) == 1
