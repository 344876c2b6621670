"""Which version of the tables a database has."""

from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from syncd.errors import StoreError
from syncd.store import engine, faults

REVISION = "0032"
"""The newest migration: the tables this program works with."""


class SchemaState(StrEnum):
    """How a database's tables stand to this program."""

    CURRENT = "current"
    EMPTY = "empty"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"


def check(url: str) -> SchemaState:
    """How the tables of the database at `url` stand to this program. Nothing is created, a SQLite file neither."""
    parsed = engine.parse_url(url)
    file = engine.file_of(parsed)
    if file and is_new(file):
        return SchemaState.EMPTY
    opened = engine.connect(parsed, ours=False)
    try:
        with faults.told(engine.place(parsed), file), engine.reading(opened) as conn, conn.begin():
            return state(conn)
    finally:
        opened.dispose()


def is_new(file: Path) -> bool:
    """Whether nothing is there yet where a file could be. Where nobody lets us look, opening it says why."""
    try:
        return file.parent.is_dir() and not file.exists()
    except PermissionError:
        return False


def state(conn: Connection) -> SchemaState:
    tables = inspect(conn).get_table_names()
    if not tables:
        return SchemaState.EMPTY
    if "alembic_version" not in tables:
        return SchemaState.FOREIGN
    return _compare(conn.execute(text("SELECT version_num FROM alembic_version")).scalar())


def _compare(found: str | None) -> SchemaState:
    if found is None or found == REVISION:
        return SchemaState.CURRENT if found else SchemaState.OLDER
    if not (found.isdecimal() and found.isascii()):
        return SchemaState.FOREIGN
    return SchemaState.OLDER if int(found) < int(REVISION) else SchemaState.NEWER


def require_current(found: SchemaState, place: str) -> None:
    """Raise StoreError saying what to run unless the tables are the ones this program works with."""
    if found in REFUSALS:
        reason, advice = REFUSALS[found]
        raise StoreError(reason.format(place=place), advice=advice)


REFUSALS = {
    SchemaState.EMPTY: ("{place} has no tables yet", "run: syncd db upgrade"),
    SchemaState.OLDER: ("{place} was written by an older syncd", "run: syncd db backup, then: syncd db upgrade"),
    SchemaState.NEWER: ("{place} was written by a newer syncd", "install that version"),
    SchemaState.FOREIGN: ("{place} belongs to another program", "mend [store] url"),
}
