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
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field

from syncd import events
from syncd.model.items import RawItem
from syncd.pipeline.findings import Finding, Reader
from syncd.reading import frames, handover
from syncd.reading.whereabouts import Hearer

AHEAD = 2
"""Chunks that a process has at most: the one that it reads, and the next, so that it never waits for us."""
PROGRAM = "syncd.reading.process"


class LostError(Exception):
    """A process has ended, and with it all of them: what they had in hand is not read."""


class SuspectError(LostError):
    """It was this that the process which ended first was reading; `hung` is the item at which it hung, if it did."""

    def __init__(self, hung: int | None = None) -> None:
        super().__init__()
        self.hung = hung


@dataclass(frozen=True, slots=True, eq=False)
class _Task:
    items: Sequence[RawItem]
    reader: Reader
    found: "Future[list[Finding]]"


@dataclass(slots=True, eq=False)
class _Desk:
    """One process: what it has in hand, oldest first, what is still to be sent to it, and how much it has answered."""

    channel: socket.socket
    hearer: Hearer
    answers: int = 0
    in_hand: deque[_Task] = field(default_factory=deque)
    to_send: "queue.SimpleQueue[_Task | None]" = field(default_factory=queue.SimpleQueue)


class Crew:
    """Runs so many processes until `end`. They stand and fall together: once one has ended, it is `lost` for good."""

    def __init__(self, processes: int) -> None:
        with ExitStack() as theirs, ExitStack() as unless_started:
            ends = [_ends(theirs, unless_started) for _ in range(processes)]
            # Nothing is ever written to it. Its end, with ours, is seen even by busy processes, once divided.
            watched, self._lifeline = os.pipe()
            theirs.callback(os.close, watched)
            unless_started.callback(os.close, self._lifeline)
            self._leader = _started([channel for _, channel, _ in ends], [told for *_, told in ends], watched)
            unless_started.pop_all()
        self.lost = False
        # Until the first answer, there is one process, which has the channels of all.
        self._divided = False
        self._lock = threading.Lock()
        self._waiting: deque[_Task] = deque()
        self._desks = [desk for desk, *_ in ends]
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
            desk.hearer.close()

    def _take_in(self, desk: _Desk) -> None:
        while (answer := frames.receive(desk.channel)) is not None:
            found = handover.unpacked(answer)
            del answer
            desk.hearer.hear()
            with self._lock:
                if self.lost:
                    break
                self._divided = True
                task = desk.in_hand.popleft()
                desk.answers += 1
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
            hung = first.hearer.overdue(first.answers + 1) if first and suspect else None
            tasks = [*self._waiting, *(task for desk in self._desks for task in desk.in_hand)]
        for task in tasks:
            task.found.set_exception(SuspectError(hung) if task is suspect else LostError())


def _ends(theirs: ExitStack, unless_started: ExitStack) -> tuple[_Desk, int, int]:
    """A desk, and the descriptors at which its process is given chunks and tells where it is."""
    ours, channel = socket.socketpair()
    unless_started.callback(ours.close)
    theirs.callback(channel.close)
    heard, told = os.pipe()
    theirs.callback(os.close, told)
    hearer = Hearer(heard)
    unless_started.callback(hearer.close)
    return _Desk(ours, hearer), channel.fileno(), told


def _started(channels: Sequence[int], told: Sequence[int], lifeline: int) -> "subprocess.Popen[bytes]":
    """The first process, in a group of its own, with the modules that this one finds."""
    module, _, name = PROGRAM.rpartition(".")
    program = f"import sys; sys.path[:] = {sys.path!r}; from {module} import {name}; "
    program += f"{name}.main({channels!r}, {told!r}, {lifeline}, {events.form()!r})"
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", program],
        stdin=subprocess.DEVNULL,
        # Its words are for those who look after it; standard output is the command's own.
        stdout=sys.__stderr__.fileno() if sys.__stderr__ else subprocess.DEVNULL,
        pass_fds=(*channels, *told, lifeline),
        process_group=0,
    )
