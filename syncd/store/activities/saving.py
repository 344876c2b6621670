"""Store activities and what was decided about them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from syncd.model.activity import Conclusion, Link
from syncd.model.addresses import domain_key
from syncd.model.matching import Match, Mention, Origin
from syncd.model.names import person_key
from syncd.model.register import references_in
from syncd.store import candidates, name_index
from syncd.store.activities.milestones import names_of, rows_of
from syncd.store.statements import add, among_given, batches, distinct_batches, insert
from syncd.store.tables import (
    activities,
    answers,
    credits_,
    links,
    mentions,
    milestone_names,
    milestones,
    subject_references,
)


def save(conn: Connection, conclusions: Iterable[Conclusion]) -> dict[str, int]:
    """Store each conclusion, in place of the one that has its key if there is one; key → id.

    An activity keeps its id.
    """
    ids: dict[str, int] = {}
    for batch in distinct_batches(conclusions, lambda conclusion: (conclusion.interaction.identity.key,)):
        new = _insert(conn, batch)
        old = _renew(conn, [one for one in batch if one.interaction.identity.key not in new])
        ids |= new | old
        saved = [(ids[one.interaction.identity.key], one) for one in batch]
        add(conn, credits_, (row for id_, one in saved for row in _credits(id_, one)))
        add(conn, mentions, (row for id_, one in saved for row in _mentions(id_, one)))
        add(conn, answers, (row for id_, one in saved for row in _answers(id_, one)))
        add(conn, subject_references, (row for id_, one in saved for row in _references(id_, one)))
        add(conn, milestones, (row for id_, one in saved for row in rows_of(id_, one.interaction.milestones)))
        add(conn, milestone_names, (row for id_, one in saved for row in names_of(id_, one.interaction.milestones)))
        name_index.enter(conn, {name for one in batch for name in _nobodys(one)})
        _link(conn, {id_: one.links for id_, one in saved})
    return ids


def relink(conn: Connection, decided: Mapping[int, Conclusion]) -> None:
    """Decide anew who activities are with. `matches` of a conclusion are in the order of the stored mentions."""
    for batch in batches(sorted(decided)):
        _drop_links(conn, batch)
        _link(conn, {id_: decided[id_].links for id_ in batch})
        statuses = [{"activity": id_, "new_status": decided[id_].status.value} for id_ in batch]
        conn.execute(_STATUS, statuses)
        renewed = [
            {"in_activity": id_, "at": n, **_decision(match)}
            for id_ in batch
            for n, match in enumerate(decided[id_].matches)
        ]
        if renewed:
            conn.execute(_DECIDE, renewed)


_STATUS = update(activities).where(activities.c.id == bindparam("activity")).values(status=bindparam("new_status"))
_RENEW = update(activities).where(activities.c.key == bindparam("old_key"))
_DECIDE = update(mentions).where(
    mentions.c.activity_id == bindparam("in_activity"), mentions.c.position == bindparam("at")
)
_IDS = select(activities.c.id, activities.c.key).where(among_given(activities.c.key, "keys"))
_FORGET = [
    delete(table).where(among_given(table.c.activity_id, "activities"))
    for table in (credits_, mentions, answers, subject_references, milestones, milestone_names)
]
_UNLINK = delete(links).where(among_given(links.c.activity_id, "activities"))


def _insert(conn: Connection, conclusions: Sequence[Conclusion]) -> dict[str, int]:
    rows = conn.execute(_new(conn.dialect.name), [{**_identity(one), **_content(one)} for one in conclusions])
    return {row.key: row.id for row in rows}


@cache
def _new(dialect: str) -> Any:
    statement = insert(dialect, activities).on_conflict_do_nothing(index_elements=["key"])
    return statement.returning(activities.c.id, activities.c.key)


def _renew(conn: Connection, conclusions: Sequence[Conclusion]) -> dict[str, int]:
    """Overwrite what happened, and take away what is about to be written again."""
    if not conclusions:
        return {}
    conn.execute(_RENEW, [{"old_key": one.interaction.identity.key, **_content(one)} for one in conclusions])
    keys = [one.interaction.identity.key for one in conclusions]
    old = {row.key: row.id for row in conn.execute(_IDS, {"keys": keys})}
    ids = sorted(old.values())
    _drop_links(conn, ids)
    for statement in _FORGET:
        conn.execute(statement, {"activities": ids})
    return old


def _drop_links(conn: Connection, activity_ids: Sequence[int]) -> None:
    """Take the links away that are about to be made anew; a conclusion holds what a person decided, too."""
    conn.execute(_UNLINK, {"activities": activity_ids})


def _link(conn: Connection, people: Mapping[int, Sequence[Link]]) -> None:
    """Add links."""
    add(conn, links, (_link_row(id_, link) for id_, found in people.items() for link in found))


def _link_row(activity_id: int, link: Link) -> dict[str, Any]:
    return {
        "activity_id": activity_id,
        "person_id": link.person_id,
        "role": str(link.role),
        "origin": link.origin.value,
        "confidence": link.confidence,
        "reasons": list(link.reasons) or None,
    }


def _credits(activity_id: int, conclusion: Conclusion) -> list[dict[str, Any]]:
    return [
        {"activity_id": activity_id, "recruiter": credit.recruiter, "role": credit.role.value}
        for credit in conclusion.interaction.credits
    ]


def _mentions(activity_id: int, conclusion: Conclusion) -> list[dict[str, Any]]:
    matches = dict(enumerate(conclusion.matches))
    return [
        {"activity_id": activity_id, "position": n, **_said(mention), **_decision(matches.get(n))}
        for n, mention in enumerate(conclusion.interaction.mentions)
    ]


def _answers(activity_id: int, conclusion: Conclusion) -> Iterator[dict[str, Any]]:
    for n, message_id in enumerate(conclusion.interaction.answers):
        yield {"activity_id": activity_id, "position": n, "message_id": message_id}


def _references(activity_id: int, conclusion: Conclusion) -> Iterator[dict[str, Any]]:
    for key in dict.fromkeys(references_in(conclusion.interaction.subject)):
        yield {"reference_key": key, "activity_id": activity_id}


def _nobodys(conclusion: Conclusion) -> Iterator[str]:
    """The names of mentions that may come to be somebody's when the directory changes."""
    matches = dict(enumerate(conclusion.matches))
    for n, mention in enumerate(conclusion.interaction.mentions):
        match = matches.get(n)
        if mention.name and (match is None or (match.person is None and not match.ignored)):
            yield mention.name


