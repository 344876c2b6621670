"""What activities state was reached: as read, and with what is on record about it."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, bindparam, select

from syncd.model.matching import LinkedPerson, Origin
from syncd.model.milestones import REMEMBERED, Reached, Stated, key
from syncd.model.names import person_key
from syncd.model.people import KnownPerson, PersonId, PersonRole
from syncd.model.statements import Milestone
from syncd.store import decisions, merges
from syncd.store.people import by_ids, namesakes, records
from syncd.store.people.fields import roles_from_text
from syncd.store.statements import AnyRow, add, among_given, batches
from syncd.store.tables import activities, links, milestones, people


def rows_of(activity_id: int, reached: Iterable[Reached]) -> Iterator[dict[str, Any]]:
    """What is stored of an activity."""
    for one in reached:
        named = list(one.named) or None
        yield {
            "activity_id": activity_id,
            "kind": one.kind.value,
            "quote": one.quote,
            "confidence": one.confidence,
            "named": named,
        }


def names_of(activity_id: int, reached: Iterable[Reached]) -> Iterator[dict[str, Any]]:
    """By what names an activity is looked up for what it states of somebody."""
    for name_key in dict.fromkeys(person_key(name) for one in reached for name in one.named):
        yield {"name_key": name_key, "activity_id": activity_id}


def enter(conn: Connection, activity_id: int, kind: Milestone) -> None:
    """Have room for a person's word on a milestone that nothing in the activity states."""
    add(conn, milestones, rows_of(activity_id, [Reached(kind, "", 0.0)]))


def read_in(conn: Connection, ids: Sequence[int]) -> dict[int, tuple[Reached, ...]]:
    """Activity (at most a batch of them) → what it states, in the order of their kinds' names."""
    found: defaultdict[int, list[Reached]] = defaultdict(list)
    for row in conn.execute(_MILESTONES, {"activities": ids}):
        found[row.activity_id].append(Reached(Milestone(row.kind), row.quote, row.confidence, tuple(row.named or ())))
    return {id_: tuple(reached) for id_, reached in found.items()}


def stated(
    conn: Connection, ids: Sequence[int], linked: Mapping[int, Sequence[LinkedPerson]]
) -> dict[int, list[Stated]]:
    """Activity (at most a batch of them) → what it states, with what is on record about it.

    `linked` are the people on each.
    """
    rows = conn.execute(_WITH_KEYS, {"activities": ids}).all()
    words = decisions.on_milestones(conn, [_key(row) for row in rows])
    candidates = _candidates(conn, rows)
    unnamed = [row for row in rows if not _known(candidates, [row])]
    told_of = _put_forward(conn, unnamed, linked)
    candidates |= _candidates(conn, [row for told in told_of.values() for row in told])
    said = by_ids(conn, {word.person for word in words.values() if word.person is not None})
    found: defaultdict[int, list[Stated]] = defaultdict(list)
    for row in rows:
        whoever = (told_of.get(person.id, ()) for person in linked.get(row.activity_id, ()))
        word = words.get(_key(row))
        found[row.activity_id].append(
            Stated(
                kind=Milestone(row.kind),
                quote=row.quote,
                confidence=row.confidence,
                word=word,
                said=said.get(word.person) if word and word.person is not None else None,
                named=_known(candidates, [row]),
                put_forward=_known(candidates, (one for told in whoever for one in _remembered(told, row.at))),
            )
        )
    return found


def _known(candidates: Mapping[str, KnownPerson], rows: Iterable[AnyRow]) -> tuple[KnownPerson, ...]:
    return tuple(candidates[name] for row in rows for name in row.named or () if name in candidates)


def _remembered(told: Sequence[AnyRow], at: datetime) -> Sequence[AnyRow]:
    """What was told, in order, before a moment and is remembered then."""
    when = attrgetter("at")
    return told[bisect_left(told, at - REMEMBERED, key=when) : bisect_right(told, at, key=when)]


def _put_forward(
    conn: Connection, rows: Collection[AnyRow], linked: Mapping[int, Sequence[LinkedPerson]]
) -> dict[PersonId, list[AnyRow]]:
    """Person on these → when which names stood near a milestone in what went to and fro with them, in order."""
    found: defaultdict[PersonId, list[AnyRow]] = defaultdict(list)
    ids = {person.id for row in rows for person in linked.get(row.activity_id, ())}
    if not ids:
        return found
    remembered = {"since": min(row.at for row in rows) - REMEMBERED, "until": max(row.at for row in rows)}
    families = merges.families(conn, ids)
    for batch in batches(sorted({one for id_ in ids for one in families.all(id_)})):
        for row in conn.execute(_TOLD, {"people": batch, **remembered}):
            found[families.survivor(row.person_id)].append(row)
    for told in found.values():
        told.sort(key=attrgetter("at"))
    return found


def _key(row: AnyRow) -> str:
    return key(Milestone(row.kind), row.key)


def _candidates(conn: Connection, rows: Iterable[AnyRow]) -> dict[str, KnownPerson]:
    """Name in these → the candidate on record who has it, where nobody else does."""
    keys = {name: person_key(name) for row in rows for name in row.named or ()}
    holders = namesakes(conn, sorted(set(keys.values())))
    families = merges.families(conn, {id_ for ids in holders.values() for id_ in ids})
    standing = {key: {families.survivor(id_) for id_ in ids} for key, ids in holders.items()}
    one_each = {key: next(iter(ids)) for key, ids in standing.items() if len(ids) == 1}
    known = _candidates_among(conn, set(one_each.values()), families)
    return {name: known[one_each[key]] for name, key in keys.items() if one_each.get(key) in known}


def _candidates_among(
    conn: Connection, ids: Collection[PersonId], families: merges.Families
) -> dict[PersonId, KnownPerson]:
    """Those of these who are candidates; a merged person as the records together tell."""
    united = records.load(conn, [id_ for id_ in ids if id_ in families.merged])
    found: dict[PersonId, KnownPerson] = {}
    for batch in batches(sorted(ids)):
        for row in conn.execute(_PEOPLE, {"people": batch}):
            one = united[row.id].record if row.id in united else None
            roles = one.roles if one else roles_from_text(row.roles)
            if PersonRole.CANDIDATE in roles:
                told = one or row
                found[row.id] = KnownPerson(row.id, told.name, told.external_id)
    return found


_PEOPLE = select(people.c.id, people.c.name, people.c.external_id, people.c.roles).where(
    among_given(people.c.id, "people")
)
_MILESTONES = (
    select(milestones)
    .where(among_given(milestones.c.activity_id, "activities"))
    .order_by(milestones.c.activity_id, milestones.c.kind)
)
_WITH_KEYS = (
    select(milestones, activities.c.key, activities.c.at)
    .join(activities, activities.c.id == milestones.c.activity_id)
    .where(among_given(milestones.c.activity_id, "activities"))
)
_TOLD = (
    select(links.c.person_id, activities.c.at, milestones.c.named)
    .join(links, links.c.activity_id == milestones.c.activity_id)
    .join(activities, activities.c.id == milestones.c.activity_id)
    .where(
        among_given(links.c.person_id, "people"),
        links.c.origin != Origin.TOMBSTONE.value,
        milestones.c.named.is_not(None),
        activities.c.at.between(bindparam("since"), bindparam("until")),
    )
)
