"""One syncd at a time on one database: a lock that ends with the process that holds it."""

import errno
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, text

from syncd.errors import StoreError
from syncd.store import engine, faults

ADVISORY = 0x73796E6364
"""The number of our PostgreSQL advisory lock: the letters "syncd"."""


@contextmanager
def exclusive(url: str) -> Iterator[None]:
    """Hold the right to sync into this database. Raises StoreError, with `busy` while another process holds it."""
    parsed = engine.parse_url(url)
    if parsed.get_backend_name() == "sqlite":
        with _locked_file(Path(f"{parsed.database}.lock")):
            yield
    else:
        with _locked_cluster(parsed):
            yield


@contextmanager
def _locked_file(path: Path) -> Iterator[None]:
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise _cannot_write(path, error) from None
    try:
        try:
            _take(descriptor)
        except OSError as error:
            raise _cannot_write(path, error) from None
        yield
    finally:
        os.close(descriptor)


def _take(descriptor: int) -> None:
    """Lock the file and write down who did. Raises OSError, and StoreError where another process has."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = os.pread(descriptor, 20, 0).decode("ascii", "replace").strip() or "unknown"
        raise _taken(f"process {holder}") from None
    os.ftruncate(descriptor, 0)
    os.pwrite(descriptor, str(os.getpid()).encode(), 0)


@contextmanager
def _locked_cluster(url: URL) -> Iterator[None]:
    server = engine.connect(url)
    try:
        with faults.told(engine.place(url)), server.connect() as connection:
            if not connection.scalar(text("SELECT pg_try_advisory_lock(:number)"), {"number": ADVISORY}):
                raise _taken("another session")
            # The lock is the session's; a transaction left open would be ended by a server that minds idle ones.
            connection.commit()
            yield
    finally:
        server.dispose()


def _cannot_write(path: Path, error: OSError) -> StoreError:
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    advice = "free some disk space" if full else "check the folder, its owner and its disk"
    if error.errno == errno.ENOENT:
        # One that was made here would hide a mistyped name: everything would be read anew, into another database.
        advice = "create its folder, or mend [store] url"
    return StoreError(f"cannot write {path}: {error.strerror}", advice=advice)


def _taken(holder: str) -> StoreError:
    advice = "the daemon syncs by itself; stop it first, or wait until the other run has ended"
    return StoreError(f"another syncd ({holder}) is working on this database", advice=advice, busy=True)
