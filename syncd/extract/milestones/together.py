"""What all of a mail says of each milestone that a sentence of it may state: its words, its moods and the others."""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from syncd.extract.weights import odds
from syncd.model.statements import Milestone

_STEPS = (0.05, 0.2, 0.42, 0.6, 0.8, 0.93)
SEEN = 0.02
"""From how likely on a sentence may state a milestone."""
_QUIET = _STEPS[1]
_BETTER = 0.05
"""By how much a later sentence has to be surer than the first that says the same."""
_MOST, _USUAL = 6, 9
"""As how many sentences more of them count; and how many words those beside one have before each counts for less."""


class Aspects(NamedTuple):
    """Of a sentence: what is learned of its words, how its clauses are meant, and how long it is."""

    gists: Sequence[str]
    moods: Sequence[str]
    shape: Sequence[str]


class Possible(NamedTuple):
    """A milestone, the sentence `at` that states it if any does, and by what both are weighed, with how much of it."""

    kind: Milestone
    at: int
    features: Mapping[str, float]


def possible(
    judged: Sequence[Mapping[Milestone, float]], aspects: Callable[[int], Aspects], kinds: Iterable[Milestone], by: str
) -> Iterator[Possible]:
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
            yield Possible(kind, at, {**told, **_wording(at, len(chances), aspects)})


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


def _wording(at: int, count: int, aspects: Callable[[int], Aspects]) -> Mapping[str, float]:
    """What stands in a sentence, and how those beside it are meant and in what words."""
    beside = {mark: aspects(n) for mark, n in (("<", at - 1), (">", at + 1)) if 0 <= n < count}
    found = dict.fromkeys((f"= {told}" for aspect in aspects(at) for told in aspect), 1.0)
    found |= dict.fromkeys((f"{mark} {mood}" for mark, one in beside.items() for mood in one.moods), 1.0)
    return {**found, **_words(beside.values())}


def _words(beside: Iterable[Aspects]) -> Mapping[str, float]:
    """The words of the sentences beside one; many of them do not speak louder than few."""
    gists = {gist for one in beside for gist in one.gists}
    share = round(math.sqrt(_USUAL / max(_USUAL, len(gists))), 2)
    return {f"~ {gist}": share for gist in gists}


def _step(chance: float) -> int:
    return sum(chance >= step for step in _STEPS)
