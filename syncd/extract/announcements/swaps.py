"""Which employer the writer has left for which, told in one breath: "swapped Acme for Beta", "bye Acme, hello Beta"."""

import re

from syncd.extract.announcements import pieces, slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.patterns import Rows, any_of, words
from syncd.extract.wordings import both, heard
from syncd.extract.words import swaps as wording

TURNS: tuple[Rows, ...] = (
    both(wording.BYES, wording.HELLOS),
    both(wording.SWAPPED, wording.FOR),
    both(wording.MOVED, wording.TO),
)
"""The words that betray such a turn."""
_ARTICLE = r"(?:(?:the|der|die|das|dem|den|la|le|el|de|het|les)\s)?"
_GONE, _COME = (
    rf"{_ARTICLE}(?:[а-яё-]{{2,20}}\s(?=«))?(?P<{name}>{slots.NAMED_COMPANY})[\"'»”“]?" for name in ("gone", "come")
)


def _between(before: Rows | None, after: Rows) -> re.Pattern[str]:
    first = rf"(?<!\w)(?:{any_of(words(before))})[\s:,]{{1,3}}" if before else r"(?<![\w«])"
    return re.compile(
        rf"{first}{_GONE}\W{{1,4}}(?:\w{{1,12}}\s)?(?:{any_of(words(after))})[\s:,]{{1,3}}{_COME}", re.IGNORECASE
    )


_TURNED = _between(wording.BYES, wording.HELLOS)
_FOR = _between(None, wording.FOR)
_TO = _between(wording.FROM, wording.TO)
_SWAPPED = heard(wording.SWAPPED)
_MOVED = heard(wording.MOVED)


def pair(letter: Letter, sentence: str) -> tuple[str, str] | None:
    """The company that the writer has left and the one joined, None where a sentence tells no such thing."""
    if match := _TURNED.search(sentence):
        return _named(match)
    for cue_of, way in ((_SWAPPED, _FOR), (_MOVED, _TO)):
        cue, match = cue_of.search(sentence), way.search(sentence)
        if not (cue and match and _is_the_writers(letter, sentence, cue)):
            continue
        named = _named(match)
        if named and _are_companies(match, named):
            return named
    return None


def _is_the_writers(letter: Letter, sentence: str, cue: re.Match[str]) -> bool:
    meant = pieces.is_plain(letter, sentence, cue.start(), cue.end())
    return meant and pieces.is_self(sentence, cue) and not pieces.is_anothers(letter, sentence, cue)


def _named(match: re.Match[str]) -> tuple[str, str] | None:
    gone, come = slots.company(match["gone"]), slots.company(match["come"])
    return (gone, come) if gone and come else None


def _are_companies(match: re.Match[str], named: tuple[str, str]) -> bool:
    """Whether the names show that they are no places: one moves from Ripon to Selby as well."""
    quoted = "«" in match[0] or "chez" in match[0].lower()
    return quoted or any(slots.is_company(name) or " " in name for name in named)
