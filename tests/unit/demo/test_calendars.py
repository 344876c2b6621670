"""The sample's calendars: sound but for one file, with series, moved and cancelled meetings."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import icalendar
import pytest
import recurring_ical_events  # type: ignore[import-untyped]

from syncd.demo.truth import DemoAgency
from syncd.model.activity import ActivityKind, Disposition, SkipReason
from tests.unit.demo.disk import Found, calendar_files

Calendars = Mapping[str, Mapping[str, Any]]
"""Source → UID → the icalendar object that it holds."""


@pytest.fixture(scope="module")
def calendars(agency: DemoAgency) -> Calendars:
    held: dict[str, dict[str, Any]] = defaultdict(dict)
    for path in calendar_files(agency):
        if path.name != "recovered.ics":
            calendar: Any = icalendar.Calendar.from_ical(path.read_bytes())
            held[path.parent.name][str(_event(calendar)["UID"])] = calendar
    return held


def _event(calendar: Any) -> Any:
    return calendar.walk("VEVENT")[0]


def _titled(calendars: Calendars, source: str, title: str) -> Any:
    return next(calendar for calendar in calendars[source].values() if str(_event(calendar)["SUMMARY"]) == title)


def _notices(mails: list[Found], uid: str) -> list[tuple[str, int, datetime]]:
    """Method, sequence and start of each mailed notice of a meeting, in order of sending."""
    sent = {
        mail.date: (
            calendar["METHOD"],
            _event(calendar)["SEQUENCE"],
            _event(calendar)["DTSTART"].dt,
        )
        for mail in mails
        for calendar in mail.calendars
        if _event(calendar)["UID"] == uid
    }
    return [sent[moment] for moment in sorted(sent)]


def _recurrence(event: Any) -> str:
    return f"{event['RECURRENCE-ID'].dt.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def test_every_calendar_file_is_whole_but_the_one_that_is_told(agency: DemoAgency) -> None:
    (failed,) = (item for item in agency.items if item.disposition is Disposition.FAILED)
    for path in calendar_files(agency):
        whole = path != agency.directory / failed.source / failed.path
        assert path.read_bytes().endswith(b"END:VCALENDAR\r\n") == whole
        assert all(len(line) <= 75 for line in path.read_bytes().split(b"\r\n")) or not whole, path


def test_a_meeting_of_two_recruiters_is_the_same_object_in_both_calendars(
    agency: DemoAgency, calendars: Calendars
) -> None:
    shared = [a for a in agency.activities if a.kind is ActivityKind.VIDEO_MEETING and len(a.recruiters) == 2]
    assert len(shared) > 10
    for activity in shared:
        uid = activity.key.partition("/")[0]
        holders = {source for source, held in calendars.items() if uid in held}
        assert holders == {f"{email.partition('@')[0]}-calendar" for email in activity.recruiters}
        assert len({calendars[source][uid].to_ical() for source in holders}) == 1


def test_the_occurrences_told_are_those_that_the_calendars_say(agency: DemoAgency, calendars: Calendars) -> None:
    told: dict[str, set[tuple[str, datetime]]] = defaultdict(set)
    for activity in (a for a in agency.activities if a.direction is None):
        uid, _, recurrence = activity.key.partition("/")
        told[uid].add((recurrence, activity.at))
    objects = {uid: calendar for held in calendars.values() for uid, calendar in held.items()}
    for uid, expected in told.items():
        events = recurring_ical_events.of(objects[uid]).between(date(2026, 9, 1), date(2027, 1, 31))
        recurs = "RRULE" in _event(objects[uid])
        assert expected == {(_recurrence(e) if recurs else "", e["DTSTART"].dt.astimezone(UTC)) for e in events}


def test_the_weekly_client_call_leaves_out_a_week_and_moves_another(agency: DemoAgency, calendars: Calendars) -> None:
    master, override = _titled(calendars, "ben-calendar", "Weekly catch-up Kestrel Analytics / Northbridge").walk(
        "VEVENT"
    )
    assert "EXDATE" in master
    assert override["DTSTART"].dt != override["RECURRENCE-ID"].dt
    starts = [a.at for a in agency.activities if a.key.startswith(f"{master['UID']}/")]
    assert len(starts) == 7
    assert len({start.hour for start in starts if start.minute == 30}) == 2, "half past nine is not one time in UTC"


def test_a_moved_meeting_is_told_twice_by_mail_and_stands_where_it_was_moved_to(
    mails: list[Found], calendars: Calendars
) -> None:
    event = _event(_titled(calendars, "carys-calendar", "Transport planner: next steps"))
    (first, second) = _notices(mails, event["UID"])
    assert (first[:2], second[:2]) == (("REQUEST", 0), ("REQUEST", 1))
    assert first[2] < second[2] == event["DTSTART"].dt
    assert event["SEQUENCE"] == 1


def test_a_cancelled_meeting_is_no_activity(agency: DemoAgency, mails: list[Found], calendars: Calendars) -> None:
    (uid,) = agency.cancelled
    assert [notice[:2] for notice in _notices(mails, uid)] == [("REQUEST", 0), ("CANCEL", 1)]
    assert _event(calendars["carys-calendar"][uid])["STATUS"] == "CANCELLED"
    said = {(c["METHOD"], _event(c).get("STATUS")) for m in mails for c in m.calendars if _event(c)["UID"] == uid}
    assert said == {("REQUEST", None), ("CANCEL", "CANCELLED")}, "what was called off later was meant when it was sent"
    assert {item.reason for item in agency.items if item.id == uid} == {SkipReason.CANCELLED}
    assert not [activity for activity in agency.activities if activity.key == uid]


def test_private_events_say_so(agency: DemoAgency, calendars: Calendars) -> None:
    private = [item for item in agency.items if item.reason is SkipReason.PRIVATE and item.source.endswith("calendar")]
    assert len(private) == 2
    assert all(_event(calendars[item.source][item.id])["CLASS"] == "PRIVATE" for item in private)
