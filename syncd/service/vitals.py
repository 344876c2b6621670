"""Whether syncd is well: the database answers and takes what comes, the ticks run, the engine moves."""

from syncd.running.pulse import WAITING, Pulse, Step

DATABASE_SECONDS = 30.0
TICK_SECONDS = 30.0
ENGINE_SECONDS = 60.0
STUCK_SECONDS = 60.0
"""A step that takes longer is told: a command has a shorter deadline, a batch is stored in a blink."""


class Vitals:
    """Reads the pulse, and remembers when the database last answered. Any thread may ask."""

    def __init__(self, pulse: Pulse) -> None:
        self._pulse = pulse
        self._answered: float | None = None

    def database_answered(self) -> None:
        self._answered = self._pulse.monotonic()

    def problems(self) -> tuple[str, ...]:
        """Why it cannot be relied on at this moment, a sentence each; () when all is well."""
        refused = self._pulse.refused
        return (*self.standstill(), f"nothing can be stored: {refused}") if refused else self.standstill()

    def standstill(self) -> tuple[str, ...]:
        """Those of the problems that a new start may end: it makes no room on a full disk."""
        return tuple(
            filter(
                None,
                (
                    self._silent("the database has not answered", self._answered, DATABASE_SECONDS),
                    self._silent("no tick has run", self._pulse.ticked, TICK_SECONDS),
                    self._silent(f"the engine has been {self._writers_stage()}", self._moved(), ENGINE_SECONDS),
                ),
            )
        )

    def stuck(self) -> tuple[Step, ...]:
        """Steps that have taken too long, of sources as well as the writer's."""
        return self._pulse.stuck(STUCK_SECONDS)

    def seconds(self, step: Step) -> int:
        return int(self._pulse.monotonic() - step.since)

    def _moved(self) -> float:
        return self._pulse.engine_moved

    def _writers_stage(self) -> str:
        step = self._pulse.steps()[-1]
        return f"{step.stage} {step.source}".strip() if step.stage != WAITING else "standing still"

    def _silent(self, what: str, last: float | None, seconds: float) -> str:
        if last is None:
            return f"{what} yet"
        silence = self._pulse.monotonic() - last
        return f"{what} for {int(silence)} seconds" if silence > seconds else ""
