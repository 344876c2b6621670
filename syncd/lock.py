"""One syncd at a time on one database: a lock that ends with the process that holds it."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import OperationalError

from syncd.errors import StoreError

ADVISORY = 0x73796E6364
"""The number of our PostgreSQL advisory lock: the letters "syncd"."""


@contextmanager
def exclusive(url: str) -> Iterator[None]:
    """Hold the right to sync into this database. Raises StoreError(busy=True) while another process holds it."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        with _locked_file(Path(f"{parsed.database}.lock")):
            yield
    else:
        with _locked_cluster(url):
            yield


@contextmanager
def _locked_file(path: Path) -> Iterator[None]:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreError(f"cannot write {path}: {error.strerror}", advice="check the folder and its owner") from None
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(descriptor, 20, 0).decode("ascii", "replace").strip() or "unknown"
            raise _taken(f"process {holder}") from None
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def _locked_cluster(url: str) -> Iterator[None]:
    engine = create_engine(url, pool_size=1, connect_args={"connect_timeout": 10})
    try:
        with engine.connect() as connection:
            if not connection.scalar(text("SELECT pg_try_advisory_lock(:number)"), {"number": ADVISORY}):
                raise _taken("another session")
            yield
    except OperationalError as error:
        raise StoreError(f"the database does not answer: {str(error.orig).strip().splitlines()[0]}") from None
    finally:
        engine.dispose()


def _taken(holder: str) -> StoreError:
    advice = "the daemon syncs by itself; stop it first, or wait until the other run has ended"
    return StoreError(f"another syncd ({holder}) is working on this database", advice=advice, busy=True)
