"""`syncd run` as it ships: how soon a mail is an activity, and what quiet mailboxes cost."""

import os
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.contestants import Way, config
from bench.measuring import memory
from tests.servers.proxy import Proxy

WAIT = 120.0
"""Seconds after which what should have happened has failed."""
QUIET_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Milliseconds from the server's EXISTS to the committed activity: half and 99 of 100 mails are not slower."""

    mails: int
    p50: float
    p99: float
    reach: str = "p50 20 ms, p99 100 ms"

    def told(self) -> str:
        return (
            f"EXISTS to committed activity, {self.mails} mails: p50 {self.p50:.1f} ms, p99 {self.p99:.1f} ms "
            f"(reach: {self.reach})"
        )


@dataclass(frozen=True, slots=True)
class Quiet:
    """What asking quiet mailboxes over TLS cost: looks a second, the share of a core, bytes from the server a look.

    `memory` is that of the daemon with all of them kept, in bytes.
    """

    mailboxes: int
    looks: float
    core: float
    received: float
    memory: int
    reach: str = "1 % of a core for a thousand mailboxes a minute"

    def told(self) -> str:
        return (
            f"{self.mailboxes} quiet mailboxes, {self.looks:.1f} looks a second: {self.core:.1%} of a core, "
            f"{self.received:.0f} bytes a look on the wire; daemon {self.memory / 2**20:.0f} MiB (reach: {self.reach})"
        )


class Watched(Proxy):
    """Notes when the server told of a mail."""

    def __init__(self, target: int) -> None:
        super().__init__(target)
        self.told = 0.0
        self.waiting = threading.Event()

    def _pass_on(self, data: bytes, target: socket.socket) -> bool:
        if b" EXISTS" in data and self.waiting.is_set():
            self.waiting.clear()
            self.told = time.perf_counter()
        return super()._pass_on(data, target)


@contextmanager
def syncd_run(folder: Path, ways: Sequence[Way], every: str, wait: float = WAIT) -> Iterator[tuple[int, Path]]:
    """The daemon at work over these mailboxes: its process id, and its database once every mailbox was read."""
    folder.mkdir(exist_ok=True)
    settings = config(folder, ways, every)
    log = (folder / "log").open("w")
    environment = {**os.environ, "SYNCD_CONFIG": str(settings)}
    daemon = subprocess.Popen([sys.executable, "-m", "syncd", "run"], env=environment, stdout=log, stderr=log)
    database = folder / "syncd.db"
    try:
        until(lambda: daemon.poll() is not None or _well(database) == len(ways), f"see {folder / 'log'}", wait=wait)
        if daemon.poll() is not None:
            raise SystemExit(f"bench: syncd run has ended: see {folder / 'log'}")
        yield daemon.pid, database
    finally:
        daemon.send_signal(signal.SIGTERM)
        daemon.wait(60)
        log.close()


def arrivals(proxy: Watched, database: Path, deliver: Callable[[bytes], None], mails: Sequence[bytes]) -> Arrivals:
    """Deliver mails one after the other, each when the last is an activity."""
    took = []
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, isolation_level=None)) as connection:
        for mail in mails:
            before = ledger_rows(connection)
            proxy.waiting.set()
            deliver(mail)
            until(lambda before=before: ledger_rows(connection) > before, "the mail is no activity", 0.0005)  # type: ignore[misc]
            took.append((time.perf_counter() - proxy.told) * 1000)
            # The daemon listens again before the next one comes: what comes earlier is told with its EXAMINE.
            time.sleep(0.2)
    return Arrivals(len(mails), statistics.median(took), sorted(took)[int(len(took) * 0.99) - 1])


def quiet(proxy: Proxy, daemon: int, mailboxes: int, every: float) -> Quiet:
    """Let the daemon ask for a while, while nothing happens."""
    time.sleep(every + 1)
    received, spent, began = proxy.received, _spent(daemon), time.perf_counter()
    time.sleep(QUIET_SECONDS)
    seconds = time.perf_counter() - began
    looks = mailboxes / every
    core, got = (_spent(daemon) - spent) / seconds, (proxy.received - received) / (looks * seconds)
    return Quiet(mailboxes, looks, core, got, memory(daemon))


def _well(database: Path) -> int:
    if not database.exists():
        return 0
    try:
        with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT count(*) FROM source_states WHERE status = 'ok'").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def ledger_rows(connection: sqlite3.Connection) -> int:
    """Mails that something became of: not every one is an activity."""
    return int(connection.execute("SELECT count(*) FROM ledger").fetchone()[0])


def _spent(pid: int) -> float:
    """Seconds of processor time of the daemon's main process; nobody else does anything for a quiet mailbox."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def until(happened: Callable[[], bool], trouble: str, pause: float = 0.2, wait: float = WAIT) -> None:
    deadline = time.monotonic() + wait
    while not happened():
        if time.monotonic() > deadline:
            raise SystemExit(f"bench: {trouble}")
        time.sleep(pause)
