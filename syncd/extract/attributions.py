"""Lines such as "On Tuesday at 10:15 Jane Doe <jane@acme.example> wrote:", and whom and what day they name."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from syncd.extract import addresses, shapes
from syncd.extract.header_lines import UNSEEN, field
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.words import quoting
from syncd.model.message import Address

LONGEST = 400
"""Characters; an attribution names a date and a person, no more."""
_LINES = 4
_COLONS = (":", "：")

_BEGINS = rf"[\s*>|\-–—{UNSEEN}]{{0,8}}"
_VERBS = rf"(?:(?<!\w){any_of(words(quoting.ATTRIBUTION_VERBS))}(?!\w)|{any_of(words(quoting.ATTACHED_VERBS))})"
_VERB = when_asked(_VERBS, re.IGNORECASE)
_START = when_asked(
    rf"{_BEGINS}(?:{any_of(words(quoting.ATTRIBUTION_STARTS))}[\s,]|{any_of(words(quoting.WEEKDAYS))}[\w.,\s]|\d)",
    re.IGNORECASE,
)
_STARTING_WORD = when_asked(rf"{_BEGINS}{any_of(words(quoting.ATTRIBUTION_STARTS))}[\s,]{{1,3}}", re.IGNORECASE)
_SPEAKERS = any_of(words(quoting.SPEAKERS))
# "I wrote:", "schrieb ich:": somebody tells of what was written.
_TOLD = when_asked(
    rf"(?<!\w){_SPEAKERS}\s{{1,3}}{_VERBS}|{_VERBS}\s{{1,3}}{_SPEAKERS}(?!\w)",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d{1,2}[:.h時点시]\s?\d\d|\d\s?[ap]\.?m(?!\w)", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_DATED = re.compile(r"\d{1,2}[:.h]\d\d|\d{4}|\d{1,2}[./-]\d{1,2}")
_DAY = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?<!\d)\d{1,2}(?!\d)\D{1,24}(?<!\d)(?:19|20)\d\d|(?:19|20)\d\d\D{1,24}\d"
)
_LEADING_DATE = re.compile(
    r".{0,120}(?:\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:[\s\u202f]?[AaPp]\.?[Mm]\.?)?|(?<!\d)(?:19|20)\d\d(?!\d))"
    r"(?:\s?(?:\(?(?:UTC|GMT|[A-Z]{3,4}(?![\w@])|[+-]\d{2}:?\d{2})[^,<]{0,12}?\)?|Uhr|г\.|р\.|ч\.|年))?[,\s:]{0,4}"
)
_BEFORE_NAME = when_asked(rf"[\s,.\-–—{UNSEEN}]{{0,6}}{any_of(words(quoting.BEFORE_NAMES))}[\s,]{{1,3}}", re.IGNORECASE)
_AFTER_NAME = re.compile(rf"\s{{1,3}}{any_of(words(quoting.AFTER_NAMES))}$", re.IGNORECASE)
_TRAILING_DATE = when_asked(
    rf"(?:(?<!\w){any_of(words(quoting.WEEKDAYS))}\w{{0,10}}[.,\s]{{1,3}})?\d[^\n]{{4,60}}", re.IGNORECASE
)
_DASHED = when_asked(
    rf"[ \t*]{{0,4}}[-–—]{{2,20}}[^\n]{{10,300}}{_VERBS}[ \t]{{0,3}}[-–—]{{2,20}}[ \t]{{0,4}}$", re.IGNORECASE
)
_DASHES = ("-", "–", "—")
_EDGES = " \t\xa0:：,;-–—*()（）"


def may_end(line: str) -> bool:
    """Whether an attribution may end with the line, as far as its last characters tell, or dashes."""
    return _is_announced(line) or line[:2] == "--" or line[-2:] == "--"


def _is_announced(line: str) -> bool:
    return line.rstrip(" \t\xa0*_\u200e\u200f\u202a\u202c\u2069")[-1:] in _COLONS


def find(lines: Sequence[str], marks: Sequence[int], likely: Iterable[int]) -> dict[int, int]:
    """First line → line after the last one, of every attribution. `likely` are those that may end one, and others."""
    found: dict[int, int] = {}
    last = -1
    for at in likely:
        line = lines[at]
        if _is_announced(line):
            start = _start(lines, marks, at, last + 1)
        elif line[:2] == "--" and is_dashed(line):
            start = at
        elif line[-2:] == "--" and at and lines[at - 1][:2] == "--" and is_dashed(f"{lines[at - 1]} {line}"):
            start = at - 1
        else:
            continue
        if start is not None:
            found[start] = at + 1
            last = at
    return found


def is_dashed(line: str) -> bool:
    """Whether an attribution stands between dashes, as Zoho writes it."""
    text = line[:LONGEST].rstrip(" \t")
    # Nearly all lines between dashes are "-----Original Message-----".
    return text.endswith(_DASHES) and _VERB.search(text) is not None and _DASHED.match(text) is not None


def read(text: str) -> tuple[Address | None, str]:
    """The person an attribution names, and the date as written, "" where it gives none."""
    text = text[:500]
    dated = _LEADING_DATE.match(text)
    rest = text[dated.end() :] if dated else text
    named = addresses.author(_plain(rest if "@" in rest else text))
    date = _date(dated[0]) if dated and "@" not in dated[0] else _trailing_date(text)
    if named and named.email:
        return Address(_bare_name(named.name), named.email), date
    name = _bare_name(_plain(rest))
    known = shapes.is_name(name) and not _STARTING_WORD.match(f"{name} ")
    return (Address(name, "") if known else None), date


def _plain(text: str) -> str:
    return _VERB.sub(" ", text).strip(" \t\xa0:：,;-–—*")


def _date(text: str) -> str:
    text = text.strip("-–—> ")
    starting = _STARTING_WORD.match(text)
    return _VERB.sub(" ", text[starting.end() :] if starting else text).strip(f"{_EDGES}.")


def _trailing_date(text: str) -> str:
    """The date behind the name: "Jane Doe <jane@acme.example> schrieb am Mo., 25. Okt. 2021, 11:17:"."""
    found = _TRAILING_DATE.search(text, text.rfind("@") + 1)
    return _VERB.sub(" ", found[0]).strip(_EDGES) if found else ""


def _bare_name(text: str) -> str:
    """A name without the words that a language puts around it."""
    for _ in range(3):
        if (lead := _BEFORE_NAME.match(text)) is None:
            break
        text = text[lead.end() :]
    return " ".join(_AFTER_NAME.sub("", text, count=1).strip(_EDGES).split())


def _start(lines: Sequence[str], marks: Sequence[int], end: int, floor: int) -> int | None:
    """Where the attribution that ends on line `end` begins; None where that line ends none."""
    joined, found = "", None
    for start in range(end, max(floor - 1, end - _LINES), -1):
        line = lines[start].strip()
        joined = f"{line} {joined}"
        # Programs that wrap quoted lines leave the rest of an attribution with fewer marks than its beginning.
        if not line or marks[start] < marks[end] or len(joined) > LONGEST:
            return found
        if field(lines[start]) is not None:
            return None
        looks = _looks(joined, quoted_follows=_quoted_follows(marks, lines, end))
        if found is not None and looks.starts:
            return start
        if found is None and looks.attributes:
            found = start
            if looks.starts:
                return start
            if line.startswith("<") and _is_name_above(lines, marks, start, floor):
                return start - 1
    return found


def _is_name_above(lines: Sequence[str], marks: Sequence[int], at: int, floor: int) -> bool:
    """Whether a wrapped line has left the name on the line above "<jane@acme.example> wrote:"."""
    above = lines[at - 1].strip() if at > floor else ""
    return bool(above) and marks[at - 1] == marks[at] and len(above) <= 60 and above[-1] not in ".!?:,;"


class _Looks:
    """What a text has of an attribution."""

    __slots__ = ("attributes", "starts")

    def __init__(self, text: str, quoted_follows: bool) -> None:
        self.starts = _START.match(text) is not None
        addressed = "@" in text
        if not (self.starts or addressed) or not (quoted_follows or _DIGIT.search(text)):
            self.attributes = False
        elif _VERB.search(text):
            told = _TOLD.search(text) is not None and not addressed
            dated = _DATED.search(text) is not None
            alone = not told and (_CLOCK.search(text) or _DAY.search(text)) is not None
            placed = self.starts or (addressed and (dated or quoted_follows))
            self.attributes = placed and (quoted_follows or (addressed and dated) or alone)
        else:
            starts = self.starts or text.rstrip(_EDGES).endswith(">")
            self.attributes = starts and addressed and bool(_CLOCK.search(text) and _DATED.search(text))


_USUAL = 200
_remembered = lru_cache(maxsize=2048)(_Looks)


def _looks(text: str, *, quoted_follows: bool) -> _Looks:
    return _remembered(text, quoted_follows) if len(text) <= _USUAL else _Looks(text, quoted_follows)


def _quoted_follows(marks: Sequence[int], lines: Sequence[str], at: int) -> bool:
    following = next((i for i in range(at + 1, min(at + 4, len(lines))) if lines[i].strip()), None)
    return following is not None and marks[following] > marks[at]
