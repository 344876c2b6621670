"""What all sites begin with."""

from pathlib import Path

import pytest

from tests.unit.pipeline.office import open_office


@pytest.fixture(scope="session")
def known_database(tmp_path_factory: pytest.TempPathFactory, empty_database: Path) -> Path:
    """A database with the people of the directory and nothing read yet, to be copied."""
    folder = tmp_path_factory.mktemp("known")
    office = open_office(folder, empty_database)
    office.knows()
    office.database.dispose()
    return folder / "syncd.db"
