"""Which activities may state a milestone about somebody, whoever they are with."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, select, union

from syncd.model.matching import Origin
from syncd.model.milestones import FIELD, REMEMBERED
from syncd.model.people import PersonId
from syncd.store import merges
from syncd.store.statements import among, among_given, batches
from syncd.store.tables import activities, decisions, former_names, links, milestone_names, milestones, people


def possible(conn: Connection, person_id: int) -> list[int]:
    """The activities that may, by id; `load` tells which do.

    They name the person, or somebody said that they are about them, or they are with whoever was told their name, and
    that is still remembered: half a name does then.
    """
    records = merges.families(conn, [person_id]).all(person_id)
    naming = conn.execute(_NAMING, {"people": records}).all()
    found = {row.id for row in naming} | _said(conn, records)
    if naming:
        span = {"since": min(row.at for row in naming), "until": max(row.at for row in naming) + REMEMBERED}
        for batch in batches(_others(conn, sorted(found), records)):
            found.update(conn.execute(_STATED_LATER, {"people": batch, **span}).scalars())
    return sorted(found)


def _said(conn: Connection, records: Sequence[PersonId]) -> set[int]:
    """The activities of which a person said that a milestone in them is about one of these."""
    filed = conn.execute(_WORDS.where(among(decisions.c.person_id, records))).scalars()
    keys = sorted({value.partition(" ")[2] for value in filed})
    return {id_ for batch in batches(keys) for id_ in conn.execute(_BY_KEY, {"keys": batch}).scalars()}


def _others(conn: Connection, ids: Iterable[int], records: Sequence[PersonId]) -> list[PersonId]:
    """Everybody else who is on these activities, by each of their records."""
    on_them = {id_ for batch in batches(ids) for id_ in conn.execute(_ON, {"activities": batch}).scalars()}
    families = merges.families(conn, on_them)
    return sorted({one for id_ in on_them for one in families.all(id_)} - set(records))


_NO_TOMBSTONE = links.c.origin != Origin.TOMBSTONE.value
_CALLED = union(
    select(people.c.name_key).where(among_given(people.c.id, "people")),
    select(former_names.c.name_key).where(among_given(former_names.c.person_id, "people")),
)
_NAMING = (
    select(activities.c.id, activities.c.at)
    .join(milestone_names, milestone_names.c.activity_id == activities.c.id)
    .where(milestone_names.c.name_key.in_(_CALLED))
)
_ON = select(links.c.person_id).where(among_given(links.c.activity_id, "activities"), _NO_TOMBSTONE).distinct()
_STATED_LATER = (
    select(activities.c.id)
    .join(links, links.c.activity_id == activities.c.id)
    .join(milestones, milestones.c.activity_id == activities.c.id)
    .where(
        among_given(links.c.person_id, "people"),
        _NO_TOMBSTONE,
        activities.c.at.between(bindparam("since"), bindparam("until")),
    )
    .distinct()
)
_WORDS = select(decisions.c.value).where(decisions.c.field == FIELD, decisions.c.undone_at.is_(None))
_BY_KEY = select(activities.c.id).where(among_given(activities.c.key, "keys"))
