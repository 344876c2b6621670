"""What all of a mail says of each milestone that a sentence of it may state: its words, its moods and the others."""

import math
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from syncd.extract.weights import odds
from syncd.model.statements import Milestone

_STEPS = (0.05, 0.2, 0.42, 0.6, 0.8, 0.93)
SEEN = 0.02
"""From how likely on a sentence may state a milestone."""
_QUIET = _STEPS[1]
_BETTER = 0.05
"""By how much a later sentence has to be surer than the first that says the same."""
HERE, NEAR, BEFORE, BEHIND = "=", "~", "<", ">"
"""What marks the features of a sentence, of the words beside it, and of how those before and behind it are meant."""
_MOST, _USUAL = 6, 9
"""As how many sentences more of them count; and how many words those beside one have before each counts for less."""


class Aspects(NamedTuple):
    """Of a sentence: what is learned of its words, how its clauses are meant, and how long it is."""

    gists: Sequence[str]
    moods: Sequence[str]
    shape: Sequence[str]


class Around(NamedTuple):
    """All aspects of a sentence, and those of the ones before and behind it, each by its mark."""

    here: Set[str]
    beside: Mapping[str, Aspects]

    def words(self) -> Set[str]:
        """What is learned of the words of the sentences beside it."""
        return {gist for one in self.beside.values() for gist in one.gists}

    def features(self) -> Mapping[str, float]:
        """Each by its mark, with how much of it there is: what training learns from."""
        words = self.words()
        return {
            **dict.fromkeys((f"{HERE} {told}" for told in self.here), 1.0),
            **dict.fromkeys((f"{mark} {mood}" for mark, one in self.beside.items() for mood in one.moods), 1.0),
            **dict.fromkeys((f"{NEAR} {gist}" for gist in words), share(len(words))),
        }


class Possible(NamedTuple):
    """A milestone, the sentence `at` that states it if any does, and by what both are weighed, with how much of it."""

    kind: Milestone
    at: int
    features: Mapping[str, float]


def possible(judged: Sequence[Mapping[Milestone, float]], kinds: Iterable[Milestone], by: str) -> Iterator[Possible]:
    """Each of the kinds that a sentence of a mail may state, by how likely each sentence states what by itself."""
    chances = [{kind: chance for kind, chance in one.items() if chance >= SEEN} for one in judged]
    best = {kind: max(one.get(kind, 0.0) for one in chances) for one in chances for kind in one}
    quiet = sum(max(one.values(), default=0.0) < _QUIET for one in chances)
    shared = [f"by {by}", f"sentences {min(len(chances), _MOST)}", f"quiet {min(quiet, _MOST)}"]
    for kind in kinds:
        if kind in best:
            each = [one.get(kind, 0.0) for one in chances]
            at = _first_of_the_best(each)
            told = dict.fromkeys((*shared, *_verdicts(kind, at, chances, best)), 1.0)
            told |= {"odds": odds(each[at]), "odds of any": odds(1 - math.prod(1 - one for one in each))}
            yield Possible(kind, at, told)


def _first_of_the_best(chances: Sequence[float]) -> int:
    at = 0
    for n, chance in enumerate(chances):
        if chance > chances[at] + _BETTER or not chances[at]:
            at = n
    return at


def _verdicts(
    kind: Milestone, at: int, chances: Sequence[Mapping[Milestone, float]], best: Mapping[Milestone, float]
) -> Iterator[str]:
    """How likely it is, and whatever else, in this sentence and in others."""
    yield f"likely {_step(chances[at][kind])}"
    yield f"next {_step(max((one.get(kind, 0.0) for n, one in enumerate(chances) if n != at), default=0.0))}"
    yield f"rival {_step(max((chance for other, chance in chances[at].items() if other is not kind), default=0.0))}"
    others = {other: chance for other, chance in best.items() if other is not kind}
    yield f"besides {_step(max(others.values(), default=0.0))}"
    yield from (f"{other} {_step(chance)}" for other, chance in others.items())
    last = len(chances) - 1
    yield "only" if not last else "first" if not at else "last" if at == last else "between"


def around(at: int, count: int, aspects: Callable[[int], Aspects]) -> Around:
    """One of so many sentences, and those beside it."""
    beside = {mark: aspects(n) for mark, n in ((BEFORE, at - 1), (BEHIND, at + 1)) if 0 <= n < count}
    return Around({told for aspect in aspects(at) for told in aspect}, beside)


def share(words: int) -> float:
    """How loud each word speaks of so many beside a sentence: many of them do not speak louder than few."""
    return round(math.sqrt(_USUAL / max(_USUAL, words)), 2)


def _step(chance: float) -> int:
    return bisect_right(_STEPS, chance)
