"""Erase somebody on request, and let an address or number come back that was erased."""

from syncd.model.people import Key, PersonId
from syncd.pipeline import forgetting
from syncd.review.desk import Desk, NotPossibleError, counted, person
from syncd.store import decisions, forgotten
from syncd.store.decisions import Action, Decision


def forget(desk: Desk, person_id: PersonId) -> str:
    """Erase a person for good. That it was done, by whom and when, is kept; of whom is not."""
    person(desk, person_id)
    left = forgetting.forget(desk.conn, person_id, desk.at)
    decisions.record(desk.conn, Decision(desk.at, desk.by, Action.FORGET))
    return (
        f"person {person_id} is erased; {counted(left)} kept without them and without words, so that counts are as "
        "they were. No sync and no import brings them back. Backups and the mailboxes themselves are yours to clean"
    )


def allow(desk: Desk, key: Key) -> str:
    """Let an address or number come back that was erased; an import leaves rows out while anything of them is."""
    if not forgotten.unearth(desk.conn, [key]):
        raise NotPossibleError(f"{key[1]} was not erased, and is logged as any other")
    return f"{key[1]} is logged again, from the next item that names it on; what was erased stays erased"
