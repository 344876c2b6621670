"""Companies by name, however it is written; a merged one is the one it is part of."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, func, select, text

from syncd.model import firms
from syncd.model.people import Provenance
from syncd.store import work_index
from syncd.store.statements import AnyRow, add, among_given, batches
from syncd.store.tables import RENAMED, companies, people, register_changes

STANDING = func.coalesce(companies.c.into_id, companies.c.id)
"""The id of the company that stands for one."""


def ids_of(conn: Connection, names: Iterable[str]) -> dict[str, int]:
    """Name → id; a company that was not there is made, and the first way to write its name stays. "" is none.

    Whoever has the very name is meant, or else who has it with its legal form otherwise written, or had it until a
    person named it otherwise.
    """
    keys = {name: key for name in names if (key := firms.key(name))}
    found = {key: row.id for key, row in _rows(conn, keys.values()).items()}
    found |= make(conn, (name for name, key in keys.items() if key not in found))
    return {name: found[key] for name, key in keys.items()}


def make(conn: Connection, names: Iterable[str]) -> dict[str, int]:
    """Key → id of companies that nobody has on record, one for all ways to write it."""
    ways: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        ways[firms.plainest(name)].append(" ".join(name.split()))
    # What is there already may not be tried: each try takes an id that is never given to another.
    add(conn, companies, ({"name": first, "name_key": firms.key(first)} for first, *_ in ways.values()))
    work_index.enter(conn, [first for first, *_ in ways.values()])
    made: dict[str, int] = {}
    for batch in batches(ways.values()):
        there = _with_keys(conn, [firms.key(first) for first, *_ in batch])
        made |= {firms.key(name): there[firms.key(own[0])].id for own in batch for name in own}
    return made


def standing_names(conn: Connection, names: Iterable[str]) -> dict[str, str]:
    """Those of these names that a company on record has, however written → as whoever stands for it is called."""
    keys = {name: key for name in names if (key := firms.key(name))}
    rows = _rows(conn, keys.values())
    return {name: rows[key].name for name, key in keys.items() if key in rows}


def renamed(conn: Connection, *, by_hand: bool = False) -> Iterator[tuple[str, int]]:
    """The names that companies had before, and whose each was, the latest first; those that a person changed."""
    chosen = _RENAMED.where(register_changes.c.origin == Provenance.MANUAL.value) if by_hand else _RENAMED
    for row in conn.execute(chosen):
        yield row.old, row.record_id


def bearers_before(conn: Connection, names: Iterable[str]) -> set[int]:
    """The companies that had one of these names, however written, before they were given another."""
    wanted = {firms.plainest(name) for name in names if name}
    return {id_ for old, id_ in (renamed(conn) if wanted else ()) if firms.plainest(old) in wanted}


def employers_before(conn: Connection, people_: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Id of a person → what else the employer was called, and the companies that became part of it."""
    rows = conn.execute(_EMPLOYERS_BEFORE, {"people": people_})
    return {id_: before for id_, *told in rows if (before := names_in(*told))}


