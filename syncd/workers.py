"""Read items in parallel: here while there are few, in worker processes once there are many."""

import faulthandler
import gc
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeout
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import connection

from syncd.model.items import RawItem
from syncd.pipeline.findings import Finding, Reader
from syncd.pipeline.in_time import ITEM_SECONDS, read_in_time

INLINE_ITEMS = 40
"""Below this many items a batch is read here: starting processes costs about as much as reading 300 mails."""
CHUNK = 50
CHUNK_SECONDS = 20
"""After so long a worker hands back what it has read of a chunk; the rest is begun anew."""
GRACE_SECONDS = 5
"""How long beyond its deadlines a worker may be before it is taken to hang."""

LOST = (BrokenProcessPool, FutureTimeout, CancelledError)


@dataclass(frozen=True, slots=True)
class Submitted:
    """Items that a worker process is reading; `until` (monotonic seconds) is when it must be done."""

    items: Sequence[RawItem]
    reader: Reader
    future: "Future[list[Finding]]"
    until: float


Pending = list[Finding] | Submitted
"""Findings, or where they will come from."""


class Workers:
    """Hands items to be read to worker processes, and survives the item that kills one.

    A context manager; `submit` and `result` are called from one thread.
    """

    def __init__(self, processes: int | None = None) -> None:
        self._processes = processes or os.cpu_count() or 1
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> "Workers":
        return self

    def __exit__(self, *_: object) -> None:
        self._drop_pool()

    def submit(
        self, items: Sequence[RawItem], reader: Reader, done: Callable[[], None] = lambda: None
    ) -> list[Pending]:
        """Begin to read the items; the parts are to be given to `result` in order.

        `done` is called once a part is read, on any thread; and after each item that is read here.
        """
        if len(items) < INLINE_ITEMS and self._pool is None:
            return [_read_here(items, reader, done)]
        chunks = [items[start : start + CHUNK] for start in range(0, len(items), CHUNK)]
        return [self._submitted(chunk, reader, done) for chunk in chunks]

    def is_ready(self, pending: Pending) -> bool:
        """Whether `result` need not wait for it."""
        return not isinstance(pending, Submitted) or pending.future.done() or time.monotonic() > pending.until

    def _submitted(self, chunk: Sequence[RawItem], reader: Reader, done: Callable[[], None]) -> Submitted:
        future = self._hand_over(chunk, reader)
        future.add_done_callback(lambda _: done())
        return Submitted(chunk, reader, future, time.monotonic() + ITEM_SECONDS * (len(chunk) + 1))

    def result(self, pending: Pending, moved: Callable[[], None] = lambda: None) -> list[Finding]:
        """The findings of one part. Waits for it; an item that breaks its process becomes a failure.

        Where a part is read again, `moved` is called after each item of it.
        """
        if not isinstance(pending, Submitted):
            return pending
        try:
            found = pending.future.result(timeout=max(0, pending.until - time.monotonic()))
        except LOST:
            self._drop_pool()
            return self._one_by_one(pending.items, pending.reader, moved)
        if len(found) == len(pending.items):
            return found
        moved()
        rest = self._submitted(pending.items[len(found) :], pending.reader, lambda: None)
        return found + self.result(rest, moved)

    def _one_by_one(self, chunk: Sequence[RawItem], reader: Reader, moved: Callable[[], None]) -> list[Finding]:
        found = []
        for item in chunk:
            try:
                found += self._hand_over([item], reader).result(timeout=2 * ITEM_SECONDS)
            except LOST:
                self._drop_pool()
                found.append(Finding(item.location, failure="reading it ended the process that read it"))
            moved()
        return found

    def _hand_over(self, items: Sequence[RawItem], reader: Reader) -> "Future[list[Finding]]":
        # The first one to be handed over starts the processes.
        with _unseen_program():
            try:
                return self._start().submit(_serve, items, reader)
            except BrokenProcessPool:
                # An earlier batch killed a worker; whoever waits for that one finds out, this one has done nothing.
                self._drop_pool()
                return self._start().submit(_serve, items, reader)

    def _start(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # Threads are running, so a plain fork could copy a held lock; the fork server has none.
            context = multiprocessing.get_context("forkserver")
            context.set_forkserver_preload(["syncd.pipeline.rehearsed", "syncd.workers"])
            self._pool = ProcessPoolExecutor(self._processes, mp_context=context, initializer=_serve_the_parent)
        return self._pool

    def _drop_pool(self) -> None:
        if self._pool is None:
            return
        processes = list((self._pool._processes or {}).values())
        self._pool.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.kill()
        self._pool = None


@contextmanager
def _unseen_program() -> Iterator[None]:
    """Keep from multiprocessing which program was started.

    It would be loaded again in every worker, with the web server, the database and all that reading never needs.
    """
    program = vars(sys.modules["__main__"])
    file = program.pop("__file__", None)
    try:
        yield
    finally:
        if file is not None:
            program["__file__"] = file


def _read_here(items: Sequence[RawItem], reader: Reader, done: Callable[[], None]) -> list[Finding]:
    found = []
    for item in items:
        found.append(read_in_time(item, reader))
        done()
    return found


def read_all(items: Sequence[RawItem], reader: Reader) -> list[Finding]:
    """Read items one after the other, none for longer than ITEM_SECONDS; those not begun in CHUNK_SECONDS are left."""
    found: list[Finding] = []
    begun = time.monotonic()
    while len(found) < len(items) and (not found or time.monotonic() - begun < CHUNK_SECONDS):
        found.append(read_in_time(items[len(found)], reader))
    return found


def _serve(items: Sequence[RawItem], reader: Reader) -> list[Finding]:
    """As `read_all`, in a process that ends itself when it hangs in code that no alarm interrupts."""
    longest = ITEM_SECONDS + (CHUNK_SECONDS if len(items) > 1 else 0) + GRACE_SECONDS
    faulthandler.dump_traceback_later(longest, exit=True)
    try:
        return read_all(items, reader)
    finally:
        faulthandler.cancel_dump_traceback_later()


def _serve_the_parent() -> None:
    """Live as long as the parent, no shorter and no longer.

    A Ctrl-C or SIGTERM goes to the whole process group: it is the parent that ends the workers, once it has stored.
    """
    # What was loaded before the fork stays for good: looking through it for garbage would only copy shared pages.
    gc.freeze()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    threading.Thread(target=_end_with_the_parent, daemon=True).start()


def _end_with_the_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
