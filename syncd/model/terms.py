"""On which terms people are matched: how sure is sure enough, and what evidence has proven to be worth here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Scale:
    """What log-odds of one kind of evidence are worth: a straight line."""

    shift: float = 0.0
    slope: float = 1.0

    def of(self, log_odds: float) -> float:
        return self.shift + self.slope * log_odds


UNCHANGED = Scale()


@dataclass(frozen=True, slots=True)
class Terms:
    """Probabilities, 0 to 1: `automatic` that it is this very person, `ask` that it is anybody of the directory.

    Below `ask` a mention is nobody's. `scales` are by kind of evidence.
    """

    automatic: float = 0.999
    ask: float = 0.05
    scales: Mapping[str, Scale] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not 0 <= self.ask <= self.automatic <= 1:
            raise ValueError("ask may not be above automatic, and both lie between 0 and 1")


@dataclass(frozen=True, slots=True)
class Measured:
    """How far probabilities are off that rest on one kind of evidence, as shipped and as learned here.

    Both are expected calibration errors on people whom an exact address proves, `lessons` of them.
    """

    lessons: int
    error_before: float
    error: float
    scale: Scale = UNCHANGED


@dataclass(frozen=True, slots=True)
class Calibration:
    """What was learned at that time from links that exact addresses prove, by kind of evidence.

    `strangers` is the share, 0 to 1, of addresses that nobody in the directory has.
    """

    at: datetime
    proven: int
    strangers: float
    kinds: Mapping[str, Measured]

    @property
    def scales(self) -> dict[str, Scale]:
        """Those that change anything."""
        return {kind: one.scale for kind, one in self.kinds.items() if one.scale != UNCHANGED}
