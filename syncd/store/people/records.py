"""Read the records of the directory."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, exists, select

from syncd.model.extraction import PhoneKind
from syncd.model.people import Person, PersonId, PersonRecord, PhonePoint
from syncd.store import merges
from syncd.store.merges import Families
from syncd.store.people.changes import history
from syncd.store.people.fields import roles_from_text
from syncd.store.people.points import PointKind
from syncd.store.people.united import unite
from syncd.store.statements import BATCH, AnyRow, among, batches
from syncd.store.tables import companies, contact_points, people
from syncd.store.tables import merges as merged_ones

COMPANY = companies.c.name.label("company")
PEOPLE = select(people, COMPANY).outerjoin(companies, companies.c.id == people.c.company_id).order_by(people.c.id)


def load(conn: Connection, ids: Iterable[int], *, with_dead: bool = False) -> dict[PersonId, Person]:
    """Id → person, in order of id; an id that is not there is left out.

    Addresses and numbers are those that work. The id of a record that was merged leads to the one that stands for it.
    """
    found: dict[PersonId, Person] = {}
    for batch in batches(sorted(set(ids))):
        families = merges.families(conn, batch)
        records = own(conn, {one for id_ in batch for one in families.all(id_)})
        united = records | _united(conn, records, families)
        for id_ in batch:
            if (survivor := families.survivor(id_)) in united:
                person = united[survivor]
                found[PersonId(id_)] = person if with_dead else alive(person)
    return found


def own(conn: Connection, ids: Iterable[int]) -> dict[PersonId, Person]:
    """The same of each record by itself, merged or not, and with what is dead."""
    found: dict[PersonId, Person] = {}
    for batch in batches(sorted(set(ids))):
        points = _points(conn, batch)
        for row in conn.execute(PEOPLE.where(among(people.c.id, batch))):
            found[PersonId(row.id)] = from_row(row, points.get(row.id, []))
    return found


def alive(person: Person) -> Person:
    """A person without the addresses and numbers that are dead."""
    if not person.dead:
        return person
    record = person.record
    emails = tuple(email for email in record.emails if (PointKind.EMAIL.value, email) not in person.dead)
    phones = tuple(phone for phone in record.phones if (PointKind.PHONE.value, phone.e164) not in person.dead)
    return replace(person, record=replace(record, emails=emails, phones=phones))


def _united(conn: Connection, records: Mapping[PersonId, Person], families: Families) -> dict[PersonId, Person]:
    """Those who were merged with others, together with them."""
    together = {survivor: [m for m in merged if m.person in records] for survivor, merged in families.merged.items()}
    involved = [*together, *(merge.person for merged in together.values() for merge in merged)]
    changes = history(conn, involved)
    return {
        survivor: unite(
            records[survivor],
            [records[merge.person] for merge in merged],
            merges.since(merged),
            {id_: changes.get(id_, ()) for id_ in (survivor, *(merge.person for merge in merged))},
        )
        for survivor, merged in together.items()
        if survivor in records
    }


def get(conn: Connection, person_id: int) -> Person | None:
    return load(conn, [person_id]).get(PersonId(person_id))


def list_people(conn: Connection) -> Iterator[Person]:
    """Everybody, in order of id, read as they are asked for."""
    for ids in pages(conn):
        yield from load(conn, ids).values()


def pages(conn: Connection) -> Iterator[Sequence[int]]:
    """The id of everybody who stands for themselves, in order, a batch at a time."""
    last = 0
    merged = exists().where(merged_ones.c.person_id == people.c.id)
    chosen = select(people.c.id).where(~merged).order_by(people.c.id).limit(BATCH)
    while ids := conn.execute(chosen.where(people.c.id > last)).scalars().all():
        yield ids
        last = ids[-1]


def from_row(row: AnyRow, points: Sequence[AnyRow]) -> Person:
    record = PersonRecord(
        name=row.name,
        external_id=row.external_id,
        roles=roles_from_text(row.roles),
        emails=tuple(point.value for point in points if point.kind == PointKind.EMAIL),
        phones=tuple(
            PhonePoint(point.value, PhoneKind(point.label)) for point in points if point.kind == PointKind.PHONE
        ),
        company=row.company or "",
        title=row.title,
        location=row.location,
        salary=row.salary,
        notice_period=row.notice_period,
        availability=row.availability,
        status=row.status,
        owner=row.owner,
        extra=tuple((name, value) for name, value in row.extra or ()),
    )
    dead = frozenset((point.kind, point.value) for point in points if not point.valid)
    return Person(PersonId(row.id), record, dead)


def _points(conn: Connection, ids: Sequence[int]) -> dict[int, list[AnyRow]]:
    """Contact points in the order in which they became known."""
    found: defaultdict[int, list[AnyRow]] = defaultdict(list)
    columns = [contact_points.c[name] for name in ("person_id", "kind", "value", "label", "valid")]
    chosen = select(*columns).where(among(contact_points.c.person_id, ids)).order_by(contact_points.c.id)
    for row in conn.execute(chosen):
        found[row.person_id].append(row)
    return found
