"""Whatever the database refuses, and wherever: a sentence for the admin, nothing half-stored, the next try works."""

import errno
import os
import sqlite3
import tempfile
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection, event

from syncd.errors import StoreError
from syncd.model.items import Cursor
from syncd.store import activities, cursors, ledger
from syncd.store.database import Database, open_database

from .test_database import store_batch

FAULTS = [
    (sqlite3.SQLITE_BUSY, "in use by another process"),
    (sqlite3.SQLITE_BUSY_SNAPSHOT, "in use by another process"),
    (sqlite3.SQLITE_PROTOCOL, "in use by another process"),
    (sqlite3.SQLITE_FULL, "no room left"),
    (sqlite3.SQLITE_IOERR_WRITE, "gives errors"),
    (sqlite3.SQLITE_IOERR_FSYNC, "gives errors"),
]


class Disk:
    """Counts what the database is asked for, and refuses the one that comes at a number with an error of SQLite's."""

    def __init__(self, code: int) -> None:
        self.code = code
        self.refused_at: int | None = None
        self.asked = 0

    def refuse(self, number: int | None) -> None:
        self.refused_at, self.asked = number, 0

    def ask(self, *_: Any) -> None:
        self.asked += 1
        if self.asked - 1 == self.refused_at:
            error = sqlite3.OperationalError("refused")
            error.sqlite_errorcode = self.code
            raise error


def on(database: Database, disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the database lie on this disk: statements, COMMIT and ROLLBACK go through it."""
    dialect = database.engine.dialect
    for name in ("do_execute", "do_execute_no_params", "do_executemany"):
        event.listen(database.engine, name, disk.ask)
    for name in ("do_commit", "do_rollback"):
        monkeypatch.setattr(dialect, name, _asking(disk, getattr(dialect, name)))


def _asking(disk: Disk, does: Callable[[Any], None]) -> Callable[[Any], None]:
    def ask_first(connection: Any) -> None:
        disk.ask()
        does(connection)

    return ask_first


def asked_for_a_batch(database: Database, disk: Disk) -> int:
    """How many statements store a batch, without its COMMIT. The first connection ever asks for more than the next."""
    stored(database)
    disk.refuse(None)
    asked: list[int] = []
    with pytest.raises(KeyboardInterrupt), database.begin() as conn:
        interrupt(conn, lambda: asked.append(disk.asked))
    return asked[0]


def interrupt(conn: Connection, before: Callable[[], None]) -> None:
    store_batch(conn)
    before()
    raise KeyboardInterrupt


def stored(database: Database) -> tuple[int, int, dict[str, Any]]:
    with database.read() as conn:
        rows = list(ledger.rows(conn))
        return len(rows), len(activities.find(conn)), dict(cursors.load(conn, "alice-mail"))


@pytest.fixture(params=FAULTS, ids=lambda fault: str(fault[0]))
def fault(request: pytest.FixtureRequest) -> tuple[int, str]:
    code, words = request.param
    return int(code), str(words)


def test_a_batch_that_fails_at_any_statement_is_stored_by_the_next_try(
    database: Database, fault: tuple[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, words = fault
    disk = Disk(code)
    on(database, disk, monkeypatch)
    statements = asked_for_a_batch(database, disk)
    assert statements > 8
    for number in range(statements + 1):  # the last is the COMMIT
        disk.refuse(number)
        with pytest.raises(StoreError, match=words) as refused, database.begin() as conn:
            store_batch(conn)
        assert refused.value.busy == ("in use" in words)
        disk.refuse(None)
        assert stored(database) == (0, 0, {})
    with database.begin() as conn:
        store_batch(conn)
    assert stored(database) == (1, 1, {"INBOX": "1"})


def test_a_look_that_fails_at_any_statement_leaves_a_database_that_can_be_written(
    database: Database, fault: tuple[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, words = fault
    disk = Disk(code)
    on(database, disk, monkeypatch)
    for number in range(4):
        disk.refuse(number)
        with pytest.raises(StoreError, match=words):
            stored(database)
        disk.refuse(None)
        with database.begin() as conn:
            cursors.save(conn, "s", "f", Cursor(str(number)))


def test_a_connection_that_cannot_be_set_up_is_a_store_error_too(
    sqlite_url: str, fault: tuple[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, words = fault
    opened = open_database(sqlite_url)
    disk = Disk(code)
    disk.refuse(0)

    def on_connect(*_: Any) -> None:
        disk.ask()

    event.listen(opened.engine, "connect", on_connect)
    with pytest.raises(StoreError, match=words), opened.read():
        pass
    assert stored(opened) == (0, 0, {})
    opened.dispose()


@pytest.mark.parametrize("code", [sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR_WRITE])
@pytest.mark.parametrize(
    ("number", "words"), [(errno.EROFS, "on a disk that is read-only"), (errno.EACCES, "cannot be written")]
)
def test_a_folder_that_cannot_be_written_is_told_whatever_sqlite_says(
    database: Database, monkeypatch: pytest.MonkeyPatch, code: int, number: int, words: str
) -> None:
    def refused(**_: object) -> None:
        raise OSError(number, os.strerror(number))

    disk = Disk(code)
    on(database, disk, monkeypatch)
    monkeypatch.setattr(tempfile, "TemporaryFile", refused)
    disk.refuse(0)
    with pytest.raises(StoreError, match=words), database.begin() as conn:
        store_batch(conn)
    disk.refuse(None)
    with database.begin() as conn:
        store_batch(conn)
    assert stored(database) == (1, 1, {"INBOX": "1"})
