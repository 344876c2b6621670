"""A private PostgreSQL cluster on a Unix socket, started once; each test gets an empty database of its own."""

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from tests.servers.missing import missing

OWNER = "postgres"

# The data is thrown away: nothing of it has to survive a power cut.
SETTINGS = """
listen_addresses = ''
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 40
shared_buffers = 32MB
"""


@dataclass(frozen=True, slots=True)
class Postgres:
    """A running cluster; `socket` is the folder of its Unix socket."""

    socket: Path

    @contextmanager
    def database(self) -> Iterator[str]:
        """The address of an empty database, dropped afterwards."""
        name = f"syncd_{next(_numbers)}"
        with psycopg.connect(host=str(self.socket), user=OWNER, dbname="postgres", autocommit=True) as admin:
            admin.execute(f"CREATE DATABASE {name} TEMPLATE template0")
            yield f"postgresql+psycopg://{OWNER}@/{name}?host={self.socket}"
            admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """The server; `postgres.database()` gives an empty database on it."""
    programs = _programs()
    # Not below pytest's folder, which it closes to the user who runs the cluster whenever another run begins.
    with tempfile.TemporaryDirectory(prefix="syncd-postgres-") as name:
        folder, data = Path(name), Path(name) / "data"
        _give_to_owner(folder)
        _run(programs / "initdb", "-D", data, "--auth=trust", f"--username={OWNER}", "--encoding=UTF8", "--no-sync")
        with (data / "postgresql.conf").open("a", encoding="utf-8") as settings:
            settings.write(f"{SETTINGS}unix_socket_directories = '{folder}'\n")
        control = (programs / "pg_ctl", "--pgdata", data, "--wait", "--timeout=60")
        _run(*control, "--log", folder / "log", "start")
        try:
            yield Postgres(folder)
        finally:
            _run(*control, "--mode=immediate", "stop")


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """The address of an empty database that is this test's alone."""
    with postgres.database() as url:
        yield url


def _programs() -> Path:
    """The newest installed version's programs."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    initdb = shutil.which("initdb")
    return Path(initdb).parent if initdb else missing("PostgreSQL", "apt-get install postgresql")


def _give_to_owner(folder: Path) -> None:
    if os.geteuid() == 0:
        account = pwd.getpwnam(OWNER)
        os.chown(folder, account.pw_uid, account.pw_gid)


def _run(*command: str | Path) -> None:
    # The programs refuse to run as root.
    become = ["runuser", "-u", OWNER, "--"] if os.geteuid() == 0 else []
    folder = Path("/") if become else None
    subprocess.run([*become, *map(str, command)], check=True, cwd=folder, stdout=subprocess.DEVNULL, timeout=90)