def before(conn: Connection, names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The same of companies, by the name that is on record, but for what another company is called now."""
    keys = sorted({firms.key(name) for name in names} - {""})
    rows = conn.execute(_BEFORE, {"keys": keys}) if keys else ()
    told = [(name, names_in(*columns)) for name, *columns in rows]
    return {name: own for (name, _), own in zip(told, its_own(conn, told), strict=True)}


def its_own(conn: Connection, told: Sequence[tuple[str, tuple[str, ...]]]) -> list[tuple[str, ...]]:
    """Of each company, its name and the names it had before, the latter but for what another one is called now."""
    borne = _borne(conn, (name for _, before in told for name in before))
    return [tuple(name for name in before if borne[name] <= {firms.key(company)}) for company, before in told]


def names_in(*told: str | None) -> tuple[str, ...]:
    """The names that columns of `FORMERLY` hold."""
    return tuple(dict.fromkeys(name for one in told if one for name in one.split(_LINE)))


def _rows(conn: Connection, keys: Iterable[str]) -> dict[str, AnyRow]:
    """Key → who stands for the company of this name."""
    found: dict[str, AnyRow] = {}
    for batch in batches(dict.fromkeys(keys)):
        found |= _with_keys(conn, batch)
        found |= _otherwise_written(conn, [key for key in batch if key not in found])
        found |= _renamed_by_hand(conn, [key for key in batch if key not in found])
    return found


def _borne(conn: Connection, names: Iterable[str]) -> dict[str, set[str]]:
    """Name → the keys of the companies that have it now, however written, and stand for themselves."""
    ways = {name: firms.ways_to_write(name) for name in names}
    keys = sorted({way for several in ways.values() for way in several})
    found = {key for batch in batches(keys) for key, row in _with_keys(conn, batch).items() if row.id == row.own_id}
    return {name: found.intersection(several) for name, several in ways.items()}


def _with_keys(conn: Connection, keys: Sequence[str]) -> dict[str, AnyRow]:
    return {row.name_key: row for row in conn.execute(_OF_NAME, {"keys": keys})} if keys else {}


def _otherwise_written(conn: Connection, keys: Sequence[str]) -> dict[str, AnyRow]:
    ways = {key: firms.ways_to_write(key) for key in keys}
    there = _with_keys(conn, sorted({way for several in ways.values() for way in several}))
    found = {key: [there[way] for way in several if way in there] for key, several in ways.items()}
    return {key: min(rows, key=lambda row: row.id) for key, rows in found.items() if rows}


def _renamed_by_hand(conn: Connection, keys: Sequence[str]) -> dict[str, AnyRow]:
    """A file goes on calling a company what it was called before a person said otherwise."""
    wanted = {firms.plainest(key) for key in keys}
    ids: dict[str, int] = {}
    for old, id_ in renamed(conn, by_hand=True) if keys else ():
        if (before := firms.plainest(old)) in wanted:
            ids.setdefault(before, id_)
    rows = {row.own_id: row for row in conn.execute(_OF_ID, {"ids": sorted(set(ids.values()))})} if ids else {}
    whose = {key: ids.get(firms.plainest(key), 0) for key in keys}
    return {key: rows[id_] for key, id_ in whose.items() if id_ in rows}


_survivors = companies.alias()
_NAMED = select(
    companies.c.name_key,
    companies.c.id.label("own_id"),
    STANDING.label("id"),
    func.coalesce(_survivors.c.name, companies.c.name).label("name"),
).outerjoin(_survivors, _survivors.c.id == companies.c.into_id)
_OF_NAME = _NAMED.where(among_given(companies.c.name_key, "keys"))
_OF_ID = _NAMED.where(among_given(companies.c.id, "ids"))
# In the very words of the index, or SQLite would not see that it holds all of these.
_IS_RENAMING = text(RENAMED)
_RENAMED = (
    select(register_changes.c.record_id, register_changes.c.old)
    .where(_IS_RENAMING)
    .order_by(register_changes.c.id.desc())
)
_LINE = "\n"
_merged = companies.alias()
FORMERLY = (
    select(func.aggregate_strings(_merged.c.name, _LINE))
    .where(_merged.c.into_id == companies.c.id)
    .scalar_subquery()
    .label("merged"),
    select(func.aggregate_strings(register_changes.c.old, _LINE))
    .where(register_changes.c.record_id == companies.c.id, _IS_RENAMING)
    .scalar_subquery()
    .label("renamed"),
)
"""Columns beside a company: the names of those that became part of it, and those it had before."""
_EMPLOYERS_BEFORE = (
    select(people.c.id, *FORMERLY)
    .join(companies, companies.c.id == people.c.company_id)
    .where(among_given(people.c.id, "people"))
)
_BEFORE = select(companies.c.name, *FORMERLY).where(among_given(companies.c.name_key, "keys"))
