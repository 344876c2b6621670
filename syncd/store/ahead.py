"""Items that were first seen by a clock that was ahead of what it says now."""

from datetime import datetime

from sqlalchemy import Connection, select, update

from syncd.store.ledger import ABSENT
from syncd.store.tables import ledger


def is_there(conn: Connection, now: datetime) -> bool:
    """Whether the item that was first seen last was so after now."""
    last = conn.scalar(select(ledger.c.seen_at).order_by(ledger.c.id.desc()).limit(1))
    return last is not None and last > now


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
