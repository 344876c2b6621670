"""Decide again who stored activities are with, after the directory or a decision changed; downloads nothing."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from syncd.activities import proposals
from syncd.activities.conclude import conclude
from syncd.matchers import decide
from syncd.pipeline import standing
from syncd.pipeline.who import known_to
from syncd.store import activities, places
from syncd.store import proposals as questions

Key = tuple[str, str]
"""("email" | "phone" | "name", normalised value): what a mention is looked up by."""


def rematch(conn: Connection, keys: Iterable[Key], at: datetime) -> tuple[int, ...]:
    """Re-decide every activity that mentions one of these; returns their ids.

    What a person decided stays. Questions that the directory answers now are settled, those it no longer answers
    are asked again.
    """
    stored = activities.interactions(conn, mentioning(conn, keys))
    known = known_to(conn, (mention for interaction in stored.values() for mention in interaction.mentions))
    first = places.first_of(conn, stored)
    for id_, interaction in stored.items():
        done = conclude(interaction, [decide.match(mention, known) for mention in interaction.mentions])
        activities.relink(conn, id_, done.status, done.links, done.matches)
        questions.answer(conn, (match.mention.key for match in done.matches if match.person or match.ignored))
        questions.offer(conn, [(draft, first[id_]) for draft in proposals.from_activity(done)], at)
    standing.renew(conn, stored)
    return tuple(stored)


def mentioning(conn: Connection, keys: Iterable[Key]) -> tuple[int, ...]:
    """The ids of every activity that mentions one of these."""
    by_field: dict[str, list[str]] = {"email": [], "phone": [], "name": []}
    for field, value in keys:
        by_field[field].append(value)
    return activities.ids_mentioning(
        conn, emails=by_field["email"], phones=by_field["phone"], name_keys=by_field["name"]
    )
