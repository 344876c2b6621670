"""What recruiters are asked, and what they said."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from syncd.model.matching import Candidate
from syncd.model.moments import require_aware
from syncd.model.people import KnownPerson, PersonId, PersonRecord


class ProposalKind(StrEnum):
    WHO_IS_THIS = "who_is_this"
    WHICH_PERSON = "which_person"
    NEW_PERSON = "new_person"
    CHANGE = "change"
    DEAD_EMAIL = "dead_email"
    DEAD_PHONE = "dead_phone"
    LEFT_COMPANY = "left_company"
    SPELLING = "spelling"
    DUPLICATE_PEOPLE = "duplicate_people"
    MILESTONE = "milestone"
    FOLLOW_UP = "follow_up"


IDENTITY = frozenset({ProposalKind.WHO_IS_THIS, ProposalKind.WHICH_PERSON, ProposalKind.NEW_PERSON})
"""The kinds that ask who somebody is; the others ask whether a record should change."""


class ProposalState(StrEnum):
    """`answered` is by the directory itself, not by a person: the question is open again once it no longer does."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    ANSWERED = "answered"


class Aspect(StrEnum):
    """What of a value is asked about: itself, that a contact point is dead, or that the company was left."""

    ITSELF = ""
    DEAD = "dead"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class ProposalKey:
    """What a proposal is about: the record ("" for nobody known), the field, the normalised value, and what of it.

    The same key again adds evidence to the proposal that is there; a rejected one stays rejected.
    """

    person_id: PersonId | None
    field: str
    value: str
    about: Aspect = Aspect.ITSELF


@dataclass(frozen=True, slots=True)
class ProposalDraft:
    """A change we suggest: `old` → `new`, and the quote that proves it. `name` is what the item calls the person.

    `record` is, of somebody who may be added, what the item says of them; of somebody who left, the addresses that go
    with it; of a number, itself with its kind. `told_at` is when the item tells so, None where that is not known: a
    question stands on the latest item, and of what a record has but one of the latest word is asked about. `is_known`
    says that the record has it already: then it is no question, and only makes earlier words on the same thing count
    no more.
    """

    kind: ProposalKind
    key: ProposalKey
    new: str
    old: str = ""
    name: str = ""
    quote: str = ""
    confidence: float = 0.5
    candidates: tuple[Candidate, ...] = ()
    record: PersonRecord | None = None
    told_at: datetime | None = None
    is_known: bool = False

    def __post_init__(self) -> None:
        require_aware(self.told_at, "told_at")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal as stored.

    `record` is, of somebody new, all that the items said so far; of somebody who left, the addresses that go with it;
    of a number that may come onto a record, itself with its kind.
    `item` is the ledger id of the item that it stands on; `seen` how often it showed.
    """

    id: int
    kind: ProposalKind
    state: ProposalState
    person: KnownPerson | None
    field: str
    value: str
    old: str
    new: str
    name: str
    quote: str
    item: int | None
    confidence: float
    candidates: tuple[Candidate, ...]
    seen: int
    record: PersonRecord | None = None

    @property
    def label(self) -> str:
        """The kind of the number that may come onto a record; "" where nothing says it."""
        phones = self.record.phones if self.record and self.field == "phone" else ()
        return next((point.kind.value for point in phones if point.e164 == self.value), "")
