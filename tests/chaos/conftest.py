"""An empty database to copy."""

from pathlib import Path

import pytest

from syncd.store import migrate


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("database") / "empty.db"
    migrate.upgrade(f"sqlite:///{file}")
    return file
