"""Where quoted or forwarded text is introduced: separators, attributions and blocks of header lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from syncd.extract import attributions, header_columns
from syncd.extract.header_lines import HEAD, block_end, field
from syncd.extract.memory import Remembered
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.words import quoting

__all__ = ["Span", "field", "find", "is_forward_separator", "is_separator", "is_unnamed_separator"]

_DASH_CHARACTERS = "-_=*—–‐─━"
_DASH = rf"[{_DASH_CHARACTERS}]"
_MARGIN = " \t\xa0\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
_BEGINS = re.compile(rf"[{_MARGIN}]{{0,8}}{_DASH}")
_MAY_BEGIN = _MARGIN + _DASH_CHARACTERS

_DASHES = rf"{_DASH}{{2,80}}"
_EDGE = r"[ \t\xa0*\u200e\u200f\u202a-\u202e]{0,8}"
_FORWARDED_WORDS = any_of(words(quoting.FORWARDED))
_SEPARATOR = when_asked(
    rf"{_EDGE}(?:{_DASHES}[ \t\xa0]{{0,3}}"
    rf"{any_of(words(quoting.ORIGINAL) + words(quoting.FORWARDED) + words(quoting.FORWARD_ENDS))}"
    rf"|{_FORWARDED_WORDS}[^:：\n]{{0,80}}[:：][ \t\xa0*_\u200e\u200f\u202a-\u202e]{{0,5}}$)",
    re.IGNORECASE,
)
_FORWARDED = when_asked(_FORWARDED_WORDS, re.IGNORECASE)
_ENDS = when_asked(rf"{_EDGE}{_DASHES}[ \t]{{0,3}}{any_of(words(quoting.FORWARD_ENDS))}", re.IGNORECASE)
# Dashes, words that no table knows, dashes.
_UNNAMED = re.compile(rf"{_EDGE}{_DASHES}[ \t\xa0]{{0,3}}[^\W\d_][^\n]{{2,70}}?{_DASHES}[ \t\xa0*]{{0,8}}$")
_RULE = re.compile(r"[ \t*]{0,8}[-_=—–─]{5,200}[ \t*]{0,8}$")
_RULE_END = re.compile(r"[^\n]{0,100}-{3,80}[= ]{0,2}$")
_BARE_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_LETTERS = re.compile(r"[A-Za-z]{3}")


@dataclass(frozen=True, slots=True)
class Span:
    """The lines `start` up to, not including, `end` introduce quoted text.

    Where `closes` is True they end it: "-------- End of forwarded message --------".
    """

    start: int
    end: int
    closes: bool = False


def is_separator(line: str) -> bool:
    """Whether the line stands between two mails, such as "-----Original Message-----"."""
    return _may_separate(line) and _SEPARATOR.match(line, 0, HEAD) is not None


def is_forward_separator(line: str) -> bool:
    """Whether the line says that a forwarded mail follows."""
    return is_separator(line) and _FORWARDED.search(line, 0, HEAD) is not None


def is_unnamed_separator(line: str) -> bool:
    """Whether the line is words between dashes in a language no table knows."""
    return _BEGINS.match(line) is not None and _UNNAMED.match(line, 0, HEAD) is not None and not is_separator(line)


def find(lines: Sequence[str], marks: Sequence[int]) -> list[Span]:
    """Every introduction, in order, not overlapping; `lines` are without their quote marks, `marks` counts those."""
    found: list[Span] = []
    told = {
        at: part
        for at, line in enumerate(lines)
        if line
        and (":" in line or "--" in line or "：" in line or (line[0] in _MAY_BEGIN and _BEGINS.match(line)))
        and (part := _remembered[line] if len(line) <= _USUAL else _part(line))
    }
    if not told:
        return found
    attributed = attributions.find(lines, marks, told)
    ahead = sorted({*told, *attributed}, reverse=True)
    read = 0  # the lines up to this one
    separated = -1  # the first filled line below a separator
    while ahead:
        at = ahead.pop()
        if at < read:
            continue
        floor = found[-1].end if found else 0
        if at in attributed:
            end = attributed[at]
        elif told.get(at, 0) & _SEPARATES and (end := _separator_end(lines, marks, at)):
            separated = _next_filled(lines, end, end + 4)
            ahead += [separated] * (separated >= 0)  # nothing likely stands above it
        elif side_by_side := header_columns.find(lines, marks, at, floor):
            found.append(Span(*side_by_side))
            read = side_by_side[1]
            continue
        else:
            end = block_end(lines, marks, at, separated=at == separated)
        if end:
            start = at if at == separated else _lead_in(lines, marks, at, floor)
            closes = _ENDS.match(lines[at], 0, HEAD) is not None
            found.append(Span(_rule_above(lines, max(floor, start), floor), end, closes))
        read = end or at + 1
    return found


_SEPARATES, _OTHER = 1, 2


def _part(line: str) -> int:
    """Whether a line may introduce a mail by itself or with those around it: as a separator, or as anything else."""
    if is_separator(line) or is_unnamed_separator(line):
        return _SEPARATES
    likely = field(line) is not None or attributions.may_end(line) or header_columns.may_begin(line)
    return _OTHER if likely else 0


_USUAL = 200
_remembered = Remembered(_part, 4096)


def _may_separate(line: str) -> bool:
    return ":" in line or "：" in line or (line[:1] in _MAY_BEGIN and _BEGINS.match(line) is not None)


def _separator_end(lines: Sequence[str], marks: Sequence[int], at: int) -> int:
    """The line after a separator, 0 where there is none; Notes breaks its separators over two lines."""
    line = lines[at]
    if not is_separator(line):
        return at + 1 if is_unnamed_separator(line) and _header_follows(lines, marks, at) else 0
    if at + 1 == len(lines):
        return at + 1
    closed = line.rstrip().endswith(("-", ":", "：", "*", "_", "=")) and not line.rstrip().endswith("-=")
    wrapped = (_RULE if closed else _RULE_END).match(lines[at + 1], 0, HEAD) is not None
    return at + 2 if wrapped else at + 1


def _header_follows(lines: Sequence[str], marks: Sequence[int], at: int) -> bool:
    following = _next_filled(lines, at + 1, at + 4)
    return following >= 0 and block_end(lines, marks, following, separated=True) > following + 1


def _next_filled(lines: Sequence[str], at: int, stop: int) -> int:
    """The first line with text from `at` on, -1 where none is."""
    return next((i for i in range(at, min(stop, len(lines))) if lines[i].strip()), -1)


def _lead_in(lines: Sequence[str], marks: Sequence[int], block: int, floor: int) -> int:
    """Notes puts the author and the date on lines of their own above "To:"; where those begin, else `block`."""
    if (named := field(lines[block])) is None or named[0] == "from":
        return block
    at = _previous_filled(lines, block, floor)
    if at == block - 1 and named[0] == "other" and _is_person(lines[at], named[1]):
        return at  # "Jane Doe", "Sent by: Jane Doe"
    for _ in range(4):
        if at is None or not lines[at].strip() or marks[at] != marks[block]:
            return block
        if _BARE_DATE.search(lines[at], 0, HEAD):
            alone = not _LETTERS.search(lines[at][:HEAD])
            named_above = at > floor and 0 < len(lines[at - 1].strip()) <= 80
            return at - 1 if alone and named_above else at
        at = at - 1 if at > floor else None
    return block


def _is_person(line: str, sent_by: str) -> bool:
    return 0 < len(line) <= 80 and bool(sent_by) and line.split()[-1:] == sent_by.split()[-1:]


def _previous_filled(lines: Sequence[str], before: int, floor: int) -> int | None:
    """The last line with text above `before`, over two blank ones at most."""
    return next((i for i in range(before - 1, max(floor, before - 3) - 1, -1) if lines[i].strip()), None)


def _rule_above(lines: Sequence[str], start: int, floor: int) -> int:
    """Outlook draws a rule above its header lines; where that stands, else `start`."""
    at = start - 1
    while at >= max(floor, start - 3) and not lines[at].strip():
        at -= 1
    return at if at >= floor and at >= 0 and _RULE.match(lines[at], 0, 300) else start
