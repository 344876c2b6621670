"""How the pipeline is run: sources are fetched on threads, items read by workers, and one writer commits batches."""

import random
import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from syncd import backoff, traces
from syncd.errors import SourceError, StoreError
from syncd.fetching import Fetched, Fetcher, Inbox, Message
from syncd.model.items import Location
from syncd.model.ledger import Tally
from syncd.pipeline import horizon, standing
from syncd.pipeline.read import Finding, Reader
from syncd.pipeline.reconcile import reconcile
from syncd.pipeline.record import record
from syncd.sources.base import Source
from syncd.store import cursors, ledger, source_states
from syncd.store.database import Database
from syncd.store.source_states import SourceState
from syncd.workers import Pending, Workers

log = structlog.get_logger()

FETCHERS = 8
"""How many sources are fetched at the same time."""
IN_FLIGHT = 8
"""How many batches may be fetched and not yet stored: it bounds the memory, whatever the mailbox."""
STALLED_SECONDS = 600
"""A source that yields nothing for this long is given up for now; each single command has its own deadline."""
BEAT_SECONDS = 0.5
"""How often a quiet engine looks up: whether to stop, and what else is due."""
DRAIN_SECONDS = 10
"""How long sources that are told to stop may take to let go, before they are left behind."""


@dataclass(frozen=True, slots=True)
class Pull:
    """A source, and how its items are read."""

    source: Source
    reader: Reader


@dataclass(slots=True)
class SourceReport:
    """What one pass over one source did; `error` is why it ended early."""

    name: str
    tally: Tally = field(default_factory=Tally)
    seconds: float = 0.0
    error: SourceError | None = None


Progress = Callable[[SourceReport], None]
More = Callable[[Collection[str]], Sequence[Pull]]
"""Given the names of the sources under way, which others to begin."""


@dataclass(frozen=True, slots=True)
class Hooks:
    """Whom to tell of passes: what listens at a kept connection must not use it at the same time.

    `begun` is called before a pass uses its source, on the thread that does; `rested` after one that went well, when
    all of it is stored, on the engine's thread: it must not wait for anything.
    """

    begun: Callable[[Source], None] = lambda _: None
    rested: Callable[[Source], None] = lambda _: None


@dataclass(frozen=True, slots=True)
class _Running:
    """A source under way."""

    pull: Pull
    fetcher: Fetcher
    report: SourceReport


