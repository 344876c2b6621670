"""How the pipeline is run: sources are fetched on threads, items read by workers, and one writer commits batches."""

import threading
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime, timedelta

from syncd import traces
from syncd.errors import SourceError, StoreError
from syncd.events import log
from syncd.model.items import Cursor, Location
from syncd.model.ledger import Tally
from syncd.pipeline.findings import Finding
from syncd.reading.workers import Pending, Workers
from syncd.running import slots
from syncd.running.chores import Chores
from syncd.running.fetching import Fetched, Fetcher, Inbox, Message
from syncd.running.in_hand import InHand, Read
from syncd.running.passes import Hooks, Progress, Pull, Running, SourceReport, log_pass
from syncd.running.pulse import Pulse
from syncd.running.slots import Limits, Place
from syncd.running.states import States
from syncd.store import cursors, heartbeat, suspicions, unsettled
from syncd.store.database import Database

IN_FLIGHT = 4
"""How many batches may be fetched and not yet stored: it bounds the memory, whatever the mailbox."""
STALLED_SECONDS = 600
"""A source that yields nothing for this long is given up for now; each single command has its own deadline."""
BEAT_SECONDS = 1.0
"""How often a quiet engine looks up: whether somebody is stuck, and what is to be written down."""
WRITE_SECONDS = 15
"""How often what is being done is written down for `syncd status`."""
DRAIN_SECONDS = 10
"""How long sources that are told to stop may take to let go, before they are left behind."""

