from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from syncd.activities import kpis, milestones
from syncd.configuration.settings import TARGETS
from syncd.model.activity import Activity, ActivityKind, ActivityStatus, Credit, CreditRole
from syncd.model.call import Direction
from syncd.model.kpis import Counted, KpiRow, Period
from syncd.model.milestones import LoggedMilestone, MilestoneState
from syncd.model.statements import Milestone
from tests.unit.activities.agency import AGENCY, ALICE, BOB, MONDAY, activity

NOW = MONDAY + timedelta(days=20)
FROM, TO = date(2026, 3, 1), date(2026, 3, 31)


def count(*activities: Activity, by: Period = Period.MONTH, **changed: Any) -> tuple[KpiRow, ...]:
    values: dict[str, Any] = {"from_": FROM, "to": TO, "now": NOW}
    values |= changed
    reached = kpis.reached(milestones.first_told(activities), AGENCY, *values.values())
    return kpis.count(map(counted, activities), reached, AGENCY, by, *values.values())


def counted(one: Activity) -> Counted:
    people = frozenset(person.id for person in one.people)
    return Counted(one.at, one.kind, one.direction, one.minutes, one.credits, one.key.startswith("meeting:"), people)


def done(row: KpiRow) -> dict[str, int]:
    return {kpi: n for kpi, n in row.kpis.items() if n}


def sent(**changed: Any) -> Activity:
    return activity(ActivityKind.EMAIL, Direction.OUT, Credit(ALICE, CreditRole.SENDER), **changed)


def rung(recruiter: str = ALICE, **changed: Any) -> Activity:
    return activity(ActivityKind.CALL, Direction.OUT, Credit(recruiter, CreditRole.CALLER), key="call:1", **changed)


def planned(**changed: Any) -> Activity:
    values: dict[str, Any] = {"key": "meeting:1/"}
    return activity(ActivityKind.CALL, Direction.OUT, Credit(ALICE, CreditRole.ORGANIZER), **values | changed)


@pytest.mark.parametrize(
    ("one", "alice", "bob"),
    [
        ((ActivityKind.EMAIL, Direction.OUT, CreditRole.SENDER, CreditRole.CC), "email_sent", ""),
        ((ActivityKind.EMAIL, Direction.IN, CreditRole.RECIPIENT, CreditRole.CC), "email_received", "email_received"),
        ((ActivityKind.CALL, Direction.OUT, CreditRole.CALLER, CreditRole.CC), "call_made", ""),
        ((ActivityKind.CALL, Direction.IN, CreditRole.CALLEE, CreditRole.CC), "call_received", ""),
        ((ActivityKind.MEETING, None, CreditRole.ORGANIZER, CreditRole.ATTENDEE), "meeting", "meeting"),
        ((ActivityKind.VIDEO_MEETING, None, CreditRole.ATTENDEE, CreditRole.CC), "video_meeting", ""),
        ((ActivityKind.SOCIAL, Direction.IN, CreditRole.RECIPIENT, CreditRole.SENDER), "social", ""),
    ],
)
def test_every_kind_counts_for_those_whose_part_in_it_counts(one: Any, alice: str, bob: str) -> None:
    kind, direction, of_alice, of_bob = one
    rows = count(activity(kind, direction, Credit(ALICE, of_alice), Credit(BOB, of_bob)))
    assert [(row.recruiter, done(row)) for row in rows] == [
        (ALICE, {alice: 1}),
        (BOB, {bob: 1} if bob else {}),
    ]


def test_rows_carry_every_kpi_of_the_contract_in_its_order() -> None:
    assert list(count(sent())[0].kpis) == [
        "email_sent", "email_received", "call_made", "call_received", "meeting", "video_meeting", "social",
    ]  # fmt: skip


@pytest.mark.parametrize("at", [NOW + timedelta(seconds=1), MONDAY - timedelta(days=2)])
def test_what_lies_ahead_or_before_is_left_out(at: datetime) -> None:
    assert count(sent(at=at)) == ()


