"""Fit what evidence is worth to people whom an exact address proves, by what it says of them without the address.

Each kind of evidence gets a straight line from its log-odds to those that come true (Platt 1999), chosen by the
likelihood of a choice between everybody there is evidence on and nobody (McFadden 1974). The line stays near the one
that changes nothing while there is little to learn from.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp

from syncd.matchers.calibration import expected_error
from syncd.model.terms import UNCHANGED, Measured, Scale

FEWEST = 50
"""Lessons below which nothing is learned of a kind of evidence."""
_PENALTY = 5.0
_STEPS, _CLOSE = 30, 1e-9
_MOST = 30.0
_SHIFTS, _SLOPES = (-4.0, 4.0), (0.3, 3.0)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What one kind of evidence says, in log-odds, of the person an address proves, and of others.

    `right` is None where it says nothing of that person.
    """

    right: float | None
    wrong: tuple[float, ...] = ()


def fit(lessons: Sequence[Lesson], strangers: float) -> Measured:
    """Learn from lessons, of which as many more would be of strangers as the share `strangers` says, 0 to 1.

    A stranger is anybody who is proven, once more, as though not in the directory. Errors are measured on lessons that
    the scale in question did not learn from.
    """
    before = expected_error(_judged(lessons, strangers, UNCHANGED))
    if len(lessons) < FEWEST:
        return Measured(len(lessons), before, before)
    halves = lessons[::2], lessons[1::2]
    crossed = zip(halves, reversed(halves), strict=True)
    unseen = [one for half, other in crossed for one in _judged(half, strangers, _learn(other, strangers))]
    return Measured(len(lessons), before, expected_error(unseen), _learn(lessons, strangers))


def _judged(lessons: Iterable[Lesson], strangers: float, scale: Scale) -> Iterable[tuple[float, bool]]:
    """What was stated and whether it was true, the strangers among them in their share."""
    for n, one in enumerate(lessons):
        is_stranger = int((n + 1) * strangers) > int(n * strangers)
        right = None if is_stranger else one.right
        odds = [exp(scale.of(value)) for value in ((right, *one.wrong) if right is not None else one.wrong)]
        whole = 1 + sum(odds)
        for n_th, value in enumerate(odds):
            yield value / whole, n_th == 0 and right is not None


def _learn(lessons: Sequence[Lesson], strangers: float) -> Scale:
    """The likeliest scale, by Newton's method."""
    shift, slope = 0.0, 1.0
    for _ in range(_STEPS):
        step = _step(lessons, strangers, shift, slope)
        shift, slope = _within(shift + step[0], _SHIFTS), _within(slope + step[1], _SLOPES)
        if max(map(abs, step)) < _CLOSE:
            break
    return Scale(round(shift, 3), round(slope, 3))


def _step(lessons: Sequence[Lesson], strangers: float, shift: float, slope: float) -> tuple[float, float]:
    up = [-_PENALTY * shift, -_PENALTY * (slope - 1)]
    curve = [_PENALTY, 0.0, _PENALTY]
    for one in lessons:
        if one.right is not None:
            _add(up, curve, (one.right, *one.wrong), one.right, 1 - strangers, shift, slope)
        # Where it says nothing of the one who is meant, it is wrong whether they are on record or not.
        _add(up, curve, one.wrong, None, 1.0 if one.right is None else strangers, shift, slope)
    whole = curve[0] * curve[2] - curve[1] ** 2
    return (
        (curve[2] * up[0] - curve[1] * up[1]) / whole,
        (curve[0] * up[1] - curve[1] * up[0]) / whole,
    )


def _add(
    up: list[float], curve: list[float], said: Sequence[float], right: float | None, weight: float, shift: float,
    slope: float,
) -> None:  # fmt: skip
    """Add the slope and the curvature of one choice's log-likelihood, where `right` was true."""
    odds = [exp(_within(shift + slope * value, (-_MOST, _MOST))) for value in said]
    whole = 1 + sum(odds)
    shares = [value / whole for value in odds]
    anybody, mean = sum(shares), sum(p * value for p, value in zip(shares, said, strict=True))
    square = sum(p * value * value for p, value in zip(shares, said, strict=True))
    up[0] += weight * ((right is not None) - anybody)
    up[1] += weight * ((right or 0.0) - mean)
    curve[0] += weight * (anybody - anybody**2)
    curve[1] += weight * (mean - anybody * mean)
    curve[2] += weight * (square - mean**2)


def _within(value: float, bounds: tuple[float, float]) -> float:
    return max(bounds[0], min(bounds[1], value))
