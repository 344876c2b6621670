"""How sure is sure enough is set in the file, and what proven links teach is told."""

from pathlib import Path

import pytest

from syncd.cli import run
from syncd.cli.desk import Desk, now
from syncd.errors import ConfigError
from syncd.model.terms import Terms
from syncd.store import terms
from tests.unit.cli.conftest import Run


def test_what_is_learned_is_told_and_kept_unless_it_is_a_dry_run(synced: Run) -> None:
    told = synced("calibrate", "--dry-run", "--json").json
    assert set(told) == {"at", "proven", "strangers", "kinds"}
    assert synced("status", "--json").json["calibration"] is None
    assert synced("calibrate", "--json").json["kinds"] == told["kinds"]
    assert synced("status", "--json").json["calibration"]["kinds"] == told["kinds"]


def test_of_a_handful_of_links_nothing_is_learned(synced: Run) -> None:
    said = synced("calibrate")
    assert said.code == 0
    assert "too little to learn from" in said.err


def test_a_threshold_of_the_file_holds_from_the_next_command_on(synced: Run, agency: Path) -> None:
    [asked] = synced("match", "--phone", "07911 123456", "--json").json
    assert asked["automatic"]
    file = agency / "syncd.toml"
    file.write_text(file.read_text() + "\n[matching]\nautomatic = 0.9999\n")
    [asked] = synced("match", "--phone", "07911 123456", "--json").json
    assert not asked["automatic"]


def test_a_daemon_that_reads_its_file_again_takes_the_thresholds_over(synced: Run, agency: Path) -> None:
    file = agency / "syncd.toml"
    with Desk(file).database() as database:
        roster = run._roster(Desk(file), {}, database)
        file.write_text(file.read_text() + "\n[matching]\nautomatic = 0.9999\n")
        roster.renewed(now())
        with database.read() as conn:
            assert terms.load(conn).automatic == 0.9999


def test_a_file_that_is_wrong_anywhere_leaves_the_thresholds_as_they_were(synced: Run, agency: Path) -> None:
    file = agency / "syncd.toml"
    with Desk(file).database() as database:
        roster = run._roster(Desk(file), {}, database)
        file.write_text(file.read_text() + "\n[matching]\nautomatic = 0.9999\naks = 0.5\n")
        with pytest.raises(ConfigError):
            roster.renewed(now())
        with database.read() as conn:
            assert terms.load(conn).automatic == Terms().automatic