More = Callable[[Collection[str]], Sequence[Pull]]
"""Given the names of the sources under way, which others to begin."""


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
        limits: Limits | None = None,
    ) -> None:
        self.limits = limits or Limits()
        self.states = States(every)
        self.pulse = Pulse()
        self._database = database
        self._workers = workers
        self._clock = clock
        self._hooks = hooks or Hooks()
        self._stop = threading.Event()
        # Threads that were given up and are not back: a source is used by one thread at a time.
        self._left_behind: dict[str, Fetcher] = {}
        self._serving_since: datetime | None = None
        # Whether anything was stored that nobody has looked across. An earlier process may have ended in between.
        self._unsettled = True
        self._begin_anew()

    def _begin_anew(self) -> None:
        # Nothing is left over from an earlier run: what it had fetched and not stored is fetched again.
        self._inbox = Inbox(IN_FLIGHT)
        self._in_hand = InHand(self._workers, self.pulse.move, self._stop.is_set)
        self._waiting: dict[str, tuple[Pull, Place]] = {}
        self._running: dict[str, Running] = {}
        self._cursors: dict[str, dict[str, Cursor]] = {}
        self._suspected: set[str] = set()
        self._chores = Chores(self._database)
        self._wrote = self.pulse.monotonic()
        # From then on passes end because we end them: that says nothing about their sources.
        self._draining = False

    def stop(self) -> None:
        """End soon: what is being stored is finished. May be called from a signal handler and from other threads."""
        self._stop.set()
        self.nudge()

    def batches_waiting(self) -> int:
        """How many batches are fetched and not stored."""
        return len(self._in_hand)

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

    def serve(self, more: More, ended: Progress = lambda _: None) -> None:
        """Begin whatever `more` says is due, until `stop`; `ended` is told of every pass. Raises StoreError."""

        def told(report: SourceReport) -> None:
            log_pass(report)
            ended(report)

        self._serving_since = self._serving_since or self._clock()
        self._run(more, lambda: False, lambda _: None, told)

    def retry(self, pulls: Sequence[Pull], locations: Sequence[Location]) -> tuple[SourceReport, ...]:
        """Ask for these failed items again, and for nothing else. Raises StoreError."""
        return tuple(self._retry(pull, [at for at in locations if at.source == pull.source.name]) for pull in pulls)

    def has_chores(self, source: str) -> bool:
        """Whether anything is due for a source that only a pass over it does. Raises StoreError."""
        return self._chores.waiting(source, self._clock())

    def let_go(self, sources: Iterable[Pull]) -> None:
        """Forget sources that are configured no more, or otherwise: a pass under way ends, a kept connection too.

        Called on the engine's thread, out of `more`, or once the engine has ended.
        """
        for pull in sources:
            name = pull.source.name
            self._waiting.pop(name, None)
            if running := self._running.pop(name, None):
                self._leave(running)
            self._hooks.begun(pull.source)
            pull.source.close()

    def _retry(self, pull: Pull, locations: Sequence[Location]) -> SourceReport:
        report = SourceReport(pull.source.name)
        begun = time.monotonic()
        try:
            again = pull.source.refetch(locations)
            parts = self._workers.submit(again.items, pull.reader)
            nobody = Fetcher(pull.source, self._inbox, self.pulse)
            fetched = Fetched(nobody, "", again.items, None, again.unreadable, again.gone)
            self._store(fetched, parts, pull, report)
        except SourceError as error:
            report.error = error
        finally:
            pull.source.close()
        report.seconds = time.monotonic() - begun
        return report

    def _run(self, more: More, done: Callable[[], bool], progress: Progress, ended: Progress) -> None:
        self._begin_anew()
        self.states.load(self._database)
        told_to_stop = 0.0
        try:
            if self.pulse.refused or self._serving_since:
                self._write_states()
            while self._waiting or self._running or not (done() or self._stop.is_set()):
                if self._stop.is_set():
                    told_to_stop = told_to_stop or time.monotonic()
                    self._draining = True
                    self._waiting.clear()
                    self._close_all()
                    if time.monotonic() - told_to_stop > DRAIN_SECONDS:
                        self._in_hand.leave([running.fetcher for running in self._running.values()])
                        break
                else:
                    self._begin_more(more, ended)
                ready = self._in_hand.ready()
                self._take_in(wait=ready is None)
                if ready := ready or self._in_hand.ready():
                    self._finish(ready, progress, ended)
                self._give_up_stalled(ended)
                self._workers.rest()
                self._write_now_and_then()
        finally:
            # Also after a StoreError: no thread may go on fetching for a writer that is gone.
            for running in self._running.values():
                self._leave(running)
            self._close_all()
            self.pulse.rest()
        self._write_states()
        if self._serving_since:
            with self._database.begin() as connection:
                heartbeat.stop(connection)

    def _begin_more(self, more: More, ended: Progress) -> None:
        for pull in more(self._running.keys() | self._waiting.keys()):
            self._waiting[pull.source.name] = pull, self._place(pull)
        if not self._waiting:
            return
        under_way = [self._place(running.pull, running.fetcher) for running in self._running.values()]
        if not slots.has_room(under_way, self.limits):
            return
        self._left_behind = {name: fetcher for name, fetcher in self._left_behind.items() if fetcher.is_alive()}
        waiting = [place for name, (_, place) in self._waiting.items() if name not in self._left_behind]
        for name in slots.choose(waiting, under_way, self.limits):
            pull, _ = self._waiting.pop(name)
            fetcher = Fetcher(pull.source, self._inbox, self.pulse, self._hooks.begun, self._hooks.pulled)
            running = Running(pull, fetcher, SourceReport(name))
            self._running[name] = running
            self._guarded(running, ended, self._begin)

    def _leave(self, running: Running) -> None:
        """Nobody listens to its thread any more; while that still runs, no other may use the source."""
        running.fetcher.abandon()
        if running.fetcher.is_alive():
            self._left_behind[running.report.name] = running.fetcher

    def _place(self, pull: Pull, fetcher: Fetcher | None = None) -> Place:
        quiet = fetcher is not None and time.monotonic() - fetcher.heard > slots.QUIET_SECONDS
        return Place(pull.source.name, pull.host, ill=self.states.is_ill(pull.source.name), quiet=quiet)

    def _begin(self, running: Running) -> None:
        name = running.fetcher.name
        if self.states.begun(name, self._clock()):
            self._write_states()
        due = self._chores.before(running.pull, self._clock(), self.pulse)
        if name not in self._cursors:
            with self._database.read() as connection:
                self._cursors[name] = cursors.load(connection, name)
                self._suspected |= {name} if suspicions.has_any(connection, name) else set()
        running.fetcher.start(dict(self._cursors[name]), due)

    def _take_in(self, *, wait: bool) -> None:
        """Hand what was fetched to the workers; wait for it only when there is nothing to store either."""
        self.pulse.rest()
        for message in self._inbox.take(BEAT_SECONDS if wait else 0):
            running = self._sender(message)
            if running is not None and isinstance(message, Fetched):
                self.pulse.writing(running.report.name, "reading")
            self._in_hand.add(message, running.pull.reader if running else None, self._read_one)

    def _read_one(self) -> None:
        self.pulse.move()
        self._inbox.nudge()

    def _sender(self, message: Message) -> Running | None:
        """Whose message it is; None for one of a source that was given up meanwhile."""
        running = self._running.get(message.fetcher.name)
        return running if running is not None and running.fetcher is message.fetcher else None

    def _finish(self, read: Read, progress: Progress, ended: Progress) -> None:
        self._in_hand.remove(read)
        message = read.message
        if isinstance(message, Fetched):
            self._inbox.stored(message)
        running = self._sender(message)
        if running is None:
            return
        report = running.report
        if isinstance(message, Fetched):
            running.fetcher.heard = time.monotonic()
            self._guarded(running, ended, lambda _: self._store(message, read.parts, running.pull, report))
            progress(report)
            return
        report.seconds = message.seconds
        report.error = None if self._draining else report.error or message.error
        self._guarded(running, ended, lambda _: self._end(running, ended))

    def _guarded(self, running: Running, ended: Progress, step: Callable[[Running], None]) -> None:
        """Do a step of a source. A mistake of ours in it ends this source's pass, not everybody's."""
        try:
            step(running)
        except StoreError:
            raise
        except SourceError as error:
            # Told to stop, nobody is to blame for what is not read.
            self._draining |= self._stop.is_set()
            running.report.error = None if self._draining else error
            self._end(running, ended)
        except Exception as mistake:
            name = running.report.name
            log.error("pass_broke", source=name, **traces.told(mistake))
            reason = f"syncd failed on it ({type(mistake).__name__}); please report this"
            running.report.error = SourceError(name, reason)
            # The mistake may lie in looking across what was stored: only note the state, the next change looks again.
            self._unsettled = False
            self._end(running, ended)

    def _end(self, running: Running, ended: Progress) -> None:
        """Look across what was stored, note how the source is, and forget the pass."""
        report, source = running.report, running.pull.source
        self._leave(running)
        if report.broke_off or self._draining:
            source.close()
        self._running.pop(report.name, None)
        report.known = self.states.knows(report.name, report.error)
        self._conclude(report)
        ended(report)
        if not (report.broke_off or self._draining):
            self._hooks.rested(source)

    def _store(self, fetched: Fetched, parts: Sequence[Pending], pull: Pull, report: SourceReport) -> None:
        self.pulse.writing(report.name, "reading")
        findings = self._in_hand.findings(fetched, parts)
        findings += [Finding(lost.location, failure=lost.cause) for lost in fetched.unreadable]
        says_something = bool(findings or fetched.gone or fetched.held)
        folder, tally, suspicion = fetched.folder, Tally(), None
        self.pulse.writing(report.name, "storing")
        if says_something:
            # What decides is loaded with the first item, and outside of the transaction: most passes find nothing new.
            from syncd.running import storing
        with self._database.begin() as connection:
            if says_something:
                tally, suspicion = storing.record(connection, fetched, findings, pull.reader, report, self._clock())
            # From a suspicion on, a folder's cursor stays where it is: the next pass has to be told of it again.
            cursor = None if suspicion or folder in report.suspicions else fetched.cursor
            if cursor is not None:
                cursors.save(connection, report.name, folder, cursor)
        if cursor is not None:
            # Only what is committed: a cursor that is ahead of its items would lose them.
            self._cursors.setdefault(report.name, {})[folder] = cursor
        if suspicion is not None:
            report.suspect(suspicion)
            self._suspected.add(report.name)
        report.tally += tally
        self._unsettled |= says_something

    def _conclude(self, report: SourceReport) -> None:
        now = self._clock()
        if self._unsettled:
            self.pulse.writing(report.name, "looking across")
            with self._database.read() as connection:
                due = unsettled.due(connection, now)
            if due:
                from syncd.pipeline.reconcile import reconcile

                with self._database.begin() as connection:
                    reconcile(connection, now)
            self._unsettled = False
        if not (self._draining or report.broke_off) and report.name in self._suspected:
            unread = report.error.folders if report.error else frozenset()
            with self._database.begin() as connection:
                suspicions.clear(connection, report.name, but=report.suspicions.keys() | unread)
            self._suspected -= set() if report.suspicions or unread else {report.name}
        self.pulse.rest()
        if not self._draining and self.states.ended(report.name, report.error, now):
            self._write_states()

    def _give_up_stalled(self, ended: Progress) -> None:
        """Let go of sources that neither yield nor fail: their thread is left behind, the others go on."""
        before = time.monotonic() - STALLED_SECONDS
        for running in [running for running in self._running.values() if running.fetcher.heard < before]:
            reason = f"nothing came for {STALLED_SECONDS // 60} minutes"
            running.report.error = SourceError(running.report.name, reason, state="unreachable")
            self._end(running, ended)

    def _write_now_and_then(self) -> None:
        if self.pulse.monotonic() - self._wrote > WRITE_SECONDS:
            self._write_states()

    def _write_states(self) -> None:
        self._wrote = self.pulse.monotonic()
        self.pulse.writing("", "noting states")
        with self._database.begin() as connection:
            self.states.write(connection, self.pulse, self._clock())
            if self._serving_since:
                heartbeat.beat(connection, self._serving_since, self._clock())
        if self.pulse.refused:
            log.info("stores_again")
            self.pulse.refused = ""
        self.pulse.rest()

    def _close_all(self) -> None:
        for running in self._running.values():
            running.pull.source.close()
