"""A parsed mail → everything the later stages need to know of it."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from syncd.extract import (
    automatic,
    bounces,
    call_notice,
    dead_numbers,
    forward,
    history,
    left_out,
    limits,
    phones,
    social,
    statements,
    zones,
)
from syncd.extract.announcements import reach
from syncd.extract.announcements import reader as announcements
from syncd.extract.facts import homes
from syncd.extract.facts import reader as facts
from syncd.extract.milestones import direction
from syncd.extract.milestones import reader as milestones
from syncd.extract.people import reader as people
from syncd.extract.phones import regions
from syncd.extract.phones.dial_in import is_gateway
from syncd.extract.signatures import reader as signatures
from syncd.model.extraction import Automatic, CallNotice, Phone, ZonedLine
from syncd.model.message import Address, Message
from syncd.model.reading import MailReading
from syncd.model.statements import Announcement, Fact, MilestoneMention

_SPEAKING = (None, Automatic.AUTO_REPLY)
"""Sorts of mail in whose words anybody tells anything."""
_NEVER = 9_000
"""A year that only a broken clock writes, and so near to the last one that no calendar goes on from there."""
_PRIVATE = frozenset({"private", "personal", "company-confidential-private"})


def read(
    message: Message, *, region: str, received: datetime | None = None, own_domains: Collection[str] = ()
) -> MailReading:
    """Read a mail; attachments are not opened.

    `region` (ISO 3166-1) is for numbers without a country code, `received` stands in for a missing Date header,
    `own_domains` are the agency's: who writes to whom decides what a mail's words mean.
    """
    text, cut = limits.cut(message.text)
    sender = message.sender
    lines = zones.split(text, message.html)
    introduced = history.introductions(lines)
    sort = automatic.classify(message)
    numbers = phones.read(lines, sender, region=region, html=message.html, introduced=introduced)
    when = message.date or received
    day = when.date() if when and when.year < _NEVER else None
    recipients = {address.email for address in message.to}
    signature = zones.signature(lines)
    said = statements.read(lines) if sort in _SPEAKING else statements.NOTHING
    news, known, owned = _of_people(message, lines, said, sort, numbers.phones, day, region)
    reading = _envelope(message, when)(
        reply=zones.reply(lines),
        signature=signature,
        lines=lines,
        automatic=sort,
        phones=owned,
        contact=signatures.read(lines, sender),
        forwarded=forward.original(lines, message.subject, recipients=recipients, found=introduced)
        or (None if sort is Automatic.BOUNCE else forward.attached(message.embedded)),
        quoted=history.participants(lines, introduced),
        announcements=news,
        facts=known,
        dead_numbers=tuple(dead_numbers.read(said, numbers.phones)),
        milestones=_milestones(message, said, sort, signature, own_domains),
        bounced=bounces.recipients(message) if sort is Automatic.BOUNCE else (),
        call=_call(message, region) if sort is Automatic.NOTIFICATION else None,
    )
    left = left_out.of_mail(message, reading, said, introduced)
    defects = (*message.defects, *cut, *numbers.defects, *left)
    return replace(reading, defects=defects) if defects else reading


def _envelope(message: Message, when: datetime | None) -> partial[MailReading]:
    """A reading with what a mail says outside its text."""
    return partial(
        MailReading,
        message_id=message.message_id,
        date=when,
        from_=message.from_,
        to=_people(message.to),
        cc=_people(message.cc),
        bcc=_people(message.bcc),
        subject=message.subject,
        body_digest=body_digest(message.text),
        in_reply_to=message.in_reply_to,
        references=message.references,
        social=social.notice(message),
        attachments=tuple(a.filename or a.media_type for a in message.attachments),
        private=(message.header("sensitivity") or "").strip().lower() in _PRIVATE,
    )


def _of_people(
    message: Message,
    lines: Sequence[ZonedLine],
    said: statements.Statements,
    sort: Automatic | None,
    numbers: tuple[Phone, ...],
    day: date | None,
    region: str,
) -> tuple[tuple[Announcement, ...], tuple[Fact, ...], tuple[Phone, ...]]:
    """What rules read, weighed together with what else is likely; and the numbers, as of whom it says they are."""
    if sort not in _SPEAKING:
        return (), (), numbers
    letter = announcements.letter(
        lines,
        said,
        sender=message.sender,
        today=day,
        phones=numbers,
        automatic=sort,
        month_first=region == "US",
        subject=message.subject,
    )
    told = facts.read(lines, said, today=day, region=region, automatic=sort)
    news, known = people.read(letter, announcements.read(letter), told, region=region)
    return news, tuple(homes.within_its_line(fact, lines) for fact in known), tuple(reach.owned(letter, numbers))


def _milestones(
    message: Message,
    said: statements.Statements,
    sort: Automatic | None,
    signature: str,
    own_domains: Collection[str],
) -> tuple[MilestoneMention, ...]:
    writer = direction.of(message.sender, message.to, signature, own_domains=own_domains)
    files = [attachment.filename for attachment in message.attachments]
    people = (*([message.sender] if message.sender else ()), *message.to, *message.cc)
    return milestones.read(said, automatic=sort, writer=writer, files=files, subject=message.subject, people=people)


def _call(message: Message, region: str) -> CallNotice | None:
    called = automatic.called(message)
    if called is None:
        return None
    return call_notice.read(message, called, regions.rank(message.sender.email if message.sender else "", region))


def body_digest(text: str) -> str:
    """SHA-256 (hex) of the text with white space folded: servers re-wrap lines."""
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()


def _people(addresses: tuple[Address, ...]) -> tuple[Address, ...]:
    """The addresses without conference rooms, which are nobody."""
    return tuple(address for address in addresses if not is_gateway(address.email))
