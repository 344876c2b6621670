"""Read the records of the directory."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, select

from syncd.model.extraction import PhoneKind
from syncd.model.people import Person, PersonId, PersonRecord, PersonRole, PhonePoint
from syncd.store.people.points import PointKind
from syncd.store.statements import BATCH, AnyRow, among, batches
from syncd.store.tables import companies, contact_points, people

COMPANY = companies.c.name.label("company")
PEOPLE = select(people, COMPANY).outerjoin(companies, companies.c.id == people.c.company_id).order_by(people.c.id)


def load(conn: Connection, ids: Iterable[int], *, with_dead: bool = False) -> dict[PersonId, Person]:
    """Id → person, in order of id; an id that is not there is left out. Addresses and numbers are those that work."""
    found: dict[PersonId, Person] = {}
    for batch in batches(sorted(set(ids))):
        points = _points(conn, batch, with_dead=with_dead)
        for row in conn.execute(PEOPLE.where(among(people.c.id, batch))):
            found[PersonId(row.id)] = from_row(row, points.get(row.id, []))
    return found


def get(conn: Connection, person_id: int) -> Person | None:
    return load(conn, [person_id]).get(PersonId(person_id))


def list_people(conn: Connection) -> Iterator[Person]:
    """Everybody, in order of id, read as they are asked for."""
    for ids in pages(conn):
        yield from load(conn, ids).values()


def pages(conn: Connection) -> Iterator[Sequence[int]]:
    """Everybody's id in order, a batch at a time."""
    last = 0
    chosen = select(people.c.id).order_by(people.c.id).limit(BATCH)
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
        status=row.status,
        owner=row.owner,
        extra=tuple((name, value) for name, value in row.extra or ()),
    )
    dead = frozenset((point.kind, point.value) for point in points if not point.valid)
    return Person(PersonId(row.id), record, dead)


def roles_from_text(text: str) -> tuple[PersonRole, ...]:
    return tuple(PersonRole(role) for role in text.split(";") if role)


def roles_as_text(roles: Iterable[PersonRole]) -> str:
    """As in the CSV of people: `candidate;client`."""
    return ";".join(role.value for role in roles)


def _points(conn: Connection, ids: Sequence[int], *, with_dead: bool) -> dict[int, list[AnyRow]]:
    """Contact points in the order in which they became known."""
    found: defaultdict[int, list[AnyRow]] = defaultdict(list)
    columns = [contact_points.c[name] for name in ("person_id", "kind", "value", "label", "valid")]
    chosen = select(*columns).where(among(contact_points.c.person_id, ids)).order_by(contact_points.c.id)
    for row in conn.execute(chosen if with_dead else chosen.where(contact_points.c.valid)):
        found[row.person_id].append(row)
    return found
