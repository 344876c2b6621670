"""The daemon: the agenda says what is due, the engine passes over it, the page is served, a signal ends it."""

import queue
import signal
import threading
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from types import FrameType
from typing import Protocol

from syncd import backoff, traces
from syncd.errors import ConfigError, StoreError
from syncd.events import log
from syncd.running.agenda import Agenda
from syncd.running.engine import Engine
from syncd.running.passes import Pull, SourceReport
from syncd.running.slots import Limits
from syncd.running.ticks import Ticks
from syncd.service import hangup
from syncd.service.notify import READY, STOPPING, reloading
from syncd.sources.base import Source
from syncd.store.database import Database
from syncd.store.source_states import SourceState

TICK_SECONDS = 1
STORE_RETRY_SECONDS = 30
WHOLE_EVERY = timedelta(minutes=10)
"""How long asking a kept connection for news will do; then a pass looks at everything."""
LONGER = 1.2
"""How many times as long as agreed a source that is well is put off at most."""
CLOCK_SLACK = timedelta(seconds=5)
"""A clock that goes back by less is being trimmed, not set."""


class Roster(Protocol):
    """The sources that are configured, ready to be pulled from."""

    @property
    def sources(self) -> Mapping[str, Source]:
        """Name → source. One that is the same in two rosters is the same object in both."""

    @property
    def every(self) -> timedelta:
        """How long after a pass that went well a source is due again."""

    @property
    def limits(self) -> Limits:
        """How many sources are under way at the same time."""

    def pull(self, name: str, now: datetime) -> Pull:
        """A source with its reader as of this moment."""

    def renewed(self, now: datetime) -> "Roster":
        """The roster that the configuration asks for by now. Raises ConfigError."""

    def with_passwords_anew(self, names: Collection[str], now: datetime) -> "Roster | None":
        """The same with the passwords that these, all that cannot sign in, have by now; None where none has changed."""


