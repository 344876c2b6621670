"""Count what each recruiter did and reached in each period, from the activities and nothing else."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta

from syncd.activities import milestones
from syncd.activities.credit import TEAM
from syncd.activities.planned_calls import is_planned, within
from syncd.model.activity import Activity, ActivityKind, ActivityStatus, CreditRole
from syncd.model.agency import Agency
from syncd.model.call import Direction
from syncd.model.kpis import KpiRow, Period
from syncd.model.milestones import LoggedMilestone
from syncd.model.statements import ENDINGS, Milestone

TEAM_ROW = "team"

_READERS = frozenset({CreditRole.RECIPIENT, CreditRole.CC})
_PRESENT = frozenset({CreditRole.ORGANIZER, CreditRole.ATTENDEE})

# What counts as what, for those credited with one of these roles.
_RULES: Mapping[tuple[ActivityKind, Direction | None], tuple[str, frozenset[CreditRole]]] = {
    (ActivityKind.EMAIL, Direction.OUT): ("email_sent", frozenset({CreditRole.SENDER})),
    (ActivityKind.EMAIL, Direction.IN): ("email_received", _READERS),
    (ActivityKind.CALL, Direction.OUT): ("call_made", _PRESENT | {CreditRole.CALLER}),
    (ActivityKind.CALL, Direction.IN): ("call_received", _PRESENT | {CreditRole.CALLEE}),
    (ActivityKind.MEETING, None): ("meeting", _PRESENT),
    (ActivityKind.VIDEO_MEETING, None): ("video_meeting", _PRESENT),
    (ActivityKind.SOCIAL, Direction.IN): ("social", _READERS),
}
KPIS = tuple(kpi for kpi, _ in _RULES.values())

TOWARDS: Mapping[str, tuple[str, ...]] = {
    "email": ("email_sent",),
    "call": ("call_made", "call_received"),
    "meeting": ("meeting", "video_meeting"),
    "social": ("social",),
    **{kind.value: (kind.value,) for kind in Milestone if kind not in ENDINGS},
}
"""Target → what counts towards it."""

_WRITERS = {Direction.OUT: frozenset({CreditRole.SENDER}), Direction.IN: frozenset({CreditRole.RECIPIENT})}
"""Whose milestone it is that a mail tells of: the writer's of ours, theirs to whom another was written."""

# A target is per week: five working days, and 52 weeks in 12 months or 4 quarters.
_WEEKS = {Period.DAY: 1 / 5, Period.WEEK: 1.0, Period.MONTH: 52 / 12, Period.QUARTER: 13.0}


def count(
    activities: Iterable[Activity], agency: Agency, by: Period, from_: date, to: date, now: datetime
) -> tuple[KpiRow, ...]:
    """Rows by period, then recruiter in the order of the configuration; days are the agency's, `to` is inclusive.

    Every configured recruiter has a row, if of zeros, in every period from the first that has anything to count on:
    before it, nothing was recorded. Whoever is configured no more, and the team, have rows where they did something.
    What lies in the future does not count yet. `activities` begin `REMEMBERED` before `from_`.
    """
    told = list(activities)
    counted = [a for a in told if _counts(a, now) and from_ <= _day(a, agency) <= to]
    tallies = _tally(counted, agency, by)
    for activity, milestone, recruiters in reached(told, agency, from_, to, now):
        for recruiter in recruiters:
            tallies.setdefault((name_of(_day(activity, agency), by), recruiter), Counter())[milestone.kind] += 1
    if not tallies:
        return ()
    first = max(from_, min(_day(activity, agency) for activity in counted))
    last = min(to, now.astimezone(agency.zone).date())
    return tuple(row for period in _periods(first, last, by) for row in _rows(period, tallies, agency, by))


def _counts(activity: Activity, now: datetime) -> bool:
    return activity.status is ActivityStatus.LOGGED and activity.counts and activity.at <= now


def _day(activity: Activity, agency: Agency) -> date:
    return activity.at.astimezone(agency.zone).date()


def _tally(counted: Sequence[Activity], agency: Agency, by: Period) -> dict[tuple[str, str], Counter[str]]:
    """(period, recruiter) → KPI → how many."""
    recorded = _recorded_calls(counted)
    tallies: dict[tuple[str, str], Counter[str]] = {}
    for activity in counted:
        kpi, roles = _RULES.get((activity.kind, activity.direction), ("", frozenset()))
        period = name_of(_day(activity, agency), by)
        for recruiter in _credited(activity, roles):
            if not _was_recorded(activity, recruiter, recorded):
                tallies.setdefault((period, recruiter or TEAM_ROW), Counter())[kpi] += 1
    return tallies


