"""An admin whose database lost something by another hand: `verify` sees it, and `--mend` reads it anew."""

import sqlite3
from pathlib import Path

import pytest

from syncd import lock
from tests.unit.cli.conftest import Run

LOSSES = [
    pytest.param("DELETE FROM activities", "lost", "the database lost its activity", id="an activity"),
    pytest.param("DELETE FROM ledger", "missing", "missing", id="a row of the ledger"),
]


def spoil(agency: Path, statement: str) -> None:
    with sqlite3.connect(agency / "syncd.db") as other:
        other.execute("PRAGMA foreign_keys = ON")
        other.execute(statement)


@pytest.mark.parametrize(("statement", "kind", "words"), LOSSES)
def test_what_the_database_lost_is_told_and_read_anew(
    synced: Run, agency: Path, statement: str, kind: str, words: str
) -> None:
    before = synced("activities", "--json").json
    spoil(agency, statement)
    told = synced("verify")
    assert (told.code, words in told.out, "syncd verify --mend alice" in told.out) == (1, True, True)
    folders = [folder for source in synced("verify", "--json").json["sources"] for folder in source["folders"]]
    assert {place["source"] for folder in folders for place in folder[kind]} == {"alice", "calls"}
    assert synced("verify", "--mend").code == 0
    assert synced("verify").code == 0
    after = synced("activities", "--json").json
    assert sorted(one["key"] for one in after) == sorted(one["key"] for one in before)


def test_where_nothing_is_lost_nothing_is_read_anew(synced: Run, agency: Path) -> None:
    with lock.exclusive(f"sqlite:///{agency}/syncd.db"):
        assert synced("verify", "--mend").code == 0
