"""What a recruiter finds on the CRM after a pass."""

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from syncd.errors import SourceError
from syncd.model.activity import ActivityKind, ActivityStatus
from syncd.model.items import ItemKind, Location
from syncd.pipeline import in_time
from syncd.pipeline import read as reading
from syncd.sources.base import Refetched
from syncd.sources.memory import MemorySource
from tests.unit.activities.agency import ALICE, BOB
from tests.unit.pipeline.office import PRIYA, Office, call, event, invitation, mail


def test_a_clients_mail_is_logged_on_the_client(office: Office) -> None:
    office.knows()
    at = office.deliver(mail())
    office.sync()
    logged = office.the_activity()
    assert [person.name for person in logged.people] == ["Priya Patel"]
    assert (logged.kind, logged.direction, logged.company) == (ActivityKind.EMAIL, "in", "Client Ltd")
    assert office.became(at) == "logged"


def test_the_same_mail_in_two_mailboxes_is_one_activity_of_both_recruiters(office: Office) -> None:
    office.knows()
    for mailbox in ("alice", "bob"):
        office.deliver(mail(to=f"{ALICE}, {BOB}"), to=mailbox)
    office.sync()
    assert {credit.recruiter for credit in office.the_activity().credits} == {ALICE, BOB}
    assert [row.verdict.disposition for row in office.ledger()] == ["logged", "logged"]


def test_a_blind_copy_that_only_one_mailbox_shows_is_logged_too(office: Office) -> None:
    office.knows()
    office.deliver(mail(sender=ALICE, to="stranger@else.example"), to="alice")
    office.deliver(mail(sender=ALICE, to="stranger@else.example", Bcc=PRIYA), to="bob")
    office.sync()
    logged = office.the_activity()
    assert [person.name for person in logged.people] == ["Priya Patel"]
    assert [row.verdict.disposition for row in office.ledger()] == ["logged", "logged"]


def test_two_mails_under_one_message_id_are_two_activities(office: Office) -> None:
    office.knows()
    office.deliver(mail())
    office.deliver(mail(Subject="Something else", Date="Thu, 05 Mar 2026 09:30:00 +0000"))
    office.sync()
    assert {activity.subject for activity in office.activities()} == {"Shortlist", "Something else"}


def test_mails_without_a_message_id_are_told_apart_by_what_they_say(office: Office) -> None:
    office.knows()
    for body in ("one\n", "one\n", "two\n"):
        office.deliver(mail(body=body, Message_ID=""))
    office.sync()
    assert len(office.activities()) == 2


@pytest.mark.parametrize("first", ["mail", "calendar"])
def test_a_mailed_invitation_and_the_calendars_are_one_meeting(office: Office, first: str) -> None:
    office.knows()

    def send() -> None:
        office.deliver(invitation(event(ALICE, BOB, PRIYA, method="REQUEST")))

    def enter() -> None:
        for calendar in ("alice", "bob"):
            office.book(event(ALICE, BOB, PRIYA), calendar=calendar)

    for happens in (send, enter) if first == "mail" else (enter, send):
        happens()
        office.sync()
    meeting = office.the_activity()
    assert (meeting.kind, meeting.minutes) == (ActivityKind.MEETING, 45)
    assert {credit.recruiter for credit in meeting.credits} == {ALICE, BOB}
    assert {row.verdict.disposition for row in office.ledger()} == {"logged"}


def test_a_moved_meeting_is_the_same_meeting_at_another_time(office: Office) -> None:
    office.knows()
    office.book(event(ALICE, PRIYA))
    office.sync()
    before = office.the_activity()
    office.deliver(
        invitation(event(ALICE, PRIYA, method="REQUEST", SEQUENCE="1", DTSTART="20260304T100000Z", DTEND=""))
    )
    office.sync()
    after = office.the_activity()
    assert after.id == before.id
    assert after.at.day == 4


