"""What a tired admin reads when something is wrong: what, where, and what to do next."""

import sqlite3
from pathlib import Path

import pytest

from syncd import lock
from tests.unit.cli.conftest import Run


def test_an_unknown_key_is_named_with_the_file(syncd: Run, agency: Path) -> None:
    (agency / "syncd.toml").write_text('[agency]\nname = "N"\ndomains = ["n.example"]\nregon = "GB"\n')
    told = syncd("status")
    assert told.code == 78
    assert 'syncd.toml: agency.regon: unknown key; did you mean "region"?' in told.err
    assert told.out == ""


def test_a_second_syncd_is_told_to_wait(syncd: Run, agency: Path) -> None:
    with lock.exclusive(f"sqlite:///{agency}/syncd.db"):
        told = syncd("sync")
    assert told.code == 75
    assert "another syncd" in told.err
    assert len(told.err.splitlines()) == 1


def test_a_locked_database_is_no_traceback(synced: Run, agency: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("syncd.cli.desk.BUSY_SECONDS", 0.1)
    (agency / "alice" / "two.eml").write_bytes(b"From: a@b.example\n\nx")
    with sqlite3.connect(agency / "syncd.db") as other:
        other.execute("BEGIN IMMEDIATE")
        told = synced("sync")
    assert told.code == 75
    assert "Traceback" not in told.err


def test_a_database_of_a_newer_syncd_is_refused(synced: Run, agency: Path) -> None:
    with sqlite3.connect(agency / "syncd.db") as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    told = synced("status")
    assert told.code == 1
    assert "newer" in told.err


def test_a_file_that_is_no_database_is_said_to_be_none(syncd: Run, agency: Path) -> None:
    (agency / "syncd.db").write_text("this is no database, whatever it is called\n" * 100)
    told = syncd("status")
    assert told.code == 1
    assert "Traceback" not in told.err


def test_a_broken_row_is_named_and_the_rest_is_imported(syncd: Run, agency: Path) -> None:
    (agency / "people.csv").write_text("name,emails\nAna Ruiz,ana@ruiz.example\nLi Wei,li at wei\n")
    told = syncd("people", "import", "people.csv")
    assert told.code == 1
    assert 'people.csv: line 3 has "li at wei" among its emails' in told.err
    assert len(syncd("people", "list", "--json").json) == 1


@pytest.mark.parametrize(
    "words",
    [
        ("people", "import", "none.csv"),
        ("people", "show", "77"),
        ("sync", "none"),
        ("retry", "77"),
        ("match",),
        ("activities", "--since", "yesterday"),
        ("kpis", "--from", "2026-03-08", "--to", "2026-03-02"),
        ("review", "accept", "77"),
        ("nonsense",),
    ],
)
def test_bad_words_are_a_usage_error_without_a_traceback(synced: Run, words: tuple[str, ...]) -> None:
    told = synced(*words)
    assert told.code == 2
    assert "Traceback" not in told.err


def test_a_name_from_a_strangers_mail_cannot_colour_the_terminal(synced: Run, agency: Path) -> None:
    (agency / "people.csv").write_text("name,emails\nRed \x1b[31mRuiz,ana@ruiz.example\n")
    synced("people", "import", "people.csv")
    assert "\x1b" not in synced("people", "list").out
