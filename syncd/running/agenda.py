"""Which sources are due, told without looking at all of them."""

import heapq
from collections.abc import Iterable
from datetime import datetime


class Agenda:
    """A time for each source that waits for its next pass. A source that is taken is on no list until planned again."""

    def __init__(self) -> None:
        self._planned: dict[str, datetime] = {}
        self._heap: list[tuple[datetime, str]] = []

    def plan(self, source: str, at: datetime) -> None:
        """The source's next pass; it takes the place of an earlier plan."""
        self._planned[source] = at
        heapq.heappush(self._heap, (at, source))

    def forget(self, source: str) -> None:
        self._planned.pop(source, None)

    def has(self, source: str) -> bool:
        return source in self._planned

    def planned(self) -> tuple[str, ...]:
        return tuple(self._planned)

    def hurry(self, sources: Iterable[str], now: datetime) -> None:
        """Make those of these that are planned due at once."""
        for source in sources:
            if source in self._planned:
                self.plan(source, now)

    def take(self, now: datetime) -> list[str]:
        """The sources that are due, the longest waiting first."""
        due = []
        while self._heap and self._heap[0][0] <= now:
            at, source = heapq.heappop(self._heap)
            # A plan that was replaced stays in the heap until its time comes.
            if self._planned.get(source) == at:
                del self._planned[source]
                due.append(source)
        return due
