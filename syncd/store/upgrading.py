"""Bring a database's tables to the version this program works with."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection

from syncd.errors import StoreError
from syncd.store import engine, faults, schema
from syncd.store.schema import SchemaState

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(url: str) -> None:
    """Create the tables or bring them up to date, all in one transaction. StoreError for a newer or foreign schema."""
    found = schema.check(url)
    if found in (SchemaState.NEWER, SchemaState.FOREIGN):
        schema.require_current(found, engine.place(engine.parse_url(url)))
    with migrating(url) as conn:
        # Another process may have done it in the meantime.
        if schema.state(conn) is not SchemaState.CURRENT:
            _run(conn)


@contextmanager
def migrating(url: str) -> Iterator[Connection]:
    """A write transaction in which tables may be rebuilt.

    SQLite changes a table by building it anew and dropping the old one, which would delete every row that refers to
    it: foreign keys rest meanwhile, and are checked as a whole before the transaction commits.
    """
    parsed = engine.parse_url(url)
    file = engine.file_of(parsed)
    _create_private(file)
    opened = engine.connect(parsed, foreign_keys=False)
    try:
        with faults.told(engine.place(parsed), file), engine.writing(opened) as conn, conn.begin():
            yield conn
            _require_whole(conn, engine.place(parsed))
    finally:
        opened.dispose()


def _run(conn: Connection) -> None:
    # Alembic takes longer to import than most commands take to run, and is needed once a version.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = conn
    command.upgrade(config, "head")


def _create_private(file: Path | None) -> None:
    """Make an empty file that only its owner reads; SQLite gives its side files the same rights."""
    with suppress(OSError):
        if file and file.parent.is_dir():
            file.touch(mode=0o600)


def _require_whole(conn: Connection, place: str) -> None:
    if conn.dialect.name == "sqlite" and conn.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StoreError(f"{place} holds rows that refer to nothing", advice="restore the last backup")
