"""Daemons over an office, followed while a story happens to them."""

import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from syncd.daemon import Daemon
from syncd.errors import ConfigError
from syncd.reading.workers import Workers
from syncd.running.engine import Engine
from syncd.running.passes import Hooks, Pull
from syncd.running.push import Watcher
from syncd.running.slots import Limits
from syncd.sources.base import Scope, Source
from syncd.sources.imap import ImapSettings, ImapSource
from tests.opened import opened
from tests.unit.pipeline.office import Office
from tests.unit.sources.cutting import TEXT_PARTS

LIMITS = Limits()
PATIENCE = 60
"""Seconds that a test waits for what has to happen at once, before it calls it a failure."""


@dataclass(frozen=True)
class OfficeRoster:
    """Some of the office's sources; `next` is what a reload brings."""

    office: Office
    names: tuple[str, ...] = ()
    next: "OfficeRoster | ConfigError | None" = None
    every: timedelta = timedelta(minutes=1)
    limits: Limits = LIMITS

    @property
    def sources(self) -> Mapping[str, Source]:
        names = self.names or tuple(self.office.sources)
        return {name: self.office.sources[name][0] for name in names}

    def pull(self, name: str, now: datetime) -> Pull:
        return next(pull for pull in self.office.pulls() if pull.source.name == name)

    def renewed(self, now: datetime) -> "OfficeRoster":
        if isinstance(self.next, ConfigError):
            raise self.next
        return self.next or self

    def with_passwords_anew(self, names: Collection[str], now: datetime) -> "OfficeRoster | None":
        """What `next` has in their place, as if it were the same with other passwords."""
        return self.next if names and isinstance(self.next, OfficeRoster) else None


def follow(daemon: Daemon, story: Callable[[], None]) -> None:
    """Run the daemon while the story happens on another thread; the story's failure is the test's."""
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
    teller.join(PATIENCE)
    for failure in failures:
        raise failure


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
        assert self.comes(fact, PATIENCE)

    def comes(self, fact: Callable[[], bool], seconds: float) -> bool:
        """Whether that comes to be with a pass that ends in time."""
        with self._changed:
            return self._changed.wait_for(fact, seconds)


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
