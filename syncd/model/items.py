"""What a source hands on: raw items, where they were found, and the cursor that follows them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from syncd.model.moments import require_aware

Cursor = NewType("Cursor", str)
"""How far a folder has been read. Opaque to everyone but the source that made it."""


class ItemKind(StrEnum):
    MAIL = "mail"
    EVENT = "event"
    CALL = "call"
    CARD = "card"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """Where an item was found: (source, folder, uidvalidity, uid) or (source, collection, href)."""

    source: str
    folder: str
    uidvalidity: int | None = None
    uid: int | None = None
    href: str | None = None

    def __post_init__(self) -> None:
        numbered = self.uidvalidity is not None and self.uid is not None
        if numbered == (self.href is not None):
            raise ValueError("a location has either uidvalidity and uid, or an href")


@dataclass(frozen=True, slots=True)
class PartInfo:
    """One leaf of a mail's MIME tree as the server describes it (RFC 3501 BODYSTRUCTURE).

    `number` is the section to fetch ("1", "2.1"); `size` is in octets as transferred, before decoding. A message/rfc822
    is a leaf. `within` are the subtypes of the multiparts around it, outermost first (`("mixed", "alternative")`):
    which texts are alternatives of one another hangs on it. `flowed` and `delsp` are RFC 3676 §4.
    """

    number: str
    media_type: str
    encoding: str = "7bit"
    charset: str | None = None
    filename: str | None = None
    disposition: str | None = None
    method: str | None = None
    size: int = 0
    within: tuple[str, ...] = ()
    flowed: bool = False
    delsp: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part that was downloaded: its description and its bytes, still transfer-encoded."""

    info: PartInfo
    body: bytes


@dataclass(frozen=True, slots=True)
class MailParts:
    """A mail of which only the header and the parts we read were downloaded; `left` names the others."""

    headers: bytes
    parts: tuple[Part, ...]
    left: tuple[PartInfo, ...] = ()


Content = bytes | MailParts


@dataclass(frozen=True, slots=True)
class RawItem:
    """One item as its source gave it. It may be yielded again, also with another content.

    `content` of a mail is the whole RFC 5322 message or its chosen parts; of an event an iCalendar object with
    every component of one UID; of a card one vCard; of a call a JSON object of CSV column → text.
    `received` is when the server took delivery (IMAP INTERNALDATE), where it says so.
    """

    location: Location
    kind: ItemKind
    content: Content
    received: datetime | None = None

    def __post_init__(self) -> None:
        require_aware(self.received, "received")


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An item that exists at the source but could not be fetched; it becomes a `failed` ledger row."""

    location: Location
    cause: str


@dataclass(frozen=True, slots=True)
class Held:
    """All that a folder holds: what is not among it is gone. No names at all for a folder that is no more.

    `names` are UIDs with their `uidvalidity`, or hrefs without one.
    """

    uidvalidity: int | None
    names: frozenset[int] | frozenset[str]


@dataclass(frozen=True, slots=True)
class Batch:
    """A few items of one folder, and the cursor once they are stored.

    `gone` are locations that the source no longer has, `held` is all that it still has: ledger rows say so, activities
    stay. A batch that has either has no items: when it tells of too much to be believed at once, its cursor is not
    stored, and the next pull tells of it again (`pipeline/vanished.py`).
    """

    folder: str
    items: tuple[RawItem, ...]
    cursor: Cursor
    unreadable: tuple[Unreadable, ...] = ()
    gone: tuple[Location, ...] = ()
    held: Held | None = None


@dataclass(frozen=True, slots=True)
class Census:
    """Every location that one folder of the live source has in scope: what `verify` counts against.

    `forbidden` is why one that is seen may not be read: no trouble unless something of it was read before; then
    `advice` is what to do.
    """

    folder: str
    locations: tuple[Location, ...]
    forbidden: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class FolderCheck:
    """What `check` says of one folder: its size where the server tells, and why it is left out if it is.

    `error` is why it cannot be read, though it is to be, with what to do. `forbidden` is the same of one that is left
    out since it may not be read: no trouble unless something of it was read before. `title` is what people call it
    where its name does not say: a calendar's name is its path.
    """

    name: str
    items: int | None = None
    left_out: str = ""
    title: str = ""
    error: str = ""
    forbidden: str = ""