def reached(
    activities: Iterable[Activity], agency: Agency, from_: date, to: date, now: datetime
) -> Iterator[tuple[Activity, LoggedMilestone, set[str]]]:
    """Each milestone that was reached in these days, the activity that first tells of it, and whose it is, in order.

    `activities` begin `REMEMBERED` before `from_`, so that what was told before that day is known.
    """
    for activity, milestone in milestones.first_told(one for one in activities if _counts(one, now)):
        if from_ <= _day(activity, agency) <= to:
            yield activity, milestone, {recruiter or TEAM_ROW for recruiter in _reached_by(activity)}


def _reached_by(activity: Activity) -> set[str]:
    """Whose milestones an activity's are. Where nobody wrote it or had it written to them, all who were in on it."""
    roles = _WRITERS.get(activity.direction, frozenset()) if activity.direction else frozenset[CreditRole]()
    return _credited(activity, roles) or _credited(activity, frozenset(CreditRole))


def _credited(activity: Activity, roles: frozenset[CreditRole]) -> set[str]:
    """Who did it. The team's credit is for what no recruiter has: another mailbox may have shown who it was."""
    recruiters = {credit.recruiter for credit in activity.credits if credit.role in roles}
    return recruiters - {TEAM} or recruiters


def _recorded_calls(counted: Sequence[Activity]) -> dict[tuple[str, int], list[datetime]]:
    """(recruiter, person) → when the exchange says that they spoke."""
    recorded: dict[tuple[str, int], list[datetime]] = {}
    for call in counted:
        if call.kind is ActivityKind.CALL and not is_planned(call):
            for credit in call.credits:
                for person in call.people:
                    recorded.setdefault((credit.recruiter, person.id), []).append(call.at)
    return recorded


def _was_recorded(activity: Activity, recruiter: str, recorded: Mapping[tuple[str, int], list[datetime]]) -> bool:
    """Whether this is a planned call that the exchange recorded, too: the record counts, the plan does not."""
    return is_planned(activity) and any(
        within(activity, at) for person in activity.people for at in recorded.get((recruiter, person.id), ())
    )


def _rows(period: str, tallies: Mapping[tuple[str, str], Counter[str]], agency: Agency, by: Period) -> Iterator[KpiRow]:
    targets = {recruiter.email: recruiter.targets for recruiter in agency.recruiters}
    others = sorted(recruiter for when, recruiter in tallies if when == period and recruiter not in targets)
    for recruiter in (*targets, *others):
        done = tallies.get((period, recruiter), Counter())
        wanted = {kpi: round(weekly * _WEEKS[by], 1) for kpi, weekly in targets.get(recruiter, ())}
        did = {kpi: done[kpi] for kpi in KPIS}
        met = {kind.value: done[kind] for kind in Milestone}
        yield KpiRow(recruiter, period, did, met, wanted, _per_milestone(did, met))


def _per_milestone(did: Mapping[str, int], met: Mapping[str, int]) -> dict[str, dict[str, float]]:
    """Milestone that was reached → how many of each KPI it took, to one digit; endings take none."""
    return {
        kind.value: {kpi: round(n / count, 1) for kpi, n in did.items() if n}
        for kind in Milestone
        if kind not in ENDINGS and (count := met[kind])
    }


def _periods(first: date, last: date, by: Period) -> Iterator[str]:
    """The periods that these days, both included, lie in."""
    previous = ""
    for offset in range((last - first).days + 1):
        name = name_of(first + timedelta(days=offset), by)
        if name != previous:
            yield name
        previous = name


def span(day: date, by: Period) -> tuple[date, date]:
    """The first and the last day of the period that a day lies in."""
    if by is Period.DAY:
        return day, day
    if by is Period.WEEK:
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    months = 1 if by is Period.MONTH else 3
    first = day.replace(day=1, month=(day.month - 1) // months * months + 1)
    year, month = divmod(first.month - 1 + months, 12)
    return first, date(first.year + year, month + 1, 1) - timedelta(days=1)


def name_of(day: date, by: Period) -> str:
    """The period a day lies in, as `2026-03-02`, `2026-W10`, `2026-03` or `2026-Q1`."""
    if by is Period.DAY:
        return day.isoformat()
    if by is Period.WEEK:
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}"
    if by is Period.MONTH:
        return f"{day.year:04}-{day.month:02}"
    return f"{day.year:04}-Q{(day.month + 2) // 3}"
