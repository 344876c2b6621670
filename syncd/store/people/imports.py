"""Import people: each record makes a person, renews the one it is about, or says nothing new."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, bindparam, or_, select, update

from syncd.model.folding import fold
from syncd.model.names import name_key
from syncd.model.people import Person, PersonId, PersonRecord, Provenance
from syncd.store.people import companies
from syncd.store.people.changes import CREATED, PersonChange, history, note
from syncd.store.people.points import ContactPoint, PointKind, insert_points, points_of
from syncd.store.people.records import load
from syncd.store.people.writing import FIELDS, as_text, create_all, values
from syncd.store.statements import among, batches, distinct_batches
from syncd.store.tables import contact_points, people


class Outcome(StrEnum):
    """What importing a record came to."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Imported:
    """Whom a record was about, and what came of it."""

    id: PersonId
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class _Renewal:
    """A person, the record as it is to be, and what has to be noted."""

    person: Person
    record: PersonRecord
    points: tuple[ContactPoint, ...]
    changes: tuple[PersonChange, ...]


def upsert_imported(conn: Connection, records: Iterable[PersonRecord], at: datetime) -> Iterator[Imported]:
    """Import records, in order; the same records again change nothing.

    A record is about the person with its external id; else about the one with one of its addresses and its name, or
    the only one with its first name; else, when it has neither id nor address, about one of the same name who has
    neither. What it does not say stays, and so does what a person set or took away.
    """
    for batch in distinct_batches(records, _keys):
        done: dict[int, Imported] = {}
        waiting = list(enumerate(batch))
        while waiting:
            waiting = _round(conn, waiting, at, done)
        yield from (done[n] for n in range(len(batch)))


def _keys(record: PersonRecord) -> Iterator[Hashable]:
    if record.external_id:
        yield ("external_id", record.external_id)
    for email in record.emails:
        yield ("email", email)
    if _only_a_name(record):
        yield ("name", record.name)


def _round(
    conn: Connection, records: Sequence[tuple[int, PersonRecord]], at: datetime, done: dict[int, Imported]
) -> list[tuple[int, PersonRecord]]:
    """Import what can be imported at once; who is met a second time waits for the next round."""
    directory = _look_up(conn, [record for _, record in records])
    new: list[tuple[int, PersonRecord]] = []
    renewals: dict[int, _Renewal] = {}
    met: set[PersonId] = set()
    waiting: list[tuple[int, PersonRecord]] = []
    for n, record in records:
        person = directory.whose(record)
        if person is None:
            new.append((n, record))
        elif person.id in met:
            waiting.append((n, record))
        else:
            met.add(person.id)
            renewals[n] = renewal(person, record, directory.changes.get(person.id, ()), at)
    made = create_all(conn, [record for _, record in new], origin=Provenance.IMPORT, at=at)
    done |= {n: Imported(id_, Outcome.CREATED) for (n, _), id_ in zip(new, made, strict=True)}
    _renew(conn, [one for one in renewals.values() if one.changes])
    done |= {
        n: Imported(one.person.id, Outcome.UPDATED if one.changes else Outcome.UNCHANGED) for n, one in renewals.items()
    }
    return waiting


@dataclass(frozen=True, slots=True)
class _Directory:
    """Everybody whom the records of a batch may be about, in order of id."""

    people: Mapping[PersonId, Person]
    by_external_id: Mapping[str, PersonId]
    by_email: Mapping[str, Sequence[PersonId]]
    changes: Mapping[PersonId, Sequence[PersonChange]] = field(default_factory=dict)

    def whose(self, record: PersonRecord) -> Person | None:
        if record.external_id and record.external_id in self.by_external_id:
            return self.people[self.by_external_id[record.external_id]]
        if _only_a_name(record):
            return next((p for p in self.people.values() if _only_a_name(p.record) and _same_name(p, record)), None)
        ids = sorted({id_ for email in record.emails for id_ in self.by_email.get(email, ())})
        holders = [self.people[id_] for id_ in ids if _may_be(self.people[id_], record)]
        return next((p for p in holders if _same_name(p, record)), None) or (holders[0] if len(holders) == 1 else None)


def _only_a_name(record: PersonRecord) -> bool:
    return not record.external_id and not record.emails


def _may_be(person: Person, record: PersonRecord) -> bool:
    """Whether somebody with an address of the record may be the one it is about.

    Not with another external id; and as families and desks share an address, not with another first name.
    """
    if person.record.external_id and record.external_id:
        return False
    unnamed = "@" in person.record.name
    return unnamed or _same_name(person, record) or _first_name(person.record.name) == _first_name(record.name)


