"""What is kept of each source between its passes."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from syncd.errors import SourceError
from syncd.running.pulse import Pulse
from syncd.running.states import IDLE, States
from syncd.store.database import Database, open_database

EVERY = timedelta(minutes=5)
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LATER = NOW + EVERY


@pytest.fixture
def database(empty_database: Path, tmp_path: Path) -> Iterator[Database]:
    opened = open_database(f"sqlite:///{shutil.copy(empty_database, tmp_path / 'syncd.db')}")
    yield opened
    opened.dispose()


def shut(*folders: str) -> SourceError:
    return SourceError("alice", f"the server refuses to open “{folders[0]}”; all else is read", folders=folders)


def after_passes(error: SourceError, passes: int) -> States:
    states = States(EVERY)
    for _ in range(passes):
        states.begun("alice", NOW)
        states.ended("alice", error, NOW)
    return states


@pytest.mark.parametrize(
    ("trouble", "longest"),
    [
        (SourceError("alice", "no route", state="unreachable"), timedelta(minutes=2)),
        (SourceError("alice", "patience", state="throttled"), timedelta(minutes=13)),
        (SourceError("alice", "wrong password", state="needs_login", permanent=True), timedelta(minutes=80)),
    ],
)
def test_trouble_after_days_with_a_folder_that_cannot_be_read_is_the_first(
    trouble: SourceError, longest: timedelta
) -> None:
    states = after_passes(shut("Board"), 500)
    states.ended("alice", trouble, LATER)
    due = states.of("alice").next_due
    assert due is not None
    assert due - LATER <= longest
    assert states.is_ill("alice")


def test_a_pass_that_read_all_but_a_folder_says_when_it_was() -> None:
    state = after_passes(shut("Board"), 2).of("alice")
    assert (state.status, state.stage, state.error_count, state.last_success) == ("failing", IDLE, 0, NOW)


def test_a_folder_that_cannot_be_read_is_written_down_once() -> None:
    states = States(EVERY)
    errors = (shut("Board"), shut("Board"), shut("Board", "Team"), shut("Board", "Team"), None, None)
    assert [states.ended("alice", error, NOW) for error in errors] == [True, False, True, False, True, False]


def test_a_source_with_a_folder_that_cannot_be_read_is_not_ill_after_a_restart() -> None:
    before, again = after_passes(shut("Board"), 3), States(EVERY)
    again._states["alice"] = before.of("alice")
    assert not again.is_ill("alice")
    assert not again.begun("alice", LATER)


def test_how_long_a_server_asked_to_be_left_in_peace_outlives_a_restart(database: Database) -> None:
    asked = SourceError("alice", "asked too often", state="throttled", wait=timedelta(hours=3))
    again = restarted(after_passes(asked, 1), database)
    assert again.has_to_wait("alice", NOW + timedelta(hours=3) - timedelta(seconds=1))
    assert not again.has_to_wait("alice", NOW + timedelta(hours=4))


@pytest.mark.parametrize(
    "trouble", [SourceError("alice", "too many", state="throttled"), SourceError("alice", "no", state="needs_login")]
)
def test_whom_no_server_asked_to_wait_need_not_after_a_restart(trouble: SourceError, database: Database) -> None:
    assert not restarted(after_passes(trouble, 1), database).has_to_wait("alice", NOW)


def test_a_clock_that_was_ahead_before_a_restart_makes_nobody_wait_for_longer_than_could_be_asked_for(
    database: Database,
) -> None:
    asked = SourceError("alice", "asked too often", state="throttled", wait=timedelta(hours=3))
    again = restarted(after_passes(asked, 1), database)
    assert not again.has_to_wait("alice", NOW - timedelta(days=30))


def restarted(before: States, database: Database) -> States:
    with database.begin() as connection:
        before.write(connection, Pulse(), NOW)
    again = States(EVERY)
    again.load(database)
    return again
