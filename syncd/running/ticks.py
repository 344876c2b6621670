"""The tick: a call every so many seconds, whatever becomes of the clock meanwhile."""

from collections.abc import Callable
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from apscheduler.job import Job
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.base import BaseTrigger


class _Every(BaseTrigger):  # type: ignore[misc]
    """So long after the last time, and once only for all that was missed.

    The library's own trigger goes through every time there should have been: a clock that is put forward by a year,
    as on a machine that starts without one, keeps it busy for minutes and fills the memory.
    """

    def __init__(self, interval: timedelta) -> None:
        self._interval = interval

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:
        return now + self._interval


class Ticks:
    """Ticks until the end. A context manager."""

    def __init__(self, tick: Callable[[], None], seconds: float) -> None:
        self._scheduler = BackgroundScheduler()
        self._trigger = _Every(timedelta(seconds=seconds))
        # A tick that comes late is as good as any; one that is dropped would be a source forgotten.
        kept = {"coalesce": True, "misfire_grace_time": None, "max_instances": 1}
        self._job: Job = self._scheduler.add_job(tick, self._trigger, **kept)

    def __enter__(self) -> Self:
        self._scheduler.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._scheduler.shutdown(wait=False)

    def begin_anew(self) -> None:
        """Plan the next tick by the clock as it is now: one that was put back would keep it waiting."""
        self._job.reschedule(self._trigger)
