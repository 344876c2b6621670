"""Numbers that are a known person's and not on the record yet."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from syncd.activities.changes import change, number
from syncd.activities.planned_calls import around
from syncd.model.activity import Activity, Interaction
from syncd.model.agency import Agency
from syncd.model.extraction import Phone, PhoneKind, PhoneRole
from syncd.model.matching import Match, Mention
from syncd.model.names import name_key
from syncd.model.people import KnownPerson
from syncd.model.reading import MailReading
from syncd.model.review import ProposalDraft

RANG_WHEN_PLANNED = 0.7
"""How sure an unknown number is a person's that rang in the time planned for a call with that person alone."""

_NOT_TO_CALL = {PhoneKind.FAX, PhoneKind.PAGER}


def owned(matches: Iterable[Match], reading: MailReading, agency: Agency) -> Iterator[ProposalDraft]:
    """The numbers an item says are a matched person's own: neither quoted from others nor the company's."""
    for person, phone in _own(matches, reading, agency):
        yield from lacking(person, phone, reading.date)


def on_record(matches: Iterable[Match], reading: MailReading, agency: Agency) -> Iterator[ProposalDraft]:
    """Those of them that the record has: what would be asked if it had not."""
    for person, phone in _own(matches, reading, agency):
        if phone.e164 in person.phones:
            without = replace(person, phones=tuple(one for one in person.phones if one != phone.e164))
            yield from lacking(without, phone, reading.date)


def _own(matches: Iterable[Match], reading: MailReading, agency: Agency) -> Iterator[tuple[KnownPerson, Phone]]:
    for match in matches:
        for phone in reading.phones if match.person else ():
            if match.person and is_own(phone, match.mention) and agency.recruiter(phone.e164) is None:
                yield match.person.person, phone


def lacking(person: KnownPerson, phone: Phone, told_at: datetime | None = None) -> Iterator[ProposalDraft]:
    """The change that puts a number on the record, if it is one to call and not there yet.

    `old` is every number of the record: which of them it replaces, if any, nobody can tell.
    """
    if is_to_call(phone) and phone.e164 not in person.phones:
        old, quote = ", ".join(person.phones), phone.quote or phone.raw
        sure = phone.confidence
        yield number(person, phone.e164, phone.kind, old=old, quote=quote, confidence=sure, told_at=told_at)


def within_scheduled_call(call: Interaction, scheduled: Sequence[Activity]) -> tuple[ProposalDraft, ...]:
    """The unknown number of a call as that of the person whom the recruiter had planned a call with just then.

    `call` is one whose number nobody has; `scheduled` are activities around its time. Silent unless the planned calls
    are linked to one person, and one only.
    """
    rang = next((mention.phone for mention in call.mentions if mention.phone), "")
    planned = list(around(call.at, (credit.recruiter for credit in call.credits), scheduled))
    people = {person.id: person for activity in planned for person in activity.people}
    if not rang or len(people) != 1:
        return ()
    [person] = people.values()
    known = KnownPerson(person.id, person.name)
    return (change(known, "phone", rang, quote=planned[0].subject, confidence=RANG_WHEN_PLANNED),)


def is_to_call(phone: Phone) -> bool:
    """Whether it is a number that one rings somebody on."""
    return bool(phone.e164) and phone.kind not in _NOT_TO_CALL


def is_own(phone: Phone, mention: Mention) -> bool:
    if phone.role is not PhoneRole.PERSON or not phone.owner:
        return False
    by_name = name_key(phone.owner)
    return phone.owner == mention.email or bool(by_name and by_name == name_key(mention.name))
