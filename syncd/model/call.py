"""A telephone call, as the exchange recorded it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from syncd.model.moments import require_aware


class Direction(StrEnum):
    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Call:
    """A call record. Numbers are as recorded; `recruiter` is an address or an extension; `seconds` is talk time."""

    id: str
    start: datetime
    direction: Direction
    caller: str
    callee: str
    seconds: int
    answered: bool
    recruiter: str

    def __post_init__(self) -> None:
        require_aware(self.start, "start")
        if self.seconds < 0:
            raise ValueError("a call cannot last less than nothing")
