"""Which employer the writer has left for which, told in one breath: "swapped Acme for Beta", "bye Acme, hello Beta"."""

import re
from dataclasses import dataclass

from syncd.extract.announcements import pieces, slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.patterns import Rows, any_of, when_asked, words
from syncd.extract.wordings import Betrayers, both, heard
from syncd.extract.words import naming
from syncd.extract.words import swaps as wording

TURNS: tuple[Rows, ...] = (
    both(wording.BYES, wording.HELLOS),
    both(wording.SWAPPED, wording.FOR),
    both(wording.MOVED, wording.FROM, wording.TO),
)
"""The words that betray such a turn."""
_ARTICLE = rf"(?:{any_of(naming.COMPANY_ARTICLES)}\s)?"
_GONE, _COME = (
    rf"{_ARTICLE}(?:{slots.SORT_OF_MARKED})?(?P<{name}>{slots.NAMED_COMPANY})[\"'»”“]?" for name in ("gone", "come")
)


def _between(before: Rows | None, after: Rows) -> re.Pattern[str]:
    first = rf"(?<!\w)(?:{any_of(words(before))})[\s:,]{{1,3}}" if before else r"(?<![\w«])"
    return when_asked(
        rf"{first}{_GONE}\W{{1,4}}(?:\w{{1,12}}\s)?(?:{any_of(words(after))})[\s:,]{{1,3}}{_COME}", re.IGNORECASE
    )


_TURNED = _between(wording.BYES, wording.HELLOS)
_FOR = _between(None, wording.FOR)
_TO = _between(wording.FROM, wording.TO)
_SWAPPED = heard(wording.SWAPPED)
_MOVED = heard(wording.MOVED)
_BETRAYERS = Betrayers({"bye": (wording.BYES,), "swapped": (wording.SWAPPED,), "moved": (wording.MOVED,)})


@dataclass(frozen=True, slots=True)
class Swap:
    """The company that the writer has left, the one joined, and how sure it is that they are companies."""

    gone: str
    come: str
    confidence: float


def pair(letter: Letter, sentence: str) -> Swap | None:
    """The one employer and the other, None where a sentence tells no such thing."""
    likely = _BETRAYERS.topics(sentence)
    if "bye" in likely and (match := _TURNED.search(sentence)):
        return _named(match, 0.8)
    for topic, cue_of, way in (("swapped", _SWAPPED, _FOR), ("moved", _MOVED, _TO)):
        cue = cue_of.search(sentence) if topic in likely else None
        match = way.search(sentence) if cue else None
        if not (cue and match and _is_the_writers(letter, sentence, cue)):
            continue
        if named := _named(match, _sureness(match)):
            return named
    return None


def _is_the_writers(letter: Letter, sentence: str, cue: re.Match[str]) -> bool:
    meant = pieces.is_plain(letter, sentence, cue.start(), cue.end())
    return meant and pieces.is_self(sentence, cue) and not pieces.is_anothers(letter, sentence, cue)


def _named(match: re.Match[str], confidence: float) -> Swap | None:
    gone, come = slots.company(match["gone"]), slots.company(match["come"])
    return Swap(gone, come, confidence) if gone and come and confidence else None


def _sureness(match: re.Match[str]) -> float:
    """How sure it is that these are companies, 0 where they may be places: one moves from Ripon to Selby as well."""
    names = (match["gone"], match["come"])
    if "«" in match[0] or "chez" in match[0].lower() or any(map(slots.is_company, names)):
        return 0.8
    # "I swapped Google Docs for Microsoft Word."
    return 0.5 if any(" " in slots.company(name) for name in names) else 0.0
