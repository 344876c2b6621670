"""Which part of a mail each line is, and how deep it is quoted; the sender's own words come from here."""

from collections.abc import Iterator, Sequence

from syncd.extract import html_hints, limits, own_words, zone_model
from syncd.extract.quoting import PlacedLine, place
from syncd.extract.zone_runs import chains, is_blank
from syncd.model.extraction import Zone, ZonedLine

_LED_UP_TO = frozenset({Zone.GREETING, Zone.CLOSING, Zone.SIGNATURE})


def split(message_text: str, html: str | None = None) -> tuple[ZonedLine, ...]:
    """One ZonedLine per line of the text, in order, each with its text as it stands there.

    `html` is looked at where the text does not tell what is quoted. Lines that introduce quoted text are `header`,
    with the depth of what they introduce. Lines longer than limits.LINE_CHARS.most come as several.
    """
    lines = limits.lines(message_text)
    placed = place(lines)
    if html and not any(line.depth for line in placed):
        history = html_hints.history(html, lines)
        placed = place(lines, history) if history is not None else placed
    zoned = _zones(placed)
    return tuple(ZonedLine(text, zone, line.depth) for text, line, zone in zip(lines, placed, zoned, strict=True))


def reply(lines: Sequence[ZonedLine]) -> str:
    """The sender's new text without the signature."""
    return _text(line.text for line in lines if line.depth == 0 and line.zone is not Zone.SIGNATURE)


def signature(lines: Sequence[ZonedLine]) -> str:
    """The sender's own signature."""
    return _text(line.text for line in lines if line.depth == 0 and line.zone is Zone.SIGNATURE)


def _text(lines: Iterator[str]) -> str:
    return "\n".join(lines).strip("\n \t\r\xa0")


def _zones(placed: Sequence[PlacedLine]) -> list[Zone]:
    """Structure first: what introduces quoted text is a header. The model tells the rest."""
    found = [Zone.HEADER if line.introduces else Zone.BODY for line in placed]
    model = zone_model.shipped()
    filled = [line.introduces and not is_blank(line.content) for line in placed]
    for chain in chains(placed):
        told = own_words.kept(chain, model.zones(chain))
        for at, zone in zip(chain.numbers, told, strict=True):
            found[at] = zone
            filled[at] = True
    _join(found, filled)
    return found


def _join(zones: list[Zone], filled: Sequence[bool]) -> None:
    """Blank lines belong to what they stand within; the last one above a greeting or the like belongs to that."""
    above, start = None, 0
    for at, zone in enumerate(zones):
        if filled[at]:
            if start < at:
                joined = zone if zone is above else Zone.BODY
                zones[start:at] = [joined] * (at - start)
                zones[at - 1] = zone if zone in _LED_UP_TO else joined
            above, start = zone, at + 1
    zones[start:] = [Zone.BODY] * (len(zones) - start)
