"""Companies by name: one row for every way to write it in capitals or not; a merged one is the one it is part of."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, func, select

from syncd.store import work_index
from syncd.store.statements import add, among, batches
from syncd.store.tables import companies

STANDING = func.coalesce(companies.c.into_id, companies.c.id)
"""The id of the company that stands for one."""


def ids_of(conn: Connection, names: Iterable[str]) -> dict[str, int]:
    """Name → id; a company that was not there is made, and the first way to write its name stays. "" is none."""
    keys = {name: company_key(name) for name in names if company_key(name)}
    found: dict[str, int] = {}
    for batch in batches({key: name for name, key in reversed(keys.items())}.items()):
        found |= _ids(conn, [key for key, _ in batch])
        # What is there already may not be tried: each try takes an id that is never given to another.
        new = [{"name": " ".join(name.split()), "name_key": key} for key, name in reversed(batch) if key not in found]
        add(conn, companies, new)
        found |= _ids(conn, [row["name_key"] for row in new])
    work_index.enter(conn, {" ".join(name.split()) for name in keys})
    return {name: found[key] for name, key in keys.items()}


def _ids(conn: Connection, keys: Sequence[str]) -> dict[str, int]:
    chosen = select(companies.c.name_key, STANDING.label("id")).where(among(companies.c.name_key, keys))
    return {row.name_key: row.id for row in conn.execute(chosen)} if keys else {}


def standing_names(conn: Connection, names: Iterable[str]) -> dict[str, str]:
    """The names of merged companies among these, however written → the name of the one that stands for each."""
    keys = {name: key for name in names if (key := company_key(name))}
    found: dict[str, str] = {}
    for batch in batches(sorted(set(keys.values()))):
        found |= {
            row.name_key: row.name for row in conn.execute(_STANDING_NAMES.where(among(companies.c.name_key, batch)))
        }
    return {name: found[key] for name, key in keys.items() if key in found}


_survivors = companies.alias()
_STANDING_NAMES = select(companies.c.name_key, _survivors.c.name).join(
    _survivors, _survivors.c.id == companies.c.into_id
)


def company_key(name: str) -> str:
    """The same for "ACME  Ltd" and "Acme Ltd"."""
    return " ".join(name.casefold().split())
