"""How much of an item is read: every cap, in one table, and the sentence that says that one was met.

A cap bounds how much there may be. How far from its proper place something is looked for is no cap, but part of what
it is: a header label stands at the margin, a telephone system tells of the call at the top of its mail.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cap:
    """At most `most` of something are read; `what` names it, in the plural."""

    most: int
    what: str

    def met(self, size: int) -> tuple[str, ...]:
        """What to say of so many; () where all of them are read."""
        return (f"only the first {self.most:,} of {size:,} {self.what} read",) if size > self.most else ()

    def reached(self, size: int) -> tuple[str, ...]:
        """What to say where the reader has stopped counting at the cap."""
        return (f"{self.what} after the first {self.most:,} not read",) if size >= self.most else ()


# The text.
TEXT_CHARS = Cap(1_000_000, "characters of the text")
TEXT_LINES = Cap(20_000, "lines of the text")
LINE_CHARS = Cap(10_000, "characters of a line")
"""Longer lines are broken up: nobody writes them, and no pattern has to cope with them."""
SENTENCE_CHARS = Cap(1_000, "characters of a sentence")
"""Longer sentences come as several: nobody writes them."""

# What is quoted.
HTML_CHARS = Cap(1_000_000, "characters of the HTML")
QUOTE_MARKS = Cap(100, "quote marks of a line")
HEADER_LINES = Cap(300, "lines of a quoted header")
HEADER_CHARS = Cap(20_000, "characters of a quoted list of addresses")
PARTICIPANTS = Cap(200, "people named in quoted headers")
FORWARDS = Cap(5, "forwards inside each other")

# What the sender says.
NEWS_SENTENCES = Cap(200, "sentences for announcements")
NEWS_SIGNATURE_LINES = Cap(200, "lines of the signature for announcements")
FACT_SENTENCES = Cap(300, "sentences for facts")
FACT_AMOUNTS = Cap(12, "amounts of a sentence for facts")
"""For each of them all of the sentence is searched for a rate."""
MILESTONE_SENTENCES = Cap(200, "sentences for milestones")

DATE_CHARS = Cap(20_000, "characters for dates")
"""No line or sentence, of which alone days are asked, is that long."""

# Numbers and signatures.
CANDIDATES = Cap(300, "candidates for numbers")
LINKS = Cap(50, "links to numbers")
SIGNATURE_LINES = Cap(30, "lines of the signature for the contact block")
SIGNATURE_LINE_CHARS = Cap(600, "characters of a line of the signature")
PAGES = Cap(10, "pages of the signature")

# Bounces.
BOUNCE_CHARS = Cap(60_000, "characters of the bounce")
BOUNCE_MENTIONS = Cap(1_000, "addresses mentioned in the bounce")
BOUNCED = Cap(100, "addresses of the bounce")

# Calendar entries and documents.
EVENT_CHARS = Cap(20_000, "characters of the event")
EVENT_LINES = Cap(400, "lines of the event")
DOCUMENT_LINES = Cap(300, "lines of the document for facts")


def cut(text: str) -> tuple[str, tuple[str, ...]]:
    """The part of the text that is read, and sentences on what is not."""
    defects = TEXT_CHARS.met(len(text))
    text = text[: TEXT_CHARS.most]
    if (count := text.count("\n") + 1) > TEXT_LINES.most:
        text = "\n".join(text.split("\n", TEXT_LINES.most)[: TEXT_LINES.most])
        defects += TEXT_LINES.met(count)
    return text, defects


def lines(text: str) -> list[str]:
    """The lines of a text, overlong ones broken up."""
    whole = text.split("\n")
    if max(map(len, whole)) <= LINE_CHARS.most:
        return whole
    found: list[str] = []
    for line in whole:
        if len(line) <= LINE_CHARS.most:
            found.append(line)
        else:
            found.extend(line[at : at + LINE_CHARS.most] for at in range(0, len(line), LINE_CHARS.most))
    return found
