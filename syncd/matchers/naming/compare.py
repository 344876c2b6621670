"""Whether two written names are one person's: a probability, and the words of the names it rests on."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from math import exp

from syncd.matchers import calibration
from syncd.matchers.calibration import Curve
from syncd.matchers.naming import alphabets, fits, holes, sides
from syncd.matchers.naming.words import Word, parse

BIAS = "the same"
"""What two names that differ in nothing are worth."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """`probability` that the names are one person's, 0 to 1; `reasons` are what is not simply the same."""

    probability: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Learned:
    """Feature → log-odds, and the curve that says what a sum of them is worth."""

    weights: Mapping[str, float]
    curve: Curve


@cache
def shipped() -> Learned:
    """What `training/names.py` learned."""
    text = resources.files("syncd.matchers.naming").joinpath("weights.json").read_text(encoding="utf-8")
    told = json.loads(text)
    return Learned(told["weights"], tuple((score, worth) for score, worth in told["curve"]))


def compare(name: str, other: str) -> Likeness:
    """How likely two full names, as written anywhere, are one person's, before anything else is known of them."""
    learned = shipped()
    # Of two ways that are worth the same the first counts: whoever is asked about, it is the same one.
    features = best_way(min(name, other), max(name, other), learned.weights)
    if features is None:
        return Likeness(0.0)
    worth = calibration.along(learned.curve, log_odds(features, learned.weights))
    return Likeness(calibration.probability(worth), tuple(features))


_ANOTHER = frozenset(("given: strange", "given: two names", "given: he and she", "given: of two sexes"))


@lru_cache(maxsize=8192)
def names_another(name: str, other: str) -> bool:
    """Whether two full names share the surname and have given names of two people."""
    if name == other:
        return False
    features = best_way(name, other, shipped().weights) or {}
    return not _ANOTHER.isdisjoint(features) and not any(feature.startswith("surname") for feature in features)


def best_way(name: str, other: str, weights: Mapping[str, float]) -> sides.Features | None:
    """The features of the likeliest way to lay two names side by side; None for half a name."""
    one, two = parse(holes.filled(name, other)), parse(holes.filled(other, name))
    return max(sides.ways(one, two), key=lambda way: log_odds(way, weights), default=None)


def log_odds(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    return weights[BIAS] + sum(weights.get(feature, 0.0) * amount for feature, amount in features.items())


def resemblance(word: str, name: str) -> float:
    """How well a single word, as somebody types it, fits the best word of a name, 0 to 1."""
    asked = parse(word).words[:1]
    return max((_worth(asked[0], other) for other in parse(name).words), default=0.0) if asked else 0.0


# What a form of the name is worth to somebody who looks for it, beside slips of the pen.
_FORMS = {
    "another form": 0.88, "in another language": 0.8, "in another language, two names": 0.7,
    "spelt alike in the South": 0.88,
    "spelt alike in the South, two names": 0.8, "spelt alike in the East, two names": 0.88,
    "cut short": 0.8, "cut short, a name itself": 0.7,
}  # fmt: skip


def _worth(asked: Word, other: Word) -> float:
    fit = fits.given_names(asked, other)
    if asked.is_initial or other.is_initial or fit.kind in ("strange", "he and she", "of two sexes", "initial"):
        return 0.0
    if fit.kind in _FORMS:
        return _FORMS[fit.kind]
    if bool(asked.cyrillic) != bool(other.cyrillic) and fit.slips < 2:
        latin, cyrillic = (other, asked) if asked.cyrillic else (asked, other)
        # Many are spelt nearly so; the likelier one comes first.
        return 1 - 0.1 * fit.slips - 0.2 * exp(-max(0.0, alphabets.likeness(latin.plain, cyrillic.cyrillic)) / 6)
    return max(0.0, 1 - 0.12 * fit.slips)


@lru_cache(maxsize=8192)
def probability(name: str, other: str) -> float:
    """The probability alone, remembered: the same few names meet again and again."""
    return compare(name, other).probability
