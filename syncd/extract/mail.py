"""A parsed mail → everything the later stages need to know of it."""

import hashlib
from datetime import datetime

from syncd.extract import (
    automatic,
    bounces,
    call_notice,
    contact,
    forward,
    history,
    limits,
    phones,
    regions,
    social,
    zones,
)
from syncd.extract.announcements import reader as announcements
from syncd.extract.dial_in import is_gateway
from syncd.extract.facts import reader as facts
from syncd.extract.milestones import reader as milestones
from syncd.model.extraction import Automatic
from syncd.model.message import Address, Message
from syncd.model.reading import MailReading

_PRIVATE = frozenset({"private", "personal", "company-confidential-private"})


def read(message: Message, *, region: str, received: datetime | None = None) -> MailReading:
    """Read a mail; attachments are not opened.

    `region` (ISO 3166-1) is for numbers without a country code, `received` stands in for a missing Date header.
    """
    text, cut = limits.cut(message.text)
    sender = message.sender
    lines = zones.split(text, message.html, sender)
    introduced = history.introductions(lines)
    sort = automatic.classify(message)
    bounced = bounces.recipients(message) if sort is Automatic.BOUNCE else ()
    called = automatic.called(message) if sort is Automatic.NOTIFICATION else None
    numbers = phones.read(lines, sender, region=region, html=message.html, introduced=introduced)
    date = message.date or received
    return MailReading(
        message_id=message.message_id,
        date=date,
        from_=message.from_,
        to=_people(message.to),
        cc=_people(message.cc),
        bcc=_people(message.bcc),
        subject=message.subject,
        reply=zones.reply(lines),
        signature=zones.signature(lines),
        body_digest=body_digest(message.text),
        in_reply_to=message.in_reply_to,
        references=message.references,
        lines=lines,
        automatic=sort,
        social=social.notice(message),
        phones=numbers.phones,
        contact=contact.read(lines, sender),
        forwarded=forward.original(
            lines, message.subject, recipients={one.email for one in message.to}, found=introduced
        ),
        quoted=history.participants(lines, introduced),
        announcements=announcements.read(
            lines,
            sender=sender,
            today=date.date() if date else None,
            phones=numbers.phones,
            automatic=sort,
            month_first=region == "US",
        ),
        facts=facts.read(lines, today=date.date() if date else None, region=region, automatic=sort),
        milestones=milestones.read(lines, automatic=sort),
        bounced=bounced,
        call=call_notice.read(message, called, regions.rank(sender.email if sender else "", region))
        if called
        else None,
        attachments=tuple(a.filename or a.media_type for a in message.attachments),
        private=(message.header("sensitivity") or "").strip().lower() in _PRIVATE,
        defects=(*message.defects, *cut, *numbers.defects, *bounces.defects(bounced)),
    )


def body_digest(text: str) -> str:
    """SHA-256 (hex) of the text with white space folded: servers re-wrap lines."""
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()


def _people(addresses: tuple[Address, ...]) -> tuple[Address, ...]:
    """The addresses without conference rooms, which are nobody."""
    return tuple(address for address in addresses if not is_gateway(address.email))
