"""Activities that no item tells of any more."""

from datetime import datetime

from sqlalchemy import Connection, exists, select, update

from syncd.model.activity import ActivityStatus
from syncd.store.statements import batches
from syncd.store.tables import activities, ledger, ledger_activities


def untold(conn: Connection, after: datetime) -> tuple[int, ...]:
    """Meetings and planned calls that begin after a moment and are in no calendar and no mail any more."""
    told = exists().where(
        ledger_activities.c.activity_id == activities.c.id,
        ledger_activities.c.ledger_id == ledger.c.id,
        ledger.c.gone.is_(False),
    )
    chosen = select(activities.c.id).where(
        activities.c.at > after,
        activities.c.sequence.is_not(None),
        activities.c.cancelled.is_(False),
        ~told,
    )
    return tuple(conn.execute(chosen.order_by(activities.c.id)).scalars())


def cancel(conn: Connection, ids: tuple[int, ...]) -> None:
    """Mark these as cancelled; one that turns up again is renewed by its item."""
    for batch in batches(ids):
        statement = update(activities).where(activities.c.id.in_(batch))
        conn.execute(statement.values(cancelled=True, status=ActivityStatus.CANCELLED.value))
