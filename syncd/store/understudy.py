"""A database in memory that stands in for another: of what is rehearsed with it, only compiled statements stay."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import make_url

from syncd.store import engine
from syncd.store.database import Database
from syncd.store.tables import metadata


@contextmanager
def of(database: Database) -> Iterator[Database]:
    """An empty database with the same tables. SQLite's statements that it was given, the real one need not compile."""
    opened = engine.connect(make_url("sqlite://"))
    real = database.engine
    if real.dialect.name == opened.dialect.name:
        with database.read():
            pass  # a dialect learns with its first connection what it speaks to
        # Statements are kept by the dialect they were compiled for.
        opened.dialect, opened._compiled_cache = real.dialect, real._compiled_cache
    understudy = Database(opened, "the database of a rehearsal")
    try:
        with understudy.begin() as conn:
            metadata.create_all(conn)
        yield understudy
    finally:
        understudy.dispose()
