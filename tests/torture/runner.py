"""Runs commands in children of the fork server, with a fault watching their system calls."""

import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

from tests import patterns
from tests.torture.calls import Deed, Judge, Place
from tests.torture.forkserver import LONGEST
from tests.torture.seccomp import Call, Listener, Next

ROOT = Path(__file__).parents[2]
LONGEST_RUN = 90
"""Seconds after which a command counts as hung."""


class Fault(Protocol):
    """What goes wrong in a run."""

    def meet(self, deed: Deed, process: int, listener: Listener) -> bool:
        """Do to a call what is to be done; False if it shall go on as if nothing were."""

    def pause(self, call: Call, listener: Listener) -> bool:
        """The same for a call that only waits for time to pass."""

    def over(self) -> None:
        """The run has ended."""


class Nothing:
    """Nothing goes wrong; the calls are counted."""

    def meet(self, deed: Deed, process: int, listener: Listener) -> bool:
        return False

    def pause(self, call: Call, listener: Listener) -> bool:
        return False

    def over(self) -> None:
        return


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended: `code` is its exit code, or minus the signal; `deeds` is how many calls were counted."""

    code: int
    out: str
    err: str
    deeds: int

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Runner:
    """A fork server's other end: of this program, or `beside` it of one that is in another folder.

    `config` is what the server takes its first steps with.
    """

    def __init__(self, config: Path, package: Path = ROOT, beside: "Runner | None" = None) -> None:
        self._channel, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._channel.settimeout(LONGEST_RUN)
        self._process: subprocess.Popen[bytes] | None = None
        with there:
            if beside is None:
                self._process = _started(config, there.fileno())
            else:
                told = {"package": str(package), "config": str(config)}
                socket.send_fds(beside._channel, [json.dumps(told).encode()], [there.fileno()])
        try:
            loaded = self._receive()["syncd"]
            if Path(loaded) != package / "syncd":
                raise RuntimeError(f"{loaded} was loaded instead of {package / 'syncd'}")
        except BaseException:
            self.__exit__(None, None, None)
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._channel.close()
        if self._process is not None:
            self._process.wait(10)

    def run(
        self, folder: Path, words: Sequence[str], fault: Fault | None = None, killed_after: float | None = None
    ) -> Ran:
        """Run `syncd WORDS` in a folder that holds its syncd.toml, to its end. Without a fault no call is counted.

        `killed_after` so many seconds it is killed, wherever it is.
        """
        output, errors = (os.memfd_create(name) for name in ("output", "errors"))
        try:
            told = {"folder": str(folder), "words": ["-c", "syncd.toml", *words], "watched": fault is not None}
            socket.send_fds(self._channel, [json.dumps(told).encode()], [output, errors])
            message, listeners, _, _ = socket.recv_fds(self._channel, LONGEST, 1)
            process = int(json.loads(message)["process"])
            deeds = _watch(listeners[0], process, Judge(folder), fault) if fault else 0
            if killed_after is not None and not select.select([self._channel], [], [], killed_after)[0]:
                with suppress(ProcessLookupError):  # it has just ended by itself
                    os.kill(process, signal.SIGKILL)
            return Ran(self._status(process), _text(output), _text(errors), deeds)
        finally:
            os.close(output)
            os.close(errors)

    def _status(self, process: int) -> int:
        try:
            return int(self._receive()["status"])
        except TimeoutError:
            os.kill(process, signal.SIGKILL)
            raise

    def _receive(self) -> dict[str, Any]:
        message = self._channel.recv(LONGEST)
        if not message:
            raise RuntimeError(f"the fork server ended: {self._process.wait(10) if self._process else 'see above'}")
        told: dict[str, Any] = json.loads(message)
        return told


def _started(config: Path, descriptor: int) -> "subprocess.Popen[bytes]":
    words = [sys.executable, "-P", "-m", "tests.torture.forkserver", str(descriptor), str(config)]
    environment = {**os.environ, **patterns.found_with(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.Popen(words, pass_fds=[descriptor], env=environment, stdout=subprocess.DEVNULL, cwd=config.parent)


def _watch(descriptor: int, process: int, judge: Judge, fault: Fault) -> int:
    """Answer a command's calls until it has ended; how many of them counted."""
    deadline = time.monotonic() + LONGEST_RUN
    deeds = 0
    try:
        with Listener(descriptor) as listener:
            while (call := listener.receive(1)) is not Next.OVER:
                if time.monotonic() > deadline:
                    os.kill(process, signal.SIGKILL)
                    raise TimeoutError(f"the command has not ended after {LONGEST_RUN} seconds, {deeds} calls")
                if isinstance(call, Call):
                    deeds += _meet(call, judge, fault, deeds + 1, process, listener)
    finally:
        fault.over()
    return deeds


def _meet(call: Call, judge: Judge, fault: Fault, number: int, process: int, listener: Listener) -> bool:
    """Let the fault have its way with a call, which is the `number`th if it counts. Whether it does."""
    if call.name == "clock_nanosleep":
        if not fault.pause(call, listener):
            listener.go_on(call)
        return False
    place, name = judge.place(call)
    if place is Place.ELSEWHERE or not fault.meet(Deed(number, call, place, name), process, listener):
        listener.go_on(call)
    return place is not Place.ELSEWHERE


def _text(descriptor: int) -> str:
    os.lseek(descriptor, 0, os.SEEK_SET)
    with os.fdopen(os.dup(descriptor), "rb") as file:
        return file.read().decode()
