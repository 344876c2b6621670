"""How likely a sentence states each milestone: a linear model over its features, shipped as `weights.json`."""

import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain, pairwise

from syncd.extract.milestones import features
from syncd.extract.milestones.features import Clause, Shape
from syncd.extract.milestones.phrase_tree import Notions
from syncd.extract.statements.moods import Mood
from syncd.model.statements import Milestone

KINDS = tuple(Milestone)
NONE = "none"
"""The label of a sentence that states no milestone."""
Scores = tuple[float, ...]
"""How much more speaks for each of KINDS than for none of them (log odds)."""

_NOTHING = (0.0,) * len(KINDS)


@dataclass(frozen=True, slots=True)
class Read:
    """What is known of a sentence when it is weighed."""

    by: str
    gists: Sequence[str]
    """What is learned of each of its words, in order."""
    clauses: Sequence[Clause]
    outline: Notions
    shape: Shape


@dataclass(frozen=True, slots=True)
class Model:
    cut: float
    """How likely a milestone must be to be said."""
    weights: Mapping[str, Scores]


@lru_cache(maxsize=1)
def shipped() -> Model:
    text = files("syncd.extract.milestones").joinpath("weights.json").read_text(encoding="utf-8")
    # Few weights differ: each is kept once.
    stored = json.loads(text, parse_int=cache(lambda hundredths: int(hundredths) / 100))
    weights = {feature: tuple(row) for feature, row in stored["weights"].items()}
    return Model(stored["cut"], weights)


def chances(read: Read) -> Mapping[Milestone, float]:
    """How likely the sentence states each milestone, so that what is to be said is at a half or above."""
    rows = [_clause(clause, read.by) for clause in read.clauses]
    turns = _turns(tuple(mood for mood, _ in read.clauses))
    rows += (worded(read.gists, read.shape, read.by), _outline(read.outline, read.by), turns)
    scores = _total(rows)
    highest = max(0.0, *scores)  # what is said again and again adds up
    odds = [math.exp(score - highest) for score in scores]
    whole = math.exp(-highest) + sum(odds)
    lean = 1 / shipped().cut - 1
    return {kind: lean * one / (lean * one + whole - one) for kind, one in zip(KINDS, odds, strict=True)}


def worded(gists: Sequence[str], shape: Shape, by: str) -> Scores:
    """What the words of a sentence speak for, and how long it is, before anything is looked for in it."""
    return _total((_words(gists, by), _shape(shape)))


@lru_cache(maxsize=16384)
def at_best(named: tuple[Notions, ...], by: str) -> Scores:
    """What is spoken for at most by what a sentence names, if that is one of these and all of it one clause."""
    reads = (
        _total((_clause((mood, one), by), _outline(features.outline(one), by)))
        for one in named
        for mood in (Mood.PLAIN, Mood.WISH, Mood.NEGATION)
    )
    return tuple(map(max, zip(*reads, strict=True)))


def told(read: Read) -> Counter[str]:
    """Each feature of a sentence, and how often it is found: what training learns from."""
    return Counter(
        chain(
            chain.from_iterable(features.of_clause(clause, read.by) for clause in read.clauses),
            chain.from_iterable(features.of_word(gist, read.by) for gist in set(read.gists)),
            _pairs(read.gists),
            features.of_turns([mood for mood, _ in read.clauses]),
            features.of_outline(read.outline, read.by),
            features.of_shape(read.shape),
        )
    )


def _words(gists: Sequence[str], by: str) -> Scores:
    """Of each word and each pair once."""
    weights = shipped().weights
    rows = [_word(gist, by) for gist in set(gists)]
    rows += [weights[pair] for pair in _pairs(gists) if pair in weights]
    return _total(rows)


def _pairs(gists: Sequence[str]) -> set[str]:
    return {features.of_pair(*pair) for pair in pairwise(gists)}


@lru_cache(maxsize=16384)
def _word(gist: str, by: str) -> Scores:
    return _sum(features.of_word(gist, by))


# The same few sets of notions come again in mail after mail.
@lru_cache(maxsize=16384)
def _clause(clause: Clause, by: str) -> Scores:
    return _sum(features.of_clause(clause, by))


@lru_cache(maxsize=4096)
def _turns(moods: tuple[Mood, ...]) -> Scores:
    return _sum(features.of_turns(moods))


@lru_cache(maxsize=4096)
def _outline(outlined: Notions, by: str) -> Scores:
    return _sum(features.of_outline(outlined, by))


@lru_cache(maxsize=64)
def _shape(shaped: Shape) -> Scores:
    return _sum(features.of_shape(shaped))


def _sum(found: Iterable[str]) -> Scores:
    weights = shipped().weights
    return _total([weights[feature] for feature in found if feature in weights])


def _total(rows: Sequence[Scores]) -> Scores:
    return tuple(map(sum, zip(*rows, strict=True))) if rows else _NOTHING
