"""A backup is put back while the daemon runs: what it writes into the old file nobody would ever see."""

from pathlib import Path

import pytest

from syncd.errors import StoreError
from syncd.store.in_place import InPlace


def test_a_file_that_stays_where_it_is_is_the_same(tmp_path: Path) -> None:
    file = tmp_path / "syncd.db"
    file.write_text("as it was")
    opened = InPlace(f"sqlite:///{file}")
    file.write_text("as it is after a transaction")
    opened.require()


@pytest.mark.parametrize("instead", ["a backup", ""])
def test_a_file_that_was_exchanged_or_taken_away_is_told(tmp_path: Path, instead: str) -> None:
    file = tmp_path / "syncd.db"
    file.write_text("as it was")
    opened = InPlace(f"sqlite:///{file}")
    file.rename(tmp_path / "away.db")
    if instead:
        file.write_text(instead)
    with pytest.raises(StoreError, match="another file or none") as told:
        opened.require()
    assert "restart syncd" in told.value.advice
    (tmp_path / "away.db").rename(file)
    opened.require()


@pytest.mark.parametrize("url", ["postgresql+psycopg://nobody@db.example/syncd", "sqlite://"])
def test_what_is_no_file_cannot_be_exchanged(url: str) -> None:
    InPlace(url).require()
