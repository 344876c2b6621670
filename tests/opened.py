"""Sources that keep connections: whatever a test opens is let go of when it ends."""

from typing import TypeVar

from syncd.sources.base import Source

S = TypeVar("S", bound=Source)

_opened: list[Source] = []


def opened(source: S) -> S:
    """Close this one at the end of the test."""
    _opened.append(source)
    return source


def close_all() -> None:
    while _opened:
        _opened.pop().close()
