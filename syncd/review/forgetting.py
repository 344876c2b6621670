"""Erase somebody on request, and let an address, a number or an external id come back that was erased."""

from collections.abc import Sequence

from syncd.model.people import Key, PersonId
from syncd.pipeline import forgetting
from syncd.review.counts import counted
from syncd.review.desk import Desk, NotPossibleError, person
from syncd.store import decisions, forgotten
from syncd.store.decisions import Action, Decision


def forget(desk: Desk, person_id: PersonId) -> str:
    """Erase a person for good. That it was done, by whom and when, is kept; of whom is not."""
    person(desk, person_id)
    left = forgetting.forget(desk.conn, person_id, desk.at)
    decisions.record(desk.conn, Decision(desk.at, desk.by, Action.FORGET))
    kept = counted(left, "activities")
    return (
        f"person {person_id} is erased; {kept} kept without them and without words, so that counts are as they were. "
        "No sync and no import brings them back. Backups and the mailboxes themselves are yours to clean"
    )


def allow(desk: Desk, keys: Sequence[Key]) -> str:
    """Let something come back that was erased, whatever of these it was.

    An import leaves rows out while any address, number or external id of them is erased.
    """
    word = keys[0][1]
    if not forgotten.unearth(desk.conn, keys):
        raise NotPossibleError(f"{word} was not erased, and is logged as any other")
    return f"{word} is logged again, from the next item or row that names it on; what was erased stays erased"
