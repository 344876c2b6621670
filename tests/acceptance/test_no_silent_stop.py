"""Whatever hangs is seen, by name and with what it is at, and everybody else goes on; with the daemon as it is run."""

import json
import os
import queue
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx2
import psycopg
import pytest

from syncd.cli import main
from tests import patterns
from tests.acceptance.hindered import ENDLESS, LOCKED, NOWHERE
from tests.torture import post
from tests.unit.pipeline.office import mail
from tests.unit.sources.imap_server import ImapServer

ROOT = Path(__file__).parents[2]
SOON = 90
"""Seconds within which a person must see it. The daemon here loses its patience after three."""

AGENCY = """
agency = {{ name = "Northbridge Talent", region = "GB", domains = ["northbridge.example"] }}
store = {{ url = "{store}" }}
web = {{ listen = "127.0.0.1:0" }}
sync = {{ every = "1s" }}
[[recruiters]]
name = "Alice Moreau"
email = "alice@northbridge.example"
[[sources]]
name = "post"
type = "folder"
path = "post"
owner = "alice@northbridge.example"
"""
MAILBOX = """
[[sources]]
name = "{name}"
type = "imap"
owner = "alice@northbridge.example"
host = "{host}"
port = {port}
tls = "{tls}"
username = "alice"
password = {{ file = "password" }}
"""
CALENDAR = """
[[sources]]
name = "calendar"
type = "caldav"
owner = "alice@northbridge.example"
url = "https://{host}/"
username = "alice"
password = {{ file = "password" }}
"""
FOLDER = """
[[sources]]
name = "lock"
type = "folder"
path = "{path}"
owner = "alice@northbridge.example"
"""


