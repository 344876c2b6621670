"""Show what would be read out of files; touches no database."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from syncd.cli.output import note, show, show_json, show_json_line
from syncd.errors import ParseError
from syncd.extract import card as cards
from syncd.extract import document as papers
from syncd.extract import left_out
from syncd.extract import mail as mails
from syncd.extract import meeting as meetings
from syncd.extract.facts import reader as facts
from syncd.formats import documents, ical, mime, vcard
from syncd.model.card import Card
from syncd.model.event import Window
from syncd.model.extraction import CallNotice, Contact, Forwarded, Phone
from syncd.model.message import Address
from syncd.model.moments import rfc3339
from syncd.model.reading import CardReading, EventReading, MailReading
from syncd.model.statements import Announcement, Fact, MilestoneMention

Json = dict[str, Any]
SPAN = timedelta(days=3650)
"""Recurring events are shown within ten years of today, up to the cap of the expansion."""
LARGEST = 50_000_000


def add_to(app: typer.Typer) -> None:
    app.command()(extract)


def extract(
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Each an .eml, .ics, .vcf, .pdf or .docx.")],
    region: Annotated[str, typer.Option(help="Where numbers without a country code belong.")] = "GB",
    zones: Annotated[bool, typer.Option("--zones", help="Show the zone of every line.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
) -> None:
    """Show what would be extracted from each file; stores nothing."""
    failed = False
    for file in files:
        try:
            found = [{"file": str(file), **one} for one in _read(file, region, zones)]
        except (OSError, ParseError) as error:
            failed = True
            cause = error.cause if isinstance(error, ParseError) else error.strerror or "cannot be read"
            cause = cause.removeprefix(f"{file.name}: ")
            found = [{"file": str(file), "error": cause}]
            note(f"{file}: {cause}")
        for one in found:
            show_json_line(one) if as_json else _show(one)
    if failed:
        raise typer.Exit(1)


def _read(file: Path, region: str, zones: bool) -> Iterator[Json]:
    if file.stat().st_size > LARGEST:
        raise ParseError(f"is larger than {LARGEST // 1_000_000} MB")
    data = file.read_bytes()
    suffix = file.suffix.lower()
    if suffix == ".ics":
        yield from _calendar(data, region)
    elif suffix == ".vcf":
        yield from (_card(cards.read(card, region=region)) for card in vcard.parse(data))
    elif suffix in (".pdf", ".docx"):
        yield _document(data, file.name, region)
    else:
        mail = mails.read(mime.parse(data), region=region)
        yield _with_defects(_message(mail, zones), mail.defects)


def _calendar(data: bytes, region: str) -> Iterator[Json]:
    today = datetime.now(UTC)
    window = Window(today - SPAN, today + SPAN)
    for _, piece in ical.split(data):
        calendar = ical.parse(piece, window, ZoneInfo("UTC"))
        for failure in calendar.failures:
            note(f"an event could not be read: {failure}")
        capped = (calendar.capped,) if calendar.capped else ()
        for event in meetings.read(calendar, region=region).events:
            yield _with_defects(_event(event), (*capped, *event.defects))


def _empty(kind: str) -> Json:
    """Every key of the contract, in its order, with nothing in it."""
    return {
        "kind": kind,
        "from": None,
        "to": [],
        "cc": [],
        "date": None,
        "subject": None,
        "automatic": None,
        "reply": None,
        "signature": None,
        "forwarded": None,
        "phones": [],
        "contact": None,
        "announcements": [],
        "milestones": [],
        "bounce": None,
        "facts": [],
    }


def _message(mail: MailReading, zones: bool) -> Json:
    shown = {
        **_empty("message"),
        "from": _address(mail.sender),
        "to": [_address(a) for a in mail.to],
        "cc": [_address(a) for a in mail.cc],
        "date": rfc3339(mail.date) if mail.date else None,
        "subject": mail.subject,
        "automatic": mail.automatic.value if mail.automatic else None,
        "reply": mail.reply,
        "signature": mail.signature,
        "forwarded": _forwarded(mail.forwarded),
        "phones": [_phone(phone) for phone in mail.phones],
        "contact": _contact(mail.contact),
        "announcements": [_announcement(one) for one in mail.announcements],
        "milestones": [_milestone(one) for one in mail.milestones],
        "facts": [_fact(one) for one in mail.facts],
        "bounce": _bounce(mail),
    }
    if mail.call:
        shown["call"] = _call(mail.call)
    if zones:
        shown["zones"] = [{"line": line.text, "zone": line.zone.value} for line in mail.lines]
    return shown


def _event(reading: EventReading) -> Json:
    event = reading.event
    return {
        **_empty("event"),
        "from": _address(event.organizer),
        "to": [_address(a.address) for a in event.attendees],
        "subject": event.summary,
        "phones": [_phone(phone) for phone in reading.phones],
        "event": {
            "uid": event.uid,
            "recurrence_id": event.recurrence_id or None,
            "sequence": event.sequence,
            "status": event.status.value,
            "start": rfc3339(event.start),
            "end": rfc3339(event.end),
            "all_day": event.all_day,
            "organizer": _address(event.organizer),
            "attendees": [
                {**(_address(a.address) or {}), "status": a.status, "role": a.role, "kind": a.kind}
                for a in event.attendees
            ],
            "kind": reading.kind.value,
            "conference_url": reading.conference_url or None,
        },
    }


def _card(reading: CardReading) -> Json:
    phones = [_phone(phone) for phone in reading.phones]
    return {**_empty("vcard"), "phones": phones, "contact": _contact(reading.card)}


def _document(data: bytes, name: str, region: str) -> Json:
    document = documents.read(data, name, "")
    phones = papers.numbers(document, region=region)
    shown = {**_empty("document"), "reply": document.text, "phones": [_phone(phone) for phone in phones]}
    shown["facts"] = [_fact(one) for one in facts.of_document(document.text, region=region)]
    return _with_defects(shown, left_out.of_document(document))


def _with_defects(shown: Json, defects: Sequence[str]) -> Json:
    """What was repaired or left out goes with it, where anything was."""
    return {**shown, "defects": list(defects)} if defects else shown


def _address(address: Address | None) -> Json | None:
    return {"name": address.name, "email": address.email} if address else None


def _phone(phone: Phone) -> Json:
    return {
        "e164": phone.e164,
        "kind": phone.kind.value,
        "extension": phone.extension or None,
        "raw": phone.raw,
        "role": phone.role.value,
        "owner": phone.owner or None,
        "zone": phone.zone.value if phone.zone else None,
        "confidence": round(phone.confidence, 3),
    }


def _contact(contact: Contact | Card) -> Json:
    return {
        "name": contact.name or None,
        "title": contact.title or None,
        "company": contact.company or None,
        "address": contact.address or None,
        "emails": list(contact.emails),
        "urls": list(contact.urls),
    }


def _announcement(news: Announcement) -> Json:
    return {
        "kind": news.kind.value,
        "value": news.value,
        "quote": news.quote,
        "about": news.about or None,
        "confidence": round(news.confidence, 3),
    }


def _fact(fact: Fact) -> Json:
    return {
        "field": fact.field.value,
        "value": fact.value,
        "quote": fact.quote,
        "about": fact.about or None,
        "certain": fact.certain,
        "confidence": round(fact.confidence, 3),
    }


def _milestone(mention: MilestoneMention) -> Json:
    return {"kind": mention.kind.value, "quote": mention.quote, "confidence": round(mention.confidence, 3)}


def _forwarded(original: Forwarded | None) -> Json | None:
    if original is None:
        return None
    shown: Json = {
        "from": _address(original.from_),
        "to": [_address(a) for a in original.to],
        "cc": [_address(a) for a in original.cc],
        "date": original.date or None,
        "subject": original.subject,
        "body": original.body,
    }
    return {**shown, "forwarded": _forwarded(original.inner)} if original.inner else shown


def _bounce(mail: MailReading) -> Json | None:
    if not mail.bounced:
        return None
    recipients = [
        {"email": r.email, "permanent": r.permanent, "status": r.status or None, "dead": r.dead} for r in mail.bounced
    ]
    return {"recipients": recipients}


def _call(notice: CallNotice) -> Json:
    return {
        "kind": notice.kind.value,
        "direction": notice.direction.value,
        "number": notice.number or None,
        "name": notice.name or None,
        "at": rfc3339(notice.at) if notice.at else None,
        "seconds": notice.seconds,
    }


def _show(found: Json) -> None:
    show(str(found.pop("file")))
    show_json({key: value for key, value in found.items() if value not in (None, [], "")})