def test_an_old_copy_in_another_calendar_does_not_move_the_meeting_back(office: Office) -> None:
    office.knows()
    office.book(event(ALICE, BOB, PRIYA, SEQUENCE="2", SUMMARY="Moved"))
    office.sync()
    office.book(event(ALICE, BOB, PRIYA, SEQUENCE="1", SUMMARY="As it was"), calendar="bob")
    office.sync()
    assert office.the_activity().subject == "Moved"
    assert {credit.recruiter for credit in office.the_activity().credits} == {ALICE, BOB}


def test_a_cancelled_meeting_stays_on_record_as_cancelled(office: Office) -> None:
    office.knows()
    office.book(event(ALICE, PRIYA))
    office.deliver(invitation(event(ALICE, PRIYA, method="CANCEL", SEQUENCE="1"), method="CANCEL"))
    office.sync()
    assert office.the_activity().status is ActivityStatus.CANCELLED


def test_calling_off_a_series_calls_off_every_occurrence(office: Office) -> None:
    office.knows()
    office.book(event(ALICE, PRIYA, RRULE="FREQ=WEEKLY;COUNT=3"))
    office.sync()
    off = event(ALICE, PRIYA, method="CANCEL", SEQUENCE="1", STATUS="CANCELLED")
    at = office.deliver(invitation(off, method="CANCEL"))
    office.sync()
    assert [activity.status for activity in office.activities()] == [ActivityStatus.CANCELLED] * 3
    assert office.became(at) == "skipped: cancelled"


def test_the_answer_to_an_invitation_is_no_activity(office: Office) -> None:
    office.knows()
    answer = invitation(event(PRIYA, method="REPLY"), method="REPLY", From=PRIYA, To=ALICE)
    at = office.deliver(answer)
    office.sync()
    assert office.activities() == ()
    assert office.became(at) == "skipped: calendar_notice"


def test_each_occurrence_of_a_weekly_meeting_is_an_activity(office: Office) -> None:
    office.knows()
    at = office.book(event(ALICE, PRIYA, RRULE="FREQ=WEEKLY;COUNT=3"))
    office.sync()
    assert sorted(activity.at.day for activity in office.activities()) == [3, 10, 17]
    assert office.became(at) == "logged"


def test_next_years_occurrences_appear_when_their_time_comes(office: Office) -> None:
    office.knows()
    office.book(event(ALICE, PRIYA, RRULE="FREQ=WEEKLY"))
    office.sync()
    known = max(activity.at for activity in office.activities())
    office.now = known
    office.sync()
    assert max(activity.at for activity in office.activities()) > known


def test_a_meeting_that_vanishes_before_its_time_was_called_off(office: Office) -> None:
    office.knows()
    first = office.book(event(ALICE, PRIYA, DTSTART="20260320T100000Z", DTEND="20260320T110000Z"))
    second = office.book(event(ALICE, PRIYA, DTSTART="20260320T100000Z", DTEND="20260320T110000Z"), calendar="bob")
    office.sync()
    office.sources["alice"][0].remove(first)
    office.sync()
    assert office.the_activity().status is ActivityStatus.LOGGED
    office.sources["bob"][0].remove(second)
    office.sync()
    assert office.the_activity().status is ActivityStatus.CANCELLED


def test_a_meeting_that_is_put_back_takes_place(office: Office) -> None:
    office.knows()
    meeting = event(ALICE, PRIYA, DTSTART="20260320T100000Z", DTEND="20260320T110000Z")
    at = office.book(meeting)
    office.sync()
    office.sources["alice"][0].remove(at)
    office.sync()
    office.book(meeting)
    office.sync()
    assert office.the_activity().status is ActivityStatus.LOGGED


def test_a_meeting_that_took_place_stays_when_the_calendar_is_tidied(office: Office) -> None:
    office.knows()
    at = office.book(event(ALICE, PRIYA))
    office.sync()
    office.sources["alice"][0].remove(at)
    office.sync()
    assert office.the_activity().status is ActivityStatus.LOGGED


