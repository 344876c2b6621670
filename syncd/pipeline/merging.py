"""Two records become one person, or two again, and all that hangs on them follows."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from syncd.model.people import Key, PersonId
from syncd.model.review import ProposalKey
from syncd.pipeline import looked_up
from syncd.pipeline.rematch import rematch, told_before
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
    again = rematch(conn, [*touched, ("person", str(made.survivor))], at)
    _ask_whom_it_names(conn, made.survivor, other, touched)
    return len(again)


def _ask_whom_it_names(conn: Connection, one: PersonId, other: PersonId, keys: Collection[Key]) -> None:
    """Close what was asked of one of these people while they were one, and is told of the other alone."""
    told = defaultdict[PersonId | None, set[ProposalKey]](set)
    for draft, _ in told_before(conn, keys):
        told[draft.key.person_id].add(replace(draft.key, person_id=None))
    families = merges.families(conn, [one, other])
    for here, there in ((one, other), (other, one)):
        alone = told[there] - told[here]
        proposals.close(conn, (replace(key, person_id=record) for key in alone for record in families.all(here)))
