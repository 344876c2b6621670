"""Read items in parallel: here while there are few, in worker processes once there are many."""

import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from syncd.events import log
from syncd.model.items import ItemKind, Location, RawItem
from syncd.pipeline.findings import Finding, Reader
from syncd.pipeline.in_time import ITEM_SECONDS, WORK_SECONDS, read_in_time
from syncd.reading.crew import Crew, LostError, SuspectError

INLINE_ITEMS = 40
"""Below this many items a batch is read here: starting processes costs about as much as reading 300 mails."""
CHUNK = 50
REST_SECONDS = 120.0
"""How long the processes are kept for more to read: they take more memory than all the rest."""
START_SECONDS = 60.0
"""How much longer than what they are given takes the processes may be silent: they load, beside whatever else runs."""
LOOK_SECONDS = 0.5
"""How often whoever waits for the processes looks whether there is still time for that."""
HARMLESS = RawItem(Location("", "", href=""), ItemKind.MAIL, b"Subject: harmless\r\n\r\n")
"""A process that does not even survive this has not ended because of what it was given."""


class UnreadError(Exception):
    """Items are not read, through no fault of theirs."""


class SilenceError(UnreadError):
    """Nothing comes of the processes, though none has ended: they do not get to it."""


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
        return Submitted(chunk, reader, future, _deadline(chunk))

    def result(
        self,
        pending: Pending,
        moved: Callable[[], None] = lambda: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> list[Finding]:
        """The findings of one part. Waits for it; an item that breaks its process becomes a failure.

        Where a part is read again, `moved` is called as that goes on. Raises UnreadError where the processes end
        whatever they are given, or are silent, and where `stopped` says that there is no time to read anything again.
        """
        if not isinstance(pending, Submitted):
            return pending
        try:
            found = self._awaited(pending.future, pending.until, moved, stopped)
        except (SuspectError, TimeoutError) as lost:
            self._end_crew()
            first = pending.items[0].location
            log.warning("reader_lost", source=first.source, folder=first.folder, items=len(pending.items))
            hung = lost.hung if isinstance(lost, SuspectError) else None
            if hung is None:
                return self._one_by_one(pending.items, pending.reader, moved, stopped)
            return self._but_for(hung, pending, moved, stopped)
        except LostError:
            found = []
        return found + self._again(pending.items[len(found) :], pending.reader, moved, stopped)

    def _again(
        self, items: Sequence[RawItem], reader: Reader, moved: Callable[[], None], stopped: Callable[[], bool]
    ) -> list[Finding]:
        """What is found in items that a process did not come to."""
        if not items:
            return []
        moved()
        _in_time(stopped)
        return self.result(self._submitted(items, reader, lambda: None), moved, stopped)

    def _but_for(
        self, hung: int, pending: Submitted, moved: Callable[[], None], stopped: Callable[[], bool]
    ) -> list[Finding]:
        """What is found in items at one of which a process hung: to read that one again would take as long again."""
        moved()
        self._require_readers(pending.reader, moved, stopped)
        failed = Finding(pending.items[hung].location, failure=f"could not be read within {ITEM_SECONDS} seconds")
        before = self._again(pending.items[:hung], pending.reader, moved, stopped)
        return [*before, failed, *self._again(pending.items[hung + 1 :], pending.reader, moved, stopped)]

    def _one_by_one(
        self, chunk: Sequence[RawItem], reader: Reader, moved: Callable[[], None], stopped: Callable[[], bool]
    ) -> list[Finding]:
        found: list[Finding] = []
        for item in chunk:
            _in_time(stopped)
            found += self._by_itself(item, reader, moved, stopped)
            moved()
        return found

    def _by_itself(
        self, item: RawItem, reader: Reader, moved: Callable[[], None], stopped: Callable[[], bool]
    ) -> list[Finding]:
        """What is found in one item; a failure where reading it is what ends its process, or leaves it silent twice."""
        for _ in range(2):
            try:
                return self._alone(item, reader, moved, stopped)
            except SuspectError:
                self._require_readers(reader, moved, stopped)
                return [Finding(item.location, failure="reading it ended the process that read it")]
            except (LostError, TimeoutError):
                self._require_readers(reader, moved, stopped)
        return [Finding(item.location, failure="nothing came of the process that read it")]

    def _require_readers(self, reader: Reader, moved: Callable[[], None], stopped: Callable[[], bool]) -> None:
        """Raises UnreadError where the processes do not even read what is harmless."""
        try:
            self._alone(HARMLESS, reader, moved, stopped)
        except LostError:
            raise UnreadError("the processes that read end at once") from None
        except TimeoutError:
            raise SilenceError("the processes that read run, but have not got anything read in time") from None

    def _alone(
        self, item: RawItem, reader: Reader, moved: Callable[[], None], stopped: Callable[[], bool]
    ) -> list[Finding]:
        """What is found in one item. Raises LostError where its process ends, TimeoutError where it is only silent."""
        try:
            return self._awaited(self._hand_over([item], reader), _deadline([item]), moved, stopped)
        except (LostError, TimeoutError):
            self._end_crew()
            raise

    def _awaited(
        self,
        future: "Future[list[Finding]]",
        until: float,
        moved: Callable[[], None],
        stopped: Callable[[], bool],
    ) -> list[Finding]:
        """Raises TimeoutError, LostError and UnreadError."""
        while True:
            left = until - time.monotonic()
            try:
                return future.result(timeout=max(0, min(LOOK_SECONDS, left)))
            except TimeoutError:
                if left <= 0:
                    raise
            moved()
            _in_time(stopped)

    def _hand_over(self, items: Sequence[RawItem], reader: Reader) -> "Future[list[Finding]]":
        # The first one to be handed over starts the processes.
        self._handed_over = time.monotonic()
        try:
            self._crew = self._crew or Crew(self._processes)
            return self._crew.submit(items, reader)
        except LostError:
            # An earlier chunk ended a process; whoever waits for that one finds out, this one has done nothing.
            self._end_crew()
            return self._hand_over(items, reader)
        except (OSError, RuntimeError) as error:
            # There are limits to how many processes, threads and pipes a service may have.
            unread: Future[list[Finding]] = Future()
            unread.set_exception(UnreadError(f"the processes that read cannot be started: {error}"))
            return unread

    def _end_crew(self) -> None:
        if self._crew is not None:
            self._crew.end()
            self._crew = None


def _deadline(items: Sequence[RawItem]) -> float:
    """When the processes have been silent for too long. One that hangs at an item ends itself long before."""
    return time.monotonic() + START_SECONDS + WORK_SECONDS * (len(items) + 1)


def _in_time(stopped: Callable[[], bool]) -> None:
    if stopped():
        raise UnreadError("there was no time to read it")


def _read_here(items: Sequence[RawItem], reader: Reader, done: Callable[[], None]) -> list[Finding]:
    found = []
    for item in items:
        found.append(read_in_time(item, reader))
        done()
    return found
