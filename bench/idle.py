"""Mailboxes that nothing happens in, thousands of them in one process: what each takes while it is listened at."""

import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.contestants import Way, config
from bench.daemon import syncd_run
from bench.measuring import memory, run
from tests.servers.certificates import Authority

WAIT = 1200.0
"""Seconds that reading all the mailboxes for the first time may take."""
SETTLE = 65.0
"""Seconds until nothing waits any more for something to do."""


@dataclass(frozen=True, slots=True)
class Idle:
    """Memory of `syncd run` with all the mailboxes listened at over TLS, in bytes, and what one mailbox adds to it."""

    mailboxes: int
    memory: int
    each: int
    reach: str = "45 KiB each, 200 MiB"

    def told(self) -> str:
        return (
            f"{self.mailboxes} idle mailboxes over TLS: {self.each / 1024:.1f} KiB each, "
            f"{self.memory / 2**20:.0f} MiB in all (reach: {self.reach})"
        )


def idle(folder: Path, mailboxes: int) -> Idle:
    folder.mkdir()
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    authority = Authority(folder / "certificates")
    with _server(authority) as port:
        ways = [Way(port, f"idle-{number}", "any", authority.file) for number in range(mailboxes)]
        one, all_ = (_taken(folder / f"{count}", ways[:count]) for count in (1, mailboxes))
    return Idle(mailboxes, all_, (all_ - one) // max(mailboxes - 1, 1))


def _taken(folder: Path, ways: list[Way]) -> int:
    folder.mkdir()
    # What makes a database is loaded once in its life.
    run([sys.executable, "-m", "syncd", "-c", config(folder, ways), "db", "upgrade"])
    with syncd_run(folder, ways, "3600s", WAIT) as (daemon, _):
        time.sleep(SETTLE)
        return memory(daemon)


@contextmanager
def _server(authority: Authority) -> Iterator[int]:
    issued = authority.issue("DNS:localhost,IP:127.0.0.1")
    command = [sys.executable, "-m", "bench.idle_server", str(issued.file), str(issued.key)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield int(server.stdout.readline())
        finally:
            server.terminate()
