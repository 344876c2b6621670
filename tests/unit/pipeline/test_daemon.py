"""The daemon between passes: news is looked at at once, connections are kept, trouble is waited out."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection

from syncd.daemon import Daemon
from syncd.errors import ConfigError, ConfigProblem, SourceError, StoreError
from syncd.model.items import Batch, Cursor
from syncd.reading.workers import Workers
from syncd.running.engine import Engine
from syncd.running.passes import Hooks
from syncd.sources.base import Source
from syncd.sources.memory import MemorySource
from syncd.store import source_states
from syncd.store.source_states import SourceState
from tests.daemons import PATIENCE, OfficeRoster, follow
from tests.unit.pipeline.office import Office, mail


class Diary:
    """What happened to the sources, in order, and a way to wait for it."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._written = threading.Condition()

    def write(self, line: str) -> None:
        with self._written:
            self.lines.append(line)
            self._written.notify_all()

    def wait_for(self, line: str, times: int = 1) -> None:
        with self._written:
            if not self._written.wait_for(lambda: self.lines.count(line) >= times, PATIENCE):
                raise AssertionError(f"{line} did not happen {times} times: {self.lines}")


class KeptSource(MemorySource):
    """Writes into the diary what is done with it."""

    def __init__(self, name: str, diary: Diary) -> None:
        super().__init__(name)
        self._diary = diary

    def pull(self, cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
        self._diary.write(f"pull {self.name}")
        yield from super().pull(cursors)

    def close(self) -> None:
        self._diary.write(f"close {self.name}")
        super().close()


class Running:
    """A daemon at work, its sources, and what happened to them."""

    def __init__(self, daemon: Daemon, diary: Diary) -> None:
        self.daemon = daemon
        self.diary = diary

    def follow(self, story: Callable[[], None]) -> None:
        follow(self.daemon, story)


@pytest.fixture
def running(office: Office, monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    """A daemon over Alice's mailbox whose clocks are slower than any test."""
    monkeypatch.setattr("syncd.running.engine.BEAT_SECONDS", 3600)
    monkeypatch.setattr("syncd.daemon.TICK_SECONDS", 3600)
    diary = Diary()
    office.knows()
    office.sources = {"alice": (KeptSource("alice", diary), None)}
    with hooked(office, diary) as daemon:
        yield Running(daemon, diary)


@contextmanager
def hooked(
    office: Office, diary: Diary, roster: OfficeRoster | None = None, ask: Callable[[str], bool] = lambda _: False
) -> Iterator[Daemon]:
    def begun(source: Source) -> None:
        diary.write(f"begun {source.name} on {threading.current_thread().name}")

    hooks = Hooks(begun=begun, rested=lambda source: diary.write(f"rested {source.name}"))
    with Workers(1) as workers:
        engine = Engine(office.database, workers, lambda: office.now, timedelta(minutes=1), hooks)
        yield Daemon(office.database, engine, roster or OfficeRoster(office), lambda: office.now, ask=ask)


def test_news_is_an_activity_without_waiting_for_a_tick(office: Office, running: Running) -> None:
    def story() -> None:
        running.diary.wait_for("rested alice")
        office.deliver(mail())
        running.daemon.wake("alice")
        running.diary.wait_for("rested alice", times=2)
        assert len(office.activities()) == 1

    running.follow(story)


def test_a_connection_is_kept_between_passes_that_go_well(running: Running) -> None:
    def story() -> None:
        running.diary.wait_for("rested alice")
        running.daemon.wake("alice")
        running.diary.wait_for("rested alice", times=2)

    running.follow(story)
    begun, pull, rested = "begun alice on fetch-alice", "pull alice", "rested alice"
    assert running.diary.lines[:6] == [begun, pull, rested] * 2
    assert "close alice" in running.diary.lines[6:]


def test_a_connection_is_closed_after_an_error_and_not_listened_at(office: Office, running: Running) -> None:
    office.deliver(mail())
    office.sources["alice"][0].fail("pull")

    def story() -> None:
        running.diary.wait_for("close alice")
        assert "rested alice" not in running.diary.lines

    running.follow(story)


def test_news_does_not_hurry_a_source_whose_password_was_refused(office: Office, running: Running) -> None:
    office.deliver(mail())
    office.sources["alice"][0].fail("pull", SourceError("alice", "wrong password", state="needs_login"))
    office.sources["bob"] = (KeptSource("bob", running.diary), None)

    def story() -> None:
        running.diary.wait_for("close alice")
        running.diary.wait_for("rested bob")
        running.daemon.wake("alice")
        running.daemon.wake("bob")
        running.diary.wait_for("rested bob", times=2)

    running.follow(story)
    assert running.diary.lines.count("pull alice") == 1


def test_a_folder_that_cannot_be_read_keeps_nobody_from_the_others(
    office: Office, running: Running, capsys: pytest.CaptureFixture[str]
) -> None:
    """A colleague's folder that Alice may see and not read must not make her own mail hours late."""

    class Shut(KeptSource):
        def pull(self, cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
            yield from super().pull(cursors)
            raise SourceError(self.name, "the server refuses to open “Board”", folders=["Board"])

    office.sources["alice"] = (Shut("alice", running.diary), None)

    def story() -> None:
        running.diary.wait_for("rested alice")
        office.deliver(mail())
        running.daemon.wake("alice")
        running.diary.wait_for("rested alice", times=2)
        office.now += timedelta(minutes=2)
        running.daemon.wake("nobody")
        running.diary.wait_for("rested alice", times=3)
        assert "close alice" not in running.diary.lines
        state = running.daemon._engine.states.of("alice")
        assert (state.status, state.last_error) == ("failing", "the server refuses to open “Board”")

    running.follow(story)
    assert len(office.activities()) == 1
    assert logged(capsys).count("source_failed") == 1


def test_news_during_a_pass_is_looked_at_after_it(office: Office, running: Running) -> None:
    hold = threading.Event()

    class Slow(KeptSource):
        def pull(self, cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
            yield from super().pull(cursors)
            hold.wait(PATIENCE)

    office.sources["alice"] = (Slow("alice", running.diary), None)

    def story() -> None:
        running.diary.wait_for("pull alice")
        running.daemon.wake("alice")
        hold.set()
        running.diary.wait_for("rested alice", times=2)

    running.follow(story)


def test_one_pass_by_hand_leaves_no_connection_behind(office: Office) -> None:
    diary = Diary()
    office.sources = {"alice": (KeptSource("alice", diary), None)}
    office.sync()
    assert diary.lines[-1] == "close alice"


def test_a_restart_does_not_ask_again_at_once_where_the_password_was_refused(office: Office, running: Running) -> None:
    office.deliver(mail())
    office.sources["alice"][0].fail("pull", SourceError("alice", "wrong password", state="needs_login"))
    running.follow(lambda: running.diary.wait_for("close alice"))
    again = Diary()
    office.sources["bob"] = (KeptSource("bob", again), None)
    with hooked(office, again) as daemon:
        Running(daemon, again).follow(lambda: again.wait_for("rested bob"))
    assert running.diary.lines.count("pull alice") == 1


def test_a_reload_after_a_restart_asks_no_server_before_the_time_it_asked_for(
    office: Office, running: Running, capsys: pytest.CaptureFixture[str]
) -> None:
    office.deliver(mail())
    office.sources["alice"][0].fail("pull", SourceError("alice", "hush", state="throttled", wait=timedelta(hours=1)))
    running.follow(lambda: running.diary.wait_for("close alice"))
    office.now += timedelta(minutes=59)
    again = Diary()
    office.sources["bob"] = (KeptSource("bob", again), None)

    def story(daemon: Daemon) -> None:
        again.wait_for("rested bob")
        daemon.reload()
        until(lambda: "reloaded" in logged(capsys))
        daemon.wake("bob")
        again.wait_for("rested bob", times=2)

    with hooked(office, again) as daemon:
        Running(daemon, again).follow(lambda: story(daemon))
    assert running.diary.lines.count("pull alice") == 1


def test_before_a_source_in_trouble_is_asked_again_it_is_noted_when_the_next_time_is(office: Office) -> None:
    """Were syncd to die of it again and again, the account would be locked."""
    noted: list[datetime | None] = []

    class Witness(MemorySource):
        def pull(self, cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
            with office.database.read() as connection:
                state = source_states.load_all(connection).get(self.name)
            noted.append(state.next_due if state else None)
            raise SourceError(self.name, "wrong password", state="needs_login")
            yield

    office.sources = {"alice": (Witness("alice"), None)}
    office.sync()
    office.now += timedelta(hours=2)
    office.sync()
    first, second = noted
    assert first is None
    assert second is not None
    assert second > office.now + timedelta(hours=1)


def test_a_database_that_takes_nothing_is_told_until_it_does(
    office: Office, running: Running, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    full, save = threading.Event(), source_states.save

    def saved(connection: Connection, *states: SourceState) -> None:
        if full.is_set():
            raise StoreError("there is no room left")
        save(connection, *states)

    monkeypatch.setattr("syncd.daemon.STORE_RETRY_SECONDS", 0.01)
    monkeypatch.setattr("syncd.store.source_states.save", saved)
    full.set()
    pulse = running.daemon._engine.pulse

    def story() -> None:
        until(lambda: pulse.refused == "there is no room left")
        full.clear()
        until(lambda: not pulse.refused)

    running.follow(story)
    assert "stores_again" in logged(capsys)


class Changing:
    """A daemon whose configuration loses Alice, keeps Carol and gains Bob with the next reload."""

    def __init__(self, office: Office, diary: Diary, renewed: OfficeRoster | ConfigError | None = None) -> None:
        for name in ("alice", "bob", "carol"):
            office.sources[name] = (KeptSource(name, diary), None)
        self.roster = OfficeRoster(office, ("alice", "carol"), next=renewed or OfficeRoster(office, ("bob", "carol")))


def test_a_reload_takes_over_what_changed_and_leaves_the_others_at_work(office: Office, running: Running) -> None:
    diary = Diary()
    with hooked(office, diary, Changing(office, diary).roster) as daemon:

        def story() -> None:
            diary.wait_for("rested alice")
            diary.wait_for("rested carol")
            daemon.reload()
            diary.wait_for("close alice")
            diary.wait_for("rested bob")
            assert "close carol" not in diary.lines
            assert diary.lines.index("begun alice on MainThread") < diary.lines.index("close alice")
            assert {state.source for state in daemon.states()} == {"bob", "carol"}

        Running(daemon, diary).follow(story)


def test_a_broken_configuration_is_told_and_the_old_one_stays(
    office: Office, running: Running, capsys: pytest.CaptureFixture[str]
) -> None:
    diary = Diary()
    broken = ConfigError("syncd.toml", [ConfigProblem("sources.bob.port", "is no port")])
    with hooked(office, diary, Changing(office, diary, broken).roster) as daemon:

        def story() -> None:
            diary.wait_for("rested carol")
            daemon.reload()
            until(lambda: "reload_failed" in logged(capsys))
            daemon.wake("carol")
            diary.wait_for("rested carol", times=2)

        Running(daemon, diary).follow(story)
    assert "pull bob" not in diary.lines


def test_a_clock_that_is_put_back_stops_nobody(
    office: Office, running: Running, capsys: pytest.CaptureFixture[str]
) -> None:
    def story() -> None:
        running.diary.wait_for("rested alice")
        office.now -= timedelta(days=400)
        running.daemon.wake("nobody")
        until(lambda: "clock_went_back" in logged(capsys))
        office.now += timedelta(minutes=2)
        running.daemon.wake("nobody")
        running.diary.wait_for("rested alice", times=2)

    running.follow(story)


def test_ticks_outlive_a_clock_that_is_put_back_while_the_database_is_away(
    office: Office, running: Running, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without ticks systemd would start syncd anew, and find the database away as before."""

    def refuse(*_: object) -> None:
        raise StoreError("there is no room left")

    monkeypatch.setattr("syncd.daemon.STORE_RETRY_SECONDS", 0.01)

    def story() -> None:
        running.diary.wait_for("rested alice")
        monkeypatch.setattr(source_states, "save", refuse)
        monkeypatch.setattr(source_states, "load_all", refuse)
        office.deliver(mail())
        office.sources["alice"][0].fail("pull")
        running.daemon.wake("alice")
        until(lambda: bool(running.daemon._engine.pulse.refused))
        office.now -= timedelta(days=400)
        until(lambda: "clock_went_back" in logged(capsys))

    running.follow(story)


def test_what_failed_by_a_clock_that_was_ahead_is_tried_again_once_that_is_put_right(
    office: Office, running: Running
) -> None:
    right = office.now
    office.now += timedelta(days=365)
    office.sources["alice"][0].put_unreadable("INBOX", "1", "it ends in the middle")

    def story() -> None:
        running.diary.wait_for("rested alice")
        office.now = right
        running.daemon.wake("alice")
        running.diary.wait_for("rested alice", times=2)

    running.follow(story)
    [row] = office.ledger()
    assert (row.attempts, row.next_try) == (2, right + timedelta(minutes=20))


def test_a_source_that_failed_by_a_clock_that_was_ahead_is_tried_again_once_that_is_put_right(
    office: Office, running: Running
) -> None:
    office.deliver(mail())
    right = office.now
    office.now += timedelta(days=365)
    office.sources["alice"][0].fail("pull", SourceError("alice", "no route", state="unreachable"))

    def story() -> None:
        until(lambda: not running.daemon._engine.states.is_well("alice"))
        office.sources["alice"][0].recover()
        office.now = right
        running.daemon.wake("nobody")
        running.diary.wait_for("rested alice")

    running.follow(story)


def test_a_reload_tries_again_at_once_what_could_not_be_read(office: Office, running: Running) -> None:
    """The password was mended, or the account unlocked: nobody wants to wait for an hour."""
    refused = SourceError("alice", "the server does not accept the user name and password", state="needs_login")
    office.deliver(mail())
    office.sources["alice"][0].fail("pull", refused)

    def story() -> None:
        until(lambda: not running.daemon._engine.states.is_well("alice"))
        office.sources["alice"][0].recover()
        running.daemon.reload()
        running.diary.wait_for("rested alice")

    running.follow(story)


def test_a_server_that_asked_to_be_left_in_peace_is_by_a_reload_too(
    office: Office, running: Running, capsys: pytest.CaptureFixture[str]
) -> None:
    office.deliver(mail())
    patience = SourceError("alice", "asked too often", state="throttled", wait=timedelta(hours=1))
    office.sources["alice"][0].fail("pull", patience)
    states = running.daemon._engine.states

    def story() -> None:
        until(lambda: not states.is_well("alice"))
        office.sources["alice"][0].recover()
        office.now += timedelta(minutes=59)
        due = states.of("alice").next_due
        running.daemon.reload()
        until(lambda: "reloaded" in logged(capsys))
        assert states.of("alice").next_due == due
        office.now += timedelta(minutes=14)
        running.daemon.wake("nobody")
        running.diary.wait_for("rested alice")

    running.follow(story)


def test_a_password_that_was_refused_is_tried_again_once_it_was_changed_and_no_other(
    office: Office, running: Running, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever mends a password has done enough: nobody has to tell syncd, or waits for hours."""
    for name in ("alice", "bob"):
        office.sources[name] = (KeptSource(name, running.diary), None)
        office.deliver(mail(), to=name)
        office.sources[name][0].fail("pull", SourceError(name, "no", state="needs_login"))
    changed = Office(office.database)
    changed.sources = {"alice": (KeptSource("alice", running.diary), None), "bob": office.sources["bob"]}
    roster = OfficeRoster(office, ("alice", "bob"), next=OfficeRoster(changed))
    with hooked(office, running.diary, roster) as daemon:

        def story() -> None:
            until(lambda: [state.status for state in daemon.states()] == ["needs_login"] * 2)
            daemon.look_for_passwords()
            running.diary.wait_for("rested alice")
            assert running.diary.lines.count("pull bob") == 1

        Running(daemon, running.diary).follow(story)
    assert "password_changed" in logged(capsys)


def until(happened: Callable[[], bool]) -> None:
    """Look again and again, for what tells nobody that it has happened."""
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def logged(capsys: pytest.CaptureFixture[str]) -> str:
    """What was logged since the last look, wherever events go in this process."""
    out, err = capsys.readouterr()
    return out + err


def test_a_source_that_can_be_asked_is_pulled_only_now_and_then(office: Office, running: Running) -> None:
    def ask(source: str) -> bool:
        running.diary.write(f"ask {source}")
        daemon.found_quiet(source)
        return True

    def story() -> None:
        running.diary.wait_for("rested alice")
        for asked in (1, 2):
            office.now += timedelta(minutes=2)
            daemon.wake("nobody")
            running.diary.wait_for("ask alice", times=asked)
        office.now += timedelta(minutes=10)
        daemon.wake("nobody")
        running.diary.wait_for("rested alice", times=2)

    with hooked(office, running.diary, ask=ask) as daemon:
        Running(daemon, running.diary).follow(story)
        assert daemon._engine.states.of("alice").last_success == office.now
    assert running.diary.lines.count("ask alice") == 2


def test_a_source_with_news_is_pulled_and_not_asked(office: Office, running: Running) -> None:
    """Whoever tells of news no longer listens, so that he cannot be asked."""

    def story() -> None:
        running.diary.wait_for("rested alice")
        office.deliver(mail())
        daemon.wake("alice")
        running.diary.wait_for("rested alice", times=2)
        assert len(office.activities()) == 1

    with hooked(office, running.diary, ask=lambda _: False) as daemon:
        Running(daemon, running.diary).follow(story)


def test_a_source_that_failed_is_not_asked_but_pulled(office: Office, running: Running) -> None:
    office.deliver(mail())
    office.sources["alice"][0].fail("pull")

    def story() -> None:
        running.diary.wait_for("close alice")
        office.now += timedelta(minutes=5)
        daemon.wake("nobody")
        running.diary.wait_for("close alice", times=2)

    def ask(source: str) -> bool:
        raise AssertionError(source)

    with hooked(office, running.diary, ask=ask) as daemon:
        Running(daemon, running.diary).follow(story)


def test_a_source_whose_failed_item_is_due_is_pulled_and_not_asked(office: Office, running: Running) -> None:
    """No answer about news says anything of a mail that could not be read five minutes ago."""
    office.sources["alice"][0].put_unreadable("INBOX", "broken", "cut short")

    def story() -> None:
        running.diary.wait_for("rested alice")
        office.now += timedelta(minutes=6)
        daemon.wake("nobody")
        running.diary.wait_for("rested alice", times=2)

    def ask(source: str) -> bool:
        raise AssertionError(source)

    with hooked(office, running.diary, ask=ask) as daemon:
        Running(daemon, running.diary).follow(story)
