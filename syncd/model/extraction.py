"""What was read out of an item: zones, numbers, the sender's contact block, what is automatic."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from syncd.model.call import Direction
from syncd.model.message import Address


class Zone(StrEnum):
    """What a line of a mail is. Quoted and forwarded header lines are `header`."""

    HEADER = "header"
    GREETING = "greeting"
    BODY = "body"
    CLOSING = "closing"
    SIGNATURE = "signature"


class ZonedLine(NamedTuple):
    """One line of the text; `depth` is 0 for the sender's own words, 1 and more inside quoted or forwarded text."""

    text: str
    zone: Zone
    depth: int = 0


class PhoneKind(StrEnum):
    MOBILE = "mobile"
    OFFICE = "office"
    HOME = "home"
    FAX = "fax"
    PAGER = "pager"
    UNKNOWN = "unknown"


class PhoneRole(StrEnum):
    """Whose a number is: a person's, the company's switchboard, or a conference's dial-in line (nobody's)."""

    PERSON = "person"
    COMPANY = "company"
    DIAL_IN = "dial_in"


@dataclass(frozen=True, slots=True)
class Phone:
    """A number in E.164. `owner` is the e-mail or else the name of whose it is, "" where nobody can tell.

    `quote` is the line it stands on.
    """

    e164: str
    kind: PhoneKind = PhoneKind.UNKNOWN
    extension: str = ""
    raw: str = ""
    role: PhoneRole = PhoneRole.PERSON
    owner: str = ""
    zone: Zone | None = None
    confidence: float = 1.0
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """The contact block of the sender's own signature; "" and () for what it does not say."""

    name: str = ""
    title: str = ""
    company: str = ""
    address: str = ""
    emails: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()


class Automatic(StrEnum):
    """Why a mail is not one person writing to another."""

    BULK = "bulk"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    CALENDAR = "calendar"
    NOTIFICATION = "notification"
    ROBOT = "robot"


@dataclass(frozen=True, slots=True)
class BouncedRecipient:
    """An address that could not be reached; `status` is the enhanced code (RFC 3463), "" where unknown.

    `permanent` says that the server gave the mail up, `lives` that the address is not to blame: there was no room, or
    the mail was refused for what it is.
    """

    email: str
    permanent: bool
    status: str = ""
    lives: bool = False

    @property
    def dead(self) -> bool:
        """Whether writing to the address again is pointless."""
        return self.permanent and not self.lives


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The original inside a forwarded mail; `inner` is what that one forwards, in its turn.

    `date` is as written, `body` is all of the text below the header lines, what it forwards included.
    """

    from_: Address | None
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    date: str
    subject: str
    body: str
    inner: "Forwarded | None" = None


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody whom the header lines inside a mail name: an author, or one who was written to.

    `date` is when an author wrote, as written; `signature` are the lines below his words, where he signed them.
    """

    address: Address
    date: str = ""
    signature: tuple[str, ...] = ()


class MeetingKind(StrEnum):
    MEETING = "meeting"
    VIDEO_MEETING = "video_meeting"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class SocialNotice:
    """A mail by which a network says that a person wrote or connected: whose name it gives."""

    network: str
    name: str


class CallNoticeKind(StrEnum):
    MISSED = "missed"
    VOICEMAIL = "voicemail"


@dataclass(frozen=True, slots=True)
class CallNotice:
    """A mail by which a telephone system says that somebody rang in vain, or left a message.

    `number` is the caller's in E.164, "" where it is withheld or an extension; `name` is as the system knows it.
    `seconds` is the length of the message, 0 where there is none or it is not said. `at` is None where nothing says it.
    """

    kind: CallNoticeKind
    number: str
    name: str = ""
    at: datetime | None = None
    seconds: int = 0
    direction: Direction = Direction.IN
