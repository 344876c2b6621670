from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from syncd.activities.interactions import from_event
from syncd.errors import ParseError
from syncd.model.activity import ActivityKind, Credit, CreditRole, Revision, Skip, SkipReason
from syncd.model.call import Direction
from syncd.model.event import Attendee, EventStatus
from syncd.model.extraction import MeetingKind, Phone, PhoneRole
from syncd.model.matching import Mention, MentionRole
from syncd.model.message import Address
from tests.unit.activities.agency import AGENCY, ALICE, BOB, MONDAY, NUMBER, PRIYA, TOM, event, interaction


def invited(email: str, status: str = "accepted", kind: str = "individual", name: str = "") -> Attendee:
    return Attendee(Address(name, email), status, kind=kind)


def test_a_meeting_is_credited_to_its_organizer_and_everybody_of_ours_who_comes() -> None:
    one = interaction(from_event(event(ALICE, BOB, PRIYA, kind=MeetingKind.VIDEO_MEETING), AGENCY, ALICE))
    assert (one.kind, one.direction, one.minutes) == (ActivityKind.VIDEO_MEETING, None, 45)
    assert one.credits == (Credit(ALICE, CreditRole.ORGANIZER), Credit(BOB, CreditRole.ATTENDEE))
    assert [(m.role, m.email) for m in one.mentions] == [(MentionRole.ATTENDEE, PRIYA)]


def test_the_clients_organizer_is_met_too_and_once() -> None:
    one = interaction(from_event(event(PRIYA, ALICE, organizer=Address("", PRIYA)), AGENCY, ALICE))
    assert [(m.role, m.email) for m in one.mentions] == [(MentionRole.ORGANIZER, PRIYA)]


def test_whose_calendar_it_stands_in_attends_though_not_invited_by_name() -> None:
    one = interaction(from_event(event(PRIYA, organizer=None), AGENCY, BOB))
    assert one.credits == (Credit(BOB, CreditRole.ATTENDEE),)
    assert interaction(from_event(event(PRIYA, organizer=None), AGENCY, None)).credits == (
        Credit("", CreditRole.ATTENDEE),
    )


def test_who_declined_was_not_there() -> None:
    one = interaction(from_event(event(PRIYA, invited(TOM, "declined"), invited(BOB, "declined")), AGENCY, BOB))
    assert one.credits == (Credit(ALICE, CreditRole.ORGANIZER),)
    assert [m.email for m in one.mentions] == [PRIYA]
    assert not one.cancelled


def test_a_meeting_that_all_of_ours_or_all_of_theirs_declined_did_not_take_place() -> None:
    theirs = event(PRIYA, invited(ALICE, "declined"), organizer=Address("", PRIYA))
    assert interaction(from_event(theirs, AGENCY, ALICE)).cancelled
    assert interaction(from_event(event(invited(PRIYA, "declined")), AGENCY, ALICE)).cancelled


def test_a_cancelled_meeting_says_so_and_which_version_says_it() -> None:
    stamp = datetime(2026, 3, 1, 12, tzinfo=UTC)
    one = interaction(from_event(event(PRIYA, status=EventStatus.CANCELLED, sequence=2, dtstamp=stamp), AGENCY, ALICE))
    assert one.cancelled
    assert one.revision == Revision(2, "2026-03-01T12:00:00Z")


@pytest.mark.parametrize(
    "nobody",
    [
        invited("room4@client.example", kind="room"),
        invited("c_1@resource.calendar.google.com"),
        invited("91965709975@zoomcrc.com"),
        invited("noreply@booking.example"),
    ],
)
def test_rooms_and_machines_are_nobody(nobody: Attendee) -> None:
    assert from_event(event(ALICE, nobody), AGENCY, ALICE) == Skip(SkipReason.NOBODY)


def test_a_team_meeting_is_internal_and_an_own_note_is_nobody() -> None:
    assert from_event(event(ALICE, BOB), AGENCY, ALICE) == Skip(SkipReason.INTERNAL)
    assert from_event(event(), AGENCY, ALICE) == Skip(SkipReason.NOBODY)
    assert from_event(event(BOB, name="Bob Stone"), AGENCY, ALICE) == Skip(SkipReason.INTERNAL)


def test_a_call_noted_with_name_and_number_is_with_that_person() -> None:
    phones = (Phone(NUMBER, quote="mob 07911 123456"), Phone("+442079460999", role=PhoneRole.DIAL_IN))
    reading = event(kind=MeetingKind.CALL, name="Priya Patel", phones=phones)
    one = interaction(from_event(reading, AGENCY, ALICE))
    assert one.direction is Direction.OUT
    assert one.mentions == (Mention(MentionRole.SUBJECT, "Priya Patel", "", NUMBER, quote="mob 07911 123456"),)


def test_several_numbers_beside_a_name_are_anybodys() -> None:
    phones = (Phone(NUMBER), Phone("+442079460144"))
    one = interaction(from_event(event(name="Priya Patel", phones=phones), AGENCY, ALICE))
    assert [m.key[0] for m in one.mentions] == ["name", "phone", "phone"]


def test_the_name_in_the_title_adds_nobody_where_guests_are_invited() -> None:
    one = interaction(from_event(event(PRIYA, name="Priya"), AGENCY, ALICE))
    assert [m.email for m in one.mentions] == [PRIYA]


def test_a_guest_of_whom_only_the_name_was_exported_is_still_a_guest() -> None:
    one = interaction(from_event(event(invited("", name="Priya Patel"), invited("", name="Bob Stone")), AGENCY, ALICE))
    assert one.mentions == (Mention(MentionRole.ATTENDEE, "Priya Patel"),)


@pytest.mark.parametrize("reminder", [{"all_day": True}, {"transparent": True}])
def test_a_reminder_is_no_meeting_unless_somebody_is_invited(reminder: dict[str, Any]) -> None:
    assert from_event(event(name="Priya Patel", **reminder), AGENCY, ALICE) == Skip(SkipReason.NOBODY)
    assert interaction(from_event(event(PRIYA, **reminder), AGENCY, ALICE)).mentions


def test_an_all_day_event_has_no_hours() -> None:
    day = event(PRIYA, all_day=True, end=MONDAY + timedelta(days=1))
    assert interaction(from_event(day, AGENCY, ALICE)).minutes == 0


def test_a_private_event_is_time_without_text() -> None:
    one = interaction(from_event(event(PRIYA, private=True, description="Doctor"), AGENCY, ALICE))
    assert (one.subject, one.snippet, one.mentions, one.counts, one.minutes) == ("", "", (), False, 45)
    assert from_event(event(PRIYA, private=True, all_day=True), AGENCY, ALICE) == Skip(SkipReason.PRIVATE)
    assert from_event(event(private=True), AGENCY, ALICE) == Skip(SkipReason.PRIVATE)


def test_a_call_they_invited_us_to_comes_in() -> None:
    theirs = event(ALICE, PRIYA, kind=MeetingKind.CALL, organizer=Address("", PRIYA))
    assert interaction(from_event(theirs, AGENCY, ALICE)).direction is Direction.IN


def test_an_event_in_the_year_one_is_a_failure_to_look_at() -> None:
    null = datetime(1, 1, 1, tzinfo=UTC)
    reading = event(PRIYA)
    with pytest.raises(ParseError):
        from_event(replace(reading, event=replace(reading.event, start=null, end=null)), AGENCY, ALICE)