def test_days_begin_at_midnight_in_the_agencys_zone_and_the_last_one_is_included() -> None:
    late = datetime(2026, 3, 31, 22, 59, tzinfo=UTC)
    assert len(count(sent(at=late), now=late)) == 2
    assert count(sent(at=late + timedelta(minutes=1)), now=NOW + timedelta(days=9)) == ()


@pytest.mark.parametrize(
    ("by", "day", "name"),
    [
        (Period.DAY, date(2026, 3, 2), "2026-03-02"),
        (Period.WEEK, date(2026, 3, 1), "2026-W09"),
        (Period.WEEK, date(2027, 1, 3), "2026-W53"),
        (Period.MONTH, date(2026, 12, 31), "2026-12"),
        (Period.QUARTER, date(2026, 3, 31), "2026-Q1"),
        (Period.QUARTER, date(2026, 4, 1), "2026-Q2"),
    ],
)
def test_periods_have_the_names_of_the_contract(by: Period, day: date, name: str) -> None:
    assert kpis.name_of(day, by) == name


def test_a_recruiter_who_did_nothing_has_a_row_of_zeros_from_the_first_activity_on() -> None:
    rows = count(sent(), by=Period.WEEK, now=MONDAY + timedelta(days=8))
    assert [(row.period, row.recruiter, sum(row.kpis.values())) for row in rows] == [
        ("2026-W10", ALICE, 1),
        ("2026-W10", BOB, 0),
        ("2026-W11", ALICE, 0),
        ("2026-W11", BOB, 0),
    ]


def test_where_nothing_was_ever_recorded_no_zeros_are_claimed() -> None:
    assert count() == ()


@pytest.mark.parametrize(
    ("by", "target"), [(Period.DAY, 8), (Period.WEEK, 40), (Period.MONTH, 173.3), (Period.QUARTER, 520)]
)
def test_a_weekly_target_is_scaled_to_the_period(by: Period, target: float) -> None:
    rows = count(sent(), by=by)
    assert [row.targets for row in rows[:2]] == [{"call": target}, {}]


def test_the_teams_work_and_that_of_who_has_left_have_their_own_rows() -> None:
    team = activity(ActivityKind.EMAIL, Direction.IN, Credit("", CreditRole.RECIPIENT))
    left = activity(ActivityKind.MEETING, None, Credit("zoe@northbridge.example", CreditRole.ATTENDEE))
    assert [(row.recruiter, done(row)) for row in count(team, left)[2:]] == [
        ("team", {"email_received": 1}),
        ("zoe@northbridge.example", {"meeting": 1}),
    ]


def test_what_a_recruiter_is_credited_with_is_not_the_teams_too() -> None:
    both = activity(
        ActivityKind.EMAIL, Direction.IN, Credit("", CreditRole.RECIPIENT), Credit(BOB, CreditRole.RECIPIENT)
    )
    assert [row.recruiter for row in count(both)] == [ALICE, BOB]


def test_a_planned_call_counts_unless_the_exchange_recorded_it() -> None:
    assert done(count(planned())[0]) == {"call_made": 1}
    assert done(count(planned(), rung(at=MONDAY + timedelta(minutes=5)))[0]) == {"call_made": 1}
    assert done(count(planned(), rung(at=MONDAY + timedelta(hours=3)))[0]) == {"call_made": 2}
    assert done(count(planned(), rung(BOB))[0]) == {"call_made": 1}
    assert done(count(planned(), rung(people=()))[0]) == {"call_made": 2}


def reached(kind: Milestone, recruiter: str = ALICE, role: CreditRole = CreditRole.SENDER, **changed: Any) -> Activity:
    stated = (LoggedMilestone(kind, MilestoneState.LOGGED, "", 0.99, None),)
    direction = Direction.OUT if role is CreditRole.SENDER else Direction.IN
    return activity(ActivityKind.EMAIL, direction, Credit(recruiter, role), **{"milestones": stated, **changed})


