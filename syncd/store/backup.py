"""Copy the database while it is in use."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import URL

from syncd.errors import StoreError
from syncd.store import engine, schema

DEADLINE = 3600
"""Seconds that pg_dump may take."""


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
        raise StoreError(f"{target} cannot be written: {error.strerror}", advice="name another file") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _copy_sqlite(url: URL, part: Path) -> None:
    file = engine.file_of(url)
    if file is None or schema.is_new(file):
        raise StoreError(f"{engine.place(url)} does not exist", advice="mend [store] url")
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
    except sqlite3.Error as error:
        raise StoreError(
            f"{engine.place(url)} cannot be copied: {error}",
            advice="see that syncd may read the file and write beside it, and that the disk has room",
        ) from error


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
