"""When to try again: sources that failed, and single items that could not be read."""

import random
from datetime import datetime, timedelta

FIRST = timedelta(seconds=60)
CEILING = timedelta(hours=6)
PARK_AFTER = 6
"""An item is parked after this many attempts, about a day and a half; `syncd retry` tries it again by hand."""
NEEDS_LOGIN = timedelta(hours=1)
"""After a refused password we ask again rarely: more often locks accounts at most providers."""


def item_due(attempts: int, now: datetime) -> datetime | None:
    """When an item that failed `attempts` times is tried again; None when it is parked."""
    if attempts >= PARK_AFTER:
        return None
    wait: timedelta = FIRST * 5 * int(4 ** (attempts - 1))
    return now + min(wait, CEILING * 4)


def source_due(errors: int, state: str, now: datetime, rng: random.Random) -> datetime:
    """When a source that failed `errors` times in a row is tried again: exponential, with ±20 % jitter."""
    wait = NEEDS_LOGIN if state == "needs_login" else min(FIRST * 2 ** min(errors - 1, 12), CEILING)
    return now + wait * rng.uniform(0.8, 1.2)
