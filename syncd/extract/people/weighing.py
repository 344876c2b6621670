"""How likely a candidate is a piece of news or a fact: a linear model over its features, shipped as `weights.tsv`."""

from collections.abc import Mapping, Set
from functools import lru_cache, partial
from itertools import repeat
from typing import NamedTuple, TypeAlias

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


class _Part(NamedTuple):
    """What a text speaks for as a sentence itself, as the one before it, and as the one behind it."""

    own: int
    before: int
    behind: int


def worth(letter: Letter) -> list[float]:
    """How much the words of each sentence, and of those around it, speak for its telling anything (log odds)."""
    known = _parts(letter.language)
    parts = [
        known[text] if len(text) <= USUAL else _weighed(letter.language, text)
        for text in (letter.before(0), *letter.sentences, "")
    ]
    return [
        (one.own + above.before + below.behind) / 100
        for above, one, below in zip(parts, parts[1:], parts[2:], strict=False)
    ]


def _weighed(language: str, text: str) -> _Part:
    told = features.of_text(text, language)
    return _Part(*(sum(map(table.get, told, repeat(0))) for table in _worth().values()))


@lru_cache(maxsize=16)
def _parts(language: str) -> Mapping[str, _Part]:
    return Remembered(partial(_weighed, language), 1024)


@lru_cache(maxsize=1)
def _worth() -> Mapping[str, Mapping[str, int]]:
    """What each feature speaks for, without its mark, by that: of the sentence itself, of that before, and behind."""
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
