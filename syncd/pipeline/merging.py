"""Two records become one person, or two again, and all that hangs on them follows."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from sqlalchemy import Connection

from syncd.model.names import person_key
from syncd.model.people import Key, PersonId
from syncd.pipeline.rematch import rematch
from syncd.store import merges, people, proposals


def merge(conn: Connection, survivor: PersonId, other: PersonId, *, by: str, at: datetime) -> int:
    """Have `survivor` stand for both; returns how many activities were decided again.

    Neither may be merged into another already.
    """
    moved = merges.families(conn, [other]).all(other)
    people.merge(conn, survivor, other, by=by, at=at)
    together = merges.families(conn, [survivor]).all(survivor)
    known = {(point.kind.value, point.value) for point in people.contact_points(conn, survivor)}
    merges.remember_answered(conn, other, proposals.settle(conn, together, known))
    return len(rematch(conn, [*_keys(conn, moved), ("person", str(other))], at))


def part(conn: Connection, other: PersonId, *, by: str, at: datetime) -> int:
    """Have a merged record stand for itself again; each activity goes to whom its mentions name."""
    made = people.part(conn, other, by=by, at=at)
    if made is None:
        return 0
    proposals.reopen(conn, made.answered)
    for one in (made.survivor, other):
        points = people.contact_points(conn, one)
        proposals.answer_changes(conn, [(one, point.kind.value, point.value) for point in points])
    return len(
        rematch(conn, [*_keys(conn, merges.families(conn, [other]).all(other)), ("person", str(made.survivor))], at)
    )


def _keys(conn: Connection, records: Iterable[PersonId]) -> Iterator[Key]:
    """Whatever mentions of these records are looked up by."""
    for person in people.own(conn, records).values():
        yield from (("email", email) for email in person.record.emails)
        yield from (("phone", phone.e164) for phone in person.record.phones)
        if key := person_key(person.record.name):
            yield ("name", key)
