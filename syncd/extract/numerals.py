"""Telephone numbers in a piece of text, as far as their digits tell."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import phonenumbers
from phonenumbers import (
    Leniency,
    NumberParseException,
    PhoneMetadata,
    PhoneNumber,
    PhoneNumberFormat,
    PhoneNumberMatch,
    PhoneNumberMatcher,
    PhoneNumberType,
)

from syncd.model.extraction import PhoneKind

# Metadata of a few regions holds more patterns than the cache of `re`, which would be compiled over and over.
phonenumbers.enable_pattern_cache()

MAX_RAW = 80
"""Characters; nothing longer is a telephone number."""

_BLANK = r"[ \xa0]{0,2}"
_BETWEEN = rf"{_BLANK}(?:[\-./()\u2010-\u2015\u2212]{{1,3}}{_BLANK})?"
# Anchored on a digit: most of a mail is passed over at the speed of a scan for one.
_CANDIDATE = re.compile(rf"[0-9](?:{_BETWEEN}[0-9]){{6,40}}")
_APART = re.compile(r"[ \xa0]/[ \xa0]")
_FEWEST = 7
# How North Americans write a number of ten digits.
_NANP = re.compile(r"(?<![0-9])(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[-.])[2-9][0-9]{2}[-. ][0-9]{4}(?![0-9])")
_DATED = re.compile(
    r"[^0-9]{0,3}(?:[0-9]{1,2}([./-])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})|(?:19|20)[0-9]{2}([./-])[0-9]{1,2}\2[0-9]{1,2})(?![0-9./-])"
)
_TEN_DIGITS = re.compile(r"[2-9][0-9]{2}[^0-9]{0,3}[2-9][0-9]{2}[^0-9]{0,3}[0-9]{4}(?![0-9])")
# "use this 1 07911 123456": no number goes on like this behind its first digit.
_LONE = re.compile(r"[1-9][ \xa0]{1,2}(?=0[1-9])")
_SOLID = re.compile(r"[0-9]{18}")
_ZERO_ZERO = re.compile(r"(?<![\d+])(?<!\d[ \xa0.\-/)(\u2010-\u2015])(?<!\d\)[ \xa0.\-])00(?=[ \xa0\-(]{0,2}[1-9])")
# How a call abroad begins in North America and in Russia; elsewhere these digits begin numbers of the country.
_ABROAD = re.compile(r"(?<![\d+])(?:011|8[ \xa0-]?10)(?=[ \xa0\-]{0,2}[1-9])")
_EXIT = re.compile(rf"{_ZERO_ZERO.pattern}|{_ABROAD.pattern}")
# Where columns stand side by side.
_SECOND = re.compile(r"(?<=[0-9]{3})  (?=[(0-9])")
_GROUPS = re.compile(r"(?<![0-9])[0-9]{1,40}")
_INVISIBLE = (
    0x200B,
    0x200C,
    0x200D,
    0x200E,
    0x200F,
    0x2060,
    0xFEFF,
    0xAD,
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
)
_BLANKS = (*range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)
_DIGITS = {zero + n: str(n) for zero in (0x0660, 0x06F0, 0x0966, 0xFF10) for n in range(10)}
# Full-width signs stand beside full-width digits.
_SIGNS = {0xFF0B: "+", 0xFF08: "(", 0xFF09: ")", 0xFF0D: "-", 0xFF0F: "/", 0xFF1A: ":"}
_PLAIN: Mapping[int, str | None] = {
    **dict.fromkeys(_INVISIBLE), **dict.fromkeys(_BLANKS, " "), **_DIGITS, **_SIGNS
}  # fmt: skip
_ODD = re.compile(f"[{''.join(re.escape(chr(code)) for code in _PLAIN)}]")
_KINDS = {
    PhoneNumberType.MOBILE: PhoneKind.MOBILE,
    PhoneNumberType.FIXED_LINE: PhoneKind.OFFICE,
    PhoneNumberType.PAGER: PhoneKind.PAGER,
}


@dataclass(frozen=True, slots=True)
class Numeral:
    """A valid number at text[start:end]. `kind` is what the numbering plan says, which often is nothing.

    `international` says that it is written with its country code, `rank` which of the regions it was read with.
    """

    e164: str
    start: int
    end: int
    extension: str
    kind: PhoneKind
    international: bool
    rank: int


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of a line with enough digits for a number, with some characters on either side.

    `digits` is where in the line its first digit stands.
    """

    text: str
    start: int
    digits: int


