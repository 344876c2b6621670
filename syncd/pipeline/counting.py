"""Count what was done and reached in a span of days, from what is stored."""

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import Connection

from syncd.activities import kpis, milestones
from syncd.activities.milestones import Told
from syncd.model.agency import Agency
from syncd.model.kpis import FIRST_DAY, LAST_DAY, KpiRow, Period
from syncd.model.milestones import REMEMBERED
from syncd.store import activities


@dataclass(frozen=True, slots=True)
class Figures:
    """What each recruiter did and reached, and each milestone where it was first told, in order."""

    rows: tuple[KpiRow, ...]
    reached: tuple[Told, ...]


def figures(conn: Connection, agency: Agency, by: Period, first: date, last: date, now: datetime) -> Figures:
    """The days are the agency's, both included."""
    first, last = max(first, FIRST_DAY), min(last, LAST_DAY)
    since, until = (datetime.combine(day, edge, agency.zone) for day, edge in ((first, time.min), (last, time.max)))
    # What was told before these days is not reached in them.
    stating = activities.find(conn, since=since - REMEMBERED, until=until, stating=True)
    reached = tuple(kpis.reached(milestones.first_told(stating), agency, first, last, now))
    done = activities.counted(conn, since, until)
    return Figures(kpis.count(done, reached, agency, by, first, last, now), reached)
