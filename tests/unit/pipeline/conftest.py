from collections.abc import Iterator
from pathlib import Path

import pytest

from syncd.store import migrate
from tests.unit.pipeline.office import Office, open_office


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("database") / "empty.db"
    migrate.upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture
def office(tmp_path: Path, empty_database: Path) -> Iterator[Office]:
    opened = open_office(tmp_path, empty_database)
    yield opened
    opened.database.dispose()
