"""How likely a candidate is a piece of news or a fact: a linear model over its features, shipped as `weights.tsv`."""

from collections.abc import Mapping, Set
from functools import lru_cache, partial
from itertools import repeat
from typing import NamedTuple

from syncd.extract.announcements.letter import Letter
from syncd.extract.memory import Remembered
from syncd.extract.packed import Packed, Packing
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
_REMEMBERED = 4_000
"""Features of each sort of which is remembered what they speak for."""


class _Part(NamedTuple):
    """What a text speaks for as a sentence itself, as the one before it, and as the one behind it."""

    own: int
    before: int
    behind: int


_PARTS = Packing(len(_Part._fields))


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
    return _Part(*_PARTS.unpack(sum(map(_worth().get, told, repeat(0)))))


@lru_cache(maxsize=16)
def _parts(language: str) -> Mapping[str, _Part]:
    return Remembered(partial(_weighed, language), 1024)


@lru_cache(maxsize=1)
def _worth() -> Mapping[str, Packed]:
    """What each feature, without its mark, speaks for: of the sentence itself, of that before, and behind."""
    found: dict[str, list[int]] = {}
    for feature, row in shipped(PACKAGE)[WORTH].items():
        mark = feature[0] if feature[0] in "<>" else ""
        found.setdefault(feature.removeprefix(mark), [0, 0, 0])[("", "<", ">").index(mark)] = int(row)
    return {feature: _PARTS.pack(parts) for feature, parts in found.items()}


def total(what: Sort, found: Set[str]) -> Packed:
    """How much more features together speak for each of a sort's kinds than for none of them, in hundredths."""
    rows = _rows(what)
    return sum([rows[feature] for feature in shipped(PACKAGE)[what].keys() & found])


def chances(what: Sort, shared: Packed, own: Packed) -> Mapping[Kind, float]:
    """How likely a candidate is each kind of statement, by what speaks for all of its sentence's, and for it alone."""
    likely = shares([score / 100 for score in _packing(what).unpack(shared + own)])
    return dict(zip(KINDS[what], likely, strict=True))


def again(found: Mapping[str, float]) -> float:
    """How likely it is one kind by what the letter tells besides, of which are the features of `together`."""
    return chance([shipped(PACKAGE)[TOGETHER]], found)


@lru_cache(maxsize=len(Sort))
def _rows(what: Sort) -> Mapping[str, Packed]:
    """What each feature speaks for (log odds)."""
    known, packing = shipped(PACKAGE)[what], _packing(what)
    return Remembered(lambda feature: packing.pack([int(score) for score in known[feature].split(" ")]), _REMEMBERED)


@lru_cache(maxsize=len(Sort))
def _packing(what: Sort) -> Packing:
    return Packing(len(KINDS[what]))
