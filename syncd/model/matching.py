"""Who a mention is: the evidence, and the decision that rests on it."""

from dataclasses import dataclass
from enum import StrEnum

from syncd.model.extraction import Zone
from syncd.model.names import person_key
from syncd.model.people import KnownPerson, PersonId, PersonRole


class MentionRole(StrEnum):
    """Where in an item somebody is named."""

    FROM = "from"
    TO = "to"
    CC = "cc"
    BCC = "bcc"
    ORGANIZER = "organizer"
    ATTENDEE = "attendee"
    CALLER = "caller"
    CALLEE = "callee"
    SUBJECT = "subject"
    SIGNATURE = "signature"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, an address or a number found in an item; at least one of the three is given.

    `company` and `location` are what is said beside it of where somebody works and lives.
    """

    role: MentionRole
    name: str = ""
    email: str = ""
    phone: str = ""
    zone: Zone | None = None
    quote: str = ""
    company: str = ""
    location: str = ""

    def __post_init__(self) -> None:
        if not (self.name or self.email or self.phone):
            raise ValueError("a mention names nobody")

    @property
    def key(self) -> tuple[str, str]:
        """What a question about this mention, and the decision on it, is filed under: (field, normalised value)."""
        if self.email:
            return ("email", self.email)
        if self.phone:
            return ("phone", self.phone)
        return ("name", person_key(self.name))


class EvidenceKind(StrEnum):
    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"
    ANSWER = "answer"
    THREAD = "thread"
    JOB = "job"
    COMPANY = "company"
    LOCATION = "location"
    DECISION = "decision"


PROOF = frozenset({EvidenceKind.EMAIL, EvidenceKind.PHONE, EvidenceKind.ANSWER, EvidenceKind.DECISION})
"""What may link somebody without asking; nothing else does, however sure it makes."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a mention may be this person, or may not: `score` is the probability by this alone, 0.5 if it says nothing.

    `words` are what it rests on. `own` says that it is a number that nobody else calls from.
    """

    kind: EvidenceKind
    person: KnownPerson
    score: float
    words: str
    own: bool = False


class Origin(StrEnum):
    """Who decided: syncd, a person, or a person saying no."""

    AUTO = "auto"
    MANUAL = "manual"
    TOMBSTONE = "tombstone"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody a mention may be: `confidence` 0 to 1, and the evidence: `reasons` in words, their kinds and scores."""

    person: KnownPerson
    confidence: float
    reasons: tuple[str, ...]
    kinds: tuple[EvidenceKind, ...] = ()
    scores: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """A mention's decision. `person` is set when there is just one; `candidates`, best first, hold the rest.

    `ignored` says that a person in review called this nobody we keep; `origin` is `manual` where a person decided.
    """

    mention: Mention
    person: Candidate | None
    candidates: tuple[Candidate, ...] = ()
    ignored: bool = False
    origin: Origin = Origin.AUTO

    @property
    def everybody(self) -> tuple[Candidate, ...]:
        """All who come into question, best first."""
        return self.candidates if self.person is None else (self.person, *self.candidates)


@dataclass(frozen=True, slots=True)
class LinkedPerson:
    """A person of an activity, as shown."""

    id: PersonId
    external_id: str | None
    name: str
    role: str
    origin: Origin
    confidence: float
    reasons: tuple[str, ...]
    roles: tuple[PersonRole, ...] = ()
