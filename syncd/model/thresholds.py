"""From which probability on a link is made without asking, and from which on a person is asked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Probabilities, 0 to 1: `automatic` that it is this very person, `ask` that it is anybody of the directory.

    Below `ask` a mention is nobody's.
    """

    automatic: float = 0.995
    ask: float = 0.05

    def __post_init__(self) -> None:
        if not 0 <= self.ask <= self.automatic <= 1:
            raise ValueError("ask may not be above automatic, and both lie between 0 and 1")
