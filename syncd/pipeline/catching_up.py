"""Decide again what was decided on other terms: thresholds were set, or more was learned from proven links."""

from collections.abc import Callable
from datetime import datetime

from syncd.pipeline.rematch import decide_again
from syncd.store import activities, terms
from syncd.store.database import Database

BATCH = 100
"""Activities of one transaction: whoever else writes waits for no more than that."""


def catch_up(database: Database, at: datetime, rest: Callable[[], None] = lambda: None) -> int:
    """Decide again every activity that names somebody whom no address proves, a batch a transaction.

    Returns how many changed. How far it came is kept: killed in between, it goes on from there the next time. `rest`
    comes between two batches. Raises StoreError.
    """
    changed = 0
    while _is_due(database):
        # How far it came is read with the lock held: new terms that come in between begin it anew.
        with database.begin() as conn:
            done = terms.decided_again(conn)
            if done is None:
                break
            ids = activities.ids_unproven(conn, done, BATCH)
            changed += len(decide_again(conn, ids, at))
            terms.note_decided_again(conn, ids[-1] if ids else None)
        rest()
    return changed


def _is_due(database: Database) -> bool:
    """Whether anything was decided on other terms than those in force."""
    with database.read() as conn:
        return terms.decided_again(conn) is not None
