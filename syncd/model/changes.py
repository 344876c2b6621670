"""What the signatures of one person's mails say, and how two of them differ."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from syncd.model.extraction import Contact, Phone
from syncd.model.moments import require_aware


@dataclass(frozen=True, slots=True)
class SignedBlock:
    """A sender's own signature: what it says, the sender's numbers in it, and its text."""

    contact: Contact = field(default_factory=Contact)
    phones: tuple[Phone, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature of the owner of an address, and when it was first and last seen; `item` is the first mail with it."""

    email: str
    block: SignedBlock
    first_at: datetime
    last_at: datetime
    item: int

    def __post_init__(self) -> None:
        require_aware(self.first_at, "first_at")
        require_aware(self.last_at, "last_at")


class ChangedField(StrEnum):
    PHONE = "phone"
    TITLE = "title"
    COMPANY = "company"
    SURNAME = "surname"
    ADDRESS = "address"


class ChangeKind(StrEnum):
    NEW = "new"
    REPLACED = "replaced"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class ContactChange:
    """One difference between an earlier signature and a later one of the same person.

    `before` and `after` are numbers in E.164, or the words as written; a new one has no `before`, one that is gone no
    `after`. The quotes are the lines they stand on.
    """

    field: ChangedField
    kind: ChangeKind
    before: str = ""
    after: str = ""
    quote_before: str = ""
    quote_after: str = ""
