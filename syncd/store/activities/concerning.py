"""Which activities may state a milestone about somebody whom they are not with."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from syncd.model.matching import Origin
from syncd.model.milestones import FIELD, REMEMBERED, meant
from syncd.model.names import person_key
from syncd.model.people import KnownPerson, Person, PersonId, PersonRole
from syncd.model.statements import Milestone
from syncd.store import merges
from syncd.store.people import former_names, namesakes, records
from syncd.store.statements import among, among_given, batches
from syncd.store.tables import activities, decisions, links, milestone_names, milestones


def possible(conn: Connection, person_id: PersonId) -> list[int]:
    """The activities that may, by id; `load` tells which do.

    They name the candidate, or somebody said that they are about them, or they are with whoever was told their name
    and speak of them by half of it, while that is remembered.
    """
    families = merges.families(conn, [person_id])
    survivor, own = families.survivor(person_id), families.all(person_id)
    person = records.load(conn, [survivor]).get(survivor)
    found = _said(conn, own)
    if person is not None and PersonRole.CANDIDATE in person.record.roles:
        naming = _naming(conn, person, own)
        found |= naming.keys() | set(_told_later(conn, KnownPerson(survivor, person.record.name, None), naming, own))
    return sorted(found - _with(conn, found, own))


def telling_near(
    conn: Connection, told: Iterable[tuple[KnownPerson, datetime]], kinds: Iterable[Milestone]
) -> set[int]:
    """The activities with one of these people, or that name them, that state such a milestone about when it was told.

    That is, at most `REMEMBERED` before or after.
    """
    by_id: defaultdict[PersonId, list[datetime]] = defaultdict(list)
    by_name: defaultdict[str, list[datetime]] = defaultdict(list)
    for person, at in told:
        by_id[person.id].append(at)
        by_name[person_key(person.name)].append(at)
    if not by_id:
        return set()
    families = merges.families(conn, by_id)
    every = [at for moments in by_id.values() for at in moments]
    given = {
        "kinds": [kind.value for kind in kinds],
        "since": min(every) - REMEMBERED,
        "until": max(every) + REMEMBERED,
    }
    found: set[int] = set()
    for ids in batches(sorted({one for id_ in by_id for one in families.all(id_)})):
        for row in conn.execute(_TELLING_WITH, {"people": ids, **given}):
            if _is_near(row.at, by_id[families.survivor(row.person_id)]):
                found.add(row.id)
    for names in batches(sorted(by_name)):
        for row in conn.execute(_TELLING_NAMES, {"keys": names, **given}):
            if _is_near(row.at, by_name[row.name_key]):
                found.add(row.id)
    return found


def _is_near(at: datetime, moments: Iterable[datetime]) -> bool:
    return any(abs(at - one) <= REMEMBERED for one in moments)


def _naming(conn: Connection, person: Person, own: Sequence[PersonId]) -> dict[int, datetime]:
    """The activities that name the person, as nobody else is called, and when they took place."""
    before = former_names.of_people(conn, own).values()
    keys = {person_key(name) for name in (person.record.name, *(name for names in before for name in names))}
    theirs = sorted(key for key, holders in namesakes(conn, keys).items() if set(own).issuperset(holders))
    return {row.id: row.at for batch in batches(theirs) for row in conn.execute(_NAMING, {"keys": batch})}


def _told_later(
    conn: Connection, person: KnownPerson, naming: Mapping[int, datetime], own: Sequence[PersonId]
) -> Iterator[int]:
    """What those who were told of a person say of half the name, while that is remembered."""
    told: defaultdict[PersonId, list[datetime]] = defaultdict(list)
    on_them = _on(conn, naming)
    families = merges.families(conn, {id_ for _, id_ in on_them})
    for activity, id_ in on_them:
        if id_ not in own:
            told[families.survivor(id_)].append(naming[activity])
    if not told:
        return
    when = {id_: sorted(moments) for id_, moments in told.items()}
    span = {"since": min(naming.values()), "until": max(naming.values()) + REMEMBERED}
    for batch in batches(sorted({one for id_ in told for one in families.all(id_)})):
        for row in conn.execute(_STATED, {"people": batch, **span}):
            earlier = when[families.survivor(row.person_id)]
            last = bisect_right(earlier, row.at)
            if last and row.at - earlier[last - 1] <= REMEMBERED and meant(row.quote, [person]):
                yield row.id


def _said(conn: Connection, own: Sequence[PersonId]) -> set[int]:
    """The activities of which a person said that a milestone in them is about one of these."""
    filed = conn.execute(_WORDS.where(among(decisions.c.person_id, own))).scalars()
    keys = sorted({value.partition(" ")[2] for value in filed})
    return {id_ for batch in batches(keys) for id_ in conn.execute(_BY_KEY, {"keys": batch}).scalars()}


def _on(conn: Connection, ids: Iterable[int]) -> set[tuple[int, PersonId]]:
    """Each of these activities with everybody who is on it."""
    rows = (row for batch in batches(sorted(ids)) for row in conn.execute(_ON, {"activities": batch}))
    return {(row.activity_id, row.person_id) for row in rows}


def _with(conn: Connection, ids: Iterable[int], own: Sequence[PersonId]) -> set[int]:
    """Those of these activities that are with the person anyway."""
    return {activity for activity, id_ in _on(conn, ids) if id_ in own}


_NO_TOMBSTONE = links.c.origin != Origin.TOMBSTONE.value
_NAMING = (
    select(activities.c.id, activities.c.at)
    .join(milestone_names, milestone_names.c.activity_id == activities.c.id)
    .where(among_given(milestone_names.c.name_key, "keys"))
)
_ON = select(links.c.activity_id, links.c.person_id).where(
    among_given(links.c.activity_id, "activities"), _NO_TOMBSTONE
)
_STATED = (
    select(activities.c.id, activities.c.at, links.c.person_id, milestones.c.quote)
    .join(links, links.c.activity_id == activities.c.id)
    .join(milestones, milestones.c.activity_id == activities.c.id)
    .where(
        among_given(links.c.person_id, "people"),
        _NO_TOMBSTONE,
        activities.c.at.between(bindparam("since"), bindparam("until")),
    )
)
_TELLING = (
    select(activities.c.id, activities.c.at)
    .join(milestones, milestones.c.activity_id == activities.c.id)
    .where(
        among_given(milestones.c.kind, "kinds"),
        activities.c.at.between(bindparam("since"), bindparam("until")),
    )
)
_TELLING_WITH = (
    _TELLING.join(links, links.c.activity_id == activities.c.id)
    .add_columns(links.c.person_id)
    .where(among_given(links.c.person_id, "people"), _NO_TOMBSTONE)
)
_TELLING_NAMES = (
    _TELLING.join(milestone_names, milestone_names.c.activity_id == activities.c.id)
    .add_columns(milestone_names.c.name_key)
    .where(among_given(milestone_names.c.name_key, "keys"))
)
_WORDS = select(decisions.c.value).where(decisions.c.field == FIELD, decisions.c.undone_at.is_(None))
_BY_KEY = select(activities.c.id).where(among_given(activities.c.key, "keys"))
