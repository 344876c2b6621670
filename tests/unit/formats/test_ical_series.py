"""Meetings that come again, and the ones among them that were moved, called off or changed for good."""

from datetime import UTC, datetime

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

from syncd.model.event import EventStatus, Window
from tests.unit.formats.calendars import event, parse, starts

WEEKLY = ("DTSTART;TZID=Europe/London:20260316T090000", "DTEND;TZID=Europe/London:20260316T093000")
FOUR = (*WEEKLY, "RRULE:FREQ=WEEKLY;COUNT=4")


def test_a_weekly_meeting_stays_at_nine_when_the_clocks_change() -> None:
    assert starts(event(*FOUR)) == ["2026-03-16T09:00", "2026-03-23T09:00", "2026-03-30T08:00", "2026-04-06T08:00"]


def test_every_occurrence_has_a_name_of_its_own_that_no_zone_changes() -> None:
    [first, *_] = parse(event(*FOUR)).events
    assert first.recurrence_id == "20260316T090000Z"
    elsewhere = [line.replace("Europe/London", "Europe/Berlin").replace("T09", "T10") for line in FOUR]
    names = [found.recurrence_id for found in parse(event(*elsewhere)).events]
    assert names == [found.recurrence_id for found in parse(event(*FOUR)).events]


@pytest.mark.parametrize(
    "line",
    [
        "EXDATE;TZID=Europe/London:20260330T090000",
        "EXDATE;TZID=Europe/Berlin:20260330T100000",
        "EXDATE:20260330T080000Z",
        "EXDATE;VALUE=DATE:20260330",
        "EXRULE:FREQ=MONTHLY;BYMONTHDAY=30",
    ],
)
def test_a_date_that_is_left_out_is_left_out_however_it_is_written(line: str) -> None:
    assert starts(event(*FOUR, line)) == ["2026-03-16T09:00", "2026-03-23T09:00", "2026-04-06T08:00"]


def test_extra_dates_are_there_once() -> None:
    extra = "RDATE;TZID=Europe/London:20260320T140000,20260316T090000"
    period = "RDATE;VALUE=PERIOD:20260321T140000Z/PT1H"
    found = starts(event(*WEEKLY, "RRULE:FREQ=WEEKLY;COUNT=2", extra, period))
    assert found == ["2026-03-16T09:00", "2026-03-20T14:00", "2026-03-21T14:00", "2026-03-23T09:00"]


@pytest.mark.parametrize(
    "name",
    [
        "RECURRENCE-ID:20260330T080000Z",
        "RECURRENCE-ID;TZID=Europe/Berlin:20260330T100000",
        "RECURRENCE-ID;VALUE=DATE:20260330",
        "RECURRENCE-ID:20260330T090000",
    ],
)
def test_a_moved_occurrence_replaces_its_own_and_keeps_its_name(name: str) -> None:
    moved = event(name, "DTSTART:20260331T140000Z", "SUMMARY:Moved")
    read = parse(event(*FOUR), moved)
    assert [found.summary for found in read.events] == ["", "", "Moved", ""]
    assert [found.recurrence_id for found in read.events][2] == "20260330T080000Z"


def test_an_occurrence_that_was_called_off_is_there_and_cancelled() -> None:
    off = event("RECURRENCE-ID:20260323T090000Z", "DTSTART:20260323T090000Z", "STATUS:CANCELLED")
    read = parse(event(*FOUR), off)
    assert [found.status is EventStatus.CANCELLED for found in read.events] == [False, True, False, False]


def test_the_newest_word_on_an_occurrence_counts() -> None:
    later = event("RECURRENCE-ID:20260323T090000Z", "DTSTART:20260324T150000Z", "SEQUENCE:2")
    earlier = event("RECURRENCE-ID:20260323T090000Z", "DTSTART:20260324T110000Z", "SEQUENCE:1")
    assert starts(event(*FOUR), later, earlier)[1] == "2026-03-24T15:00"


