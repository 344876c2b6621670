"""How likely a sentence states each milestone: a network of one hidden layer over its features and its surroundings.

Each feature adds to every hidden unit, so one addition of packed numbers adds what it says to all of them. What is
learned ships as `weights.tsv`.
"""

import math
from base64 import b85decode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, combinations
from operator import mul
from typing import NamedTuple

from syncd.extract.memory import Remembered
from syncd.extract.milestones import features
from syncd.extract.milestones.features import Clause, Shape
from syncd.extract.milestones.surroundings import NEAR, PASSAGE, SUBJECT, WHOLE, Surroundings, loudness
from syncd.extract.packed import Packed, Packing
from syncd.extract.phrase_tree import Notions
from syncd.extract.statements.moods import Mood
from syncd.extract.weights import shipped
from syncd.model.statements import Milestone

KINDS = tuple(Milestone)
PACKAGE = "syncd.extract.milestones"
HEARD, HIDDEN, OUTPUT = "heard", "hidden", "output"
"""Sorts of what is learned: what words speak for reading a sentence, what features add to the hidden units, and what
these speak for."""
ALWAYS = "always"
"""The feature of every sentence."""
STEPS = 128
"""What a feature adds to a hidden unit is kept in these parts."""
_GISTS, _FEATURES, _NOTIONS = 20_000, 8_000, 100
"""Words, and features, of which is remembered what they add; there are not so many notions."""
_SENTENCES = 1_024
"""Sentences of whose words is remembered what they add."""


@dataclass(frozen=True, slots=True)
class Read:
    """What is known of a sentence when it is weighed."""

    by: str
    gists: tuple[str, ...]
    """What is learned of each of its words, in order."""
    clauses: Sequence[Clause]
    outline: Notions
    shape: Shape


class _Output(NamedTuple):
    """How likely a milestone is from the start, in log odds, and what each hidden unit speaks for it."""

    bias: float
    weights: Sequence[float]


# Greetings, thanks and the turns that people are fond of come again, word by word.
@lru_cache(maxsize=_SENTENCES)
def heard(gists: tuple[str, ...], by: str, shape: Shape) -> bool:
    """Whether the words of a sentence may state anything: most do not, and it need not be looked at with care."""
    rows = shipped(PACKAGE)[HEARD]
    pairs = sum([int(rows[pair]) for pair in rows.keys() & features.of_pairs(gists)])
    return pairs + sum(map(_audible(by).__getitem__, set(gists))) + _audible_shape(shape) >= 0


def of_words(read: Read) -> set[str]:
    """What is known of a sentence by its words alone, and how long it is."""
    words = chain.from_iterable(features.of_word(gist, read.by) for gist in read.gists)
    return {ALWAYS, *words, *features.of_pairs(read.gists), *features.of_shape(read.shape)}


def chances(read: Read, around: Surroundings) -> Mapping[Milestone, float]:
    """How likely a sentence states each milestone."""
    own = WHOLE * (_of_itself(read) + _sum(around.moods))
    near = _of_words(PASSAGE, around.passage) + _of_words(NEAR, around.near)
    hidden = _squashed(own + near + _of_subject(around.subject))
    return {
        kind: 1 / (1 + math.exp(-output.bias - sum(map(mul, output.weights, hidden))))
        for kind, output in _outputs().items()
    }


def told(read: Read) -> Counter[str]:
    """Each feature of a sentence itself, and how often it is found: what training learns from."""
    return Counter(
        chain(
            chain.from_iterable(_told_of(clause, read.by) for clause in read.clauses),
            of_words(read),
            features.of_turns([mood for mood, _ in read.clauses]),
            features.of_outline(read.outline, read.by),
        )
    )


@lru_cache(maxsize=16)
def _audible(by: str) -> Mapping[str, int]:
    """What a word in somebody's mail speaks for reading a sentence, in hundredths of log odds."""
    return Remembered(lambda gist: _audible_sum(features.of_word(gist, by)), _GISTS)


@lru_cache(maxsize=64)
def _audible_shape(shape: Shape) -> int:
    return _audible_sum((ALWAYS, *features.of_shape(shape)))


def _audible_sum(found: Iterable[str]) -> int:
    rows = shipped(PACKAGE)[HEARD]
    return sum([int(rows[feature]) for feature in found if feature in rows])


def _told_of(clause: Clause, by: str) -> Iterator[str]:
    """Each notion of a clause, by its writer and in its mood, and every two of them."""
    mood, named = clause
    notions = features.apart(named)
    for one in notions:
        yield from features.of_notion(one, by)
        yield from features.of_mood(one, mood)
    yield from (features.of_two(one | other) for one, other in combinations(notions, 2))


