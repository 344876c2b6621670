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

import structlog

from syncd import traces
from syncd.errors import SourceError
from syncd.sources.base import Listener, Listening, Source

log = structlog.get_logger()

RENEW_SECONDS = 25 * 60
"""Servers may hang up on who listens for half an hour (RFC 2177), so a source is pulled before, which renews it."""
LOOK_SECONDS = 30
"""How often a quiet watcher looks whom it has to renew."""


@dataclass(frozen=True, slots=True)
class _Watched:
    """A source whose connection is waited at; `since` in monotonic seconds."""

    name: str
    listener: Listener
    descriptor: int
    since: float


class Watcher:
    """Waits for news of many sources. A context manager; everything else may be called from any thread.

    Asking on a schedule stays the safety net: a connection that died without a word is noticed by the next pass.
    """

    def __init__(self, wake: Callable[[str], None], renew_seconds: float = RENEW_SECONDS) -> None:
        self._wake = wake
        self._renew_seconds = renew_seconds
        self._lock = threading.Lock()
        self._selector = selectors.DefaultSelector()
        self._watched: dict[str, _Watched] = {}
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

    def _run(self) -> None:
        while True:
            ready = [key.data for key, _ in self._selector.select(LOOK_SECONDS)]
            if None in ready:
                return
            for watched in ready:
                self._guarded(watched)
            for watched in self._to_renew():
                self._end(watched)

    def _guarded(self, watched: _Watched) -> None:
        try:
            self._look(watched)
        except Exception as mistake:
            log.error("listening_broke", source=watched.name, **traces.told(mistake))
            self._end(watched)

    def _look(self, watched: _Watched) -> None:
        with self._lock:
            quiet = self._watched.get(watched.name) is not watched or not watched.listener.news()
        if not quiet:
            self._end(watched)

    def _end(self, watched: _Watched) -> None:
        with self._lock:
            if self._watched.get(watched.name) is not watched:
                return
            self._forget(watched)
        self._wake(watched.name)

    def _to_renew(self) -> list[_Watched]:
        long_ago = time.monotonic() - self._renew_seconds
        with self._lock:
            return [watched for watched in self._watched.values() if watched.since <= long_ago]

    def _forget(self, watched: _Watched) -> None:
        del self._watched[watched.name]
        # A closed descriptor has left the selector by itself.
        with suppress(KeyError, ValueError, OSError):
            self._selector.unregister(watched.descriptor)
