"""What mentions of people are looked up by: which of them a change of a record touches."""

from collections.abc import Iterable

from sqlalchemy import Connection

from syncd.model.names import person_key
from syncd.model.people import Key, PersonId
from syncd.store import merges, people

WEIGHED = frozenset({"name", "company", "location"})
"""The fields that are weighed where a mention has a name like the person's."""


def names(conn: Connection, ids: Iterable[PersonId]) -> set[Key]:
    """What these people are called, and were called before, on every record of theirs."""
    records = _records(conn, ids)
    called = [person.record.name for person in people.own(conn, records).values()]
    called += [name for past in people.remembered(conn, records).values() for name in past.names]
    return {("name", key) for key in map(person_key, called) if key}


def weighed(conn: Connection, ids: Iterable[PersonId]) -> set[Key]:
    """The same names, where no address proves who is meant: there it counts where somebody works or writes from."""
    return {("called", key) for _, key in names(conn, ids)}


def everything(conn: Connection, ids: Iterable[PersonId]) -> set[Key]:
    """Their names, and the addresses and numbers on every record of theirs."""
    records = _records(conn, ids)
    return names(conn, records).union(*(person.record.points for person in people.own(conn, records).values()))


def _records(conn: Connection, ids: Iterable[PersonId]) -> list[PersonId]:
    asked = sorted(set(ids))
    families = merges.families(conn, asked)
    return sorted({record for id_ in asked for record in families.all(id_)})
