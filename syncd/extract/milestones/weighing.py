"""How likely each milestone is stated: linear models over features of sentences and mails, shipped as `weights.tsv`."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, combinations
from typing import NamedTuple

from syncd.extract.memory import Remembered
from syncd.extract.milestones import features, together
from syncd.extract.milestones.features import Clause, Shape
from syncd.extract.milestones.phrase_tree import Notions
from syncd.extract.milestones.together import SEEN, Aspects, Possible
from syncd.extract.packed import Packed, Packing
from syncd.extract.statements.moods import Mood
from syncd.extract.weights import chance, shares, shipped
from syncd.model.statements import Milestone

KINDS = tuple(Milestone)
_AT = {kind: at for at, kind in enumerate(KINDS)}
PACKAGE = "syncd.extract.milestones"
NONE = "none"
"""The label of a sentence that states no milestone."""
SENTENCE, ANY = "sentence", "any"
"""Of which sorts the features of sentences are, and those that `together` has of every kind. Each kind is one too."""
_SCORES = Packing(len(KINDS))
"""How much more speaks for each of KINDS than for none of them (log odds), in hundredths."""
_COUNTING = math.log(SEEN)
"""Less cannot speak for what is likely enough to count."""
_GISTS, _FEATURES, _NOTIONS = 20_000, 8_000, 100
"""Words, and features, of which is remembered what they speak for; there are not so many notions."""
_LIKELY = (Mood.PLAIN, Mood.WISH, Mood.NEGATION)
"""Of how a clause may be meant, what is tried before it is looked for."""


@dataclass(frozen=True, slots=True)
class Read:
    """What is known of a sentence when it is weighed."""

    by: str
    gists: Sequence[str]
    """What is learned of each of its words, in order."""
    worded: Packed
    """What these speak for."""
    clauses: Sequence[Clause]
    outline: Notions
    shape: Shape


def chances(read: Read) -> Mapping[Milestone, float]:
    """How likely the sentence by itself states each milestone, if any is likely enough to count."""
    speaking = (
        read.worded
        + shaped(read.shape)
        + sum(_clause(clause, read.by) for clause in read.clauses)
        + _turns(tuple(mood for mood, _ in read.clauses))
        + _outline(read.outline, read.by)
    )
    return likely(_SCORES.unpack(speaking)) if reach(speaking, _COUNTING) else {}


def likely(scores: Sequence[int]) -> Mapping[Milestone, float]:
    """How likely a sentence states each of KINDS by what speaks for it, in hundredths."""
    return dict(zip(KINDS, shares([hundredths / 100 for hundredths in scores]), strict=True))


class Wording(NamedTuple):
    """What is spoken for by how sentences are worded: a sentence and the moods beside it, and the words beside it."""

    said: Packed
    near: Packed
    share: float

    def of(self, kind: Milestone) -> float:
        """What it speaks for a milestone, in hundredths of log odds."""
        at = _AT[kind]
        return _SCORES.unpack(self.said)[at] + self.share * _SCORES.unpack(self.near)[at]


def wording(aspects: Callable[[int], Aspects], count: int, at: int) -> Wording:
    """What all that `together` tells of the wording of a sentence and of those beside it speaks for."""
    around = together.around(at, count, aspects)
    said = sum(map(_together(together.HERE).__getitem__, around.here))
    said += sum([_together(mark)[mood] for mark, one in around.beside.items() for mood in one.moods])
    words = around.words()
    return Wording(said, sum(map(_together(together.NEAR).__getitem__, words)), together.share(len(words)))


def again(one: Possible, worded: Wording) -> float:
    """How likely a mail states what is possible, by its features and by the wording around it."""
    tables = shipped(PACKAGE)
    return chance([tables[ANY], tables[one.kind]], one.features, besides=worded.of(one.kind))


def worded(gists: Sequence[str], by: str) -> Packed:
    """What the words of a sentence speak for, before anything is looked for in it."""
    pairs = shipped(PACKAGE)[SENTENCE].keys() & features.of_pairs(gists)
    return sum(map(_gists(by).__getitem__, set(gists))) + sum(map(_WEIGHTS.__getitem__, pairs))


@lru_cache(maxsize=64)
def shaped(shape: Shape) -> Packed:
    """What it speaks for how long a sentence is, and its mail."""
    return _sum(features.of_shape(shape))


@lru_cache(maxsize=16384)
def at_best(named: tuple[Notions, ...], by: str) -> Packed:
    """What is spoken for at most by what a sentence names, if that is one of these and all of it one clause."""
    reads: list[Sequence[int]] = []
    for one in named:
        said = _named(one, by) + _outline(features.outline(one), by)
        notions = features.apart(one)
        reads += (_SCORES.unpack(said + sum(map(tones.__getitem__, notions))) for tones in map(_tones, _LIKELY))
    return _SCORES.pack(tuple(map(max, zip(*reads, strict=True))))


def reach(speaking: Packed, odds: float) -> bool:
    """Whether so much speaks for any milestone."""
    return _SCORES.reach(speaking, _least(odds))


def told(read: Read) -> Counter[str]:
    """Each feature of a sentence, and how often it is found: what training learns from."""
    return Counter(
        chain(
            chain.from_iterable(_told_of(clause, read.by) for clause in read.clauses),
            chain.from_iterable(features.of_word(gist, read.by) for gist in set(read.gists)),
            features.of_pairs(read.gists),
            features.of_turns([mood for mood, _ in read.clauses]),
            features.of_outline(read.outline, read.by),
            features.of_shape(read.shape),
        )
    )


@lru_cache(maxsize=8)
def _least(odds: float) -> Packed:
    return _SCORES.pack([round(100 * odds)] * len(KINDS))


@lru_cache(maxsize=16)
def _gists(by: str) -> Mapping[str, Packed]:
    """What a word speaks for in somebody's mail."""
    return Remembered(lambda gist: _sum(features.of_word(gist, by)), _GISTS)


