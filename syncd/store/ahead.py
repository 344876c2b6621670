"""Items that were first seen by a clock that was ahead of what it says now."""

from datetime import datetime

from sqlalchemy import Connection, select, update

from syncd.store.ledger import ABSENT
from syncd.store.tables import ledger

LOOKED_AT = 10_000
"""Of so many rows, the latest, it is asked: more than are written between two looks, and few of a large ledger's."""


def is_there(conn: Connection, now: datetime) -> bool:
    """Whether any of the items that came last was first seen after now.

    Not the very last alone: a pass that was under way when the clock was put right goes on by the right one.
    """
    latest = select(ledger.c.seen_at).order_by(ledger.c.id.desc()).limit(LOOKED_AT).subquery()
    return conn.scalar(select(latest.c.seen_at).where(latest.c.seen_at > now).limit(1)) is not None


def put_right(conn: Connection, now: datetime) -> int:
    """Have what was first seen after now be seen now, and ask again for what came under a name; returns how many items.

    Of these some are left out for being too old, which they were by a clock that was ahead. A mailbox, whose mails have
    numbers, is asked for what is not too old with every pass.
    """
    later = ledger.c.seen_at > now
    named = conn.execute(
        update(ledger).where(later, ledger.c.uid == ABSENT, ledger.c.gone.is_(False)).values(next_try=now)
    )
    conn.execute(update(ledger).where(later).values(seen_at=now))
    return named.rowcount
