"""The zone model: a linear chain over the lines of a mail, whose weights ship with the package."""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from operator import add
from pathlib import Path
from typing import NamedTuple

from syncd.extract.memory import Remembered
from syncd.extract.packed import Packed, Packing
from syncd.extract.zone_runs import Chain
from syncd.extract.zone_sums import Sums
from syncd.model.extraction import Zone

ZONES = (Zone.BODY, Zone.HEADER, Zone.GREETING, Zone.CLOSING, Zone.SIGNATURE)
"""The order of scores and transitions. Both are in hundredths."""
Rows = list[list[int]]
Scores = tuple[int, ...]
"""One for each zone."""
_IMPOSSIBLE = 1 << 40
_BODY, _TOP = 0, len(ZONES)
"""The number of a zone, and what stands in its stead above the first line."""
_REMEMBERED = 1_024
"""Lines of which is kept what zone they are of, of those below each zone."""
_PACKING = Packing(len(ZONES) - 1)


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
    """Finds the most likely zones of a chain of lines.

    What speaks for a zone is counted as what it is more than for the body: then most lines of a letter, which are body
    whatever stands around them, are told by the signs of one number.
    """

    def __init__(self, weights: Weights) -> None:
        self._sums = Sums({name: _PACKING.pack(_beyond_body(row)) for name, row in weights.attributes.items()})
        self._out_of = [*map(tuple, weights.transitions), (0,) * len(ZONES)]
        self._into = list(zip(*weights.transitions, strict=True))
        self._gains = _gains(weights.transitions)
        [below_body, *_], [gains, *_] = weights.transitions, self._gains
        self._settled = [Remembered(self._settling_below(zone), _REMEMBERED) for zone in range(len(self._out_of))]
        self._below_body = _PACKING.pack(_beyond_body(below_body)) + _PACKING.pack(gains[1:]) + _PACKING.lift

    def zones(self, chain: Chain) -> list[Zone]:
        """The zone of every line of the chain."""
        return list(map(ZONES.__getitem__, self._decoded(self._sums.scores(chain))))

    def scores(self, chain: Chain) -> list[Scores]:
        """How much more speaks for each zone of a line than for the body, but for the zones of the lines around it."""
        return list(map(self._apart, self._sums.scores(chain)))

    def _decoded(self, scores: Sequence[Packed]) -> list[int]:
        """The best zone of every line."""
        found = [_BODY] * len(scores)
        below_body, signs = self._below_body, _PACKING.lift
        doubtful = [at for at, one in enumerate(scores) if one + below_body & signs or not at]
        settled = 0
        for at in doubtful:
            if at >= settled:
                settled = self._settle(scores, at, found)
        return found

    def _settle(self, scores: Sequence[Packed], start: int, found: list[int]) -> int:
        """Find the zones from a line on that is the first, or below body; return the line below the next body."""
        above = _BODY if start else _TOP
        at = start
        while at < len(scores):
            settled = self._settled[above][scores[at]]
            if settled is None:
                at = self._settle_together(scores, at, above, found)
            else:
                found[at] = settled
            above = found[at]
            at += 1
            if above == _BODY:
                break
        return at

    def _settle_together(self, scores: Sequence[Packed], start: int, above: int, found: list[int]) -> int:
        """Find the zones from a line on up to one that settles them, or the last; return that one."""
        bests = [self._best(scores[start], above)]  # how good each zone can be at best
        for at in range(start + 1, len(scores)):
            one, best = self._apart(scores[at]), bests[-1]
            best = tuple([max(map(add, best, into)) + score for into, score in zip(self._into, one, strict=True)])
            bests.append(best)
            if self._settling(best) is not None:
                break
        best = bests.pop()
        zone = best.index(max(best))
        found[start : start + len(bests) + 1] = [*self._above(zone, bests), zone]
        return start + len(bests)

    def _settling(self, best: Scores) -> int | None:
        """The best zone of a line, where it is the same whatever follows: what stands above is settled by it, too."""
        most = max(best)
        zone = best.index(most)
        return zone if most > max(map(add, best, self._gains[zone])) else None

    def _settling_below(self, above: int) -> Callable[[Packed], int | None]:
        return lambda one: self._settling(self._best(one, above))

    def _best(self, one: Packed, above: int) -> Scores:
        """How good each zone of a line is below a line of some zone."""
        return tuple(map(add, self._apart(one), self._out_of[above]))

    @staticmethod
    def _apart(one: Packed) -> Scores:
        return (0, *_PACKING.unpack(one))

    def _above(self, zone: int, unsettled: Sequence[Scores]) -> list[int]:
        """The best zones of the unsettled lines above a line of some zone."""
        found = []
        for best in reversed(unsettled):
            reached = tuple(map(add, best, self._into[zone]))
            zone = reached.index(max(reached))
            found.append(zone)
        found.reverse()
        return found


def _beyond_body(row: Sequence[int]) -> list[int]:
    """What speaks for each other zone, less what speaks for the body."""
    body, *others = row
    return [score - body for score in others]


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
