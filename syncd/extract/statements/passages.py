"""The sender's own new text, as paragraphs whose lines are joined; what stands on a line by itself stays one."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from syncd.model.extraction import Zone, ZonedLine

_BULLET = re.compile(r"(?:[-*•·‣▪●○>–—+]|\(?\d{1,2}[.)]|\(?[a-zа-я]\))\s")
_SLACK = 4
"""Characters by which a wrapped line may stay short of the widest one beyond its next word: programs differ."""
_WIDEST = 120
"""Characters; longer lines are not wrapped by hand or by a mail program."""
_OPEN = ",:;–—-"


def own(lines: Sequence[ZonedLine]) -> tuple[str, ...]:
    """One text a paragraph or list entry: greeting, body and closing; never a quoted line, nor the signature."""
    return tuple(text for block in _blocks(lines) for text in _unwrapped(block))


def _blocks(lines: Sequence[ZonedLine]) -> Iterator[list[str]]:
    """Runs of own filled lines of one zone."""
    block: list[str] = []
    zone = None
    for written, of, depth in lines:
        text = "" if depth or of is Zone.SIGNATURE or of is Zone.HEADER else written.strip()
        if block and (not text or of is not zone):
            yield block
            block = []
        if text:
            block.append(text)
            zone = of
    if block:
        yield block


def _unwrapped(block: Sequence[str]) -> Iterator[str]:
    """The lines of a block, those joined that a program or a hand has wrapped."""
    widest = max(map(len, block))
    parts = [block[0]]
    for above, line in pairwise(block):
        if _goes_on(above, line, widest):
            parts.append(line)
        else:
            yield " ".join(parts)
            parts = [line]
    yield " ".join(parts)


def _goes_on(above: str, line: str, widest: int) -> bool:
    if _BULLET.match(line):
        return False
    if line[0].islower() or (above[-1] in _OPEN and above[-1] != ":"):
        return True
    # Had the first word of this line fitted above, the break would be meant.
    word = line.partition(" ")[0]
    return widest <= _WIDEST and len(above) + 1 + len(word) > widest - _SLACK and above[-1] != ":"
