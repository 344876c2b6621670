"""How far a folder has been read: up to the newest mail seen, and down to where the backlog begins."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from syncd.model.items import Cursor
from syncd.model.moments import rfc3339
from syncd.sources import cursor_text
from syncd.sources.imap.status import Status

_MARK = re.compile(r"(\d{1,20})/(\d{1,20})")


@dataclass(frozen=True, slots=True)
class Progress:
    """All mails with UIDs from `low` to `high` were answered for; those below `low` are the backlog.

    `since` is the scope that this holds for, "" for everything. `seen` is what the folder said of itself when last
    everything up to `high` was handed on and everything that had vanished was told; "" while that is still to come.
    `modseq` is the modification sequence of that moment, 0 where the server has none.
    """

    uidvalidity: int
    high: int
    low: int
    since: str = ""
    seen: str = ""
    modseq: int = 0

    @property
    def done(self) -> bool:
        """Whether the backlog has been read."""
        return self.low <= 1

    def cursor(self) -> Cursor:
        return cursor_text.write(
            uidvalidity=self.uidvalidity,
            high=self.high,
            low=self.low,
            since=self.since,
            seen=self.seen,
            modseq=self.modseq,
        )

    def settled(self, status: Status) -> "Progress":
        """Everything is handed on and told, as of when the folder said this of itself."""
        return replace(self, seen=mark(status), modseq=status.modseq or 0)


def read(cursor: Cursor | None) -> Progress | None:
    """What a cursor says; None where it says nothing."""
    fields = cursor_text.read(cursor)
    progress = Progress(
        uidvalidity=cursor_text.number(fields, "uidvalidity"),
        high=cursor_text.number(fields, "high"),
        low=cursor_text.number(fields, "low"),
        since=cursor_text.text(fields, "since"),
        seen=cursor_text.text(fields, "seen"),
        modseq=cursor_text.number(fields, "modseq"),
    )
    return progress if progress.uidvalidity and 0 < progress.low <= progress.high + 1 else None


def unchanged(known: Progress | None, status: Status, since: datetime | None) -> bool:
    """Whether STATUS alone shows that there is nothing to read and nothing to tell. Flags are not our business."""
    if known is None or not known.done or not known.seen:
        return False
    return known.uidvalidity == status.uidvalidity and known.seen == mark(status) and not _reaches_back(known, since)


def may_have_lost(known: Progress, status: Status) -> bool:
    """Whether mails may have vanished: then a folder holds fewer than it held and has been given since."""
    then = _MARK.fullmatch(known.seen)
    if then is None or status.uidnext is None or status.messages is None:
        return True
    return status.messages - int(then[2]) != status.uidnext - int(then[1])


def mark(status: Status) -> str:
    """What a folder says of itself, as remembered; "" where it says too little to compare."""
    if status.uidnext is None or status.messages is None:
        return ""
    return f"{status.uidnext}/{status.messages}"


def resumed(known: Progress | None, status: Status, since: datetime | None) -> Progress | None:
    """Where to go on in a folder that says this of itself; None where it must be read anew.

    That is so after a change of UIDVALIDITY, when the UIDs went backwards (a mailbox restored from a backup), and
    when the scope now reaches further back.
    """
    if known is None or known.uidvalidity != status.uidvalidity or _reaches_back(known, since):
        return None
    if status.uidnext is not None and status.uidnext <= known.high:
        return None
    return known


def anew(uidvalidity: int, newest: int, since: datetime | None) -> Progress:
    """The progress in a folder of which nothing was read and `newest` is the highest UID, 0 if it is empty."""
    return Progress(uidvalidity, newest, newest + 1, rfc3339(since) if since else "")


def no_more() -> Cursor:
    """The cursor of a folder that is gone, which was told: one of that name that comes is read anew."""
    return cursor_text.write(gone=1)


def reach(known: Progress, since: datetime | None) -> datetime | None:
    """How far back mails count that have just come: by a clock that runs ahead those of last night were too old."""
    return datetime.fromisoformat(known.since) if known.since and since is not None else since


def _reaches_back(known: Progress, since: datetime | None) -> bool:
    if not known.since:
        return False
    if since is None:
        return True
    try:
        return rfc3339(since) < rfc3339(datetime.fromisoformat(known.since))
    except ValueError:
        return True
