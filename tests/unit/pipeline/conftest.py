from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.pipeline.office import Office, open_office


@pytest.fixture
def office(tmp_path: Path, empty_database: Path) -> Iterator[Office]:
    opened = open_office(tmp_path, empty_database)
    yield opened
    opened.database.dispose()
