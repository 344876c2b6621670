"""Let another process decide about this one's system calls: seccomp user notification (seccomp_unotify(2)).

The kernel stops a thread that enters one of the chosen calls, tells whoever holds the listener, and waits for the
answer: go on, or return this value or that error. Threads and children are listened to as well, all in one order. It
needs no privilege, no tracer and no change to the program.
"""

import ctypes
import errno
import fcntl
import os
import platform
import select
import struct
from dataclasses import dataclass
from enum import Enum

# From the kernel's headers: linux/prctl.h, linux/seccomp.h, linux/filter.h, linux/audit.h, asm-generic/fcntl.h.
PR_SET_NO_NEW_PRIVS = 38
SECCOMP_SET_MODE_FILTER = 1
SECCOMP_FILTER_FLAG_NEW_LISTENER = 8
ALLOW, NOTIFY = 0x7FFF0000, 0x7FC00000
GO_ON = 1
RECEIVE, SEND = 0xC0502100, 0xC0182101
LOAD, EQUAL, AT_LEAST, RETURN = 0x20, 0x15, 0x35, 0x06
NR, ARCH, SECOND_ARGUMENT = 0, 4, 24
PIDFD_GETFD = 438
"""The number of that system call on every processor (Linux 5.6)."""
LOCK_COMMANDS = (6, 7, 37, 38)
"""F_SETLK, F_SETLKW and those of open file descriptions: what else `fcntl` does is nobody's business."""


@dataclass(frozen=True, slots=True)
class Machine:
    """What a processor's Linux calls its system calls; `seccomp` is the number of that one."""

    audit: int
    seccomp: int
    calls: dict[str, int]


MACHINES = {
    "x86_64": Machine(
        0xC000003E,
        317,
        {
            "read": 0, "write": 1, "pread64": 17, "pwrite64": 18, "readv": 19, "writev": 20, "connect": 42,
            "sendto": 44, "recvfrom": 45, "fcntl": 72, "flock": 73, "fsync": 74, "fdatasync": 75, "truncate": 76,
            "ftruncate": 77, "rename": 82, "mkdir": 83, "link": 86, "unlink": 87, "getdents64": 217,
            "clock_nanosleep": 230, "openat": 257, "mkdirat": 258, "unlinkat": 263, "renameat": 264,
            "fallocate": 285, "renameat2": 316, "copy_file_range": 326,
        },
    ),
    "aarch64": Machine(
        0xC00000B7,
        277,
        {
            "read": 63, "write": 64, "pread64": 67, "pwrite64": 68, "readv": 65, "writev": 66, "connect": 203,
            "sendto": 206, "recvfrom": 207, "fcntl": 25, "flock": 32, "fsync": 82, "fdatasync": 83, "truncate": 45,
            "ftruncate": 46, "getdents64": 61, "clock_nanosleep": 115, "openat": 56, "mkdirat": 34, "unlinkat": 35,
            "linkat": 37, "renameat": 38, "fallocate": 47, "renameat2": 276, "copy_file_range": 285,
        },
    ),
}  # fmt: skip


class _Instruction(ctypes.Structure):
    _fields_ = (("code", ctypes.c_uint16), ("jt", ctypes.c_uint8), ("jf", ctypes.c_uint8), ("k", ctypes.c_uint32))


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("instructions", ctypes.POINTER(_Instruction)))


class Next(Enum):
    """Why `Listener.receive` came back without a call."""

    QUIET = "nobody called within the time"
    OVER = "nobody is left who could call"


@dataclass(frozen=True, slots=True)
class Call:
    """A thread that waits for the answer; `thread` is its id, `arguments` are as the kernel got them."""

    id: int
    thread: int
    name: str
    arguments: tuple[int, ...]


def machine() -> Machine:
    """This machine's. OSError where nobody has written down its numbers."""
    try:
        return MACHINES[platform.machine()]
    except KeyError:
        raise OSError(errno.ENOSYS, f"no table of system calls for {platform.machine()}") from None