def visible(text: str) -> str:
    """The text with every digit, blank and sign of numbers in its ASCII form, and without what has no width."""
    return text if text.isascii() or not _ODD.search(text) else text.translate(_PLAIN)


def windows(line: str) -> list[Window]:
    """Where a line may hold a number; cheap, and empty for nearly every line. Dates are none."""
    return [
        _window(line, start, end)
        for match in _CANDIDATE.finditer(line)
        if not _SOLID.search(match[0])
        for start, end in _undated(match[0], match.start())
    ]


def _window(line: str, start: int, end: int) -> Window:
    first = start
    while first > max(0, start - 3) and not line[first - 1].isdigit():
        first -= 1
    return Window(line[first : end + 2], first, start)


def _undated(digits: str, start: int) -> list[tuple[int, int]]:
    """Where the digits stand, without the dates that they begin with, or a figure that is none of theirs."""
    at = lone.end() if (lone := _LONE.match(digits)) else 0
    while dated := _DATED.match(digits, at):
        at = dated.end()
    rest = digits[at:]
    return _pieces(rest, start + at) if not at or sum(map(str.isdigit, rest)) >= _FEWEST else []


def _pieces(digits: str, start: int) -> list[tuple[int, int]]:
    """Where the digits stand; in pieces where a slash between blanks parts two numbers, and no number and its area."""
    cuts = [cut.span() for cut in _APART.finditer(digits)]
    if not cuts:
        return [(start, start + len(digits))]
    edges = [0, *(edge for cut in cuts for edge in cut), len(digits)]
    pieces = [(edges[n], edges[n + 1]) for n in range(0, len(edges), 2)]
    if any(sum(map(str.isdigit, digits[a:b])) < _FEWEST for a, b in pieces):
        return [(start, start + len(digits))]
    return [(start + a, start + b) for a, b in pieces]


def names_country(window: Window) -> bool:
    """Whether a number is written with its country code, as it is dialled from anywhere."""
    return "+" in window.text[:4] or _ZERO_ZERO.search(window.text, 0, 8) is not None


def find(window: Window, regions: Sequence[str]) -> tuple[Numeral, ...]:
    """The numbers in a window, read with the first of the regions that makes any of it valid."""
    text = window.text
    if names_country(window):
        # The region does not matter, then.
        regions = regions[:1] or ("ZZ",)
    for rank, region in enumerate(regions):
        if _may_begin(text, region) and (found := _matches(text, region)):
            return _placed(found, window.start, rank)
    if _ABROAD.search(text) and (found := _from_abroad(text)):
        return _placed(found, window.start, 0)
    return _placed(_matches(text, "US"), window.start, len(regions)) if _NANP.search(text) else ()


@lru_cache(maxsize=1024)
def _from_abroad(text: str) -> tuple[Numeral, ...]:
    return tuple(_numeral(match, text) for match in _matcher(_ABROAD.sub(_plus, text), "ZZ"))


def _placed(found: Sequence[Numeral], start: int, rank: int) -> tuple[Numeral, ...]:
    return tuple(replace(one, start=one.start + start, end=one.end + start, rank=rank) for one in found)


def _plus(code: re.Match[str]) -> str:
    """A plus as wide as what it stands for, so that offsets hold."""
    return "+".rjust(len(code[0]))


def _may_begin(text: str, region: str) -> bool:
    """Whether a number in the text looks as the region's do; a look that costs a fiftieth of reading it."""
    if "+" in text:
        return True
    code, trunk = _plan(region)
    if code == "1":
        return _TEN_DIGITS.search(text) is not None
    return not trunk or any(group.startswith((trunk, code)) for group in _GROUPS.findall(text))


