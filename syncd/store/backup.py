"""Copy the database while it is in use."""

import errno
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import URL

from syncd.errors import StoreError
from syncd.store import engine, faults, schema

DEADLINE = 3600
"""Seconds that pg_dump may take."""

_USUAL_ADVICE = "see that syncd may read the file and write beside it, and that the disk has room"
_OTHERS = "this user may not write beside it", "run it as the user that runs syncd"
_UNREADABLE = "this user may not read it", "run it as the user that runs syncd"
_ADVICE = {
    errno.EROFS: ("it lies on a disk that is read-only", "see why (mount, dmesg) and make it writable"),
    errno.EACCES: _OTHERS,
    errno.EPERM: _OTHERS,
}
"""What keeps SQLite from opening it, and what to do, by what the system says (errno) of its folder."""


def backup(url: str, target: Path) -> None:
    """Write one consistent copy to `target`: a SQLite database, or an archive for pg_restore.

    StoreError where something lies there already or the copy cannot be made; then nothing lies there.
    """
    parsed = engine.parse_url(url)
    part = target.with_name(target.name + ".part")
    try:
        if target.exists():
            raise StoreError(f"{target} is there already", advice="name another file, or move that one away")
        part.unlink(missing_ok=True)
        # Made by us first: a copy holds what the original holds, and is nobody else's to read.
        part.touch(mode=0o600)
        _copy_sqlite(parsed, part) if parsed.get_backend_name() == "sqlite" else _dump_postgres(parsed, part)
        part.replace(target)
    except OSError as error:
        advice = "name a file in a folder that is there and that you may write"
        raise StoreError(f"{target} cannot be written: {error.strerror}", advice=advice) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _copy_sqlite(url: URL, part: Path) -> None:
    file = engine.file_of(url)
    if file is None or schema.is_new(file):
        raise StoreError(f"{engine.place(url)} does not exist", advice="mend [store] url")
    refused = faults.refusal(file.parent)
    try:
        with closing(_opened(file, refused)) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
    except sqlite3.Error as error:
        cause, advice = _UNREADABLE if _is_forbidden(file) else _ADVICE.get(refused, ("", _USUAL_ADVICE))
        raise StoreError(f"{engine.place(url)} cannot be copied: {cause or error}", advice=advice) from error


def _is_forbidden(file: Path) -> bool:
    """Whether this user may not even read it, of which SQLite only says that it cannot be opened."""
    try:
        os.close(os.open(file, os.O_RDONLY))
    except PermissionError:
        return True
    except OSError:
        return False
    return False


def _opened(file: Path, refused: int) -> sqlite3.Connection:
    """The database, to be read. `refused` is why nothing can be written beside it, which else comes with reading."""
    # Nobody changes what lies on a disk that is read-only; what was last in use there has its last changes beside it.
    if refused == errno.EROFS and not Path(f"{file}-wal").exists():
        return sqlite3.connect(f"{file.absolute().as_uri()}?immutable=1", uri=True)
    return sqlite3.connect(file)


def _dump_postgres(url: URL, part: Path) -> None:
    program = shutil.which("pg_dump")
    if program is None:
        raise StoreError("pg_dump is missing", advice="install PostgreSQL's client programs (postgresql-client)")
    address = url.set(drivername="postgresql", password=None).render_as_string()
    # The password goes by the environment: arguments are there for everybody to read.
    environment = os.environ | ({"PGPASSWORD": str(url.password)} if url.password else {})
    command = [program, "--format=custom", f"--file={part}", f"--dbname={address}"]
    try:
        subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=DEADLINE)  # noqa: S603
    except subprocess.CalledProcessError as error:
        cause = error.stderr.strip().splitlines()[-1] if error.stderr.strip() else f"exit {error.returncode}"
        raise StoreError(f"{engine.place(url)} cannot be copied: {cause}") from error
    except subprocess.TimeoutExpired as error:
        raise StoreError(f"{engine.place(url)} took more than an hour to copy") from error
