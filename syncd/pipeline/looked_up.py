"""What mentions of people are looked up by: which of them a change of a record touches."""

from collections.abc import Iterable

from sqlalchemy import Connection

from syncd.model.names import person_key
from syncd.model.people import Key, PersonId
from syncd.store import merges, people
from syncd.store.people import PointKind

WEIGHED = frozenset({"name", "company", "location"})
"""The fields that speak for or against whom a mention may be."""


def names(conn: Connection, ids: Iterable[PersonId]) -> set[Key]:
    """What these people are called, and were called before, on every record of theirs."""
    records = _records(conn, ids)
    called = [person.record.name for person in people.own(conn, records).values()]
    called += [name for past in people.remembered(conn, records).values() for name in past.names]
    return {("name", key) for key in map(person_key, called) if key}


def weighed(conn: Connection, ids: Iterable[PersonId]) -> set[Key]:
    """The same names, where no address proves who is meant: there it counts where somebody works or writes from."""
    return {("called", key) for _, key in names(conn, ids)}


def hanging_on(conn: Connection, ids: Iterable[PersonId], fields: Iterable[str]) -> set[Key]:
    """What mentions are looked up by that these fields of their records are weighed for.

    A name is compared wherever they may be meant; where they work and live is weighed where no address of their own
    proves it, but a name, a number, an address that others have, too, or a thread with them suggests it.
    """
    changed = WEIGHED.intersection(fields)
    if not changed:
        return set()
    return everything(conn, ids) if "name" in changed else names(conn, ids) | _suggesting(conn, ids)


def _suggesting(conn: Connection, ids: Iterable[PersonId]) -> set[Key]:
    """Their numbers, the addresses that others have, too, and threads with them: those prove nobody."""
    points = {point for one in people.own(conn, _records(conn, ids)).values() for point in one.record.points}
    holders = people.holders_of(conn, PointKind.EMAIL, sorted(value for kind, value in points if kind == "email"))
    own = {("email", email) for email, having in holders.items() if len(having) == 1}
    return points - own | {("near", email) for _, email in own}


def everything(conn: Connection, ids: Iterable[PersonId]) -> set[Key]:
    """Their names, and the addresses and numbers on every record of theirs."""
    records = _records(conn, ids)
    return names(conn, records).union(*(person.record.points for person in people.own(conn, records).values()))


def _records(conn: Connection, ids: Iterable[PersonId]) -> list[PersonId]:
    asked = sorted(set(ids))
    families = merges.families(conn, asked)
    return sorted({record for id_ in asked for record in families.all(id_)})
