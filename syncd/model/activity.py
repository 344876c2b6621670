"""A logged interaction, from what an item says of it to what the CRM shows."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from syncd.model.call import Direction
from syncd.model.matching import Candidate, LinkedPerson, Match, Mention, Origin
from syncd.model.milestones import LoggedMilestone, Reached
from syncd.model.moments import require_aware
from syncd.model.people import PersonId


class ActivityKind(StrEnum):
    EMAIL = "email"
    CALL = "call"
    MEETING = "meeting"
    VIDEO_MEETING = "video_meeting"
    SOCIAL = "social"


class Disposition(StrEnum):
    """What became of a location in the ledger."""

    LOGGED = "logged"
    SKIPPED = "skipped"
    QUEUED = "queued"
    FAILED = "failed"


class SkipReason(StrEnum):
    """Why an item is no activity; the reason is stored and shown."""

    BULK = "bulk"
    ROBOT = "robot"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    NOTIFICATION = "notification"
    CALENDAR_NOTICE = "calendar_notice"
    INTERNAL = "internal"
    PRIVATE = "private"
    NOBODY = "nobody"
    CANCELLED = "cancelled"
    OUT_OF_RANGE = "out_of_range"
    NO_EVENT = "no_event"
    CONTACT_CARD = "contact_card"
    REJECTED = "rejected"
    GONE = "gone"


class CreditRole(StrEnum):
    """What a recruiter did in an interaction; KPIs count by it."""

    SENDER = "sender"
    RECIPIENT = "recipient"
    CC = "cc"
    ORGANIZER = "organizer"
    ATTENDEE = "attendee"
    CALLER = "caller"
    CALLEE = "callee"


@dataclass(frozen=True, slots=True, order=True)
class Credit:
    """A recruiter (by e-mail; "" is the team) and what they did."""

    recruiter: str
    role: CreditRole


class ActivityStatus(StrEnum):
    LOGGED = "logged"
    QUEUED = "queued"
    CANCELLED = "cancelled"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class MailStamp:
    """What a Message-ID is checked against before two mails are taken for one."""

    date: datetime
    from_: str
    subject: str

    def __post_init__(self) -> None:
        require_aware(self.date, "date")


@dataclass(frozen=True, slots=True)
class Identity:
    """What makes an interaction the same one wherever it is found; `key` is unique among activities.

    A mail with a usable Message-ID also has `message_id`, the `stamp` that tells whether the id was re-used, and
    `fallback`: the key it gets if it was.
    """

    key: str
    message_id: str = ""
    stamp: MailStamp | None = None
    fallback: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Revision:
    """Which version of a meeting this is (RFC 5546 §2.1.5): a lower one never overwrites a higher one.

    `dtstamp` is as RFC 3339 in UTC, "" where there is none.
    """

    sequence: int
    dtstamp: str = ""


@dataclass(frozen=True, slots=True)
class Interaction:
    """What an item says happened, before anybody knows who is who.

    `answers` are the Message-IDs of the mails before it in its thread: that which it answers, then the latest first.
    """

    identity: Identity
    kind: ActivityKind
    direction: Direction | None
    at: datetime
    minutes: int
    subject: str
    snippet: str
    credits: tuple[Credit, ...]
    mentions: tuple[Mention, ...]
    counts: bool = True
    cancelled: bool = False
    revision: Revision | None = None
    answers: tuple[str, ...] = ()
    milestones: tuple[Reached, ...] = ()

    def __post_init__(self) -> None:
        require_aware(self.at, "at")


@dataclass(frozen=True, slots=True)
class Skip:
    """An item that is no activity, and why. `detail` is in words, "" where the reason says it all."""

    reason: SkipReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An activity is with this person, because of this."""

    person_id: PersonId
    role: str
    origin: Origin
    confidence: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LinkWord:
    """What a person said of one activity: it is with this person, or it is not."""

    person_id: PersonId
    stands: bool


@dataclass(frozen=True, slots=True)
class Conclusion:
    """An interaction with everybody decided: what is stored. `matches` are in the order of the mentions."""

    interaction: Interaction
    status: ActivityStatus
    links: tuple[Link, ...]
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Activity:
    """A logged interaction, as stored. `job` is the reference of the job that its subject names."""

    id: int
    key: str
    kind: ActivityKind
    direction: Direction | None
    at: datetime
    minutes: int
    subject: str
    snippet: str
    credits: tuple[Credit, ...]
    people: tuple[LinkedPerson, ...]
    company: str
    counts: bool
    status: ActivityStatus
    job: str = ""
    milestones: tuple[LoggedMilestone, ...] = ()

    def __post_init__(self) -> None:
        require_aware(self.at, "at")


__all__ = [
    "Activity",
    "ActivityKind",
    "ActivityStatus",
    "Candidate",
    "Conclusion",
    "Credit",
    "CreditRole",
    "Direction",
    "Disposition",
    "Identity",
    "Interaction",
    "Link",
    "LinkWord",
    "LinkedPerson",
    "MailStamp",
    "Revision",
    "Skip",
    "SkipReason",
]
