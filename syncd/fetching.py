"""One source being fetched, on a thread of its own, into the engine's inbox."""

import queue
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import structlog

from syncd.errors import SourceError
from syncd.model.items import Cursor, Location, RawItem, Unreadable
from syncd.sources.base import Source

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Fetched:
    """A batch on its way to the writer; `cursor` is None for items that were asked for again."""

    name: str
    folder: str
    items: tuple[RawItem, ...]
    cursor: Cursor | None
    unreadable: tuple[Unreadable, ...] = ()
    gone: tuple[Location, ...] = ()


@dataclass(frozen=True, slots=True)
class Ended:
    """A source has no more; `error` is why, where it is not simply done."""

    name: str
    error: SourceError | None
    seconds: float


class Fetcher:
    """Pulls a source from its cursors, the items that are due again first.

    The bounded inbox makes it wait for the writer. `heard` is when (monotonic seconds) it last handed something on.
    """

    def __init__(
        self,
        source: Source,
        inbox: "queue.Queue[Fetched | Ended]",
        cursors: Mapping[str, Cursor],
        due: Sequence[Location],
    ) -> None:
        self._source = source
        self._inbox = inbox
        self._cursors = cursors
        self._due = due
        self._abandoned = threading.Event()
        self.heard = time.monotonic()

    def start(self) -> None:
        threading.Thread(target=self._fetch, name=f"fetch-{self._source.name}", daemon=True).start()

    def abandon(self) -> None:
        """Nobody reads the inbox any more: hand on nothing."""
        self._abandoned.set()

    def _fetch(self) -> None:
        begun = time.monotonic()
        error = None
        try:
            self._pull()
        except SourceError as failed:
            error = failed
        except Exception as failed:
            log.exception("source_broke", source=self._source.name)
            error = SourceError(self._source.name, f"syncd failed on it ({type(failed).__name__}); please report this")
        self._hand_on(Ended(self._source.name, error, time.monotonic() - begun))

    def _pull(self) -> None:
        name = self._source.name
        if self._due:
            again = self._source.refetch(self._due)
            self._hand_on(Fetched(name, "", again.items, None, again.unreadable, again.gone))
        for batch in self._source.pull(self._cursors):
            self._hand_on(Fetched(name, batch.folder, batch.items, batch.cursor, batch.unreadable, batch.gone))
            if self._abandoned.is_set():
                return

    def _hand_on(self, message: Fetched | Ended) -> None:
        while not self._abandoned.is_set():
            try:
                self._inbox.put(message, timeout=1)
            except queue.Full:
                continue
            else:
                return
