"""Questions to the directory: whom something means, who may be meant, what is kept of somebody."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from syncd import present
from syncd.extract.numerals import given
from syncd.matchers import decide
from syncd.model import addresses
from syncd.model.matching import Match, Mention, MentionRole
from syncd.model.people import Known, PersonId
from syncd.pipeline import finding, news
from syncd.pipeline.who import known_to
from syncd.store import about, activities, people, terms
from syncd.store.database import Database

FOUND = 20
"""People that a search shows."""


@dataclass(frozen=True, slots=True)
class Query:
    """Somebody, as known from elsewhere."""

    name: str = ""
    email: str = ""
    phone: str = ""
    company: str = ""
    location: str = ""
    subject: str = ""


def match(database: Database, query: Query, region: str, at: datetime) -> Match | None:
    """What the pipeline would decide of this at that time; None where the query names nobody."""
    decided = _decided(database, query, region, at)
    return decided and decided[0]


def matched(database: Database, query: Query, region: str, at: datetime) -> list[dict[str, Any]] | None:
    """The same as the command line and the web service say it; None where the query names nobody."""
    decided = _decided(database, query, region, at)
    return decided and present.match(decided[0], decided[1].terms.automatic)


def _decided(database: Database, query: Query, region: str, at: datetime) -> tuple[Match, Known] | None:
    name, email = query.name.strip(), addresses.normalise(query.email)
    phone = given(query.phone, region) if query.phone else ""
    if not (name or email or phone):
        return None
    mention = Mention(MentionRole.BODY, name, email, phone, company=query.company, location=query.location)
    with database.read() as conn:
        known = known_to(conn, [mention], subjects=[query.subject])
    return decide.match(mention, known, at, query.subject), known


def found(database: Database, text: str, limit: int = FOUND) -> list[dict[str, Any]]:
    """Whoever may be meant by what somebody remembers of them, best first."""
    with database.read() as conn:
        ids = [candidate.person.id for candidate in finding.find(conn, text, limit)]
        records = people.load(conn, ids)
    return [present.person(records[id_]) for id_ in ids if id_ in records]


def export(database: Database, person_id: PersonId) -> dict[str, Any]:
    """Everything kept about a person, what was asked and decided included."""
    with database.read() as conn:
        person = people.get(conn, person_id)
        if person is None:
            raise KeyError(person_id)
        automatic = terms.load(conn).automatic
        told = news.told_of(conn, about.keys(conn, person_id))
        return {
            "person": present.person(person) | present.terms(person),
            "extra": dict(person.record.extra),
            "contact_points": [present.contact_point(point) for point in people.contact_points(conn, person_id)],
            "history": [present.change(change) for change in people.whole_history(conn, person_id)],
            "activities": [present.activity(activity) for activity in activities.find(conn, person=person_id)],
            "proposals": [present.asked(proposal, automatic) for proposal in about.questions(conn, person)],
            "decisions": [present.decision(made) for made in about.decisions_on(conn, person_id)],
            "signatures": [present.signature(one) for one in about.signatures_of(conn, person_id)],
            "told": [present.telling(item, mail) for item, mail in told.items()],
        }
