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
    """A location and its disposition, as stored. `gone` says that the source no longer has it."""

    id: int
    location: Location
    verdict: Verdict
    message_id: str
    activity_id: int | None
    seen_at: datetime
    attempts: int = 0
    gone: bool = False
