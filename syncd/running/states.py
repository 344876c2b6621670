"""How every source is: kept in memory while syncd runs, and written down when it matters."""

import random
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from syncd import backoff
from syncd.errors import SourceError
from syncd.running.pulse import Pulse
from syncd.store import source_states
from syncd.store.database import Database
from syncd.store.source_states import SourceState

IDLE = "idle"
"""Stage of a source that was well and waits for its next pass."""
BACKING_OFF = "backing off"
"""Stage of a source that failed and waits until it is tried again."""
ASKED_TO_WAIT = "asked to wait"
"""Stage of one whose server said for how long it wants to be left in peace."""


class States:
    """The states of all sources. Only the engine's thread changes them; a state is a value, so any thread may look.

    A source that was well and is well is not written with every pass: what a restart would forget is that it need not
    be asked again yet.
    """

    def __init__(self, every: timedelta) -> None:
        self.every = every
        self._rng = random.Random()  # noqa: S311 - jitter, no secret
        self._states: dict[str, SourceState] = {}
        self._unwritten: set[str] = set()
        self._unread: dict[str, frozenset[str]] = {}
        self._not_before: dict[str, datetime] = {}

    def load(self, database: Database) -> None:
        with database.read() as connection:
            self._states = source_states.load_all(connection)

    def of(self, source: str) -> SourceState:
        return self._states.get(source) or SourceState(source, "new")

    def is_well(self, source: str) -> bool:
        """Whether the last pass went well, or there was none yet."""
        return self.of(source).status in ("ok", "new")

    def is_ill(self, source: str) -> bool:
        """Whether it is asked less and less often: not because of single folders that cannot be read."""
        return self.of(source).error_count > 0

    def knows(self, source: str, error: SourceError | None) -> bool:
        """Whether the pass before left out the same folders: then nobody need be told with every pass."""
        return error is not None and bool(error.folders) and self._unread.get(source) == error.folders

    def begun(self, source: str, now: datetime) -> bool:
        """A pass begins. Returns whether that has to be written down first: that of a source that failed.

        Were syncd to die of it, each start would ask again at once, and a refused password lock the account.
        """
        before = self.of(source)
        if not self.is_ill(source):
            return False
        again = SourceError(source, before.last_error, state=before.status)
        due = backoff.source_due(before.error_count + 1, again, now, self._rng)
        self._states[source] = replace(before, next_due=due)
        self._unwritten.add(source)
        return True

    def ended(self, source: str, error: SourceError | None, now: datetime) -> bool:
        """A pass ended. Returns whether that has to be written down at once."""
        before, unread = self.of(source), self._unread.get(source, frozenset())
        self._states[source] = after = self._after(before, error, now)
        self._unread[source] = error.folders if error else frozenset()
        self._not_before[source] = now + min(error.wait, backoff.CEILING) if error else now
        self._unwritten.add(source)
        is_same = (before.status, before.error_count, unread) == (after.status, after.error_count, self._unread[source])
        return not is_same

    def has_to_wait(self, source: str, now: datetime) -> bool:
        """Whether its server asked to be left in peace until later."""
        state = self.of(source)
        # After a restart the stage tells, and when it is due, which is no earlier than it was asked for.
        asked = state.next_due if state.stage == ASKED_TO_WAIT else None
        until = self._not_before.get(source, asked or now)
        # Clocks may have been wrong: nobody has to wait for longer than could be asked for.
        return now < until <= now + backoff.longest(state.status)

    def forgive(self, source: str, now: datetime) -> None:
        """A person saw to how the source is reached: it need not wait for what failed before."""
        self._not_before.pop(source, None)
        if source in self._states:
            self._states[source] = replace(self._states[source], next_due=now)

    def write(self, connection: Connection, pulse: Pulse, now: datetime) -> None:
        """Write down what changed since the last time, and what is being done at this moment."""
        busy = {step.source: step for step in pulse.steps() if step.source}
        written = []
        for name in sorted(self._unwritten | set(busy)):
            state = self.of(name)
            if step := busy.get(name):
                since = now - timedelta(seconds=pulse.monotonic() - step.since)
                state = replace(state, stage=step.stage, stage_since=since)
            written.append(state)
        source_states.save(connection, *written)
        # What was busy is written once more when it is not: a stage that ended must not stay.
        self._unwritten = set(busy)

    def _after(self, before: SourceState, error: SourceError | None, now: datetime) -> SourceState:
        due = now + self.every * self._rng.uniform(0.9, 1.1)
        if error is None:
            return SourceState(before.source, "ok", IDLE, now, last_success=now, next_due=due)
        if error.folders:
            # All else was read: a server that is away an hour later must not seem to have been so for days.
            return SourceState(before.source, error.state, IDLE, now, now, error.reason, next_due=due)
        return replace(
            before,
            status=error.state,
            stage=ASKED_TO_WAIT if error.wait else BACKING_OFF,
            stage_since=now,
            last_error=error.reason,
            error_count=before.error_count + 1,
            next_due=backoff.source_due(before.error_count + 1, error, now, self._rng),
        )
