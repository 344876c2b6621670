"""Numbers on record that their owners say are to be rung no more."""

from collections.abc import Iterator
from datetime import datetime

from syncd.model.extraction import PhoneRole
from syncd.model.people import Person
from syncd.model.reading import MailReading
from syncd.model.review import Aspect, ProposalDraft, ProposalKey, ProposalKind
from syncd.model.statements import AnnouncementKind, DeadNumber

NAMED, ONLY_ONE = 0.9, 0.75
"""How sure a number is meant: it stands there, or is the only one on record beside those that the mail gives."""


def asked(mail: MailReading, person: Person, at: datetime | None) -> Iterator[ProposalDraft]:
    """Whether the numbers are dead that somebody on record says so of, where it is clear which are meant."""
    for said in mail.dead_numbers:
        value = said.value or _only_one(mail, person)
        if value in _alive(person):
            yield _question(person, value, said, at)


def _alive(person: Person) -> list[str]:
    return [phone.e164 for phone in person.record.phones if ("phone", phone.e164) not in person.dead]


def _only_one(mail: MailReading, person: Person) -> str:
    """The one number of the record that the mail does not give as the writer's; "" where there is a choice."""
    given = {phone.e164 for phone in mail.phones if phone.role is PhoneRole.PERSON and phone.owner}
    given |= {one.value for one in mail.announcements if one.kind is AnnouncementKind.NEW_NUMBER}
    left = [number for number in _alive(person) if number not in given]
    return left[0] if len(left) == 1 else ""


def _question(person: Person, value: str, said: DeadNumber, at: datetime | None) -> ProposalDraft:
    return ProposalDraft(
        kind=ProposalKind.DEAD_PHONE,
        key=ProposalKey(person.id, "phone", value, Aspect.DEAD),
        new="",
        old=value,
        name=person.record.name,
        quote=said.quote,
        confidence=NAMED if said.value else ONLY_ONE,
        told_at=at,
    )
