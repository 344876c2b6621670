"""Decide again who stored activities are with, after the directory or a decision changed; downloads nothing."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from syncd.activities import proposals
from syncd.activities.conclude import conclude
from syncd.matchers import decide
from syncd.pipeline import standing
from syncd.pipeline.reconcile import note_calls
from syncd.pipeline.who import known_to
from syncd.store import activities, places
from syncd.store import proposals as questions

Key = tuple[str, str]
"""("email" | "phone" | "name", normalised value): what a mention is looked up by."""


def rematch(conn: Connection, keys: Iterable[Key], at: datetime) -> tuple[int, ...]:
    """Re-decide every activity that mentions one of these; returns the ids of those that changed.

    What a person decided stays. Questions that the directory answers now are settled, those it no longer answers
    are asked again.
    """
    stored = activities.interactions(conn, mentioning(conn, keys))
    before = activities.matches(conn, stored)
    known = known_to(conn, (mention for interaction in stored.values() for mention in interaction.mentions))
    decided = {
        id_: conclude(interaction, [decide.match(mention, known) for mention in interaction.mentions])
        for id_, interaction in stored.items()
    }
    changed = {id_: done for id_, done in decided.items() if done.matches != before.get(id_)}
    activities.relink(conn, changed)
    note_calls(conn, changed.items())
    matches = [match for done in decided.values() for match in done.matches]
    questions.answer(conn, (match.mention.key for match in matches if match.person or match.ignored))
    first = places.first_of(conn, changed)
    drafts = [(draft, first.get(id_)) for id_, done in changed.items() for draft in proposals.from_activity(done)]
    questions.offer(conn, drafts, at)
    standing.renew(conn, changed)
    return tuple(changed)


def mentioning(conn: Connection, keys: Iterable[Key]) -> tuple[int, ...]:
    """The ids of every activity that mentions one of these; other keys are about nobody's mention."""
    by_field: dict[str, list[str]] = {"email": [], "phone": [], "name": []}
    for field, value in keys:
        by_field.get(field, []).append(value)
    return activities.ids_mentioning(
        conn, emails=by_field["email"], phones=by_field["phone"], name_keys=by_field["name"]
    )
