"""How much went to and fro with whom, and under which names."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Column, Connection, Select, bindparam, func, select

from syncd.model.activity import ActivityKind, Direction
from syncd.model.matching import MentionRole
from syncd.model.people import Key, PersonId
from syncd.model.traffic import Traffic
from syncd.store.statements import AnyRow
from syncd.store.tables import activities, mentions

LOOKED_AT = 500
"""The latest mentions of one address, number or person that are looked at: some write every day."""

_MET = {ActivityKind.MEETING.value, ActivityKind.VIDEO_MEETING.value}


def traffic(conn: Connection, keys: Iterable[Key]) -> dict[Key, Traffic]:
    """Key → what went to and fro of late with whoever has this address or number; nothing for a bare name."""
    asked = sorted({key for key in keys if key[0] in _LATEST})
    rows = {key: conn.execute(_LATEST[key[0]], {"value": key[1]}).all() for key in asked}
    return {key: _traffic(found) for key, found in rows.items() if found}


def names_used(conn: Connection, person_ids: Iterable[PersonId]) -> dict[PersonId, dict[tuple[MentionRole, str], int]]:
    """Person → how often each name stood of late in which role beside an address that is theirs."""
    found: dict[PersonId, dict[tuple[MentionRole, str], int]] = {}
    for person in sorted(set(person_ids)):
        rows = conn.execute(_NAMES, {"person": person})
        found[person] = Counter((MentionRole(row.role), row.name) for row in rows)
    return found


_NAMES = (
    select(mentions.c.role, mentions.c.name)
    .where(mentions.c.person_id == bindparam("person"), mentions.c.email.is_not(None), mentions.c.name != "")
    .order_by(mentions.c.activity_id.desc())
    .limit(LOOKED_AT)
)


def _traffic(rows: Iterable[AnyRow]) -> Traffic:
    ways: Counter[str] = Counter()
    names: Counter[str] = Counter()
    for row in rows:
        ways["met" if row.kind in _MET else row.direction or ""] += row.times
        names[row.name] += row.times
    del names[""]
    ordered = sorted(names, key=lambda name: (-names[name], name))
    return Traffic(ways[Direction.IN.value], ways[Direction.OUT.value], ways["met"], tuple(ordered))


def _latest(column: Column[Any]) -> Select[Any]:
    """How many of the latest mentions are alike: most of what somebody writes is."""
    latest = (
        select(mentions.c.name, activities.c.kind, activities.c.direction)
        .join(activities, activities.c.id == mentions.c.activity_id)
        .where(column == bindparam("value"), activities.c.cancelled.is_(False))
        .order_by(mentions.c.activity_id.desc())
        .limit(LOOKED_AT)
        .subquery("counted")
    )
    return select(latest, func.count().label("times")).group_by(*latest.c)


_LATEST = {"email": _latest(mentions.c.email), "phone": _latest(mentions.c.phone)}