def test_an_occurrence_that_is_taken_out_of_a_series_was_called_off(office: Office) -> None:
    office.knows()
    office.book(event(ALICE, PRIYA, RRULE="FREQ=WEEKLY;COUNT=3"), href="series")
    office.sync()
    office.book(event(ALICE, PRIYA, RRULE="FREQ=WEEKLY;COUNT=3", EXDATE="20260317T100000Z"), href="series")
    office.sync()
    statuses = {activity.at.day: activity.status for activity in office.activities()}
    assert statuses == {3: ActivityStatus.LOGGED, 10: ActivityStatus.LOGGED, 17: ActivityStatus.CANCELLED}


def test_the_ledger_and_the_activity_agree_when_the_guests_of_a_past_meeting_are_taken_off(office: Office) -> None:
    office.knows()
    at = office.book(event(ALICE, PRIYA), href="meeting")
    office.sync()
    office.book(event(SEQUENCE="1"), href="meeting")
    office.sync()
    assert office.the_activity().status is ActivityStatus.LOGGED
    assert office.became(at) == "logged"


def test_a_meeting_is_what_the_only_calendar_that_has_it_says_now(office: Office) -> None:
    """Some programs count no new version, and give no new date, for a title corrected or a call-off."""
    office.knows()
    office.book(event(ALICE, PRIYA, SUMMARY="Catch-up about the warehouse roles"), href="meeting")
    office.sync()
    office.book(event(ALICE, PRIYA, SUMMARY="Catch-up"), href="meeting")
    office.sync()
    assert office.the_activity().subject == "Catch-up"
    office.book(event(ALICE, PRIYA, SUMMARY="Catch-up", CLASS="PRIVATE"), href="meeting")
    office.sync()
    assert (office.the_activity().subject, office.the_activity().counts) == ("", False)
    office.book(event(ALICE, PRIYA, SUMMARY="Catch-up", STATUS="CANCELLED"), href="meeting")
    office.sync()
    assert office.the_activity().status is ActivityStatus.CANCELLED


def test_of_a_meeting_that_two_calendars_have_the_fuller_copy_is_believed_whichever_changed_last(
    office: Office,
) -> None:
    office.knows()
    for calendar, title in (("alice", "Catch-up about the roles"), ("bob", "Catch-up about the warehouse roles")):
        office.book(event(ALICE, BOB, PRIYA, SUMMARY=title), calendar=calendar, href="meeting")
    office.sync()
    last = office.book(event(ALICE, BOB, PRIYA, SUMMARY="Catch-up"), href="meeting")
    office.sync()
    assert office.the_activity().subject == "Catch-up about the warehouse roles"
    office.sources["bob"][0].remove(replace(last, source="bob"))
    office.sync()
    office.book(event(ALICE, BOB, PRIYA, SUMMARY="Catch up"), href="meeting")
    office.sync()
    assert office.the_activity().subject == "Catch up"


def test_an_event_from_before_the_time_that_is_asked_for_is_left_out(office: Office) -> None:
    office.knows()
    office.since = office.now - timedelta(days=30)
    old = office.book(event(ALICE, PRIYA, DTSTART="20250303T100000Z", DTEND="20250303T110000Z"))
    office.sync()
    assert office.became(old) == "skipped: out_of_range"


