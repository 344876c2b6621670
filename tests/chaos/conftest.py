"""What all sites begin with; and each letter is read once, however often it comes."""

from pathlib import Path

import pytest

from syncd.model.event import Window
from syncd.model.items import RawItem
from syncd.pipeline import read as reading
from syncd.pipeline.findings import Finding, Reader
from tests.unit.pipeline.office import open_office

_really = reading.read
_found: dict[tuple[RawItem, str | None, Window], Finding] = {}


def _read(raw: RawItem, reader: Reader) -> Finding:
    """What an item comes to hangs on these alone, in one agency: what is tried here is the way that it comes."""
    asked = (raw, reader.owner, reader.window)
    if asked not in _found:
        _found[asked] = _really(raw, reader)
    return _found[asked]


@pytest.fixture(autouse=True)
def _read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "read", _read)


@pytest.fixture(scope="session")
def known_database(tmp_path_factory: pytest.TempPathFactory, empty_database: Path) -> Path:
    """A database with the people of the directory and nothing read yet, to be copied."""
    folder = tmp_path_factory.mktemp("known")
    office = open_office(folder, empty_database)
    office.knows()
    office.database.dispose()
    return folder / "syncd.db"
