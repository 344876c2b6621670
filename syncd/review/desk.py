"""Who decides in review and where it is stored, and what every decision ends with."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from syncd.model.agency import Agency
from syncd.model.people import Grounds, Key, PersonId, PersonRecord, Provenance
from syncd.pipeline.rematch import rematch
from syncd.review.counts import counted
from syncd.store import people


class NotPossibleError(Exception):
    """What was asked cannot be done; the text says what can."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Who decides, when, and where it is stored: the caller's transaction."""

    conn: Connection
    agency: Agency
    by: str
    at: datetime

    @property
    def by_hand(self) -> Grounds:
        """What is noted beside a change that somebody makes here."""
        return Grounds(Provenance.MANUAL, self.at, self.by)

    @property
    def undoing(self) -> Grounds:
        """What is noted beside a change that somebody takes back here."""
        return Grounds(Provenance.UNDO, self.at, self.by)


Act = Callable[[Desk, int], str]
"""Carries out a decision and says in a sentence what was done. Raises NotPossibleError."""


def person(desk: Desk, person_id: PersonId) -> PersonRecord:
    """The record of this person. Raises NotPossibleError."""
    found = people.get(desk.conn, person_id)
    if found is None:
        raise NotPossibleError(f"there is no person {person_id}; `syncd people find` looks for one")
    return found.record


def decided_again(desk: Desk, keys: Iterable[Key]) -> str:
    """Re-decide what depends on these keys, and say how much changed."""
    return f"{counted(len(rematch(desk.conn, keys, desk.at)), 'activities')} decided again"