class Daemon:
    """A daemon in a folder, and what it says. A context manager."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        command = [sys.executable, "-P", "-m", "tests.acceptance.hindered", "-c", "syncd.toml", "run"]
        environment = {**os.environ, **patterns.found_with(ROOT)}
        self._process = subprocess.Popen(command, cwd=folder, env=environment, stderr=subprocess.PIPE, text=True)
        self._said: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.lines: list[str] = []
        self._listener = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self) -> Self:
        self._listener.start()
        self.page = self.until(lambda line: "the page is at " in line).rpartition(" ")[2]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(30)
        finally:
            self._process.kill()
            self._listener.join(10)

    def until(self, fits: Callable[[str], bool]) -> str:
        """The first line that fits, of those that were said and not yet looked at."""
        deadline = time.monotonic() + SOON
        while True:
            try:
                line = self._said.get(timeout=max(0, deadline - time.monotonic()))
            except queue.Empty:
                raise AssertionError("\n".join(self.lines)) from None
            self.lines.append(line)
            if fits(line):
                return line

    def until_logged(self, event: str, **keys: str) -> dict[str, Any]:
        wanted = {"event": event, **keys}
        told: dict[str, Any] = json.loads(
            self.until(lambda line: line.startswith("{") and wanted.items() <= json.loads(line).items())
        )
        return told

    def readiness(self) -> tuple[int, list[str]]:
        """What a monitor is told."""
        answer = httpx2.get(f"{self.page}readyz", timeout=SOON, trust_env=False)
        return answer.status_code, answer.json()["problems"]

    def _listen(self) -> None:
        assert self._process.stderr is not None
        with self._process.stderr as lines:
            for line in lines:
                self._said.put(line.rstrip())


def told(folder: Path, *words: str, capsys: pytest.CaptureFixture[str]) -> Any:
    capsys.readouterr()
    with pytest.raises(SystemExit):
        main(["-c", str(folder / "syncd.toml"), *words, "--json"])
    return json.loads(capsys.readouterr().out)


def found(folder: Path, store: str, *sources: str) -> None:
    (folder / "syncd.toml").write_text(AGENCY.format(store=store) + "".join(sources))
    (folder / "password").write_text("secret")
    post.put(folder / "post", {"1.known": post.letter(1)})


def mute(server: ImapServer, command: str) -> None:
    """Never answer such a command."""
    server.lie(lambda _, asked: b"" if asked.startswith(command) else None)


@contextmanager
def sources_that_hang() -> Iterator[dict[str, str]]:
    """By what each waits for: an address that is never found, a lock that is never free, a server that fell silent."""
    with ImapServer() as greeting, ImapServer() as listing, ImapServer() as fetching:
        greeting.greeting = b""
        mute(listing, "LIST")
        mute(fetching, "UID FETCH")
        servers = {"greeting": greeting, "listing": listing, "fetching": fetching}
        boxes = {
            name: MAILBOX.format(name=name, host="127.0.0.1", port=server.port, tls="none")
            for name, server in servers.items()
        }
        yield {
            **boxes,
            "address": MAILBOX.format(name="address", host=NOWHERE, port=993, tls="implicit"),
            "calendar": CALENDAR.format(host=NOWHERE),
            "lock": FOLDER.format(path=LOCKED),
        }


HANGS_AT = {
    "address": "connecting",
    "calendar": "connecting",
    "greeting": "connecting",
    "listing": "listing",
    "fetching": "fetching",
    "lock": "asking",
}


def test_sources_that_hang_are_named_with_what_they_are_at_and_the_others_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with sources_that_hang() as sources:
        found(tmp_path, "sqlite:///syncd.db", *sources.values())
        with Daemon(tmp_path) as daemon:
            left = dict(HANGS_AT)
            while left:
                # On a busy machine a step before may take long, too: then it is told of as well.
                stuck = daemon.until_logged("stuck")
                if left.get(stuck["source"]) == stuck["stage"]:
                    del left[stuck["source"]]
            endless = post.letter(2).replace(b"\n\n", b"\n" + ENDLESS + b"\n\n", 1)
            post.put(tmp_path / "post", {"2.endless": endless, "3.later": mail(Message_ID="<later@client.example>")})
            daemon.until(lambda line: '"failed": 1' in line)
            shown = {row["name"]: row["stage"] for row in told(tmp_path, "status", capsys=capsys)["sources"]}
            assert daemon.readiness() == (200, [])
    assert {name: shown[name] for name in HANGS_AT} == HANGS_AT
    rows = {row["href"]: row for row in told(tmp_path, "ledger", capsys=capsys)}
    assert "could not be read within" in rows["2.endless"]["cause"]
    assert rows["3.later"]["disposition"] != "failed"


def test_a_database_that_somebody_else_keeps_is_told_of_and_waited_for(tmp_path: Path) -> None:
    found(tmp_path, "sqlite:///syncd.db")
    with Daemon(tmp_path) as daemon:
        daemon.until_logged("synced", source="post")
        with closing(sqlite3.connect(tmp_path / "syncd.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            post.put(tmp_path / "post", {"2.later": post.letter(2)})
            daemon.until_logged("not_ready")
            status, [problem] = daemon.readiness()
            assert (status, "the engine has been " in problem, "standing still" in problem) == (503, True, False)
        daemon.until_logged("synced", source="post")


def test_a_postgresql_that_stands_still_is_told_of_and_waited_for(tmp_path: Path, postgres_url: str) -> None:
    found(tmp_path, postgres_url)
    with Daemon(tmp_path) as daemon:
        daemon.until_logged("ready")
        processes = serving(postgres_url)
        for process in processes:
            os.kill(process, signal.SIGSTOP)
        try:
            post.put(tmp_path / "post", {"2.later": post.letter(2)})
            daemon.until_logged("not_ready")
            status, problems = daemon.readiness()
            assert (status, "database has not answered" in " ".join(problems)) == (503, True)
        finally:
            for process in processes:
                os.kill(process, signal.SIGCONT)
        daemon.until_logged("synced", source="post")


def serving(url: str) -> list[int]:
    """The process that lets people in, and those that serve somebody at this database."""
    with psycopg.connect(url.replace("+psycopg", "")) as conn:
        asked = conn.execute(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        backends = [int(row[0]) for row in asked.fetchall()]
    door = int(Path(f"/proc/{backends[0]}/stat").read_text().rpartition(")")[2].split()[1])
    return [door, *backends]
