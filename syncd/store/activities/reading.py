"""Activities as they are shown: on a timeline, in a list, beside a call."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

from syncd.model.activity import (
    Activity,
    ActivityKind,
    ActivityStatus,
    Credit,
    Direction,
)
from syncd.model.matching import LinkedPerson, Origin
from syncd.model.milestones import LoggedMilestone, shown
from syncd.model.people import PersonId
from syncd.model.register import reference_key, references_in
from syncd.model.statements import Milestone
from syncd.store import jobs, merges
from syncd.store.activities import concerning, milestones
from syncd.store.activities.interactions import credits_by_activity
from syncd.store.people import records
from syncd.store.people.fields import roles_from_text
from syncd.store.statements import AnyRow, among, among_given, batches
from syncd.store.tables import activities, companies, credits_, links, mentions, people, subject_references
from syncd.store.tables import milestones as reached


def load(conn: Connection, ids: Iterable[int]) -> tuple[Activity, ...]:
    """These activities, newest first; an id that is not there is left out."""
    found = [one for batch in batches(sorted(set(ids))) for one in _load(conn, batch)]
    return tuple(sorted(found, key=lambda one: (one.at, one.id), reverse=True))


def find(
    conn: Connection,
    *,
    person: int | None = None,
    recruiter: str | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    kind: ActivityKind | None = None,
    milestone: Milestone | None = None,
    job: str | None = None,
    stating: bool = False,
    planned: bool = False,
    limit: int | None = None,
    offset: int = 0,
) -> tuple[Activity, ...]:
    """Activities from `since` on and before `until`, newest first, at most `limit` after the first `offset`.

    With a `person`, or about them: it states a milestone that is theirs, whoever tells of it.
    `planned` leaves only what stands in a calendar; `stating` what states milestones, and `milestone` what states this
    one; `job` what names the job of this reference before any other.
    """
    chosen = (
        select(activities.c.id).order_by(activities.c.at.desc(), activities.c.id.desc()).limit(limit).offset(offset)
    )
    if person is not None:
        chosen = chosen.where(_with_or_about(conn, person))
    if recruiter is not None:
        chosen = chosen.where(_credited_to(recruiter))
    if since is not None:
        chosen = chosen.where(activities.c.at >= since)
    if until is not None:
        chosen = chosen.where(activities.c.at < until)
    if kind is not None:
        chosen = chosen.where(activities.c.kind == kind.value)
    if milestone is not None:
        chosen = chosen.where(_STATING.where(reached.c.kind == milestone.value).exists())
    if job is not None:
        chosen = chosen.where(among(activities.c.id, _naming(conn, job)))
    if stating:
        chosen = chosen.where(_STATING.exists())
    if planned:
        chosen = chosen.where(activities.c.sequence.is_not(None))
    return load(conn, conn.execute(chosen).scalars().all())


_STATING = select(reached.c.activity_id).where(reached.c.activity_id == activities.c.id)
_NO_TOMBSTONE = links.c.origin != Origin.TOMBSTONE.value


def _with_or_about(conn: Connection, person: int) -> ColumnElement[bool]:
    """Whether an activity is with a person, on any record of theirs, or states a milestone about them."""
    together = merges.families(conn, [person]).all(person)
    with_person = select(links.c.activity_id).where(among(links.c.person_id, together), _NO_TOMBSTONE)
    return activities.c.id.in_(with_person) | among(activities.c.id, _about(conn, together[0]))


def _about(conn: Connection, survivor: PersonId) -> list[int]:
    """The activities, not with a person, that state a milestone about them; none that somebody took off everybody."""
    stating = load(conn, concerning.possible(conn, survivor))
    kept = (one for one in stating if one.status is not ActivityStatus.REJECTED)
    return [a.id for a in kept if any(one.person and one.person.id == survivor for one in a.milestones)]


def _naming(conn: Connection, reference: str) -> list[int]:
    """The activities whose subject names this job before any other."""
    key = reference_key(reference)
    asked = select(activities.c.id, activities.c.subject).join(subject_references)
    subjects = {row.id: row.subject for row in conn.execute(asked.where(subject_references.c.reference_key == key))}
    return [id_ for id_, first in _jobs(conn, subjects).items() if reference_key(first) == key]


def _credited_to(recruiter: str) -> Any:
    return activities.c.id.in_(select(credits_.c.activity_id).where(credits_.c.recruiter == recruiter))


def strangers(conn: Connection, found: Iterable[Activity]) -> dict[int, tuple[str, ...]]:
    """Activity that waits for an answer → who is in it and taken for nobody: by name, else address or number."""
    waiting = sorted(activity.id for activity in found if activity.status is ActivityStatus.QUEUED)
    told: defaultdict[int, list[str]] = defaultdict(list)
    for batch in batches(waiting):
        for row in conn.execute(_STRANGERS, {"activities": batch}):
            told[row.activity_id].append(row.name or row.email or row.phone)
    return {id_: tuple(dict.fromkeys(names)) for id_, names in told.items()}


_STRANGERS = (
    select(mentions.c.activity_id, mentions.c.name, mentions.c.email, mentions.c.phone)
    .where(among_given(mentions.c.activity_id, "activities"), mentions.c.person_id.is_(None), ~mentions.c.ignored)
    .order_by(mentions.c.activity_id, mentions.c.position)
)


def _load(conn: Connection, ids: Sequence[int]) -> list[Activity]:
    credited = credits_by_activity(conn, ids)
    linked = _linked(conn, ids)
    rows = conn.execute(select(activities).where(among(activities.c.id, ids))).all()
    named = _jobs(conn, {row.id: row.subject for row in rows})
    with_whom = {id_: [person for person, _ in found] for id_, found in linked.items()}
    stated = milestones.stated(conn, ids, with_whom)
    reached_ = {id_: shown(told, with_whom.get(id_, ())) for id_, told in stated.items()}
    return [
        from_row(row, credited.get(row.id, ()), linked.get(row.id, []), named.get(row.id, ""), reached_.get(row.id, ()))
        for row in rows
    ]


def _jobs(conn: Connection, subjects: Mapping[int, str]) -> dict[int, str]:
    """Activity → the reference of the first job that its subject names."""
    asked = {id_: references_in(subject) for id_, subject in subjects.items()}
    known = jobs.by_reference(conn, {key for keys in asked.values() for key in keys})
    found = {id_: next((known[key] for key in keys if key in known), None) for id_, keys in asked.items()}
    return {id_: job.record.reference for id_, job in found.items() if job is not None}


def _linked(conn: Connection, ids: Sequence[int]) -> dict[int, list[tuple[LinkedPerson, str]]]:
    """Activity → who is on it, each with the company; a merged person as the records together tell."""
    rows = conn.execute(_LINKED.where(among(links.c.activity_id, ids))).all()
    people_ = {row.person_id for row in rows}
    families = merges.families(conn, people_)
    united = records.load(conn, [id_ for id_ in people_ if families.survivor(id_) in families.merged])
    found: defaultdict[int, list[tuple[LinkedPerson, str]]] = defaultdict(list)
    for row in rows:
        linked, company = person_from_row(row), row.company or ""
        if (person := united.get(linked.id)) is not None:
            record = person.record
            linked = replace(linked, id=person.id, name=record.name, external_id=record.external_id, roles=record.roles)
            company = record.company
        found[row.activity_id].append((linked, company))
    return found


_LINKED: Select[Any] = (
    select(links, people.c.external_id, people.c.name, people.c.roles, companies.c.name.label("company"))
    .join(people, people.c.id == links.c.person_id)
    .outerjoin(companies, companies.c.id == people.c.company_id)
    .where(_NO_TOMBSTONE)
    .order_by(links.c.activity_id, links.c.confidence.desc(), links.c.person_id)
)


def from_row(
    row: AnyRow,
    credited: tuple[Credit, ...],
    linked: Sequence[tuple[LinkedPerson, str]],
    job: str,
    stated: tuple[LoggedMilestone, ...],
) -> Activity:
    return Activity(
        id=row.id,
        key=row.key,
        kind=ActivityKind(row.kind),
        direction=row.direction and Direction(row.direction),
        at=row.at,
        minutes=row.minutes,
        subject=row.subject,
        snippet=row.snippet,
        credits=credited,
        people=tuple(person for person, _ in linked),
        company=next((company for _, company in linked if company), ""),
        counts=row.counts,
        status=ActivityStatus(row.status),
        job=job,
        milestones=stated,
    )


def person_from_row(row: AnyRow) -> LinkedPerson:
    return LinkedPerson(
        id=PersonId(row.person_id),
        external_id=row.external_id,
        name=row.name,
        role=row.role,
        origin=Origin(row.origin),
        confidence=row.confidence,
        reasons=tuple(row.reasons or ()),
        roles=roles_from_text(row.roles),
    )
