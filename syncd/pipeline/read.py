"""Read one item: bytes become values, values say what happened. Runs in worker processes, without the database."""

from dataclasses import replace
from datetime import datetime

from syncd.activities import interactions
from syncd.errors import ParseError
from syncd.events import log
from syncd.extract import call as calls
from syncd.extract import card as cards
from syncd.extract import document as cvs
from syncd.extract import mail as mails
from syncd.extract import meeting as meetings
from syncd.extract.signatures import changes as contact_changes
from syncd.formats import cdr, mime
from syncd.model.activity import Interaction, Skip, SkipReason
from syncd.model.agency import Agency
from syncd.model.card import Card
from syncd.model.changes import SignedBlock
from syncd.model.event import Calendar, EventStatus
from syncd.model.extraction import Phone
from syncd.model.items import ItemKind, RawItem
from syncd.model.message import Attachment, Message
from syncd.model.reading import CalendarReading, CardReading, MailReading
from syncd.pipeline.findings import Finding, Reader
from syncd.pipeline.papers import Papers

NOTICES = frozenset({"reply", "counter", "declinecounter", "refresh"})
"""iTIP methods that answer an invitation: they say nothing that the meeting itself does not (RFC 5546)."""


def read(raw: RawItem, reader: Reader) -> Finding:
    """What an item says. Never raises for what stands in the item: that is a Finding with a failure."""
    try:
        return _READ[raw.kind](raw, reader)
    except ParseError as error:
        return Finding(raw.location, failure=error.cause)
    except Exception as error:
        # Ours to mend, but the folder goes on: the row in the ledger keeps the item from vanishing.
        log.error("item_unreadable", source=raw.location.source, folder=raw.location.folder, error=type(error).__name__)
        return Finding(raw.location, failure=f"syncd could not read it ({type(error).__name__}); please report this")


def _mail(raw: RawItem, reader: Reader) -> Finding:
    message = mime.parse(raw.content)
    agency = reader.agency
    papers = Papers(message, agency)
    reading = mails.read(message, region=agency.region, received=raw.received, own_domains=agency.domains)
    calendars, failures = _calendars(message, reader)
    notices = tuple(c for c, invited in calendars if invited)
    signed = _signed(reading, agency)
    numbers, left = _numbers_of_cv(message, papers, agency.region)
    defects = (*reading.defects, *left)
    reading = replace(reading, invitations=notices, phones=(*reading.phones, *numbers), defects=defects, lines=())
    outcome = interactions.from_mail(reading, reader.agency, reader.owner)
    met = tuple(o for calendar, _ in calendars for o in _meetings(calendar, reader))
    # An invitation stands for its meeting: where the meeting is logged, the mail that carried it is no second activity.
    outcomes = met if notices and met else (outcome, *(o for o in met if isinstance(o, Interaction)))
    handed_over = _cards(message, reader.agency.region)
    failure = "; ".join(failures)
    return Finding(raw.location, reading.message_id or "", outcomes, failure, reading, signed, handed_over)


def _signed(reading: MailReading, agency: Agency) -> SignedBlock | None:
    """How a person outside the agency signed; None where that says nothing but a name."""
    if reading.automatic is not None or reading.sender is None or agency.is_own(reading.sender.email):
        return None
    block = contact_changes.block(reading)
    said = block.contact
    return block if said.title or said.company or said.address or block.phones else None


def _calendars(message: Message, reader: Reader) -> tuple[list[tuple[CalendarReading, bool]], list[str]]:
    """The calendar objects of a mail, each with whether the mail is its invitation, and what could not be read."""
    found: list[tuple[CalendarReading, bool]] = []
    failures: list[str] = []
    for part in message.attachments:
        if part.content is None or not _is_calendar(part):
            continue
        try:
            calendar = _parsed(part.content, reader)
        except ParseError as error:
            failures.append(f"{part.filename or 'invitation'}: {error.cause}")
            continue
        failures += calendar.failures
        found.append((_calendar_reading(calendar, reader), part.method is not None))
    return found, failures


