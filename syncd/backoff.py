"""When to try again: sources that failed, and single items that could not be read."""

import random
from datetime import datetime, timedelta

from syncd.errors import SourceError

FIRST = timedelta(seconds=60)
CEILING = timedelta(hours=6)
PARK_AFTER = 6
"""An item is parked after this many attempts, about a day and a half; `syncd retry` tries it again by hand."""

AWAY = timedelta(seconds=10)
"""A server that is started anew is back in a moment, and mail is to be seen within seconds."""
SOON_CEILING = timedelta(minutes=15)
"""A server that is back, answers again or has a valid certificate must not wait long to be noticed, and a connection
that fails costs nobody anything."""
THROTTLED = timedelta(minutes=10)
"""Who asks a provider again too soon that told us to slow down is locked out for longer."""
NEEDS_LOGIN = timedelta(hours=1)
"""After a refused password we ask again rarely: more often locks accounts at most providers."""
ITEM_CEILING = CEILING * 4
JITTER = 0.2


def item_due(attempts: int, now: datetime) -> datetime | None:
    """When an item that failed `attempts` times is tried again; None when it is parked."""
    if attempts >= PARK_AFTER:
        return None
    wait: timedelta = FIRST * 5 * int(4 ** (attempts - 1))
    return now + min(wait, ITEM_CEILING)


def source_due(errors: int, error: SourceError, now: datetime, rng: random.Random) -> datetime:
    """When a source that failed `errors` times in a row is tried again: exponential, with ±20 % jitter.

    Never before its server asked for, but for one that asks for more than the ceiling.
    """
    first, ceiling = FIRST, SOON_CEILING
    if error.state == "needs_login" or error.permanent:
        first, ceiling = NEEDS_LOGIN, CEILING
    elif error.state == "throttled":
        first, ceiling = FIRST if error.wait else THROTTLED, CEILING
    elif error.state == "unreachable":
        first = AWAY
    # Beyond some doublings every wait is above the ceiling, and far beyond them it is no length of time any more.
    wait: timedelta = min(first * int(2 ** min(errors - 1, 12)), ceiling) * rng.uniform(1 - JITTER, 1 + JITTER)
    asked: timedelta = min(error.wait, CEILING) * rng.uniform(1, 1 + JITTER)
    return now + min(max(wait, asked), longest(error.state))


def longest(state: str) -> timedelta:
    """How far ahead a source that failed like this is put off at most: a later date was given by a clock that erred."""
    return (SOON_CEILING if state == "unreachable" else CEILING) * (1 + JITTER)
