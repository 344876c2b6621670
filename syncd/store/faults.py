"""Why the database refuses, in a sentence an admin can act on."""

import errno
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.exc import DBAPIError

from syncd.errors import StoreError


class Fault(NamedTuple):
    """What is wrong, `{place}` being the database; what to do; whether it may pass by itself."""

    reason: str
    advice: str
    busy: bool = False


LOCKED = Fault("{place} is in use by another process", "try again in a moment", busy=True)
FULL = Fault("there is no room left for {place}", "free some disk space; nothing is lost and syncd goes on from there")
READ_ONLY = Fault(
    "{place} cannot be written", "give the user that runs syncd the right to write the file and its folder"
)
READ_ONLY_DISK = Fault(
    "{place} cannot be written: it lies on a disk that is read-only",
    "see why (mount, dmesg) and make it writable; nothing is lost and syncd goes on from there",
)
CANNOT_OPEN = Fault(
    "{place} cannot be opened",
    "create its folder, or mend [store] url; syncd needs the right, and room, to write there",
)
BROKEN_DISK = Fault(
    "the disk of {place} gives errors", "see that it is healthy and has room; nothing half-written stays"
)
DAMAGED = Fault("{place} is damaged", "restore the last backup (syncd db backup makes them)")
NO_DATABASE = Fault("{place} is no SQLite database", "mend [store] url, or move that file away")
UNREACHABLE = Fault(
    "{place} cannot be reached", "see that PostgreSQL runs there and that [store] url is right", busy=True
)
BAD_PASSWORD = Fault("{place} refuses the user name or the password", "mend them in [store] url")
MISSING = Fault("{place} does not exist", "create it (createdb), or mend [store] url")
FORBIDDEN = Fault("{place} does not let this user do that", "grant it to the user of [store] url")
CROWDED = Fault("{place} has no connection left", "raise max_connections, or stop what holds them", busy=True)

SQLITE_FAULTS = {
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_PROTOCOL: LOCKED,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: CANNOT_OPEN,
    sqlite3.SQLITE_IOERR: BROKEN_DISK,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: NO_DATABASE,
}

REFUSALS = {errno.EROFS: READ_ONLY_DISK, errno.EACCES: READ_ONLY, errno.EPERM: READ_ONLY}
UNCLEAR = (READ_ONLY, CANNOT_OPEN, BROKEN_DISK)
"""What SQLite says where its files cannot be written, too."""

# SQLSTATE codes, or their two-letter class (PostgreSQL manual, appendix A).
POSTGRES_FAULTS = {
    "55P03": LOCKED,
    "40001": LOCKED,
    "40P01": LOCKED,
    "53100": FULL,
    "53300": CROWDED,
    "53": CROWDED,
    "25006": READ_ONLY,
    "28": BAD_PASSWORD,
    "3D000": MISSING,
    "42501": FORBIDDEN,
    "58": BROKEN_DISK,
    "XX001": DAMAGED,
    "XX002": DAMAGED,
    "57P": UNREACHABLE,
    "08": UNREACHABLE,
}

# A connection that never came about carries no SQLSTATE, only the words of libpq and of the server.
POSTGRES_WORDS = {
    "authentication failed": BAD_PASSWORD,
    "no password supplied": BAD_PASSWORD,
    "does not exist": MISSING,
    "too many clients": CROWDED,
    "remaining connection slots": CROWDED,
}


@contextmanager
def told(place: str, file: Path | None = None) -> Iterator[None]:
    """Turn what the database refuses into a StoreError; an error of our own making stays what it is.

    `file` is that of SQLite's, if it has one.
    """
    try:
        yield
    except DBAPIError as error:
        fault = _fault(error)
        if fault is None:
            raise
        if fault in UNCLEAR and file is not None:
            fault = _looked_closer(fault, file.parent)
        raise StoreError(fault.reason.format(place=place), advice=fault.advice, busy=fault.busy) from error


def _fault(error: DBAPIError) -> Fault | None:
    if isinstance(error.orig, sqlite3.Error):
        # The low byte is the primary result code, the rest its details (sqlite.org/rescode.html).
        return SQLITE_FAULTS.get(getattr(error.orig, "sqlite_errorcode", 0) & 0xFF)
    state = getattr(error.orig, "sqlstate", None)
    if state:
        return next((POSTGRES_FAULTS[state[:n]] for n in (5, 3, 2) if state[:n] in POSTGRES_FAULTS), None)
    return _by_words(str(error.orig)) if type(error.orig).__name__ == "OperationalError" else None


def _looked_closer(fault: Fault, folder: Path) -> Fault:
    """SQLite does not tell what the system said: ask it. A disk that fails may be mounted read-only from then on."""
    return REFUSALS.get(refusal(folder), fault)


def refusal(folder: Path) -> int:
    """What the system answers (errno) where something new is to be written in a folder; 0 where it can be."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return 0
    except OSError as error:
        return error.errno or 0


def _by_words(text: str) -> Fault:
    return next((fault for words, fault in POSTGRES_WORDS.items() if words in text), UNREACHABLE)
