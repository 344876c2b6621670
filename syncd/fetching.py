"""One source being fetched, on a thread of its own, into the engine's inbox."""

import queue
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import structlog

from syncd import traces
from syncd.errors import SourceError
from syncd.model.items import Cursor, Location, RawItem, Unreadable
from syncd.sources.base import Source

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Fetched:
    """A batch on its way to the writer; `cursor` is None for items that were asked for again."""

    fetcher: "Fetcher"
    folder: str
    items: tuple[RawItem, ...]
    cursor: Cursor | None
    unreadable: tuple[Unreadable, ...] = ()
    gone: tuple[Location, ...] = ()


@dataclass(frozen=True, slots=True)
class Ended:
    """A source has no more; `error` is why, where it is not simply done."""

    fetcher: "Fetcher"
    error: SourceError | None
    seconds: float


Message = Fetched | Ended


class Fetcher:
    """Pulls a source from its cursors, the items that are due again first.

    The bounded inbox makes it wait for the writer. `heard` is when (monotonic seconds) the writer last heard of it.
    """

    def __init__(self, source: Source, inbox: "queue.Queue[Message]") -> None:
        self.name = source.name
        self.heard = time.monotonic()
        self._source = source
        self._inbox = inbox
        self._abandoned = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, cursors: Mapping[str, Cursor], due: Sequence[Location]) -> None:
        """Begin on a thread of its own."""
        self._thread = threading.Thread(target=self._fetch, args=(cursors, due), name=f"fetch-{self.name}", daemon=True)
        self._thread.start()

    def is_alive(self) -> bool:
        """Whether its thread still uses the source."""
        return self._thread is not None and self._thread.is_alive()

    def abandon(self) -> None:
        """Nobody reads the inbox any more: hand on nothing."""
        self._abandoned.set()

    def _fetch(self, cursors: Mapping[str, Cursor], due: Sequence[Location]) -> None:
        begun = time.monotonic()
        error = None
        try:
            self._refetch(due)
            self._pull(cursors)
        except SourceError as failed:
            error = failed
        except Exception as mistake:
            log.error("source_broke", source=self.name, **traces.told(mistake))
            error = SourceError(self.name, f"syncd failed on it ({type(mistake).__name__}); please report this")
        self._hand_on(Ended(self, error, time.monotonic() - begun))

    def _refetch(self, due: Sequence[Location]) -> None:
        """Ask again for what failed. Where that fails, too, the new mail must not wait for it."""
        if not due:
            return
        try:
            again = self._source.refetch(due)
        except SourceError as failed:
            log.warning("refetch_failed", source=self.name, items=len(due), reason=failed.reason)
            return
        self._hand_on(Fetched(self, "", again.items, None, again.unreadable, again.gone))

    def _pull(self, cursors: Mapping[str, Cursor]) -> None:
        for batch in self._source.pull(cursors):
            self._hand_on(Fetched(self, batch.folder, batch.items, batch.cursor, batch.unreadable, batch.gone))
            if self._abandoned.is_set():
                return

    def _hand_on(self, message: Message) -> None:
        while not self._abandoned.is_set():
            try:
                self._inbox.put(message, timeout=1)
            except queue.Full:
                continue
            else:
                return
