"""What recruiters did in a period, counted."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from syncd.model.activity import ActivityKind, Credit
from syncd.model.call import Direction
from syncd.model.people import PersonId

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
"""Nothing is logged before or after these."""


class Period(StrEnum):
    """What is counted by. Weeks are ISO weeks (Monday first); all begin and end at midnight in the agency's zone."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"


@dataclass(frozen=True, slots=True)
class Counted:
    """As much of a logged activity as counting needs: a calendar told of `planned` ones, a call has `people`."""

    at: datetime
    kind: ActivityKind
    direction: Direction | None
    minutes: int
    credits: tuple[Credit, ...]
    planned: bool = False
    people: frozenset[PersonId] = frozenset()


@dataclass(frozen=True, slots=True)
class KpiRow:
    """One recruiter (by e-mail; "team" for what nobody in particular did) in one period.

    `period` is `2026-03-02`, `2026-W10`, `2026-03` or `2026-Q1`. `targets` are those of the whole period.
    """

    recruiter: str
    period: str
    kpis: dict[str, int]
    milestones: dict[str, int] = field(default_factory=dict)
    targets: dict[str, float] = field(default_factory=dict)
    per_milestone: dict[str, dict[str, float]] = field(default_factory=dict)
