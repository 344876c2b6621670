"""Activities that no item tells of any more."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, Exists, and_, exists, or_, select, update

from syncd.model.activity import ActivityStatus
from syncd.store.statements import batches
from syncd.store.tables import activities, ledger, ledger_activities


def untold(conn: Connection, since: datetime, now: datetime) -> tuple[int, ...]:
    """Activities from `since` on that did not happen as told.

    Meetings and planned calls to come that are in no calendar and no mail any more, and whatever an item told of until
    it came to say something else. What vanished together with its item did happen.
    """
    any_item = exists().where(ledger_activities.c.activity_id == activities.c.id)
    to_come = and_(activities.c.sequence.is_not(None), activities.c.at > now)
    chosen = select(activities.c.id).where(
        activities.c.at > since, activities.c.cancelled.is_(False), or_(~any_item, and_(to_come, ~_live_item()))
    )
    return tuple(conn.execute(chosen.order_by(activities.c.id)).scalars())


def cancel(conn: Connection, ids: Sequence[int]) -> None:
    """Mark these as cancelled; one that turns up again is renewed by its item."""
    for batch in batches(ids):
        statement = update(activities).where(activities.c.id.in_(batch))
        conn.execute(statement.values(cancelled=True, status=ActivityStatus.CANCELLED.value))


def _live_item() -> Exists:
    return exists().where(
        ledger_activities.c.activity_id == activities.c.id,
        ledger_activities.c.ledger_id == ledger.c.id,
        ledger.c.gone.is_(False),
    )
