"""Networks of one hidden layer over sparse features, as what tells a milestone is learned with one.

A bag holds instances and tells what any of them tells; what the bag tells is known, which instance does is not
(multiple-instance learning, Dietterich et al. 1997). Training comes to the same bits on any machine: it adds and
multiplies in a certain order, and takes no library's exponential function or matrix product.
"""

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float32]
Integers: TypeAlias = NDArray[np.int64]
Features: TypeAlias = Mapping[str, float]
"""What an instance is weighed by, each with how much of it there is."""

_FIRST, _SECOND, _SMALL = 0.9, 0.999, 1e-8
"""How slowly Adam forgets (Kingma and Ba 2015)."""
_SPREAD, _SLIGHTLY = 0.5, 0.02
"""How far from nothing what hidden units speak for begins; what features add, which are many, begins close to it."""
_SELDOM = -3
"""The log odds of each label at first."""
_SQUARINGS, _MOST, _ONE = 12, np.float32(30), np.float32(1)
_PORTION = 4096
"""Instances that are weighed at once."""


class Bag(NamedTuple):
    """What a bag tells of what it may tell, and its instances."""

    told: frozenset[str]
    may_tell: frozenset[str]
    instances: Sequence[Features]


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long and in which steps is learned, and what keeps a network from learning bags by heart."""

    rounds: int
    hidden: int
    dropped: float = 0.3
    """The share of features that is left out each time an instance is looked at."""
    decay: float = 0.05
    step: float = 0.002
    at_once: int = 128
    seed: int = 1


def squashed(sums: Floats) -> Floats:
    """Between -1 and 1."""
    between: Floats = sums / (1 + np.abs(sums))
    return between


class Material:
    """Bags in arrays: of each the place of its first instance, of each instance that of its first feature.

    Each instance has a feature that is not seldom: one that stands in so many of them.
    """

    def __init__(self, bags: Iterable[Bag], labels: Sequence[str], *, seldom: int) -> None:
        """`bags` are gone through twice."""
        seen = Counter(feature for bag in bags for one in bag.instances for feature in one)
        self.features = sorted(feature for feature, count in seen.items() if count >= seldom)
        self.labels = labels
        place = {feature: n for n, feature in enumerate(self.features)}
        first, start, feature, much = array("q", [0]), array("q", [0]), array("q"), array("f")
        told, open_ = [], []
        for bag in bags:
            for one in bag.instances:
                feature.extend(place[each] for each in one if each in place)
                much.extend(one[each] for each in one if each in place)
                start.append(len(feature))
            first.append(len(start) - 1)
            told.append([label in bag.told for label in labels])
            open_.append([label in bag.may_tell for label in labels])
        self.first, self.start, self.feature = (np.array(one, np.int64) for one in (first, start, feature))
        self.much, self.told, self.open = np.array(much, np.float32), np.array(told, np.float32), np.array(open_)


class Network:
    """What each feature adds to the hidden units, what these, squashed, speak for, and what is so from the start."""

    def __init__(self, rows: Floats, outputs: Floats, bias: Floats) -> None:
        self.rows, self.outputs, self.bias = rows, outputs, bias

    def loudness(self, material: Material) -> Floats:
        """How much speaks (log odds) in each instance for each label."""
        said = []
        instances = len(material.start) - 1
        for at in range(0, instances, _PORTION):
            places, start = _spans(material.start, np.arange(at, min(at + _PORTION, instances)))
            said.append(self.scores(self.hidden(material.feature[places], material.much[places], start)))
        return np.concatenate(said)

    def hidden(self, feature: Integers, much: Floats, start: Integers) -> Floats:
        """What the hidden units say of instances, of which each has its features from its start to the next."""
        return squashed(np.add.reduceat(self.rows[feature] * much[:, None], start[:-1]))

    def scores(self, hidden: Floats) -> Floats:
        """What speaks for each label by what the hidden units say."""
        scores = np.repeat(self.bias[None, :], len(hidden), axis=0)
        for unit in range(hidden.shape[1]):
            scores += hidden[:, unit, None] * self.outputs[unit]
        return scores


def learned(material: Material, schedule: Schedule, chosen: Integers | None = None) -> Network:
    """The network that says best which bag tells what, of all bags or of those that are chosen."""
    bags = np.arange(len(material.told)) if chosen is None else chosen
    pupil = _Pupil(len(material.features), len(material.labels), schedule)
    for done in range(schedule.rounds):
        slower = (1 - done / schedule.rounds) * schedule.step
        for some in pupil.shuffled(bags):
            pupil.look_at(material, some, slower)
    return pupil.network


class _Moving:
    """Some weights of a network, and what Adam remembers of each."""

    def __init__(self, values: Floats) -> None:
        self._values = values
        self._mean, self._square = np.zeros_like(values), np.zeros_like(values)

    def move(self, at: Integers | slice, gradient: Floats, step: float, decay: float = 0.0) -> None:
        """Take a step against the gradient of those `at` which there is one."""
        self._mean[at] = mean = _FIRST * self._mean[at] + (1 - _FIRST) * gradient
        self._square[at] = square = _SECOND * self._square[at] + (1 - _SECOND) * gradient * gradient
        self._values[at] = self._values[at] * (1 - step * decay) - step * mean / (np.sqrt(square) + _SMALL)


class _Looked(NamedTuple):
    """Instances that are looked at: their features, from each one's start to the next, and what hidden units say."""

    feature: Integers
    much: Floats
    start: Integers
    hidden: Floats


