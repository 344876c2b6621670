"""What failed is tried again, less and less often."""

import random
from datetime import UTC, datetime, timedelta

from syncd import backoff

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_an_item_is_tried_less_and_less_often_and_then_parked() -> None:
    due = [backoff.item_due(attempts, NOW) for attempts in range(1, backoff.PARK_AFTER + 1)]
    waits = [at - NOW for at in due if at is not None]
    assert waits == sorted(waits)
    assert waits[0] == timedelta(minutes=5)
    assert due[-1] is None


def test_a_source_waits_longer_with_every_error_up_to_a_ceiling() -> None:
    rng = random.Random(1)
    waits = [backoff.source_due(errors, "unreachable", NOW, rng) - NOW for errors in (1, 4, 40, 4000)]
    assert timedelta(seconds=48) <= waits[0] <= timedelta(seconds=72)
    assert waits[0] < waits[1] < waits[2]
    assert waits[3] <= backoff.CEILING * 1.2


def test_a_refused_password_is_never_a_storm() -> None:
    rng = random.Random(1)
    assert backoff.source_due(1, "needs_login", NOW, rng) - NOW >= timedelta(minutes=48)
