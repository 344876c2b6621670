"""A mail, parsed: text as it is to be read, addresses normalised, nothing that a database would refuse."""

from dataclasses import dataclass
from datetime import datetime

from syncd.model.moments import require_aware


@dataclass(frozen=True, slots=True)
class Address:
    """A name and an address, trimmed, lower-case, IDNA; no gmail-dot and no plus folding."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A leaf that is not the mail's text. `content` is decoded, and None when it was not downloaded."""

    media_type: str
    filename: str
    size: int
    content: bytes | None = None
    method: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """An RFC 5322 message. `text` is the plain text (made from HTML where there is no other), lines end in LF.

    `headers` are all header fields in order, names in lower case, decoded, without control characters.
    `embedded` are the messages attached to it (message/rfc822), with their own.
    `defects` says what had to be repaired or cut short; it is empty for a well-formed mail.
    """

    message_id: str | None
    date: datetime | None
    from_: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    bcc: tuple[Address, ...]
    reply_to: tuple[Address, ...]
    subject: str
    text: str
    html: str | None = None
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    attachments: tuple[Attachment, ...] = ()
    embedded: tuple["Message", ...] = ()
    defects: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        require_aware(self.date, "date")

    def header(self, name: str) -> str | None:
        """The first header field of that name (lower case), or None."""
        return next((value for key, value in self.headers if key == name), None)

    @property
    def sender(self) -> Address | None:
        """The author: the first From address."""
        return self.from_[0] if self.from_ else None