def test_a_change_for_this_and_all_that_follow_moves_them_all() -> None:
    change = event(
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20260323T090000",
        "DTSTART;TZID=Europe/London:20260324T110000",
        "DURATION:PT2H",
        "SUMMARY:New time",
    )
    single = event("RECURRENCE-ID:20260330T080000Z", "DTSTART:20260401T080000Z", "SUMMARY:Just once")
    read = parse(event(*FOUR), change, single)
    assert [(found.summary, f"{found.start:%d %H}") for found in read.events] == [
        ("", "16 09"),
        ("New time", "24 11"),
        ("Just once", "01 08"),
        ("New time", "07 10"),
    ]
    assert [found.recurrence_id[4:8] for found in read.events] == ["0316", "0323", "0330", "0406"]


def test_an_occurrence_moved_into_the_window_from_outside_is_there() -> None:
    moved = event("RECURRENCE-ID:20270104T090000Z", "DTSTART:20261230T090000Z", "SUMMARY:Early")
    weekly = event("DTSTART:20260105T090000Z", "RRULE:FREQ=WEEKLY")
    assert parse(weekly, moved).events[-1].summary == "Early"


def test_an_invitation_to_a_single_occurrence_is_that_occurrence() -> None:
    [found] = parse(event("RECURRENCE-ID:20260323T090000Z", "DTSTART:20260324T150000Z")).events
    assert found.recurrence_id == "20260323T090000Z"


def test_a_series_of_whole_days_has_days_for_names() -> None:
    read = parse(event("DTSTART;VALUE=DATE:20260302", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20260303"))
    assert [found.recurrence_id for found in read.events] == ["20260302", "20260304"]
    assert all(found.all_day for found in read.events)


@pytest.mark.parametrize(
    ("rule", "found"),
    [
        ("FREQ=DAILY;UNTIL=20260318T090000Z", ["16", "17", "18"]),
        ("FREQ=DAILY;UNTIL=20260318", ["16", "17", "18"]),
        ("FREQ=DAILY;UNTIL=20260318T085959Z", ["16", "17"]),
        ("FREQ=DAILY;INTERVAL=2;COUNT=3", ["16", "18", "20"]),
        ("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3", ["16", "18", "23"]),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", ["16", "27", "24"]),
        ("FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU,WE,TH,FR;COUNT=2", ["16", "31", "30"]),
        ("freq=daily;count=2", ["16", "17"]),
        ("FREQ=DAILY;COUNT=2;RSCALE=GREGORIAN", ["16", "17"]),
    ],
)
def test_a_rule_gives_the_days_it_says(rule: str, found: list[str]) -> None:
    assert [start[8:10] for start in starts(event(*WEEKLY, f"RRULE:{rule}"))] == found


@pytest.mark.parametrize(
    ("start", "rule"),
    [
        ("20010101T090000", "FREQ=DAILY"),
        ("20010101T090000", "FREQ=DAILY;INTERVAL=7"),
        ("20010105T090000", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"),
        ("20010105T090000", "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,MO;WKST=SU"),
        ("19040229T090000", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=29"),
        ("20010131T090000", "FREQ=MONTHLY"),
        ("20010131T090000", "FREQ=MONTHLY;INTERVAL=5"),
        ("20010131T090000", "FREQ=YEARLY;INTERVAL=5"),
        ("20010101T090000", "FREQ=HOURLY;INTERVAL=5"),
        ("20010101T090000", "FREQ=DAILY;COUNT=9146"),
    ],
)
def test_a_series_that_began_long_ago_keeps_its_rhythm(start: str, rule: str) -> None:
    first, last = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)
    every = rrulestr(rule, dtstart=datetime.strptime(f"{start}Z", "%Y%m%dT%H%M%S%z"))
    expected = [f"{moment:%Y-%m-%dT%H:%M}" for moment in every.between(first, last, inc=True) if moment < last]
    assert expected
    assert starts(event(f"DTSTART:{start}Z", f"RRULE:{rule}"), window=Window(first, last)) == expected


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;INTERVAL=99999999999",
        "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5,6,7,8,9",
        "FREQ=DAILY;UNTIL=whenever",
        "FREQ=DAILY;BYDAY=XX",
        "FREQ=DAILY;BYMONTHDAY=" + "1," * 900 + "1",
        "COUNT=3",
        "FREQ=DAILY;RSCALE=CHINESE",
        "nonsense",
    ],
)
def test_a_rule_that_is_refused_leaves_the_first_meeting_and_says_why(rule: str) -> None:
    read = parse(event(*WEEKLY, f"RRULE:{rule}"))
    assert [found.recurrence_id for found in read.events] == ["20260316T090000Z"]
    assert read.capped


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=HOURLY;BYSETPOS=5",
        "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=3;COUNT=2",
        "FREQ=DAILY;COUNT=999999",
    ],
)
@pytest.mark.parametrize("year", ["0001", "1900", "2020"])
def test_a_rule_that_never_fits_is_given_up_in_time(rule: str, year: str) -> None:
    # Left alone, the library looks for minutes: the run's own limit ends it.
    parse(event(f"DTSTART:{year}0101T090000Z", f"RRULE:{rule}"))


