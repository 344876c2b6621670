"""Which activities are there already: by key, and by Message-ID."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, select

from syncd.model.activity import ActivityStatus, MailStamp, Revision
from syncd.store.statements import AnyRow, among_given, batches
from syncd.store.tables import activities


class StoredIdentity(NamedTuple):
    """An activity that is there already; `revision` is a meeting's."""

    id: int
    key: str
    revision: Revision | None
    status: ActivityStatus


class KnownMail(NamedTuple):
    """A mail that is there already, and what its Message-ID is checked against."""

    id: int
    key: str
    stamp: MailStamp


def by_key(conn: Connection, keys: Iterable[str]) -> dict[str, StoredIdentity]:
    """Key → activity, for the keys that are there."""
    found: dict[str, StoredIdentity] = {}
    for batch in batches(sorted(set(keys))):
        for row in conn.execute(_BY_KEY, {"keys": batch}):
            found[row.key] = StoredIdentity(row.id, row.key, revision_of(row), ActivityStatus(row.status))
    return found


_BY_KEY = (
    select(activities.c.id, activities.c.key, activities.c.sequence, activities.c.dtstamp, activities.c.status)
    .where(among_given(activities.c.key, "keys"))
    .order_by(activities.c.id)
)


def keys_below(conn: Connection, prefixes: Iterable[str]) -> list[str]:
    """Every key that begins with one of these, in order."""
    found: list[str] = []
    for prefix in sorted(set(prefixes)):
        here = activities.c.key.startswith(prefix, autoescape=True)
        found += conn.execute(select(activities.c.key).where(here).order_by(activities.c.key)).scalars()
    return found


def by_message_id(conn: Connection, ids: Iterable[str]) -> dict[str, tuple[KnownMail, ...]]:
    """Message-ID → every mail that has it, oldest id first; more than one where it was used again."""
    found: defaultdict[str, list[KnownMail]] = defaultdict(list)
    for batch in batches(sorted(set(ids))):
        for row in conn.execute(_BY_MESSAGE_ID, {"ids": batch}):
            found[row.message_id].append(KnownMail(row.id, row.key, stamp_of(row)))
    return {message_id: tuple(mails) for message_id, mails in found.items()}


_STAMPED = ("id", "key", "message_id", "stamp_date", "stamp_from", "stamp_subject")
_BY_MESSAGE_ID = (
    select(*(activities.c[name] for name in _STAMPED))
    .where(among_given(activities.c.message_id, "ids"))
    .order_by(activities.c.id)
)


def revision_of(row: AnyRow) -> Revision | None:
    return None if row.sequence is None else Revision(row.sequence, row.dtstamp)


def stamp_of(row: AnyRow) -> MailStamp:
    return MailStamp(row.stamp_date, row.stamp_from, row.stamp_subject)
