"""Suspicion before deletion: a calendar from which much vanishes at once is looked at twice."""

from collections.abc import Collection

from syncd.sources.marks import mark

HANDFUL = 5
SHARE = 0.2


def doubt(known: int, vanished: Collection[str]) -> str:
    """What to keep in a cursor until a second look shows the very same; "" if nothing is suspicious.

    Suspicious is when all of several items vanish, or more than a handful and more than a fifth of them.
    """
    count = len(vanished)
    everything = count > 1 and count >= known
    much = count > HANDFUL and count > known * SHARE
    return mark(*sorted(vanished)) if everything or much else ""
