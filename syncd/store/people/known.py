"""As much of the directory as matching needs."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, bindparam, func, or_, select, union_all

from syncd.model.extraction import PhoneKind
from syncd.model.people import Known, KnownPerson, Person, PersonId, Word, keys_for
from syncd.store import company_names, merges
from syncd.store.decisions import Spoken, standing
from syncd.store.people.points import SAID_BY_ITSELF, PointKind
from syncd.store.people.records import COMPANY, load
from syncd.store.statements import among_given, batches
from syncd.store.tables import companies, contact_points, former_names, people

Holders = dict[str, list[PersonId]]


def known(conn: Connection, emails: Iterable[str], phones: Iterable[str], name_keys: Iterable[str]) -> Known:
    """Who has these addresses, numbers and names, and what a person decided about them. Dead addresses count."""
    emails, phones, name_keys = sorted(set(emails)), sorted(set(phones)), sorted(set(name_keys))
    by_email = holders_of(conn, PointKind.EMAIL, emails)
    by_phone = holders_of(conn, PointKind.PHONE, phones)
    by_name = namesakes(conn, name_keys)
    asked = [*(("email", e) for e in emails), *(("phone", p) for p in phones), *(("name", n) for n in name_keys)]
    spoken = standing(conn, {key for one in asked for key in keys_for(one)})
    holders = [ids for found in (by_email, by_phone, by_name) for ids in found.values()]
    holders += [[said.person_id for said in words if said.person_id is not None] for words in spoken.values()]
    everybody = by_ids(conn, {id_ for ids in holders for id_ in ids})
    return Known(
        by_email=_named(by_email, everybody),
        by_phone=_named(by_phone, everybody),
        by_name=_named(by_name, everybody),
        decided={key: tuple(_words(said, everybody)) for key, said in spoken.items()},
        own_numbers=_own_numbers(conn, by_phone),
    )


def by_ids(conn: Connection, ids: Iterable[int]) -> dict[PersonId, KnownPerson]:
    """Id → person, in order of id; an id that is not there is left out.

    The id of a record that was merged leads to the one that stands for it.
    """
    found: dict[PersonId, KnownPerson] = {}
    for batch in batches(sorted(set(ids))):
        families = merges.families(conn, batch)
        emails, phones = _points(conn, batch)
        rows = conn.execute(_KNOWN, {"people": batch}).all()
        told = [(company or "", company_names.names_in(merged, renamed)) for *_, company, merged, renamed in rows]
        for row, formerly in zip(rows, company_names.its_own(conn, told), strict=True):
            id_, name, external_id, location, company, *_ = row
            found[id_] = KnownPerson(
                *(id_, name, external_id, company or "", tuple(phones[id_]), location or "", tuple(emails[id_])),
                formerly=formerly,
            )
        united = [id_ for id_ in batch if families.survivor(id_) in families.merged] if families.merged else ()
        found |= _united(conn, united)
    return found


def _united(conn: Connection, ids: Iterable[int]) -> dict[PersonId, KnownPerson]:
    """Those who are on several records, as one."""
    found = {id_: of_person(person) for id_, person in load(conn, ids, with_dead=True).items()}
    before = company_names.before(conn, (one.company for one in found.values()))
    return {id_: replace(one, formerly=before.get(one.company, ())) for id_, one in found.items()}


def how_many(conn: Connection) -> int:
    """About how many people there are: ids are given in order, and few are deleted."""
    return conn.execute(_NEWEST).scalar_one() or 0


_NEWEST = select(func.max(people.c.id))


def of_person(person: Person) -> KnownPerson:
    said = person.record
    phones = tuple(phone.e164 for phone in said.phones)
    return KnownPerson(person.id, said.name, said.external_id, said.company, phones, said.location, said.emails)


_KNOWN = (
    select(people.c.id, people.c.name, people.c.external_id, people.c.location, COMPANY, *company_names.FORMERLY)
    .outerjoin(companies, companies.c.id == people.c.company_id)
    .where(among_given(people.c.id, "people"))
    .order_by(people.c.id)
)


def _words(said: Iterable[Spoken], everybody: Mapping[PersonId, KnownPerson]) -> Iterator[Word]:
    """What was said, as matching needs it; of somebody who is gone nothing was."""
    for one in said:
        if one.person_id is None:
            yield Word(None, one.decision, one.until)
        elif one.person_id in everybody:
            yield Word(everybody[one.person_id], one.decision, one.until)


def holders_of(conn: Connection, kind: PointKind, values: Sequence[str]) -> Holders:
    """Address or number → everybody who has it, in order of id."""
    found: defaultdict[str, list[PersonId]] = defaultdict(list)
    for batch in batches(values):
        for value, person in conn.execute(_HOLDERS, {"kind": kind.value, "values": batch}).all():
            found[value].append(person)
    return found


_HOLDERS = (
    select(contact_points.c.value, contact_points.c.person_id)
    .where(contact_points.c.kind == bindparam("kind"), among_given(contact_points.c.value, "values"))
    .order_by(contact_points.c.person_id)
)


def _own_numbers(conn: Connection, numbers: Iterable[str]) -> frozenset[str]:
    found: set[str] = set()
    for batch in batches(numbers):
        found.update(conn.execute(_OWN_NUMBERS, {"values": batch}).scalars())
    return frozenset(found)


_OWN_NUMBERS = select(contact_points.c.value).where(
    contact_points.c.kind == PointKind.PHONE.value,
    among_given(contact_points.c.value, "values"),
    or_(contact_points.c.label == PhoneKind.MOBILE.value, SAID_BY_ITSELF),
)


def namesakes(conn: Connection, name_keys: Iterable[str]) -> dict[str, list[PersonId]]:
    """Name key → everybody who is called so, or was before, in order of id."""
    found: defaultdict[str, list[PersonId]] = defaultdict(list)
    for batch in batches(name_keys):
        for key, person in conn.execute(_NAMESAKES, {"keys": batch}).all():
            found[key].append(person)
    return found


_CALLED = select(people.c.name_key, people.c.id).where(among_given(people.c.name_key, "keys"))
_CALLED_BEFORE = select(former_names.c.name_key, former_names.c.person_id).where(
    among_given(former_names.c.name_key, "keys")
)
_NAMESAKES = union_all(_CALLED, _CALLED_BEFORE).order_by("id")


def _points(conn: Connection, ids: Sequence[int]) -> tuple[Mapping[int, list[str]], Mapping[int, list[str]]]:
    """Person → the addresses, and person → the numbers, in the order in which they became known."""
    found = {kind.value: defaultdict[int, list[str]](list) for kind in PointKind}
    for person, kind, value in conn.execute(_POINTS, {"people": ids}).all():
        found[kind][person].append(value)
    return found[PointKind.EMAIL], found[PointKind.PHONE]


_POINTS = (
    select(contact_points.c.person_id, contact_points.c.kind, contact_points.c.value)
    .where(among_given(contact_points.c.person_id, "people"))
    .order_by(contact_points.c.id)
)


def _named(holders: Holders, everybody: Mapping[PersonId, KnownPerson]) -> dict[str, tuple[KnownPerson, ...]]:
    return {key: _each(ids, everybody) for key, ids in holders.items()}


def _each(ids: Sequence[PersonId], everybody: Mapping[PersonId, KnownPerson]) -> tuple[KnownPerson, ...]:
    """These people, a record that was merged and the one that stands for it once."""
    if len(ids) == 1:
        return (everybody[ids[0]],)
    return tuple({everybody[id_].id: everybody[id_] for id_ in ids}.values())