def test_too_many_occurrences_are_capped_and_said() -> None:
    read = parse(event(*WEEKLY, "RRULE:FREQ=HOURLY"))
    # An occurrence before the window's edge is worked out and not shown.
    assert len(read.events) in (1_999, 2_000)
    assert read.capped == "only the first 2000 occurrences"
    assert read.recurs_beyond


@pytest.mark.parametrize(
    ("lines", "beyond"),
    [
        (("RRULE:FREQ=WEEKLY",), True),
        (("RRULE:FREQ=WEEKLY;COUNT=4",), False),
        (("RRULE:FREQ=WEEKLY;COUNT=400",), True),
        (("RRULE:FREQ=WEEKLY;UNTIL=20261001",), False),
        (("RRULE:FREQ=WEEKLY;UNTIL=20280101",), True),
        (("RDATE:20280101T090000Z",), True),
        ((), False),
    ],
)
def test_a_series_says_whether_it_goes_on_after_the_window(lines: tuple[str, ...], beyond: bool) -> None:
    assert parse(event(*WEEKLY, *lines)).recurs_beyond is beyond


def test_the_window_cuts_at_its_edges() -> None:
    window = Window(datetime(2026, 3, 23, 9, 15, tzinfo=UTC), datetime(2026, 3, 30, 8, tzinfo=UTC))
    assert starts(event(*FOUR), window=window) == ["2026-03-23T09:00"]


@pytest.mark.parametrize("year", ["0001", "9999"])
def test_what_is_out_of_all_reach_is_a_failure_and_no_crash(year: str) -> None:
    times = (f"DTSTART;TZID=Asia/Tokyo:{year}0101T000000", f"DTEND;TZID=Asia/Tokyo:{year}1231T235959")
    read = parse(event(*times), event(*times, "RRULE:FREQ=DAILY", uid="daily"))
    assert read.failures or read.events


def test_a_series_that_ends_before_it_begins_was_called_off_as_a_whole() -> None:
    assert starts(event(*WEEKLY, "RRULE:FREQ=WEEKLY;UNTIL=20260101")) == []


@pytest.mark.parametrize("end", ["EXDATE:20260323T090000Z", "RRULE:FREQ=WEEKLY;UNTIL=20260317"])
def test_an_older_override_of_an_occurrence_that_the_series_gave_up_is_dropped(end: str) -> None:
    series = event(*WEEKLY, *(() if end.startswith("RRULE") else ("RRULE:FREQ=WEEKLY;COUNT=2",)), end, "SEQUENCE:3")
    moved = ("RECURRENCE-ID:20260323T090000Z", "DTSTART:20260324T150000Z")
    assert starts(series, event(*moved, "SEQUENCE:2")) == ["2026-03-16T09:00"]
    assert starts(series, event(*moved, "SEQUENCE:3")) == ["2026-03-16T09:00", "2026-03-24T15:00"]


def test_rules_as_other_programs_write_them_are_read() -> None:
    assert starts(event(*WEEKLY, "RRULE:FREQ=DAILY;COUNT=-1;UNTIL=20260317;BYDAY=MO, TU")) == [
        "2026-03-16T09:00",
        "2026-03-17T09:00",
    ]


def test_the_last_of_several_changes_for_good_holds() -> None:
    changes = [
        event(f"RECURRENCE-ID;RANGE=THISANDFUTURE:{day}", f"DTSTART:{day}", f"SUMMARY:{title}")
        for day, title in (("20260323T090000Z", "Second"), ("20260330T080000Z", "Third"))
    ]
    assert [found.summary for found in parse(event(*FOUR), *changes).events] == ["", "Second", "Third", "Third"]