def _numbers_of_cv(message: Message, papers: Papers, region: str) -> tuple[list[Phone], list[str]]:
    """The sender's numbers in documents of their own, and what of these was left out."""
    found: list[Phone] = []
    left: list[str] = []
    if message.sender is not None:
        for name, document in papers.read():
            scan = cvs.numbers_of(message.sender, document, region=region)
            found += scan.phones
            left += [f"{name}: {one}" for one in scan.defects]
    return found, left


def _cards(message: Message, region: str) -> tuple[CardReading, ...]:
    """The contact cards attached to a mail; one that cannot be read costs the mail nothing."""
    found: list[CardReading] = []
    for part in message.attachments:
        if part.content is None or not part.filename.lower().endswith(".vcf"):
            continue
        try:
            found += (cards.read(card, region=region) for card in _cards_in(part.content))
        except ParseError as error:
            log.info("card_unreadable", cause=error.cause)
    return tuple(found)


# Most mails hold neither calendar nor card, and an idle daemon need not keep what reads them.


def _parsed(content: bytes, reader: Reader) -> Calendar:
    from syncd.formats import ical

    return ical.parse(content, reader.window, reader.agency.zone)


def _cards_in(content: bytes) -> tuple[Card, ...]:
    from syncd.formats import vcard

    return vcard.parse(content)


def _is_calendar(part: Attachment) -> bool:
    return part.media_type == "text/calendar" or part.filename.lower().endswith(".ics")


def _calendar_reading(calendar: Calendar, reader: Reader) -> CalendarReading:
    if calendar.method == "cancel":
        # The cancelled event itself need not say STATUS:CANCELLED (RFC 5546 §3.2.5).
        events = tuple(replace(event, status=EventStatus.CANCELLED) for event in calendar.events)
        calendar = replace(calendar, events=events)
    return meetings.read(calendar, region=reader.agency.region)


def _meetings(reading: CalendarReading, reader: Reader) -> tuple[Interaction | Skip, ...]:
    if reading.calendar.method in NOTICES:
        return (Skip(SkipReason.CALENDAR_NOTICE),)
    return tuple(interactions.from_event(event, reader.agency, reader.owner) for event in reading.events)


def _event(raw: RawItem, reader: Reader) -> Finding:
    content = _octets(raw)
    calendar = _parsed(content, reader)
    outcomes = _meetings(_calendar_reading(_wanted(calendar, reader.since), reader), reader)
    failure = "; ".join((*calendar.failures, *([calendar.capped] if calendar.capped else ())))
    if not outcomes and not failure:
        holds_events = b"BEGIN:VEVENT" in content.upper()
        outcomes = (Skip(SkipReason.OUT_OF_RANGE if holds_events else SkipReason.NO_EVENT),)
    return Finding(
        raw.location, outcomes=outcomes, failure=failure, recurring=content if calendar.recurs_beyond else None
    )


def _wanted(calendar: Calendar, since: datetime | None) -> Calendar:
    if since is None:
        return calendar
    return replace(calendar, events=tuple(event for event in calendar.events if event.end >= since))


def _call(raw: RawItem, reader: Reader) -> Finding:
    record = cdr.parse(_octets(raw), reader.layout, reader.agency.zone)
    reading = calls.read(record, region=reader.agency.region)
    return Finding(raw.location, outcomes=(interactions.from_call(reading, reader.agency, reader.owner),))


def _card(raw: RawItem, reader: Reader) -> Finding:
    found = _cards_in(_octets(raw))
    if not found:
        raise ParseError("holds no contact card")
    readings = tuple(cards.read(card, region=reader.agency.region) for card in found)
    return Finding(raw.location, outcomes=(Skip(SkipReason.CONTACT_CARD),), cards=readings)


def _octets(raw: RawItem) -> bytes:
    if not isinstance(raw.content, bytes):
        raise ParseError("came in parts, which only a mail can")
    return raw.content


_READ = {ItemKind.MAIL: _mail, ItemKind.EVENT: _event, ItemKind.CALL: _call, ItemKind.CARD: _card}