def _told_of(clause: Clause, by: str) -> Iterator[str]:
    """Each notion of a clause, by its writer and in its mood, and every two of them."""
    mood, named = clause
    notions = features.apart(named)
    for one in notions:
        yield from features.of_notion(one, by)
        yield from features.of_mood(one, mood)
    yield from (features.of_two(one | other) for one, other in combinations(notions, 2))


def _clause(clause: Clause, by: str) -> Packed:
    mood, named = clause
    return _named(named, by) + sum(map(_tones(mood).__getitem__, features.apart(named)))


# The same few sets of notions come again in mail after mail.
@lru_cache(maxsize=16384)
def _named(named: Notions, by: str) -> Packed:
    """What the notions of a clause speak for, each of them and every two."""
    notions = features.apart(named)
    return sum(_notion(one, by) for one in notions) + sum(map(_PAIRS.__getitem__, map(sum, combinations(notions, 2))))


@lru_cache(maxsize=1024)
def _notion(one: Notions, by: str) -> Packed:
    return _sum(features.of_notion(one, by))


_PAIRS: Mapping[Notions, Packed] = Remembered(lambda pair: _sum([features.of_two(pair)]), _NOTIONS * _NOTIONS)


@lru_cache(maxsize=128)
def _tones(mood: Mood) -> Mapping[Notions, Packed]:
    """What each notion speaks for in a clause of that mood."""
    return Remembered(lambda one: _sum(features.of_mood(one, mood)), _NOTIONS)


@lru_cache(maxsize=4096)
def _turns(moods: tuple[Mood, ...]) -> Packed:
    return _sum(features.of_turns(moods))


@lru_cache(maxsize=4096)
def _outline(outlined: Notions, by: str) -> Packed:
    return _sum(features.of_outline(outlined, by))


def _sum(found: Iterable[str]) -> Packed:
    rows = shipped(PACKAGE)[SENTENCE]
    return sum([_WEIGHTS[feature] for feature in found if feature in rows])


def _weight(feature: str) -> Packed:
    return _SCORES.pack([int(hundredths) for hundredths in shipped(PACKAGE)[SENTENCE][feature].split()])


_WEIGHTS: Mapping[str, Packed] = Remembered(_weight, _FEATURES)


@lru_cache(maxsize=8)
def _together(mark: str) -> Mapping[str, Packed]:
    """What the features of `together` that have a mark speak for, of any kind and of each."""
    tables = shipped(PACKAGE)

    def row(told: str) -> Packed:
        feature = f"{mark} {told}"
        shared = int(tables[ANY].get(feature, 0))
        return _SCORES.pack([shared + int(tables[kind].get(feature, 0)) for kind in KINDS])

    return Remembered(row, _FEATURES)
