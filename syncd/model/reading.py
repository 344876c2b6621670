"""An item, read: everything the later stages need to know of it, and none of its attachments' bytes."""

from dataclasses import dataclass, field
from datetime import datetime

from syncd.model.call import Call
from syncd.model.card import Card
from syncd.model.event import Calendar, Event
from syncd.model.extraction import (
    Automatic,
    BouncedRecipient,
    CallNotice,
    Contact,
    Forwarded,
    MeetingKind,
    Participant,
    Phone,
    SocialNotice,
    ZonedLine,
)
from syncd.model.message import Address
from syncd.model.statements import Announcement, DeadNumber, Fact, MilestoneMention


@dataclass(frozen=True, slots=True)
class EventReading:
    """An occurrence, with what its text says: its kind, the join link, the numbers of people in it."""

    event: Event
    kind: MeetingKind
    conference_url: str = ""
    phones: tuple[Phone, ...] = ()
    with_name: str = ""
    """The person a title names ("Call with Priya Patel"), "" where it names nobody."""
    words: str = ""
    """The description without the block that says how to join: links and passcodes are nobody's words."""
    defects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CalendarReading:
    """One iCalendar object: from a calendar, or carried by a mail."""

    calendar: Calendar
    events: tuple[EventReading, ...]


@dataclass(frozen=True, slots=True)
class CardReading:
    """A contact card with its numbers in E.164."""

    card: Card
    phones: tuple[Phone, ...]


@dataclass(frozen=True, slots=True)
class MailReading:
    """A mail: who wrote to whom, the sender's own words, and what stands in them.

    `date` is the Date header, else the server's time of delivery, else None. `reply` is the new text without the
    signature. `phones` holds every number found, the sender's own as well as quoted ones. `quoted` are the people whom
    the header lines of quoted and forwarded text name. `body_digest` is the SHA-256 (hex) of the text with white space
    folded: it tells two mails apart that share a Message-ID. `cards` are handed over with it. `defects` says what had
    to be repaired, and which cap on size left something unread.
    """

    message_id: str | None
    date: datetime | None
    from_: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    bcc: tuple[Address, ...]
    subject: str
    reply: str
    signature: str
    body_digest: str
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    lines: tuple[ZonedLine, ...] = ()
    automatic: Automatic | None = None
    social: SocialNotice | None = None
    phones: tuple[Phone, ...] = ()
    contact: Contact = field(default_factory=Contact)
    forwarded: Forwarded | None = None
    quoted: tuple[Participant, ...] = ()
    announcements: tuple[Announcement, ...] = ()
    facts: tuple[Fact, ...] = ()
    dead_numbers: tuple[DeadNumber, ...] = ()
    milestones: tuple[MilestoneMention, ...] = ()
    bounced: tuple[BouncedRecipient, ...] = ()
    call: CallNotice | None = None
    invitations: tuple[CalendarReading, ...] = ()
    cards: tuple[CardReading, ...] = ()
    attachments: tuple[str, ...] = ()
    private: bool = False
    defects: tuple[str, ...] = ()

    @property
    def sender(self) -> Address | None:
        return self.from_[0] if self.from_ else None


@dataclass(frozen=True, slots=True)
class CallReading:
    """A call record with both numbers in E.164, "" where one is withheld or an internal extension."""

    call: Call
    caller: str
    callee: str


Reading = MailReading | CalendarReading | CallReading | CardReading
