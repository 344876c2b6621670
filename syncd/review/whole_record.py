"""All of one record, as the page of a person shows it."""

from dataclasses import dataclass

from sqlalchemy import Connection

from syncd.model.people import Person, PersonId
from syncd.model.review import Proposal
from syncd.store import people, proposals
from syncd.store.people import ContactPoint, PersonChange

CHANGES = 30
"""So many of the latest changes are shown."""


@dataclass(frozen=True, slots=True)
class WholeRecord:
    """A person with the ways to reach them, dead ones too, what is asked of them, and the latest changes first."""

    person: Person
    points: tuple[ContactPoint, ...]
    asked: tuple[Proposal, ...]
    changes: tuple[PersonChange, ...]


def of(conn: Connection, person_id: PersonId) -> WholeRecord | None:
    """None where nobody has this id."""
    person = people.get(conn, person_id)
    if person is None:
        return None
    history = people.whole_history(conn, person.id)
    return WholeRecord(
        person,
        people.contact_points(conn, person.id),
        proposals.open_of(conn, person.id),
        tuple(reversed(history[-CHANGES:])),
    )
