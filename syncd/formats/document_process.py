"""The process that has documents read: one for every process of ours, started when the first document comes."""

import atexit
import os
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from syncd.formats.document_server import ANSWER, REQUEST

_SERVER = Path(__file__).with_name("document_server.py")


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """The way to a process that has documents read; `server` is that process where it answers nobody else."""

    requests: BinaryIO
    answers: BinaryIO
    server: "subprocess.Popen[bytes] | None" = None

    def exchange(self, request: bytes) -> tuple[int, bytes] | None:
        """How the child ended, and what it wrote; None where nobody answers."""
        try:
            self.requests.write(request)
            self.requests.flush()
        except BrokenPipeError:
            return None
        head = self.answers.read(ANSWER.size)
        if len(head) < ANSWER.size:
            return None
        code, length = ANSWER.unpack(head)
        answer = self.answers.read(length)
        return (code, answer) if len(answer) == length else None

    def has_ended(self) -> bool:
        """Whether the process is known to be gone."""
        return self.server is not None and self.server.poll() is not None

    def close(self) -> None:
        """End the process, with the child that is reading; one that answers others ends once all have hung up."""
        if self.server is not None and self.server.poll() is None:
            os.killpg(self.server.pid, signal.SIGKILL)
        for end in (self.requests, self.answers):
            try:
                end.close()
            except BrokenPipeError:
                # What was not sent need not be.
                continue
        if self.server is not None:
            self.server.wait()


class DocumentProcess:
    """Runs `document_server.py` with a reader such as `document_child.py`; both limits are in seconds.

    May be used from several threads, and after a fork: each process of ours has its own, or its line to a shared one.
    """

    def __init__(self, reader: Path, deadline: float, idle: float) -> None:
        self._command = [sys.executable, "-I", "-B", str(_SERVER), str(reader), str(deadline), str(idle)]
        self._lock = threading.Lock()
        self._running: Line | None = None
        self._shared: subprocess.Popen[bytes] | None = None
        os.register_at_fork(after_in_child=self._forget)

    def ask(self, data: bytes, kind: str) -> tuple[int, bytes] | None:
        """How the child ended, and the JSON it wrote; None where the process that forks it ended. Raises OSError."""
        with self._lock:
            try:
                told = self._started().exchange(REQUEST.pack(kind.encode(), len(data)) + data)
            except BaseException:
                # Left alone, the answer to this document would be taken for the next one's.
                self._end()
                raise
            if told is None:
                self._end()
            return told

    def make_ready(self) -> None:
        """Start the process, without waiting for it, so that the first document finds it loaded. Raises OSError."""
        with self._lock:
            self._started()

    def lines(self, count: int) -> tuple[Line, ...]:
        """Lines for as many processes of ours as are about to be forked: what reads is loaded once for all of them.

        Raises OSError.
        """
        self._shared, lines = self._start(count)
        return lines

    def use(self, line: Line) -> None:
        """Have documents read over this line, which no other process of ours uses."""
        with self._lock:
            self._running = line

    def close(self) -> None:
        """End the process; another `ask` starts a new one."""
        with self._lock:
            self._end()

    def _started(self) -> Line:
        if self._running is None or self._running.has_ended():
            self._end()
            server, [line] = self._start(1)
            self._running = Line(line.requests, line.answers, server)
            atexit.register(self.close)
        return self._running

    def _start(self, count: int) -> "tuple[subprocess.Popen[bytes], tuple[Line, ...]]":
        pipes = [(*os.pipe(), *os.pipe()) for _ in range(count)]
        theirs = [end for requests, _, _, answers in pipes for end in (requests, answers)]
        try:
            # No environment, no file descriptors of ours, its own session: a Ctrl-C is not meant for it.
            server = subprocess.Popen(  # noqa: S603
                [*self._command, *map(str, theirs)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=theirs,
                env={},
                cwd="/",
                start_new_session=True,
            )
        except OSError:
            for end in (end for _, requests, answers, _ in pipes for end in (requests, answers)):
                os.close(end)
            raise
        finally:
            for end in theirs:
                os.close(end)
        return server, tuple(Line(os.fdopen(to, "wb"), os.fdopen(back, "rb")) for _, to, back, _ in pipes)

    def _end(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            atexit.unregister(self.close)
            running.close()

    def _forget(self) -> None:
        """After a fork the process is the parent's, and the lock may be held by a thread that is not here."""
        self._lock = threading.Lock()
        self._running = None
