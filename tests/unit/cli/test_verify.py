"""An admin whose database lost something by another hand: `verify` sees it, and `--mend` reads it anew."""

import os
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from syncd import lock
from tests.unit.cli.conftest import Run
from tests.unit.cli.test_status import leave_a_heartbeat
from tests.unit.pipeline.office import event

LOSSES = [
    pytest.param("DELETE FROM activities", "lost", "the database lost an activity", id="an activity"),
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


@pytest.fixture
def monthly(synced: Run, agency: Path) -> Run:
    """The same, after a series was read that nobody ended."""
    series = event("priya@client.example", RRULE="FREQ=MONTHLY", uid="monthly@northbridge.example")
    (agency / "alice" / "monthly.ics").write_bytes(series)
    assert synced("sync").code == 0
    return synced


def test_one_lost_occurrence_of_a_series_is_told_and_read_anew(monthly: Run, agency: Path) -> None:
    before = monthly("activities", "--json").json
    spoil(
        agency, "DELETE FROM activities WHERE key = (SELECT max(key) FROM activities WHERE key LIKE 'meeting:monthly%')"
    )
    told = monthly("verify")
    assert (told.code, "1 LOST" in told.out) == (1, True)
    assert monthly("verify", "--mend").code == 0
    after = monthly("activities", "--json").json
    assert sorted(one["key"] for one in after) == sorted(one["key"] for one in before)
    assert monthly("verify").code == 0


def test_what_cannot_be_brought_back_is_told(monthly: Run, agency: Path) -> None:
    spoil(
        agency, "DELETE FROM activities WHERE key = (SELECT max(key) FROM activities WHERE key LIKE 'meeting:monthly%')"
    )
    file = agency / "alice" / "monthly.ics"
    file.write_bytes(file.read_bytes().replace(b"FREQ=MONTHLY", b"FREQ=MONTHLY;COUNT=1"))
    told = monthly("verify", "--mend", "--json")
    assert (told.code, "did not bring back 1 activity that it told of" in told.err) == (1, True)
    [short] = told.json["short"]
    assert (told.json["ok"], short["source"], short["href"], short["activities"]) == (
        False,
        "alice",
        "monthly@northbridge.example",
        1,
    )
    again = monthly("verify", "--mend", "--json")
    assert (again.code, again.json["ok"], again.json["short"]) == (0, True, [])


def test_where_nothing_is_lost_nothing_is_read_anew(synced: Run, agency: Path) -> None:
    with lock.exclusive(f"sqlite:///{agency}/syncd.db"):
        assert synced("verify", "--mend").code == 0


@pytest.mark.parametrize(("statement", "kind", "words"), LOSSES)
def test_a_daemon_at_work_reads_anew_what_is_not_there(
    synced: Run, agency: Path, statement: str, kind: str, words: str
) -> None:
    before = synced("activities", "--json").json
    spoil(agency, statement)
    with lock.exclusive(f"sqlite:///{agency}/syncd.db"):
        assert synced("verify", "--mend").code == 75
        leave_a_heartbeat(agency, timedelta(seconds=5))
        told = synced("verify", "--mend")
        assert (told.code, "what to do" in told.out) == (1, False)
        assert "the daemon at work reads" in told.err
        again = synced("verify", "--mend", "--json")
        assert (again.json["ok"], bool(again.json["left_to_daemon"])) == (kind == "missing", kind == "lost")
    synced("sync")  # as the daemon's next pass
    assert synced("verify").code == 0
    after = synced("activities", "--json").json
    assert sorted(one["key"] for one in after) == sorted(one["key"] for one in before)


def test_what_a_later_pass_could_not_bring_back_is_told_by_it(monthly: Run, agency: Path) -> None:
    spoil(
        agency, "DELETE FROM activities WHERE key = (SELECT max(key) FROM activities WHERE key LIKE 'meeting:monthly%')"
    )
    with lock.exclusive(f"sqlite:///{agency}/syncd.db"):
        leave_a_heartbeat(agency, timedelta(seconds=5))
        assert "the daemon at work reads 1 item anew" in monthly("verify", "--mend").err
    file = agency / "alice" / "monthly.ics"
    was = file.stat().st_mtime_ns
    # It is asked for as what was lost, not seen to be another.
    file.write_bytes(file.read_bytes().replace(b"RRULE", b"X-RUL"))
    os.utime(file, ns=(was, was))
    assert "did not bring back 1 activity that it told of" in monthly("sync").err
