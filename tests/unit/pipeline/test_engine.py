"""How a pass is run: what is stored stays, what is not comes again, and nobody waits for ever."""

import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from syncd.errors import SourceError, StoreError
from syncd.model.items import Batch, Cursor, Location
from syncd.pipeline.findings import Finding
from syncd.pipeline.record import record
from syncd.reading.workers import Pending, Workers
from syncd.running.engine import Engine
from syncd.running.passes import Pull, SourceReport, log_pass
from syncd.running.slots import Limits
from syncd.sources.base import Refetched
from syncd.sources.memory import MemorySource
from syncd.store import heartbeat, source_states
from tests.unit.pipeline.office import PRIYA, Office, event, mail


def many(office: Office, count: int) -> None:
    for number in range(count):
        office.deliver(mail(Message_ID=f"<m{number}@client.example>", Subject=f"Number {number}"))


def test_many_mails_are_read_by_worker_processes_with_the_same_result(office: Office) -> None:
    office.knows()
    many(office, 130)
    with Workers(2) as workers:
        [alice, *_] = Engine(office.database, workers, lambda: office.now).sync(office.pulls())
    assert (alice.tally.seen, alice.tally.logged, alice.tally.activities) == (130, 130, 130)
    assert len(office.activities()) == 130


def test_a_batch_that_cannot_be_stored_comes_again(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.knows()
    many(office, 60)
    stored = 0

    def full(*words: object) -> object:
        nonlocal stored
        stored += 1
        if stored == 2:
            raise StoreError("the disk is full")
        return record(*words)  # type: ignore[arg-type]

    monkeypatch.setattr("syncd.pipeline.record.record", full)
    with pytest.raises(StoreError):
        office.sync()
    monkeypatch.undo()
    assert 0 < len(office.activities()) < 60
    office.sync()
    assert len(office.activities()) == 60
    assert len(office.ledger()) == 60


def test_what_a_run_that_ended_early_left_to_be_looked_across_is_looked_across_by_the_next(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.knows()
    weekly = {"DTSTART": "20260310T100000Z", "DTEND": "20260310T104500Z"}
    office.book(event(PRIYA, RRULE="FREQ=WEEKLY;COUNT=3", **weekly), href="weekly")
    office.sync()

    def full(*_: object) -> None:
        raise StoreError("the disk is full")

    monkeypatch.setattr("syncd.pipeline.reconcile.reconcile", full)
    office.book(event(PRIYA, RRULE="FREQ=WEEKLY;COUNT=2", SEQUENCE="1", **weekly), href="weekly")
    with pytest.raises(StoreError):
        office.sync()
    monkeypatch.undo()
    office.sync()
    assert sorted(activity.status for activity in office.activities()) == ["cancelled", "logged", "logged"]


def test_the_rows_of_a_batch_and_its_cursor_are_one_transaction(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.knows()
    office.deliver(mail())

    def lost(*_: object) -> None:
        raise StoreError("gone before the cursor")

    monkeypatch.setattr("syncd.running.engine.cursors.save", lost)
    with pytest.raises(StoreError):
        office.sync()
    monkeypatch.undo()
    assert office.ledger() == []
    office.sync()
    assert len(office.ledger()) == 1


class StuckSource(MemorySource):
    """Never yields, until it is closed."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.begun = threading.Event()
        self._closed = threading.Event()

    def pull(self, cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
        self.begun.set()
        self._closed.wait(30)
        raise SourceError(self.name, "closed", state="unreachable")
        yield

    def close(self) -> None:
        self._closed.set()


def test_a_source_that_hangs_is_given_up_and_the_others_are_read(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("syncd.running.engine.STALLED_SECONDS", 0.2)
    office.knows()
    office.deliver(mail(), to="bob")
    office.sources["alice"] = (StuckSource("alice"), None)
    reports = office.sync()
    assert reports["alice"].error is not None
    assert "nothing came" in reports["alice"].error.reason
    assert reports["bob"].tally.logged == 1


def test_a_pass_that_is_told_to_stop_ends_and_blames_no_source(office: Office) -> None:
    stuck = StuckSource("alice")
    office.sources["alice"] = (stuck, None)
    with Workers(1) as workers:
        engine = Engine(office.database, workers, lambda: office.now)

        def stop_once_begun() -> None:
            stuck.begun.wait(30)
            engine.stop()

        threading.Thread(target=stop_once_begun).start()
        reports = {report.name: report for report in engine.sync(office.pulls())}
    assert reports["alice"].error is None


@pytest.fixture
def dying(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Has the processes that read end at once."""
    monkeypatch.setattr("syncd.reading.crew.PROGRAM", "tests.unit.reading.dying_process")
    monkeypatch.setenv("DYING_PROCESSES", str(tmp_path / "starts"))


@pytest.mark.usefixtures("dying")
def test_what_cannot_be_read_because_processes_end_is_read_by_the_next_pass(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.knows()
    many(office, 130)
    with capture_logs() as logs:
        report = office.sync()["alice"]
    assert report.error is not None
    assert (report.error.state, report.error.reason) == ("failing", "the processes that read end at once")
    assert [(one["source"], one["folder"], one["items"]) for one in logs if one["event"] == "left_unread"] == [
        ("alice", "INBOX", 50)
    ]
    assert office.ledger() == []
    monkeypatch.undo()
    assert office.sync()["alice"].tally.logged == 130


@pytest.mark.usefixtures("dying")
def test_a_daemon_whose_reading_processes_end_stops_when_told_to_and_blames_no_source(office: Office) -> None:
    office.knows()
    many(office, 130)

    class Told(Workers):
        """Is told to stop in the middle of reading."""

        def result(self, *words: Any) -> list[Finding]:
            engine.stop()
            return super().result(*words)

    with Told(1) as workers, capture_logs() as logs:
        engine = Engine(office.database, workers, lambda: office.now)
        engine.serve(lambda under_way: [] if under_way else office.pulls())
    assert [one["reason"] for one in logs if one["event"] == "left_unread"] == ["there was no time to read it"]
    assert [one["event"] for one in logs if one["event"] == "source_failed"] == []
    assert (office.ledger(), engine.states.of("alice").status) == ([], "new")


def test_the_state_of_a_source_is_kept_for_the_admin(office: Office) -> None:
    office.deliver(mail())
    office.sources["alice"][0].fail("pull", SourceError("alice", "wrong password", state="needs_login"))
    office.sync()
    office.sync()
    with office.database.read() as conn:
        states = source_states.load_all(conn)
    assert (states["bob"].status, states["bob"].last_success) == ("ok", office.now)
    assert (states["alice"].status, states["alice"].error_count) == ("needs_login", 2)
    assert states["alice"].next_due is not None
    assert states["alice"].next_due > office.now
    office.sources["alice"][0].recover()
    office.sync()
    with office.database.read() as conn:
        assert source_states.load_all(conn)["alice"].error_count == 0


def test_what_becomes_due_while_another_source_runs_is_begun_at_once(office: Office) -> None:
    """The daemon's way: a slow first sync of one mailbox delays nobody else."""
    office.knows()
    stuck = StuckSource("alice")
    office.deliver(mail(), to="bob")
    slow = Pull(stuck, office.pulls()[0].reader)
    bob = next(pull for pull in office.pulls() if pull.source.name == "bob")
    begun: list[str] = []

    def due(running: object) -> list[Pull]:
        if not begun:
            begun.append("alice")
            return [slow]
        if "bob" not in begun and stuck.begun.is_set():
            begun.append("bob")
            return [bob]
        if office.ledger():
            engine.stop()
        return []

    with Workers(1) as workers:
        engine = Engine(office.database, workers, lambda: office.now)
        engine.serve(due)
    assert begun == ["alice", "bob"]
    assert len(office.activities()) == 1


def test_what_was_fetched_for_a_pass_that_broke_is_never_stored_by_the_next(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A batch stored after one that was lost would move the cursor past the lost one."""
    office.knows()
    many(office, 180)
    stored = 0

    def full_once(*words: object) -> object:
        nonlocal stored
        stored += 1
        if stored == 1:
            raise StoreError("the disk is full")
        return record(*words)  # type: ignore[arg-type]

    monkeypatch.setattr("syncd.pipeline.record.record", full_once)
    with Workers(1) as workers:
        engine = Engine(office.database, workers, lambda: office.now)
        with pytest.raises(StoreError):
            engine.sync(office.pulls())
        engine.sync(office.pulls())
    assert len(office.ledger()) == 180


def test_a_mistake_of_ours_over_one_source_leaves_the_others_alone(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.knows()
    office.deliver(mail())
    office.deliver(mail(), to="bob")

    def stumbles(conn: object, agency: object, findings: list[Finding], *words: object) -> object:
        if findings and findings[0].location.source == "alice":
            raise KeyError("a body that must not be logged")
        return record(conn, agency, findings, *words)  # type: ignore[arg-type]

    monkeypatch.setattr("syncd.pipeline.record.record", stumbles)
    reports = office.sync()
    assert reports["alice"].error is not None
    assert "KeyError" in reports["alice"].error.reason
    assert reports["bob"].tally.logged == 1


def test_a_mistake_of_ours_at_the_end_of_a_pass_is_that_sources_failure(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumbles(*_: object) -> None:
        raise KeyError("somebody's number")

    monkeypatch.setattr("syncd.running.engine.unsettled.due", stumbles)
    office.deliver(mail())
    reports = office.sync()
    assert reports["alice"].error is not None
    assert "KeyError" in reports["alice"].error.reason
    assert reports["bob"].error is None
    with office.database.read() as conn:
        assert source_states.load_all(conn)["alice"].status == "failing"


def test_new_mail_does_not_wait_for_what_cannot_be_fetched_again(office: Office) -> None:
    office.knows()
    office.book(b"BEGIN:VCALENDAR\r\n")
    office.sync()
    [failed] = office.ledger()
    assert failed.next_try is not None
    office.now = failed.next_try
    office.sources["alice"][0].fail("refetch")
    office.deliver(mail())
    assert office.sync()["alice"].tally.logged == 1


def test_what_failed_is_asked_for_again_though_another_folder_cannot_be_read(office: Office) -> None:
    asked: list[Location] = []

    class Shut(MemorySource):
        def pull(self, cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
            yield from super().pull(cursors)
            raise SourceError(self.name, "the server refuses to open “Board”", folders=["Board"])

        def refetch(self, locations: Sequence[Location]) -> Refetched:
            asked.extend(locations)
            return super().refetch(locations)

    office.sources["alice"] = (Shut("alice"), None)
    broken = office.sources["alice"][0].put_unreadable("INBOX", "broken", "cut short")
    office.sync()
    office.now += timedelta(minutes=10)
    office.sync()
    assert asked == [broken]


def test_no_more_sources_are_fetched_at_once_than_agreed(office: Office) -> None:
    stuck = StuckSource("alice")
    office.sources["alice"] = (stuck, None)
    office.deliver(mail(), to="bob")
    offered = False

    def due(running: Collection[str]) -> list[Pull]:
        nonlocal offered
        if offered:
            assert len(running) == 3
            engine.stop()
            return []
        offered = True
        return office.pulls()

    with Workers(1) as workers:
        engine = Engine(office.database, workers, lambda: office.now, limits=Limits(active=1))
        engine.serve(due)
    assert office.ledger() == []


def test_a_source_that_does_not_let_go_does_not_keep_the_daemon_from_ending(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Deaf(StuckSource):
        def close(self) -> None:
            """As a call that nothing can interrupt."""

    monkeypatch.setattr("syncd.running.engine.DRAIN_SECONDS", 0.1)
    deaf = Deaf("alice")
    office.sources["alice"] = (deaf, None)
    with Workers(1) as workers:
        engine = Engine(office.database, workers, lambda: office.now)

        def stop_once_begun() -> None:
            deaf.begun.wait(30)
            engine.stop()

        threading.Thread(target=stop_once_begun).start()
        assert "alice" not in {report.name for report in engine.sync(office.pulls())}
    StuckSource.close(deaf)


def test_servers_that_are_dead_delay_nobody_else(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("syncd.running.engine.slots.QUIET_SECONDS", 0.05)
    monkeypatch.setattr("syncd.running.engine.BEAT_SECONDS", 0.05)
    office.knows()
    dead = [StuckSource(f"dead-{number}") for number in range(12)]
    office.sources = {source.name: (source, None) for source in dead} | {"bob": office.sources["bob"]}
    office.deliver(mail(), to="bob")

    def once(under_way: Collection[str]) -> list[Pull]:
        if office.activities():
            engine.stop()
        return [] if under_way else office.pulls()

    with Workers(1) as workers:
        engine = Engine(office.database, workers, lambda: office.now, limits=Limits(active=4))
        engine.serve(once)
    assert len(office.activities()) == 1
    assert all(source.begun.is_set() for source in dead)


def test_a_mail_is_not_kept_waiting_by_anothers_long_read(office: Office) -> None:
    office.knows()
    office.deliver(mail())
    office.deliver(mail(Message_ID="<b@client.example>"), to="bob")
    order: list[str] = []

    class Slow(Workers):
        """Reads Alice's mail for as long as Bob's is not stored."""

        def is_ready(self, pending: Pending) -> bool:
            [*found] = self.result(pending)
            return found[0].location.source != "alice" or "bob" in order

    with Slow(1) as workers:
        engine = Engine(office.database, workers, lambda: office.now)
        engine.sync(office.pulls(), lambda report: order.append(report.name))
    assert order == ["bob", "alice"]


def test_a_source_that_hangs_is_seen_with_what_it_was_at(office: Office) -> None:
    stuck = StuckSource("alice")
    office.sources["alice"] = (stuck, None)
    seen: list[str] = []

    def look(_: Collection[str]) -> list[Pull]:
        if not stuck.begun.is_set():
            return [] if seen else (seen.append("") or office.pulls())  # type: ignore[func-returns-value]
        seen.extend(step.stage for step in engine.pulse.stuck(-1) if step.source == "alice")
        engine.stop()
        return []

    with Workers(1) as workers:
        engine = Engine(office.database, workers, lambda: office.now)
        engine.serve(look)
    assert seen == ["", "asking"]


def test_new_mail_is_stored_before_a_failed_one_is_asked_for_again(office: Office) -> None:
    """Asking for it may take as long as it likes, or end the connection."""
    office.knows()
    office.book(b"BEGIN:VCALENDAR\r\n")
    office.sync()
    [failed] = office.ledger()
    assert failed.next_try is not None
    office.now = failed.next_try
    stored = threading.Event()
    in_time: list[bool] = []
    refetch = office.sources["alice"][0].refetch

    def slow(locations: Sequence[Location]) -> Refetched:
        in_time.append(stored.wait(30))
        return refetch(locations)

    office.sources["alice"][0].refetch = slow  # type: ignore[method-assign]
    office.deliver(mail())
    with Workers(1) as workers:
        engine = Engine(office.database, workers, lambda: office.now)
        engine.sync(office.pulls(), lambda report: stored.set() if report.tally.logged else None)
    assert in_time == [True]


def test_a_daemon_gives_a_sign_of_life_as_soon_as_it_serves(office: Office) -> None:
    """Whoever asks right after the start finds it at work, be there nothing to do."""
    signs: list[heartbeat.Heartbeat | None] = []

    def look(_: Collection[str]) -> list[Pull]:
        with office.database.read() as connection:
            signs.append(heartbeat.last(connection))
        engine.stop()
        return []

    with Workers(1) as workers:
        engine = Engine(office.database, workers, lambda: office.now)
        engine.serve(look)
    assert signs == [heartbeat.Heartbeat(office.now, office.now)]


def test_a_daemon_logs_what_was_asked_for_anew_and_is_not_whole() -> None:
    lost = Location("alice", "calendar", href="weekly")
    with capture_logs() as logs:
        log_pass(SourceReport("alice", short={lost: 2}))
    [told] = logs
    assert (told["event"], told["item"], told["activities"]) == ("not_brought_back", "weekly", 2)