class AheadClock:
    """An office whose clock runs a year ahead, and asks for what is less than 90 days old."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.right = office.now
        office.now += timedelta(days=365)
        self.sync()

    def sync(self) -> None:
        self.office.since = self.office.now - timedelta(days=90)
        self.office.sync()

    def put_right(self) -> None:
        self.office.now = self.right + timedelta(hours=1)
        self.sync()


def test_a_meeting_that_was_too_old_by_a_clock_that_was_ahead_is_logged_once_that_is_put_right(office: Office) -> None:
    office.knows()
    meeting = office.book(event(ALICE, PRIYA, DTSTART="20260220T100000Z", DTEND="20260220T110000Z"))
    old = office.book(event(ALICE, PRIYA, uid="old", DTSTART="20250220T100000Z", DTEND="20250220T110000Z"))
    clock = AheadClock(office)
    assert office.became(meeting) == "skipped: out_of_range"
    clock.put_right()
    assert (office.became(meeting), office.became(old)) == ("logged", "skipped: out_of_range")
    asked = Asked(office.sources["alice"][0])
    office.now += timedelta(minutes=5)
    clock.sync()
    assert asked.again == []


def test_occurrences_that_were_too_old_by_a_clock_that_was_ahead_are_logged_once_that_is_put_right(
    office: Office,
) -> None:
    """Those of a series that is over as well as of one without end; and none that is still to come is called off."""
    office.knows()
    office.book(
        event(
            ALICE, PRIYA, uid="over", DTSTART="20260206T100000Z", DTEND="20260206T110000Z", RRULE="FREQ=WEEKLY;COUNT=3"
        )
    )
    office.book(
        event(ALICE, PRIYA, uid="on", DTSTART="20260203T100000Z", DTEND="20260203T110000Z", RRULE="FREQ=WEEKLY")
    )
    clock = AheadClock(office)
    to_come = {one.at for one in office.activities()}
    clock.put_right()
    held = {one.at for one in office.activities() if one.status is ActivityStatus.LOGGED}
    assert to_come <= held
    begun = sorted(at.day for at in held if at.month == 2 and at.year == 2026)
    assert begun == [3, 6, 10, 13, 17, 20, 24]
    for _ in range(12):
        office.now += timedelta(days=30)
        clock.sync()
        assert {one.status for one in office.activities()} == {ActivityStatus.LOGGED}


def test_a_series_that_ends_sooner_than_it_did_is_called_off_from_there_on_after_a_clock_was_ahead(
    office: Office,
) -> None:
    office.knows()
    office.book(event(ALICE, PRIYA, RRULE="FREQ=WEEKLY"), href="series")
    clock = AheadClock(office)
    clock.put_right()
    office.book(event(ALICE, PRIYA, RRULE="FREQ=WEEKLY;UNTIL=20260310T100000Z", SEQUENCE="1"), href="series")
    clock.sync()
    held = [one.at.day for one in office.activities() if one.status is ActivityStatus.LOGGED]
    assert sorted(held) == [3, 10]


class Asked:
    """Which items a source is asked for again from now on."""

    def __init__(self, source: MemorySource) -> None:
        self.again: list[Location] = []
        self._refetch = source.refetch
        source.refetch = self.refetch  # type: ignore[method-assign]

    def refetch(self, locations: Sequence[Location]) -> Refetched:
        self.again += locations
        return self._refetch(locations)


def test_a_series_that_was_ended_does_not_come_back_to_life(office: Office) -> None:
    office.knows()
    office.book(event(ALICE, PRIYA, RRULE="FREQ=WEEKLY"), href="series")
    office.sync()
    office.book(event(ALICE, PRIYA, RRULE="FREQ=WEEKLY;UNTIL=20260310T100000Z", SEQUENCE="1"), href="series")
    office.sync()
    office.now += timedelta(days=45)
    office.sync()
    held = [activity for activity in office.activities() if activity.status is ActivityStatus.LOGGED]
    assert sorted(activity.at.day for activity in held) == [3, 10]


def test_a_meeting_is_not_called_off_because_its_file_cannot_be_read_for_once(office: Office) -> None:
    office.knows()
    office.book(event(ALICE, PRIYA, DTSTART="20260320T100000Z", DTEND="20260320T110000Z"), href="meeting")
    office.sync()
    office.book(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", href="meeting")
    office.sync()
    assert office.the_activity().status is ActivityStatus.LOGGED
    assert office.ledger()[0].verdict.disposition == "failed"


def test_a_corrected_call_record_is_one_call(office: Office) -> None:
    office.knows()
    at = office.ring(id="77")
    office.sync()
    record = office.sources["calls"][0]
    record.put("calls", at.href or "", call(id="77", start="2026-03-02T10:05:00Z"), ItemKind.CALL)
    office.sync()
    held = [activity for activity in office.activities() if activity.status is ActivityStatus.LOGGED]
    assert [activity.at.minute for activity in held] == [5]


def test_an_import_after_a_year_of_weekly_meetings_finds_them_all(office: Office) -> None:
    office.book(event(ALICE, PRIYA, RRULE="FREQ=WEEKLY"), href="series")
    for _ in range(14):
        office.sync()
        office.now += timedelta(days=30)
    office.knows()
    past = [activity for activity in office.activities() if activity.at < office.now]
    assert len(past) > 52
    assert {activity.status for activity in past} == {ActivityStatus.LOGGED}


def test_a_series_that_takes_for_ever_to_read_again_stops_nobody(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = office.book(event(ALICE, PRIYA, RRULE="FREQ=WEEKLY"), href="series")
    office.sync()
    office.now += timedelta(days=300)
    monkeypatch.setattr(in_time, "ITEM_SECONDS", 0.05)
    monkeypatch.setattr(reading, "read", lambda *_: time.sleep(20))
    later = office.deliver(mail())
    office.sync()
    assert office.became(at).startswith("failed: could not be read within")
    assert office.became(later).startswith("failed: could not be read within")


@pytest.mark.parametrize("order", ["ab", "ba"])
def test_of_two_equal_copies_of_a_meeting_the_open_one_is_shown(office: Office, order: str) -> None:
    office.knows()
    copies = {"a": event(ALICE, BOB, PRIYA, CLASS="PRIVATE"), "b": event(ALICE, BOB, PRIYA)}
    for letter in order:
        office.book(copies[letter], calendar={"a": "alice", "b": "bob"}[letter])
        office.sync()
    assert (office.the_activity().subject, office.the_activity().counts) == ("Catch-up", True)


@pytest.mark.parametrize("order", ["ab", "ba"])
def test_the_tag_that_a_gateway_put_before_a_subject_is_not_kept(office: Office, order: str) -> None:
    office.knows()
    copies = {"a": mail(Subject="[EXTERNAL] Shortlist"), "b": mail()}
    for letter in order:
        office.deliver(copies[letter], to={"a": "alice", "b": "bob"}[letter])
        office.sync()
    assert office.the_activity().subject == "Shortlist"


@pytest.mark.parametrize(
    "block",
    [
        r"Alice Moreau is inviting you to a scheduled Zoom meeting.\n\nJoin Zoom Meeting\nhttps://zoom.us/j/9?pwd=x",
        r"________________________________\nMicrosoft Teams meeting\nhttps://teams.microsoft.com/l/meetup-join/1",
        r"https://meet.google.com/abc-defg-hij\nPIN: 1234",
    ],
)
def test_the_way_to_join_a_meeting_is_no_part_of_what_was_said(office: Office, block: str) -> None:
    office.knows()
    office.book(event(ALICE, PRIYA, DESCRIPTION=rf"Please bring the shortlist.\n\n{block}\nPasscode: 523341"))
    office.sync()
    assert office.the_activity().snippet == "Please bring the shortlist."


def test_a_task_in_a_calendar_is_no_meeting(office: Office) -> None:
    at = office.book(event(ALICE, PRIYA).replace(b"VEVENT", b"VTODO").replace(b"DTEND", b"DUE"))
    office.sync()
    assert office.became(at) == "skipped: no_event"


def test_noise_is_skipped_and_says_why(office: Office) -> None:
    office.knows()
    newsletter = office.deliver(mail(List_Unsubscribe="<https://news.example/>", Precedence="bulk"))
    internal = office.deliver(mail(sender=BOB, to=ALICE, Message_ID="<2@northbridge.example>"))
    office.sync()
    assert office.activities() == ()
    assert (office.became(newsletter), office.became(internal)) == ("skipped: bulk", "skipped: internal")


def test_a_call_is_logged_on_the_one_whose_number_it_is(office: Office) -> None:
    office.knows()
    office.ring(id="77")
    office.sync()
    call = office.the_activity()
    assert (call.kind, call.minutes, call.people[0].name) == (ActivityKind.CALL, 2, "Tom Wright")


def test_a_call_from_a_number_that_no_operator_has_assigned_is_asked_about(office: Office) -> None:
    unassigned = office.ring(id="1", **{"from": "07700 900123"})
    impossible = office.ring(id="2", **{"from": "+447911999999999"})
    withheld = office.ring(id="3", **{"from": "anonymous"})
    office.sync()
    assert [office.became(at) for at in (unassigned, impossible)] == ["queued", "queued"]
    assert office.became(withheld) == "skipped: nobody"
    assert {question.new for question in office.questions()} == {"+447700900123", "+447911999999999"}


def test_what_cannot_be_read_is_kept_in_sight_and_stops_nobody(office: Office) -> None:
    office.knows()
    broken = office.book(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n")
    office.ring(start="yesterday")
    fine = office.deliver(mail())
    reports = office.sync()
    assert office.became(broken).startswith("failed: ")
    assert office.became(fine) == "logged"
    assert (reports["alice"].tally.failed, reports["calls"].tally.failed) == (1, 1)


def test_a_failed_item_is_tried_again_when_it_is_due_and_then_parked(office: Office) -> None:
    at = office.book(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n")
    office.sync()
    for _ in range(8):
        [row] = office.ledger()
        if row.parked:
            break
        assert row.next_try is not None
        office.now = row.next_try
        office.sync()
    [row] = office.ledger()
    assert row.parked
    assert row.location == at


def test_an_item_that_became_readable_is_logged_by_the_next_try(office: Office) -> None:
    office.knows()
    at = office.book(b"BEGIN:VCALENDAR\r\n", href="meeting.ics")
    office.sync()
    office.book(event(ALICE, PRIYA), href="meeting.ics")
    office.sync()
    assert office.became(at) == "logged"


def test_a_second_pass_writes_nothing(office: Office) -> None:
    office.knows()
    office.deliver(mail())
    office.deliver(mail(sender="New Person <new@else.example>", Message_ID="<new@else.example>"), to="bob")
    office.book(event(ALICE, PRIYA, RRULE="FREQ=WEEKLY"))
    office.ring(**{"from": "020 7946 0999"})
    office.sync()
    before = office.everything()
    office.sync()
    assert office.everything() == before


def test_reading_everything_again_changes_nothing(office: Office) -> None:
    """As after a lost cursor: every item comes again, into the same activities."""
    office.knows()
    office.deliver(mail(to=f"{ALICE}, {BOB}"))
    office.deliver(mail(to=f"{ALICE}, {BOB}"), to="bob")
    office.deliver(invitation(event(ALICE, PRIYA, method="REQUEST")))
    office.book(event(ALICE, PRIYA))
    office.sync()
    before = office.everything()
    with office.database.begin() as conn:
        conn.exec_driver_sql("DELETE FROM cursors")
    office.sync()
    assert office.everything() == before


def test_a_mail_that_vanishes_from_the_mailbox_stays_an_activity(office: Office) -> None:
    office.knows()
    at = office.deliver(mail())
    office.deliver(mail(Message_ID="<second@client.example>", Subject="Second"))
    office.sync()
    office.sources["alice"][0].remove(at)
    office.sync()
    assert len(office.activities()) == 2
    assert [row.gone for row in office.ledger() if row.location == at] == [True]


def test_one_source_that_fails_leaves_the_others_alone(office: Office) -> None:
    office.knows()
    office.deliver(mail())
    office.sources["alice"][0].fail("pull", SourceError("alice", "wrong password", state="needs_login", permanent=True))
    office.deliver(mail(), to="bob")
    reports = office.sync()
    assert reports["alice"].error is not None
    assert reports["alice"].error.state == "needs_login"
    assert reports["bob"].tally.logged == 1
