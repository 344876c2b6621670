"""How the pipeline is run: sources are fetched on threads, items read by workers, and one writer commits batches."""

import queue
import random
import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from syncd import backoff
from syncd.errors import SourceError
from syncd.fetching import Ended, Fetched, Fetcher
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
IN_FLIGHT = 4
"""How many batches may be fetched and not yet stored: it bounds the memory, whatever the mailbox."""
STALLED_SECONDS = 600
"""A source that yields nothing for this long is given up for now; each single command has its own deadline."""
BEAT_SECONDS = 0.5
"""How often a quiet engine looks up: whether to stop, and what else is due."""


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


class Engine:
    """Runs passes over sources into one database, from one thread.

    `every` is how long after a pass that went well its source is due again.
    """

    def __init__(
        self, database: Database, workers: Workers, clock: Callable[[], datetime], every: timedelta = timedelta()
    ) -> None:
        self._database = database
        self._workers = workers
        self._clock = clock
        self._every = every
        self._stop = threading.Event()
        self._rng = random.Random()  # noqa: S311 - jitter, no secret
        self._inbox: queue.Queue[Fetched | Ended] = queue.Queue(IN_FLIGHT)
        self._reading: deque[tuple[Fetched | Ended, list[Pending]]] = deque()
        self._running: dict[str, tuple[Pull, Fetcher, SourceReport]] = {}

    def stop(self) -> None:
        """End soon: what is being stored is finished. May be called from a signal handler and from other threads."""
        self._stop.set()

    def sync(self, pulls: Sequence[Pull], progress: Progress = lambda _: None) -> tuple[SourceReport, ...]:
        """One pass over all of these. A source that fails ends alone. Raises StoreError."""
        reports: dict[str, SourceReport] = {}
        waiting = deque(pulls)

        def more(running: Collection[str]) -> Sequence[Pull]:
            return [waiting.popleft() for _ in range(min(len(waiting), FETCHERS - len(running)))]

        self._run(more, lambda: not waiting, progress, lambda report: reports.update({report.name: report}))
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
            fetched = Fetched(pull.source.name, "", again.items, None, again.unreadable, again.gone)
            self._store(fetched, parts, pull, report)
        except SourceError as error:
            report.error = error
        finally:
            pull.source.close()
        report.seconds = time.monotonic() - begun
        return report

    def _run(self, more: More, done: Callable[[], bool], progress: Progress, ended: Progress) -> None:
        try:
            while self._running or not (done() or self._stop.is_set()):
                if self._stop.is_set():
                    self._close_all()
                else:
                    for pull in more(self._running.keys()):
                        self._begin(pull)
                self._take_in()
                if self._reading and (len(self._reading) >= IN_FLIGHT or self._inbox.empty()):
                    self._finish_oldest(progress, ended)
        finally:
            # Also after a StoreError: no thread may go on fetching for a writer that is gone.
            for _, fetcher, _ in self._running.values():
                fetcher.abandon()
            self._close_all()
            self._running.clear()
            self._reading.clear()

    def _begin(self, pull: Pull) -> None:
        name = pull.source.name
        horizon.expand(self._database, pull.reader, name, self._clock())
        with self._database.read() as connection:
            known = cursors.load(connection, name)
            due = ledger.due_for_retry(connection, name, self._clock())
        fetcher = Fetcher(pull.source, self._inbox, known, due)
        self._running[name] = (pull, fetcher, SourceReport(name))
        fetcher.start()

    def _take_in(self) -> None:
        """Hand a fetched batch to the workers; wait for one only when there is nothing to store either."""
        try:
            message = self._inbox.get(timeout=0 if self._reading else BEAT_SECONDS)
        except queue.Empty:
            self._give_up_stalled()
            return
        parts: list[Pending] = []
        if isinstance(message, Fetched) and message.name in self._running:
            parts = self._workers.submit(message.items, self._running[message.name][0].reader)
        self._reading.append((message, parts))

    def _finish_oldest(self, progress: Progress, ended: Progress) -> None:
        message, parts = self._reading.popleft()
        if message.name not in self._running:
            return
        pull, fetcher, report = self._running[message.name]
        if isinstance(message, Fetched):
            fetcher.heard = time.monotonic()
            self._store(message, parts, pull, report)
            progress(report)
            return
        del self._running[message.name]
        report.seconds = message.seconds
        report.error = None if self._stop.is_set() else report.error or message.error
        self._conclude(report)
        ended(report)

    def _store(self, fetched: Fetched, parts: Sequence[Pending], pull: Pull, report: SourceReport) -> None:
        findings = [finding for part in parts for finding in self._workers.result(part)]
        findings += [Finding(lost.location, failure=lost.cause) for lost in fetched.unreadable]
        reader = pull.reader
        with self._database.begin() as connection:
            report.tally += record(connection, reader.agency, findings, reader.window.end, self._clock())
            standing.let_go(connection, fetched.gone)
            if fetched.cursor is not None:
                cursors.save(connection, fetched.name, fetched.folder, fetched.cursor)

    def _conclude(self, report: SourceReport) -> None:
        """Look across what was stored, and note how the source is."""
        now = self._clock()
        with self._database.begin() as connection:
            reconcile(connection, now)
            if self._stop.is_set():
                return
            before = source_states.load_all(connection).get(report.name)
            source_states.save(connection, self._state(report, before, now))

    def _state(self, report: SourceReport, before: SourceState | None, now: datetime) -> SourceState:
        if report.error is None:
            return SourceState(report.name, "ok", "idle", last_success=now, next_due=now + self._every)
        errors = (before.error_count if before else 0) + 1
        due = backoff.source_due(errors, report.error.state, now, self._rng)
        last = before.last_success if before else None
        reason = report.error.reason
        return SourceState(report.name, report.error.state, "waiting", last, reason, errors, due)

    def _give_up_stalled(self) -> None:
        """Let go of sources that neither yield nor fail: their thread is left behind, the others go on."""
        for name, (pull, fetcher, report) in list(self._running.items()):
            if time.monotonic() - fetcher.heard > STALLED_SECONDS:
                fetcher.abandon()
                pull.source.close()
                minutes = STALLED_SECONDS // 60
                report.error = SourceError(name, f"nothing came for {minutes} minutes", state="unreachable")
                self._reading.append((Ended(name, report.error, STALLED_SECONDS), []))

    def _close_all(self) -> None:
        for pull, _, _ in self._running.values():
            pull.source.close()


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
