"""What a mail says happened: a recruiter and somebody outside wrote to each other, or why it is no activity."""

from collections.abc import Iterator
from dataclasses import replace

from syncd.activities import credit, identity, milestones
from syncd.activities.dates import plausible
from syncd.activities.new_numbers import is_own
from syncd.activities.participants import outside, said_name
from syncd.model.activity import ActivityKind, Credit, Interaction, Skip, SkipReason
from syncd.model.agency import Agency
from syncd.model.call import Direction
from syncd.model.extraction import Automatic, Phone, PhoneKind, Zone
from syncd.model.matching import Mention, MentionRole
from syncd.model.message import Address
from syncd.model.name_forms import written
from syncd.model.names import is_full_name
from syncd.model.reading import CalendarReading, MailReading

SNIPPET = 200
"""Characters of the sender's words that are kept to recognise the mail by."""

_NOISE = {
    Automatic.BULK: SkipReason.BULK,
    Automatic.AUTO_REPLY: SkipReason.AUTO_REPLY,
    Automatic.BOUNCE: SkipReason.BOUNCE,
    Automatic.CALENDAR: SkipReason.CALENDAR_NOTICE,
    Automatic.NOTIFICATION: SkipReason.NOTIFICATION,
    Automatic.ROBOT: SkipReason.ROBOT,
}


def from_mail(reading: MailReading, agency: Agency, owner: str | None) -> Interaction | Skip:
    """The interaction a mail is. ParseError for one that nobody can date.

    A mail that carries an invitation is no activity: its meeting is logged from the invitation's events.
    """
    if reason := _noise(reading):
        return Skip(reason)
    mentions = _mentions(reading, agency)
    if not mentions:
        return _without_outsiders(reading, agency)
    at = plausible(reading.date)
    direction = _direction(reading, agency)
    return Interaction(
        identity=identity.of_mail(reading),
        kind=ActivityKind.SOCIAL if reading.social else ActivityKind.EMAIL,
        direction=direction,
        at=at,
        minutes=0,
        subject=reading.subject,
        snippet=snippet(reading.reply),
        credits=_credits(reading, direction, agency, owner),
        mentions=mentions,
        answers=identity.answered(reading),
        milestones=milestones.reached(reading),
    )


def snippet(text: str) -> str:
    """The beginning of a text as one line, cut after a whole word where there is one."""
    line = " ".join(text[: 4 * SNIPPET].split())
    if len(line) <= SNIPPET:
        return line
    words = line[:SNIPPET].rpartition(" ")[0]
    return f"{words or line[: SNIPPET - 1]}…"


def _noise(reading: MailReading) -> SkipReason | None:
    if reading.private:
        return SkipReason.PRIVATE
    if reading.social:
        return None if reading.social.name.strip() else SkipReason.NOTIFICATION
    if any(_is_notice(invitation) for invitation in reading.invitations):
        return SkipReason.CALENDAR_NOTICE
    return _NOISE[reading.automatic] if reading.automatic else None


def _is_notice(invitation: CalendarReading) -> bool:
    """Whether a mail only carries this. A published event that names nobody is something one person sent another."""
    if invitation.calendar.method == "publish":
        return any(reading.event.organizer or reading.event.attendees for reading in invitation.events)
    return bool(invitation.calendar.method)


def _mentions(reading: MailReading, agency: Agency) -> tuple[Mention, ...]:
    if reading.social:
        return (Mention(MentionRole.FROM, reading.social.name, quote=reading.subject),)
    found = (*outside(_named(reading), agency), *_signed(reading, agency))
    if len(reading.from_) != 1:
        return found
    return tuple(_as_signed(one, reading, agency) if one.role in _SENDER else one for one in found)


_SENDER = {MentionRole.FROM, MentionRole.SIGNATURE}


def _as_signed(sender: Mention, reading: MailReading, agency: Agency) -> Mention:
    said = replace(sender, company=reading.contact.company, location=reading.contact.address)
    number = next(_mobiles(sender, reading, agency), None)
    return said if number is None else replace(said, phone=number.e164, quote=number.quote or sender.quote)


def _mobiles(sender: Mention, reading: MailReading, agency: Agency) -> Iterator[Phone]:
    """The mobiles that the sender gives as his own: what else stands below a mail may be the switchboard's."""
    own = (phone for phone in reading.phones if phone.kind is PhoneKind.MOBILE and is_own(phone, sender))
    return (phone for phone in own if agency.recruiter(phone.e164) is None)


def _signed(reading: MailReading, agency: Agency) -> Iterator[Mention]:
    """The sender as they sign, where that says more than the line above the mail."""
    signed, sender = reading.contact.name, reading.sender
    if sender is None or len(reading.from_) != 1 or not sender.email or agency.is_own(sender.email):
        return
    if is_full_name(signed) and written(signed) != written(said_name(sender)):
        yield Mention(MentionRole.SIGNATURE, signed, sender.email, zone=Zone.SIGNATURE, quote=signed)


def _named(reading: MailReading) -> Iterator[tuple[MentionRole, Address]]:
    yield from ((MentionRole.FROM, address) for address in reading.from_)
    yield from ((MentionRole.TO, address) for address in reading.to)
    yield from ((MentionRole.CC, address) for address in reading.cc)
    yield from ((MentionRole.BCC, address) for address in reading.bcc)


def _without_outsiders(reading: MailReading, agency: Agency) -> Skip:
    readers = {address.email for address in (*reading.to, *reading.cc, *reading.bcc)} - {""}
    among_us = bool(readers) and all(agency.is_own(email) for email in readers)
    return Skip(SkipReason.INTERNAL if among_us else SkipReason.NOBODY)


def _direction(reading: MailReading, agency: Agency) -> Direction:
    """Out when it is from us, whatever folder it lies in."""
    return Direction.OUT if any(agency.is_own(address.email) for address in reading.from_) else Direction.IN


def _credits(reading: MailReading, direction: Direction, agency: Agency, owner: str | None) -> tuple[Credit, ...]:
    if direction is Direction.OUT:
        return credit.of_sent_mail(reading, agency)
    return credit.of_received_mail(reading, agency, owner)
