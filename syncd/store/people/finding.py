"""Look people up by a piece of what is known of them: its number, an address, digits of a phone."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, func, select, text

from syncd.model import firms
from syncd.model.people import Past, PersonId
from syncd.store import company_names
from syncd.store.people import former_names
from syncd.store.people.points import PointKind
from syncd.store.statements import among_given, batches
from syncd.store.tables import WORK_BEFORE, companies, contact_points, people, person_changes


def remembered(conn: Connection, ids: Iterable[int]) -> dict[PersonId, Past]:
    """Id → what the person does, and did and was called before; what the employer was called counts, and companies that
    became part of it.
    """
    found: dict[PersonId, Past] = {}
    for batch in batches(sorted(set(ids))):
        former: defaultdict[int, list[str]] = defaultdict(list)
        for person, old in conn.execute(_FORMER, {"people": batch}):
            former[person].append(old)
        for person, names_before in company_names.employers_before(conn, batch).items():
            former[person] += names_before
        names = former_names.of_people(conn, batch)
        for person, title in conn.execute(_TITLES, {"people": batch}):
            found[PersonId(person)] = Past(title, tuple(dict.fromkeys(former[person])), names.get(PersonId(person), ()))
    return found


_TITLES = select(people.c.id, people.c.title).where(among_given(people.c.id, "people"))
_FORMER = (
    select(person_changes.c.person_id, person_changes.c.old)
    .where(among_given(person_changes.c.person_id, "people"), text(WORK_BEFORE))
    .order_by(person_changes.c.id.desc())
)


def employers_of_people_without_id(conn: Connection, names: Iterable[str]) -> set[str]:
    """Those of these companies where somebody works who has no external id."""
    found: set[str] = set()
    for batch in batches(sorted({firms.key(name) for name in names})):
        found.update(conn.execute(_WITHOUT_ID, {"names": batch}).scalars())
    return found


_WITHOUT_ID = (
    select(companies.c.name)
    .join(people, people.c.company_id == companies.c.id)
    .where(among_given(companies.c.name_key, "names"), people.c.external_id.is_(None))
    .distinct()
)


def colleagues(conn: Connection, names: Iterable[str], most: int) -> dict[str, tuple[PersonId, ...]]:
    """Company, however written → who works there; one with more people than `most` is left out."""
    keys = {name: firms.key(name) for name in names}
    found: defaultdict[str, list[PersonId]] = defaultdict(list)
    for batch in batches(sorted(set(keys.values()))):
        for key, id_ in conn.execute(_COLLEAGUES, {"names": batch, "most": most}):
            found[key].append(PersonId(id_))
    return {name: tuple(found[key]) for name, key in keys.items() if key in found}


_small = (
    select(people.c.company_id)
    .join(companies, people.c.company_id == companies.c.id)
    .where(among_given(companies.c.name_key, "names"))
    .group_by(people.c.company_id)
    .having(func.count() <= bindparam("most"))
    .subquery()
)
_COLLEAGUES = (
    select(companies.c.name_key, people.c.id)
    .join(_small, _small.c.company_id == people.c.company_id)
    .join(companies, people.c.company_id == companies.c.id)
    .order_by(people.c.id)
)


def with_external_id(conn: Connection, external_id: str) -> list[PersonId]:
    """Whose record this is."""
    return [PersonId(id_) for id_ in conn.execute(_RECORDS, {"asked": external_id}).scalars()]


def reached_by(conn: Connection, kind: PointKind, fragment: str, limit: int) -> list[PersonId]:
    """Who has a contact point with this anywhere in it; all of them are looked at, of a million for 0.1 s."""
    chosen = _OF_KIND.where(contact_points.c.value.contains(fragment, autoescape=True))
    rows = conn.execute(chosen, {"kind": kind.value, "most": limit})
    return [PersonId(id_) for id_ in dict.fromkeys(rows.scalars())]


_RECORDS = select(people.c.id).where(people.c.external_id == bindparam("asked"))
_OF_KIND = select(contact_points.c.person_id).where(contact_points.c.kind == bindparam("kind")).limit(bindparam("most"))
