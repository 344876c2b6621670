"""Read items in parallel: here while there are few, in worker processes once there are many."""

import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from syncd.crew import Crew, LostError, SuspectError
from syncd.model.items import RawItem
from syncd.pipeline.findings import Finding, Reader
from syncd.pipeline.in_time import ITEM_SECONDS, read_in_time

INLINE_ITEMS = 40
"""Below this many items a batch is read here: starting processes costs about as much as reading 300 mails."""
CHUNK = 50
REST_SECONDS = 120.0
"""How long the processes are kept for more to read: they take more memory than all the rest."""


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
        self._crew: Crew | None = None
        self._handed_over = 0.0

    def __enter__(self) -> "Workers":
        return self

    def __exit__(self, *_: object) -> None:
        self._end_crew()

    def submit(
        self, items: Sequence[RawItem], reader: Reader, done: Callable[[], None] = lambda: None
    ) -> list[Pending]:
        """Begin to read the items; the parts are to be given to `result` in order.

        `done` is called once a part is read, on any thread; and after each item that is read here.
        """
        if len(items) < INLINE_ITEMS and self._crew is None:
            return [_read_here(items, reader, done)]
        chunks = [items[start : start + CHUNK] for start in range(0, len(items), CHUNK)]
        return [self._submitted(chunk, reader, done) for chunk in chunks]

    def rest(self) -> None:
        """Give back what the processes take, if there was nothing to read for a while. To be called now and then."""
        if self._crew and not self._crew.busy and time.monotonic() - self._handed_over > REST_SECONDS:
            self._end_crew()

    def is_ready(self, pending: Pending) -> bool:
        """Whether `result` need not wait for it."""
        return not isinstance(pending, Submitted) or pending.future.done() or time.monotonic() > pending.until

    def _submitted(self, chunk: Sequence[RawItem], reader: Reader, done: Callable[[], None]) -> Submitted:
        future = self._hand_over(chunk, reader)
        future.add_done_callback(lambda _: done())
        return Submitted(chunk, reader, future, time.monotonic() + ITEM_SECONDS * (len(chunk) + 1))

    def result(self, pending: Pending, moved: Callable[[], None] = lambda: None) -> list[Finding]:
        """The findings of one part. Waits for it; an item that breaks its process becomes a failure.

        Where a part is read again, `moved` is called as that goes on.
        """
        if not isinstance(pending, Submitted):
            return pending
        try:
            found = pending.future.result(timeout=max(0, pending.until - time.monotonic()))
        except (SuspectError, TimeoutError):
            self._end_crew()
            return self._one_by_one(pending.items, pending.reader, moved)
        except LostError:
            moved()
            return self.result(self._submitted(pending.items, pending.reader, lambda: None), moved)
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
            except (LostError, TimeoutError):
                self._end_crew()
                found.append(Finding(item.location, failure="reading it ended the process that read it"))
            moved()
        return found

    def _hand_over(self, items: Sequence[RawItem], reader: Reader) -> "Future[list[Finding]]":
        # The first one to be handed over starts the processes.
        self._handed_over = time.monotonic()
        self._crew = self._crew or Crew(self._processes)
        try:
            return self._crew.submit(items, reader)
        except LostError:
            # An earlier chunk ended a process; whoever waits for that one finds out, this one has done nothing.
            self._end_crew()
            self._crew = Crew(self._processes)
            return self._crew.submit(items, reader)

    def _end_crew(self) -> None:
        if self._crew is not None:
            self._crew.end()
            self._crew = None


def _read_here(items: Sequence[RawItem], reader: Reader, done: Callable[[], None]) -> list[Finding]:
    found = []
    for item in items:
        found.append(read_in_time(item, reader))
        done()
    return found
