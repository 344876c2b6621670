"""What a score has come to be worth: a curve through measured points, and how far probabilities are off."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby
from math import exp, log

Curve = Sequence[tuple[float, float]]
"""(score, log-odds measured at it), rising in both; straight between the points, level beyond them."""

_SURE = 40.0
BINS = 10


def probability(log_odds: float) -> float:
    """Log-odds (base e) as a probability."""
    return 1 / (1 + exp(-max(-_SURE, min(_SURE, log_odds))))


def log_odds(chance: float) -> float:
    return log(chance / (1 - chance))


def along(curve: Curve, score: float) -> float:
    """What a score is worth by the curve."""
    at = bisect_right(curve, score, key=lambda point: point[0])
    if at == 0:
        return curve[0][1]
    if at == len(curve):
        return curve[-1][1]
    (x, y), (to_x, to_y) = curve[at - 1], curve[at]
    return y + (to_y - y) * (score - x) / (to_x - x)


def curve(scored: Iterable[tuple[float, bool]], points: int) -> Curve:
    """A rising curve through the shares of true ones, in about as many groups of equal size, or fewer."""
    ranked = sorted(scored)
    size = max(1, len(ranked) // points)
    groups: list[list[tuple[float, bool]]] = [[]]
    for _, equal in groupby(ranked, key=lambda found: found[0]):
        groups[-1] += equal
        if len(groups[-1]) >= size:
            groups.append([])
    pools: list[list[tuple[float, bool]]] = []
    for group in filter(None, groups):
        pools.append(group)
        # Pool adjacent violators: a higher score is never worth less.
        while len(pools) > 1 and (_share(pools[-2]) >= _share(pools[-1]) or _middle(pools[-2]) >= _middle(pools[-1])):
            last = pools.pop()
            pools[-1] += last
    return tuple((round(_middle(pool), 3), round(log_odds(_share(pool)), 3)) for pool in pools)


def _share(pool: Sequence[tuple[float, bool]]) -> float:
    """The share of true ones, never none or all: one more of each is imagined in a group."""
    return (sum(true for _, true in pool) + 0.5) / (len(pool) + 1)


def _middle(pool: Sequence[tuple[float, bool]]) -> float:
    return sum(score for score, _ in pool) / len(pool)


def expected_error(judged: Iterable[tuple[float, bool]]) -> float:
    """The expected calibration error: how far stated probabilities miss what came true, over ten bins."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    count = 0
    for stated, true in judged:
        bins[min(BINS - 1, int(stated * BINS))].append((stated, true))
        count += 1
    off = (abs(sum(stated for stated, _ in bin_) - sum(true for _, true in bin_)) for bin_ in bins)
    return sum(off) / count if count else 0.0
