"""Decide who the interactions of a batch are with, and store them; what a thread tells shows once it is stored."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from syncd.activities.conclude import conclude
from syncd.matchers import decide
from syncd.model.activity import Conclusion, Interaction
from syncd.model.matching import Match
from syncd.model.people import Known
from syncd.pipeline.book import Book
from syncd.pipeline.threads import with_threads
from syncd.store import activities, decisions, threads


@dataclass(frozen=True, slots=True)
class Decided:
    """The conclusions of a batch by key, the keys of those that were written, and the id of each.

    `elsewhere` are the ids of stored activities that are to be decided again: a mail of the batch is in a thread with
    somebody whom they mention, too.
    """

    conclusions: Mapping[str, Conclusion]
    changed: frozenset[str]
    ids: Mapping[str, int]
    elsewhere: frozenset[int]


def decided(conn: Connection, book: Book, known: Known) -> Decided:
    """Decide all that the book tells, by what is known of everybody in it, and write what changed."""
    said = decisions.on_activities(conn, book.told)
    conclusions = {key: conclude(one, matches(one, known), said.get(key, ())) for key, one in book.told.items()}
    changed = book.changed()
    ids = book.ids | activities.save(conn, [conclusions[key] for key in changed])
    near = threads.strangers_near(conn, [ids[key] for key in changed])
    if not near:
        return Decided(conclusions, frozenset(changed), ids, frozenset())
    known = with_threads(conn, known, near)
    again = {
        key: conclude(one, matches(one, known), said.get(key, ()))
        for key, one in changed.items()
        if any(mention.email in near for mention in one.mentions)
    }
    otherwise = {key for key, one in again.items() if one != conclusions[key]}
    activities.relink(conn, {ids[key]: again[key] for key in otherwise})
    # What was told as it is stored was not written, and is decided with what is stored elsewhere.
    elsewhere = frozenset(activities.ids_mentioning(conn, emails=near)).difference(ids[key] for key in changed)
    return Decided(conclusions | again, frozenset(changed), ids, elsewhere)


def matches(interaction: Interaction, known: Known) -> list[Match]:
    """Who its mentions are, in their order."""
    return [decide.match(mention, known, interaction.at, interaction.subject) for mention in interaction.mentions]
