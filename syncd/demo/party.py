"""Somebody who takes part in the sample agency's life: recruiter, candidate, client, stranger or machine."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """What somebody is to the agency. Strangers and machines are in no directory; `agency` is a shared mailbox."""

    RECRUITER = "recruiter"
    AGENCY = "agency"
    CANDIDATE = "candidate"
    CLIENT = "client"
    STRANGER = "stranger"
    MACHINE = "machine"


OWN = frozenset({Standing.RECRUITER, Standing.AGENCY})
KNOWN = frozenset({Standing.CANDIDATE, Standing.CLIENT})


class Mailer(StrEnum):
    """The program somebody writes with: it decides how replies quote and what the HTML looks like."""

    OUTLOOK = "outlook"
    GMAIL = "gmail"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number as its owner writes it, and what kind it is (`mobile`, `office`, `home`)."""

    kind: str
    shown: str

    @property
    def e164(self) -> str:
        digits = re.sub(r"\D", "", self.shown)
        return f"+44{digits[1:]}" if self.shown.startswith("0") else f"+{digits}"


@dataclass(frozen=True, slots=True)
class Party:
    """One participant. `numbers` are on record, `signs` stand in the signature; `owner` is a recruiter's key."""

    key: str
    name: str
    emails: tuple[str, ...]
    standing: Standing
    roles: tuple[str, ...] = ()
    numbers: tuple[Number, ...] = ()
    signs: tuple[Number, ...] = ()
    company: str = ""
    title: str = ""
    location: str = ""
    salary: str = ""
    status: str = ""
    owner: str = ""
    external_id: str = ""
    mailer: Mailer = Mailer.PLAIN
    website: str = ""
    goes_by: str = ""

    @property
    def first(self) -> str:
        return self.name.split()[0]

    @property
    def email(self) -> str:
        return self.emails[0]

    @property
    def rings_from(self) -> Number:
        """A mobile, if they have one: colleagues answer at a desk, too."""
        return next((number for number in self.numbers if number.kind == "mobile"), self.numbers[0])

    @property
    def address(self) -> str:
        """The address that stands in the mail: the first, unless they go by another one of theirs."""
        return self.goes_by or self.email

    @property
    def own(self) -> bool:
        return self.standing in OWN

    @property
    def known(self) -> bool:
        return self.standing in KNOWN


@dataclass(frozen=True, slots=True)
class Job:
    """A vacancy a client gave the agency."""

    key: str
    title: str
    reference: str
    company: str
    location: str
    salary: str
