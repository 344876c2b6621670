"""An empty database on SQLite, and one where all is ready for a story."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from syncd.store import upgrading
from syncd.store.database import Database, open_database

from .northbridge import items, jane, omar

__all__ = ["items", "jane", "omar"]


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the tables and nothing in them, to be copied."""
    file = tmp_path_factory.mktemp("store") / "empty.db"
    upgrading.upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture
def sqlite_url(empty_sqlite: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / 'syncd.db')}"


@pytest.fixture
def database(sqlite_url: str) -> Iterator[Database]:
    opened = open_database(sqlite_url, busy_timeout=0.1)
    yield opened
    opened.dispose()
