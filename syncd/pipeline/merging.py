"""Two records become one person, or two again, and all that hangs on them follows."""

from datetime import datetime

from sqlalchemy import Connection

from syncd.model.people import PersonId
from syncd.pipeline import looked_up
from syncd.pipeline.rematch import rematch
from syncd.store import merges, people, proposals


def merge(conn: Connection, survivor: PersonId, other: PersonId, *, by: str, at: datetime) -> int:
    """Have `survivor` stand for both; returns how many activities were decided again.

    Neither may be merged into another already.
    """
    people.merge(conn, survivor, other, by=by, at=at)
    together = merges.families(conn, [survivor]).all(survivor)
    known = {(point.kind.value, point.value) for point in people.contact_points(conn, survivor)}
    merges.remember_answered(conn, other, proposals.settle(conn, together, known))
    return len(rematch(conn, [*looked_up.everything(conn, [survivor]), ("person", str(other))], at))


def part(conn: Connection, other: PersonId, *, by: str, at: datetime) -> int:
    """Have a merged record stand for itself again; each activity goes to whom its mentions name."""
    made = people.part(conn, other, by=by, at=at)
    if made is None:
        return 0
    proposals.reopen(conn, made.answered)
    for one in (made.survivor, other):
        points = people.contact_points(conn, one)
        proposals.answer_changes(conn, [(one, point.kind.value, point.value) for point in points])
    touched = looked_up.everything(conn, [other, made.survivor])
    return len(rematch(conn, [*touched, ("person", str(made.survivor))], at))
