"""Which part of a mail each line is, and how deep it is quoted; the sender's own words come from here."""

from collections.abc import Iterable, Sequence
from functools import partial

from syncd.extract import html_hints, limits, own_words, quoting, zone_model, zone_runs
from syncd.extract.looks import is_blank
from syncd.extract.memory import Remembered
from syncd.extract.quoting import Marked, Placed
from syncd.extract.zone_runs import Stretch
from syncd.model.extraction import Zone, ZonedLine

_LED_UP_TO = frozenset({Zone.GREETING, Zone.CLOSING, Zone.SIGNATURE})
_USUAL = 4_000
"""Characters of a stretch whose zones are remembered: in a thread, every answer quotes the same ones again."""


_line = partial(tuple.__new__, ZonedLine)


def split(message_text: str, html: str | None = None) -> tuple[ZonedLine, ...]:
    """One ZonedLine per line of the text, in order, each with its text as it stands there.

    `html` tells what is quoted where the text does not, and what is a signature. Lines that introduce quoted text are
    `header`, with the depth of what they introduce. Lines longer than limits.LINE_CHARS.most come as several.
    """
    lines = limits.lines(message_text)
    marked = quoting.read(lines)
    placed = marked.placed()
    if html:
        placed = _placed(lines, marked, placed, html)
    zoned = _zones(placed, html_hints.signature(html, placed.contents, placed.depths) if html else ())
    return tuple(map(_line, zip(lines, zoned, placed.depths, strict=True)))


def _placed(lines: Sequence[str], marked: Marked, placed: Placed, html: str) -> Placed:
    """The lines with their depth; quote marks are believed before the HTML, which is before later header lines."""
    first = next((at for at, depth in enumerate(placed.depths) if depth), len(lines))
    if first < len(lines) and any(">" in line[:2] for line in lines):
        return placed
    history = html_hints.history(html, lines)
    return marked.placed(history) if history is not None and history < first else placed


def reply(lines: Sequence[ZonedLine]) -> str:
    """The sender's new text without the signature."""
    signature = Zone.SIGNATURE
    return _text([text for text, zone, depth in lines if not depth and zone is not signature])


def signature(lines: Sequence[ZonedLine]) -> str:
    """The sender's own signature."""
    signature = Zone.SIGNATURE
    return _text([text for text, zone, depth in lines if not depth and zone is signature])


def _text(lines: Iterable[str]) -> str:
    return "\n".join(lines).strip("\n \t\r\xa0")


def _zones(placed: Placed, signed: Iterable[int]) -> list[Zone]:
    """Structure first: what introduces quoted text is a header, `signed` the signature; the model tells the rest."""
    found: list[Zone | None] = [None] * len(placed.contents)
    for span in placed.spans:
        for at in range(span.start, span.end):
            found[at] = None if is_blank(placed.contents[at]) else Zone.HEADER
    for start, stretch in zone_runs.stretches(placed):
        told = _remembered[stretch] if sum(map(len, stretch.contents)) <= _USUAL else _told(stretch)
        found[start : start + len(told)] = told
    _sign(found, placed.depths, [at for at in signed if found[at]])
    return _joined(found)


def _sign(zones: list[Zone | None], depths: Sequence[int], signed: Sequence[int]) -> None:
    """These lines are the signature, unless nothing would be left that the sender says."""
    own = sum(depth == 0 and zone is not None for depth, zone in zip(depths, zones, strict=True)) if signed else 0
    if own > len(signed):
        for at in signed:
            zones[at] = Zone.SIGNATURE


def _told(stretch: Stretch) -> tuple[Zone | None, ...]:
    """The zone of each line of a stretch, None for blank ones."""
    chain = zone_runs.chain(stretch)
    found: list[Zone | None] = [None] * len(stretch.contents)
    for at, zone in zip(chain.numbers, own_words.kept(chain, zone_model.shipped().zones(chain)), strict=True):
        found[at] = zone
    return tuple(found)


_remembered = Remembered(_told, 256)


def _joined(zones: Sequence[Zone | None]) -> list[Zone]:
    """Blank lines belong to what they stand within; the last one above a greeting or the like belongs to that.

    Where several stand between two closings, it is two that were written.
    """
    found: list[Zone] = []
    above = None
    for at, zone in enumerate(zones):
        if zone is None:
            continue
        if blank := at - len(found):
            within = zone is above and (blank == 1 or zone is not Zone.CLOSING)
            joined = zone if within else Zone.BODY
            found += [joined] * blank
            found[-1] = zone if zone in _LED_UP_TO else joined
        found.append(zone)
        above = zone
    return found + [Zone.BODY] * (len(zones) - len(found))
