"""Logistic regression on few, sparse features, in plain Python: the same to the last digit wherever it runs."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import exp

STEPS = 25
_CLOSE = 1e-6
_FARTHEST = 30.0

Row = tuple[Mapping[str, float], bool]


def fit_against(rows: Sequence[Row], bias: str, penalty: float) -> dict[str, float]:
    """As `fit`, of features that may only speak against; those that would speak for are left out."""
    left_out: set[str] = set()
    while True:
        kept = [({f: amount for f, amount in features.items() if f not in left_out}, label) for features, label in rows]
        weights = fit(kept, bias, penalty)
        wrong = {feature for feature, weight in weights.items() if weight > 0 and feature != bias}
        if not wrong:
            return weights
        left_out |= wrong


def fit(rows: Sequence[Row], bias: str, penalty: float) -> dict[str, float]:
    """Feature → weight in log-odds, by Newton's method; the bias, a feature of every row, is not penalised.

    Rows of the same features are taken together, in the order in which they first come.
    """
    names = sorted({name for features, _ in rows for name in features} | {bias})
    place = {name: n for n, name in enumerate(names)}
    grouped: Counter[tuple[tuple[int, float], ...]] = Counter()
    true: Counter[tuple[tuple[int, float], ...]] = Counter()
    for features, label in rows:
        key = (*sorted((place[name], amount) for name, amount in features.items()), (place[bias], 1.0))
        grouped[key] += 1
        true[key] += label
    weights = [0.0] * len(names)
    penalties = [0.0 if name == bias else penalty for name in names]
    for _ in range(STEPS):
        step = _step(grouped, true, weights, penalties)
        weights = [weight + change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < _CLOSE:
            break
    return dict(zip(names, weights, strict=True))


Groups = Mapping[tuple[tuple[int, float], ...], int]


def _step(grouped: Groups, true: Groups, weights: Sequence[float], penalties: Sequence[float]) -> list[float]:
    size = len(weights)
    slope = [-penalty * weight for penalty, weight in zip(penalties, weights, strict=True)]
    curve = [[penalties[i] + 1e-9 if i == j else 0.0 for j in range(size)] for i in range(size)]
    for key, count in grouped.items():
        odds = sum(weights[n] * amount for n, amount in key)
        chance = 1 / (1 + exp(-max(-_FARTHEST, min(_FARTHEST, odds))))
        off, spread = true[key] - count * chance, count * chance * (1 - chance)
        for n, amount in key:
            slope[n] += off * amount
            row = curve[n]
            for m, other in key:
                row[m] += spread * amount * other
    return _solved(curve, slope)


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The x of matrix · x = right, by elimination with the largest pivot."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for at in range(size):
        pivot = max(range(at, size), key=lambda n: abs(rows[n][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        for below in range(at + 1, size):
            factor = rows[below][at] / rows[at][at]
            if factor:
                rows[below] = [a - factor * b for a, b in zip(rows[below], rows[at], strict=True)]
    solution = [0.0] * size
    for at in reversed(range(size)):
        known = sum(rows[at][n] * solution[n] for n in range(at + 1, size))
        solution[at] = (rows[at][size] - known) / rows[at][at]
    return solution
