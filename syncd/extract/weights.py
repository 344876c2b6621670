"""What features speak for, as it is learned: tables that ship as `weights.tsv` in the packages that weigh by them."""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

_MOST_ODDS, _ODDS_UNIT = 6.0, 3.0


@lru_cache(maxsize=4)
def shipped(package: str) -> Mapping[str, Mapping[str, str]]:
    """For each sort, what each of its features speaks for, as it is written: few of them are ever asked for."""
    found: dict[str, dict[str, str]] = {}
    # Many rows say what others say, many features are of several sorts. One of each is kept, and of the text no more
    # than a line at a time.
    one: dict[str, str] = {}
    with files(package).joinpath("weights.tsv").open("r", encoding="utf-8") as lines:
        for line in lines:
            sort, feature, row = line[:-1].split("\t")
            found.setdefault(sort, {})[one.setdefault(feature, feature)] = one.setdefault(row, row)
    return found


def shares(scores: Sequence[float]) -> Sequence[float]:
    """How likely each of several things is where one or none is so, by how much more speaks for it (log odds)."""
    highest = max(0.0, *scores)  # what is said again and again adds up
    odds = [math.exp(score - highest) for score in scores]
    whole = math.exp(-highest) + sum(odds)
    return [one / whole for one in odds]


def chance(tables: Iterable[Mapping[str, str]], found: Mapping[str, float], besides: float = 0.0) -> float:
    """How likely is what features speak for in hundredths of log odds, each with how much of it there is.

    `besides` is what else speaks for it.
    """
    told = [int(known[one]) * found[one] for known in tables for one in known.keys() & found.keys()]
    return 1 / (1 + math.exp(-math.fsum((*told, besides)) / 100))


def odds(chance: float) -> float:
    """The log odds of a chance as a feature: roughly, so that they are the same on any machine."""
    exact = math.log(max(chance, 1e-6) / max(1 - chance, 1e-6))
    return round(max(-_MOST_ODDS, min(_MOST_ODDS, exact)) / _ODDS_UNIT, 1)
