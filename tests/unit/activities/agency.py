"""An agency of two recruiters, and items as their mailboxes, calendars and telephones give them."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from syncd.model.activity import Activity, ActivityKind, ActivityStatus, Conclusion, Credit, Interaction, LinkedPerson
from syncd.model.agency import Agency, Recruiter
from syncd.model.call import Call, Direction
from syncd.model.event import Attendee, Event
from syncd.model.extraction import MeetingKind
from syncd.model.matching import Candidate, EvidenceKind, Match, Mention, Origin
from syncd.model.message import Address
from syncd.model.people import KnownPerson, PersonId
from syncd.model.reading import CallReading, EventReading, MailReading

ALICE, BOB = "alice@northbridge.example", "bob@northbridge.example"
PRIYA, TOM = "priya@client.example", "tom@client.example"
NUMBER = "+447911123456"
MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

AGENCY = Agency(
    name="Northbridge Talent",
    region="GB",
    domains=frozenset({"northbridge.example"}),
    recruiters=(
        Recruiter(
            "Alice Moreau", ALICE, ("a.moreau@northbridge.example",), ("101", "+442079460111"), targets=(("call", 40),)
        ),
        Recruiter("Bob Stone", BOB, (), ("102",)),
    ),
    zone=ZoneInfo("Europe/London"),
)
RECORD = KnownPerson(PersonId(1), "Priya Patel", "P-1", "Client Ltd", ("+442079460123",))


def people(*emails: str) -> tuple[Address, ...]:
    return tuple(Address("", email) for email in emails)


def mail(sender: str = PRIYA, to: tuple[str, ...] = (ALICE,), cc: tuple[str, ...] = (), **changes: Any) -> MailReading:
    values: dict[str, Any] = {
        "message_id": "<CA+1234@mail.client.example>",
        "date": MONDAY,
        "from_": people(sender) if sender else (),
        "to": people(*to),
        "cc": people(*cc),
        "bcc": (),
        "subject": "Shortlist",
        "reply": "Hello Alice,\nthank you.",
        "signature": "",
        "body_digest": "d1",
    }
    return MailReading(**values | changes)


def event(
    *attendees: str | Attendee, kind: MeetingKind = MeetingKind.MEETING, name: str = "", **changes: Any
) -> EventReading:
    phones = changes.pop("phones", ())
    invited = tuple(a if isinstance(a, Attendee) else Attendee(Address("", a), "accepted") for a in attendees)
    values: dict[str, Any] = {
        "uid": "u-1@cal.example",
        "recurrence_id": "",
        "start": MONDAY,
        "end": MONDAY + timedelta(minutes=45),
        "summary": "Catch-up",
        "organizer": Address("Alice Moreau", ALICE),
        "attendees": invited,
    }
    return EventReading(Event(**values | changes), kind, phones=phones, with_name=name)


def call(direction: Direction = Direction.OUT, **changes: Any) -> CallReading:
    out = direction is Direction.OUT
    numbers = {"caller": "101" if out else "07911 123456", "callee": "07911 123456" if out else "101"}
    values: dict[str, Any] = {
        "id": "77", "start": MONDAY, "direction": direction, "seconds": 61, "answered": True, "recruiter": "101",
    }  # fmt: skip
    record = Call(**numbers | values | changes)
    dialled = {"07911 123456": NUMBER}
    return CallReading(record, dialled.get(record.caller, ""), dialled.get(record.callee, ""))


def linked(mention: Mention, person: KnownPerson = RECORD, confidence: float = 0.999) -> Match:
    return Match(mention, Candidate(person, confidence, ("because",), (EvidenceKind.EMAIL,)))


def unknown(mention: Mention, *candidates: Candidate) -> Match:
    return Match(mention, None, candidates)


def ignored(mention: Mention) -> Match:
    return Match(mention, None, ignored=True, origin=Origin.MANUAL)


def interaction(outcome: object) -> Interaction:
    assert isinstance(outcome, Interaction), outcome
    return outcome


def strangers(outcome: object) -> Conclusion:
    """An interaction in which nobody is known."""
    one = interaction(outcome)
    return Conclusion(one, ActivityStatus.QUEUED, (), tuple(map(unknown, one.mentions)))


def activity(kind: ActivityKind, direction: Direction | None, /, *credits_: Credit, **changes: Any) -> Activity:
    values: dict[str, Any] = {
        "id": 1, "key": "mail:1", "at": MONDAY, "minutes": 30, "subject": "", "snippet": "", "company": "",
        "people": (LinkedPerson(PersonId(1), "P-1", "Priya Patel", "from", Origin.AUTO, 1.0, ()),),
        "counts": True, "status": ActivityStatus.LOGGED,
    }  # fmt: skip
    return Activity(**{"kind": kind, "direction": direction, "credits": credits_} | values | changes)
