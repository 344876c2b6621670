"""Count what each recruiter did and reached in each period, from the activities and nothing else."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta

from syncd.activities.credit import TEAM
from syncd.activities.milestones import Told
from syncd.activities.planned_calls import within
from syncd.model.activity import Activity, ActivityKind, Credit, CreditRole
from syncd.model.agency import Agency
from syncd.model.call import Direction
from syncd.model.kpis import Counted, KpiRow, Period
from syncd.model.people import PersonId
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
    done: Iterable[Counted], met: Iterable[Told], agency: Agency, by: Period, from_: date, to: date, now: datetime
) -> tuple[KpiRow, ...]:
    """Rows by period, then recruiter in the order of the configuration; days are the agency's, `to` is inclusive.

    `done` are activities that count, `met` the milestones of these days. Every configured recruiter has a row, if of
    zeros, in every period from the first that has anything to count on: before it, nothing was recorded. Whoever is
    configured no more, and the team, have rows where they did something. What lies in the future does not count yet.
    """
    counted = [one for one in done if one.at <= now and from_ <= _day(one.at, agency) <= to]
    tallies = _tally(counted, agency, by)
    if not tallies:
        return ()
    for activity, milestone in met:
        for recruiter in whose(activity):
            tallies.setdefault((name_of(_day(activity.at, agency), by), recruiter), Counter())[milestone.kind] += 1
    first = max(from_, min(_day(one.at, agency) for one in counted))
    last = min(to, now.astimezone(agency.zone).date())
    return tuple(row for period in _periods(first, last, by) for row in _rows(period, tallies, agency, by))


def _day(moment: datetime, agency: Agency) -> date:
    return moment.astimezone(agency.zone).date()


def _tally(counted: Sequence[Counted], agency: Agency, by: Period) -> dict[tuple[str, str], Counter[str]]:
    """(period, recruiter) → KPI → how many."""
    recorded = _recorded_calls(counted)
    tallies: dict[tuple[str, str], Counter[str]] = {}
    for one in counted:
        kpi, roles = _RULES.get((one.kind, one.direction), ("", frozenset()))
        period = name_of(_day(one.at, agency), by)
        for recruiter in _credited(one.credits, roles):
            if not _was_recorded(one, recruiter, recorded):
                tallies.setdefault((period, recruiter or TEAM_ROW), Counter())[kpi] += 1
    return tallies


def reached(told: Iterable[Told], agency: Agency, from_: date, to: date, now: datetime) -> Iterator[Told]:
    """Of milestones where they were first told, those of these days; none is reached in the future."""
    for activity, milestone in told:
        if activity.at <= now and from_ <= _day(activity.at, agency) <= to:
            yield activity, milestone


def whose(activity: Activity) -> set[str]:
    """Whose milestones an activity's are: the writer's, or theirs to whom it was written.

    Where that is nobody of ours, and of meetings and calls, they are of all who were in on it.
    """
    roles = _WRITERS.get(activity.direction, frozenset()) if activity.direction else frozenset[CreditRole]()
    who = _credited(activity.credits, roles) or _credited(activity.credits, frozenset(CreditRole))
    return {recruiter or TEAM_ROW for recruiter in who}


def _credited(credits_: Iterable[Credit], roles: frozenset[CreditRole]) -> set[str]:
    """Who did it. The team's credit is for what no recruiter has: another mailbox may have shown who it was."""
    recruiters = {credit.recruiter for credit in credits_ if credit.role in roles}
    return recruiters - {TEAM} or recruiters


def _recorded_calls(counted: Sequence[Counted]) -> dict[tuple[str, PersonId], list[datetime]]:
    """(recruiter, person) → when the exchange says that they spoke."""
    recorded: dict[tuple[str, PersonId], list[datetime]] = {}
    for call in counted:
        if call.kind is ActivityKind.CALL and not call.planned:
            for credit in call.credits:
                for person in call.people:
                    recorded.setdefault((credit.recruiter, person), []).append(call.at)
    return recorded


def _was_recorded(one: Counted, recruiter: str, recorded: Mapping[tuple[str, PersonId], list[datetime]]) -> bool:
    """Whether this is a planned call that the exchange recorded, too: the record counts, the plan does not."""
    return (one.planned and one.kind is ActivityKind.CALL) and any(
        within(at, one.at, one.minutes) for person in one.people for at in recorded.get((recruiter, person), ())
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
