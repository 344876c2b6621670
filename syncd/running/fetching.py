"""One source being fetched, on a thread of its own, into the engine's inbox."""

import queue
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from syncd import traces
from syncd.errors import SourceError
from syncd.events import log
from syncd.model.items import Cursor, Held, Location, RawItem, Unreadable
from syncd.running.pulse import WAITING, Pulse
from syncd.sources.base import FETCHING, Source, Telling, untold


@dataclass(frozen=True, slots=True)
class Fetched:
    """A batch on its way to the writer; `cursor` is None for items that were asked for again.

    `counted` says that it takes up room in the inbox until it is stored.
    """

    fetcher: "Fetcher"
    folder: str
    items: tuple[RawItem, ...]
    cursor: Cursor | None
    unreadable: tuple[Unreadable, ...] = ()
    gone: tuple[Location, ...] = ()
    held: Held | None = None
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Ended:
    """A source has no more; `error` is why, where it is not simply done."""

    fetcher: "Fetcher"
    error: SourceError | None
    seconds: float


Message = Fetched | Ended


class Inbox:
    """The one thing the engine waits on: batches, ends of passes, and nudges.

    There is room for so many `batches` between fetching and storing, whatever the mailbox: that bounds the memory.
    """

    def __init__(self, batches: int) -> None:
        # Its `put` is reentrant, which that of queue.Queue is not: a signal handler may interrupt a `get`.
        self._queue: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self.room = threading.Semaphore(batches)

    def put(self, message: Message) -> None:
        self._queue.put(message)

    def nudge(self) -> None:
        """End the wait under way, or the next one. May be called from anywhere, a signal handler included."""
        self._queue.put(None)

    def take(self, timeout: float) -> list[Message]:
        """Everything that is there; waits up to `timeout` seconds for the first. A nudge ends the wait."""
        found = []
        try:
            found.append(self._queue.get(timeout=timeout))
            while True:
                found.append(self._queue.get_nowait())
        except queue.Empty:
            return [message for message in found if message is not None]

    def stored(self, message: Fetched) -> None:
        """Give back the room that a batch took up."""
        if message.counted:
            self.room.release()


class Fetcher:
    """Pulls a source from its cursors, then asks again for the items that are due.

    The room of the inbox makes it wait for the writer. `heard` is when (monotonic seconds) the writer last heard of
    it. `begun` is called on its thread before the source is used, `pulled` when it has no more.
    """

    def __init__(
        self,
        source: Source,
        inbox: Inbox,
        pulse: Pulse,
        begun: Callable[[Source], None] = lambda _: None,
        pulled: Callable[[Source], None] = lambda _: None,
    ) -> None:
        self.name = source.name
        self.heard = time.monotonic()
        self._source = source
        self._inbox = inbox
        self._pulse = pulse
        self._begun = begun
        self._pulled = pulled
        self._first = True
        self._done = False
        self._abandoned = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, cursors: Mapping[str, Cursor], due: Sequence[Location]) -> None:
        """Begin on a thread of its own."""
        self._thread = threading.Thread(target=self._fetch, args=(cursors, due), name=f"fetch-{self.name}", daemon=True)
        self._thread.start()

    def is_alive(self) -> bool:
        """Whether its thread still uses the source."""
        return self._thread is not None and self._thread.is_alive() and not self._done

    def abandon(self) -> None:
        """Nobody reads the inbox any more: hand on nothing."""
        self._abandoned.set()

    def _fetch(self, cursors: Mapping[str, Cursor], due: Sequence[Location]) -> None:
        begun = time.monotonic()
        error = None
        self._at("asking")
        if isinstance(self._source, Telling):
            self._source.tell = self._at
        try:
            self._begun(self._source)
            error = self._pull_all(cursors)
            # New mail first: asking again for one that fails may take long, or end the connection.
            self._refetch(due)
            if not self._abandoned.is_set():
                self._pulled(self._source)
        except SourceError as failed:
            error = failed
        except Exception as mistake:
            log.error("source_broke", source=self.name, **traces.told(mistake))
            error = SourceError(self.name, f"syncd failed on it ({type(mistake).__name__}); please report this")
        if isinstance(self._source, Telling):
            # A source outlives its passes by far, and would keep this one in memory.
            self._source.tell = untold
        # Before the engine hears of the end: what it begins then must not wait for this thread to be gone.
        self._done = True
        self._pulse.fetched(self.name)
        if not self._abandoned.is_set():
            self._inbox.put(Ended(self, error, time.monotonic() - begun))

    def _at(self, stage: str) -> None:
        """Say what is being done; of a source that was given up, whoever uses it next says that."""
        if not self._abandoned.is_set():
            self._pulse.fetching(self.name, stage)

    def _refetch(self, due: Sequence[Location]) -> None:
        """Ask again for what failed. Where that fails, too, the new mail must not wait for it."""
        if not due:
            return
        try:
            again = self._source.refetch(due)
        except SourceError as failed:
            log.warning("refetch_failed", source=self.name, items=len(due), reason=failed.reason)
            return
        if self._has_room():
            self._inbox.put(Fetched(self, "", again.items, None, again.unreadable, again.gone, counted=True))

    def _pull_all(self, cursors: Mapping[str, Cursor]) -> SourceError | None:
        """Returns what kept single folders from being read; raises SourceError where it ended the pass."""
        try:
            self._pull(cursors)
        except SourceError as failed:
            if not failed.folders:
                raise
            return failed
        return None

    def _pull(self, cursors: Mapping[str, Cursor]) -> None:
        for batch in self._source.pull(cursors):
            # The first batch is the news of this source: it must not wait for the backlog of another one.
            counted, self._first = not self._first, False
            if counted and not self._has_room():
                return
            self._inbox.put(
                Fetched(
                    self, batch.folder, batch.items, batch.cursor, batch.unreadable, batch.gone, batch.held, counted
                )
            )
            self._at(FETCHING)
            if self._abandoned.is_set():
                return

    def _has_room(self) -> bool:
        """Wait for the writer; False once nobody stores any more."""
        self._at(WAITING)
        while not self._abandoned.is_set():
            if self._inbox.room.acquire(timeout=1):
                return True
        return False
