"""Everybody whom a batch of imported records may be about."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select, union

from syncd.model import firms
from syncd.model.folding import fold
from syncd.model.names import name_key, person_key
from syncd.model.people import Person, PersonId, PersonRecord, Provenance
from syncd.store import merges
from syncd.store.people.changes import PersonChange, history
from syncd.store.people.points import PointKind
from syncd.store.people.records import own
from syncd.store.people.united import filled, set_by_hand
from syncd.store.statements import among, batches
from syncd.store.tables import contact_points, former_names, people
from syncd.store.taken_back import standing

Move = tuple[str, str, str]
"""A field, or a contact point by its kind: what it was, what it is; "" is none."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A person as the batch has left them so far. `id` is None for one whom the batch adds, as `made`.

    `kept` are the fields that a person set by hand, `gone` the contact points that one took away; `dead` ones are on
    the record, and stay dead. `filled` is what no more than a proposal said, until an import says `again` the same.
    `former` are the names that a person changed by hand: files go on with them, but for one that has the new name, too.
    """

    id: PersonId | None
    made: PersonRecord
    record: PersonRecord
    moves: tuple[Move, ...] = ()
    kept: frozenset[str] = frozenset()
    gone: frozenset[tuple[str, str]] = frozenset()
    dead: frozenset[tuple[str, str]] = frozenset()
    filled: frozenset[tuple[str, str]] = frozenset()
    again: tuple[Move, ...] = ()
    former: frozenset[str] = frozenset()

    @property
    def ways(self) -> Iterator[PersonRecord]:
        """The record as it is, and under each former name."""
        yield self.record
        yield from (replace(self.record, name=name) for name in sorted(self.former))


class Subjects:
    """People by whatever a record may name them by; the number of each is its place in `all`."""

    def __init__(self, subjects: Iterable[Subject] = ()) -> None:
        self.all: list[Subject] = []
        self._by_handle: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for subject in subjects:
            self.add(subject)

    def add(self, subject: Subject) -> int:
        self.all.append(subject)
        self._index(len(self.all) - 1, {handle for way in subject.ways for handle in _handles(way)})
        return len(self.all) - 1

    def renew(self, n: int, subject: Subject) -> None:
        new = _handles(subject.record) - _handles(self.all[n].record)
        self.all[n] = subject
        self._index(n, new)

    def whose(self, record: PersonRecord) -> int | None:
        """The number of the person whom a record is about."""
        if by_id := self._by_handle.get(("id", record.external_id or "")):
            return by_id[0]
        found = {n for handle in _sought(record) for n in self._by_handle.get(handle, ())}
        fits = [n for n in sorted(found) if _is_meant(self.all[n], record)]
        # Whoever is called so comes before whoever was.
        same = (n for way in (_is_called, _was_called) for n in fits if way(self.all[n], record))
        return next(same, fits[0] if len(fits) == 1 else None)

    def _index(self, n: int, handles: Iterable[tuple[str, ...]]) -> None:
        for handle in handles:
            self._by_handle[handle].append(n)


def look_up(conn: Connection, records: Sequence[PersonRecord]) -> Subjects:
    """The people whom these records may be about, in order of id.

    Of those who share an address at a large client, no more than may be meant: the holders of another external id
    are nobody to a record that has one.
    """
    by_id = _by_external_id(conn, [r.external_id for r in records if r.external_id])
    others = [r for r in records if r.external_id not in by_id]
    found = set(by_id.values())
    found |= _holders(conn, {email for r in others if not r.external_id for email in r.emails})
    found |= _holders(conn, {email for r in others if r.external_id for email in r.emails}, without_id=True)
    found |= _namesakes(conn, [r.name for r in others if _only_a_name(r)])
    families = merges.families(conn, found)
    changes = history(conn, {one for id_ in found for one in families.all(id_)})
    subjects = [
        _subject(person, changes.get(id_, ()), [changes.get(one, ()) for one in families.all(id_)])
        for id_, person in own(conn, found).items()
    ]
    said = {name_key(r.name) for r in others if _only_a_name(r)} - {""}
    # Of one who is told of under the present name the one before is somebody else's.
    return Subjects(
        replace(one, former=frozenset()) if _only_a_name(one.record) and name_key(one.record.name) in said else one
        for one in subjects
    )


def _by_external_id(conn: Connection, ids: Sequence[str]) -> dict[str, PersonId]:
    rows = conn.execute(select(people.c.external_id, people.c.id).where(among(people.c.external_id, ids)))
    return {row.external_id: PersonId(row.id) for row in rows}


def _holders(conn: Connection, emails: Iterable[str], *, without_id: bool = False) -> set[PersonId]:
    points = contact_points.c
    chosen = select(points.person_id).where(points.kind == PointKind.EMAIL.value)
    if without_id:
        chosen = chosen.join(people, people.c.id == points.person_id).where(people.c.external_id.is_(None))
    found: set[PersonId] = set()
    for batch in batches(sorted(emails)):
        found |= {PersonId(id_) for id_ in conn.execute(chosen.where(among(points.value, batch))).scalars()}
    return found


def _namesakes(conn: Connection, names: Sequence[str]) -> set[PersonId]:
    """Whoever has one of these names and no external id, or had one."""
    if not names:
        return set()
    keys = sorted({person_key(name) for name in names} - {""})
    called = select(people.c.id).where(among(people.c.name_key, keys))
    were = select(people.c.id).join(former_names).where(among(former_names.c.name_key, keys))
    chosen = [called, were]
    if unkeyed := [name for name in names if not person_key(name)]:
        # A name without a letter: there is no index of these.
        chosen.append(select(people.c.id).where(among(people.c.name, unkeyed)))
    found = union(*(one.where(people.c.external_id.is_(None)) for one in chosen))
    return {PersonId(id_) for id_ in conn.execute(found).scalars()}


def _subject(person: Person, changes: Sequence[PersonChange], of_all: Iterable[Sequence[PersonChange]]) -> Subject:
    """A record as it is by itself; what was taken off any record of the same person does not come back to this one."""
    stand = standing(changes)
    kept = set_by_hand(person.record, stand)
    gone = frozenset(point for changes in of_all for point in _taken_away_by_hand(standing(changes)))
    return Subject(
        person.id,
        person.record,
        person.record,
        kept=kept,
        gone=gone,
        dead=person.dead,
        filled=filled(stand),
        former=frozenset(one.old for one in stand if one.field == "name" and one.origin is Provenance.MANUAL),
    )


def _taken_away_by_hand(changes: Sequence[PersonChange]) -> frozenset[tuple[str, str]]:
    gone: dict[tuple[str, str], bool] = {}
    for change in changes:
        if change.field in tuple(PointKind):
            gone[change.field, change.new or change.old] = not change.new and change.origin is Provenance.MANUAL
    return frozenset(point for point, taken in gone.items() if taken)


def _handles(record: PersonRecord) -> set[tuple[str, ...]]:
    """Whatever a record names a person by: its id, an address together with the name, the name alone."""
    handles = set(_sought(record, ("@",) if _is_unnamed(record) else ()))
    return handles | ({("id", record.external_id)} if record.external_id else set())


def _sought(record: PersonRecord, unnamed: Iterable[str] = ("@",)) -> Iterator[tuple[str, ...]]:
    names = {record.name, name_key(record.name)} - {""}
    if _only_a_name(record):
        yield from (("name", name) for name in names)
    for email in record.emails:
        yield from (("email", email, name) for name in {*names, _first_name(record.name), *unnamed})


def _is_meant(subject: Subject, record: PersonRecord) -> bool:
    if _may_be(subject.record, record):
        return True
    # A name that somebody no longer has proves nothing about whoever works elsewhere.
    is_elsewhere = _only_a_name(record) and not _may_be_colleagues(subject.record, record)
    return not is_elsewhere and any(_may_be(way, record) for way in subject.ways)


def _may_be_colleagues(person: PersonRecord, record: PersonRecord) -> bool:
    return not (person.company and record.company) or firms.is_same(person.company, record.company)


def _may_be(person: PersonRecord, record: PersonRecord) -> bool:
    """Whether somebody with an address of the record may be the one it is about.

    Not with another external id; and as families and desks share an address, not with another first name. Of a
    record that is only a name, nobody but one of that name about whom nothing else is known.
    """
    if person.external_id and record.external_id:
        return False
    if _only_a_name(record):
        return _only_a_name(person) and _same_name(person, record)
    return _is_unnamed(person) or _same_name(person, record) or _first_name(person.name) == _first_name(record.name)


def _only_a_name(record: PersonRecord) -> bool:
    return not record.external_id and not record.emails


def _is_unnamed(record: PersonRecord) -> bool:
    return "@" in record.name


def _first_name(name: str) -> str:
    family, comma, given = name.partition(",")
    return (fold(given if comma else family).split() or [""])[0]


def _is_called(subject: Subject, record: PersonRecord) -> bool:
    return _same_name(subject.record, record)


def _was_called(subject: Subject, record: PersonRecord) -> bool:
    return any(_same_name(way, record) for way in subject.ways)


def _same_name(person: PersonRecord, record: PersonRecord) -> bool:
    key = name_key(record.name)
    return person.name == record.name or (key != "" and key == name_key(person.name))
