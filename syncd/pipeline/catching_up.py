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
    while (ids := _next(database)) is not None:
        with database.begin() as conn:
            changed += len(decide_again(conn, ids, at))
            terms.note_decided_again(conn, ids[-1] if ids else None)
        rest()
    return changed


def _next(database: Database) -> tuple[int, ...] | None:
    """Which come next, () for no more; None where all were decided on the terms in force."""
    with database.read() as conn:
        done = terms.decided_again(conn)
        return None if done is None else activities.ids_unproven(conn, done, BATCH)
