"""How likely a sentence states each milestone: a linear model over its features, shipped as `weights.json`."""

import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import chain

from syncd.extract.milestones import features
from syncd.extract.milestones.features import Clause
from syncd.extract.milestones.phrase_tree import Notions
from syncd.extract.milestones.rules import Rule
from syncd.model.statements import Milestone

KINDS = tuple(Milestone)
NONE = "none"
"""The label of a sentence that states no milestone."""
Scores = tuple[float, ...]
"""One for each of KINDS, and for none of them the last."""

_LABELS = (*(kind.value for kind in KINDS), NONE)
_NOTHING = (0.0,) * len(_LABELS)


@dataclass(frozen=True, slots=True)
class Read:
    """What is known of a sentence when it is weighed."""

    by: str
    clauses: Sequence[Clause]
    outline: Notions
    rules: tuple[Rule, ...]
    shape: tuple[int, int, bool]
    against: bool = False
    """Whether something in it speaks of another matter, or takes back what it wishes."""


@dataclass(frozen=True, slots=True)
class Model:
    cut: float
    """How likely a milestone must be to be said."""
    weights: Mapping[str, Scores]


@lru_cache(maxsize=1)
def shipped() -> Model:
    stored = json.loads(files("syncd.extract.milestones").joinpath("weights.json").read_text(encoding="utf-8"))
    weights = {feature: tuple(row.get(label, 0.0) for label in _LABELS) for feature, row in stored["weights"].items()}
    return Model(stored["cut"], weights)


def chances(read: Read) -> Mapping[Milestone, float]:
    """How likely the sentence states each milestone, so that what is to be said is at a half or above."""
    parts = [_clause(clause, read.by) for clause in read.clauses]
    parts += (
        _outline(read.outline, read.by),
        _rules(read.rules),
        _shape(read.shape),
    )
    scores = [sum(column) for column in zip(*parts, strict=True)]
    highest = max(scores)
    odds = [math.exp(score - highest) for score in scores]
    whole = sum(odds)
    lean = 1 / shipped().cut - 1
    return {
        kind: lean * one / (lean * one + whole - one) if one < whole else 1.0
        for kind, one in zip(KINDS, odds[:-1], strict=True)
    }


def told(read: Read) -> Counter[str]:
    """Each feature of a sentence, and how often it is found: what training learns from."""
    return Counter(
        chain(
            chain.from_iterable(features.of_clause(clause, read.by) for clause in read.clauses),
            features.of_outline(read.outline, read.by),
            features.of_rules(read.rules),
            features.of_shape(read.shape),
        )
    )


# The same few sets of notions come again in mail after mail.
@lru_cache(maxsize=16384)
def _clause(clause: Clause, by: str) -> Scores:
    return _sum(features.of_clause(clause, by))


@lru_cache(maxsize=4096)
def _outline(outlined: Notions, by: str) -> Scores:
    return _sum(features.of_outline(outlined, by))


@lru_cache(maxsize=4096)
def _rules(rules: tuple[Rule, ...]) -> Scores:
    return _sum(features.of_rules(rules))


@lru_cache(maxsize=64)
def _shape(shaped: tuple[int, int, bool]) -> Scores:
    return _sum(features.of_shape(shaped))


def _sum(found: Iterable[str]) -> Scores:
    weights = shipped().weights
    rows = [weights[feature] for feature in found if feature in weights]
    return tuple(sum(column) for column in zip(_NOTHING, *rows, strict=True))
