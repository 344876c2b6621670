"""A deadline for every network command, kept from outside: one watchdog cuts whatever overruns."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import inf


class Deadline:
    """A piece of work that must end in time; `passed` says that it did not."""

    def __init__(self, at: float, cut: Callable[[], None]) -> None:
        self.at = at
        self.passed = False
        self._cut = cut
        self._ended = False
        self._lock = threading.Lock()

    def expire(self) -> None:
        """Cut the work, unless it has ended: then its connection already serves the next piece."""
        with self._lock:
            if not self._ended:
                self.passed = True
                self._cut()

    def end(self) -> None:
        with self._lock:
            self._ended = True


class _Watchdog:
    """Watches all deadlines of the process from one thread, which starts with the first of them."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._watched: set[Deadline] = set()
        self._wakes = inf
        self._thread: threading.Thread | None = None

    def watch(self, deadline: Deadline) -> None:
        with self._changed:
            self._watched.add(deadline)
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._run, name="deadlines", daemon=True)
                self._thread.start()
            elif deadline.at < self._wakes:
                self._changed.notify()

    def forget(self, deadline: Deadline) -> None:
        with self._changed:
            self._watched.discard(deadline)

    def _run(self) -> None:
        while True:
            for deadline in self._due():
                deadline.expire()

    def _due(self) -> list[Deadline]:
        """What is due now; none after a wait for the next one or for a change."""
        with self._changed:
            now = time.monotonic()
            due = [deadline for deadline in self._watched if deadline.at <= now]
            self._watched.difference_update(due)
            if not due:
                self._wakes = min((deadline.at for deadline in self._watched), default=inf)
                self._changed.wait(None if self._wakes == inf else min(self._wakes - now, threading.TIMEOUT_MAX))
            return due


_watchdog = _Watchdog()


@contextmanager
def deadline(seconds: float, cut: Callable[[], None]) -> Iterator[Deadline]:
    """Run the block; if it is not done after `seconds`, another thread calls `cut` once.

    `cut` must be quick, must not raise, and makes the block fail: it shuts down the socket that the block waits for.
    A time-out of the socket itself is not enough, since it starts anew with every byte received.
    """
    watched = Deadline(time.monotonic() + seconds, cut)
    _watchdog.watch(watched)
    try:
        yield watched
    finally:
        watched.end()
        _watchdog.forget(watched)
