"""Which mails of the open folder are in scope: UIDs, by the server's own date of delivery."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from syncd.errors import SourceError
from syncd.sources.imap import answers
from syncd.sources.imap.folders import Folder
from syncd.sources.imap.session import Session
from syncd.sources.imap.status import Status

WINDOW = 50_000
"""Mails a SEARCH looks at: an answer is one line, and imaplib refuses lines of more than a million bytes."""

_DATES_AT_ONCE = 500
_TRIES = 3
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def uids(
    session: Session, status: Status, since: datetime | None, first: int = 1, last: int | None = None
) -> list[int]:
    """The UIDs from `first` to `last` (None: to the newest) that are in scope, in ascending order."""
    found: set[int] = set()
    for window in _windows(status.messages or 0):
        criteria = f"{window}UID {first}:{last or '*'}"
        found.update(_search(session, criteria, since))
    # `n:*` always holds the newest mail, even when its UID is below n.
    return sorted(uid for uid in found if uid >= first)


def present(session: Session, folder: Folder, status: Status) -> frozenset[int]:
    """All UIDs of the open folder, whatever the scope, or SourceError rather than less."""
    found = uids(session, status, None)
    if len(found) < (status.messages or 0):
        raise _too_few(session, folder)
    return frozenset(found)


def everything(session: Session, folder: Folder, since: datetime | None) -> tuple[Status, list[int]]:
    """Open a folder and list all it has in scope, or raise SourceError rather than list less."""
    for _ in range(_TRIES):
        status = session.examine(folder)
        found = uids(session, status, since)
        if since is not None or len(found) >= (status.messages or 0):
            return status, found
    raise _too_few(session, folder)


def _too_few(session: Session, folder: Folder) -> SourceError:
    return SourceError(session.source, f"the server lists fewer mails in “{folder.name}” than it says there are")


def _windows(messages: int) -> Iterator[str]:
    """Windows of sequence numbers, which have no holes, from the newest down.

    A mail that is expunged meanwhile moves those above it down, into windows that are still to come: none is missed.
    """
    if messages <= WINDOW:
        yield ""
        return
    top = "*"
    for first in range(messages - WINDOW + 1, 1 - WINDOW, -WINDOW):
        yield f"{max(first, 1)}:{top} "
        top = str(first - 1)


def _search(session: Session, criteria: str, since: datetime | None) -> list[int]:
    """Servers compare days, each in its own zone; mails around the first day are looked at one by one."""
    if since is None:
        return session.search(criteria)
    day = since.astimezone(UTC).date()
    since_then = f"{criteria} SINCE {_written(day - timedelta(days=1))}"
    found, border = session.searches([since_then, f"{since_then} BEFORE {_written(day + timedelta(days=2))}"])
    too_old = _older(session, border, since)
    return [uid for uid in found if uid not in too_old]


def _older(session: Session, border: Sequence[int], since: datetime) -> set[int]:
    older = set()
    for start in range(0, len(border), _DATES_AT_ONCE):
        dates = session.fetch(border[start : start + _DATES_AT_ONCE], "(UID INTERNALDATE)", 0)
        for uid, fields in dates.items():
            received = answers.moment(fields.get(b"INTERNALDATE"))
            if received is not None and received < since:
                older.add(uid)
    return older


def _written(day: date) -> str:
    return f"{day.day}-{_MONTHS[day.month - 1]}-{day.year:04}"
