"""What goes wrong at one system call of a run: the process ends, a call fails, somebody else holds the database."""

import errno
import fcntl
import os
import signal
import socket
import sqlite3
import struct
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.calls import Deed, Place, memory
from tests.torture.runner import Nothing
from tests.torture.seccomp import Call, Listener, duplicate

WAL_LOCKS = (120, 9)
"""Offset and length of the locks that SQLite's write-ahead log keeps in its -shm file (sqlite.org/walformat.html)."""


@dataclass(slots=True)
class Hit(Nothing):
    """A fault at the `at`th call that counts; `met` is the call it struck, None if the run ended before."""

    at: int
    met: Deed | None = field(default=None, init=False)

    @property
    def passed_over(self) -> bool:
        """Whether the run went on with the other folders of a source: what it could not read comes after them."""
        return False


@dataclass(slots=True)
class Kill(Hit):
    """SIGKILL in front of a call: nothing is written, closed or said any more."""

    where: Callable[[Deed], bool] = lambda _: True

    def meet(self, deed: Deed, process: int, listener: Listener) -> bool:
        if self.met is None and (deed.number < self.at or not self.where(deed)):
            return False
        # Threads run on until the signal reaches them: what they ask meanwhile stays unanswered as well.
        if self.met is None:
            self.met = deed
            os.kill(process, signal.SIGKILL)
        return True


def killed_between_transactions(at: int) -> Hit:
    """SIGKILL right after a commit: what belongs together and is not in one transaction comes apart here."""
    return Kill(at, lambda deed: deed.ends_transaction)


@dataclass(slots=True)
class Torn(Hit):
    """SIGKILL in the middle of a write: the first half of the octets is in the file."""

    def meet(self, deed: Deed, process: int, listener: Listener) -> bool:
        if self.met is not None:
            return True
        if deed.number < self.at or deed.call.name != "pwrite64":
            return False
        self.met = deed
        _write_half(deed.call)
        os.kill(process, signal.SIGKILL)
        return True


@dataclass(slots=True)
class Fails(Hit):
    """From a call on every call like it fails, or that one alone: `lasts` says which."""

    error: int
    concerns: Callable[[Deed], bool]
    lasts: bool = True

    def meet(self, deed: Deed, process: int, listener: Listener) -> bool:
        if deed.number < self.at or not self.concerns(deed) or (self.met and not self.lasts):
            return False
        self.met = self.met or deed
        listener.fail(deed.call, self.error)
        return True

    @property
    def passed_over(self) -> bool:
        return self.met is not None and self.met.place is Place.SOURCE


def full_disk(at: int) -> Hit:
    """No room is left: whatever needs some is refused, until somebody makes room."""
    return Fails(at, errno.ENOSPC, lambda deed: deed.needs_room and deed.place in (Place.DATABASE, Place.LOCK))


def full_for_a_moment(at: int) -> Hit:
    """There is no room for one part of a transaction; there is for the next."""
    return Fails(at, errno.ENOSPC, lambda deed: deed.needs_room and deed.name.endswith("-wal"), lasts=False)


def broken_disk(at: int, *, lasts: bool = False) -> Hit:
    """The disk gives an error, whatever is asked of it."""
    disks = (Place.DATABASE, Place.LOCK, Place.SOURCE)
    return Fails(at, errno.EIO, lambda deed: deed.place in disks and deed.call.name not in ("fcntl", "flock"), lasts)


@dataclass(slots=True)
class Lost(Fails):
    """Connections fail, and are cut: who waits for an answer that way hears at once that there will be none."""

    def meet(self, deed: Deed, process: int, listener: Listener) -> bool:
        if deed.number >= self.at and self.concerns(deed):
            ours = duplicate(process, deed.call.arguments[0])
            # One that was never made cannot be cut.
            with socket.socket(fileno=ours) as connection, suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        return Fails.meet(self, deed, process, listener)


def broken_network(at: int) -> Hit:
    """The connection is gone: whatever is asked of it fails."""
    return Lost(at, errno.ECONNRESET, lambda deed: deed.place is Place.NETWORK and deed.call.name != "fcntl")


@dataclass(slots=True)
class Unmounted(Hit):
    """The disk with the sources is not there: where it was, there is an empty directory."""

    def meet(self, deed: Deed, process: int, listener: Listener) -> bool:
        if deed.number < self.at or deed.place is not Place.SOURCE or deed.call.name != "getdents64":
            return False
        self.met = self.met or deed
        listener.pretend(deed.call, 0)
        return True


@dataclass(slots=True)
class Emptied(Hit):
    """Directories of mails were looked into `at` times, and are empty for whoever looks again."""

    _calls: Counter[str] = field(default_factory=Counter, init=False)

    def meet(self, deed: Deed, process: int, listener: Listener) -> bool:
        if deed.call.name != "getdents64" or not deed.name.endswith(("/new", "/cur")):
            return False
        self._calls[deed.name] += 1
        # A look takes two calls: one brings what is there, the other says that this was all.
        if self._calls[deed.name] <= 2 * self.at:
            return False
        self.met = self.met or deed
        listener.pretend(deed.call, 0)
        return True


@dataclass(slots=True)
class Locked(Hit):
    """Another process takes the database as soon as it can from a call on, and keeps it until the run has ended.

    Time flies meanwhile: what sleeps wakes up at once, as if it had slept.
    """

    database: Path
    _other: sqlite3.Connection | None = field(default=None, init=False)

    def meet(self, deed: Deed, process: int, listener: Listener) -> bool:
        if deed.number >= self.at and self._other is None:
            self._take(deed)
        return False

    def pause(self, call: Call, listener: Listener) -> bool:
        if self._other is not None:
            listener.pretend(call, 0)
        return self._other is not None

    def over(self) -> None:
        if self._other is not None:
            self._other.rollback()
            self._other.close()

    def _take(self, deed: Deed) -> None:
        if not self.database.exists() or not self.database.stat().st_size or self._is_taken():
            return
        other = sqlite3.connect(self.database, timeout=0, isolation_level=None)
        try:
            other.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:  # the run is writing: the next call may find it free
            other.close()
        else:
            self._other, self.met = other, deed

    def _is_taken(self) -> bool:
        """Whether the run, which stands still, holds the log for itself: SQLite would wait long for it to let go."""
        try:
            with Path(f"{self.database}-shm").open("rb") as index:
                asked = struct.pack("hhqqi4x", fcntl.F_RDLCK, os.SEEK_SET, *WAL_LOCKS, 0)
                answer = fcntl.fcntl(index, fcntl.F_GETLK, asked)
        except FileNotFoundError:
            return False
        return bool(struct.unpack("hhqqi4x", answer)[0] != fcntl.F_UNLCK)


def _write_half(call: Call) -> None:
    descriptor, address, octets, offset = call.arguments[:4]
    data = memory(call, address, octets // 2)
    file = os.open(f"/proc/{call.thread}/fd/{descriptor}", os.O_WRONLY)
    try:
        os.pwrite(file, data, offset)
    finally:
        os.close(file)
