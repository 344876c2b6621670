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
from syncd.store.merges import Merge


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
    _ask_whom_it_names(conn, made.survivor, made, touched, at)
    return len(again)


def _ask_whom_it_names(conn: Connection, one: PersonId, made: Merge, keys: Collection[Key], at: datetime) -> None:
    """Close what was asked of one of these people, and is told of the other alone, or since they were one of nobody;
    what one had told before that is asked again.

    Addresses and numbers may be known to be theirs by more than what is told.
    """
    other = made.person
    told = defaultdict[PersonId | None, set[ProposalKey]](set)
    offers = told_before(conn, keys)
    for draft, _ in offers:
        told[draft.key.person_id].add(replace(draft.key, person_id=None))
    families = merges.families(conn, [one, other])
    for here, there in ((one, other), (other, one)):
        alone = told[there] - told[here]
        records = families.all(here)
        proposals.disown(conn, (replace(key, person_id=record) for key in alone for record in records))
        since = proposals.told_since(conn, records, made.at)
        proposals.disown(conn, [key for key in since if replace(key, person_id=None) not in told[here]])
    proposals.offer(conn, offers, at)
