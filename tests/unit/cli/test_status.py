"""What an admin reads of the daemon and its sources, also when the daemon cannot speak for itself."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from syncd import backoff, lock
from syncd.running.states import ASKED_TO_WAIT
from syncd.store import heartbeat, source_states
from syncd.store.database import open_database
from syncd.store.source_states import SourceState
from tests.unit.cli.conftest import Run


def leave_a_heartbeat(agency: Path, age: timedelta, *states: SourceState) -> None:
    """As a daemon would have written it so long ago."""
    database = open_database(f"sqlite:///{agency}/syncd.db")
    with database.begin() as connection:
        at = datetime.now(UTC) - age
        heartbeat.beat(connection, at - timedelta(days=1), at)
        source_states.save(connection, *states)
    database.dispose()


def test_without_a_daemon_there_is_none_to_miss(synced: Run) -> None:
    told = synced("status")
    assert "sign of life" not in told.err
    assert synced("status", "--json").json["daemon"] is None


def test_a_daemon_that_is_silent_is_missed(synced: Run, agency: Path) -> None:
    leave_a_heartbeat(agency, timedelta(minutes=5))
    assert "the daemon has given no sign of life for 5m" in synced("status").err
    assert synced("status", "--json").json["daemon"]["silent"] is True


def test_a_source_that_hangs_is_told_with_what_it_is_at(synced: Run, agency: Path) -> None:
    now = datetime.now(UTC)
    hanging = SourceState("alice", "ok", "asking", now - timedelta(minutes=2), last_success=now - timedelta(minutes=3))
    leave_a_heartbeat(agency, timedelta(seconds=5), hanging)
    assert "alice has been asking for 2m" in synced("status").err
    alice, _ = synced("status", "--json").json["sources"]
    assert (alice["state"], alice["stage"], alice["lag_seconds"] // 60) == ("ok", "asking", 3)


def test_an_item_that_is_not_tried_again_is_shown_with_what_to_do(synced: Run) -> None:
    assert "failed, again" in synced("ledger").out
    for _ in range(backoff.PARK_AFTER):
        assert synced("retry").code == 1
    assert "failed, parked" in synced("ledger").out
    told = synced("status")
    assert "1 item is not tried again" in told.err
    assert synced("status", "--json").json["sources"][0]["parked"] == 1


def test_a_daemon_at_work_tries_again_what_it_is_told_to(synced: Run, agency: Path) -> None:
    for _ in range(backoff.PARK_AFTER):
        synced("retry")
    with lock.exclusive(f"sqlite:///{agency}/syncd.db"):
        assert synced("retry").code == 75
        leave_a_heartbeat(agency, timedelta(seconds=5))
        told = synced("retry")
        assert (told.code, "the daemon at work tries 1 item again by its next pass" in told.err) == (0, True)
        assert synced("retry", "--json").json == {"sources": [], "left_to_daemon": 1}
    assert "failed, again" in synced("ledger").out
    (agency / "alice" / "broken.ics").write_bytes((agency / "alice" / "meeting.ics").read_bytes())
    synced("sync")
    assert "failed" not in synced("ledger").out


def test_a_source_that_cannot_be_read_is_told_with_what_says_what_to_do(synced: Run, agency: Path) -> None:
    assert "syncd check" not in synced("status").err
    lost = SourceState(
        "calls", "unreachable", "backing off", datetime.now(UTC), error_count=2, last_error="no such file"
    )
    leave_a_heartbeat(agency, timedelta(seconds=5), lost)
    said = synced("status").err
    assert "what to do about what cannot be read: syncd check calls; once it is mended, systemctl reload syncd" in said


def test_of_a_source_whose_server_asked_for_peace_nobody_is_told_to_ask_again(synced: Run, agency: Path) -> None:
    now = datetime.now(UTC)
    asked = SourceState(
        "calls",
        "throttled",
        ASKED_TO_WAIT,
        now - timedelta(hours=1),
        None,
        "asked too often",
        1,
        now + timedelta(hours=2),
    )
    leave_a_heartbeat(agency, timedelta(seconds=5), asked)
    told = synced("status")
    assert ("asked to wait" in told.out, "syncd check" in told.err, "has been asked" in told.err) == (
        True,
        False,
        False,
    )
