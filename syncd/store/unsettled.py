"""Activities to be looked at across items once a pass is stored; kept here, so that no kill makes them forgotten."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, bindparam, delete, not_, select

from syncd.model.activity import ActivityKind, ActivityStatus
from syncd.store.statements import add, among_given, batches, insert
from syncd.store.tables import activities, ledger_activities, unsettled


class Unsettled(NamedTuple):
    """An activity that something happened to."""

    id: int
    kind: ActivityKind


def note(conn: Connection, activity_ids: Iterable[int]) -> None:
    """Have these looked at."""
    add(conn, unsettled, ({"activity_id": id_} for id_ in activity_ids))


def note_meetings(conn: Connection, places: Iterable[int]) -> None:
    """Have the meetings looked at that these items in the ledger tell of."""
    for batch in batches(places):
        conn.execute(_meetings(conn.dialect.name), {"places": batch})


def note_calls(conn: Connection, spans: Sequence[tuple[datetime, datetime]]) -> None:
    """Have the calls looked at that nobody is known for and that were in one of these spans (both ends included)."""
    if spans:
        conn.execute(_calls(conn.dialect.name), [{"first": first, "last": last} for first, last in spans])


def due(conn: Connection, now: datetime) -> tuple[Unsettled, ...]:
    """What is to be looked at, in order of id; a call that is yet to ring is not."""
    return tuple(Unsettled(row.id, ActivityKind(row.kind)) for row in conn.execute(_DUE, {"now": now}))


def settle(conn: Connection, activity_ids: Iterable[int]) -> None:
    """These were looked at."""
    for batch in batches(activity_ids):
        conn.execute(_SETTLE, {"activities": batch})


_WAITING = and_(
    activities.c.kind == ActivityKind.CALL.value,
    activities.c.status == ActivityStatus.QUEUED.value,
)
_DUE = (
    select(activities.c.id, activities.c.kind)
    .join(unsettled, unsettled.c.activity_id == activities.c.id)
    .where(not_(and_(_WAITING, activities.c.at >= bindparam("now"))))
    .order_by(unsettled.c.activity_id)
)
_SETTLE = delete(unsettled).where(among_given(unsettled.c.activity_id, "activities"))
_MEETINGS = (
    select(activities.c.id)
    .join(ledger_activities, ledger_activities.c.activity_id == activities.c.id)
    .where(among_given(ledger_activities.c.ledger_id, "places"), activities.c.sequence.is_not(None))
)
_CALLS = select(activities.c.id).where(
    _WAITING, activities.c.at >= bindparam("first"), activities.c.at <= bindparam("last")
)


@cache
def _meetings(dialect: str) -> Any:
    return insert(dialect, unsettled).from_select(["activity_id"], _MEETINGS).on_conflict_do_nothing()


@cache
def _calls(dialect: str) -> Any:
    return insert(dialect, unsettled).from_select(["activity_id"], _CALLS).on_conflict_do_nothing()
