"""Opening the database: what is wrong with it, in one line an admin can act on."""

import errno
import os
import shutil
import sqlite3
import stat
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from syncd.errors import StoreError
from syncd.model.items import Cursor
from syncd.store import cursors, engine, migrate, schema
from syncd.store.database import Database, open_database
from syncd.store.schema import SchemaState
from syncd.store.statements import BATCH, batches, distinct_batches


def set_version(file: Path, version: str) -> None:
    with closing(sqlite3.connect(file)) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = ?", (version,))


class TestOpening:
    def test_a_new_database_is_made_when_asked_for(self, tmp_path: Path) -> None:
        url = f"sqlite:///{tmp_path / 'new.db'}"
        assert migrate.check(url) is SchemaState.EMPTY
        assert not (tmp_path / "new.db").exists()
        with pytest.raises(StoreError, match="syncd db upgrade"):
            open_database(url)
        open_database(url, create=True).dispose()
        assert migrate.check(url) is SchemaState.CURRENT
        assert stat.S_IMODE((tmp_path / "new.db").stat().st_mode) == 0o600

    @pytest.mark.parametrize(
        ("version", "state", "advice"),
        [
            ("0000", SchemaState.OLDER, "run: syncd db backup, then: syncd db upgrade"),
            ("0999", SchemaState.NEWER, "written by a newer syncd (install that version)"),
            ("ae1027a6acf", SchemaState.FOREIGN, "belongs to another program"),
        ],
    )
    def test_tables_of_another_version_are_refused(
        self, tmp_path: Path, empty_sqlite: Path, version: str, state: SchemaState, advice: str
    ) -> None:
        file = shutil.copy(empty_sqlite, tmp_path / "other.db")
        set_version(Path(file), version)
        assert migrate.check(f"sqlite:///{file}") is state
        with pytest.raises(StoreError) as refused:
            open_database(f"sqlite:///{file}", create=True)
        assert advice in str(refused.value)

    @pytest.mark.parametrize("version", ["0999", "ae1027a6acf"])
    def test_an_upgrade_touches_no_tables_it_does_not_know(
        self, tmp_path: Path, empty_sqlite: Path, version: str
    ) -> None:
        file = shutil.copy(empty_sqlite, tmp_path / "other.db")
        set_version(Path(file), version)
        with pytest.raises(StoreError):
            migrate.upgrade(f"sqlite:///{file}")

    def test_another_programs_database_is_left_as_it_is(self, tmp_path: Path) -> None:
        file = tmp_path / "firefox.db"
        with closing(sqlite3.connect(file)) as raw, raw:
            raw.execute("CREATE TABLE bookmarks (url)")
        before = file.read_bytes()
        for attempt in (open_database, migrate.upgrade):
            with pytest.raises(StoreError, match="belongs to another program"):
                attempt(f"sqlite:///{file}")
        assert file.read_bytes() == before

    def test_a_missing_folder_a_text_file_and_a_directory_are_named(self, tmp_path: Path) -> None:
        (tmp_path / "notes.txt").write_text("no database at all, but more than a header of sixteen octets\n" * 40)
        for name, reason in (
            ("missing/syncd.db", "cannot be opened"),
            ("notes.txt", "is no SQLite database"),
            (".", "cannot be opened"),
        ):
            with pytest.raises(StoreError, match=reason) as refused:
                open_database(f"sqlite:///{tmp_path / name}", create=True)
            assert str(tmp_path / name) in refused.value.reason
            assert refused.value.advice
            assert not refused.value.busy

    @pytest.mark.parametrize("url", ["", "syncd.db", "mysql://u:secret@h/d", "postgresql+nonsense://u:secret@h/d"])
    def test_an_address_that_is_none_is_refused_without_repeating_it(self, url: str) -> None:
        with pytest.raises(StoreError) as refused:
            open_database(url)
        assert "secret" not in str(refused.value)

    def test_a_server_that_is_not_there_may_come_back(self, tmp_path: Path) -> None:
        with pytest.raises(StoreError, match="cannot be reached") as refused:
            open_database(f"postgresql+psycopg://syncd:secret@/syncd?host={tmp_path}")
        assert refused.value.busy
        assert "secret" not in str(refused.value)


def fill_the_disk(conn: Connection) -> None:
    pages = conn.exec_driver_sql("PRAGMA page_count").scalar()
    conn.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    for n in range(1000):
        cursors.save(conn, "s", f"folder {n}", Cursor("x" * 5000))


