"""How well a Latin spelling fits a Cyrillic one, by letters that were seen to stand for each other.

A joint source-channel model (Li, Zhang, Su 2004): a pair of words is a row of pairs of letter groups, each as likely as
`training/alphabets.py` found it in names that Wikidata has in both alphabets.
"""

import json
import math
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from syncd.matchers.naming import lines, palladius
from syncd.model.folding import fold

_LONGEST = 24
"""Letters of a word that are compared."""
_UNSEEN = 1e-7
"""Likelihood of a pair of single letters that was never seen."""
_NOTHING = 1e-300
_EDGE = "^", "$"
_WIDEST = 4
"""Letters of the largest group."""
_BEAM, _GROUPS = 24, 24
"""Beginnings of a spelling in other letters that are kept while the rest of it is looked for, and ways to go on."""
_LIGATURES = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})


@dataclass(frozen=True, slots=True)
class Letters:
    """Likelihoods of (Latin group, Cyrillic group), of each by itself, and the sizes the groups have."""

    pairs: Mapping[tuple[str, str], float]
    latin: Mapping[str, float]
    cyrillic: Mapping[str, float]
    sizes: tuple[tuple[int, int], ...]


@cache
def shipped() -> Letters:
    """What `training/alphabets.py` learned: costs in tenths of bits, by Cyrillic and by Latin group."""
    text = resources.files("syncd.matchers.naming").joinpath("alphabets.json").read_text(encoding="utf-8")
    table: dict[str, dict[str, int]] = json.loads(text)
    return letters({(la, cy): 2 ** (-cost / 10) for cy, row in table.items() for la, cost in row.items()})


def letters(pairs: Mapping[tuple[str, str], float]) -> Letters:
    latin: defaultdict[str, float] = defaultdict(float)
    cyrillic: defaultdict[str, float] = defaultdict(float)
    for (la, cy), likelihood in pairs.items():
        latin[la] += likelihood
        cyrillic[cy] += likelihood
    sizes = sorted({(len(la), len(cy)) for la, cy in pairs} | {(1, 1), (1, 0), (0, 1)})
    return Letters(dict(pairs), dict(latin), dict(cyrillic), tuple(sizes))


def spelt_latin(word: str) -> str:
    """A Latin word as the model reads it: lower case, accents kept, nothing but letters."""
    composed = unicodedata.normalize("NFC", word.lower()).translate(_LIGATURES)
    return "".join(c for c in composed if c.isalpha())[:_LONGEST]


def spelt_cyrillic(word: str) -> str:
    return "".join(c for c in word.lower().replace("ё", "е") if "а" <= c <= "џ")[:_LONGEST]


@cache
def _listed() -> Mapping[str, tuple[str, ...]]:
    """Western and Chinese names → what Russians write for them, which is as they are spoken; and the other way."""
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for latin, *cyrillic in map(str.split, lines.text("in_cyrillic.txt").splitlines()):
        for other in cyrillic:
            found[latin] += (other,)
            found[other] += (latin,)
    return found


def are_listed_as_one(latin: str, cyrillic: str) -> bool:
    """Whether Russians are known to write a folded Latin name so."""
    return spelt_cyrillic(cyrillic) in _listed().get(latin, ())


@lru_cache(maxsize=4096)
def likeness(latin: str, cyrillic: str) -> float:
    """How many times likelier the two are one name than two that have met by chance, as log10."""
    return fit(spelt_latin(latin), spelt_cyrillic(cyrillic), shipped())


def fit(latin: str, cyrillic: str, known: Letters) -> float:
    """As `likeness`, of words that are spelt as the model reads them."""
    together = max(_joint(word, cyrillic, known) for word in {latin, _plain(latin)})
    apart = _alone(latin, known.latin) * _alone(cyrillic, known.cyrillic)
    return math.log10(together) - math.log10(max(apart, _NOTHING))


@lru_cache(maxsize=4096)
def across(word: str, most: int) -> tuple[str, ...]:
    """The likeliest spellings of a Latin word in Cyrillic letters or of a Cyrillic one in Latin, best first."""
    cyrillic = spelt_cyrillic(word)
    known = _listed().get(cyrillic or fold(word), ()) + (() if cyrillic else palladius.written(fold(word)))
    text = (cyrillic or spelt_latin(word)).join(_EDGE)
    stands_for = _stands_for()[bool(cyrillic)]
    begun: list[dict[str, float]] = [{} for _ in range(len(text) + 1)]
    begun[0][""] = 1.0
    for at in range(len(text)):
        for written, likelihood in sorted(begun[at].items(), key=lambda one: -one[1])[:_BEAM]:
            for size in range(1, min(_WIDEST, len(text) - at) + 1):
                ahead = begun[at + size]
                for group, share in stands_for.get(text[at : at + size], ()):
                    ahead[written + group] = ahead.get(written + group, 0.0) + likelihood * share
    ends = sorted(begun[-1].items(), key=lambda one: -one[1])
    return tuple(dict.fromkeys((*known, *(written.strip("".join(_EDGE)) for written, _ in ends))))[:most]


@cache
def _stands_for() -> tuple[Mapping[str, Sequence[tuple[str, float]]], ...]:
    """Latin group → the Cyrillic ones that it stands for most often, as a share of all pairs; and the other way."""
    found = defaultdict[str, list[tuple[str, float]]](list), defaultdict[str, list[tuple[str, float]]](list)
    for pair, likelihood in sorted(shipped().pairs.items(), key=lambda one: -one[1]):
        for table, one, other in zip(found, pair, pair[::-1], strict=True):
            if one and len(table[one]) < _GROUPS:
                table[one].append((other, likelihood))
    return found


def _plain(latin: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(c))


def _joint(latin: str, cyrillic: str, known: Letters) -> float:
    """The likelihood of both words, over all ways to cut them into groups."""
    la, cy = latin.join(_EDGE), cyrillic.join(_EDGE)
    sums = [[0.0] * (len(cy) + 1) for _ in range(len(la) + 1)]
    sums[0][0] = 1.0
    for i, row in enumerate(sums):
        for j, sofar in enumerate(row):
            if sofar == 0.0:
                continue
            for wide, high in known.sizes:
                if i + wide <= len(la) and j + high <= len(cy):
                    pair = known.pairs.get((la[i : i + wide], cy[j : j + high]))
                    if pair is not None:
                        sums[i + wide][j + high] += sofar * pair
                    elif wide + high <= 2:
                        sums[i + wide][j + high] += sofar * _UNSEEN
    return sums[-1][-1] or _NOTHING


def _alone(word: str, groups: Mapping[str, float]) -> float:
    text = word.join(_EDGE)
    sums = [1.0] + [0.0] * len(text)
    for at in range(len(text)):
        for size in range(1, min(4, len(text) - at) + 1):
            group = groups.get(text[at : at + size], _UNSEEN if size == 1 else 0.0)
            sums[at + size] += sums[at] * group
    return sums[-1] or _NOTHING
