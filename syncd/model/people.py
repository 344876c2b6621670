"""The directory: people, companies, and the ways to reach them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from syncd.model.extraction import PhoneKind

PersonId = NewType("PersonId", int)


class PersonRole(StrEnum):
    CANDIDATE = "candidate"
    CLIENT = "client"


class Provenance(StrEnum):
    """Who says a thing of a person: an imported file, syncd from what it read, or a person.

    `undo` says nothing itself: it takes back what was said, as though it never had been.
    """

    IMPORT = "import"
    AUTO = "auto"
    MANUAL = "manual"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class PhonePoint:
    """A person's number, with its kind."""

    e164: str
    kind: PhoneKind = PhoneKind.UNKNOWN


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
    status: str = ""
    owner: str = ""
    extra: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """A record of the directory."""

    id: PersonId
    record: PersonRecord

    @property
    def completeness(self) -> float:
        """The share, 0 to 1, of what a recruiter wants to know that is filled in."""
        r = self.record
        wanted = (r.name, r.roles, r.emails, r.phones, r.company, r.title, r.location, r.salary, r.status, r.owner)
        return sum(bool(value) for value in wanted) / len(wanted)


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """As much of a person as matching needs."""

    id: PersonId
    name: str
    external_id: str | None = None
    company: str = ""
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """The part of the directory that a batch touches: who has which address, number and name.

    A key maps to everyone who has it, in order of id. `by_name` is keyed by `matchers.names.name_key`, `by_likeness`
    by the name as a mention writes it: people of names like it, with or without those of the very same.
    `decided` holds what a person said in review of an ("email" | "phone" | "name", value): who it is, or None for
    "nobody we keep".
    """

    by_email: dict[str, tuple[KnownPerson, ...]]
    by_phone: dict[str, tuple[KnownPerson, ...]]
    by_name: dict[str, tuple[KnownPerson, ...]]
    decided: dict[tuple[str, str], KnownPerson | None] = field(default_factory=dict)
    by_likeness: Mapping[str, tuple[KnownPerson, ...]] = field(default_factory=dict)
