"""What of a folder is still at its source, and the suspicion that too much of it is not."""

from dataclasses import dataclass
from datetime import datetime

from syncd.model.moments import require_aware


@dataclass(frozen=True, slots=True)
class Sighting:
    """An item of the ledger as its folder knows it: by UID and its UIDVALIDITY, or by href alone."""

    id: int
    uidvalidity: int | None
    name: int | str
    gone: bool


@dataclass(frozen=True, slots=True)
class Suspicion:
    """So much of a folder seems to have vanished that a second look has to agree before it is believed.

    `items` are the ledger ids of what would be gone, out of `present` items.
    """

    source: str
    folder: str
    items: frozenset[int]
    present: int
    since: datetime

    def __post_init__(self) -> None:
        require_aware(self.since, "since")