def listen() -> int:
    """From here on this process and its children ask before each I/O call. Returns the listener's descriptor."""
    libc = ctypes.CDLL(None, use_errno=True)
    here = machine()
    code = _filter(here)
    instructions = (_Instruction * len(code))(*(_Instruction(*one) for one in code))
    program = _Program(len(code), instructions)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "no_new_privs")
    flags = SECCOMP_FILTER_FLAG_NEW_LISTENER
    listener = libc.syscall(here.seccomp, SECCOMP_SET_MODE_FILTER, flags, ctypes.byref(program))
    if listener < 0:
        raise OSError(ctypes.get_errno(), f"seccomp: {os.strerror(ctypes.get_errno())}")
    return int(listener)


def duplicate(process: int, number: int) -> int:
    """A descriptor of our own for what another process has open under a number (pidfd_getfd(2))."""
    libc = ctypes.CDLL(None, use_errno=True)
    handle = os.pidfd_open(process)
    try:
        found: int = libc.syscall(PIDFD_GETFD, handle, number, 0)
    finally:
        os.close(handle)
    if found < 0:
        raise OSError(ctypes.get_errno(), f"pidfd_getfd: {os.strerror(ctypes.get_errno())}")
    return found


def why_not() -> str:
    """Why nobody can listen on this machine; "" if one can."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            listen()
        except OSError as error:
            os.write(writing, (error.strerror or "unknown").encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        os.waitpid(child, 0)
        return told.read()


def _filter(here: Machine) -> list[tuple[int, int, int, int]]:
    """A classic BPF program: jump offsets count from the instruction that follows."""
    numbers = sorted(number for name, number in here.calls.items() if name != "fcntl")
    locks = len(LOCK_COMMANDS)
    notify = len(numbers) + 2 + locks  # instructions between a jump's successor and NOTIFY, at most
    code = [(LOAD, 0, 0, ARCH), (EQUAL, 0, notify + 1, here.audit), (LOAD, 0, 0, NR)]
    code += [(EQUAL, notify - index, 0, number) for index, number in enumerate(numbers)]
    code += [(EQUAL, 0, locks + 1, here.calls["fcntl"]), (LOAD, 0, 0, SECOND_ARGUMENT)]
    code += [(EQUAL, locks - index, 0, command) for index, command in enumerate(LOCK_COMMANDS)]
    return [*code, (RETURN, 0, 0, ALLOW), (RETURN, 0, 0, NOTIFY)]


class Listener:
    """The other end: receives the calls one by one and answers each. A context manager."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._names = {number: name for name, number in machine().calls.items()}
        self._poll = select.poll()
        self._poll.register(descriptor, select.POLLIN)

    def __enter__(self) -> "Listener":
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._descriptor)

    def receive(self, seconds: float) -> Call | Next:
        """The next call, which waits until it is answered."""
        for _, event in self._poll.poll(seconds * 1000):
            if not event & select.POLLIN:
                return Next.OVER
            call = self._receive()
            if call is not None:
                return call
        return Next.QUIET

    def _receive(self) -> Call | None:
        told = bytearray(80)  # struct seccomp_notif; must be zeroed
        try:
            fcntl.ioctl(self._descriptor, RECEIVE, told)
        except OSError as error:
            if error.errno in (errno.ENOENT, errno.EINTR):  # the thread died, or a signal came, before we looked
                return None
            raise
        id_, thread, _, number, _, _, *arguments = struct.unpack("=QIIiIQ6Q", told)
        return Call(id_, thread, self._names[number], tuple(arguments))

    def go_on(self, call: Call) -> None:
        self._answer(call, 0, 0, GO_ON)

    def fail(self, call: Call, error: int) -> None:
        """Have it return -1 with `error` as errno, undone."""
        self._answer(call, 0, -error, 0)

    def pretend(self, call: Call, value: int) -> None:
        """Have it return `value`, undone."""
        self._answer(call, value, 0, 0)

    def _answer(self, call: Call, value: int, error: int, flags: int) -> None:
        try:
            fcntl.ioctl(self._descriptor, SEND, struct.pack("=QqiI", call.id, value, error, flags))
        except OSError as gone:
            if gone.errno != errno.ENOENT:  # killed, or woken by a signal: it asks again if it still wants to
                raise
