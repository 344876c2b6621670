"""What the calendar servers of the tests have in common: an account on one, and how one is started on loopback.

They live in a virtual environment of their own, so that what they depend on never meets what the program depends on.
"""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx2
import pytest

from tests.contract.cutters import calendar, event
from tests.servers.missing import missing

PASSWORD = "calendar-secret"
CALENDAR = (
    '<C:mkcalendar xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><set><prop><displayname>{title}</displayname>'
    '<C:supported-calendar-component-set><C:comp name="{component}"/></C:supported-calendar-component-set>'
    "</prop></set></C:mkcalendar>"
)


@dataclass(slots=True)
class Account:
    """A user of the server, and what their own calendar program would do. Paths are below the user's home."""

    url: str
    username: str
    client: httpx2.Client
    password: str = field(default=PASSWORD, repr=False)

    def make_calendar(self, path: str, title: str, component: str = "VEVENT") -> None:
        body = CALENDAR.format(title=title, component=component)
        self._done(self.client.request("MKCALENDAR", self._at(path), content=body, auth=self._auth))

    def put(self, path: str, uid: str, summary: str) -> None:
        """Add or change the event in the file `path`."""
        self.put_text(path, calendar(event(uid, summary)))

    def put_text(self, path: str, text: str) -> None:
        headers = {"Content-Type": "text/calendar"}
        self._done(self.client.put(self._at(path), content=text, headers=headers, auth=self._auth))

    def delete(self, path: str) -> None:
        self._done(self.client.delete(self._at(path), auth=self._auth))

    @property
    def _auth(self) -> tuple[str, str]:
        return self.username, self.password

    def _at(self, path: str) -> str:
        return f"{self.url}/{self.username}/{path}"

    def _done(self, answer: httpx2.Response) -> None:
        assert answer.is_success, f"{answer.status_code}: {answer.text}"


@contextmanager
def running(name: str, *words: str, port: int, folder: Path) -> Iterator[httpx2.Client]:
    """Start a server of the servers' environment, and give a client to speak to it with."""
    with (folder / "log").open("w") as log:
        process = subprocess.Popen([_program(name), *words], stdout=log, stderr=log)
    try:
        _wait(name, process, port, folder / "log")
        with httpx2.Client(trust_env=False) as client:
            yield client
    finally:
        process.terminate()
        process.wait(10)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _program(name: str) -> str:
    here = os.environ.get("SYNCD_TEST_SERVERS") or str(Path(__file__).parents[2] / ".venv-servers" / "bin")
    install = "python3 -m venv .venv-servers && .venv-servers/bin/pip install -r tests/servers/requirements.txt"
    return shutil.which(name, path=here) or missing(name.capitalize(), install)


def _wait(name: str, process: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail(f"{name} did not start: {log.read_text()}")