class Engine:
    """Runs passes over sources into one database, from one thread.

    `every` is how long after a pass that went well its source is due again. Between passes that go well, `serve` leaves
    a source its connection; it is closed after an error, and by whoever ends `serve`.
    """

    def __init__(
        self,
        database: Database,
        workers: Workers,
        clock: Callable[[], datetime],
        every: timedelta = timedelta(),
        hooks: Hooks | None = None,
    ) -> None:
        self._database = database
        self._workers = workers
        self._clock = clock
        self._every = every
        self._hooks = hooks or Hooks()
        self._stop = threading.Event()
        self._inbox = Inbox(IN_FLIGHT)
        self._rng = random.Random()  # noqa: S311 - jitter, no secret
        self._fetchers: dict[str, Fetcher] = {}
        # Whether anything was stored that nobody has looked across. An earlier process may have ended in between.
        self._unsettled = True

    def stop(self) -> None:
        """End soon: what is being stored is finished. May be called from a signal handler and from other threads."""
        self._stop.set()
        self.nudge()

    def nudge(self) -> None:
        """Look at once what is due. May be called from anywhere, a signal handler included."""
        self._inbox.nudge()

    def sync(self, pulls: Sequence[Pull], progress: Progress = lambda _: None) -> tuple[SourceReport, ...]:
        """One pass over all of these. A source that fails ends alone. Raises StoreError."""
        reports: dict[str, SourceReport] = {}
        waiting = list(pulls)

        def all_at_once(_: Collection[str]) -> Sequence[Pull]:
            begun, waiting[:] = tuple(waiting), []
            return begun

        try:
            self._run(all_at_once, lambda: not waiting, progress, lambda report: reports.update({report.name: report}))
        finally:
            for pull in pulls:
                pull.source.close()
        return tuple(reports[pull.source.name] for pull in pulls if pull.source.name in reports)

    def serve(self, more: More) -> None:
        """Begin whatever `more` says is due, until `stop`. Raises StoreError."""
        self._run(more, lambda: False, lambda _: None, _log_pass)

    def retry(self, pulls: Sequence[Pull], locations: Sequence[Location]) -> tuple[SourceReport, ...]:
        """Ask for these failed items again, and for nothing else. Raises StoreError."""
        return tuple(self._retry(pull, [at for at in locations if at.source == pull.source.name]) for pull in pulls)

    def _retry(self, pull: Pull, locations: Sequence[Location]) -> SourceReport:
        report = SourceReport(pull.source.name)
        begun = time.monotonic()
        try:
            again = pull.source.refetch(locations)
            parts = self._workers.submit(again.items, pull.reader)
            nobody = Fetcher(pull.source, self._inbox)
            fetched = Fetched(nobody, "", again.items, None, again.unreadable, again.gone)
            self._store(fetched, parts, pull, report)
        except SourceError as error:
            report.error = error
        finally:
            pull.source.close()
        report.seconds = time.monotonic() - begun
        return report

    def _run(self, more: More, done: Callable[[], bool], progress: Progress, ended: Progress) -> None:
        # Nothing is left over from an earlier run: what it had fetched and not stored is fetched again.
        self._inbox = Inbox(IN_FLIGHT)
        self._reading: deque[tuple[Message, list[Pending]]] = deque()
        self._waiting: deque[Pull] = deque()
        self._running: dict[str, _Running] = {}
        told_to_stop = 0.0
        try:
            while self._waiting or self._running or not (done() or self._stop.is_set()):
                if self._stop.is_set():
                    told_to_stop = told_to_stop or time.monotonic()
                    self._waiting.clear()
                    self._close_all()
                    if time.monotonic() - told_to_stop > DRAIN_SECONDS:
                        return
                else:
                    self._begin_more(more, ended)
                self._take_in()
                self._finish_oldest(progress, ended)
                self._give_up_stalled(ended)
        finally:
            # Also after a StoreError: no thread may go on fetching for a writer that is gone.
            for running in self._running.values():
                running.fetcher.abandon()
            self._close_all()

    def _begin_more(self, more: More, ended: Progress) -> None:
        self._waiting.extend(more({*self._running, *(pull.source.name for pull in self._waiting)}))
        while self._waiting and len(self._running) < FETCHERS:
            pull = self._waiting.popleft()
            before = self._fetchers.get(pull.source.name)
            if before is not None and before.is_alive():
                # Given up earlier and still not back: a source is used by one thread at a time.
                log.warning("source_still_stuck", source=pull.source.name)
                continue
            fetcher = Fetcher(pull.source, self._inbox, self._hooks.begun)
            running = _Running(pull, fetcher, SourceReport(pull.source.name))
            self._fetchers[fetcher.name] = fetcher
            self._running[fetcher.name] = running
            self._guarded(running, ended, self._begin)

    def _begin(self, running: _Running) -> None:
        name = running.fetcher.name
        horizon.expand(self._database, running.pull.reader, name, self._clock())
        with self._database.read() as connection:
            known = cursors.load(connection, name)
            due = ledger.due_for_retry(connection, name, self._clock())
        running.fetcher.start(known, due)

    def _take_in(self) -> None:
        """Hand what was fetched to the workers; wait for it only when there is nothing to store either."""
        for message in self._inbox.take(0 if self._reading else BEAT_SECONDS):
            running = self._sender(message)
            parts: list[Pending] = []
            if running is not None and isinstance(message, Fetched):
                parts = self._workers.submit(message.items, running.pull.reader)
            self._reading.append((message, parts))

    def _sender(self, message: Message) -> _Running | None:
        """Whose message it is; None for one of a source that was given up meanwhile."""
        running = self._running.get(message.fetcher.name)
        return running if running is not None and running.fetcher is message.fetcher else None

    def _finish_oldest(self, progress: Progress, ended: Progress) -> None:
        if not self._reading:
            return
        message, parts = self._reading.popleft()
        if isinstance(message, Fetched):
            self._inbox.stored(message)
        running = self._sender(message)
        if running is None:
            return
        report = running.report
        if isinstance(message, Fetched):
            running.fetcher.heard = time.monotonic()
            self._guarded(running, ended, lambda _: self._store(message, parts, running.pull, report))
            progress(report)
            return
        report.seconds = message.seconds
        report.error = None if self._stop.is_set() else report.error or message.error
        self._guarded(running, ended, lambda _: self._end(running, ended))

    def _guarded(self, running: _Running, ended: Progress, step: Callable[[_Running], None]) -> None:
        """Do a step of a source. A mistake of ours in it ends this source's pass, not everybody's."""
        try:
            step(running)
        except StoreError:
            raise
        except Exception as mistake:
            name = running.report.name
            log.error("pass_broke", source=name, **traces.told(mistake))
            reason = f"syncd failed on it ({type(mistake).__name__}); please report this"
            running.report.error = SourceError(name, reason)
            # The mistake may lie in looking across what was stored: only note the state, the next change looks again.
            self._unsettled = False
            self._end(running, ended)

    def _end(self, running: _Running, ended: Progress) -> None:
        """Look across what was stored, note how the source is, and forget the pass."""
        report, source = running.report, running.pull.source
        running.fetcher.abandon()
        if report.error or self._stop.is_set():
            source.close()
        self._running.pop(report.name, None)
        self._conclude(report)
        ended(report)
        if not (report.error or self._stop.is_set()):
            self._hooks.rested(source)

    def _store(self, fetched: Fetched, parts: Sequence[Pending], pull: Pull, report: SourceReport) -> None:
        findings = [finding for part in parts for finding in self._workers.result(part)]
        findings += [Finding(lost.location, failure=lost.cause) for lost in fetched.unreadable]
        reader = pull.reader
        with self._database.begin() as connection:
            tally = record(connection, reader.agency, findings, reader.window.end, self._clock())
            standing.let_go(connection, fetched.gone)
            if fetched.cursor is not None:
                cursors.save(connection, report.name, fetched.folder, fetched.cursor)
        report.tally += tally
        self._unsettled |= bool(findings or fetched.gone)

    def _conclude(self, report: SourceReport) -> None:
        now = self._clock()
        with self._database.begin() as connection:
            if self._unsettled:
                reconcile(connection, now)
            if not self._stop.is_set():
                before = source_states.load_all(connection).get(report.name)
                source_states.save(connection, self._state(report, before, now))
        self._unsettled = False

    def _state(self, report: SourceReport, before: SourceState | None, now: datetime) -> SourceState:
        if report.error is None:
            return SourceState(report.name, "ok", "idle", last_success=now, next_due=now + self._every)
        errors = (before.error_count if before else 0) + 1
        due = backoff.source_due(errors, report.error.state, now, self._rng)
        last = before.last_success if before else None
        reason = report.error.reason
        return SourceState(report.name, report.error.state, "waiting", last, reason, errors, due)

    def _give_up_stalled(self, ended: Progress) -> None:
        """Let go of sources that neither yield nor fail: their thread is left behind, the others go on."""
        for running in list(self._running.values()):
            if time.monotonic() - running.fetcher.heard > STALLED_SECONDS:
                reason = f"nothing came for {STALLED_SECONDS // 60} minutes"
                running.report.error = SourceError(running.report.name, reason, state="unreachable")
                self._end(running, ended)

    def _close_all(self) -> None:
        for running in self._running.values():
            running.pull.source.close()


def _log_pass(report: SourceReport) -> None:
    counts = report.tally
    if report.error:
        log.warning("source_failed", source=report.name, state=report.error.state, reason=report.error.reason)
    elif counts.seen:
        log.info(
            "synced",
            source=report.name,
            items=counts.seen,
            activities=counts.activities,
            failed=counts.failed,
            seconds=round(report.seconds, 3),
        )
