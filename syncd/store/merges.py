"""Which records were found to be one person: the one that stands for it, and those that were merged into it."""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select, union_all, update

from syncd.model.moments import require_aware
from syncd.model.people import PersonId
from syncd.store.statements import AnyRow, among_given, batches
from syncd.store.tables import merges


@dataclasses.dataclass(frozen=True, slots=True)
class Merge:
    """A record that was merged into another; `survivor` is the one that stands for both, and for whoever took it in.

    `since` is the line of the history that tells of it. `answered` are the questions that it closed.
    """

    person: PersonId
    into: PersonId
    survivor: PersonId
    since: int
    at: datetime
    by: str
    answered: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        require_aware(self.at, "at")


@dataclasses.dataclass(frozen=True, slots=True)
class Families:
    """Some people and whom they are one with: who stands for each that was merged, and who was merged into each."""

    survivors: Mapping[PersonId, PersonId]
    merged: Mapping[PersonId, tuple[Merge, ...]]

    def survivor(self, id_: int) -> PersonId:
        """Who stands for a person: the person, unless merged."""
        return self.survivors.get(PersonId(id_), PersonId(id_))

    def all(self, id_: int) -> tuple[PersonId, ...]:
        """Every record of a person, the one that stands for it first."""
        first = self.survivor(id_)
        return (first, *(merge.person for merge in self.merged.get(first, ())))


def families(conn: Connection, ids: Iterable[int]) -> Families:
    """Whom these people are one with."""
    found: dict[PersonId, Merge] = {}
    for batch in batches(sorted(set(ids))):
        found |= _around(conn, batch)
        # One that was merged: those beside it in the same survivor are part of it, too.
        if beside := sorted({one.survivor for one in found.values()} - set(batch)):
            found |= _around(conn, beside)
    merged: defaultdict[PersonId, list[Merge]] = defaultdict(list)
    for one in sorted(found.values(), key=lambda one: one.since):
        merged[one.survivor].append(one)
    return Families(
        {one.person: one.survivor for one in found.values()},
        {survivor: tuple(members) for survivor, members in merged.items()},
    )


def survivor(conn: Connection, id_: int) -> PersonId:
    """Who stands for this person."""
    return families(conn, [id_]).survivor(id_)


def get(conn: Connection, id_: int) -> Merge | None:
    """How this record was merged into another, None where it stands by itself."""
    return _around(conn, [id_]).get(PersonId(id_))


def add(conn: Connection, merge: Merge) -> None:
    """Keep a merge; both records stand for themselves so far, and whom the absorbed one stood for goes along."""
    conn.execute(update(merges).where(merges.c.survivor_id == merge.person).values(survivor_id=merge.survivor))
    conn.execute(
        merges.insert(),
        [
            {
                "person_id": merge.person,
                "into_id": merge.into,
                "survivor_id": merge.survivor,
                "change_id": merge.since,
                "at": merge.at,
                "by": merge.by,
                "answered": list(merge.answered) or None,
            }
        ],
    )


def remove(conn: Connection, merge: Merge) -> None:
    """Take a merge back: the record stands for itself again, and for all that was merged into it."""
    conn.execute(delete(merges).where(merges.c.person_id == merge.person))
    into = {one.person: one.into for one in families(conn, [merge.survivor]).merged.get(merge.survivor, ())}
    back = [person for person in into if merge.person in set(_upwards(person, into))]
    if back:
        moved = update(merges).where(merges.c.person_id == bindparam("moved")).values(survivor_id=merge.person)
        conn.execute(moved, [{"moved": person} for person in back])


def remember_answered(conn: Connection, person: PersonId, answered: Sequence[int]) -> None:
    """Keep which questions a merge closed."""
    conn.execute(update(merges).where(merges.c.person_id == person).values(answered=list(answered) or None))


def since(members: Sequence[Merge]) -> dict[PersonId, int]:
    """From which line of the history on each of one survivor's records has been part of it."""
    by_person = {one.person: one for one in members}
    into = {one.person: one.into for one in members}
    return {
        person: max(by_person[one].since for one in (person, *_upwards(person, into)) if one in by_person)
        for person in by_person
    }


def _upwards(person: PersonId, into: Mapping[PersonId, PersonId]) -> Iterator[PersonId]:
    while person in into:
        person = into[person]
        yield person


def _around(conn: Connection, ids: Sequence[int]) -> dict[PersonId, Merge]:
    return {PersonId(row.person_id): from_row(row) for row in conn.execute(_AROUND, {"people": ids})}


_AROUND = union_all(
    select(merges).where(among_given(merges.c.person_id, "people")),
    select(merges).where(among_given(merges.c.survivor_id, "people")),
)


def from_row(row: AnyRow) -> Merge:
    return Merge(
        PersonId(row.person_id),
        PersonId(row.into_id),
        PersonId(row.survivor_id),
        row.change_id,
        row.at,
        row.by,
        tuple(row.answered or ()),
    )
