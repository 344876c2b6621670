"""Where quoted or forwarded text is introduced: separators, attributions and blocks of header lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from syncd.extract.patterns import any_of, lookup, words
from syncd.extract.words import quoting

LONGEST_ATTRIBUTION = 400
"""Characters; an attribution names a date and a person, no more."""
_ATTRIBUTION_LINES = 4
_BLOCK_LINES = 300
_BLOCK_FIELDS = 12
_BLANK_LINES = 3
"""Blank lines that may stand between two lines of one header block."""
_HEAD = 200
"""Characters of a line that patterns look at: introductions begin at the margin."""
_COLON = re.compile("[:：]")
_DASH = re.compile(r"[ \t\xa0]{0,8}[-_=*—–]")

_FIELD_OF = lookup(quoting.FIELDS)
_FIELD = re.compile(
    rf"[*_|\t \xa0]{{0,12}}({any_of(_FIELD_OF)})[*_]{{0,2}}[ \t\xa0]{{0,3}}[:：][*_]{{0,2}}[ \t\xa0]{{0,20}}",
    re.IGNORECASE,
)
_DASHES = r"[-_=*—–]{2,80}"
_SEPARATOR = re.compile(
    rf"[ \t\xa0*]{{0,8}}(?:{_DASHES}[ \t]{{0,3}}{any_of(words(quoting.ORIGINAL) + words(quoting.FORWARDED))}"
    rf"|{any_of(words(quoting.FORWARDED))}[^:\n]{{0,80}}:[ \t]{{0,5}}$)",
    re.IGNORECASE,
)
_FORWARDED = re.compile(any_of(words(quoting.FORWARDED)), re.IGNORECASE)
_VERB = re.compile(rf"(?<!\w){any_of(words(quoting.ATTRIBUTION_VERBS))}(?!\w)", re.IGNORECASE)
_START = re.compile(
    rf"[\s*]{{0,4}}(?:{any_of(words(quoting.ATTRIBUTION_STARTS))}[\s,]|{any_of(words(quoting.WEEKDAYS))}[\w.,\s]|\d)",
    re.IGNORECASE,
)
_DATED = re.compile(r"\d{1,2}[:.h]\d\d|\d{4}|\d{1,2}[./-]\d{1,2}")
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d")
_RULE = re.compile(r"[ \t*]{0,8}[-_=—–]{5,200}[ \t*]{0,8}$")
_RULE_END = re.compile(r"[^\n]{0,100}-{3,80}[= ]{0,2}$")
_BARE_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")


@dataclass(frozen=True, slots=True)
class Span:
    """The lines `start` up to, not including, `end` introduce quoted text."""

    start: int
    end: int


def field(line: str) -> tuple[str, str] | None:
    """The (field, value) of a header line such as "*Von:* Jane Doe", None for any other line."""
    # Most lines hold no colon, which is told in a tenth of the time.
    match = _FIELD.match(line, 0, _HEAD) if _COLON.search(line) else None
    if match is None:
        return None
    return _FIELD_OF[" ".join(match[1].lower().split())], line[match.end() :].strip()


def is_separator(line: str) -> bool:
    """Whether the line stands between two mails, such as "-----Original Message-----"."""
    return (":" in line or _DASH.match(line) is not None) and _SEPARATOR.match(line, 0, _HEAD) is not None


def is_forward_separator(line: str) -> bool:
    """Whether the line says that a forwarded mail follows."""
    return is_separator(line) and _FORWARDED.search(line, 0, _HEAD) is not None


def find(lines: Sequence[str], marks: Sequence[int]) -> list[Span]:
    """Every introduction, in order, not overlapping; `lines` are without their quote marks, `marks` counts those."""
    found: list[Span] = []
    attributions = _attributions(lines, marks)
    at = 0
    while at < len(lines):
        if not _may_introduce(lines[at]) and at not in attributions:
            at += 1
            continue
        end = attributions.get(at) or _separator_end(lines, at) or _block_end(lines, marks, at)
        if end:
            floor = found[-1].end if found else 0
            found.append(Span(_rule_above(lines, max(floor, _lead_in(lines, marks, at, floor)), floor), end))
            at = end
        else:
            at += 1
    return found


def _may_introduce(line: str) -> bool:
    """Whether a separator or a field may stand on a line: nearly all lines are passed over here."""
    return _COLON.search(line) is not None or _DASH.match(line) is not None


def _separator_end(lines: Sequence[str], at: int) -> int:
    """The line after a separator, 0 where there is none; Notes breaks its separators over two lines."""
    if not is_separator(lines[at]):
        return 0
    if at + 1 == len(lines):
        return at + 1
    closed = lines[at].rstrip().endswith(("-", ":", "*", "_", "=")) and not lines[at].rstrip().endswith("-=")
    wrapped = (_RULE if closed else _RULE_END).match(lines[at + 1], 0, _HEAD) is not None
    return at + 2 if wrapped else at + 1


def _attributions(lines: Sequence[str], marks: Sequence[int]) -> dict[int, int]:
    """First line → line after the last one, of everything like "On Tuesday Jane Doe wrote:"."""
    found: dict[int, int] = {}
    last = -1
    for at, line in enumerate(lines):
        if line.rstrip()[-1:] in (":", "：") and (start := _attribution_start(lines, marks, at, last + 1)) is not None:
            found[start] = at + 1
            last = at
    return found


def _attribution_start(lines: Sequence[str], marks: Sequence[int], end: int, floor: int) -> int | None:
    """Where the attribution that ends on line `end` begins; None where that line ends none."""
    joined, found = "", None
    for start in range(end, max(floor - 1, end - _ATTRIBUTION_LINES), -1):
        joined = f"{lines[start].strip()} {joined}"
        # Programs that wrap quoted lines leave the rest of an attribution with fewer marks than its beginning.
        if not lines[start].strip() or marks[start] < marks[end] or len(joined) > LONGEST_ATTRIBUTION:
            return found
        if field(lines[start]) is not None:
            return None
        if found is not None and _START.match(joined):
            return start
        if found is None and _attributes(joined, quoted_follows=_quoted_follows(marks, lines, end)):
            found = start
            if _START.match(joined):
                return start
    return found


def _attributes(text: str, *, quoted_follows: bool) -> bool:
    dated, addressed, starts = _DATED.search(text), "@" in text, _START.match(text)
    if _VERB.search(text):
        return bool((dated or quoted_follows) if starts else addressed and (dated or quoted_follows))
    return bool(starts and addressed and dated and _CLOCK.search(text))


def _quoted_follows(marks: Sequence[int], lines: Sequence[str], at: int) -> bool:
    following = _next_filled(lines, at + 1, min(at + 4, len(lines)))
    return following is not None and marks[following] > marks[at]


def _block_end(lines: Sequence[str], marks: Sequence[int], start: int) -> int:
    """The line after a block of header lines that begins here, 0 where none begins."""
    kinds: list[str] = []
    end = at = start
    stop = min(len(lines), start + _BLOCK_LINES)
    addressed = False
    while at < stop and marks[at] == marks[start]:
        named = field(lines[at])
        if named is not None:
            if (named[0] == "from" and "from" in kinds) or len(kinds) == _BLOCK_FIELDS:
                break
            kinds.append(named[0])
            at += 1
            end = at
        elif not kinds:
            return 0
        elif not lines[at].strip():
            following = _next_filled(lines, at, min(stop, at + _BLANK_LINES + 1))
            if following is None or not _another_field(lines[following], kinds):
                break
            at = following
        elif _continues(lines, at, kinds[-1]):
            at += 1
            end = at
        else:
            break
        addressed = addressed or "@" in lines[at - 1]
    return end if _is_block(kinds, addressed=addressed) else 0


def _next_filled(lines: Sequence[str], at: int, stop: int) -> int | None:
    return next((i for i in range(at, stop) if lines[i].strip()), None)


def _another_field(line: str, kinds: Sequence[str]) -> bool:
    named = field(line)
    return named is not None and named[0] not in kinds


def _continues(lines: Sequence[str], at: int, kind: str) -> bool:
    """Whether a line without a label goes on with the header line above it."""
    line, above = lines[at], lines[at - 1].rstrip()
    if kind in ("to", "cc", "other"):
        return above.endswith((",", ";")) or "@" in line[:_HEAD] or line.startswith((" ", "\t")) or ";" in line[:_HEAD]
    ends_here = at + 1 == len(lines) or not lines[at + 1].strip()
    return ends_here and (line.startswith((" ", "\t")) or len(above) > 60)


def _is_block(kinds: Sequence[str], *, addressed: bool) -> bool:
    main = {kind for kind in kinds if kind != "other"}
    if {"from", "to"} == main:
        return addressed
    return len(main) >= 3 or main in ({"from", "subject"}, {"from", "date"}, {"to", "subject"}, {"date", "subject"})


def _lead_in(lines: Sequence[str], marks: Sequence[int], block: int, floor: int) -> int:
    """Notes puts the author and the date on lines of their own above "To:"; where those begin, else `block`."""
    if (named := field(lines[block])) is None or named[0] == "from":
        return block
    at = _previous_filled(lines, block, floor)
    for _ in range(4):
        if at is None or not lines[at].strip() or marks[at] != marks[block]:
            return block
        if _BARE_DATE.search(lines[at], 0, _HEAD):
            alone = not re.search(r"[A-Za-z]{3}", lines[at][:_HEAD])
            named_above = at > floor and 0 < len(lines[at - 1].strip()) <= 80
            return at - 1 if alone and named_above else at
        at = at - 1 if at > floor else None
    return block


def _previous_filled(lines: Sequence[str], before: int, floor: int) -> int | None:
    """The last line with text above `before`, over two blank ones at most."""
    return next((i for i in range(before - 1, max(floor, before - 3) - 1, -1) if lines[i].strip()), None)


def _rule_above(lines: Sequence[str], start: int, floor: int) -> int:
    """Outlook draws a rule above its header lines; where that stands, else `start`."""
    at = start - 1
    while at >= max(floor, start - 3) and not lines[at].strip():
        at -= 1
    return at if at >= floor and at >= 0 and _RULE.match(lines[at], 0, 300) else start
