"""Take up what new terms ask for: decide again by new thresholds or by what was learned, fill by a new policy."""

from collections.abc import Callable
from datetime import datetime

from syncd.activities.filling import SIGNED
from syncd.pipeline import filling, signatures
from syncd.pipeline.rematch import decide_again, rematch
from syncd.store import activities, proposals, terms
from syncd.store import filling as policies
from syncd.store import signatures as remembered
from syncd.store.database import Database

BATCH = 100
"""Activities, or proposals, of one transaction: whoever else writes waits for no more than that."""


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


def fill_up(database: Database, at: datetime, rest: Callable[[], None] = lambda: None) -> int:
    """Have what was asked, and how people signed, before the policy for empty fields was set fill them in the same way.

    Returns how many fields were filled.
    """
    filled = _fill_from_signatures(database, at, rest) if _is_to_fill(database) else 0
    while _is_to_fill(database):
        with database.begin() as conn:
            done = policies.looked_at(conn)
            if done is None:
                break
            ids = proposals.changes_after(conn, done, policies.policy(conn).fields, BATCH)
            count, touched = filling.fill(conn, ids, at)
            rematch(conn, touched, at)
            filled += count
            policies.note_looked_at(conn, ids[-1] if ids else None)
        rest()
    return filled


def _fill_from_signatures(database: Database, at: datetime, rest: Callable[[], None]) -> int:
    """The same for signatures alone, from the start: they come before any proposal is looked at."""
    filled, emails = 0, [""]
    while emails:
        with database.begin() as conn:
            if policies.looked_at(conn) != 0 or set(SIGNED).isdisjoint(policies.policy(conn).fields):
                break
            emails = remembered.emails_after(conn, emails[-1], BATCH)
            asked = proposals.offer(conn, signatures.told_before(conn, [("email", one) for one in emails]), at)
            count, touched = filling.fill(conn, asked.values(), at)
            rematch(conn, touched, at)
            filled += count
        rest()
    return filled


def _is_to_fill(database: Database) -> bool:
    """Whether anything was asked under another policy."""
    with database.read() as conn:
        return policies.looked_at(conn) is not None


def _is_due(database: Database) -> bool:
    """Whether anything was decided on other terms than those in force."""
    with database.read() as conn:
        return terms.decided_again(conn) is not None
