"""Talk with systemd: what sd_notify(3) tells it, and the sockets that sd_listen_fds(3) hands over."""

import contextlib
import os
import socket
import time
from collections.abc import Mapping

FIRST_DESCRIPTOR = 3
"""Where handed-over sockets begin, after stdin, stdout and stderr."""

READY = "READY=1"
STOPPING = "STOPPING=1"
ALIVE = "WATCHDOG=1"


class Notifier:
    """Sends datagrams to the service manager; without one, says nothing to nobody. Any thread may use it."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        address = environ.get("NOTIFY_SOCKET", "")
        # A name that begins with @ is in the abstract namespace, where the first byte is null.
        self._address = "\0" + address[1:] if address.startswith("@") else address

    def send(self, *lines: str) -> None:
        """Tell of a change of state. Never raises: a manager that does not listen is no reason to stop."""
        if not self._address:
            return
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
            out.sendto("\n".join(lines).encode(), self._address)


def reloading() -> tuple[str, str]:
    """The lines that tell of a reload; READY ends it."""
    return "RELOADING=1", f"MONOTONIC_USEC={time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000}"


def status(text: str) -> str:
    """A line for `systemctl status`."""
    return "STATUS=" + text.replace("\n", " ")


def watchdog_seconds(environ: Mapping[str, str]) -> float | None:
    """How long systemd waits for a sign of life before it kills us (sd_watchdog_enabled(3)); None where it does not."""
    usec = environ.get("WATCHDOG_USEC", "")
    if not usec.isdecimal() or environ.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return None
    return int(usec) / 1_000_000 or None


def listener(environ: Mapping[str, str]) -> socket.socket | None:
    """The socket that systemd listens on for us, where a socket unit says so."""
    if environ.get("LISTEN_PID") != str(os.getpid()) or environ.get("LISTEN_FDS", "0") in ("", "0"):
        return None
    handed = socket.socket(fileno=FIRST_DESCRIPTOR)
    handed.set_inheritable(False)
    return handed
