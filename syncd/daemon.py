"""The daemon: a tick asks the table what is due, the engine passes over it, the page is served, a signal ends it."""

import signal
import threading
from collections import deque
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from types import FrameType

import structlog
from apscheduler.schedulers.background import BackgroundScheduler

from syncd.engine import Engine, Pull
from syncd.errors import StoreError
from syncd.store import source_states
from syncd.store.database import Database

log = structlog.get_logger()

TICK_SECONDS = 1
STORE_RETRY_SECONDS = 30

Pulls = Callable[[], Sequence[Pull]]


class Daemon:
    """Keeps sources in step until it is told to stop.

    The scheduler only ticks; what is due stands in our own table, so that a restart forgets nothing. The engine runs
    on the thread that calls `run`: the one writer is there, and signals reach it. `pulls` gives every source with
    its reader as of this moment.
    """

    def __init__(self, database: Database, engine: Engine, pulls: Pulls, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._engine = engine
        self._pulls = pulls
        self._clock = clock
        self._ticked = threading.Event()
        self._woken: deque[str] = deque()
        self._stopping = threading.Event()

    def run(self) -> None:
        """Run until `stop`. While the database cannot be used, try again every STORE_RETRY_SECONDS."""
        scheduler = BackgroundScheduler()
        # A tick that comes late is as good as any; one that is dropped would be a source forgotten.
        tick = {"seconds": TICK_SECONDS, "coalesce": True, "misfire_grace_time": None, "max_instances": 1}
        scheduler.add_job(self._ticked.set, "interval", **tick)
        scheduler.start()
        self._ticked.set()
        log.info("started", sources=len(self._pulls()))
        try:
            while not self._stopping.is_set():
                self._serve()
        finally:
            scheduler.shutdown(wait=False)
            for pull in self._pulls():
                pull.source.close()
            log.info("stopped")

    def wake(self, source: str) -> None:
        """There is news at this source: pull it at once. From any thread; a source that is in trouble has to wait."""
        self._woken.append(source)
        self._engine.nudge()

    def stop(self) -> None:
        """End soon: what is being stored is finished, the rest is fetched next time."""
        self._stopping.set()
        self._engine.stop()

    def stop_on_signals(self) -> None:
        """SIGTERM and Ctrl-C end the daemon. Call from the main thread."""

        def stop(_signal: int, _frame: FrameType | None) -> None:
            self.stop()

        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGINT, stop)

    def _serve(self) -> None:
        try:
            self._engine.serve(self._due)
        except StoreError as error:
            log.error("store_failed", reason=error.reason, advice=error.advice)
            self._stopping.wait(STORE_RETRY_SECONDS)

    def _due(self, running: Collection[str]) -> Sequence[Pull]:
        """The sources that are not under way and have news, or on a tick whose time has come."""
        ticked, woken = self._ticked.is_set(), set()
        self._ticked.clear()
        while self._woken:
            woken.add(self._woken.popleft())
        # Whose pass is under way may have looked too early: it is asked again once that ends.
        self._woken.extend(woken & set(running))
        if not (ticked or woken):
            return ()
        now = self._clock()
        with self._database.read() as connection:
            states = source_states.load_all(connection)
        return [
            pull
            for pull in self._pulls()
            if pull.source.name not in running
            and (_is_due(states, pull, now) or (pull.source.name in woken and _is_well(states, pull)))
        ]


def _is_due(states: dict[str, source_states.SourceState], pull: Pull, now: datetime) -> bool:
    state = states.get(pull.source.name)
    return state is None or state.next_due is None or state.next_due <= now


def _is_well(states: dict[str, source_states.SourceState], pull: Pull) -> bool:
    """News cannot shorten how long a source waits that failed: it would be tried again and again."""
    state = states.get(pull.source.name)
    return state is None or state.status == "ok"
