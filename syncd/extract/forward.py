"""The original inside a forwarded mail."""

import re
from collections.abc import Sequence

from syncd.extract import addresses, history
from syncd.extract.patterns import any_of, words
from syncd.extract.quoting import unmarked
from syncd.extract.words import quoting as quoting_words
from syncd.model.extraction import Forwarded, ZonedLine

_PREFIX = re.compile(rf"\s{{0,4}}{any_of(words(quoting_words.FORWARD_PREFIXES))}\s?[:：]", re.IGNORECASE)


def original(lines: Sequence[ZonedLine], subject: str) -> Forwarded | None:
    """The outermost forwarded mail; None for a mail that forwards nothing.

    A mail forwards what a separator calls forwarded, or, with a subject such as "Fwd:", the first mail it quotes.
    """
    found = history.introductions(lines)
    named = any(intro.forwarded for intro in found)
    if not named and _PREFIX.match(subject) is None:
        return None
    intro = next((i for i in found if i.fields.get("from") and (i.forwarded or not named)), None)
    return _forwarded(lines, intro) if intro else None


def _forwarded(lines: Sequence[ZonedLine], intro: history.Introduction) -> Forwarded:
    fields = intro.fields
    return Forwarded(
        from_=intro.author,
        to=addresses.parse(fields.get("to", "")),
        cc=addresses.parse(fields.get("cc", "")),
        date=fields.get("date", ""),
        subject=fields.get("subject", ""),
        body=_body(lines, intro),
    )


def _body(lines: Sequence[ZonedLine], intro: history.Introduction) -> str:
    marks = unmarked(lines[intro.end - 1].text)[0]
    kept: list[str] = []
    for line in lines[intro.end :]:
        if line.depth < intro.depth and line.text.strip():
            break
        kept.append(_without(line.text, marks))
    return "\n".join(kept).strip()


def _without(line: str, marks: int) -> str:
    """The line without so many of its quote marks."""
    for _ in range(marks):
        stripped = line.lstrip(" \t")
        if not stripped.startswith(">"):
            break
        line = stripped[1:].removeprefix(" ")
    return line
