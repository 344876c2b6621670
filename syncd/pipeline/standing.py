"""Keep the ledger in step: what became of an item follows from what became of the activities it tells of."""

from collections.abc import Iterable

from sqlalchemy import Connection

from syncd.activities import verdicts
from syncd.store import places
from syncd.store.places import Place


def renew(conn: Connection, activity_ids: Iterable[int]) -> None:
    """Say anew what became of every item that tells of these activities."""
    _renew(conn, places.of(conn, activity_ids))


def renew_items(conn: Connection, ledger_ids: Iterable[int]) -> None:
    """Say anew what became of these items: a calendar entry that was emptied still tells of the meeting that it was."""
    _renew(conn, places.at(conn, ledger_ids))


def _renew(conn: Connection, found: Iterable[Place]) -> None:
    for place in found:
        verdict = verdicts.of_item(place.statuses, (), place.verdict.cause)
        if verdict != place.verdict:
            places.set_verdict(conn, place.id, verdict)
