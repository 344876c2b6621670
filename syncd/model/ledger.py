"""The ledger: one row per location ever seen, and what became of it."""

from dataclasses import dataclass
from datetime import datetime

from syncd.model.activity import Disposition
from syncd.model.items import Location


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one item. `reason` is for `skipped`, `cause` for `failed`."""

    disposition: Disposition
    reason: str = ""
    cause: str = ""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A location and its disposition, as stored. `gone` says that the source no longer has it.

    `next_try` is when a failed item is tried again; None for one that is parked.
    """

    id: int
    location: Location
    verdict: Verdict
    message_id: str
    activity_id: int | None
    seen_at: datetime
    attempts: int = 0
    gone: bool = False
    next_try: datetime | None = None

    @property
    def parked(self) -> bool:
        """Whether a failed item waits for a person to try it again."""
        return self.verdict.disposition is Disposition.FAILED and self.next_try is None


@dataclass(frozen=True, slots=True)
class Tally:
    """How many items came to what; `activities` is how many that were not there before."""

    logged: int = 0
    skipped: int = 0
    queued: int = 0
    failed: int = 0
    activities: int = 0

    @property
    def seen(self) -> int:
        return self.logged + self.skipped + self.queued + self.failed

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.logged + other.logged,
            self.skipped + other.skipped,
            self.queued + other.queued,
            self.failed + other.failed,
            self.activities + other.activities,
        )