def _first_name(name: str) -> str:
    family, comma, given = name.partition(",")
    return (fold(given if comma else family).split() or [""])[0]


def _same_name(person: Person, record: PersonRecord) -> bool:
    key = name_key(record.name)
    return person.record.name == record.name or (key != "" and key == name_key(person.record.name))


def _look_up(conn: Connection, records: Sequence[PersonRecord]) -> _Directory:
    by_external_id = _by_external_id(conn, [r.external_id for r in records if r.external_id])
    by_email = _by_email(conn, sorted({email for r in records for email in r.emails}))
    namesakes = _namesakes(conn, [r.name for r in records if _only_a_name(r)])
    found = {*by_external_id.values(), *(id_ for ids in by_email.values() for id_ in ids), *namesakes}
    return _Directory(load(conn, found), by_external_id, by_email, history(conn, found))


def _by_external_id(conn: Connection, ids: Sequence[str]) -> dict[str, PersonId]:
    rows = conn.execute(select(people.c.external_id, people.c.id).where(among(conn, people.c.external_id, ids)))
    return {row.external_id: PersonId(row.id) for row in rows}


def _by_email(conn: Connection, emails: Sequence[str]) -> dict[str, list[PersonId]]:
    found: defaultdict[str, list[PersonId]] = defaultdict(list)
    points = contact_points.c
    chosen = select(points.value, points.person_id).where(points.kind == PointKind.EMAIL.value)
    for batch in batches(emails):
        for row in conn.execute(chosen.where(among(conn, points.value, batch)).order_by(points.person_id)):
            found[row.value].append(PersonId(row.person_id))
    return found


def _namesakes(conn: Connection, names: Sequence[str]) -> set[PersonId]:
    if not names:
        return set()
    keys = sorted({name_key(name) for name in names} - {""})
    chosen = select(people.c.id).where(or_(among(conn, people.c.name, names), among(conn, people.c.name_key, keys)))
    return {PersonId(id_) for id_ in conn.execute(chosen.where(people.c.external_id.is_(None))).scalars()}


def renewal(person: Person, record: PersonRecord, changes: Sequence[PersonChange], at: datetime) -> _Renewal:
    """What a record changes about a person, given the history of that person."""
    kept = _set_by_hand(person.record, changes)
    said = {name: value for name in FIELDS if (value := getattr(record, name)) and name not in kept}
    extra = tuple({**dict(person.record.extra), **dict(record.extra)}.items())
    after = replace(person.record, **said, extra=extra)
    if companies.company_key(after.company) == companies.company_key(person.record.company):
        after = replace(after, company=person.record.company)
    there = {(point.kind, point.value) for point in points_of(person.id, person.record, Provenance.IMPORT, at)}
    there |= _taken_away_by_hand(changes)
    points = tuple(
        point for point in points_of(person.id, record, Provenance.IMPORT, at) if (point.kind, point.value) not in there
    )
    moves = [(name, as_text(person.record, name), as_text(after, name)) for name in (*FIELDS, "extra")]
    moves += [(point.kind.value, "", point.value) for point in points]
    noted = (PersonChange(person.id, *move, Provenance.IMPORT, "", at) for move in moves if move[1] != move[2])
    return _Renewal(person, after, points, tuple(noted))


def _set_by_hand(record: PersonRecord, changes: Sequence[PersonChange]) -> set[str]:
    """The fields whose last word was a person's, by changing them or by making the record with them."""
    last = {change.field: change.origin for change in changes}
    made = last.get(CREATED)
    return {name for name in FIELDS if last.get(name, made if getattr(record, name) else None) is Provenance.MANUAL}


def _taken_away_by_hand(changes: Sequence[PersonChange]) -> set[tuple[PointKind, str]]:
    gone: dict[tuple[PointKind, str], bool] = {}
    for change in changes:
        if change.field in tuple(PointKind):
            kind = PointKind(change.field)
            gone[kind, change.new or change.old] = not change.new and change.origin is Provenance.MANUAL
    return {point for point, taken in gone.items() if taken}


def _renew(conn: Connection, renewals: Sequence[_Renewal]) -> None:
    if not renewals:
        return
    employers = companies.ids_of(conn, [one.record.company for one in renewals])
    rows = [{"person": one.person.id, **values(one.record, employers.get(one.record.company))} for one in renewals]
    conn.execute(update(people).where(people.c.id == bindparam("person")), rows)
    insert_points(conn, [point for one in renewals for point in one.points])
    note(conn, [change for one in renewals for change in one.changes])
