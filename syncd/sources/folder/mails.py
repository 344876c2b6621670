"""Mails that are one file each: a Maildir's, and loose .eml files."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from syncd.model.items import ItemKind, Location, RawItem, Unreadable
from syncd.sources import hrefs
from syncd.sources.folder.limits import MAX_ITEM, too_large
from syncd.sources.folder.tree import Place, is_loose_mail, read_octets
from syncd.sources.marks import mark

FLAGS = ":2,"
"""Between a Maildir file's unique name and its flags, which change while the mail does not."""


@dataclass(frozen=True, slots=True)
class MailFile:
    """One mail's file. Its mark is another one once the file was rewritten; a Maildir's files never are."""

    href: str
    path: Path
    mark: str


def files(place: Place) -> tuple[MailFile, ...]:
    """Every mail of the folder, each once. Raises OSError."""
    found = {file.href: file for file in _loose(place)}
    if place.maildir:
        # A mail that moves from new to cur while we look is seen in either; only then may it seem to be in none.
        for name in ("new", "cur"):
            found |= {file.href: file for file in _maildir(place.path / name)}
    return tuple(found.values())


def changed(file: MailFile) -> int:
    """The file's time of change in nanoseconds, 0 if it is gone."""
    try:
        return file.path.lstat().st_mtime_ns
    except OSError:
        return 0


def in_scope(file: MailFile, since: datetime | None) -> bool:
    """Whether the file was last changed at `since` or later: what a mail says of itself takes parsing."""
    return since is None or changed(file) >= since.timestamp() * 1e9


def read(source: str, place: Place, file: MailFile) -> RawItem | Unreadable | None:
    """The mail; None if it is no longer there."""
    location = Location(source, place.name, href=file.href)
    try:
        return _item(location, file)
    except FileNotFoundError:
        return _moved(location, place, file)
    except OSError as error:
        return Unreadable(location, error.strerror or str(error))


def _moved(location: Location, place: Place, file: MailFile) -> RawItem | Unreadable | None:
    now = next((other for other in files(place) if other.href == file.href), None)
    if now is None:
        return None
    try:
        return _item(location, now)
    except FileNotFoundError:
        return None
    except OSError as error:
        return Unreadable(location, error.strerror or str(error))


def _item(location: Location, file: MailFile) -> RawItem | Unreadable:
    status = file.path.lstat()
    if status.st_size > MAX_ITEM:
        return Unreadable(location, too_large(status.st_size))
    received = datetime.fromtimestamp(int(status.st_mtime), UTC)
    return RawItem(location, ItemKind.MAIL, read_octets(file.path, MAX_ITEM), received)


def _maildir(path: Path) -> Iterator[MailFile]:
    with os.scandir(path) as found:
        for entry in found:
            if not entry.name.startswith(".") and entry.is_file(follow_symlinks=False):
                unique = hrefs.storable(entry.name.partition(FLAGS)[0])
                yield MailFile(unique, Path(entry), mark(unique))


def _loose(place: Place) -> Iterator[MailFile]:
    with os.scandir(place.path) as found:
        for entry in found:
            if is_loose_mail(entry.name) and entry.is_file(follow_symlinks=False):
                href, status = hrefs.storable(entry.name), entry.stat(follow_symlinks=False)
                yield MailFile(href, Path(entry), mark(href, f"{status.st_size}:{status.st_mtime_ns}"))
