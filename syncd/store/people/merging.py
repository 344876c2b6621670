"""Merge two records into one person, and part them again; both keep what is theirs."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select

from syncd.model.people import Person, PersonId, Provenance
from syncd.store import merges
from syncd.store.merges import Merge
from syncd.store.people.changes import PersonChange, history, note
from syncd.store.people.fields import FIELDS, as_text
from syncd.store.people.records import load
from syncd.store.tables import person_changes
from syncd.store.taken_back import standing

MERGED, MERGED_INTO = "merged", "merged_into"
"""The fields of the lines that tell of a merge: on the record that stands for both, and on the other."""


def merge(conn: Connection, survivor: PersonId, other: PersonId, *, by: str, at: datetime) -> Merge:
    """Have `survivor` stand for both. What the other said differently goes into the survivor's history.

    Neither may be merged into another already. Nothing is moved, so that everything can be parted again.
    """
    both = load(conn, [survivor, other])
    told = _told(both[survivor], both[other])
    note(conn, [PersonChange(person, *move, Provenance.MANUAL, by, at) for person, move in told])
    since = conn.execute(select(func.max(person_changes.c.id))).scalar_one()
    made = Merge(other, survivor, survivor, since, at, by)
    merges.add(conn, made)
    return made


def part(conn: Connection, person: PersonId, *, by: str, at: datetime) -> Merge | None:
    """Have a record that was merged stand for itself again; None where it was not."""
    made = merges.get(conn, person)
    if made is None:
        return None
    merges.remove(conn, made)
    changes = history(conn, [made.into, person])
    lines = [*_lines_of(changes.get(made.into, ()), made), *_lines_of(changes.get(person, ()), made)]
    undone = [PersonChange(one.person_id, one.field, one.new, one.old, Provenance.UNDO, by, at) for one in lines]
    note(conn, undone)
    return made


def ever_merged(changes: Iterable[PersonChange]) -> bool:
    """Whether a history tells that the record was one with another, though they may have been parted since."""
    return any(change.field in (MERGED, MERGED_INTO) for change in changes)


def whole_history(conn: Connection, person: int) -> tuple[PersonChange, ...]:
    """The history of a person and of all records merged into it, oldest first."""
    return whole_histories(conn, [person])[PersonId(person)]


def whole_histories(conn: Connection, asked: Collection[int]) -> dict[PersonId, tuple[PersonChange, ...]]:
    """The same of several people, by the ids that were asked for."""
    families = merges.families(conn, asked)
    found = history(conn, {one for person in asked for one in families.all(person)})
    together = {PersonId(p): [one for record in families.all(p) for one in found.get(record, ())] for p in asked}
    return {person: tuple(sorted(changes, key=lambda one: one.id)) for person, changes in together.items()}


def _told(survivor: Person, other: Person) -> Iterator[tuple[PersonId, tuple[str, str, str]]]:
    yield survivor.id, (MERGED, "", _named(other))
    for name in FIELDS:
        stays, said = as_text(survivor.record, name), as_text(other.record, name)
        if stays and said and stays != said and name != "roles":
            yield survivor.id, (f"{MERGED} {other.id} {name}", said, stays)
    yield other.id, (MERGED_INTO, "", _named(survivor))


def _lines_of(changes: Sequence[PersonChange], made: Merge) -> Iterator[PersonChange]:
    """What the history says of a merge: up to its own line, back to where it began."""
    for change in standing(changes):
        told = change.field == MERGED_INTO or change.field.startswith(f"{MERGED} {made.person} ")
        mine = change.field == MERGED and change.new.endswith(f"({made.person})")
        if change.id <= made.since and ((told and change.person_id in (made.person, made.into)) or mine):
            yield change


def _named(person: Person) -> str:
    return f"{person.record.name} ({person.id})"
