"""What was fetched and is not stored: it is read meanwhile, and handed on in the order of each source."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from syncd.errors import SourceError
from syncd.events import log
from syncd.pipeline.findings import Finding, Reader
from syncd.reading.workers import Pending, SilenceError, UnreadError, Workers
from syncd.running.fetching import Fetched, Fetcher, Message

ANEW = "start syncd anew; if that does not help, see what its log says of them"
LATER = "the machine may have too much else to do; the next pass reads it"


@dataclass(frozen=True, slots=True)
class Read:
    """A message and what comes of reading it."""

    message: Message
    parts: Sequence[Pending]


class InHand:
    """Batches and ends of passes, oldest first. `moved` is called as reading goes on.

    `stopped` says that nothing may be begun that takes long.
    """

    def __init__(self, workers: Workers, moved: Callable[[], None], stopped: Callable[[], bool]) -> None:
        self._workers = workers
        self._moved = moved
        self._stopped = stopped
        self._reading: list[Read] = []

    def __len__(self) -> int:
        return len(self._reading)

    def add(self, message: Message, reader: Reader | None, done: Callable[[], None]) -> None:
        """Have it read, where there is a `reader`; `done` is called, on any thread, once a part is."""
        parts: list[Pending] = []
        if reader is not None and isinstance(message, Fetched):
            parts = self._workers.submit(message.items, reader, done)
        self._reading.append(Read(message, parts))

    def remove(self, read: Read) -> None:
        self._reading.remove(read)

    def ready(self) -> Read | None:
        """What can be stored at once, batches of one source in their order; nobody waits for another's long read."""
        behind = set()
        for read in self._reading:
            name = read.message.fetcher.name
            if name not in behind and all(map(self._workers.is_ready, read.parts)):
                return read
            behind.add(name)
        return None

    def findings(self, fetched: Fetched, parts: Sequence[Pending]) -> list[Finding]:
        """What was found in a batch. Raises SourceError where it cannot be read: then no later one may be stored."""
        try:
            return [finding for part in parts for finding in self._workers.result(part, self._moved, self._stopped)]
        except UnreadError as error:
            _left_unread(fetched, str(error))
            advice = LATER if isinstance(error, SilenceError) else ANEW
            raise SourceError(fetched.fetcher.name, str(error), advice=advice) from None

    def leave(self, fetchers: Collection[Fetcher]) -> None:
        """Say what there was no time for of these sources."""
        for read in self._reading:
            if isinstance(read.message, Fetched) and read.message.fetcher in fetchers:
                _left_unread(read.message, "it took too long to read")


def _left_unread(fetched: Fetched, reason: str) -> None:
    """Say what was fetched for nothing: the next pass, or the next start, fetches it again."""
    items = len(fetched.items)
    log.warning("left_unread", source=fetched.fetcher.name, folder=fetched.folder, items=items, reason=reason)
