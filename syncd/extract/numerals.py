"""Telephone numbers in a piece of text, as far as their digits tell."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers
from phonenumbers import (
    Leniency,
    NumberParseException,
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

_BLANK = r"[ \xa0\u2009\u202f]{0,2}"
_BETWEEN = rf"{_BLANK}(?:[\-./()\u2010-\u2015\u2212]{{1,3}}{_BLANK})?"
# Anchored on a digit: most of a mail is passed over at the speed of a scan for one.
_CANDIDATE = re.compile(rf"\d(?:{_BETWEEN}\d){{6,40}}")
_SOLID = re.compile(r"\d{18}")
_ZERO_ZERO = re.compile(r"(?<![\d+])(?<!\d[ \xa0.\-/)(\u2010-\u2015])(?<!\)[ \xa0])00(?=[ \-(]{0,2}[1-9])")
_INVISIBLE = dict.fromkeys([0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xAD, *range(0x202A, 0x202F)])
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
    """A stretch of a line with enough digits for a number, with one character on either side."""

    text: str
    start: int


def visible(text: str) -> str:
    """The text without characters that have no width: they hide in numbers copied from web pages."""
    return text if text.isascii() else text.translate(_INVISIBLE)


def windows(line: str) -> list[Window]:
    """Where a line may hold a number; cheap, and empty for nearly every line."""
    found = []
    for match in _CANDIDATE.finditer(line):
        if _SOLID.search(match[0]):
            continue
        start = max(0, match.start() - 3)
        found.append(Window(line[start : match.end() + 2], start))
    return found


def find(window: Window, regions: Sequence[str]) -> tuple[Numeral, ...]:
    """The numbers in a window, read with the first of the regions that makes any of it valid."""
    for rank, region in enumerate(regions):
        if found := _matches(window.text, region):
            return tuple(
                Numeral(
                    m.e164, m.start + window.start, m.end + window.start, m.extension, m.kind, m.international, rank
                )
                for m in found
            )
    return ()


@lru_cache(maxsize=8192)
def _matches(text: str, region: str) -> tuple[Numeral, ...]:
    readable = _ZERO_ZERO.sub(" +", text)  # of the same length, so that offsets hold
    found = _matcher(readable, region)
    if not found and "/" in readable:
        # The matcher takes "0450/12.36.06" for a date.
        found = _matcher(readable.replace("/", " "), region)
    return tuple(_numeral(match, text) for match in found)


def _matcher(text: str, region: str) -> tuple[PhoneNumberMatch, ...]:
    return tuple(PhoneNumberMatcher(text, region, leniency=Leniency.VALID, max_tries=50))


def _numeral(match: PhoneNumberMatch, text: str) -> Numeral:
    written_with_zeros = match.raw_string.startswith("+") and text[match.start] == "0"
    return Numeral(
        e164=phonenumbers.format_number(match.number, PhoneNumberFormat.E164),
        start=match.start - written_with_zeros,
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
