"""News as it comes: whoever tells of some is woken, once, and nobody's connection is touched while he uses it."""

import queue
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from syncd.errors import SourceError
from syncd.reading.workers import Workers
from syncd.running.engine import Engine
from syncd.running.passes import Hooks, Pull
from syncd.running.push import Watcher
from syncd.sources.base import Source
from syncd.sources.memory import MemorySource
from tests.unit.pipeline.office import Office, open_office

PATIENCE = 30


class Phone(MemorySource):
    """A source that listens at one end of a pair of sockets; a test speaks at the other."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.other, self._own = socket.socketpair()
        self._own.setblocking(False)
        self.listening = False
        self.looks = 0
        self.asked = False
        self.refuses = False
        self.breaks = False

    @property
    def asking(self) -> bool:
        return self.asked

    def ask(self) -> bool:
        if self.refuses:
            return False
        self.asked = True
        return True

    @property
    def listener(self) -> "Phone | None":
        return self if self.listening else None

    def listen(self) -> None:
        if self.refuses:
            raise SourceError(self.name, "the line is dead")
        self.listening = True

    def fileno(self) -> int:
        return self._own.fileno()

    def news(self) -> bool:
        self.looks += 1
        if self.breaks:
            raise RuntimeError("a mistake of ours")
        try:
            heard = self._own.recv(100)
        except BlockingIOError:
            return False
        lines = heard.splitlines()
        self.asked = self.asked and b"nothing" not in lines
        return not set(lines) <= {b"still here", b"nothing"} or not lines

    def hang_up(self) -> None:
        self._own.close()
        self.other.close()


class Desk:
    """A watcher at work, and who was woken."""

    def __init__(self) -> None:
        self.woken: queue.Queue[str] = queue.Queue()
        self.quiet: queue.Queue[str] = queue.Queue()
        self.phones: list[Phone] = []

    def phone(self, name: str = "alice") -> Phone:
        self.phones.append(Phone(name))
        return self.phones[-1]

    def next(self) -> str:
        return self.woken.get(timeout=PATIENCE)


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    for phone in desk.phones:
        phone.hang_up()


@pytest.fixture
def watcher(desk: Desk) -> Iterator[Watcher]:
    with Watcher(desk.woken.put, desk.quiet.put) as watcher:
        yield watcher


@pytest.fixture
def office(tmp_path: Path, empty_database: Path) -> Iterator[Office]:
    opened = open_office(tmp_path, empty_database)
    yield opened
    opened.database.dispose()


def watch(watcher: Watcher, phone: Phone) -> None:
    watcher.prepare(phone)
    watcher.take_up(phone)


def test_who_has_news_is_woken_and_the_others_are_not(desk: Desk, watcher: Watcher) -> None:
    alice, bob = desk.phone(), desk.phone("bob")
    watch(watcher, alice)
    watch(watcher, bob)
    bob.other.send(b"a mail")
    assert desk.next() == "bob"
    alice.other.send(b"a mail")
    assert desk.next() == "alice"


def test_a_sign_of_life_is_no_news(desk: Desk, watcher: Watcher) -> None:
    alice, bob = desk.phone(), desk.phone("bob")
    watch(watcher, alice)
    watch(watcher, bob)
    alice.other.send(b"still here\n")
    bob.other.send(b"a mail")
    assert desk.next() == "bob"
    assert desk.woken.empty()


def test_news_that_came_before_anybody_watched_is_news(desk: Desk, watcher: Watcher) -> None:
    alice = desk.phone()
    watcher.prepare(alice)
    alice.other.send(b"a mail")
    watcher.take_up(alice)
    assert desk.next() == "alice"


def test_a_connection_that_ends_is_news(desk: Desk, watcher: Watcher) -> None:
    alice = desk.phone()
    watch(watcher, alice)
    alice.other.close()
    assert desk.next() == "alice"


def test_whose_pass_has_begun_is_left_alone_until_it_rests(desk: Desk, watcher: Watcher) -> None:
    alice, bob = desk.phone(), desk.phone("bob")
    watch(watcher, alice)
    watch(watcher, bob)
    watcher.let_go(alice)
    looks = alice.looks
    alice.other.send(b"a mail")
    bob.other.send(b"a mail")
    assert desk.next() == "bob"
    assert alice.looks == looks
    watcher.take_up(alice)
    assert desk.next() == "alice"


def test_a_source_that_cannot_listen_is_asked_on_a_schedule(desk: Desk, watcher: Watcher) -> None:
    watch(watcher, mute := desk.phone("mute"))
    mute.refuses = True
    watcher.let_go(mute)
    mute.listening = False
    watch(watcher, mute)
    watch(watcher, alice := desk.phone())
    alice.other.send(b"a mail")
    assert desk.next() == "alice"
    watcher.prepare(MemorySource("folder"))
    watcher.take_up(MemorySource("folder"))


def test_a_mistake_at_one_connection_leaves_the_others_watched(desk: Desk, watcher: Watcher) -> None:
    alice, bob = desk.phone(), desk.phone("bob")
    watch(watcher, alice)
    watch(watcher, bob)
    alice.breaks = True
    alice.other.send(b"a mail")
    assert desk.next() == "alice"
    bob.other.send(b"a mail")
    assert desk.next() == "bob"


def test_a_descriptor_that_was_closed_unseen_serves_its_next_owner(desk: Desk, watcher: Watcher) -> None:
    alice = desk.phone()
    watch(watcher, alice)
    descriptor = alice.fileno()
    alice.hang_up()
    desk.phones.remove(alice)
    others = [desk.phone(f"recruiter-{number}") for number in range(4)]
    heir = next(phone for phone in others if phone.fileno() == descriptor)
    watch(watcher, heir)
    heir.other.send(b"a mail")
    assert desk.next() == heir.name


def test_who_is_asked_and_has_nothing_new_is_quiet(desk: Desk, watcher: Watcher) -> None:
    watch(watcher, alice := desk.phone())
    assert watcher.ask("alice")
    alice.other.send(b"still here\n")
    alice.other.send(b"nothing\n")
    assert desk.quiet.get(timeout=PATIENCE) == "alice"
    assert desk.woken.empty()


def test_who_is_asked_and_has_news_is_woken(desk: Desk, watcher: Watcher) -> None:
    watch(watcher, alice := desk.phone())
    assert watcher.ask("alice")
    alice.other.send(b"a mail")
    assert desk.next() == "alice"
    assert desk.quiet.empty()


def test_who_does_not_listen_cannot_be_asked(desk: Desk, watcher: Watcher) -> None:
    assert not watcher.ask("nobody")
    watch(watcher, alice := desk.phone())
    alice.refuses = True
    assert not watcher.ask("alice")


def test_who_does_not_answer_is_pulled(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("syncd.running.push.LOOK_SECONDS", 0.01)
    monkeypatch.setattr("syncd.running.push.ANSWER_SECONDS", 0)
    with Watcher(desk.woken.put, desk.quiet.put) as watcher:
        watch(watcher, desk.phone())
        watcher.ask("alice")
        assert desk.next() == "alice"


def test_who_listens_for_long_is_pulled_before_the_server_loses_patience(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("syncd.running.push.LOOK_SECONDS", 0.01)
    monkeypatch.setattr("syncd.running.push.RENEW_SECONDS", 0)
    with Watcher(desk.woken.put, desk.quiet.put) as watcher:
        watch(watcher, desk.phone())
        assert desk.next() == "alice"


class Session(Phone):
    """A connection as a TLS session is one: whoever ends it while somebody reads from it brings the process down."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.read_from, self.to_be_left = threading.Event(), threading.Event()
        self.closed_while_read_from: bool | None = None
        self._first, self._reading = True, False

    def news(self) -> bool:
        if self._first:  # `take_up` asks before anybody waits
            self._first = False
            return False
        self._reading = True
        self.read_from.set()
        assert self.to_be_left.wait(PATIENCE)
        self._reading = False
        return False

    def close(self) -> None:
        self.closed_while_read_from = self._reading
        self.to_be_left.set()
        super().close()


def test_a_source_that_is_let_go_is_closed_when_nobody_reads_from_its_connection_any_more(
    desk: Desk, watcher: Watcher, office: Office
) -> None:
    session = Session("alice")
    desk.phones.append(session)

    def begun(source: Source) -> None:
        session.to_be_left.set()
        watcher.let_go(source)

    with Workers(1) as workers:
        engine = Engine(office.database, workers, lambda: office.now, hooks=Hooks(begun))
        watch(watcher, session)
        session.other.send(b"a mail")
        assert session.read_from.wait(PATIENCE)
        engine.let_go([Pull(session, office.pulls()[0].reader)])
    assert session.closed_while_read_from is False
