"""How likely a candidate is a piece of news or a fact: a linear model over its features, shipped as `weights.tsv`."""

from collections.abc import Mapping, Set
from functools import lru_cache
from itertools import repeat
from typing import TypeAlias

from syncd.extract.announcements.letter import Letter
from syncd.extract.memory import Remembered
from syncd.extract.people import features
from syncd.extract.people.candidates import KINDS, Kind, Sort
from syncd.extract.weights import chance, shares, shipped
from syncd.extract.wordings import USUAL

PACKAGE = "syncd.extract.people"
NONE = "none"
"""The label of a candidate that is neither news nor a fact."""
WORTH = "worth"
"""Of which sort the features are that speak for a sentence's being looked at."""
TOGETHER = "together"
"""Of which sort the features are that `together` has."""
Scores: TypeAlias = tuple[int, ...]
"""How much more a feature speaks for each of a sort's kinds than for none of them (log odds), in hundredths."""
_REMEMBERED = 8_000
"""Features of which is remembered what they speak for."""


def worth(letter: Letter, at: int) -> float:
    """How much the words of a sentence, and of those around it, speak for its telling anything (log odds)."""
    return sum(_part(mark, text, letter.language) for mark, text in features.around(letter, at)) / 100


def _part(mark: str, text: str, language: str) -> int:
    return _PARTS[mark, language, text] if len(text) <= USUAL else _weighed((mark, language, text))


def _weighed(part: tuple[str, str, str]) -> int:
    mark, language, text = part
    return sum(map(_worth()[mark].get, features.of_text(text, language), repeat(0)))


_PARTS = Remembered(_weighed, 1024)


@lru_cache(maxsize=1)
def _worth() -> Mapping[str, Mapping[str, int]]:
    """What each feature speaks for, without its mark, by that: of the sentence itself, and of those around it."""
    found: dict[str, dict[str, int]] = {"": {}, "<": {}, ">": {}}
    for feature, row in shipped(PACKAGE)[WORTH].items():
        mark = feature[0] if feature[0] in found else ""
        found[mark][feature.removeprefix(mark)] = int(row)
    return found


def total(what: Sort, found: Set[str]) -> Scores:
    """What features speak for together."""
    known = shipped(PACKAGE)[what]
    rows = [_ROWS[known[feature]] for feature in known.keys() & found]
    return tuple(map(sum, zip(*rows, strict=True))) if rows else (0,) * len(KINDS[what])


def chances(what: Sort, shared: Scores, own: Scores) -> Mapping[Kind, float]:
    """How likely a candidate is each kind of statement, by what speaks for all of its sentence's, and for it alone."""
    likely = shares([(one + other) / 100 for one, other in zip(shared, own, strict=True)])
    return dict(zip(KINDS[what], likely, strict=True))


def again(found: Mapping[str, float]) -> float:
    """How likely it is one kind by what the letter tells besides, of which are the features of `together`."""
    return chance([shipped(PACKAGE)[TOGETHER]], found)


def _row(written: str) -> Scores:
    return tuple(map(int, written.split(" ")))


_ROWS = Remembered(_row, _REMEMBERED)
