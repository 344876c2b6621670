"""The daemon ticks on, whatever becomes of the clock."""

import queue
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Self

import pytest

from syncd.running.ticks import Ticks, _Every

PATIENCE = 30
NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)


class Clock(datetime):
    """The clock of the machine, put forward or back."""

    shift = timedelta()

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return super().now(tz) + cls.shift


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Clock]]:
    monkeypatch.setattr("apscheduler.schedulers.base.datetime", Clock)
    monkeypatch.setattr("apscheduler.job.datetime", Clock, raising=False)
    yield Clock
    Clock.shift = timedelta()


def test_a_clock_that_is_put_back_stops_no_ticks(clock: type[Clock]) -> None:
    ticked: queue.SimpleQueue[None] = queue.SimpleQueue()
    with Ticks(lambda: ticked.put(None), 0.01) as ticks:
        ticked.get(timeout=PATIENCE)
        clock.shift = -timedelta(days=365)
        ticks.begin_anew()
        for _ in range(200):
            ticked.get(timeout=PATIENCE)


@pytest.mark.parametrize("years", [0, 1, 57])
def test_all_the_ticks_that_a_clock_put_forward_has_missed_are_one(years: int) -> None:
    assert _Every(timedelta(seconds=1)).get_next_fire_time(NOW - timedelta(days=365 * years), NOW) > NOW


def test_a_clock_that_is_put_forward_stops_no_ticks(clock: type[Clock]) -> None:
    ticked: queue.SimpleQueue[None] = queue.SimpleQueue()
    with Ticks(lambda: ticked.put(None), 0.01):
        ticked.get(timeout=PATIENCE)
        clock.shift = timedelta(days=30)
        for _ in range(200):
            ticked.get(timeout=PATIENCE)
