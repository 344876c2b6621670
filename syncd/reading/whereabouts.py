"""Where a process is in what it reads, told over a pipe: that can still be heard once the process has ended."""

import os
import struct
import time
from contextlib import suppress
from io import FileIO

_RECORD = struct.Struct("=IId")
"""Which chunk, which item of it, and until when (monotonic seconds, the same in all processes) it should be read."""
_MANY = 4096 * _RECORD.size


class Teller:
    """The end of the process that reads."""

    def __init__(self, descriptor: int) -> None:
        os.set_blocking(descriptor, False)
        self._descriptor = descriptor
        self._chunk = 0

    def begin(self) -> None:
        """The next chunk."""
        self._chunk += 1

    def at(self, item: int, seconds: float) -> None:
        """Begin an item of the chunk, which should be read within so many seconds."""
        # Where nobody hears it any more, or the pipe is full, reading is what counts.
        with suppress(OSError):
            os.write(self._descriptor, _RECORD.pack(self._chunk, item, time.monotonic() + seconds))


class Hearer:
    """The other end; of what was told, the last counts."""

    def __init__(self, descriptor: int) -> None:
        os.set_blocking(descriptor, False)
        self._pipe = FileIO(descriptor)
        self._last = bytes(_RECORD.size)

    def hear(self) -> None:
        """Take what was told: a full pipe would take no more."""
        while told := self._pipe.read(_MANY):
            self._last = told[-_RECORD.size :]

    def overdue(self, chunk: int) -> int | None:
        """Which item of this chunk (the first is 1) should have been read by now, and is not."""
        self.hear()
        of, item, until = _RECORD.unpack(self._last)
        return item if of == chunk and time.monotonic() >= until else None

    def close(self) -> None:
        self._pipe.close()
