"""What failed is tried again, less and less often."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from syncd import backoff
from syncd.errors import SourceError

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_an_item_is_tried_less_and_less_often_and_then_parked() -> None:
    due = [backoff.item_due(attempts, NOW) for attempts in range(1, backoff.PARK_AFTER + 1)]
    waits = [at - NOW for at in due if at is not None]
    assert waits == sorted(waits)
    assert waits[0] == timedelta(minutes=5)
    assert due[-1] is None


def waits(state: str, *errors: int, permanent: bool = False) -> list[timedelta]:
    """How long a source waits after so many errors in a row, without the jitter."""
    error = SourceError("alice-mail", "no", state=state, permanent=permanent)
    return [backoff.source_due(count, error, NOW, Evenly()) - NOW for count in errors]


class Evenly(random.Random):
    def uniform(self, a: float, b: float) -> float:
        return (a + b) / 2


def test_a_source_waits_longer_with_every_error_up_to_a_ceiling() -> None:
    first, second, fourth, many = waits("failing", 1, 2, 4, 4000)
    assert (first, second, fourth) == (timedelta(minutes=1), timedelta(minutes=2), timedelta(minutes=8))
    assert many == timedelta(minutes=15)


def test_waits_differ_so_that_not_all_come_back_at_the_same_moment() -> None:
    error, rng = SourceError("alice-mail", "no"), random.Random(1)
    found = {backoff.source_due(1, error, NOW, rng) - NOW for _ in range(20)}
    assert len(found) == 20
    assert timedelta(seconds=48) <= min(found) < max(found) <= timedelta(seconds=72)


@pytest.mark.parametrize("state", ["unreachable", "failing"])
def test_a_server_that_is_back_after_a_night_is_noticed_within_minutes(state: str) -> None:
    assert waits(state, 50) == [timedelta(minutes=15)]


def test_a_server_that_is_started_anew_is_noticed_within_seconds() -> None:
    first, second, fourth = waits("unreachable", 1, 2, 4)
    assert (first, second, fourth) == (timedelta(seconds=10), timedelta(seconds=20), timedelta(seconds=80))


def test_a_refused_password_is_never_a_storm() -> None:
    assert waits("needs_login", 1, 2, 9) == [timedelta(hours=1), timedelta(hours=2), timedelta(hours=6)]
    assert waits("failing", 1, permanent=True) == [timedelta(hours=1)]


def test_who_is_told_to_slow_down_waits_longer_than_who_finds_nobody() -> None:
    assert waits("throttled", 1, 2) == [timedelta(minutes=10), timedelta(minutes=20)]


HOUR = timedelta(hours=1)


@pytest.mark.parametrize(("asked", "least", "most"), [(HOUR, HOUR, 1.2 * HOUR), (1000 * HOUR, 6 * HOUR, 7.2 * HOUR)])
def test_who_is_asked_to_wait_for_so_long_does_not_come_back_before(
    asked: timedelta, least: timedelta, most: timedelta
) -> None:
    error, rng = SourceError("alice", "asked too often", state="throttled", wait=asked), random.Random(1)
    found = {backoff.source_due(1, error, NOW, rng) - NOW for _ in range(200)}
    assert least <= min(found) < max(found) <= most


def test_who_is_asked_for_a_moments_patience_is_back_soon_and_less_often_if_that_did_not_help() -> None:
    error = SourceError("alice", "asked too often", state="throttled", wait=timedelta(seconds=5))
    due = [backoff.source_due(count, error, NOW, Evenly()) - NOW for count in (1, 2, 20)]
    assert due == [timedelta(minutes=1), timedelta(minutes=2), timedelta(hours=6)]


@pytest.mark.parametrize("state", ["needs_login", "unreachable", "throttled", "failing"])
@pytest.mark.parametrize("permanent", [False, True])
@pytest.mark.parametrize("asked", [timedelta(), HOUR, 1000 * HOUR])
def test_nobody_is_put_off_for_longer_than_that_is_taken_for_a_clock_that_erred(
    state: str, permanent: bool, asked: timedelta
) -> None:
    error, rng = SourceError("alice", "no", state=state, permanent=permanent, wait=asked), random.Random(1)
    found = {backoff.source_due(count, error, NOW, rng) - NOW for count in (1, 2, 3, 9, 4000) for _ in range(50)}
    assert max(found) <= backoff.longest(state)


def test_no_item_is_put_off_for_longer_than_that_is_taken_for_a_clock_that_erred() -> None:
    due = [backoff.item_due(attempts, NOW) for attempts in range(1, backoff.PARK_AFTER)]
    assert max(at - NOW for at in due if at is not None) <= backoff.ITEM_CEILING
