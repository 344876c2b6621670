"""How much went to and fro with whom, and under which names."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Select, func, select

from syncd.model.activity import ActivityKind, Direction
from syncd.model.matching import MentionRole
from syncd.model.people import Key, PersonId
from syncd.model.traffic import Traffic
from syncd.store.statements import AnyRow, among_given, batches
from syncd.store.tables import activities, mentions

_MET = {ActivityKind.MEETING.value, ActivityKind.VIDEO_MEETING.value}


def traffic(conn: Connection, keys: Iterable[Key]) -> dict[Key, Traffic]:
    """Key → what went to and fro with whoever has this address or number; nothing for a bare name."""
    wanted = set(keys)
    found: dict[Key, Traffic] = {}
    for field, statement in _COUNTS.items():
        values = sorted(value for name, value in wanted if name == field)
        rows: defaultdict[str, list[AnyRow]] = defaultdict(list)
        for batch in batches(values):
            for row in conn.execute(statement, {"values": batch}):
                rows[row.value].append(row)
        found |= {(field, value): _traffic(counted) for value, counted in rows.items()}
    return found


def names_used(conn: Connection, person_ids: Iterable[PersonId]) -> dict[PersonId, dict[tuple[MentionRole, str], int]]:
    """Person → how often each name stood in which role beside an address that is theirs."""
    found: defaultdict[PersonId, dict[tuple[MentionRole, str], int]] = defaultdict(dict)
    for batch in batches(sorted(set(person_ids))):
        for row in conn.execute(_NAMES, {"people": batch}):
            found[PersonId(row.person_id)][MentionRole(row.role), row.name] = row.times
    return dict(found)


_NAMES = (
    select(mentions.c.person_id, mentions.c.role, mentions.c.name, func.count().label("times"))
    .where(among_given(mentions.c.person_id, "people"), mentions.c.email.is_not(None), mentions.c.name != "")
    .group_by(mentions.c.person_id, mentions.c.role, mentions.c.name)
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


def _counts(field: str) -> Select[Any]:
    value = mentions.c[field].label("value")
    times = func.count().label("times")
    return (
        select(value, mentions.c.name, activities.c.kind, activities.c.direction, times)
        .join(activities, activities.c.id == mentions.c.activity_id)
        .where(among_given(mentions.c[field], "values"), activities.c.cancelled.is_(False))
        .group_by(value, mentions.c.name, activities.c.kind, activities.c.direction)
    )


_COUNTS = {field: _counts(field) for field in ("email", "phone")}
