"""News as it comes: one thread waits at the kept connections of all sources, and wakes who pulls them."""

import os
import selectors
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from syncd import traces
from syncd.errors import SourceError
from syncd.events import log
from syncd.sources.base import Listener, Listening, Source

RENEW_SECONDS = 25 * 60
"""Servers may hang up on who listens for half an hour (RFC 2177): a source is pulled before that, and listens anew."""
LOOK_SECONDS = 30
"""How often a quiet watcher looks whom it has to renew, and who has not answered."""
ANSWER_SECONDS = 60
"""How long an answer may take before the source is pulled instead."""


@dataclass(frozen=True, slots=True)
class _Watched:
    """A source whose connection is waited at; `since` in monotonic seconds."""

    name: str
    listener: Listener
    descriptor: int
    since: float


class Watcher:
    """Waits for news of many sources. A context manager; everything else may be called from any thread.

    `wake` is told of a source that has news or must be looked at, `quiet` of one that was asked and has none.
    """

    def __init__(self, wake: Callable[[str], None], quiet: Callable[[str], None]) -> None:
        self._wake = wake
        self._quiet = quiet
        self._lock = threading.Lock()
        self._selector = selectors.DefaultSelector()
        self._watched: dict[str, _Watched] = {}
        self._asked: dict[str, float] = {}
        self._end_reads, self._end_writes = os.pipe()
        self._selector.register(self._end_reads, selectors.EVENT_READ)
        self._thread = threading.Thread(target=self._run, name="push", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.write(self._end_writes, b"x")
        self._thread.join()
        self._selector.close()
        for descriptor in (self._end_reads, self._end_writes):
            os.close(descriptor)

    def prepare(self, source: Source) -> None:
        """Let a source that was pulled listen. It may take a while; a source that cannot is asked on a schedule."""
        if not isinstance(source, Listening):
            return
        try:
            source.listen()
        except SourceError as error:
            log.info("cannot_listen", source=source.name, reason=error.reason)
            source.close()

    def take_up(self, source: Source) -> None:
        """Wait for news of this source from now on, if it listens."""
        listener = source.listener if isinstance(source, Listening) else None
        if listener is None:
            return
        watched = _Watched(source.name, listener, listener.fileno(), time.monotonic())
        with self._lock:
            # Whatever had this descriptor before was closed without a word to us.
            for stale in [one for one in self._watched.values() if one.descriptor == watched.descriptor]:
                self._forget(stale)
            # Some of it may have been read with the last answer; for the rest the descriptor is waited on.
            if not listener.news():
                self._selector.register(watched.descriptor, selectors.EVENT_READ, watched)
                self._watched[source.name] = watched
                return
        self._wake(source.name)

    def let_go(self, source: Source) -> None:
        """Do not touch this source any more: somebody else is about to use its connection."""
        with self._lock:
            if source.name in self._watched:
                self._forget(self._watched[source.name])

    def ask(self, source: str) -> bool:
        """Ask a source whether it has news, instead of pulling it; False where only a pass can tell. Never waits."""
        with self._lock:
            watched = self._watched.get(source)
            if watched is None or not watched.listener.ask():
                return False
            self._asked[source] = time.monotonic()
        return True

    def _run(self) -> None:
        while True:
            ready = [key.data for key, _ in self._selector.select(LOOK_SECONDS)]
            if None in ready:
                return
            for watched in ready:
                self._guarded(watched)
            for watched in self._overdue():
                self._end(watched)

    def _guarded(self, watched: _Watched) -> None:
        try:
            self._look(watched)
        except Exception as mistake:
            log.error("listening_broke", source=watched.name, **traces.told(mistake))
            self._end(watched)

    def _look(self, watched: _Watched) -> None:
        with self._lock:
            if self._watched.get(watched.name) is not watched:
                return
            news = watched.listener.news()
            answered = not watched.listener.asking and self._asked.pop(watched.name, None) is not None
        if news:
            self._end(watched)
        elif answered:
            self._quiet(watched.name)

    def _end(self, watched: _Watched) -> None:
        with self._lock:
            if self._watched.get(watched.name) is not watched:
                return
            self._forget(watched)
        self._wake(watched.name)

    def _overdue(self) -> list[_Watched]:
        """Whoever listens for too long, or has not answered."""
        now = time.monotonic()
        with self._lock:
            return [
                watched
                for name, watched in self._watched.items()
                if now - watched.since >= RENEW_SECONDS or now - self._asked.get(name, now) >= ANSWER_SECONDS
            ]

    def _forget(self, watched: _Watched) -> None:
        del self._watched[watched.name]
        self._asked.pop(watched.name, None)
        # A closed descriptor has left the selector by itself.
        with suppress(KeyError, ValueError, OSError):
            self._selector.unregister(watched.descriptor)
