"""Look after the daemon from outside of its pool: say who is stuck, and tell systemd whether all is well."""

import threading
from collections.abc import Callable

from syncd import traces
from syncd.errors import StoreError
from syncd.events import log
from syncd.running.pulse import Step
from syncd.service import notify
from syncd.service.vitals import Vitals

LOOK_SECONDS = 5.0
Key = tuple[str, str, float]


class Watchdog:
    """Looks every few seconds, on a thread that waits for nobody: neither a lock, nor the database, nor the network."""

    def __init__(self, vitals: Vitals, send: Callable[..., None], summary: Callable[[], str]) -> None:
        self._vitals = vitals
        self._send = send
        self._summary = summary
        self._stuck: dict[Key, Step] = {}
        self._problems: tuple[str, ...] = ()
        self._was_ready = False

    def look(self) -> None:
        """One look: log what changed, and give systemd its sign of life unless syncd has come to a standstill."""
        self._tell_stuck()
        problems = self._vitals.problems()
        self._tell_problems(problems)
        if self._vitals.standstill():
            self._send(notify.status("; ".join(problems)))
            return
        ready = () if self._was_ready else (notify.READY,)
        self._was_ready = True
        self._send(*ready, notify.ALIVE, notify.status("; ".join(problems) or self._summary()))

    def _tell_stuck(self) -> None:
        stuck = {(step.source, step.stage, step.since): step for step in self._vitals.stuck()}
        for key in stuck.keys() - self._stuck.keys():
            step = stuck[key]
            log.warning("stuck", source=step.source, stage=step.stage, seconds=self._vitals.seconds(step))
        for key in self._stuck.keys() - stuck.keys():
            log.info("moves_again", source=self._stuck[key].source, stage=self._stuck[key].stage)
        self._stuck = stuck

    def _tell_problems(self, problems: tuple[str, ...]) -> None:
        # The seconds in them go up with every look: a problem is told when it comes up.
        if len(problems) > len(self._problems) and self._was_ready:
            log.error("not_ready", reason="; ".join(problems))
        elif self._problems and not problems:
            log.info("ready")
        self._problems = problems


class Probe:
    """Asks the database again and again, on a thread of its own: it may hang there, and its silence is the answer."""

    def __init__(self, ask: Callable[[], None], vitals: Vitals) -> None:
        self._ask = ask
        self._vitals = vitals
        self._failed = False

    def look(self) -> None:
        try:
            self._ask()
        except StoreError as error:
            if not self._failed:
                log.warning("database_silent", reason=error.reason, advice=error.advice)
            self._failed = True
        else:
            self._failed = False
            self._vitals.database_answered()


class Rounds:
    """Calls `look` every so many seconds on a daemon thread, until told to stop."""

    def __init__(self, name: str, look: Callable[[], object], seconds: float) -> None:
        self._look = look
        self._seconds = seconds
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def __enter__(self) -> "Rounds":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()

    def _run(self) -> None:
        while not self._ended.is_set():
            try:
                self._look()
            except Exception as mistake:
                # Whoever looks after the others must not be the first to fall.
                log.error("look_broke", thread=self._thread.name, **traces.told(mistake))
            self._ended.wait(self._seconds)
