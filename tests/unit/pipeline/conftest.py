from collections.abc import Iterator
from pathlib import Path

import pytest

from syncd.reading import workers
from tests.unit.pipeline.office import Office, open_office


@pytest.fixture
def _read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many items there are: for tests of what comes of them, and not of the processes that read."""
    monkeypatch.setattr(workers, "INLINE_ITEMS", 1000)


@pytest.fixture
def office(tmp_path: Path, empty_database: Path) -> Iterator[Office]:
    opened = open_office(tmp_path, empty_database)
    yield opened
    opened.database.dispose()
