"""A large mailbox in which little happens: what a look at it costs, and what ten mails and ten changed flags do."""

import random
import socket
import sqlite3
import statistics
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bench.contestants import Mbsync, Syncd, Way
from bench.daemon import Watched, ledger_rows, syncd_run, until
from bench.mailbox import mails
from tests.servers.dovecot import Dovecot, give

LOOKED_FOR = 30.0
"""Seconds in which looks are counted."""
EVERY = "2s"
AT_ONCE = 10
"""Mails that come, and mails whose flags change, at the same moment."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at an unchanged mailbox takes on a connection that is kept, and what mbsync takes for it."""

    mails: int
    looks: int
    received: float
    trips: float
    mbsync_received: int
    mbsync_ms: float
    reach: str = "one round trip, 300 bytes"

    def told(self) -> str:
        return (
            f"a look at {self.mails} mails, nothing new: {self.received:.0f} bytes, {self.trips:.1f} round trips; "
            f"mbsync {self.mbsync_received} bytes, {self.mbsync_ms:.0f} ms (reach: {self.reach})"
        )


@dataclass(frozen=True, slots=True)
class Changes:
    """Milliseconds, medians: syncd's from the server's word to the last committed activity, mbsync's a run of it."""

    mails: int
    rounds: int
    syncd_ms: float
    mbsync_ms: float
    reach: str = "0.50 × mbsync"

    def told(self) -> str:
        return (
            f"{AT_ONCE} new mails and {AT_ONCE} changed flags in {self.mails}: syncd {self.syncd_ms:.0f} ms, "
            f"mbsync {self.mbsync_ms:.0f} ms: {self.syncd_ms / self.mbsync_ms:.2f} × (reach: {self.reach})"
        )


class Looked(Watched):
    """Counts the looks, and knows when somebody listens."""

    def __init__(self, target: int) -> None:
        super().__init__(target)
        self.looks = 0
        self.listening = threading.Event()

    def _pass_on(self, data: bytes, target: socket.socket) -> bool:
        self.looks += data.count(b"+ idling")
        if b"+ idling" in data:
            self.listening.set()
        return super()._pass_on(data, target)


def changes(server: Dovecot, user: str, people: Path, folder: Path, rounds: int) -> Iterator[Look | Changes]:
    """After a first sync of the user's mailbox by each."""
    maildir = server.base / "mail" / user / "Maildir"
    held = len(list((maildir / "cur").iterdir()))
    with Looked(server.port) as proxy:
        way = Way(proxy.port, user, server.password)
        syncd = Syncd.fresh(folder / "syncd", way, people)
        syncd.sync()
        mbsync = Mbsync.fresh(folder / "mbsync", way, fsync=True)
        mbsync.sync()
        time.sleep(2)
        before = proxy.received
        quiet = mbsync.sync()
        received = proxy.received - before
        with syncd_run(syncd.folder, [way], EVERY):
            yield _look(proxy, held, received, quiet.seconds * 1000)
        proxy.listening.clear()
        with syncd_run(syncd.folder, [way], "600s") as (_, database):
            until(proxy.listening.is_set, "syncd does not listen")
            yield _changed(proxy, maildir, database, mbsync, rounds)


def _look(proxy: Looked, held: int, mbsync_received: int, mbsync_ms: float) -> Look:
    # The first looks are the pass that a start begins with.
    until(proxy.listening.is_set, "syncd does not listen")
    time.sleep(5)
    received, asked, looks = proxy.received, proxy.asked, proxy.looks
    time.sleep(LOOKED_FOR)
    count = max(proxy.looks - looks, 1)
    return Look(
        held, count, (proxy.received - received) / count, (proxy.asked - asked) / count, mbsync_received, mbsync_ms
    )


def _changed(proxy: Looked, maildir: Path, database: Path, mbsync: Mbsync, rounds: int) -> Changes:
    ours, theirs = [], []
    held = len(list((maildir / "cur").iterdir()))
    letters = [mail.raw.replace(b"<bench-", b"<later-") for mail in mails(AT_ONCE * rounds, seed=5)]
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, isolation_level=None)) as ledger:
        for number in range(rounds):
            wanted = ledger_rows(ledger) + AT_ONCE
            proxy.waiting.set()
            _happen(maildir, number, letters[number * AT_ONCE : (number + 1) * AT_ONCE])
            until(lambda wanted=wanted: ledger_rows(ledger) >= wanted, "the mails are no activities", 0.0005)  # type: ignore[misc]
            ours.append((time.perf_counter() - proxy.told) * 1000)
            # mbsync waits out the second in which its Maildir was changed.
            time.sleep(2)
            theirs.append(mbsync.sync().seconds * 1000)
    return Changes(held, rounds, statistics.median(ours), statistics.median(theirs))


def _happen(maildir: Path, number: int, letters: Sequence[bytes]) -> None:
    """New mails come and old ones are flagged, in one go: the server is to tell of all of them at the same time."""
    made = [maildir / "tmp" / f"{int(time.time())}.L{number}-{n}.bench" for n in range(len(letters))]
    for path, raw in zip(made, letters, strict=True):
        path.write_bytes(raw)
        give(path)
    read = sorted(path for path in (maildir / "cur").iterdir() if path.name.endswith(":2,S"))
    flagged = random.Random(number).sample(read, AT_ONCE)
    for path in made:
        path.rename(maildir / "new" / path.name)
    for path in flagged:
        path.rename(path.with_name(path.name.removesuffix("S") + "FS"))
