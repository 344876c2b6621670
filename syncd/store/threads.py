"""Who wrote to whom in the threads in which an address stands."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, exists, select

from syncd.model.call import Direction
from syncd.model.matching import MentionRole
from syncd.store.people.points import has_holder
from syncd.store.statements import AnyRow, among_given, batches
from syncd.store.tables import activities, answers, mentions


@dataclass(frozen=True, slots=True)
class Beside:
    """A mail of a thread, beside another one in which `address` stands in a role and under a name.

    `emails` are the addresses outside the agency that it is from or to. `answered` says that the other one is the
    direct answer to it.
    """

    address: str
    role: MentionRole
    name: str
    answered: bool
    key: str
    direction: Direction | None
    at: datetime
    subject: str
    emails: tuple[str, ...]


def beside(conn: Connection, addresses: Iterable[str]) -> Iterator[Beside]:
    """The mails that the mails of these addresses follow, and those that follow them, in no order.

    Those that nobody else is in are left out: they are most of all, and tell of nobody.
    """
    for batch in batches(sorted(set(addresses))):
        rows = [row for chosen in (_BEFORE, _AFTER) for row in conn.execute(chosen, {"emails": batch})]
        emails = _emails(conn, {row.id for row in rows})
        yield from (_beside(row, emails.get(row.id, ())) for row in rows)


def strangers_near(conn: Connection, activity_ids: Iterable[int]) -> set[str]:
    """Addresses on no record that stand in a thread with a known person, in one of these activities or next to it."""
    found: set[str] = set()
    for batch in batches(sorted(set(activity_ids))):
        given = {"activities": batch}
        pairs = {(row.one, row.other) for chosen in (_FOLLOWED, _FOLLOWING) for row in conn.execute(chosen, given)}
        strange, known = _strange_and_known(conn, {id_ for pair in pairs for id_ in pair})
        for one, other in pairs:
            found |= strange[one] if known[other] else set()
            found |= strange[other] if known[one] else set()
    return found


def _beside(row: AnyRow, emails: Iterable[str]) -> Beside:
    direction = row.direction and Direction(row.direction)
    return Beside(
        row.email,
        MentionRole(row.role),
        row.name,
        row.answered,
        row.key,
        direction,
        row.at,
        row.subject,
        tuple(emails),
    )


def _emails(conn: Connection, activity_ids: Iterable[int]) -> dict[int, list[str]]:
    """Activity → the addresses that it mentions, each once."""
    found: defaultdict[int, dict[str, None]] = defaultdict(dict)
    for batch in batches(sorted(activity_ids)):
        for row in conn.execute(_EMAILS, {"activities": batch}):
            found[row.activity_id][row.email] = None
    return {id_: list(emails) for id_, emails in found.items()}


def _strange_and_known(
    conn: Connection, activity_ids: Iterable[int]
) -> tuple[defaultdict[int, set[str]], defaultdict[int, set[str]]]:
    """Activity → the addresses in it that are on no record, and those of somebody."""
    strange: defaultdict[int, set[str]] = defaultdict(set)
    known: defaultdict[int, set[str]] = defaultdict(set)
    for batch in batches(sorted(activity_ids)):
        for row in conn.execute(_EMAILS, {"activities": batch}):
            if not row.on_record:
                strange[row.activity_id].add(row.email)
            if row.on_record or row.person_id is not None:
                known[row.activity_id].add(row.email)
    return strange, known


_own, _other, _link = activities.alias("own"), activities.alias("other"), answers
_SHOWN = (
    mentions.c.email, mentions.c.role, mentions.c.name,
    _other.c.id, _other.c.key, _other.c.direction, _other.c.at, _other.c.subject,
)  # fmt: skip
_IS_PARENT = (_link.c.position == 0).label("answered")
_somebody = mentions.alias("somebody")
_IS_WITH_OTHERS = exists().where(_somebody.c.activity_id == _other.c.id, _somebody.c.email != mentions.c.email)
_BEFORE = (
    select(*_SHOWN, _IS_PARENT)
    .join(_link, _link.c.activity_id == mentions.c.activity_id)
    .join(_other, _other.c.message_id == _link.c.message_id)
    .where(among_given(mentions.c.email, "emails"), _IS_WITH_OTHERS)
)
_AFTER = (
    select(*_SHOWN, (_link.c.position < 0).label("answered"))
    .join(_own, _own.c.id == mentions.c.activity_id)
    .join(_link, _link.c.message_id == _own.c.message_id)
    .join(_other, _other.c.id == _link.c.activity_id)
    .where(among_given(mentions.c.email, "emails"), _IS_WITH_OTHERS)
)
_EMAILS = (
    select(
        mentions.c.activity_id, mentions.c.email, mentions.c.person_id, has_holder(mentions.c.email).label("on_record")
    )
    .where(among_given(mentions.c.activity_id, "activities"), mentions.c.email.is_not(None))
    .order_by(mentions.c.activity_id, mentions.c.position)
)
_FOLLOWED = (
    select(_link.c.activity_id.label("one"), _other.c.id.label("other"))
    .join(_other, _other.c.message_id == _link.c.message_id)
    .where(among_given(_link.c.activity_id, "activities"))
)
_FOLLOWING = (
    select(_own.c.id.label("one"), _link.c.activity_id.label("other"))
    .join(_link, _link.c.message_id == _own.c.message_id)
    .where(among_given(_own.c.id, "activities"))
)
