"""Stored interactions with everybody they mention, to be decided again."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from sqlalchemy import Connection, select

from syncd.model.activity import ActivityKind, Credit, CreditRole, Direction, Identity, Interaction, Link
from syncd.model.extraction import Zone
from syncd.model.matching import Match, Mention, MentionRole, Origin
from syncd.model.milestones import Reached
from syncd.model.people import KnownPerson, PersonId
from syncd.store import candidates
from syncd.store.activities import milestones
from syncd.store.activities.identities import revision_of, stamp_of
from syncd.store.people import by_ids
from syncd.store.statements import AnyRow, among_given, batches
from syncd.store.tables import activities, answers, credits_, links, mentions


def interactions(conn: Connection, activity_ids: Iterable[int]) -> dict[int, Interaction]:
    """Id → what was saved, in order of id; an id that is not there is left out."""
    found: dict[int, Interaction] = {}
    for batch in batches(sorted(set(activity_ids))):
        credited = credits_by_activity(conn, batch)
        mentioned = {id_: tuple(map(mention_from_row, rows)) for id_, rows in _mentions(conn, batch).items()}
        answered = _answered(conn, batch)
        reached = milestones.read_in(conn, batch)
        for row in conn.execute(_ACTIVITIES, {"activities": batch}):
            own = tuple(answered.get(row.id, ()))
            stated = reached.get(row.id, ())
            found[row.id] = from_row(row, credited.get(row.id, ()), mentioned.get(row.id, ()), own, stated)
    return found


def matches(conn: Connection, activity_ids: Iterable[int]) -> dict[int, tuple[Match, ...]]:
    """Id → who its mentions were taken for, in their order, with the reasons and the runners-up."""
    found: dict[int, tuple[Match, ...]] = {}
    for batch in batches(sorted(set(activity_ids))):
        stored = _mentions(conn, batch)
        known = by_ids(conn, candidates.people_in(row.candidates for rows in stored.values() for row in rows))
        found |= {id_: tuple(match_from_row(row, known) for row in rows) for id_, rows in stored.items()}
    return found


Decided: TypeAlias = tuple[tuple[Match, ...], frozenset[Link]]
"""Who an activity's mentions were taken for, and whom it is linked to."""


def decided(conn: Connection, activity_ids: Iterable[int]) -> dict[int, Decided]:
    """Id → what was decided about it."""
    ids = sorted(set(activity_ids))
    linked: defaultdict[int, set[Link]] = defaultdict(set)
    for batch in batches(ids):
        for row in conn.execute(_LINKS, {"activities": batch}):
            linked[row.activity_id].add(_link_from_row(row))
    found = matches(conn, ids)
    return {id_: (found.get(id_, ()), frozenset(linked[id_])) for id_ in ids}


def credits_by_activity(conn: Connection, ids: Sequence[int]) -> dict[int, tuple[Credit, ...]]:
    """Who was in on these (at most a batch of) activities."""
    found: defaultdict[int, list[Credit]] = defaultdict(list)
    for row in conn.execute(_CREDITS, {"activities": ids}):
        found[row.activity_id].append(Credit(row.recruiter, CreditRole(row.role)))
    return {id_: tuple(sorted(credited)) for id_, credited in found.items()}


def from_row(
    row: AnyRow,
    credited: tuple[Credit, ...],
    mentioned: tuple[Mention, ...],
    answered: tuple[str, ...],
    stated: tuple[Reached, ...],
) -> Interaction:
    stamp = None if row.stamp_date is None else stamp_of(row)
    return Interaction(
        identity=Identity(row.key, row.message_id or "", stamp),
        kind=ActivityKind(row.kind),
        direction=row.direction and Direction(row.direction),
        at=row.at,
        minutes=row.minutes,
        subject=row.subject,
        snippet=row.snippet,
        credits=credited,
        mentions=mentioned,
        counts=row.counts,
        cancelled=row.cancelled,
        revision=revision_of(row),
        answers=answered,
        milestones=stated,
    )


def mention_from_row(row: AnyRow) -> Mention:
    zone = row.zone and Zone(row.zone)
    return Mention(
        MentionRole(row.role),
        row.name,
        row.email or "",
        row.phone or "",
        zone,
        row.quote,
        row.company or "",
        row.location or "",
    )


def match_from_row(row: AnyRow, known: dict[PersonId, KnownPerson]) -> Match:
    found = candidates.unpack(row.candidates, known)
    person = found[0] if row.person_id is not None else None
    others = found[1:] if person else found
    return Match(mention_from_row(row), person, others, row.ignored, Origin(row.origin))


def _mentions(conn: Connection, ids: Sequence[int]) -> dict[int, list[AnyRow]]:
    found: defaultdict[int, list[AnyRow]] = defaultdict(list)
    for row in conn.execute(_MENTIONS, {"activities": ids}):
        found[row.activity_id].append(row)
    return found


def _answered(conn: Connection, ids: Sequence[int]) -> dict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for row in conn.execute(_ANSWERS, {"activities": ids}):
        found[row.activity_id].append(row.message_id)
    return found


_ANSWERS = (
    select(answers.c.activity_id, answers.c.message_id)
    .where(among_given(answers.c.activity_id, "activities"))
    .order_by(answers.c.activity_id, answers.c.position)
)
_ACTIVITIES = select(activities).where(among_given(activities.c.id, "activities")).order_by(activities.c.id)
_CREDITS = (
    select(credits_)
    .where(among_given(credits_.c.activity_id, "activities"))
    .order_by(credits_.c.activity_id, credits_.c.recruiter, credits_.c.role)
)
_MENTIONS = (
    select(mentions)
    .where(among_given(mentions.c.activity_id, "activities"))
    .order_by(mentions.c.activity_id, mentions.c.position)
)


def _link_from_row(row: AnyRow) -> Link:
    return Link(PersonId(row.person_id), row.role, Origin(row.origin), row.confidence, tuple(row.reasons or ()))


_LINKS = select(links).where(among_given(links.c.activity_id, "activities"))
