"""Reading one folder: what is new first, then the backlog from the newest mail down, then what has vanished."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from syncd.errors import SourceError
from syncd.model.items import Batch, Cursor, Held, Location
from syncd.sources.base import Cutters
from syncd.sources.imap import extent, progress
from syncd.sources.imap.asking import Asking
from syncd.sources.imap.fetch import Fetching, Read
from syncd.sources.imap.folders import Folder
from syncd.sources.imap.progress import Progress
from syncd.sources.imap.session import Session
from syncd.sources.imap.status import Status

CHUNK = 200
"""Mails asked for at once, and the most that a batch holds."""

CHUNKS_A_VISIT = 5
"""Chunks of backlog before another folder has its turn."""


@dataclass(frozen=True, slots=True)
class Task:
    """A folder to read: what STATUS said of it, and how far it was read, by the cursor."""

    folder: Folder
    status: Status
    cursor: Cursor | None


class Reading:
    """One folder while it is being read, visit by visit, so that every folder's newest mails come early."""

    def __init__(self, session: Session, cutters: Cutters, since: datetime | None, task: Task) -> None:
        self._session = session
        self._cutters = cutters
        self._since = since
        self._task = task
        self._given = task.cursor
        self._progress: Progress | None = None
        self._backlog: list[int] | None = None

    @property
    def folder(self) -> str:
        return self._task.folder.name

    @property
    def done(self) -> bool:
        """Whether nothing is left to read; before the first visit nobody knows."""
        return self._progress is not None and self._progress.done

    def visit(self) -> Iterator[Batch]:
        """What is new in the folder, then some of its backlog; once that is read, what is no longer there."""
        settled = self._last_settled()
        status = self._opened(settled)
        now = self._progress or self._resumed(status)
        if settled != (now.uidvalidity, now.modseq):
            status = replace(status, vanished=None)
        fetching = self._fetching(now.uidvalidity, status)
        lost = progress.may_have_lost(now, status)
        now = yield from self._new(fetching, status, now, settles=now.done and not lost)
        now = yield from self._old(fetching, status, now)
        self._progress = now
        if now.done:
            yield from self._settle(status, now, lost)
        elif now.cursor() != self._given:
            yield self._batch(Read((), (), ()), now)

    def _last_settled(self) -> tuple[int, int] | None:
        """From when on the server is to say what vanished; None where nothing did or nobody can say."""
        known = self._progress or progress.read(self._task.cursor)
        if known is None or not known.done or not known.modseq or not progress.may_have_lost(known, self._task.status):
            return None
        return known.uidvalidity, known.modseq

    def _opened(self, settled: tuple[int, int] | None) -> Status:
        status = self._still_open() or self._session.examine(self._task.folder, settled)
        if status.uidnext is None:
            # RFC 3501 lets a server keep it from EXAMINE; STATUS said it a moment earlier.
            status = replace(status, messages=self._task.status.messages, uidnext=self._task.status.uidnext)
        return status

    def _still_open(self) -> Status | None:
        """What the folder holds if it need not be opened again: nothing but what comes after `high` is new in it."""
        status = self._session.still_open(self._task.folder)
        if status is None:
            return None
        known = progress.resumed(self._progress or progress.read(self._task.cursor), status, self._since)
        if known is None or not known.done or progress.may_have_lost(known, status):
            return None
        # What vanished since an earlier sequence is more than what vanished since: asking from there loses nothing.
        return replace(status, modseq=known.modseq)

    def _resumed(self, status: Status) -> Progress:
        known = progress.resumed(progress.read(self._task.cursor), status, self._since)
        if known is not None:
            return known
        if not status.uidvalidity:
            raise SourceError(self._session.source, f"the server gives “{self._task.folder.name}” no UIDVALIDITY")
        self._backlog = extent.uids(self._session, status, self._since)
        begun = progress.anew(status.uidvalidity, max(self._backlog, default=0), self._since)
        # Where nothing was read before, nothing can have vanished; else all of it is compared in the end.
        return begun if self._task.cursor else begun.settled(status)

    def _fetching(self, uidvalidity: int, status: Status) -> Fetching:
        folder = self._task.folder
        if status.uidvalidity != uidvalidity:
            raise SourceError(self._session.source, f"the folder “{folder.name}” was replaced while being read")
        place = Location(self._session.source, folder.name, uidvalidity, 0)
        return Fetching(Asking(self._session, folder, uidvalidity), self._cutters, place)

    def _new(
        self, fetching: Fetching, status: Status, now: Progress, settles: bool
    ) -> Generator[Batch, None, Progress]:
        fresh = extent.uids(self._session, status, progress.reach(now, self._since), first=now.high + 1)
        for read in fetching.read(chunks(fresh)):
            now = replace(now, high=read.uids[-1])
            yield self._batch(read, now.settled(status) if settles and now.high == fresh[-1] else now)
        return now

    def _old(self, fetching: Fetching, status: Status, now: Progress) -> Generator[Batch, None, Progress]:
        if now.done:
            return now
        if self._backlog is None:
            self._backlog = extent.uids(self._session, status, self._since, last=now.low - 1)
        lowest = min(self._backlog, default=0)
        for read in fetching.read(chunks(self._backlog[: -CHUNKS_A_VISIT * CHUNK - 1 : -1])):
            now = replace(now, low=1 if read.uids[-1] == lowest else read.uids[-1])
            yield self._batch(read, now)
        del self._backlog[-CHUNKS_A_VISIT * CHUNK :]
        return now if self._backlog else replace(now, low=1)

    def _settle(self, status: Status, now: Progress, lost: bool) -> Iterator[Batch]:
        """Tell what has vanished, in a batch of its own: whoever doubts it does not keep its cursor."""
        name, cursor = self._task.folder.name, now.settled(status).cursor()
        if lost and status.vanished is not None:
            gone = sorted(status.vanished)
            place = Location(self._session.source, name, now.uidvalidity, 0)
            yield Batch(name, (), cursor, gone=tuple(replace(place, uid=uid) for uid in gone))
        elif lost:
            held = Held(now.uidvalidity, extent.present(self._session, self._task.folder, status))
            yield Batch(name, (), cursor, held=held)
        elif cursor != self._given:
            yield Batch(name, (), cursor)

    def _batch(self, read: Read, now: Progress) -> Batch:
        self._given = now.cursor()
        return Batch(self._task.folder.name, read.items, self._given, read.unreadable)


def chunks(uids: Sequence[int]) -> Iterator[Sequence[int]]:
    """UIDs, in their order, as many at a time as are asked for at once."""
    return (uids[start : start + CHUNK] for start in range(0, len(uids), CHUNK))
