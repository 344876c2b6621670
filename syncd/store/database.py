"""The database: opened once, used one transaction at a time."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine

from syncd.store import engine, faults, schema, upgrading
from syncd.store.schema import SchemaState


@dataclass(frozen=True, slots=True)
class Database:
    """An open database with the tables this program works with; threads may share it."""

    engine: Engine
    place: str
    file: Path | None = None

    def begin(self) -> AbstractContextManager[Connection]:
        """A write transaction: the only one at a time, committed at the end, rolled back by an exception.

        StoreError, with `busy` where another process writes for longer than the busy timeout.
        """
        return _transaction(self, engine.writing)

    def read(self) -> AbstractContextManager[Connection]:
        """A read transaction: it sees one state of the database throughout and cannot write."""
        return _transaction(self, engine.reading)

    def dispose(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


def open_database(url: str, *, busy_timeout: float = engine.BUSY_TIMEOUT, create: bool = False) -> Database:
    """Open the database at `url`; `busy_timeout` is in seconds. `create` makes the tables of an empty one.

    StoreError says what to do where it cannot be reached or has other tables than this program works with.
    """
    parsed = engine.parse_url(url)
    found = schema.check(url)
    if create and found is SchemaState.EMPTY:
        upgrading.upgrade(url)
    else:
        schema.require_current(found, engine.place(parsed))
    return Database(engine.connect(parsed, busy_timeout=busy_timeout), engine.place(parsed), engine.file_of(parsed))


@contextmanager
def _transaction(database: Database, connect: Callable[[Engine], Connection]) -> Iterator[Connection]:
    with faults.told(database.place, database.file), connect(database.engine) as conn, conn.begin():
        yield conn
