"""Which stored activities depend on something of the directory."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, and_, or_, select

from syncd.model.addresses import domain_key
from syncd.store.people.points import has_one_holder
from syncd.store.statements import among, batches
from syncd.store.tables import activities, links, mentions, subject_references


def ids_mentioning(
    conn: Connection,
    *,
    emails: Iterable[str] = (),
    phones: Iterable[str] = (),
    name_keys: Iterable[str] = (),
    domains: Iterable[str] = (),
    keys: Iterable[str] = (),
    people: Sequence[int] = (),
) -> tuple[int, ...]:
    """Every activity that mentions one of these, or an address at or below one of the domains, or has one of the keys.

    Of people, those that are with them or were taken for a mention of them. In order of id.
    """
    found: set[int] = set()
    for column, values in ((mentions.c.email, emails), (mentions.c.phone, phones), (mentions.c.name_key, name_keys)):
        found |= _ids_where(conn, mentions.c.activity_id, column, values)
    found |= _ids_where(conn, activities.c.id, activities.c.key, keys)
    for column, of_activity in (
        (mentions.c.person_id, mentions.c.activity_id),
        (links.c.person_id, links.c.activity_id),
    ):
        found |= _ids_where(conn, of_activity, column, people)
    for domain in domains:
        found |= set(conn.execute(select(mentions.c.activity_id).where(_at_or_below(domain))).scalars())
    return tuple(sorted(found))


def ids_weighing(
    conn: Connection, *, name_keys: Iterable[str] = (), domains: Iterable[str] = (), references: Iterable[str] = ()
) -> tuple[int, ...]:
    """Every activity that mentions somebody whom no address proves, with one of these to weigh it by.

    That is the name, an address at or below a domain, or a reference in the subject. In order of id.
    """
    found: set[int] = set()
    for batch in batches(sorted(set(name_keys))):
        found |= set(conn.execute(_UNPROVEN.where(among(mentions.c.name_key, batch))).scalars())
    for domain in domains:
        found |= set(conn.execute(_UNPROVEN.where(_at_or_below(domain))).scalars())
    naming = _UNPROVEN.join(subject_references, subject_references.c.activity_id == mentions.c.activity_id)
    for batch in batches(sorted(set(references))):
        found |= set(conn.execute(naming.where(among(subject_references.c.reference_key, batch))).scalars())
    return tuple(sorted(found))


def ids_unproven(conn: Connection, after: int, most: int) -> tuple[int, ...]:
    """The next activities behind this one that mention somebody whom no address proves, in order of id."""
    chosen = _UNPROVEN.where(mentions.c.activity_id > after).distinct().order_by(mentions.c.activity_id)
    return tuple(conn.execute(chosen.limit(most)).scalars())


_UNPROVEN: Select[Any] = select(mentions.c.activity_id).where(
    mentions.c.ignored.is_(False), ~has_one_holder(mentions.c.email)
)


def _at_or_below(domain: str) -> ColumnElement[bool]:
    """What is below a domain begins with it and a dot; "/" is the character behind the dot."""
    key = domain_key(domain)
    below = and_(mentions.c.domain_key >= f"{key}.", mentions.c.domain_key < f"{key}/")
    return or_(mentions.c.domain_key == key, below)


def _ids_where(conn: Connection, id_: Column[int], column: Column[Any], values: Iterable[Any]) -> set[int]:
    found: set[int] = set()
    for batch in batches(sorted(set(values))):
        found |= set(conn.execute(select(id_).where(among(column, batch))).scalars())
    return found
