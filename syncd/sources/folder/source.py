"""A source that reads what lies below a path on disk."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from syncd.errors import ParseError, SourceError
from syncd.model.items import Batch, Census, Cursor, FolderCheck, Held, Location, RawItem, Unreadable
from syncd.sources import cursor_text, marks, partly, portions
from syncd.sources.base import Cutters, Refetched, Scope
from syncd.sources.folder import containers, mails, tree
from syncd.sources.folder.tree import Form, Place, Tree
from syncd.sources.folder_names import why_left_out

OPEN = "let syncd read it, or move it elsewhere"


@dataclass(frozen=True, slots=True)
class FolderSettings:
    """The directory that is read with everything below it, or the one file."""

    path: Path


class FolderSource:
    """Maildirs (Maildir++ too), mbox files, .eml, .ics and .vcf files below a path.

    A Maildir, a directory with .eml files, and each mbox, .ics and .vcf file is a folder, named by its path below the
    source's. The href is a Maildir file's unique name, an .eml file's name, an event's or card's UID, or the digest of
    an mbox mail: so neither flags nor compaction make a known item new. `Scope.since` goes by a file's time of change
    and holds for mail only. A pull reports a mailbox as gone, and nothing else; links are never followed.
    """

    def __init__(self, name: str, settings: FolderSettings, cutters: Cutters, scope: Scope) -> None:
        self._name = name
        self._path = settings.path
        self._cutters = cutters
        self._scope = scope
        self._closings = 0

    @property
    def name(self) -> str:
        return self._name

    def check(self) -> tuple[FolderCheck, ...]:
        found = self._tree()
        return (
            *(self._checked(place) for place in found.places),
            *(FolderCheck(path, error=f"{cause}; {OPEN}") for path, cause in found.closed),
            *(self._unknown_to_us(path, cause) for path, cause in found.unknown),
            *(FolderCheck(link, left_out="a link, which is not followed") for link in found.links),
        )

    def pull(self, cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
        opened = self._closings
        found = self._tree()
        if not found.places and any(_known(cursor) for cursor in cursors.values()):
            raise self._error("held items before and is empty now", "see that its disk is mounted")
        # One that was read before, or is named, is known to be a mailbox.
        ours = [path for path in cursors.keys() | set(self._scope.folders) if not self._left_out(path)]
        closed = dict(found.closed) | {path: cause for path, cause in found.unknown if path in ours}
        wanted = self._wanted(found)
        for place in wanted:
            try:
                for batch in self._pull(place, cursors.get(place.name)):
                    if self._closings != opened:
                        raise SourceError(self._name, "closed during a pull", state="unreachable")
                    yield batch
            except OSError as error:
                closed[place.name] = _cause(error)
        yield from self._no_more(cursors, found)
        if closed:
            raise self._partly_closed(closed, wanted)

    def census(self) -> Iterator[Census]:
        found = self._tree()
        closed = dict(found.closed)
        wanted = self._wanted(found)
        for path, cause in found.unknown:
            if not self._left_out(path):
                yield Census(path, (), forbidden=self._is_closed(path, cause).reason, advice=OPEN)
        for place in wanted:
            try:
                locations = tuple(self._locations(place))
            except OSError as error:
                closed[place.name] = _cause(error)
            else:
                yield Census(place.name, locations)
        if closed:
            raise self._partly_closed(closed, wanted)

    def refetch(self, locations: Sequence[Location]) -> Refetched:
        """As every source; locations below something that cannot be looked into are not answered for."""
        if not locations:
            return Refetched()
        found = self._tree()
        if not found.places:
            raise self._error("is empty now", "see that its disk is mounted")
        closed = [path for path, _ in (*found.closed, *found.unknown)]
        folders = {location.folder for location in locations}
        again: dict[Location, RawItem | Unreadable] = {}
        for place in (one for one in found.places if one.name in folders):
            try:
                again |= {item.location: item for item in self._again(place, frozenset(locations))}
            except OSError:
                closed.append(place.name)
        return Refetched(
            items=portions.readable(again.values()),
            unreadable=portions.unreadable(again.values()),
            gone=tuple(place for place in locations if place not in again and not _lies_below(place.folder, closed)),
        )

    def close(self) -> None:
        self._closings += 1

    def _tree(self) -> Tree:
        try:
            return tree.read(self._path)
        except OSError as error:
            reason = f"{self._path}: {error.strerror or error}"
            advice = "see that it exists, that its disk is mounted, and that syncd may read it"
            raise SourceError(self._name, reason, state="unreachable", advice=advice) from None

    def _error(self, what: str, advice: str) -> SourceError:
        return SourceError(self._name, f"{self._path} {what}", advice=advice)

    def _partly_closed(self, closed: Mapping[str, str], wanted: Sequence[Place]) -> SourceError:
        """What to raise once all was tried: what lies in something closed would seem not to be there."""
        failures = {path: self._is_closed(path, cause) for path, cause in closed.items()}
        return partly.told(failures, len({place.name for place in wanted} | closed.keys()))

    def _is_closed(self, path: str, cause: str) -> SourceError:
        return SourceError(self._name, f"{self._path / path}: {cause}", advice=OPEN)

    def _left_out(self, name: str) -> str:
        if self._scope.folders:
            return "" if name in self._scope.folders else "not among the configured folders"
        return why_left_out(name)

    def _wanted(self, found: Tree) -> list[Place]:
        there = {place.name for place in found.places} | {path for path, _ in (*found.closed, *found.unknown)}
        missing = sorted(set(self._scope.folders) - there)
        if missing:
            some = ", ".join(place.name for place in found.places[:20]) or "none"
            raise self._error(f"has no folder {', '.join(missing)}", f"it has {some}")
        return [place for place in found.places if not self._left_out(place.name)]

    def _no_more(self, cursors: Mapping[str, Cursor], found: Tree) -> Iterator[Batch]:
        """Tell of mailboxes that were read and are gone. A file of events or cards often is one item, and no loss."""
        closed = [path for path, _ in (*found.closed, *found.unknown)]
        there = {*(place.name for place in found.places), *found.links}
        for name in sorted(cursors.keys() - there):
            read = _known(cursors[name]) and tree.may_hold_mail(name) and not self._left_out(name)
            if read and not _lies_below(name, closed) and not tree.is_emptied(self._path / name):
                yield Batch(name, (), cursor_text.write(gone=1), held=Held(None, frozenset()))

    def _checked(self, place: Place) -> FolderCheck:
        left_out = self._left_out(place.name)
        try:
            count = _count(place)
            if place.form is Form.MBOX and not left_out:
                containers.require_mail(place.path)
        except ParseError as error:
            return FolderCheck(place.name, error=error.cause)
        except OSError as error:
            return FolderCheck(place.name, left_out=left_out, error=f"{_cause(error)}; {OPEN}")
        return FolderCheck(place.name, count, left_out)

    def _unknown_to_us(self, path: str, cause: str) -> FolderCheck:
        closed = f"{cause}; {OPEN}"
        if left_out := self._left_out(path):
            return FolderCheck(path, left_out=left_out)
        if path in self._scope.folders:
            return FolderCheck(path, error=closed)
        return FolderCheck(path, left_out=f"{cause}; if it is a mailbox, {OPEN}", forbidden=closed)

    def _pull(self, place: Place, cursor: Cursor | None) -> Iterator[Batch]:
        return self._new_mails(place, cursor) if place.form is Form.MAILS else self._new_pieces(place, cursor)

    def _new_mails(self, place: Place, cursor: Cursor | None) -> Iterator[Batch]:
        files = mails.files(place)
        known = _known(cursor) & {file.mark for file in files}
        new = [file for file in files if file.mark not in known and mails.in_scope(file, self._scope.since)]
        new.sort(key=mails.changed, reverse=True)
        marked = {file.href: file.mark for file in new}
        read = (item for file in new if (item := mails.read(self._name, place, file)))
        packed = marks.pack(known)
        for portion in portions.of(read):
            packed += marks.pack(marked[str(item.location.href)] for item in portion)
            yield _batch(place, portion, cursor_text.write(known=packed))
        if not new and known != _known(cursor):
            yield _batch(place, (), cursor_text.write(known=packed))

    def _new_pieces(self, place: Place, cursor: Cursor | None) -> Iterator[Batch]:
        fields = cursor_text.read(cursor)
        stamp = containers.stamp(place.path)
        if stamp == cursor_text.text(fields, "stamp") or not self._file_in_scope(place):
            return
        known = _known(cursor)
        held: set[str] = set()
        packed = marks.pack(known)
        last: tuple[RawItem | Unreadable, ...] = ()
        for portion in portions.of(self._unknown(place, known, held)):
            if last:
                yield _batch(place, last, cursor_text.write(known=packed))
            packed += marks.pack(containers.marked(item) for item in portion)
            last = portion
        yield _batch(place, last, cursor_text.write(known=marks.pack(held), stamp=stamp))

    def _unknown(self, place: Place, known: frozenset[str], held: set[str]) -> Iterator[RawItem | Unreadable]:
        """What the file holds and the cursor does not know; adds to `held` the marks of all it holds."""
        for item in containers.items(self._name, place, self._cutters):
            mark = containers.marked(item)
            held.add(mark)
            if mark not in known:
                yield item

    def _file_in_scope(self, place: Place) -> bool:
        since = self._scope.since
        if place.form is not Form.MBOX or since is None:
            return True
        return containers.changed(place.path) >= since

    def _locations(self, place: Place) -> Iterator[Location]:
        if place.form is Form.MAILS:
            for file in mails.files(place):
                if mails.in_scope(file, self._scope.since):
                    yield Location(self._name, place.name, href=file.href)
        elif self._file_in_scope(place):
            for item in containers.items(self._name, place, self._cutters):
                yield item.location

    def _again(self, place: Place, wanted: frozenset[Location]) -> Iterator[RawItem | Unreadable]:
        if place.form is Form.MAILS:
            hrefs = {location.href for location in wanted if location.folder == place.name}
            for file in mails.files(place):
                if file.href in hrefs and (item := mails.read(self._name, place, file)):
                    yield item
        else:
            held = containers.items(self._name, place, self._cutters)
            yield from (item for item in held if item.location in wanted)


def _count(place: Place) -> int | None:
    """How many mails are there, where that takes no reading. Raises OSError, also for a file that may not be read."""
    if place.form is Form.MAILS:
        return len(mails.files(place))
    tree.read_octets(place.path, 1)
    return None


def _cause(error: OSError) -> str:
    return error.strerror or str(error)


def _lies_below(folder: str, closed: Iterable[str]) -> bool:
    return any(folder == path or folder.startswith(f"{path}/") for path in closed)


def _known(cursor: Cursor | None) -> frozenset[str]:
    return marks.unpack(cursor_text.text(cursor_text.read(cursor), "known"))


def _batch(place: Place, portion: Sequence[RawItem | Unreadable], cursor: Cursor) -> Batch:
    return Batch(place.name, portions.readable(portion), cursor, portions.unreadable(portion))
