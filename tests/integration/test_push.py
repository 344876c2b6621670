"""A recruiter's mail is an activity as soon as the server tells of it, without anybody asking."""

import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from syncd.daemon import Daemon
from syncd.engine import Engine
from syncd.passes import Hooks
from syncd.push import Watcher
from syncd.sources.base import Scope, Source
from syncd.sources.imap import ImapSettings, ImapSource
from syncd.store import migrate
from syncd.workers import Workers
from tests.opened import opened
from tests.servers.dovecot import Dovecot
from tests.servers.proxy import Proxy
from tests.unit.pipeline.office import Office, mail, open_office
from tests.unit.pipeline.test_daemon import OfficeRoster
from tests.unit.sources.cutting import TEXT_PARTS

PATIENCE = 60


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    empty = tmp_path / "empty.db"
    migrate.upgrade(f"sqlite:///{empty}")
    office = open_office(tmp_path, empty)
    yield office
    office.database.dispose()


class Rests:
    """Counts the passes that ended, and lets a test wait for the next."""

    def __init__(self) -> None:
        self._count = 0
        self._changed = threading.Condition()

    @property
    def count(self) -> int:
        return self._count

    def note(self) -> None:
        with self._changed:
            self._count += 1
            self._changed.notify_all()

    def wait_for(self, fact: Callable[[], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(fact, PATIENCE)


@contextmanager
def daemon_at(
    office: Office, port: int, user: str, password: str, timeout: float = 20
) -> Iterator[tuple[Daemon, Rests]]:
    """A daemon over one mailbox that asks once an hour."""
    settings = ImapSettings("127.0.0.1", port, "none", user, password, timeout=timeout)
    source = opened(ImapSource("alice", settings, TEXT_PARTS, Scope()))
    office.sources = {"alice": (source, None)}  # type: ignore[dict-item]
    rests = Rests()

    def rested(source: Source) -> None:
        watcher.take_up(source)
        rests.note()

    watcher = Watcher(lambda name: daemon.wake(name), lambda name: daemon.found_quiet(name))
    hooks = Hooks(watcher.let_go, watcher.prepare, rested)
    hourly = timedelta(hours=1)
    with Workers(1) as workers, watcher:
        engine = Engine(office.database, workers, lambda: office.now, hourly, hooks)
        daemon = Daemon(office.database, engine, OfficeRoster(office, every=hourly), lambda: office.now)
        yield daemon, rests


def follow(daemon: Daemon, story: Callable[[], None]) -> None:
    failures: list[BaseException] = []

    def tell() -> None:
        try:
            story()
        except BaseException as failure:
            failures.append(failure)
        finally:
            daemon.stop()

    teller = threading.Thread(target=tell)
    teller.start()
    daemon.run()
    teller.join()
    assert failures == []


@pytest.mark.parametrize("folder", ["INBOX", "Sent"])
def test_a_mail_is_an_activity_when_the_server_tells_of_it(dovecot: Dovecot, office: Office, folder: str) -> None:
    user = f"alice-{uuid.uuid4().hex[:12]}"
    dovecot.create(user, "Sent")
    office.knows()
    with daemon_at(office, dovecot.port, user, dovecot.password) as (daemon, rests):

        def story() -> None:
            rests.wait_for(lambda: rests.count == 1)
            for number in (1, 2):
                dovecot.append(
                    user, mail(Message_ID=f"<{number}@client.example>", Subject=f"Shortlist {number}"), folder
                )
                rests.wait_for(lambda number=number: len(office.activities()) == number)  # type: ignore[misc]

        follow(daemon, story)


def test_a_connection_that_is_cut_while_it_listens_is_made_anew(dovecot: Dovecot, office: Office) -> None:
    user = f"alice-{uuid.uuid4().hex[:12]}"
    dovecot.create(user, "Sent")
    office.knows()
    with Proxy(dovecot.port) as proxy, daemon_at(office, proxy.port, user, dovecot.password) as (daemon, rests):

        def story() -> None:
            rests.wait_for(lambda: rests.count == 1)
            proxy.drop()
            rests.wait_for(lambda: proxy.connections == 2 and rests.count >= 2)
            dovecot.append(user, mail())
            rests.wait_for(lambda: len(office.activities()) == 1)

        follow(daemon, story)