class TestTrouble:
    def test_a_full_disk_is_named_and_nothing_is_half_written(self, database: Database) -> None:
        with database.begin() as conn:
            cursors.save(conn, "s", "f", Cursor("1"))
        with pytest.raises(StoreError, match="no room left") as refused, database.begin() as conn:
            fill_the_disk(conn)
        assert not refused.value.busy
        with database.read() as conn:
            assert cursors.load(conn, "s") == {"f": "1"}

    def test_a_damaged_file_is_noticed(self, sqlite_url: str, tmp_path: Path) -> None:
        file = tmp_path / "syncd.db"
        content = bytearray(file.read_bytes())
        content[4096 * 5 : 4096 * 9] = b"\xff" * (4096 * 4)
        file.write_bytes(content)
        opened = open_database(sqlite_url)
        with pytest.raises(StoreError, match="is damaged"):
            migrate.require_whole(opened)
        opened.dispose()

    def test_rows_that_refer_to_nothing_are_noticed(self, database: Database, tmp_path: Path) -> None:
        migrate.require_whole(database)
        with closing(sqlite3.connect(tmp_path / "syncd.db")) as raw, raw:
            raw.execute("INSERT INTO horizons VALUES (99, x'00', '2026-03-02 00:00:00')")
        with pytest.raises(StoreError, match="is damaged"):
            migrate.require_whole(database)

    def test_an_error_of_ours_names_nobody(self, database: Database) -> None:
        with pytest.raises(IntegrityError) as failed, database.begin() as conn:
            cursors.save(conn, "s", "jane@acme.example", None)  # type: ignore[arg-type]
        assert "jane@acme.example" not in str(failed.value)


@pytest.fixture
def closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file in a folder that only others may look into. Root may look into every one, so it is made believe."""
    file = tmp_path / "closed.db"
    exists = Path.exists

    def refused(path: Path) -> bool:
        if path == file:
            raise PermissionError(13, "Permission denied")
        return exists(path)

    monkeypatch.setattr(Path, "exists", refused)
    # SQLite can open a folder as little as what lies in one that is closed to it.
    file.mkdir()
    return file


class TestFoldersOfOthers:
    def test_a_database_in_one_is_told_of(self, closed: Path) -> None:
        with pytest.raises(StoreError, match="cannot be opened") as told:
            open_database(f"sqlite:///{closed}")
        assert "needs the right" in told.value.advice

    def test_no_copy_is_made_from_one(self, closed: Path, tmp_path: Path) -> None:
        with pytest.raises(StoreError, match=r"closed\.db cannot be copied") as told:
            migrate.backup(f"sqlite:///{closed}", tmp_path / "copy.db")
        assert "may read the file" in told.value.advice

    def test_no_copy_is_made_into_one(self, database: Database, sqlite_url: str, closed: Path) -> None:
        with pytest.raises(StoreError, match=r"closed\.db cannot be written: Permission denied"):
            migrate.backup(sqlite_url, closed)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    (tmp_path / "elsewhere").mkdir()
    return tmp_path / "elsewhere" / "copy.db"


def read_only(folder: Path, refusal: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing new be made in a folder: neither by us nor, for files that are not told to be at rest, by SQLite."""
    make, connect = tempfile.TemporaryFile, sqlite3.connect

    def made(*, dir: Path) -> object:  # noqa: A002 - as the library calls it
        if dir == folder:
            raise OSError(refusal, os.strerror(refusal))
        return make(dir=dir)

    def connected(database: Path | str, **how: Any) -> sqlite3.Connection:
        if str(folder / "syncd.db") in str(database) and "immutable=1" not in str(database):
            raise sqlite3.OperationalError("unable to open database file")
        opened: sqlite3.Connection = connect(database, **how)
        return opened

    monkeypatch.setattr(tempfile, "TemporaryFile", made)
    monkeypatch.setattr(sqlite3, "connect", connected)


