"""The page of what each recruiter did and reached in a period, beside what was to be done."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from syncd.activities import kpis
from syncd.model.activity import Activity
from syncd.model.agency import Agency
from syncd.model.kpis import KpiRow, Period
from syncd.model.milestones import LoggedMilestone
from syncd.pipeline import counting

COLUMNS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "email": (("email_sent", "sent"), ("email_received", "received")),
    "call": (("call_made", "made"), ("call_received", "received")),
    "meeting": (("meeting", "in person"), ("video_meeting", "by video")),
}
"""Target → the KPIs that are shown together in its column, each with a word."""

KPI_HEADINGS: Mapping[str, str] = {
    "email_sent": "E-mails sent",
    "email_received": "E-mails received",
    "call_made": "Calls made",
    "call_received": "Calls received",
    "meeting": "Meetings in person",
    "video_meeting": "Video meetings",
    "social": "Social",
}
"""KPI → what its column is called where each has one."""

MOST_REACHED = 300
"""Milestones that are listed on a page."""

HEADINGS = {"email": "E-mails", "call": "Calls", "meeting": "Meetings", "social": "Social", "cv_sent": "CV sent"}


@dataclass(frozen=True, slots=True)
class Cell:
    """What was done or reached of one target: `done` counts towards `wanted`, None where no target is set."""

    done: int
    wanted: float | None
    details: tuple[tuple[int, str], ...] = ()

    @property
    def is_short(self) -> bool:
        return self.wanted is not None and self.done < self.wanted


@dataclass(frozen=True, slots=True)
class RecruiterRow:
    """One recruiter: a cell a target, how often something ended how, and what each milestone took."""

    recruiter: str
    cells: Mapping[str, Cell]
    endings: Mapping[str, int]
    per_milestone: Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class ReachedMilestone:
    """A milestone that counts, the mail or meeting that first tells of it, and whose it is."""

    activity: Activity
    milestone: LoggedMilestone
    recruiters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KpiPage:
    """One period: its first and last day, what was done, and what was reached: the latest first, of so many in all."""

    by: Period
    first: date
    last: date
    rows: tuple[RecruiterRow, ...]
    reached: tuple[ReachedMilestone, ...]
    reached_in_all: int
    earlier: date
    later: date | None


def page(conn: Connection, agency: Agency, by: Period, day: date | None, now: datetime) -> KpiPage:
    """The period in which a day lies; without one, today's."""
    today = now.astimezone(agency.zone).date()
    first, last = kpis.span(day or today, by)
    found = counting.figures(conn, agency, by, first, last, now)
    latest = found.reached[-MOST_REACHED:]
    following = last + timedelta(days=1)
    return KpiPage(
        by=by,
        first=first,
        last=last,
        rows=tuple(map(_row, found.rows)),
        reached=tuple(ReachedMilestone(*one, tuple(sorted(kpis.whose(one[0])))) for one in reversed(latest)),
        reached_in_all=len(found.reached),
        earlier=first - timedelta(days=1),
        later=following if following <= today else None,
    )


def _row(row: KpiRow) -> RecruiterRow:
    cells = {
        target: Cell(
            sum((row.kpis | row.milestones)[one] for one in counted),
            row.targets.get(target),
            tuple((row.kpis[kpi], word) for kpi, word in COLUMNS.get(target, ())),
        )
        for target, counted in kpis.TOWARDS.items()
    }
    endings = {kind: n for kind, n in row.milestones.items() if kind not in kpis.TOWARDS and n}
    return RecruiterRow(row.recruiter, cells, endings, row.per_milestone)