def _squashed(packed: Packed) -> Sequence[float]:
    """What the hidden units say, each between -1 and 1, by the sum of what features add to them."""
    full = WHOLE * STEPS
    return [units / (full + abs(units)) for units in _packing().unpack(packed)]


def _of_itself(read: Read) -> Packed:
    """What all that `told` gives adds."""
    return (
        _worded(read.gists, read.by)
        + _shaped(read.shape)
        + sum(_clause(clause, read.by) for clause in read.clauses)
        + _turns(tuple(mood for mood, _ in read.clauses))
        + _outline(read.outline, read.by)
    )


@lru_cache(maxsize=_SENTENCES)
def _worded(gists: tuple[str, ...], by: str) -> Packed:
    """What the words of a sentence add, each of them and every two side by side."""
    pairs = shipped(PACKAGE)[HIDDEN].keys() & features.of_pairs(gists)
    return sum(map(_gists(by).__getitem__, set(gists))) + sum(map(_added().__getitem__, pairs))


# The same for all sentences of a mail.
@lru_cache(maxsize=1)
def _of_subject(words: frozenset[str]) -> Packed:
    return _of_words(SUBJECT, words)


def _of_words(mark: str, words: Set[str]) -> Packed:
    """What words around a sentence add to it."""
    return loudness(words) * sum(map(_around(mark).__getitem__, words))


@lru_cache(maxsize=16)
def _gists(by: str) -> Mapping[str, Packed]:
    """What a word adds in somebody's mail."""
    return Remembered(lambda gist: _sum(features.of_word(gist, by)), _GISTS)


@lru_cache(maxsize=4)
def _around(mark: str) -> Mapping[str, Packed]:
    return Remembered(lambda gist: _sum([f"{mark} {gist}"]), _GISTS)


@lru_cache(maxsize=64)
def _shaped(shape: Shape) -> Packed:
    return _sum((ALWAYS, *features.of_shape(shape)))


def _clause(clause: Clause, by: str) -> Packed:
    mood, named = clause
    return _named(named, by) + sum(map(_tones(mood).__getitem__, features.apart(named)))


# The same few sets of notions come again in mail after mail.
@lru_cache(maxsize=16384)
def _named(named: Notions, by: str) -> Packed:
    """What the notions of a clause add, each of them and every two."""
    notions = features.apart(named)
    return sum(_notion(one, by) for one in notions) + sum(map(_pairs().__getitem__, map(sum, combinations(notions, 2))))


@lru_cache(maxsize=1024)
def _notion(one: Notions, by: str) -> Packed:
    return _sum(features.of_notion(one, by))


@lru_cache(maxsize=1)
def _pairs() -> Mapping[Notions, Packed]:
    return Remembered(lambda pair: _sum([features.of_two(pair)]), _NOTIONS * _NOTIONS)


@lru_cache(maxsize=128)
def _tones(mood: Mood) -> Mapping[Notions, Packed]:
    """What each notion adds in a clause of that mood."""
    return Remembered(lambda one: _sum(features.of_mood(one, mood)), _NOTIONS)


@lru_cache(maxsize=4096)
def _turns(moods: tuple[Mood, ...]) -> Packed:
    return _sum(features.of_turns(moods))


@lru_cache(maxsize=4096)
def _outline(outlined: Notions, by: str) -> Packed:
    return _sum(features.of_outline(outlined, by))


def _sum(found: Iterable[str]) -> Packed:
    added, rows = _added(), shipped(PACKAGE)[HIDDEN]
    return sum([added[feature] for feature in found if feature in rows])


@lru_cache(maxsize=1)
def _added() -> Mapping[str, Packed]:
    """What each feature that is learned adds."""
    rows, packing = shipped(PACKAGE)[HIDDEN], _packing()

    def row(feature: str) -> Packed:
        return packing.pack([one - 256 if one > 127 else one for one in b85decode(rows[feature])])

    return Remembered(row, _FEATURES)


@lru_cache(maxsize=1)
def _outputs() -> Mapping[Milestone, _Output]:
    rows = shipped(PACKAGE)[OUTPUT]
    found = {kind: [int(hundredths) / 100 for hundredths in rows[kind].split()] for kind in KINDS}
    return {kind: _Output(row[0], row[1:]) for kind, row in found.items()}


@lru_cache(maxsize=1)
def _packing() -> Packing:
    return Packing(len(_outputs()[KINDS[0]].weights))