def _said(mention: Mention) -> dict[str, Any]:
    return {
        "role": mention.role.value,
        "name": mention.name,
        "name_key": person_key(mention.name) or None,
        "email": mention.email or None,
        "domain_key": domain_key(mention.email.rpartition("@")[2]) or None,
        "phone": mention.phone or None,
        "company": mention.company or None,
        "location": mention.location or None,
        "zone": mention.zone and mention.zone.value,
        "quote": mention.quote,
    }


def _decision(match: Match | None) -> dict[str, Any]:
    if match is None:
        return {"person_id": None, "candidates": None, "ignored": False, "origin": Origin.AUTO.value}
    # The person it fell on stands first among the candidates.
    found = (*([match.person] if match.person else []), *match.candidates)
    return {
        "person_id": match.person and match.person.person.id,
        "candidates": candidates.pack(found),
        "ignored": match.ignored,
        "origin": match.origin.value,
    }


def _identity(conclusion: Conclusion) -> dict[str, Any]:
    identity = conclusion.interaction.identity
    stamp = identity.stamp
    return {
        "key": identity.key,
        "message_id": identity.message_id if stamp else None,
        "stamp_date": stamp.date if stamp else None,
        "stamp_from": stamp.from_ if stamp else None,
        "stamp_subject": stamp.subject if stamp else None,
    }


def _content(conclusion: Conclusion) -> dict[str, Any]:
    said = conclusion.interaction
    return {
        "kind": said.kind.value,
        "direction": said.direction and said.direction.value,
        "at": said.at,
        "minutes": said.minutes,
        "subject": said.subject,
        "snippet": said.snippet,
        "counts": said.counts,
        "cancelled": said.cancelled,
        "sequence": said.revision.sequence if said.revision else None,
        "dtstamp": said.revision.dtstamp if said.revision else None,
        "status": conclusion.status.value,
    }
