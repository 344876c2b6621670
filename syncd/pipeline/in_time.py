"""Read an item within limits: one that would take for ever is a failure of its own and stops nobody else."""

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from syncd.model.items import RawItem
from syncd.pipeline.findings import Finding, Reader

WORK_SECONDS = 20
"""How much of a processor's time one item may take to be read; a usual mail takes a millisecond."""
ITEM_SECONDS = 50
"""How long it may take in all. Reading may wait for its documents, and on a busy machine for its turn."""
LOOK_SECONDS = 0.2
"""How often it is looked whether an item has taken too much."""


class TooSlow(BaseException):
    """An item took too long; the words say how long. No Exception, so that no parser's own guard swallows it."""


def read_in_time(item: RawItem, reader: Reader) -> Finding:
    """As `read`, for at most WORK_SECONDS of work and ITEM_SECONDS. Call it from the main thread: it uses SIGALRM."""
    # All that reading needs takes a second to load, and most passes find nothing to read.
    from syncd.pipeline.read import read

    try:
        with _limits():
            return read(item, reader)
    except TooSlow as slow:
        return Finding(item.location, failure=f"could not be read within {slow}")


@contextmanager
def _limits() -> Iterator[None]:
    worked, begun = time.thread_time(), time.monotonic()

    def look(_signal: int, _frame: FrameType | None) -> None:
        if time.thread_time() - worked >= WORK_SECONDS:
            raise _too_slow(f"{WORK_SECONDS} seconds of work")
        if time.monotonic() - begun >= ITEM_SECONDS:
            raise _too_slow(f"{ITEM_SECONDS} seconds")

    previous = signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, LOOK_SECONDS, LOOK_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


def _too_slow(limit: str) -> TooSlow:
    # What ends the reading must not be interrupted by the next look.
    signal.setitimer(signal.ITIMER_REAL, 0)
    return TooSlow(limit)
