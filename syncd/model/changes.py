"""What the signatures of one person's mails say, and how two of them differ."""

from dataclasses import dataclass, field
from enum import StrEnum

from syncd.model.extraction import Contact, Phone, PhoneKind


@dataclass(frozen=True, slots=True)
class SignedBlock:
    """A sender's own signature: what it says, the sender's numbers in it, and its text."""

    contact: Contact = field(default_factory=Contact)
    phones: tuple[Phone, ...] = ()
    text: str = ""


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
    `after`. The quotes are the lines they stand on. `phone_kind` is that of a number.
    """

    field: ChangedField
    kind: ChangeKind
    before: str = ""
    after: str = ""
    quote_before: str = ""
    quote_after: str = ""
    phone_kind: PhoneKind = PhoneKind.UNKNOWN
