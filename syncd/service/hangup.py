"""A SIGHUP that comes while the daemon is being loaded: it must not be the end, and is not lost."""

import signal
from collections.abc import Callable
from types import FrameType


class _Kept:
    """Notes that the signal came. A mask would keep it, too, and be inherited by the programs that give passwords."""

    def __init__(self) -> None:
        self.came = False

    def __call__(self, _signal: int, _frame: FrameType | None) -> None:
        self.came = True


def keep() -> None:
    """From here on SIGHUP is kept for `take`. Call it from the main thread, and as early as possible."""
    signal.signal(signal.SIGHUP, _Kept())


def take(reload: Callable[[], None]) -> None:
    """Have SIGHUP call this from here on, and at once where one was kept. Call it from the main thread."""

    def called(_signal: int, _frame: FrameType | None) -> None:
        reload()

    before = signal.signal(signal.SIGHUP, called)
    if isinstance(before, _Kept) and before.came:
        reload()
