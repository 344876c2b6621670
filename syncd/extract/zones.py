"""Which part of a mail each line is, and how deep it is quoted; the sender's own words come from here."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from syncd.extract import html_hints, letter, limits
from syncd.extract.quoting import PlacedLine, place
from syncd.model.extraction import Zone, ZonedLine
from syncd.model.message import Address


def split(message_text: str, html: str | None = None, sender: Address | None = None) -> tuple[ZonedLine, ...]:
    """One ZonedLine per line of the text, in order, each with its text as it stands there.

    `html` is looked at where the text does not tell what is quoted. Lines that introduce quoted text are `header`,
    with the depth of what they introduce. Lines longer than limits.MAX_LINE_CHARS come as several.
    """
    lines = limits.lines(message_text)
    placed = place(lines)
    if html and not any(line.depth for line in placed):
        history = html_hints.history(html, lines)
        placed = place(lines, history) if history is not None else placed
    zoned = _zones(placed, sender.name if sender else "")
    return tuple(ZonedLine(text, zone, line.depth) for text, line, zone in zip(lines, placed, zoned, strict=True))


def reply(lines: Sequence[ZonedLine]) -> str:
    """The sender's new text without the signature."""
    return _text(line.text for line in lines if line.depth == 0 and line.zone is not Zone.SIGNATURE)


def signature(lines: Sequence[ZonedLine]) -> str:
    """The sender's own signature."""
    return _text(line.text for line in lines if line.depth == 0 and line.zone is Zone.SIGNATURE)


def _text(lines: Iterator[str]) -> str:
    return "\n".join(lines).strip("\n \t\r\xa0")


def _zones(placed: Sequence[PlacedLine], author: str) -> list[Zone]:
    found: list[Zone] = []
    for (depth, introduces), run in groupby(placed, key=lambda line: (line.depth, line.introduces)):
        contents = [line.content for line in run]
        if introduces:
            found += [Zone.HEADER if content.strip() else Zone.BODY for content in contents]
        else:
            found += letter.zones(contents, author if depth == 0 else "")
    return found
