"""The processes that read, from outside: chunks of items go to whichever is least busy, findings come back."""

import os
import queue
import signal
import socket
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field

from syncd import events
from syncd.model.items import RawItem
from syncd.pipeline.findings import Finding, Reader
from syncd.reading import frames, handover

AHEAD = 2
"""Chunks that a process has at most: the one that it reads, and the next, so that it never waits for us."""
PROGRAM = "syncd.reading.process"


class LostError(Exception):
    """A process has ended, and with it all of them: what they had in hand is not read."""


class SuspectError(LostError):
    """It was this that the process which ended first was reading."""


@dataclass(frozen=True, slots=True, eq=False)
class _Task:
    items: Sequence[RawItem]
    reader: Reader
    found: "Future[list[Finding]]"


@dataclass(frozen=True, slots=True, eq=False)
class _Desk:
    """One process: what it has in hand, oldest first, and what is still to be sent to it."""

    channel: socket.socket
    in_hand: deque[_Task] = field(default_factory=deque)
    to_send: "queue.SimpleQueue[_Task | None]" = field(default_factory=queue.SimpleQueue)


class Crew:
    """Runs so many processes until `end`. They stand and fall together: once one has ended, it is `lost` for good."""

    def __init__(self, processes: int) -> None:
        pairs = [socket.socketpair() for _ in range(processes)]
        # Nothing is ever written to it. Its end, with ours, is seen even by busy processes, once divided.
        watched, self._lifeline = os.pipe()
        try:
            self._leader = _started([theirs.fileno() for _, theirs in pairs], watched)
        except BaseException:
            os.close(self._lifeline)
            for ours, _ in pairs:
                ours.close()
            raise
        finally:
            os.close(watched)
            for _, theirs in pairs:
                theirs.close()
        self.lost = False
        # Until the first answer, there is one process, which has the channels of all.
        self._divided = False
        self._lock = threading.Lock()
        self._waiting: deque[_Task] = deque()
        self._desks = [_Desk(ours) for ours, _ in pairs]
        try:
            for desk in self._desks:
                for work in (self._send, self._receive):
                    threading.Thread(target=work, args=(desk,), daemon=True).start()
        except RuntimeError:
            self.end()
            raise

    def submit(self, items: Sequence[RawItem], reader: Reader) -> "Future[list[Finding]]":
        """Have them read. The future ends with what was found, or with LostError. Raises LostError."""
        task = _Task(items, reader, Future())
        with self._lock:
            if self.lost:
                raise LostError
            self._waiting.append(task)
            self._assign()
        return task.found

    @property
    def busy(self) -> bool:
        """Whether anything is still to be read."""
        with self._lock:
            return not self.lost and (bool(self._waiting) or any(desk.in_hand for desk in self._desks))

    def end(self) -> None:
        """End all processes at once, whatever they are doing: nothing of it is suspect."""
        self._lose(None)
        with suppress(ProcessLookupError):
            os.killpg(self._leader.pid, signal.SIGKILL)
        self._leader.wait()
        os.close(self._lifeline)
        for desk in self._desks:
            desk.to_send.put(None)
            with suppress(OSError):
                desk.channel.shutdown(socket.SHUT_RDWR)

    def _assign(self) -> None:
        """Hand out what waits, as far as there is room. The lock is held."""
        while self._waiting:
            desk = min(self._desks, key=lambda each: len(each.in_hand))
            if len(desk.in_hand) >= AHEAD:
                return
            task = self._waiting.popleft()
            desk.in_hand.append(task)
            desk.to_send.put(task)

    def _send(self, desk: _Desk) -> None:
        # A thread of its own: a process that is busy takes in a large chunk only once it has handed back the last.
        while task := desk.to_send.get():
            try:
                frames.send(desk.channel, handover.packed((task.items, task.reader)))
            except OSError:
                # Who receives from it finds out, too.
                return
            except BaseException:
                with suppress(OSError):
                    desk.channel.shutdown(socket.SHUT_RDWR)
                raise

    def _receive(self, desk: _Desk) -> None:
        try:
            self._take_in(desk)
        finally:
            desk.channel.close()
            self._lose(desk)

    def _take_in(self, desk: _Desk) -> None:
        while (answer := frames.receive(desk.channel)) is not None:
            found = handover.unpacked(answer)
            del answer
            with self._lock:
                if self.lost:
                    break
                self._divided = True
                task = desk.in_hand.popleft()
                self._assign()
            task.found.set_result(found)

    def _lose(self, first: _Desk | None) -> None:
        """The process at this desk has ended, before any other; or we end them all."""
        with self._lock:
            if self.lost:
                return
            self.lost = True
            if first is not None and not self._divided:
                first = self._desks[0]
            suspect = first.in_hand[0] if first and first.in_hand else None
            tasks = [*self._waiting, *(task for desk in self._desks for task in desk.in_hand)]
        for task in tasks:
            task.found.set_exception(SuspectError() if task is suspect else LostError())


def _started(channels: Sequence[int], lifeline: int) -> "subprocess.Popen[bytes]":
    """The first process, in a group of its own, with the modules that this one finds."""
    module, _, name = PROGRAM.rpartition(".")
    told = f"import sys; sys.path[:] = {sys.path!r}; from {module} import {name}; "
    told += f"{name}.main({channels!r}, {lifeline}, {events.form()!r})"
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", told],
        stdin=subprocess.DEVNULL,
        # Its words are for those who look after it; standard output is the command's own.
        stdout=sys.__stderr__.fileno() if sys.__stderr__ else subprocess.DEVNULL,
        pass_fds=(*channels, lifeline),
        process_group=0,
    )