class _Pupil:
    """A network that learns."""

    def __init__(self, features: int, labels: int, schedule: Schedule) -> None:
        self._random = np.random.default_rng(schedule.seed)
        self._schedule = schedule
        self._steps = 0
        rows = self._at_random(features, schedule.hidden) * np.float32(_SLIGHTLY)
        self.network = Network(rows, self._at_random(schedule.hidden, labels), np.full(labels, _SELDOM, np.float32))
        self._rows, self._outputs, self._bias = map(
            _Moving, (self.network.rows, self.network.outputs, self.network.bias)
        )

    def shuffled(self, bags: Integers) -> Iterator[Integers]:
        """All bags, some at once, in another order each time."""
        order = self._random.permutation(bags)
        for at in range(0, len(order), self._schedule.at_once):
            yield order[at : at + self._schedule.at_once]

    def look_at(self, material: Material, chosen: Integers, step: float) -> None:
        """Learn from some bags: of each the instance that speaks loudest for a label is the one to mend."""
        instances, first = _spans(material.first, chosen)
        places, start = _spans(material.start, instances)
        feature, much = material.feature[places], self._some_of(material.much[places])
        hidden = self.network.hidden(feature, much, start)
        scores = self.network.scores(hidden)
        loudest = _loudest(scores, first)
        said = np.take_along_axis(scores, loudest, 0)
        wrong = np.where(material.open[chosen], _chance(said) - material.told[chosen], 0) / np.float32(len(chosen))
        self._mend(_Looked(feature, much, start, hidden), loudest, wrong.astype(np.float32), self._warmed_up(step))

    def _mend(self, at: _Looked, loudest: Integers, wrong: Floats, step: float) -> None:
        """Have each label's loudest instances speak less wrong."""
        labels = range(wrong.shape[1])
        blamed, where = np.unique(loudest, return_inverse=True)
        errors = np.zeros((len(blamed), len(labels)), np.float32)
        for label in labels:
            np.add.at(errors[:, label], where.reshape(loudest.shape)[:, label], wrong[:, label])
        units = at.hidden[blamed]
        outputs = self.network.outputs
        slope = (1 - np.abs(units)) ** 2 * sum(errors[:, n, None] * outputs[None, :, n] for n in labels)
        places, start = _spans(at.start, blamed)
        owner = np.repeat(np.arange(len(blamed)), np.diff(start))
        order = np.argsort(at.feature[places], kind="stable")
        touched, since = np.unique(at.feature[places][order], return_index=True)
        changes = (slope[owner] * at.much[places][:, None])[order]
        spoken = np.stack([np.add.reduce(units * errors[:, n, None], axis=0) for n in labels], axis=1)
        self._rows.move(touched, np.add.reduceat(changes, since), step, self._schedule.decay)
        self._outputs.move(slice(None), spoken, step)
        self._bias.move(slice(None), np.add.reduce(errors, axis=0), step)

    def _warmed_up(self, step: float) -> float:
        """A step of a size that allows for how little Adam remembers at first."""
        self._steps += 1
        return step * math.sqrt(1 - _SECOND**self._steps) / (1 - _FIRST**self._steps)

    def _some_of(self, much: Floats) -> Floats:
        dropped = np.float32(self._schedule.dropped)
        kept = self._random.random(len(much), np.float32) >= dropped
        return much * kept / (1 - dropped)

    def _at_random(self, *shape: int) -> Floats:
        return (self._random.random(shape, np.float32) * 2 - 1) * np.float32(_SPREAD)


def _spans(edges: Integers, chosen: Integers) -> tuple[Integers, Integers]:
    """The places between the edges of those that are chosen, one after the other, and the edges of these."""
    sizes = edges[chosen + 1] - edges[chosen]
    ends = np.cumsum(sizes)
    places = np.arange(ends[-1]) - np.repeat(ends - sizes, sizes) + np.repeat(edges[chosen], sizes)
    return places, np.concatenate([[0], ends])


def _loudest(scores: Floats, first: Integers) -> Integers:
    """Of each bag, and for each label, the first instance that speaks loudest for it."""
    return np.stack([at + scores[at:end].argmax(0) for at, end in pairwise(first)])


def _chance(scores: Floats) -> Floats:
    """How likely something is whose log odds these are."""
    within: Floats = np.minimum(np.maximum(scores, -_MOST), _MOST)
    odds: Floats = _ONE - within / np.float32(2**_SQUARINGS)
    for _ in range(_SQUARINGS):
        odds = odds * odds
    chance: Floats = _ONE / (_ONE + odds)
    return chance
