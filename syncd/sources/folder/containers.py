"""Files that hold many items: mailbox, calendar and card files, cut into what they hold."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

from syncd.errors import ParseError
from syncd.model.items import ItemKind, Location, RawItem, Unreadable
from syncd.sources import hrefs
from syncd.sources.base import Cutters, Piece
from syncd.sources.folder import mbox, tree
from syncd.sources.folder.limits import MAX_FILE, MAX_ITEM, too_large
from syncd.sources.folder.tree import Form, Place, read_octets
from syncd.sources.marks import mark

_AT_ONCE = 65_536
"""Octets of a file that are looked at in one piece."""
_EXPORT = "export it anew as mbox or as .eml files"


def stamp(path: Path) -> str:
    """Tells a file that was rewritten, also within the same second. Raises OSError."""
    status = path.stat()
    return f"{status.st_size}:{status.st_mtime_ns}:{status.st_ino}"


def changed(path: Path) -> datetime:
    """When the file was last changed; now, so to speak, if that cannot be told: reading it then says why."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return datetime.max.replace(tzinfo=UTC)


def marked(item: RawItem | Unreadable) -> str:
    """The mark of an item that may change in place."""
    content = item.content if isinstance(item, RawItem) else item.cause
    return mark(str(item.location.href), content if isinstance(content, bytes) else str(content))


def items(source: str, place: Place, cutters: Cutters) -> Iterator[RawItem | Unreadable]:
    """Everything the file holds, each under a location of its own.

    A file that is no such container is one unreadable item under its own name: its folder then shows the cause until
    the file is mended. Raises OSError, after whatever was read before: nobody knows what the rest of the file holds.
    """
    try:
        yield from _cut(source, place, cutters)
    except ParseError as error:
        yield Unreadable(Location(source, place.name, href=hrefs.storable(place.path.name)), error.cause)


def require_mail(path: Path) -> None:
    """Raises ParseError for a file that is not empty and holds no mail, OSError."""
    with path.open("rb") as file:
        if next(mbox.mails(file), None) is None:
            _require_empty(file)


def _cut(source: str, place: Place, cutters: Cutters) -> Iterator[RawItem | Unreadable]:
    if place.form is Form.MBOX:
        return _mails(source, place)
    if place.form is Form.CALENDAR:
        return _pieces(source, place, cutters.calendar, ItemKind.EVENT)
    return _pieces(source, place, cutters.cards, ItemKind.CARD)


def _mails(source: str, place: Place) -> Iterator[RawItem | Unreadable]:
    with place.path.open("rb") as file:
        seen: Counter[str] = Counter()
        for mail in mbox.mails(file):
            location = Location(source, place.name, href=_numbered(mail.digest, seen))
            if mail.content is None:
                yield Unreadable(location, too_large(mail.octets))
            else:
                yield RawItem(location, ItemKind.MAIL, mail.content)
        if not seen:
            _require_empty(file)


def _require_empty(file: BinaryIO) -> None:
    file.seek(0)
    if tree.begins_mbox(file.read(tree.MBOX_HEAD)):
        raise ParseError(f"holds no mail: its “From ” lines tell no time; {_EXPORT}")
    file.seek(0)
    if any(octets.strip() for octets in iter(partial(file.read, _AT_ONCE), b"")):
        raise ParseError(f"holds no mail, so it is no mailbox file; {_EXPORT}, or call it otherwise")


def _pieces(
    source: str, place: Place, cut: Callable[[bytes], Iterable[Piece]], kind: ItemKind
) -> Iterator[RawItem | Unreadable]:
    data = read_octets(place.path, MAX_FILE + 1)
    if len(data) > MAX_FILE:
        raise ParseError(too_large(place.path.stat().st_size, MAX_FILE))
    seen: Counter[str] = Counter()
    for piece in cut(data):
        href = hrefs.storable(piece.id) or mark(piece.content)
        location = Location(source, place.name, href=_numbered(href, seen))
        if len(piece.content) > MAX_ITEM:
            yield Unreadable(location, too_large(len(piece.content)))
        else:
            yield RawItem(location, kind, piece.content)


def _numbered(href: str, seen: Counter[str]) -> str:
    """The href itself the first time, then with #2, #3 …: two that are alike are still two."""
    seen[href] += 1
    return href if seen[href] == 1 else f"{href}#{seen[href]}"
