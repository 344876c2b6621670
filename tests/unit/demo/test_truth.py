"""What is told about the sample agency adds up, and follows from its files."""

import csv
import re
from collections import defaultdict
from datetime import datetime, timedelta

from syncd.demo.truth import DemoAgency
from syncd.model.activity import ActivityKind, Direction, Disposition, SkipReason
from tests.unit.demo.disk import Found


def _directory(agency: DemoAgency) -> list[dict[str, str]]:
    with agency.people_csv.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _calls(agency: DemoAgency) -> dict[str, dict[str, str]]:
    with (agency.directory / "calls.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def _digits(number: str) -> str:
    return "0" + re.sub(r"^(?:\+44|0044|0)", "", number.replace(" ", "").replace("+", "00"))


def _numbers_on_record(agency: DemoAgency) -> dict[str, set[str]]:
    known: dict[str, set[str]] = defaultdict(set)
    for row in _directory(agency):
        for number in filter(None, row["phones"].split(";")):
            known[_digits(number)].add(row["external_id"])
    return known


def test_every_logged_or_queued_item_tells_of_activities_and_every_activity_has_an_item(agency: DemoAgency) -> None:
    told = {key for item in agency.items for key in item.activities}
    assert told == {activity.key for activity in agency.activities}
    assert len(told) == len(agency.activities)
    for item in agency.items:
        kept = item.disposition in (Disposition.LOGGED, Disposition.QUEUED)
        assert (item.reason is not None) == (item.disposition is Disposition.SKIPPED)
        assert bool(item.activities) == kept or item.reason is SkipReason.CALENDAR_NOTICE


def test_an_activity_waits_for_a_person_exactly_when_nobody_is_linked(agency: DemoAgency) -> None:
    for activity in agency.activities:
        assert (activity.status is Disposition.LOGGED) == bool(activity.people), activity


def test_every_skip_reason_that_a_sample_can_show_is_shown(agency: DemoAgency) -> None:
    assert {item.reason for item in agency.items if item.reason} == {
        SkipReason.BULK, SkipReason.ROBOT, SkipReason.AUTO_REPLY, SkipReason.BOUNCE, SkipReason.CALENDAR_NOTICE,
        SkipReason.INTERNAL, SkipReason.PRIVATE, SkipReason.NOBODY, SkipReason.CANCELLED, SkipReason.NOTIFICATION,
    }  # fmt: skip


def test_the_people_and_recruiters_of_a_mail_are_those_in_its_header(agency: DemoAgency, mails: list[Found]) -> None:
    people = {email: row["external_id"] for row in _directory(agency) for email in row["emails"].split(";")}
    alias = {"a.moreau@northbridge.example": agency.recruiters[0], "c.hughes@northbridge.example": agency.recruiters[2]}
    told = {a.key: a for a in agency.activities if a.kind is ActivityKind.EMAIL}
    known = [mail for mail in mails if mail.id in told]
    assert len(told) == len({mail.id for mail in known}) + 1, "all but the one without a Message-ID"
    for mail in known:
        activity, emails = told[mail.id], [alias.get(email, email) for email in mail.emails("From", "To", "Cc")]
        assert activity.recruiters == tuple(sorted(set(emails) & set(agency.recruiters)))
        assert activity.direction is (Direction.OUT if "@northbridge" in emails[0] else Direction.IN)
        assert set(activity.people) <= {people[email] for email in emails if email in people}
        assert activity.people or not any(email in people for email in emails)


def test_a_call_is_with_whom_the_directory_says(agency: DemoAgency) -> None:
    known, rows = _numbers_on_record(agency), _calls(agency)
    for activity in (a for a in agency.activities if a.key in rows):
        row = rows[activity.key]
        far = row["to"] if activity.direction is Direction.OUT else row["from"]
        owners = known.get(_digits(far), set())
        assert activity.people == (tuple(owners) if len(owners) == 1 else ())
        assert activity.recruiters == (row["recruiter"],)


def test_a_shared_switchboard_leaves_the_question_who_rang(agency: DemoAgency) -> None:
    shared = {number for number, owners in _numbers_on_record(agency).items() if len(owners) > 1}
    assert len(shared) == 1
    shared_calls = {key for key, row in _calls(agency).items() if {_digits(row["from"]), _digits(row["to"])} & shared}
    rang = [activity for activity in agency.activities if activity.key in shared_calls]
    assert rang
    assert {activity.status for activity in rang} == {Disposition.QUEUED}


def test_unknown_people_are_in_no_record_and_new_numbers_neither(agency: DemoAgency) -> None:
    emails = {email for row in _directory(agency) for email in row["emails"].split(";")}
    known = _numbers_on_record(agency)
    assert not emails & {person.email for person in agency.unknown_people}
    assert all(_digits(new.e164) not in known for new in (*agency.new_numbers, agency.rung))
    assert all(_digits(number) not in known for number in agency.unknown_callers)
    two_way = {a.direction for a in agency.activities if a.key in agency.unknown_people[0].messages}
    assert two_way == {Direction.IN, Direction.OUT}


def test_only_one_unknown_number_rings_within_a_meeting(agency: DemoAgency) -> None:
    known, rows = _numbers_on_record(agency), _calls(agency)
    planned = [a for a in agency.activities if a.kind is ActivityKind.CALL and a.key not in rows]
    within = {
        key
        for key, row in rows.items()
        if row["direction"] == "in" and row["from"] and _digits(row["from"]) not in known
        for meeting in planned
        if row["recruiter"] in meeting.recruiters
        and meeting.at <= datetime.fromisoformat(row["start"]) < meeting.at + timedelta(hours=2)
    }
    assert within == {agency.rung.shown_by[0]}


def test_the_counts_are_those_of_the_list(agency: DemoAgency) -> None:
    assert sum(agency.count(kind) for kind in ActivityKind) == agency.count() == len(agency.activities)
    assert all(agency.count(ActivityKind.VIDEO_MEETING, recruiter) for recruiter in agency.recruiters)
    assert all(agency.count(ActivityKind.MEETING, recruiter) for recruiter in agency.recruiters)
    assert agency.count(ActivityKind.SOCIAL) == 3
    assert agency.locations("calls") == sum(agency.dispositions("calls").values())


def test_milestones_are_stated_throughout(agency: DemoAgency) -> None:
    assert {activity.milestone for activity in agency.activities} == {
        "", "meeting_agreed", "cv_sent", "interview_arranged", "offer", "placement", "rejected", "withdrawn",
        "not_interested",
    }  # fmt: skip
