"""The directory: people, companies, and the ways to reach them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType, TypeAlias

from syncd.model.addresses import domains_of
from syncd.model.commonness import Commonness
from syncd.model.extraction import PhoneKind
from syncd.model.moments import require_aware
from syncd.model.names import name_key
from syncd.model.register import JobRecord
from syncd.model.terms import Terms

PersonId = NewType("PersonId", int)


class PersonRole(StrEnum):
    CANDIDATE = "candidate"
    CLIENT = "client"


class Provenance(StrEnum):
    """Who says a thing of a record: an imported file, or a person; `auto` is a proposal that filled an empty field.

    `consequence` is what became of a record because another one was removed: nobody said it of this one, and what an
    import says later counts. `undo` says nothing itself: it takes back what was said, as though it never had been.
    """

    IMPORT = "import"
    AUTO = "auto"
    MANUAL = "manual"
    CONSEQUENCE = "consequence"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Grounds:
    """On whose word something is put on record, and when; `by` is the person who said it.

    `item` is the ledger id of what proves it, `quote` the words there, `proposal` what was proposed because of them.
    """

    origin: Provenance
    at: datetime
    by: str = ""
    item: int | None = None
    quote: str = ""
    proposal: int | None = None

    def __post_init__(self) -> None:
        require_aware(self.at, "at")


@dataclass(frozen=True, slots=True)
class PhonePoint:
    """A person's number, with its kind."""

    e164: str
    kind: PhoneKind = PhoneKind.UNKNOWN


Key: TypeAlias = tuple[str, str]
"""What a question and the decision on it are filed under: ("email" | "phone" | "name" | "domain", normalised)."""


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """What an import, a card or a review says of a person; "" and () for what it does not say."""

    name: str
    external_id: str | None = None
    roles: tuple[PersonRole, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[PhonePoint, ...] = ()
    company: str = ""
    title: str = ""
    location: str = ""
    salary: str = ""
    notice_period: str = ""
    availability: str = ""
    status: str = ""
    owner: str = ""
    extra: tuple[tuple[str, str], ...] = ()

    @property
    def points(self) -> tuple[Key, ...]:
        """The addresses and numbers on it."""
        return (*(("email", email) for email in self.emails), *(("phone", phone.e164) for phone in self.phones))

    @property
    def proofs(self) -> tuple[Key, ...]:
        """What proves whose record it is: a name alone is nobody's."""
        return (*self.points, ("external_id", self.external_id)) if self.external_id else self.points

    @property
    def keys(self) -> tuple[Key, ...]:
        """What mentions of this person are looked up by."""
        return (*self.points, ("name", key)) if (key := name_key(self.name)) else self.points


@dataclass(frozen=True, slots=True)
class Person:
    """A record of the directory. `dead` are the contact points on the record, by kind, that work no longer."""

    id: PersonId
    record: PersonRecord
    dead: frozenset[tuple[str, str]] = frozenset()

    @property
    def completeness(self) -> float:
        """The share, 0 to 1, of what a recruiter wants to know that is filled in."""
        r = self.record
        wanted = (r.name, r.roles, r.emails, r.phones, r.company, r.title, r.location, r.salary, r.status, r.owner)
        return sum(bool(value) for value in wanted) / len(wanted)


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """As much of a person as matching needs; `formerly` are other names that the company had, or companies in it."""

    id: PersonId
    name: str
    external_id: str | None = None
    company: str = ""
    phones: tuple[str, ...] = ()
    location: str = ""
    emails: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Word:
    """What a person said of a key: who it is, None for nobody we keep; of what happened before `until`, if that is set.

    `decision` is its id.
    """

    person: KnownPerson | None
    decision: int
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """Somebody we know took part in a thread with an address that nobody is known to have.

    `email` is the address on that person's record, `name` what the unknown address called itself, `subject` of the
    mail in which the known one stands. `answers` says that the unknown address answered a mail of ours that went to
    this one alone.
    """

    person: KnownPerson
    email: str
    name: str
    subject: str
    answers: bool = False


@dataclass(frozen=True, slots=True)
class Past:
    """What else somebody is remembered by: the title, and the employers, titles and names there were before."""

    title: str = ""
    former: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """The part of the directory that a batch touches: who has which address, number and name.

    A key maps to everyone who has it, in order of id. `by_name` is keyed by `matchers.names.name_key`, `by_likeness`
    by the name as a mention writes it: people of names like it, with or without those of the very same; `by_place` by
    the place as a mention tells it: people who live there or nearby. `common` says how common words of these names are.
    `decided` holds what people said in review of a key, the latest word first. `threads` tells of addresses that
    nobody has with whom they are in a thread. `employers` are the companies at the domain of such an address, and
    `jobs` maps what subjects name a job by (`register.reference_key`) to it. `own_numbers` are on a record as a
    mobile, or because a person said so of this very number.
    """

    by_email: dict[str, tuple[KnownPerson, ...]]
    by_phone: dict[str, tuple[KnownPerson, ...]]
    by_name: dict[str, tuple[KnownPerson, ...]]
    decided: dict[Key, tuple[Word, ...]] = field(default_factory=dict)
    by_likeness: Mapping[str, tuple[KnownPerson, ...]] = field(default_factory=dict)
    threads: Mapping[str, tuple[Exchange, ...]] = field(default_factory=dict)
    employers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    jobs: Mapping[str, JobRecord] = field(default_factory=dict)
    by_place: Mapping[str, tuple[KnownPerson, ...]] = field(default_factory=dict)
    own_numbers: frozenset[str] = frozenset()
    common: Commonness = field(default_factory=Commonness)
    terms: Terms = field(default_factory=Terms)

    def word_on(self, key: Key, at: datetime) -> Word | None:
        """What was said of a key and counts for something that happened then.

        Failing that, what was said of the domain of an address; but that is of strangers there, not of those on record.
        """
        stranger = key[0] == "email" and key[1] not in self.by_email
        for one in keys_for(key) if stranger else (key,):
            for word in self.decided.get(one, ()):
                if word.until is None or at < word.until:
                    return word
        return None


def keys_for(key: Key) -> Iterator[Key]:
    """A key, and for an address its domains, the closest first: a word on the address outweighs one on its domain."""
    yield key
    field, value = key
    if field == "email":
        yield from (("domain", domain) for domain in domains_of(value))
