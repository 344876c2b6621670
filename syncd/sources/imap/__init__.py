"""Mailboxes on an IMAP server (RFC 3501), read without changing anything in them."""

import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from syncd.model.items import Batch, Census, Cursor, FolderCheck, Location
from syncd.sources.base import Cutters, Refetched, Scope
from syncd.sources.imap import extent, folders, progress
from syncd.sources.imap.asking import Asking
from syncd.sources.imap.connection import Line
from syncd.sources.imap.fetch import Fetching, Read
from syncd.sources.imap.folders import Folder
from syncd.sources.imap.reading import Reading, Task, chunks
from syncd.sources.imap.session import Session
from syncd.sources.imap.settings import ImapSettings
from syncd.sources.imap.trouble import RefusedError

__all__ = ["ImapSettings", "ImapSource"]


class ImapSource:
    """One account on an IMAP server; every call signs in, does its errand and signs out.

    By default all folders but junk, trash, drafts and all mail are read. `pull` does not say what was expunged: that
    changes a location and no activity, and `census` tells it. After a change of UIDVALIDITY a folder is a new one;
    what it held before is nowhere told to be gone.
    """

    def __init__(self, name: str, settings: ImapSettings, cutters: Cutters, scope: Scope) -> None:
        self._name = name
        self._settings = settings
        self._cutters = cutters
        self._scope = scope
        self._lock = threading.Lock()
        self._lines: set[Line] = set()

    @property
    def name(self) -> str:
        return self._name

    def check(self) -> tuple[FolderCheck, ...]:
        with self._session() as session:
            there = session.folders()
            folders.in_scope(self._name, there, self._scope.folders)
            why = folders.reasons(there, self._scope.folders)
            return tuple(self._check(session, folder, why.get(folder.name, "")) for folder in there)

    def pull(self, cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
        """As every source; a folder that the server refuses is told at the end, when the others have been read."""
        refusals: list[RefusedError] = []
        with self._session() as session:
            unread = deque(self._unread(session, cursors, refusals))
            while unread:
                reading = unread.popleft()
                try:
                    yield from reading.visit()
                except RefusedError as refusal:
                    refusals.append(refusal)
                    continue
                if not reading.done:
                    unread.append(reading)
        if refusals:
            raise refusals[0]

    def census(self) -> Iterator[Census]:
        with self._session() as session:
            for folder in self._folders(session):
                status, uids = extent.everything(session, folder, self._scope.since)
                yield Census(
                    folder.name, tuple(Location(self._name, folder.name, status.uidvalidity or 0, uid) for uid in uids)
                )

    def refetch(self, locations: Sequence[Location]) -> Refetched:
        """As every source; the locations of a folder that the server refuses are not answered for."""
        if not locations:
            return Refetched()
        with self._session() as session:
            there = {folder.name: folder for folder in session.folders() if folder.holds_mail}
            answers = [self._again(session, there.get(name), asked) for name, asked in _by_folder(locations).items()]
        return Refetched(
            items=tuple(item for answer in answers for item in answer.items),
            unreadable=tuple(item for answer in answers for item in answer.unreadable),
            gone=tuple(location for answer in answers for location in answer.gone),
        )

    def close(self) -> None:
        with self._lock:
            lines = tuple(self._lines)
        for line in lines:
            line.end()

    @contextmanager
    def _session(self) -> Iterator[Session]:
        """A session that `close` can end from another thread."""
        line = Line()
        with self._lock:
            self._lines.add(line)
        try:
            with Session(self._name, self._settings, line) as session:
                yield session
        finally:
            with self._lock:
                self._lines.discard(line)

    def _folders(self, session: Session) -> tuple[Folder, ...]:
        return folders.in_scope(self._name, session.folders(), self._scope.folders)

    def _check(self, session: Session, folder: Folder, left_out: str) -> FolderCheck:
        if not folder.holds_mail:
            return FolderCheck(folder.name, None, left_out)
        try:
            return FolderCheck(folder.name, session.status(folder).messages, left_out)
        except RefusedError as refusal:
            return FolderCheck(folder.name, None, left_out or refusal.reason)

    def _unread(
        self, session: Session, cursors: Mapping[str, Cursor], refusals: list[RefusedError]
    ) -> Iterator[Reading]:
        """The folders in which STATUS shows something to read."""
        for folder in self._folders(session):
            cursor = cursors.get(folder.name)
            try:
                status = session.status(folder)
            except RefusedError as refusal:
                refusals.append(refusal)
                continue
            if not progress.unchanged(progress.read(cursor), status, self._scope.since):
                yield Reading(session, self._cutters, self._scope.since, Task(folder, status, cursor))

    def _again(self, session: Session, folder: Folder | None, asked: Sequence[Location]) -> Refetched:
        """Fetch the locations of one folder again; None is a folder that is no more."""
        if folder is None:
            return Refetched(gone=tuple(asked))
        try:
            uidvalidity = session.examine(folder).uidvalidity or 0
            uids = sorted({place.uid for place in asked if place.uid and place.uidvalidity == uidvalidity})
            place = Location(self._name, folder.name, uidvalidity, 0)
            fetching = Fetching(Asking(session, folder, uidvalidity), self._cutters, place)
            return _refetched(asked, [read for chunk in chunks(uids) for read in fetching.read(chunk)])
        except RefusedError:
            return Refetched()


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
