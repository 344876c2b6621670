"""Activities that no item tells of any more."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, exists, or_, select, update

from syncd.model.activity import ActivityStatus
from syncd.store.statements import among_given, batches
from syncd.store.tables import activities, ledger, ledger_activities


def untold(conn: Connection, ids: Iterable[int], since: datetime, now: datetime) -> tuple[int, ...]:
    """Those of these activities from `since` on that did not happen as told, in order of id.

    Meetings and planned calls to come that are in no calendar and no mail any more, and whatever an item told of until
    it came to say something else. What vanished together with its item did happen.
    """
    found: list[int] = []
    for batch in batches(sorted(set(ids))):
        found += conn.execute(_UNTOLD, {"activities": batch, "since": since, "now": now}).scalars()
    return tuple(found)


def cancel(conn: Connection, ids: Sequence[int]) -> None:
    """Mark these as cancelled; one that turns up again is renewed by its item."""
    for batch in batches(ids):
        conn.execute(_CANCEL, {"activities": batch})


_ANY_ITEM = exists().where(ledger_activities.c.activity_id == activities.c.id)
_LIVE_ITEM = exists().where(
    ledger_activities.c.activity_id == activities.c.id,
    ledger_activities.c.ledger_id == ledger.c.id,
    ledger.c.gone.is_(False),
)
_TO_COME = and_(activities.c.sequence.is_not(None), activities.c.at > bindparam("now"))
_UNTOLD = (
    select(activities.c.id)
    .where(
        among_given(activities.c.id, "activities"),
        activities.c.at > bindparam("since"),
        activities.c.cancelled.is_(False),
        or_(~_ANY_ITEM, and_(_TO_COME, ~_LIVE_ITEM)),
    )
    .order_by(activities.c.id)
)
_CANCEL = (
    update(activities)
    .where(among_given(activities.c.id, "activities"))
    .values(cancelled=True, status=ActivityStatus.CANCELLED.value)
)
