"""What of an item was left out because there is more of it than is read, as sentences for its defects."""

from collections.abc import Sequence

from syncd.extract import limits
from syncd.extract.facts import reader
from syncd.extract.history import Introduction
from syncd.extract.statements import Statements
from syncd.model.card import Document
from syncd.model.event import Event
from syncd.model.extraction import Automatic, Forwarded, Zone
from syncd.model.message import Message
from syncd.model.reading import MailReading

_SIGNED = (Zone.CLOSING, Zone.SIGNATURE)


def of_mail(
    message: Message, reading: MailReading, said: Statements, introduced: Sequence[Introduction]
) -> tuple[str, ...]:
    """The caps that a mail met. `said` is what the lines of its reading state, `introduced` their quoted headers."""
    return (
        *limits.HTML_CHARS.met(len(message.html or "")),
        *_broken_up(message.text),
        *_quoted(reading, introduced),
        *_said(said),
        *_signed(reading),
        *(_bounced(message, reading) if reading.automatic is Automatic.BOUNCE else ()),
    )


def of_event(event: Event) -> tuple[str, ...]:
    """The caps that a calendar entry met."""
    sizes = (*map(len, (event.url, event.conference)), len(event.location) + 1 + len(event.description))
    lines = event.location.count("\n") + event.description.count("\n") + 2
    return (*limits.EVENT_CHARS.met(max(sizes)), *limits.EVENT_LINES.met(lines))


def of_document(document: Document) -> tuple[str, ...]:
    """What a document's reading says was left out, and the caps that its text met."""
    truncated = (document.truncated,) if document.truncated else ()
    return (*truncated, *limits.DOCUMENT_LINES.met(len(document.text.splitlines())))


def _broken_up(text: str) -> tuple[str, ...]:
    if len(text) <= limits.LINE_CHARS.most:
        return ()
    longest = max(map(len, text[: limits.TEXT_CHARS.most].split("\n")))
    broken = f"a line of {longest:,} characters broken up every {limits.LINE_CHARS.most:,}"
    return (broken,) if longest > limits.LINE_CHARS.most else ()


def _quoted(reading: MailReading, introduced: Sequence[Introduction]) -> tuple[str, ...]:
    listed = (len(value) for intro in introduced for value in intro.heading.fields.values())
    return (
        *limits.QUOTE_MARKS.reached(max([depth for _, _, depth in reading.lines], default=0)),
        *limits.HEADER_LINES.reached(max((intro.end - intro.start for intro in introduced), default=0)),
        *limits.HEADER_CHARS.met(max(listed, default=0)),
        *limits.PARTICIPANTS.reached(len(reading.quoted)),
        *limits.FORWARDS.reached(_depth(reading.forwarded)),
    )


def _said(said: Statements) -> tuple[str, ...]:
    sentences = len(said.sentences)
    return (
        *limits.NEWS_SENTENCES.met(sentences),
        *limits.FACT_SENTENCES.met(sentences),
        *limits.FACT_AMOUNTS.met(reader.most_amounts(said)),
        *limits.MILESTONE_SENTENCES.met(sentences),
    )


def _signed(reading: MailReading) -> tuple[str, ...]:
    signed = [text for text, zone, depth in reading.lines if not depth and zone in _SIGNED and text.strip()]
    longest = max(map(len, signed[: limits.SIGNATURE_LINES.most]), default=0)
    return (
        *limits.NEWS_SIGNATURE_LINES.met(len(signed)),
        *limits.SIGNATURE_LINES.met(len(signed)),
        *limits.SIGNATURE_LINE_CHARS.met(longest),
        *limits.PAGES.reached(len(reading.contact.urls)),
    )


def _bounced(message: Message, reading: MailReading) -> tuple[str, ...]:
    sizes = (len(message.text), *(part.size for part in message.attachments if part.media_type.startswith("message/")))
    return (
        *limits.BOUNCE_CHARS.met(max(sizes)),
        *limits.BOUNCE_MENTIONS.met(message.text.count("@", 0, limits.BOUNCE_CHARS.most)),
        *limits.BOUNCED.reached(len(reading.bounced)),
    )


def _depth(forwarded: Forwarded | None) -> int:
    count = 0
    while forwarded is not None:
        count, forwarded = count + 1, forwarded.inner
    return count
