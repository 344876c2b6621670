"""Read an item within a deadline: one that would take for ever is a failure of its own and stops nobody else."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from syncd.model.items import RawItem
from syncd.pipeline.findings import Finding, Reader

ITEM_SECONDS = 20
"""How long one item may take to be read; a usual mail takes a millisecond."""


class TooSlow(BaseException):
    """An item took longer than ITEM_SECONDS. No Exception, so that no parser's own guard swallows it."""


def read_in_time(item: RawItem, reader: Reader) -> Finding:
    """As `read`, for at most ITEM_SECONDS. Call it from the main thread: it uses SIGALRM."""
    # All that reading needs takes a second to load, and most passes find nothing to read.
    from syncd.pipeline.read import read

    try:
        with _alarm(ITEM_SECONDS):
            return read(item, reader)
    except TooSlow:
        return Finding(item.location, failure=f"could not be read within {ITEM_SECONDS} seconds")


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    previous = signal.signal(signal.SIGALRM, _too_slow)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


def _too_slow(_signal: int, _frame: FrameType | None) -> None:
    raise TooSlow