@lru_cache(maxsize=256)
def _plan(region: str) -> tuple[str, str]:
    """A region's country code, and what every number that is dialled within it begins with, "" where that varies."""
    metadata = PhoneMetadata.metadata_for_region(region, None)
    if metadata is None:
        return "", ""
    rules = [form.national_prefix_formatting_rule for form in metadata.number_format]
    ruled = metadata.national_prefix == "0" and sum("0" in (rule or "") for rule in rules) * 2 > len(rules)
    return str(metadata.country_code), "0" if ruled else ""


@lru_cache(maxsize=8192)
def _matches(text: str, region: str) -> tuple[Numeral, ...]:
    readable = _ZERO_ZERO.sub(_plus, text)
    for spelt in _spellings(readable):
        if found := _matcher(spelt, region):
            return tuple(_numeral(match, text) for match in found)
    return ()


def _spellings(text: str) -> Iterator[str]:
    """The text, and what it may mean where the matcher finds nothing in it; all of the same length."""
    yield text
    if "/" in text:
        # The matcher takes "0450/12.36.06" for a date.
        yield text.replace("/", " ")
    if "(" in text and "." in text:
        yield text.replace(".", " ")
    if _SECOND.search(text):
        yield _SECOND.sub(" ;", text)


def _matcher(text: str, region: str) -> tuple[PhoneNumberMatch, ...]:
    return tuple(PhoneNumberMatcher(text, region, leniency=Leniency.VALID, max_tries=20))


def _numeral(match: PhoneNumberMatch, text: str) -> Numeral:
    start = match.start
    if match.raw_string.startswith("+") and text[start] != "+":
        start = next((code.start() for code in _EXIT.finditer(text) if code.end() == start + 1), start)
    return Numeral(
        e164=phonenumbers.format_number(match.number, PhoneNumberFormat.E164),
        start=start,
        end=match.end,
        extension=match.number.extension or "",
        kind=_KINDS.get(phonenumbers.number_type(match.number), PhoneKind.UNKNOWN),
        international="+" in match.raw_string,
        rank=0,
    )


@lru_cache(maxsize=8192)
def normalise(raw: str, region: str) -> str:
    """A number as somebody wrote it, in E.164; "" where it is none that is valid. `region` is ISO 3166-1 alpha-2."""
    text = visible(raw[: MAX_RAW * 2]).partition(";")[0].strip().removeprefix("tel:").strip()
    if len(text) > MAX_RAW:
        return ""
    text = _ZERO_ZERO.sub("+", text)
    digits = text.lstrip("+")
    # Telephone exchanges like to leave out the plus.
    return _valid(text, region) or (_valid(f"+{digits}", region) if digits.isdecimal() and len(digits) >= 11 else "")


def given(raw: str, region: str) -> str:
    """A number from a field for numbers (a call record, a list of people, a card), in E.164; "" where it is none.

    There nothing else can be meant, so a number of the right length counts that no operator has been assigned yet.
    """
    text = _ZERO_ZERO.sub("+", visible(raw[: MAX_RAW * 2]).partition(";")[0].strip().removeprefix("tel:").strip())
    return normalise(raw, region) or (
        _e164(text, region, phonenumbers.is_possible_number) if len(text) <= MAX_RAW else ""
    )


def _valid(text: str, region: str) -> str:
    return _e164(text, region, phonenumbers.is_valid_number)


def _e164(text: str, region: str, counts: Callable[[PhoneNumber], bool]) -> str:
    try:
        number = phonenumbers.parse(text, region)
    except NumberParseException:
        return ""
    return phonenumbers.format_number(number, PhoneNumberFormat.E164) if counts(number) else ""


def kind(e164: str) -> PhoneKind:
    """What the numbering plan says of a number."""
    try:
        return _KINDS.get(phonenumbers.number_type(phonenumbers.parse(e164)), PhoneKind.UNKNOWN)
    except NumberParseException:
        return PhoneKind.UNKNOWN
