"""What two disturbed runs left behind is the same where the next run would find the same, and only there."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.torture import state

Leave = Callable[[str, str], Path]


@pytest.fixture
def leave(tmp_path: Path) -> Iterator[Leave]:
    """Leaves a database with one note behind, not yet out of SQLite's log."""
    opened: list[sqlite3.Connection] = []

    def left(at: str, text: str) -> Path:
        folder = tmp_path / str(len(opened)) / "state"
        folder.mkdir(parents=True)
        conn = sqlite3.connect(folder / "syncd.db")
        opened.append(conn)
        conn.executescript("PRAGMA journal_mode = wal; PRAGMA wal_autocheckpoint = 0; CREATE TABLE notes (at, text);")
        with conn:
            conn.execute("INSERT INTO notes VALUES (?, ?)", (at, text))
        return folder / "syncd.db"

    yield left
    for conn in opened:
        conn.close()


def test_when_something_was_done_makes_no_difference(leave: Leave) -> None:
    earlier, later = leave("2026-03-06 09:00:00", "hello"), leave("2026-03-06 09:00:01", "hello")
    assert state.left_behind(earlier) == state.left_behind(later)


@pytest.mark.parametrize(("at", "text"), [("2026-03-06 09:00:00", "goodbye"), ("", "hello")], ids=["a row", "never"])
def test_what_was_done_makes_one(leave: Leave, at: str, text: str) -> None:
    assert state.left_behind(leave("2026-03-06 09:00:00", "hello")) != state.left_behind(leave(at, text))


def test_a_file_beside_the_database_makes_one(leave: Leave) -> None:
    one, other = leave("", "hello"), leave("", "hello")
    other.with_suffix(".db-journal").write_bytes(b"")
    assert state.left_behind(one) != state.left_behind(other)


def test_nothing_is_tidied_up_by_whoever_looks(leave: Leave) -> None:
    log = leave("", "hello").with_suffix(".db-wal")
    before = log.read_bytes()
    state.left_behind(log.with_suffix(".db"))
    assert log.read_bytes() == before != b""
