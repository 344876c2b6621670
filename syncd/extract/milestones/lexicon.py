"""The words of one language, compiled: a sentence → the notions it names and where."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from syncd.extract.words import dates, hours
from syncd.extract.words.milestones import LANGUAGES, NOTIONS

Notions = int
"""A set of notions: one bit each."""

BITS: Mapping[str, Notions] = {name: 1 << n for n, name in enumerate((*NOTIONS, "DAY", "CLOCK", "NAME"))}
TIMES = BITS["DAY"] | BITS["CLOCK"]

_GAP = r"(?:[^\s,;:!?()]{1,20}\s){0,3}"
_STEM = r"\w{0,12}(?!\w)"
_FALSE = r"(?!)"


@dataclass(frozen=True, slots=True)
class Hit:
    """A notion's words at `sentence[start:end]`."""

    start: int
    end: int
    notions: Notions


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is looked for in one language. The pattern ends every phrase in an empty group of its own."""

    pattern: re.Pattern[str]
    notions: Sequence[Notions]
    times: re.Pattern[str]

    def hits(self, text: str) -> Iterator[Hit]:
        """The longest phrases in a text in lower case, from left to right, without overlaps."""
        for match in self.pattern.finditer(text):
            if notions := self.notions[match.lastindex or 0]:
                yield Hit(match.start(), match.end(), notions)

    def named_times(self, text: str) -> Iterator[Hit]:
        """The days and hours of a text in lower case."""
        for match in self.times.finditer(text):
            yield Hit(match.start(), match.end(), BITS["DAY" if match.lastgroup == "day" else "CLOCK"])


@lru_cache(maxsize=16)
def of(language: str) -> Lexicon:
    """The words of a language; a phrase may hold "…" for up to three words, and end in "*" for any ending."""
    named: dict[str, Notions] = {}
    for name, phrases in LANGUAGES.get(language, {}).items():
        for phrase in phrases:
            # A gap ends with the blank before the next word.
            key = phrase.replace("… ", "…")
            named[key] = named.get(key, 0) | (0 if name == "NOTHING" else BITS[name])
    notions = [0]
    tree = _tree(sorted(named, key=_order), named, notions) or _FALSE
    return Lexicon(re.compile(rf"(?:(?<![\w'])|(?=')){tree}"), notions, _times(language))


def _order(phrase: str) -> str:
    return phrase.replace("…", "\uffff").replace("*", "\uffff\uffff")


def _tree(phrases: list[str], named: Mapping[str, Notions], notions: list[Notions], prefix: str = "") -> str:
    """Phrases as one pattern that shares their beginnings; the longer ones are tried first, gaps and stems last."""
    at = len(prefix)
    longer = [phrase for phrase in phrases if len(phrase) > at]
    branches = [
        _character(key)
        + (_stem(prefix, named, notions) if key == "*" else _tree(list(group), named, notions, prefix + key))
        for key, group in groupby(longer, key=lambda phrase: phrase[at])
    ]
    if len(longer) < len(phrases):
        notions.append(named[prefix])
        branches.append(r"(?!\w)()")
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _stem(prefix: str, named: Mapping[str, Notions], notions: list[Notions]) -> str:
    notions.append(named[f"{prefix}*"])
    return "()"


def _character(key: str) -> str:
    return {" ": r"\s{1,2}", "…": _GAP, "*": _STEM}.get(key) or re.escape(key)


def _times(language: str) -> re.Pattern[str]:
    day = "|".join(_longest((*_forms(dates.WEEKDAYS, language), *_forms(dates.NEAR, language))))
    month = "|".join(_longest(_forms(dates.MONTHS, language)))
    short = r"(?:mon|tues?|weds?|thurs?|fri)\.?(?=\s\d|\s?at\s)|weds?|thurs|tues" if language == "en" else _FALSE
    before = "|".join(_longest((*hours.BEFORE_HOUR.get(language, ()), *hours.BEFORE_FULL_HOUR.get(language, ()), "@")))
    behind = "|".join(_longest(hours.BEHIND_HOUR.get(language, ())))
    return re.compile(
        rf"(?<!\w)(?:(?P<day>(?:{day}|{short})(?!\w)|\d{{1,2}}(?:st|nd|rd|th|\.|er|º)?\s(?:of\s|de\s)?(?:{month})(?!\w)"
        rf"|(?:{month})\s\d{{1,2}}(?:st|nd|rd|th)?(?![\d:])|(?:the\s)?\d{{1,2}}(?:st|nd|rd|th)(?!\w)"
        rf"|(?:am|den|on|le|el|op|dem|du|del)\s\d{{1,2}}[./]\d{{1,2}}(?:[./]\d{{2,4}}|\.)?(?![\w])|\d{{4}}-\d\d-\d\d)"
        rf"|(?P<clock>\d{{1,2}}\s?[:h]\s?\d\d(?!\d)|\d{{1,2}}(?:[.:]\d\d)?\s?(?:[ap]\.?m(?!\w)|h(?!\w)|(?:{behind})(?!\w))"
        rf"|(?:{before})\s?(?:\d{{1,2}}(?:[.:]\d\d)?(?![\w%/€£$-]|[.,]\d)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\w)"
        rf"|half\s(?:past\s)?\w{{3,6}}(?!\w)|noon|midday|midi|mediodía|mittags|полдень))"
    )


def _forms(rows: Mapping[str, tuple[str, ...]], language: str) -> list[str]:
    return [form for cell in rows.get(language, ()) for form in cell.split("|")]


def _longest(words: Iterable[str]) -> list[str]:
    return sorted(map(re.escape, words), key=len, reverse=True) or [_FALSE]
