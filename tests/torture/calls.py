"""What a system call is about: the database, a source on disk, the network, or nothing that matters."""

import fcntl
import os
import re
import struct
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tests.torture.seccomp import Call

AT_FDCWD = 0xFFFFFF9C
WRITE_LOCK = 120
MOST_PATH = 4096

BY_PATH = {"rename": 0, "mkdir": 0, "link": 0, "unlink": 0, "truncate": 0}
"""Calls that name a file, and which argument does."""
BY_PATH_AT = {"openat": 1, "mkdirat": 1, "unlinkat": 1, "linkat": 1, "renameat": 1, "renameat2": 1}
"""The same relative to the directory in the first argument."""

WRITES = frozenset(
    {"write", "pwrite64", "writev", "ftruncate", "truncate", "fallocate", "copy_file_range", "mkdir", "mkdirat",
     "rename", "renameat", "renameat2", "link", "linkat", "fsync", "fdatasync"}
)  # fmt: skip
"""Calls that a full disk refuses; `openat` does where it creates the file."""


class Place(StrEnum):
    """Where a call acts."""

    DATABASE = "database"
    LOCK = "lock file"
    SOURCE = "source"
    NETWORK = "network"
    OUTPUT = "output"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Deed:
    """One call that touches the world outside of the process: the `number`th of its run, from 1."""

    number: int
    call: Call
    place: Place
    name: str

    def __str__(self) -> str:
        return f"{self.number}: {self.call.name} {self.name}"

    @property
    def ends_transaction(self) -> bool:
        """Whether it gives back the right to write, which SQLite keeps as a lock in the -shm file.

        The transaction is committed by then, or was rolled back (sqlite.org/walformat.html, WAL_WRITE_LOCK).
        """
        if self.call.name != "fcntl" or not self.name.endswith("-shm"):
            return False
        kind, _, start, length, _ = struct.unpack("hhqqi4x", memory(self.call, self.call.arguments[2], 32))
        return bool(kind == fcntl.F_UNLCK and start <= WRITE_LOCK < start + length)

    @property
    def creates(self) -> bool:
        return self.call.name == "openat" and bool(self.call.arguments[2] & os.O_CREAT)

    @property
    def needs_room(self) -> bool:
        return self.call.name in WRITES or self.creates


class Judge:
    """Tells what the calls of a command that runs in `folder` are about."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder.resolve())

    def place(self, call: Call) -> tuple[Place, str]:
        path = self._path(call)
        if path.startswith("socket:"):
            return Place.NETWORK, "socket"
        if path.startswith(("/memfd:output", "/memfd:errors")):
            return Place.OUTPUT, path.removeprefix("/memfd:").partition(" ")[0]
        name = path.removeprefix(f"{self._folder}/").removesuffix(" (deleted)")
        if name == path:
            return Place.ELSEWHERE, path
        if re.fullmatch(r"state/syncd\.db(-wal|-shm|-journal)?", name):
            return Place.DATABASE, name
        if name == "state/syncd.db.lock":
            return Place.LOCK, name
        return (Place.SOURCE if name.startswith("sources") else Place.ELSEWHERE), name

    def _path(self, call: Call) -> str:
        try:
            if call.name in BY_PATH:
                return self._resolved(call, AT_FDCWD, call.arguments[BY_PATH[call.name]])
            if call.name in BY_PATH_AT:
                return self._resolved(call, call.arguments[0] & 0xFFFFFFFF, call.arguments[BY_PATH_AT[call.name]])
            return _link(call, f"fd/{call.arguments[0] & 0x7FFFFFFF}")
        except OSError:  # a bad descriptor, or the thread is gone
            return ""

    def _resolved(self, call: Call, directory: int, address: int) -> str:
        data = b""
        while b"\0" not in data and len(data) < MOST_PATH:
            # A page at a time: what lies behind the text's end need not be readable.
            data += memory(call, address + len(data), 4096 - (address + len(data)) % 4096)
        path = os.fsdecode(data.partition(b"\0")[0])
        if path.startswith("/"):
            return os.path.normpath(path)
        link = "cwd" if directory == AT_FDCWD else f"fd/{directory}"
        return os.path.normpath(f"{_link(call, link)}/{path}")


def memory(call: Call, address: int, octets: int) -> bytes:
    """What the caller has there in its memory."""
    with open(f"/proc/{call.thread}/mem", "rb", buffering=0) as file:  # noqa: PTH123 - no file of the disk
        file.seek(address)
        return file.read(octets)


def _link(call: Call, name: str) -> str:
    return str(Path(f"/proc/{call.thread}/{name}").readlink())