class Daemon:
    """Keeps sources in step until it is told to stop.

    The scheduler only ticks; what is due stands in the states of the sources, which are kept in a table, so that a
    restart forgets nothing. The engine runs on the thread that calls `run`: the one writer is there, and signals
    reach it. `notify` is told what the service manager wants to know, `passed` of every pass.
    """

    def __init__(
        self,
        database: Database,
        engine: Engine,
        roster: Roster,
        clock: Callable[[], datetime],
        notify: Callable[..., None] = lambda *_: None,
        passed: Callable[[SourceReport], None] = lambda _: None,
        ask: Callable[[str], bool] = lambda _: False,
    ) -> None:
        self._database = database
        self._engine = engine
        self._roster = roster
        self._clock = clock
        self._notify = notify
        self._told = passed
        self._agenda = Agenda()
        self._ticks = Ticks(self._tick, TICK_SECONDS)
        self._looked = clock()
        self._ask = ask
        self._woken: deque[str] = deque()
        self._quiet: deque[tuple[str, datetime]] = deque()
        self._passes: dict[str, datetime] = {}
        self._rosters: deque[Roster] = deque()
        self._unlocked: deque[tuple[Roster, Roster]] = deque()
        self._stopping = False
        self._reloading = self._reload_again = False
        # Waited on and put into by signal handlers, so it must be reentrant.
        self._bell: queue.SimpleQueue[None] = queue.SimpleQueue()

    def run(self) -> None:
        """Run until `stop`. While the database cannot be used, try again every STORE_RETRY_SECONDS."""
        log.info("started", sources=len(self._roster.sources))
        try:
            with self._ticks:
                while not self._stopping:
                    self._serve()
        finally:
            self._notify(STOPPING)
            # Not `close` alone: whoever waits for news reads the same connection, and TLS crashes under two threads.
            now = self._clock()
            self._engine.let_go([self._roster.pull(name, now) for name in self._roster.sources])
            log.info("stopped")

    def states(self) -> tuple[SourceState, ...]:
        """How the sources are that are configured by now. From any thread."""
        return tuple(self._engine.states.of(name) for name in self._roster.sources)

    def wake(self, source: str) -> None:
        """There is news at this source: pull it at once. From any thread; a source that is in trouble has to wait."""
        self._woken.append(source)
        self._engine.nudge()

    def found_quiet(self, source: str) -> None:
        """A source that was asked has no news: that is as good as a pass. From any thread."""
        self._quiet.append((source, self._clock()))

    def stop(self) -> None:
        """End soon: what is being stored is finished, the rest is fetched next time. From anywhere."""
        self._stopping = True
        self._bell.put(None)
        self._engine.stop()

    def reload(self) -> None:
        """Read the configuration again, and take over what changed. A broken one changes nothing. From anywhere."""
        self._reload_again = self._reloading
        if not self._reloading:
            self._reloading = True
            if self._engine.pulse.ticked:
                # Before that the start is not over, and is what the service manager waits for.
                self._notify(*reloading())
            # Passwords may come from commands, and nobody may wait for those.
            threading.Thread(target=self._read_roster, name="reload", daemon=True).start()

    def look_for_passwords(self) -> None:
        """Try sources that could not sign in with a password that was changed since. Waits for whatever gives it."""
        before = self._roster
        refused = [state.source for state in self.states() if state.status == "needs_login"]
        after = before.with_passwords_anew(refused, self._clock())
        if after is not None:
            self._unlocked.append((before, after))
            self._engine.nudge()

    def on_signals(self) -> None:
        """SIGTERM and Ctrl-C end the daemon, SIGHUP lets it read its configuration. Call from the main thread."""

        def stop(_signal: int, _frame: FrameType | None) -> None:
            self.stop()

        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGINT, stop)
        hangup.take(self.reload)

    def _tick(self) -> None:
        self._engine.pulse.tick()
        self._engine.nudge()

    def _serve(self) -> None:
        # Also while the database is away, when nobody looks what is due: without ticks systemd starts syncd anew.
        self._went_back(self._clock())
        try:
            self._engine.states.load(self._database)
            for name in self._roster.sources:
                self._plan(name)
            self._engine.serve(self._due, self._passed)
        except StoreError as error:
            log.error("store_failed", reason=error.reason, advice=error.advice)
            self._engine.pulse.refused = error.reason
            self._pause()

    def _pause(self) -> None:
        self._engine.pulse.move()
        try:
            self._bell.get(timeout=STORE_RETRY_SECONDS)
        except queue.Empty:
            return

    def _passed(self, report: SourceReport) -> None:
        self._told(report)
        if report.name in self._roster.sources:
            self._plan(report.name)
        if report.error or report.suspicions:
            self._passes.pop(report.name, None)
        else:
            self._passes[report.name] = self._clock()

    def _plan(self, name: str) -> None:
        """Note when a source is due; a later date than it could have been put off to is no reason to wait.

        Clocks may have been wrong when it was given, or be now.
        """
        now, state = self._clock(), self._engine.states.of(name)
        ill = self._engine.states.is_ill(name)
        longest = backoff.longest(state.status) if ill else self._roster.every * LONGER
        due = state.next_due or now
        self._agenda.plan(name, due if due <= now + longest else now)

    def _due(self, under_way: Collection[str]) -> Sequence[Pull]:
        """The sources that are not under way and whose time has come, or that have news."""
        now = self._clock()
        self._take_over(now)
        if self._went_back(now):
            for name in self._agenda.planned():
                self._plan(name)
        self._agenda.hurry(self._news(under_way), now)
        self._note_quiet()
        return [self._roster.pull(name, now) for name in self._agenda.take(now) if not self._asked(name, now)]

    def _went_back(self, now: datetime) -> bool:
        """Whether the clock was put back since the last look; then the ticks go by it as it is now."""
        before, self._looked = self._looked, now
        if now >= before - CLOCK_SLACK:
            return False
        log.warning("clock_went_back", seconds=round((before - now).total_seconds()))
        self._ticks.begin_anew()
        return True

    def _note_quiet(self) -> None:
        while self._quiet:
            name, at = self._quiet.popleft()
            if self._engine.states.is_well(name) and self._agenda.has(name):
                self._engine.states.ended(name, None, at)
                self._plan(name)

    def _asked(self, name: str, now: datetime) -> bool:
        """Whether a source could be asked for news instead of pulled; without an answer it is pulled later."""
        passed = self._passes.get(name)
        if passed is None or not now - WHOLE_EVERY < passed <= now:
            return False
        if self._engine.has_chores(name) or not self._ask(name):
            return False
        self._agenda.plan(name, now + self._roster.every)
        return True

    def _news(self, under_way: Collection[str]) -> list[str]:
        """The sources with news that may be pulled now."""
        woken: set[str] = set()
        while self._woken:
            woken.add(self._woken.popleft())
        # Whose pass is under way may have looked too early: it is asked again once that ends.
        self._woken.extend(woken.intersection(under_way))
        # News cannot shorten how long a source waits that failed: it would be tried again and again.
        return [name for name in woken.difference(under_way) if not self._engine.states.is_ill(name)]

    def _try_again(self, now: datetime) -> None:
        """Make what is in trouble due at once: whoever reloads may have mended what the configuration does not show."""
        states = self._engine.states
        ill = [name for name in self._roster.sources if not states.is_well(name)]
        troubled = [name for name in ill if not states.has_to_wait(name, now)]
        for name in troubled:
            states.forgive(name, now)
        self._agenda.hurry(troubled, now)

    def _exchange(self, after: Roster, now: datetime) -> tuple[set[str], set[str]]:
        """Let go of the sources that are others in this roster, and begin those; returns the names of both."""
        before = self._roster
        gone = {name for name, source in before.sources.items() if after.sources.get(name) is not source}
        new = {name for name, source in after.sources.items() if before.sources.get(name) is not source}
        self._engine.let_go([before.pull(name, now) for name in gone])
        for name in gone:
            self._agenda.forget(name)
        self._roster, self._engine.limits = after, after.limits
        self._engine.states.every = after.every
        for name in new:
            self._engine.states.forgive(name, now)
            self._agenda.plan(name, now)
        return gone, new

    def _read_roster(self) -> None:
        try:
            self._rosters.append(self._roster.renewed(self._clock()))
            self._engine.nudge()
            return
        except ConfigError as error:
            for problem in error.problems:
                log.error("configuration_broken", file=error.file, key=problem.key, reason=problem.text)
            log.error("reload_failed", advice="the configuration of before stays in force; mend the file, reload again")
        except Exception as mistake:
            log.error("reload_broke", **traces.told(mistake))
        self._reloaded()

    def _reloaded(self) -> None:
        self._reloading = False
        if self._engine.pulse.ticked:
            self._notify(READY)
        if self._reload_again:
            self.reload()

    def _take_over(self, now: datetime) -> None:
        """Exchange the sources that were removed, added or changed, and leave the others at what they do."""
        while self._unlocked:
            before, after = self._unlocked.popleft()
            # What was reloaded meanwhile has looked at the passwords, too.
            if before is self._roster:
                log.info("password_changed", sources=sorted(self._exchange(after, now)[1]))
        while self._rosters:
            after = self._rosters.popleft()
            gone, new = self._exchange(after, now)
            self._try_again(now)
            log.info(
                "reloaded",
                sources=len(after.sources),
                added=sorted(new - gone),
                changed=sorted(new & gone),
                removed=sorted(gone - new),
            )
            self._reloaded()