class TestBackup:
    def test_a_copy_is_made_while_somebody_writes(self, database: Database, sqlite_url: str, tmp_path: Path) -> None:
        with database.begin() as conn:
            cursors.save(conn, "s", "f", Cursor("1"))
        target = tmp_path / "copy.db"
        with database.begin() as conn:
            cursors.save(conn, "s", "f", Cursor("2"))
            migrate.backup(sqlite_url, target)
        copy = open_database(f"sqlite:///{target}")
        with copy.read() as conn:
            assert cursors.load(conn, "s") == {"f": "1"}
        copy.dispose()
        assert stat.S_IMODE(target.stat().st_mode) == 0o600

    def test_a_copy_never_overwrites_anything_and_leaves_nothing_behind(self, sqlite_url: str, tmp_path: Path) -> None:
        there = tmp_path / "there.db"
        there.write_text("precious")
        for url, target, reason in (
            (sqlite_url, there, "is there already"),
            (sqlite_url, tmp_path / "missing" / "copy.db", "cannot be written"),
            (f"sqlite:///{tmp_path / 'none.db'}", tmp_path / "copy.db", "does not exist"),
        ):
            with pytest.raises(StoreError, match=reason):
                migrate.backup(url, target)
        assert there.read_text() == "precious"
        assert sorted(path.name for path in tmp_path.glob("*copy*")) == []

    def test_a_copy_is_made_from_a_disk_that_is_read_only(
        self, database: Database, sqlite_url: str, tmp_path: Path, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """SQLite opens nothing there, for want of the files that go with a database in use."""
        with database.begin() as conn:
            cursors.save(conn, "s", "f", Cursor("1"))
        database.dispose()
        read_only(tmp_path, errno.EROFS, monkeypatch)
        migrate.backup(sqlite_url, elsewhere)
        copy = open_database(f"sqlite:///{elsewhere}")
        with copy.read() as conn:
            assert cursors.load(conn, "s") == {"f": "1"}
        copy.dispose()

    def test_what_is_still_in_use_is_not_taken_for_at_rest_because_the_disk_is_read_only(
        self, database: Database, sqlite_url: str, tmp_path: Path, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Its last changes lie beside it, and a copy of the file alone would be without them."""
        with database.begin() as conn:
            cursors.save(conn, "s", "f", Cursor("1"))
        read_only(tmp_path, errno.EROFS, monkeypatch)
        with pytest.raises(StoreError, match="cannot be copied: it lies on a disk that is read-only"):
            migrate.backup(sqlite_url, elsewhere)

    def test_whoever_may_not_write_beside_the_database_is_told_who_may(
        self, database: Database, sqlite_url: str, tmp_path: Path, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        database.dispose()
        read_only(tmp_path, errno.EACCES, monkeypatch)
        with pytest.raises(StoreError, match="cannot be copied: this user may not write beside it") as told:
            migrate.backup(sqlite_url, elsewhere)
        assert told.value.advice == "run it as the user that runs syncd"

    def test_whoever_may_not_read_the_database_is_told_who_may(
        self, database: Database, sqlite_url: str, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        database.dispose()

        opened, file = os.open, Path(sqlite_url.removeprefix("sqlite:///"))

        def refused(path: Any, *how: Any, **more: Any) -> int:
            if path == file:
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            return opened(path, *how, **more)

        def unopened(*_: object, **__: object) -> None:
            raise sqlite3.OperationalError("unable to open database file")

        monkeypatch.setattr("syncd.store.backup.os.open", refused)
        monkeypatch.setattr("syncd.store.backup._opened", unopened)
        with pytest.raises(StoreError, match="cannot be copied: this user may not read it") as told:
            migrate.backup(sqlite_url, elsewhere)
        assert told.value.advice == "run it as the user that runs syncd"

    def test_without_pg_dump_the_admin_is_told_what_to_install(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PATH", str(tmp_path))
        with pytest.raises(StoreError, match="postgresql-client"):
            migrate.backup("postgresql+psycopg://u@h/d", tmp_path / "copy.dump")


def test_a_password_is_in_no_name_of_a_database() -> None:
    shown = engine.place(engine.parse_url("postgresql+psycopg://syncd:secret@db.example:5433/crm"))
    assert shown == "the database crm at db.example:5433"


def test_nothing_to_say_against_a_current_schema() -> None:
    schema.require_current(SchemaState.CURRENT, "the database")


@given(st.lists(st.integers(0, 9), max_size=60))
def test_batches_keep_the_order_and_never_hold_a_key_twice(values: list[int]) -> None:
    cut = list(distinct_batches(values, lambda value: (value,)))
    assert [value for batch in cut for value in batch] == values
    assert all(len(set(batch)) == len(batch) > 0 for batch in cut)


@pytest.mark.parametrize("count", [0, 1, BATCH, BATCH + 1])
def test_a_batch_is_never_longer_than_a_statement_takes(count: int) -> None:
    for cut in (list(batches(range(count))), list(distinct_batches(range(count), lambda n: (n,)))):
        assert [n for batch in cut for n in batch] == list(range(count))
        assert all(0 < len(batch) <= BATCH for batch in cut)
