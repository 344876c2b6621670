"""The process that has documents read: one for every process of ours, started when the first document comes."""

import atexit
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

from syncd.formats.document_server import ANSWER, REQUEST

_SERVER = Path(__file__).with_name("document_server.py")


class DocumentProcess:
    """Runs `document_server.py` with a reader such as `document_child.py`; both limits are in seconds.

    May be used from several threads, and after a fork: each process of ours has its own.
    """

    def __init__(self, reader: Path, deadline: float, idle: float) -> None:
        self._command = [sys.executable, "-I", "-B", str(_SERVER), str(reader), str(deadline), str(idle)]
        self._lock = threading.Lock()
        self._running: subprocess.Popen[bytes] | None = None
        os.register_at_fork(after_in_child=self._forget)

    def ask(self, data: bytes, kind: str) -> tuple[int, bytes] | None:
        """How the child ended, and the JSON it wrote; None where the process that forks it ended. Raises OSError."""
        with self._lock:
            try:
                told = self._exchange(self._started(), REQUEST.pack(kind.encode(), len(data)) + data)
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

    def close(self) -> None:
        """End the process; another `ask` starts a new one."""
        with self._lock:
            self._end()

    @staticmethod
    def _exchange(running: "subprocess.Popen[bytes]", request: bytes) -> tuple[int, bytes] | None:
        if running.stdin is None or running.stdout is None:
            return None
        try:
            running.stdin.write(request)
            running.stdin.flush()
        except BrokenPipeError:
            return None
        head = running.stdout.read(ANSWER.size)
        if len(head) < ANSWER.size:
            return None
        code, length = ANSWER.unpack(head)
        answer = running.stdout.read(length)
        return (code, answer) if len(answer) == length else None

    def _started(self) -> "subprocess.Popen[bytes]":
        if self._running is not None and self._running.poll() is None:
            return self._running
        self._end()
        # No environment, no file descriptors of ours, its own session: a Ctrl-C is not meant for it.
        self._running = subprocess.Popen(  # noqa: S603
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={},
            cwd="/",
            start_new_session=True,
        )
        atexit.register(self.close)
        return self._running

    def _end(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            atexit.unregister(self.close)
            if running.poll() is None:
                # With the child that is reading.
                os.killpg(running.pid, signal.SIGKILL)
            running.communicate()

    def _forget(self) -> None:
        """After a fork the process is the parent's, and the lock may be held by a thread that is not here."""
        self._lock = threading.Lock()
        self._running = None
