"""A sample agency is made, and made anew where an older syncd made it."""

import shutil
import sqlite3
import tomllib
from contextlib import closing
from pathlib import Path

import pytest

from syncd.demo import settings_file
from syncd.store import schema
from tests.unit.cli.conftest import Run


@pytest.fixture
def older(agency: Path, empty_database: Path) -> Path:
    """The database of a sample without mails, as an older syncd would have left it."""
    (agency / "syncd.toml").write_text(settings_file.text())
    for source in tomllib.loads(settings_file.text())["sources"]:
        if source["type"] == "folder":
            (agency / source["path"]).mkdir()
    shutil.copy(empty_database, agency / "syncd.db")
    with closing(sqlite3.connect(agency / "syncd.db")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '0001'")
    return agency / "syncd.db"


def test_a_sample_of_an_older_version_is_read_anew(syncd: Run, older: Path) -> None:
    told = syncd("demo", "--once", "--dir", ".")
    assert told.code == 0
    assert "by an older syncd: reading the sample anew" in told.err
    assert schema.check(f"sqlite:///{older}") is schema.SchemaState.CURRENT
    assert schema.check(f"sqlite:///{older}.older") is schema.SchemaState.OLDER
    assert "anew" not in syncd("demo", "--once", "--dir", ".").err


def test_a_sample_whose_configuration_a_later_version_writes_otherwise_is_read_anew(
    syncd: Run, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_file, "CALLS", "telephone")
    assert "by an older syncd: reading the sample anew" in syncd("demo", "--once", "--dir", ".").err


def test_what_was_decided_on_samples_of_older_versions_is_kept_of_each(syncd: Run, older: Path) -> None:
    before = older.with_name("syncd.db.older")
    before.write_bytes(b"decided before")
    assert f"is in {older}.older2" in syncd("demo", "--once", "--dir", ".").err
    assert before.read_bytes() == b"decided before"
    assert schema.check(f"sqlite:///{older}.older2") is schema.SchemaState.OLDER


def test_what_is_no_sample_is_not_read_anew(syncd: Run, agency: Path, older: Path) -> None:
    config = (agency / "syncd.toml").read_text()
    (agency / "syncd.toml").write_text(config.replace("Northbridge", "Southbridge"))
    before = older.read_bytes()
    told = syncd("demo", "--once", "--dir", ".")
    assert (told.code, older.read_bytes()) == (1, before)
    assert "run: syncd db backup, then: syncd db upgrade" in told.err
    assert not older.with_name("syncd.db.older").exists()
