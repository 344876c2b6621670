"""What a calendar event says happened: recruiters met somebody outside, or why it is no activity."""

from collections.abc import Iterator
from dataclasses import replace

from syncd.activities import credit, identity
from syncd.activities.dates import plausible
from syncd.activities.mails import snippet
from syncd.activities.participants import outside
from syncd.model.activity import ActivityKind, Interaction, Revision, Skip, SkipReason
from syncd.model.agency import Agency
from syncd.model.call import Direction
from syncd.model.event import Event, EventStatus
from syncd.model.extraction import MeetingKind, PhoneRole
from syncd.model.matching import Mention, MentionRole
from syncd.model.message import Address
from syncd.model.moments import rfc3339
from syncd.model.names import name_key
from syncd.model.reading import EventReading

_KINDS = {
    MeetingKind.MEETING: ActivityKind.MEETING,
    MeetingKind.VIDEO_MEETING: ActivityKind.VIDEO_MEETING,
    MeetingKind.CALL: ActivityKind.CALL,
}
_THINGS = {"room", "resource"}


def from_event(reading: EventReading, agency: Agency, owner: str | None) -> Interaction | Skip:
    """The interaction a calendar event is. It is cancelled, too, when all of ours or all of theirs have declined.

    A private event with guests from outside is time without text: it links nobody and does not count. ParseError for
    an impossible date.
    """
    event = reading.event
    if event.private:
        return _private(reading, agency, owner)
    invited = (*outside(_invited(event), agency), *_without_address(event, agency))
    declined = {attendee.address.email for attendee in event.attendees if attendee.status == "declined"}
    coming = tuple(mention for mention in invited if not mention.email or mention.email not in declined)
    mentions = coming if invited else _named_in_text(reading, agency)
    if not invited and not mentions:
        return _without_outsiders(event, agency)
    return _interaction(reading, agency, owner, mentions, called_off=not mentions)


def _interaction(
    reading: EventReading, agency: Agency, owner: str | None, mentions: tuple[Mention, ...], *, called_off: bool
) -> Interaction:
    event = reading.event
    present = credit.of_event(event, agency, owner)
    return Interaction(
        identity=identity.of_event(reading),
        kind=_KINDS[reading.kind],
        direction=_direction(reading, agency),
        at=plausible(event.start),
        # An all-day entry has a date, no hours.
        minutes=0 if event.all_day else max(0, int((event.end - event.start).total_seconds()) // 60),
        subject=event.summary,
        snippet=snippet(reading.words),
        credits=present,
        mentions=mentions,
        cancelled=called_off or not present or event.status is EventStatus.CANCELLED,
        revision=Revision(event.sequence, rfc3339(plausible(event.dtstamp)) if event.dtstamp else ""),
    )


def _private(reading: EventReading, agency: Agency, owner: str | None) -> Interaction | Skip:
    if reading.event.all_day or not outside(_invited(reading.event), agency):
        return Skip(SkipReason.PRIVATE)
    time = _interaction(reading, agency, owner, (), called_off=False)
    return replace(time, subject="", snippet="", counts=False)


def _invited(event: Event) -> Iterator[tuple[MentionRole, Address]]:
    """The organizer and the attendees that are people, by address."""
    things = {attendee.address.email for attendee in event.attendees if attendee.kind in _THINGS}
    organizer = [(MentionRole.ORGANIZER, event.organizer)] if event.organizer else []
    named = (*organizer, *((MentionRole.ATTENDEE, attendee.address) for attendee in event.attendees))
    for role, address in named:
        if address.email not in things:
            yield role, address


def _without_address(event: Event, agency: Agency) -> Iterator[Mention]:
    """Attendees of whom only the name is given, as exchanges export those from their own address book."""
    names = {a.address.name.strip() for a in event.attendees if not a.address.email and a.kind not in _THINGS}
    for name in sorted(names):
        if name and not _is_recruiters_name(name, agency):
            yield Mention(MentionRole.ATTENDEE, name)


def _named_in_text(reading: EventReading, agency: Agency) -> tuple[Mention, ...]:
    """Whom the title and the numbers in the text name, where nobody is invited.

    All-day and "free" entries without guests are reminders, not meetings.
    """
    event = reading.event
    if event.all_day or event.transparent:
        return ()
    name = "" if _is_recruiters_name(reading.with_name, agency) else reading.with_name
    theirs = (p for p in reading.phones if p.role is PhoneRole.PERSON and agency.recruiter(p.e164) is None)
    quotes = {phone.e164: phone.quote for phone in theirs}
    if name and len(quotes) == 1:
        number, quote = quotes.popitem()
        return (Mention(MentionRole.SUBJECT, name, phone=number, quote=quote or event.summary),)
    by_name = [Mention(MentionRole.SUBJECT, name, quote=event.summary)] if name else []
    by_number = (Mention(MentionRole.BODY, phone=number, quote=quote) for number, quote in quotes.items())
    return (*by_name, *by_number)


def _is_recruiters_name(name: str, agency: Agency) -> bool:
    key = name_key(name)
    return bool(key) and any(key == name_key(recruiter.name) for recruiter in agency.recruiters)


def _without_outsiders(event: Event, agency: Agency) -> Skip:
    ours = {address.email for _, address in _invited(event) if agency.is_own(address.email)}
    return Skip(SkipReason.INTERNAL if len(ours) > 1 else SkipReason.NOBODY)


def _direction(reading: EventReading, agency: Agency) -> Direction | None:
    """A planned call goes out unless they invited us to it; a meeting has no direction."""
    if reading.kind is not MeetingKind.CALL:
        return None
    organizer = reading.event.organizer
    theirs = organizer is not None and organizer.email and not agency.is_own(organizer.email)
    return Direction.IN if theirs else Direction.OUT