def met(row: KpiRow) -> dict[str, int]:
    return {kind: n for kind, n in row.milestones.items() if n}


def test_rows_carry_every_milestone_in_the_order_of_an_engagement() -> None:
    assert list(count(sent())[0].milestones) == [
        "meeting_agreed", "cv_sent", "interview_arranged", "offer", "placement",
        "rejected", "withdrawn", "not_interested",
    ]  # fmt: skip


def test_a_milestone_is_the_writers_or_theirs_to_whom_it_was_written() -> None:
    of_alice = reached(Milestone.CV_SENT, id=1, subject="CV")
    copied = (Credit(ALICE, CreditRole.CC), Credit(BOB, CreditRole.RECIPIENT))
    of_bob = replace(reached(Milestone.OFFER, role=CreditRole.RECIPIENT, id=2, subject="Offer"), credits=copied)
    rows = count(of_alice, of_bob)
    assert [(row.recruiter, met(row)) for row in rows] == [(ALICE, {"cv_sent": 1}), (BOB, {"offer": 1})]


def test_where_we_were_only_copied_in_a_milestone_is_of_those_who_were() -> None:
    rows = count(reached(Milestone.OFFER, role=CreditRole.CC))
    assert (rows[0].recruiter, met(rows[0])) == (ALICE, {"offer": 1})


def test_a_milestone_that_was_told_before_the_period_is_none_of_it() -> None:
    before = reached(Milestone.OFFER, id=1, at=MONDAY - timedelta(days=9), subject="Offer")
    again = reached(Milestone.OFFER, id=2, subject="Re: Offer")
    assert [met(row) for row in count(before, again)] == [{}, {}]
    assert [met(row) for row in count(again)] == [{"offer": 1}, {}]


@pytest.mark.parametrize("changed", [{"status": ActivityStatus.QUEUED}, {"counts": False}, {"at": NOW + timedelta(1)}])
def test_what_does_not_count_reaches_nothing(changed: dict[str, Any]) -> None:
    assert [met(row) for row in count(sent(), reached(Milestone.OFFER, id=2, **changed))] == [{}, {}]


def test_how_many_of_each_kpi_a_milestone_took_is_told_of_those_that_were_reached() -> None:
    mails = [sent(id=n, key=f"mail:{n}", at=MONDAY + timedelta(minutes=n)) for n in range(2, 5)]
    rows = count(*mails, reached(Milestone.OFFER, id=1), reached(Milestone.REJECTED, id=9, subject="No"))
    assert rows[0].per_milestone == {"offer": {"email_sent": 5.0}}
    assert rows[1].per_milestone == {}


@pytest.mark.parametrize(
    ("by", "day", "first", "last"),
    [
        (Period.DAY, date(2026, 3, 2), date(2026, 3, 2), date(2026, 3, 2)),
        (Period.WEEK, date(2026, 3, 8), date(2026, 3, 2), date(2026, 3, 8)),
        (Period.MONTH, date(2026, 2, 10), date(2026, 2, 1), date(2026, 2, 28)),
        (Period.MONTH, date(2026, 12, 31), date(2026, 12, 1), date(2026, 12, 31)),
        (Period.QUARTER, date(2026, 11, 27), date(2026, 10, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_goes_from_its_first_to_its_last_day(by: Period, day: date, first: date, last: date) -> None:
    assert kpis.span(day, by) == (first, last)
    assert kpis.name_of(first, by) == kpis.name_of(last, by) == kpis.name_of(day, by)


def test_whatever_can_be_a_target_is_counted() -> None:
    assert set(kpis.TOWARDS) == set(TARGETS)
    assert {kpi for counted in kpis.TOWARDS.values() for kpi in counted} <= {*kpis.KPIS, *Milestone}
