"""What most tests begin with is read once, and makes no difference to any of them."""

from pathlib import Path

import pytest

from syncd import directory
from tests.unit.pipeline import office as offices
from tests.unit.pipeline.office import Office, open_office


@pytest.fixture
def another(tmp_path: Path, empty_database: Path) -> Office:
    (tmp_path / "another").mkdir()
    return open_office(tmp_path / "another", empty_database)


@pytest.fixture(autouse=True)
def _nothing_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(offices, "_known", [])


def test_a_file_that_was_read_before_makes_the_same_of_a_fresh_database(
    office: Office, another: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = office.knows()
    monkeypatch.setattr(directory, "import_people", None)
    assert another.knows() == read
    assert another.everything() == office.everything()
    another.database.dispose()


def test_a_file_is_read_into_a_database_that_holds_something(office: Office, another: Office) -> None:
    office.knows()
    another.knows("external_id,name\nP-9,Nadia Okafor\n")
    another.knows()
    assert len(another.everything()["people"]) == 3
    another.database.dispose()
