"""What everybody in the daemon is at, and since when: written where the work is done, read by whoever watches it."""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

WAITING = "waiting"
"""Stage of a source's thread that waits for the writer, and of a writer without work: no sign of trouble."""


@dataclass(frozen=True, slots=True)
class Step:
    """What is being done for a source: `connecting`, `fetching`, `reading`, `storing` …; `since` in monotonic seconds.

    `source` is "" where it is about none in particular.
    """

    source: str
    stage: str
    since: float


class Pulse:
    """One step for each source that is fetched, one for the writer, and when the engine and the tick last moved.

    Any thread may write and read: a step is replaced as a whole.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.monotonic = monotonic
        self.engine_moved = monotonic()
        self.ticked: float | None = None
        self.refused = ""
        """Why the database took nothing the last time that something was to be stored; "" where it did."""
        self.spent: Counter[str] = Counter()
        """Seconds that the writer gave to each stage."""
        self._fetching: dict[str, Step] = {}
        self._writer = Step("", WAITING, monotonic())

    def fetching(self, source: str, stage: str) -> None:
        self._fetching[source] = Step(source, stage, self.monotonic())

    def fetched(self, source: str) -> None:
        self._fetching.pop(source, None)

    def writing(self, source: str, stage: str) -> None:
        before, now = self._writer, self.monotonic()
        self.spent[before.stage] += now - before.since  # type: ignore[assignment]
        self._writer = Step(source, stage, now)
        self.engine_moved = now

    def rest(self) -> None:
        """The writer has nothing to do."""
        self.writing("", WAITING)

    def move(self) -> None:
        """The engine goes on: its loop, or a long piece of work, took a step."""
        self.engine_moved = self.monotonic()

    def tick(self) -> None:
        self.ticked = self.monotonic()

    def steps(self) -> tuple[Step, ...]:
        """All of them, the writer's last."""
        return (*tuple(self._fetching.values()), self._writer)

    def stage(self, source: str) -> Step | None:
        """What is being done for a source; None while that is nothing."""
        writer = self._writer
        return writer if writer.source == source and source else self._fetching.get(source)

    def stuck(self, seconds: float) -> tuple[Step, ...]:
        """Steps that have taken longer than that; whoever waits for the writer is not what is stuck."""
        before = self.monotonic() - seconds
        return tuple(step for step in self.steps() if step.since < before and step.stage != WAITING)
