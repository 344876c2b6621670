"""The store on PostgreSQL: all that it does on SQLite, and what only a server can do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from syncd.errors import StoreError
from syncd.store import migrate
from syncd.store.database import Database, open_database
from syncd.store.schema import SchemaState
from syncd.store.tables import metadata
from tests.servers.postgres import Postgres
from tests.unit.store.northbridge import items, jane, omar
from tests.unit.store.test_activities import TestFinding, TestSaving, TestWhatCounts, TestWhoItIsWith
from tests.unit.store.test_database import TestMoments, TestTransactions
from tests.unit.store.test_imports import TestImport
from tests.unit.store.test_ledger import TestCursors, TestFailedItems, TestLedger
from tests.unit.store.test_migrations import TestMigrations
from tests.unit.store.test_milestones import TestMilestones
from tests.unit.store.test_name_index import TestNameIndex
from tests.unit.store.test_people import TestContactPoints, TestKnown, TestRecords
from tests.unit.store.test_place_index import TestCounting
from tests.unit.store.test_register import TestCompanies, TestJobs
from tests.unit.store.test_review import TestDecisions, TestProposals
from tests.unit.store.test_sources import TestHorizons, TestSourceStates
from tests.unit.store.test_tellings import TestTellings
from tests.unit.store.test_threads import TestThreads

__all__ = [
    "TestCompanies",
    "TestContactPoints",
    "TestCounting",
    "TestCursors",
    "TestDecisions",
    "TestFailedItems",
    "TestFinding",
    "TestHorizons",
    "TestImport",
    "TestJobs",
    "TestKnown",
    "TestLedger",
    "TestMigrations",
    "TestMilestones",
    "TestMoments",
    "TestNameIndex",
    "TestProposals",
    "TestRecords",
    "TestSaving",
    "TestSourceStates",
    "TestTellings",
    "TestThreads",
    "TestTransactions",
    "TestWhatCounts",
    "TestWhoItIsWith",
    "items",
    "jane",
    "omar",
]


@pytest.fixture(scope="module")
def shared(postgres: Postgres) -> Iterator[Database]:
    with postgres.database() as url:
        opened = open_database(url, busy_timeout=0.2, create=True)
        yield opened
        opened.dispose()


@pytest.fixture
def database(shared: Database) -> Iterator[Database]:
    yield shared
    with shared.begin() as conn:
        tables = ", ".join(table.name for table in metadata.sorted_tables)
        conn.execute(text(f"TRUNCATE {tables} RESTART IDENTITY"))


def test_a_new_database_is_made_when_asked_for(postgres_url: str) -> None:
    assert migrate.check(postgres_url) is SchemaState.EMPTY
    with pytest.raises(StoreError, match="syncd db upgrade"):
        open_database(postgres_url)
    migrate.upgrade(postgres_url)
    opened = open_database(postgres_url)
    migrate.require_whole(opened)
    opened.dispose()


def test_an_address_without_a_database_or_a_user_says_what_is_missing(postgres_url: str) -> None:
    name = postgres_url.partition("@/")[2].partition("?")[0]
    for url, reason in (
        (postgres_url.replace(f"/{name}?", "/nothing?"), "does not exist"),
        (postgres_url.replace("//postgres@", "//nobody@"), "does not exist"),
    ):
        with pytest.raises(StoreError, match=reason) as refused:
            open_database(url)
        assert not refused.value.busy


def test_a_server_that_restarts_is_reached_again(postgres_url: str) -> None:
    opened = open_database(postgres_url, create=True)
    with pytest.raises(StoreError, match="cannot be reached") as lost, opened.begin() as conn:
        conn.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
    assert lost.value.busy
    with opened.read() as conn:
        assert conn.execute(text("SELECT 1")).scalar() == 1
    opened.dispose()


def test_a_connection_that_died_while_nobody_used_it_is_replaced(postgres_url: str) -> None:
    opened, other = open_database(postgres_url, create=True), open_database(postgres_url, create=True)
    with opened.read() as conn:
        idle = conn.execute(text("SELECT pg_backend_pid()")).scalar()
    with other.begin() as conn:
        conn.execute(text(f"SELECT pg_terminate_backend({idle}, 5000)"))
    with opened.begin() as conn:
        assert conn.execute(text("SELECT 1")).scalar() == 1
    opened.dispose()
    other.dispose()


def test_a_backup_is_an_archive_that_can_be_restored(postgres_url: str, tmp_path: Path) -> None:
    migrate.upgrade(postgres_url)
    migrate.backup(postgres_url, tmp_path / "copy.dump")
    assert (tmp_path / "copy.dump").read_bytes().startswith(b"PGDMP")
    with pytest.raises(StoreError, match="cannot be copied"):
        migrate.backup(postgres_url.replace("//postgres@", "//nobody@"), tmp_path / "other.dump")
    assert not list(tmp_path.glob("other*"))
