"""The zone model: a linear chain over the lines of a mail, whose weights ship with the package."""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from operator import add
from pathlib import Path
from typing import NamedTuple

from syncd.extract.packed import OFFSET
from syncd.extract.zone_runs import Chain
from syncd.extract.zone_sums import Scores, Sums
from syncd.model.extraction import Zone

ZONES = (Zone.BODY, Zone.HEADER, Zone.GREETING, Zone.CLOSING, Zone.SIGNATURE)
"""The order of scores and transitions. Both are in hundredths."""
Rows = list[list[int]]
_IMPOSSIBLE = 1 << 40


class Weights(NamedTuple):
    """What training found: for each zone, how much an attribute speaks for it, and a zone for the next."""

    attributes: Mapping[str, Sequence[int]]
    transitions: Rows
    """From each zone to each."""


def load(text: str) -> Weights:
    stored = json.loads(text)
    if stored["zones"] != [zone.value for zone in ZONES]:
        raise ValueError("the weights are of other zones")
    return Weights(stored["attributes"], stored["transitions"])


@lru_cache(maxsize=1)
def shipped() -> "Model":
    """The model that the package brings, read on first use."""
    return Model(load(Path(__file__).with_name("zone_weights.json").read_text(encoding="utf-8")))


class Model:
    """Finds the most likely zones of a chain of lines."""

    def __init__(self, weights: Weights) -> None:
        self._sums = Sums(weights.attributes)
        self._out_of = [tuple(row) for row in weights.transitions]
        self._into = list(zip(*weights.transitions, strict=True))
        self._gains = _gains(weights.transitions)

    def zones(self, chain: Chain) -> list[Zone]:
        """The zone of every line of the chain."""
        return [ZONES[zone] for zone in self._decoded(self._sums.scores(chain))]

    def scores(self, chain: Chain) -> list[Scores]:
        """How much speaks for each zone of each line, but for the zones of the lines around it."""
        return [tuple([score - OFFSET for score in one]) for one in self._sums.scores(chain)]

    def _decoded(self, scores: Iterable[Scores]) -> list[int]:
        """The best zone of every line. Where it is the same whatever follows, what stands above is settled, too."""
        found: list[int] = []
        unsettled: list[Scores] = []  # how good each zone can be at best
        for one in scores:
            if unsettled:
                best = unsettled[-1]
                best = tuple([max(map(add, best, into)) + score for into, score in zip(self._into, one, strict=True)])
            else:
                best = tuple(map(add, one, self._out_of[found[-1]])) if found else one
            most = max(best)
            zone = best.index(most)
            if most <= max(map(add, best, self._gains[zone])):
                unsettled.append(best)
                continue
            if unsettled:
                found += self._above(zone, unsettled)
                unsettled.clear()
            found.append(zone)
        if unsettled:
            best = unsettled.pop()
            zone = best.index(max(best))
            found += [*self._above(zone, unsettled), zone]
        return found

    def _above(self, zone: int, unsettled: Sequence[Scores]) -> list[int]:
        """The best zones of the unsettled lines above a line of some zone."""
        found = []
        for best in reversed(unsettled):
            reached = tuple(map(add, best, self._into[zone]))
            zone = reached.index(max(reached))
            found.append(zone)
        found.reverse()
        return found


def _gains(transitions: Rows) -> list[list[int]]:
    """For each zone: the most that the line below can do for each other zone of a line, rather than for this one."""
    zones = range(len(transitions))
    return [
        [
            max(0, *(transitions[other][after] - transitions[zone][after] for after in zones))
            if other != zone
            else -_IMPOSSIBLE
            for other in zones
        ]
        for zone in zones
    ]
