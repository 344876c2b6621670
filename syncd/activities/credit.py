"""Which recruiters an interaction is credited to, and for what."""

from collections.abc import Iterable

from syncd.model.activity import Credit, CreditRole
from syncd.model.agency import Agency
from syncd.model.call import Direction
from syncd.model.event import Event
from syncd.model.message import Address
from syncd.model.reading import CallReading, MailReading

TEAM = ""
"""The recruiter of what nobody in particular did."""


def of_sent_mail(reading: MailReading, agency: Agency) -> tuple[Credit, ...]:
    """The sender; the team where an own address that is no recruiter's sent it; own readers beside."""
    senders = _recruiters(reading.from_, agency) or [TEAM]
    readers = _of_readers(reading, agency)
    return _each_once([*((sender, CreditRole.SENDER) for sender in senders), *readers])


def of_received_mail(reading: MailReading, agency: Agency, owner: str | None) -> tuple[Credit, ...]:
    """Every recruiter it is addressed to, and the mailbox's owner though not named (Bcc, a list); else the team."""
    readers = _of_readers(reading, agency)
    readers += [(recruiter, CreditRole.RECIPIENT) for recruiter in _owner(owner, agency)]
    return _each_once(readers or [(TEAM, CreditRole.RECIPIENT)])


def of_event(event: Event, agency: Agency, owner: str | None) -> tuple[Credit, ...]:
    """The organizer, every recruiter who has not declined, and the calendar's owner; () when all of ours declined.

    A shared calendar's meeting that names no recruiter is the team's.
    """
    invited = [attendee.address for attendee in event.attendees]
    declined = set(_recruiters((a.address for a in event.attendees if a.status == "declined"), agency))
    organizer = _recruiters([event.organizer] if event.organizer else [], agency)
    attending = _recruiters(invited, agency) + _owner(owner, agency)
    named = [
        *((recruiter, CreditRole.ORGANIZER) for recruiter in organizer),
        *((recruiter, CreditRole.ATTENDEE) for recruiter in attending),
    ]
    present = [(recruiter, role) for recruiter, role in named if recruiter not in declined]
    return _each_once(present if named else [(TEAM, CreditRole.ATTENDEE)])


def of_call(reading: CallReading, agency: Agency, owner: str | None) -> tuple[Credit, ...]:
    """The recruiter the record names, or whose extension it was; else the source's owner, else the team."""
    call = reading.call
    outgoing = call.direction is Direction.OUT
    ours = (call.recruiter, call.caller, reading.caller) if outgoing else (call.recruiter, call.callee, reading.callee)
    named = [recruiter for own in ours if (recruiter := agency.recruiter(own.strip().lower())) is not None]
    recruiter = next(iter([*named, *_owner(owner, agency)]), TEAM)
    return (Credit(recruiter, CreditRole.CALLER if outgoing else CreditRole.CALLEE),)


def _of_readers(reading: MailReading, agency: Agency) -> list[tuple[str, CreditRole]]:
    copied = (*reading.cc, *reading.bcc)
    return [
        *((recruiter, CreditRole.RECIPIENT) for recruiter in _recruiters(reading.to, agency)),
        *((recruiter, CreditRole.CC) for recruiter in _recruiters(copied, agency)),
    ]


def _recruiters(addresses: Iterable[Address], agency: Agency) -> list[str]:
    named = (agency.recruiter(address.email) for address in addresses)
    return [recruiter for recruiter in named if recruiter is not None]


def _owner(owner: str | None, agency: Agency) -> list[str]:
    return [] if owner is None else [agency.recruiter(owner) or owner]


def _each_once(named: Iterable[tuple[str, CreditRole]]) -> tuple[Credit, ...]:
    """One credit for each recruiter: the first role, which is the strongest."""
    roles: dict[str, CreditRole] = {}
    for recruiter, role in named:
        roles.setdefault(recruiter, role)
    return tuple(Credit(recruiter, role) for recruiter, role in roles.items())
