"""What was logged, as far as counting needs it: a tenth of the work of loading what is shown."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select

from syncd.model.activity import ActivityKind, ActivityStatus, Credit, CreditRole, Direction
from syncd.model.kpis import Counted
from syncd.model.matching import Origin
from syncd.model.people import PersonId
from syncd.store import merges
from syncd.store.tables import activities, credits_, links


def counted(conn: Connection, since: datetime, until: datetime) -> Iterator[Counted]:
    """Every logged activity from `since` on and before `until` that counts for somebody."""
    span = {"since": since, "until": until}
    people = _people(conn, span)
    for _, rows in groupby(conn.execute(_CREDITED, span), key=lambda row: row.id):
        one, *others = rows
        yield Counted(
            at=one.at,
            kind=_KINDS[one.kind],
            direction=one.direction and _DIRECTIONS[one.direction],
            minutes=one.minutes,
            credits=tuple(Credit(row.recruiter, _ROLES[row.role]) for row in (one, *others)),
            planned=one.sequence is not None,
            people=frozenset(people.get(one.id, ())),
        )


def _people(conn: Connection, span: dict[str, datetime]) -> dict[int, set[PersonId]]:
    """Call → with whom it was."""
    rows = conn.execute(_CALLED, span).all()
    families = merges.families(conn, {row.person_id for row in rows})
    found: defaultdict[int, set[PersonId]] = defaultdict(set)
    for row in rows:
        found[row.activity_id].add(families.survivor(row.person_id))
    return found


# Looking one up is ten times as quick as making one of its text.
_KINDS = {one.value: one for one in ActivityKind}
_DIRECTIONS = {one.value: one for one in Direction}
_ROLES = {one.value: one for one in CreditRole}


def _counting(chosen: Select[Any]) -> Select[Any]:
    return chosen.where(
        activities.c.at >= bindparam("since"),
        activities.c.at < bindparam("until"),
        activities.c.status == ActivityStatus.LOGGED.value,
        activities.c.counts.is_(True),
    )


_CREDITED = _counting(
    select(
        activities.c.id,
        activities.c.at,
        activities.c.kind,
        activities.c.direction,
        activities.c.minutes,
        activities.c.sequence,
        credits_.c.recruiter,
        credits_.c.role,
    ).join(credits_, credits_.c.activity_id == activities.c.id)
).order_by(activities.c.at, activities.c.id)
_CALLED = _counting(
    select(links.c.activity_id, links.c.person_id)
    .join(activities, activities.c.id == links.c.activity_id)
    .where(activities.c.kind == ActivityKind.CALL.value, links.c.origin != Origin.TOMBSTONE.value)
)
