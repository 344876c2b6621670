"""What becomes of an item in the ledger, given what became of everything it tells of."""

from collections.abc import Sequence

from syncd.model.activity import ActivityStatus, Disposition, Skip, SkipReason
from syncd.model.ledger import Verdict

_OF_STATUS = (
    (ActivityStatus.LOGGED, Verdict(Disposition.LOGGED)),
    (ActivityStatus.QUEUED, Verdict(Disposition.QUEUED)),
    (ActivityStatus.CANCELLED, Verdict(Disposition.SKIPPED, SkipReason.CANCELLED)),
    (ActivityStatus.REJECTED, Verdict(Disposition.SKIPPED, SkipReason.REJECTED)),
)
"""In order of weight: an item is logged when anything of it is."""


GONE = Verdict(Disposition.SKIPPED, SkipReason.GONE)
"""The verdict on an item that vanished from its source before it could be read."""


def of_item(statuses: Sequence[ActivityStatus], skips: Sequence[Skip], failure: str = "") -> Verdict:
    """The verdict on an item. A failure outweighs all else: what could be read is logged, the item stays in sight."""
    if failure:
        return Verdict(Disposition.FAILED, cause=failure)
    for status, verdict in _OF_STATUS:
        if status in statuses:
            return verdict
    if skips:
        return Verdict(Disposition.SKIPPED, skips[0].reason)
    raise ValueError("an item must come to something")
