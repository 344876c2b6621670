"""What lies below a path: Maildirs, loose mails, mailbox files, calendars and cards, each a folder of the source."""

import os
import stat
from codecs import BOM_UTF8
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from syncd.sources import hrefs

MAX_DEPTH = 40
MBOX_START = b"From "
MBOX_HEAD = len(BOM_UTF8 + MBOX_START)
"""So many octets tell a mailbox file; some programs that export mail begin it with a mark of its encoding."""


class Form(StrEnum):
    """How a folder keeps its items: one file each (Maildir, .eml), or many in one file."""

    MAILS = "mails"
    MBOX = "mbox"
    CALENDAR = "calendar"
    CARDS = "cards"


SUFFIXES = {".mbox": Form.MBOX, ".ics": Form.CALENDAR, ".vcf": Form.CARDS}


@dataclass(frozen=True, slots=True)
class Place:
    """One folder: its name is its path below the source's; `maildir` says that mails also lie in `cur` and `new`."""

    name: str
    form: Form
    path: Path
    maildir: bool = False


@dataclass(frozen=True, slots=True)
class Tree:
    """All folders, in order of their names; links that are not followed; what could not be looked into, and why.

    `unknown` are files that may not be read, and are mailboxes or not.
    """

    places: tuple[Place, ...]
    links: tuple[str, ...] = ()
    closed: tuple[tuple[str, str], ...] = ()
    unknown: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class _Walk:
    """A walk under way. Links are never followed: what they point to is either found anyway or not ours."""

    root: Path
    places: list[Place] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    closed: list[tuple[str, str]] = field(default_factory=list)
    unknown: list[tuple[str, str]] = field(default_factory=list)

    def directory(self, path: Path, depth: int) -> None:
        try:
            with os.scandir(path) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            self.closed.append((self.name(path), error.strerror or str(error)))
            return
        self.links += [self.name(Path(entry)) for entry in entries if entry.is_symlink()]
        directories = [entry.name for entry in entries if entry.is_dir(follow_symlinks=False)]
        files = [entry.name for entry in entries if entry.is_file(follow_symlinks=False)]
        maildir = is_maildir(directories)
        if maildir or any(is_loose_mail(name) for name in files):
            self.places.append(Place(self.name(path), Form.MAILS, path, maildir))
        self.containers(path, files, maildir)
        self.below(path, directories, maildir, depth)

    def containers(self, path: Path, files: list[str], maildir: bool) -> None:
        for name in files:
            form = SUFFIXES.get(Path(name).suffix.lower())
            # Servers keep indexes and locks beside a Maildir's folders: only what is named as ours is ours there.
            if form is None and not maildir and not is_loose_mail(name) and self.is_mbox(path / name):
                form = Form.MBOX
            if form:
                self.places.append(Place(self.name(path / name), form, path / name))

    def below(self, path: Path, directories: list[str], maildir: bool, depth: int) -> None:
        for name in directories:
            if maildir and name in ("cur", "new", "tmp"):
                continue
            if name.startswith(".") and not self.is_hidden_maildir(path / name, maildir):
                continue
            if depth == MAX_DEPTH:
                self.closed.append((self.name(path / name), f"more than {MAX_DEPTH} directories deep"))
                continue
            self.directory(path / name, depth + 1)

    def is_mbox(self, path: Path) -> bool:
        try:
            return starts_as_mbox(path)
        except FileNotFoundError:
            return False
        except OSError as error:
            found = self.unknown if isinstance(error, PermissionError) else self.closed
            found.append((self.name(path), error.strerror or str(error)))
            return False

    def is_hidden_maildir(self, path: Path, in_maildir: bool) -> bool:
        """Whether it is a Maildir++ folder. Elsewhere a hidden directory may well be closed to us, and not be mail."""
        try:
            return is_maildir(_directories(path))
        except OSError as error:
            if in_maildir or not isinstance(error, PermissionError):
                self.closed.append((self.name(path), error.strerror or str(error)))
            return False

    def name(self, path: Path) -> str:
        return hrefs.storable(path.relative_to(self.root).as_posix())


def read(path: Path) -> Tree:
    """The folders below a directory, or the one that a file is. Raises OSError if there is nothing to be seen."""
    if path.is_file():
        return _single(path)
    with os.scandir(path):
        pass
    walk = _Walk(path)
    walk.directory(path, 0)
    places = sorted(walk.places, key=lambda place: place.name)
    return Tree(tuple(places), tuple(walk.links), tuple(walk.closed), tuple(walk.unknown))


def is_maildir(directories: list[str]) -> bool:
    return "cur" in directories and "new" in directories


def is_loose_mail(name: str) -> bool:
    return name.lower().endswith(".eml")


def starts_as_mbox(path: Path) -> bool:
    """Whether a file is a mailbox without being named so. Raises OSError."""
    return not path.name.startswith(".") and begins_mbox(read_octets(path, MBOX_HEAD))


def begins_mbox(octets: bytes) -> bool:
    """Whether a file that begins like this is a mailbox."""
    return octets.removeprefix(BOM_UTF8).startswith(MBOX_START)


def may_hold_mail(name: str) -> bool:
    """Whether a folder of that name was a mailbox, and no calendar or card."""
    return SUFFIXES.get(Path(name).suffix.lower(), Form.MBOX) is Form.MBOX


def is_emptied(path: Path) -> bool:
    """Whether a mailbox that is found no more was only tidied up. Where nobody lets us look, it may be."""
    try:
        status = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return stat.S_ISDIR(status.st_mode) or status.st_size == 0


def read_octets(path: Path, limit: int) -> bytes:
    """Up to `limit` octets of a regular file; OSError for anything else, and never a wait for a pipe's other end."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with open(descriptor, "rb") as file:  # noqa: PTH123 - only `open` takes a descriptor
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(0, "is no regular file")
        return file.read(limit)


def _single(path: Path) -> Tree:
    name = hrefs.storable(path.name)
    form = SUFFIXES.get(path.suffix.lower())
    if form is None and starts_as_mbox(path):
        form = Form.MBOX
    return Tree((Place(name, form, path),) if form else ())


def _directories(path: Path) -> list[str]:
    with os.scandir(path) as found:
        return [entry.name for entry in found if entry.is_dir(follow_symlinks=False)]
