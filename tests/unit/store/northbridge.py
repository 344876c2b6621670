"""What happens at an agency, as the values that the store is given, and two people in its directory."""

from datetime import UTC, datetime, timedelta

import pytest

from syncd.model.activity import (
    ActivityKind,
    ActivityStatus,
    Conclusion,
    Credit,
    CreditRole,
    Direction,
    Disposition,
    Identity,
    Interaction,
    Link,
    MailStamp,
    Revision,
)
from syncd.model.extraction import PhoneKind, Zone
from syncd.model.items import Location
from syncd.model.ledger import Verdict
from syncd.model.matching import Candidate, EvidenceKind, Match, Mention, MentionRole, Origin
from syncd.model.people import Grounds, KnownPerson, PersonId, PersonRecord, PersonRole, PhonePoint, Provenance
from syncd.store import ledger, people
from syncd.store.database import Database
from syncd.store.ledger import LedgerEntry

MONDAY = datetime(2026, 3, 2, 9, 30, 15, 123456, tzinfo=UTC)
ALICE = "alice@northbridge.example"
BEN = "ben@northbridge.example"

LOGGED = Verdict(Disposition.LOGGED)
QUEUED = Verdict(Disposition.QUEUED)

JANE = PersonRecord(
    name="Jane Doe",
    external_id="C-1",
    roles=(PersonRole.CANDIDATE, PersonRole.CLIENT),
    emails=("jane@acme.example", "jane.doe@home.example"),
    phones=(PhonePoint("+442079460123", PhoneKind.OFFICE), PhonePoint("+447911123456")),
    company="Acme Ltd",
    title="Head of Talent",
    location="Leeds",
    salary="£70k",
    status="active",
    owner=ALICE,
    extra=(("notice", "3 months"),),
)
OMAR = PersonRecord(name="Omar Haddad", emails=("omar@globex.example",), company="Globex")


def mailbox(uid: int, source: str = "alice-mail", folder: str = "INBOX") -> Location:
    return Location(source, folder, 7, uid)


def mention(email: str, name: str = "", role: MentionRole = MentionRole.FROM, phone: str = "") -> Mention:
    return Mention(role, name, email, phone, Zone.SIGNATURE, f"{name} {email}{phone}")


def mail(key: str, *mentions: Mention, at: datetime = MONDAY, credited: str = ALICE) -> Interaction:
    sender = mentions[0].email if mentions else ""
    return Interaction(
        identity=Identity(key, f"<{key}@acme.example>", MailStamp(at, sender, f"About {key}")),
        kind=ActivityKind.EMAIL,
        direction=Direction.IN,
        at=at,
        minutes=0,
        subject=f"About {key}",
        snippet="Dear Alice, …",
        credits=(Credit(credited, CreditRole.RECIPIENT),),
        mentions=mentions,
    )


def meeting(key: str, at: datetime, minutes: int = 60, kind: ActivityKind = ActivityKind.MEETING) -> Interaction:
    return Interaction(
        identity=Identity(key),
        kind=kind,
        direction=None,
        at=at,
        minutes=minutes,
        subject="Interview",
        snippet="",
        credits=(Credit(ALICE, CreditRole.ORGANIZER),),
        mentions=(),
        revision=Revision(2, "2026-03-01T08:00:00Z"),
    )


def candidate(person: PersonId, record: PersonRecord, confidence: float = 0.99) -> Candidate:
    phones = tuple(phone.e164 for phone in record.phones)
    known = KnownPerson(person, record.name, record.external_id, record.company, phones, record.location, record.emails)
    return Candidate(known, confidence, (f"address {record.emails[0]}",), (EvidenceKind.EMAIL,))


def link(person: PersonId, origin: Origin = Origin.AUTO, confidence: float = 0.99) -> Link:
    return Link(person, "from", origin, confidence, ("address",))


def concluded(
    interaction: Interaction,
    *links: Link,
    matches: tuple[Match, ...] = (),
    status: ActivityStatus = ActivityStatus.LOGGED,
) -> Conclusion:
    return Conclusion(interaction, status, links, matches or tuple(Match(m, None) for m in interaction.mentions))


def later(**span: float) -> datetime:
    return MONDAY + timedelta(**span)


@pytest.fixture
def jane(database: Database) -> PersonId:
    """The first person of the directory."""
    with database.begin() as conn:
        return people.create(conn, JANE, Grounds(Provenance.IMPORT, MONDAY))


@pytest.fixture
def omar(database: Database, jane: PersonId) -> PersonId:
    """The second one."""
    with database.begin() as conn:
        return people.create(conn, OMAR, Grounds(Provenance.IMPORT, MONDAY))


@pytest.fixture
def items(database: Database, jane: PersonId) -> tuple[int, ...]:
    """Three mails in the ledger, by id; Jane is in the directory."""
    with database.begin() as conn:
        entries = [LedgerEntry(mailbox(uid), LOGGED) for uid in (1, 2, 3)]
        return tuple(ledger.record(conn, entries, MONDAY).values())
