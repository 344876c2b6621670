"""Mailboxes on an IMAP server (RFC 3501), read without changing anything in them."""

import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from syncd.errors import SourceError
from syncd.model.items import Batch, Census, Cursor, FolderCheck, Held, Location
from syncd.sources import partly
from syncd.sources.base import CONNECTING, FETCHING, LISTING, Cutters, Listener, Refetched, Scope, Tell, untold
from syncd.sources.imap import extent, folders, progress
from syncd.sources.imap.asking import Asking
from syncd.sources.imap.connection import Line
from syncd.sources.imap.fetch import Fetching, Read
from syncd.sources.imap.folders import Folder
from syncd.sources.imap.reading import Reading, Task, chunks
from syncd.sources.imap.session import Overview, Session
from syncd.sources.imap.settings import ImapSettings
from syncd.sources.imap.status import Status
from syncd.sources.imap.trouble import LostError, RefusedError

__all__ = ["ImapSettings", "ImapSource"]

MOST_LOST = 3
"""Folders at which the connection may end before it is the server that is at fault."""


class ImapSource:
    """One account on an IMAP server. What signed in stays signed in until `close`, so that the next errand is short.

    By default all folders but junk, trash, drafts and all mail are read. After a change of UIDVALIDITY a folder is a
    new one; what it held before is told to be gone once the new one has been read.
    """

    def __init__(self, name: str, settings: ImapSettings, cutters: Cutters, scope: Scope) -> None:
        self._name = name
        self._settings = settings
        self._cutters = cutters
        self._scope = scope
        self._lock = threading.Lock()
        self._busy: set[Line] = set()
        self._kept: Session | None = None
        self._known: tuple[Folder, ...] = ()
        self._seen: Overview | None = None
        self.tell: Tell = untold

    @property
    def name(self) -> str:
        return self._name

    @property
    def listener(self) -> Listener | None:
        kept = self._kept
        return kept.listening if kept is not None else None

    def check(self) -> tuple[FolderCheck, ...]:
        with self._session() as session:
            there, held = self._overview(session)
            folders.in_scope(self._name, there, self._scope.folders)
            why = folders.reasons(there, self._scope.folders)
            others = [folder for folder in there if folder.holds_mail and folder.wire not in held]
            held |= session.statuses(others)
            return tuple(self._checked(folder, held.get(folder.wire), why.get(folder.name, "")) for folder in there)

    def pull(self, cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
        """As every source; a folder that cannot be read is told at the end, when the others have been."""
        with self._session() as session:
            self._seen = overview = self._overview(session)
            own = self._own(session, overview, cursors)
            failures: dict[str, SourceError] = {
                folder.name: status for folder, status in own.items() if isinstance(status, RefusedError)
            }
            unread = deque(self._unread(session, own, cursors))
            self.tell(FETCHING)
            while unread:
                reading = unread.popleft()
                try:
                    yield from reading.visit()
                except SourceError as failure:
                    self._go_on(session, reading.folder, failure, failures)
                    continue
                if not reading.done:
                    unread.append(reading)
        # Last: what was moved, or is in a folder that is only called otherwise, has been read there by now.
        yield from _no_more(overview[0], cursors)
        if failures:
            raise partly.told(failures, len(own))

    def census(self) -> Iterator[Census]:
        failures: dict[str, SourceError] = {}
        anothers = 0
        with self._session() as session:
            for folder in self._in_scope(self._overview(session)[0]):
                try:
                    status, uids = extent.everything(session, folder, self._scope.since)
                except SourceError as failure:
                    if self._is_anothers(folder, failure):
                        anothers += 1
                        yield Census(folder.name, (), forbidden=failure.reason, advice=failure.advice)
                    else:
                        self._go_on(session, folder.name, failure, failures)
                    continue
                yield Census(
                    folder.name, tuple(Location(self._name, folder.name, status.uidvalidity or 0, uid) for uid in uids)
                )
        if failures:
            raise partly.told(failures, len(self._known) - anothers)

    def refetch(self, locations: Sequence[Location]) -> Refetched:
        """As every source; the locations of a folder that the server refuses are not answered for."""
        if not locations:
            return Refetched()
        with self._session() as session:
            there = {folder.name: folder for folder in self._overview(session)[0] if folder.holds_mail}
            answers = [self._again(session, there.get(name), asked) for name, asked in _by_folder(locations).items()]
        return Refetched(
            items=tuple(item for answer in answers for item in answer.items),
            unreadable=tuple(item for answer in answers for item in answer.unreadable),
            gone=tuple(location for answer in answers for location in answer.gone),
        )

    def listen(self) -> None:
        """Listen at the first folder of the last pass, which is the INBOX where that is read (RFC 2177)."""
        if self._known and self._seen is not None:
            with self._session() as session:
                session.listen(self._known[0], self._seen)

    def close(self) -> None:
        with self._lock:
            busy = tuple(self._busy)
        for line in busy:
            line.end()
        kept = self._taken()
        if kept is not None:
            kept.close()

    @contextmanager
    def _session(self) -> Iterator[Session]:
        """The session for an errand, which `close` can end from another thread. It is kept unless the errand fails."""
        session = self._taken() or Session(self._name, self._settings, Line())
        with self._lock:
            self._busy.add(session.line)
        try:
            if not session.kept:
                self._open(session)
            yield session
        except BaseException:
            session.close()
            raise
        else:
            session.kept = True
            with self._lock:
                self._kept = session
        finally:
            with self._lock:
                self._busy.discard(session.line)

    def _open(self, session: Session) -> None:
        self.tell(CONNECTING)
        session.open()

    def _taken(self) -> Session | None:
        with self._lock:
            kept, self._kept = self._kept, None
        return kept

    def _overview(self, session: Session) -> Overview:
        """The folders, and what those in scope last time hold. A kept session that has died is opened anew."""
        self.tell(LISTING)
        try:
            session.attend()
            return session.overview(self._known)
        except LostError:
            if not session.kept:
                raise
            session.close()
            self._open(session)
            self.tell(LISTING)
            return session.overview(self._known)

    def _in_scope(self, there: Sequence[Folder]) -> tuple[Folder, ...]:
        self._known = folders.in_scope(self._name, there, self._scope.folders)
        return self._known

    def _own(
        self, session: Session, overview: Overview, cursors: Mapping[str, Cursor]
    ) -> dict[Folder, Status | RefusedError]:
        """What STATUS says of each folder in scope, but for those that are another's."""
        there, held = overview
        wanted = self._in_scope(there)
        held |= session.statuses([folder for folder in wanted if folder.wire not in held])
        return {
            folder: status
            for folder in wanted
            if not self._is_anothers(folder, status := held[folder.wire]) or folder.name in cursors
        }

    def _unread(
        self, session: Session, own: Mapping[Folder, Status | RefusedError], cursors: Mapping[str, Cursor]
    ) -> Iterator[Reading]:
        """The folders in which STATUS shows something to read or to tell."""
        for folder, status in own.items():
            cursor = cursors.get(folder.name)
            if isinstance(status, Status) and not progress.unchanged(progress.read(cursor), status, self._scope.since):
                yield Reading(session, self._cutters, self._scope.since, Task(folder, status, cursor))

    def _go_on(self, session: Session, folder: str, failure: SourceError, failures: dict[str, SourceError]) -> None:
        """Note that a folder cannot be read. Raises what keeps from the others, too."""
        if isinstance(failure, LostError):
            # A folder whose index is damaged ends the connection of everybody who opens it.
            if sum(isinstance(before, LostError) for before in failures.values()) >= MOST_LOST:
                raise failure
            session.close()
            self._open(session)
            self.tell(FETCHING)
        elif failure.state != "failing":
            raise failure
        failures[folder] = failure

    def _checked(self, folder: Folder, held: Status | RefusedError | None, left_out: str) -> FolderCheck:
        if not isinstance(held, RefusedError):
            return FolderCheck(folder.name, held.messages if held else None, left_out)
        if left_out:
            return FolderCheck(folder.name, left_out=left_out)
        refused = partly.in_words(held)
        if self._is_anothers(folder, held):
            return FolderCheck(folder.name, left_out=held.reason, forbidden=refused)
        return FolderCheck(folder.name, error=refused)

    def _is_anothers(self, folder: Folder, answer: Status | SourceError) -> bool:
        """Whether it is a folder that this account may see, for somebody shares those in it, and never could read."""
        forbidden = isinstance(answer, RefusedError) and answer.forbidden
        return forbidden and folder.name not in ("INBOX", *self._scope.folders)

    def _again(self, session: Session, folder: Folder | None, asked: Sequence[Location]) -> Refetched:
        """Fetch the locations of one folder again; None is a folder that is no more."""
        if folder is None:
            return Refetched(gone=tuple(asked))
        try:
            uidvalidity = session.examine(folder).uidvalidity or 0
            uids = sorted({place.uid for place in asked if place.uid and place.uidvalidity == uidvalidity})
            place = Location(self._name, folder.name, uidvalidity, 0)
            fetching = Fetching(Asking(session, folder, uidvalidity), self._cutters, place)
            return _refetched(asked, list(fetching.read(chunks(uids))))
        except RefusedError:
            return Refetched()


def _no_more(there: Sequence[Folder], cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
    """Tell of folders that were read and are gone. One that is only out of scope still holds what it held."""
    names = {folder.name for folder in there if folder.holds_mail}
    for name in sorted(cursors.keys() - names):
        if cursors[name] != progress.no_more():
            yield Batch(name, (), progress.no_more(), held=Held(None, frozenset()))


def _refetched(asked: Sequence[Location], reads: Sequence[Read]) -> Refetched:
    items = tuple(item for read in reads for item in read.items)
    unreadable = tuple(item for read in reads for item in read.unreadable)
    found = {item.location for item in items} | {item.location for item in unreadable}
    return Refetched(items, unreadable, tuple(place for place in asked if place not in found))


def _by_folder(locations: Sequence[Location]) -> dict[str, list[Location]]:
    grouped: dict[str, list[Location]] = {}
    for location in locations:
        grouped.setdefault(location.folder, []).append(location)
    return grouped
