"""A mail (RFC 5322, MIME) as a Message, whatever was done to it."""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from syncd.errors import ParseError
from syncd.formats import addresses, bodies, fields, parts, structure
from syncd.formats.charsets import one_line
from syncd.formats.fields import Fields
from syncd.formats.structure import Structure
from syncd.model.items import Content, MailParts
from syncd.model.message import Address, Attachment, Message

MAX_REFERENCES = 100
MAX_ID = 998
"""Longest Message-ID taken seriously: a line of mail holds no more (RFC 5322 §2.1.1)."""

MAX_EMBEDDED = 5
"""Attached messages that are read, of one mail and inside one another."""

_ID = re.compile(r"<([^<>]+)>")


def parse(content: Content) -> Message:
    """Read a whole message, or the parts of it that were downloaded.

    The same mail gives the same Message either way, except for what was not downloaded. Raises ParseError for
    nothing but an empty mail.
    """
    return _parse(content, MAX_EMBEDDED)


def _parse(content: Content, deepest: int) -> Message:
    if isinstance(content, MailParts):
        header = fields.parse(content.headers)
        whole = Structure(header, content.parts)
        body = bodies.read(content.parts, content.left)
    else:
        whole = structure.split(content)
        body = bodies.read(whole.parts, ())
    if not whole.fields.raw and not body.text and not body.attachments:
        raise ParseError("the mail is empty")
    defects = [*whole.fields.defects, *whole.defects, *body.defects]
    embedded = _embedded(body.attachments, deepest, defects)
    return _message(whole.fields, body, embedded, defects)


def _embedded(attachments: Iterable[Attachment], deepest: int, defects: list[str]) -> tuple[Message, ...]:
    """The messages among the attachments; one that is empty says nothing."""
    found = [one.content for one in attachments if one.media_type in parts.EMBEDDED and one.content]
    if found and not deepest:
        defects.append(f"messages attached inside one another more than {MAX_EMBEDDED} deep")
        return ()
    if len(found) > MAX_EMBEDDED:
        defects.append(f"only {MAX_EMBEDDED} of {len(found)} attached messages read")
    messages: list[Message] = []
    for content in found[:MAX_EMBEDDED]:
        with suppress(ParseError):
            messages.append(_parse(content, deepest - 1))
    return tuple(messages)


def _message(header: Fields, body: bodies.Body, embedded: tuple[Message, ...], defects: list[str]) -> Message:
    ids = _ids(header.get("message-id"))
    headers = header.readable()
    return Message(
        message_id=next(iter(ids), None),
        date=_date(header.get("date"), defects),
        from_=_addresses(header, "from", defects),
        to=_addresses(header, "to", defects),
        cc=_addresses(header, "cc", defects),
        bcc=_addresses(header, "bcc", defects),
        reply_to=_addresses(header, "reply-to", defects),
        subject=next((value for name, value in headers if name == "subject"), ""),
        text=body.text,
        html=body.html,
        in_reply_to=_capped(_ids(header.get("in-reply-to")), defects),
        references=_capped(_ids(header.every("references")), defects),
        headers=headers,
        attachments=body.attachments,
        embedded=embedded,
        defects=tuple(dict.fromkeys(defects)),
    )


def _addresses(header: Fields, name: str, defects: list[str]) -> tuple[Address, ...]:
    found, cut = addresses.parse(header.every(name))
    if cut:
        defects.append(f"only {addresses.MAX_ADDRESSES} addresses of {name} read")
    return found


def _ids(value: str) -> tuple[str, ...]:
    """Message-IDs without their angle brackets; a value without any brackets is split at white space."""
    found: Iterable[str] = _ID.findall(value) or value.split()
    clean = ("".join(one_line(text).split()) for text in found)
    return tuple(dict.fromkeys(text for text in clean if text.strip("<>") and len(text) <= MAX_ID))


def _capped(ids: tuple[str, ...], defects: list[str]) -> tuple[str, ...]:
    """The first, which began the thread, and the latest."""
    if len(ids) <= MAX_REFERENCES:
        return ids
    defects.append(f"only {MAX_REFERENCES} of {len(ids)} references kept")
    return (ids[0], *ids[1 - MAX_REFERENCES :])


def _date(value: str, defects: list[str]) -> datetime | None:
    """The moment of a Date field in UTC; None, and a defect, where it names none."""
    if not value:
        return None
    text = one_line(value)[:200]
    try:
        written = parsedate_to_datetime(text)
        zoned = written if written.tzinfo else written.replace(tzinfo=UTC)
        moment = zoned.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        defects.append(f"no date: {text[:60]}")
        return None
    if not 1970 <= moment.year < 2100:
        defects.append(f"no believable date: {text[:60]}")
        return None
    if written.tzinfo is None and "-0000" not in text:
        defects.append("date without a time zone, read as UTC")
    return moment
