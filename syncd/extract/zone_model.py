"""The zone model: a linear chain over the lines of a mail, whose weights ship with the package."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from operator import add
from typing import NamedTuple

from syncd.extract.looks import BIT, names
from syncd.extract.zone_runs import Chain, Place
from syncd.model.extraction import Zone

ZONES = (Zone.BODY, Zone.HEADER, Zone.GREETING, Zone.CLOSING, Zone.SIGNATURE)
"""The order of scores and transitions."""
_BODY = 0
_REMEMBERED = 1 << 14
"""Sums of weights that are kept, of each kind."""

Scores = tuple[int, ...]
"""One for each zone, in hundredths."""
Rows = list[list[int]]

# Which kind of line the model combines with its place and its neighbours: the first that fits.
_KINDS = (
    "attached", "delimiter", "rule", "separator", "field", "device", "postscript", "closing", "closing:then name",
    "greeting", "disclaimer", "number label", "digits:number", "@", "page", "postcode", "closing:then more",
    "prose:more", "words:more", "title", "company", "street", "name:1", "name:2", "name:more", "prose:2", "prose:1",
    "digits:many", "words:1", "words:2", "words:3", "words:4",
)  # fmt: skip
_KIND_BITS = tuple((name, BIT[name]) for name in _KINDS)
NOTHING = ""
"""The kind of a line that is not there."""


@lru_cache(maxsize=_REMEMBERED)
def kind(marks: int) -> str:
    return next((name for name, bit in _KIND_BITS if marks & bit), "other")


def by_marks(marks: int, side: str = "") -> list[str]:
    """What is known by a line's marks: of itself, or of the line above ("<") or below (">") it."""
    return [f"{side}{name}" for name in names(marks)]


def by_place(own: str, place: Place) -> list[str]:
    """What is known by where a line of some kind stands."""
    told = [f"{name}={value}" for name, value in zip(Place._fields, place, strict=True)]
    p = place
    return [
        "any", own, *told, *(f"{own} {one}" for one in told),
        f"{own} spaced {p.blank_above}{p.blank_below}", f"{own} ends {p.from_end}{p.after}",
        f"{own} starts {p.from_start}{p.before}", f"{own} below {p.sentences_below}{p.goodbyes_below}",
        f"{own} goodbye {p.since_goodbye}{p.from_end}", f"{own} paragraph {p.lines}{p.line}{p.details}",
        f"{own} print {p.small_print}{p.from_end}", f"{own} dense {p.sentences}{p.details}{p.from_end}",
        f"paragraph {p.lines}{p.line}{p.sentences}{p.small_print}{p.details}{p.sentences_below}",
    ]  # fmt: skip


def by_neighbours(above: str, own: str, below: str, from_end: int, blank_above: int, blank_below: int) -> list[str]:
    """What is known by the kinds of a line and of those around it."""
    return [
        f"{above}|{own}", f"{own}|{below}", f"{above}|{own}|{below}", f"{own}|{below} {from_end}",
        f"{above}|{own} {blank_above}", f"{own}|{below} {blank_below}",
    ]  # fmt: skip


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
    return Model(load(files("syncd.extract").joinpath("zone_weights.json").read_text(encoding="utf-8")))


def attributes(chain: Chain) -> Iterator[list[str]]:
    """All that is known of each line of a chain, as training is told it; `Model` sums up the same in parts."""
    kinds = [NOTHING, *map(kind, chain.looks), NOTHING]
    for at, (marks, place) in enumerate(zip(chain.looks, chain.places, strict=True)):
        above, own, below = kinds[at : at + 3]
        yield [
            *by_marks(marks),
            *(by_marks(chain.looks[at - 1], "<") if at else ()),
            *(by_marks(chain.looks[at + 1], ">") if at + 1 < len(chain.looks) else ()),
            *by_place(own, place),
            *by_neighbours(above, own, below, place.from_end, place.blank_above, place.blank_below),
        ]


class Model:
    """Finds the most likely zones of a chain of lines; sums that come again are remembered."""

    def __init__(self, weights: Weights) -> None:
        self._attributes = weights.attributes
        self._out_of = [tuple(row) for row in weights.transitions]
        self._into = list(zip(*weights.transitions, strict=True))
        self._swings = _swings(weights.transitions)
        remember = lru_cache(maxsize=_REMEMBERED)
        self._by_marks = remember(lambda marks: tuple(self._sum(by_marks(marks, side)) for side in ("", "<", ">")))
        self._by_place = remember(lambda own, place: self._sum(by_place(own, place)))
        self._by_neighbours = remember(lambda *around: self._sum(by_neighbours(*around)))

    def zones(self, chain: Chain) -> list[Zone]:
        """The zone of every line of the chain."""
        scores = self.scores(chain)
        found = [_BODY] * len(scores)
        start = 0
        for at, one in enumerate(scores):
            if self._is_surely_body(one):
                self._decode(scores, start, at, found)
                start = at + 1
        self._decode(scores, start, len(scores), found)
        return [ZONES[zone] for zone in found]

    def scores(self, chain: Chain) -> list[Scores]:
        """How much speaks for each zone of each line, but for the zones of the lines around it."""
        kinds = [NOTHING, *map(kind, chain.looks), NOTHING]
        marked = [self._by_marks(marks) for marks in chain.looks]
        found: list[Scores] = []
        for at, place in enumerate(chain.places):
            above, own, below = kinds[at : at + 3]
            around = self._by_neighbours(above, own, below, place.from_end, place.blank_above, place.blank_below)
            summed = map(add, map(add, marked[at][0], self._by_place(own, place)), around)
            if above:
                summed = map(add, summed, marked[at - 1][1])
            if below:
                summed = map(add, summed, marked[at + 1][2])
            found.append(tuple(summed))
        return found

    def _sum(self, known: Iterable[str]) -> Scores:
        found = [self._attributes[name] for name in known if name in self._attributes]
        return tuple(map(sum, zip(*found, strict=True))) if found else (0,) * len(ZONES)

    def _is_surely_body(self, scores: Scores) -> bool:
        """Whether no zones of the lines around this one can make it anything but body."""
        body = scores[_BODY]
        return all(body > score + swing for score, swing in zip(scores[1:], self._swings, strict=True))

    def _decode(self, scores: Sequence[Scores], start: int, end: int, found: list[int]) -> None:
        """Put the best zones of the lines from `start` up to `end`, which lines of body surround, into `found`."""
        if start == end:
            return
        best = scores[start] if start == 0 else tuple(map(add, scores[start], self._out_of[_BODY]))
        reached = [best]
        for one in scores[start + 1 : end]:
            best = tuple(max(map(add, best, into)) + score for into, score in zip(self._into, one, strict=True))
            reached.append(best)
        if end < len(scores):
            best = tuple(map(add, best, self._into[_BODY]))
        for at in range(end - 1, start - 1, -1):
            found[at] = zone = best.index(max(best))
            if at > start:
                best = tuple(map(add, reached[at - 1 - start], self._into[zone]))


def _swings(transitions: Rows) -> list[int]:
    """For each zone but body: the most that the zones on either side of a line can do for it, rather than for body."""
    zones = range(len(transitions))
    rows = [*transitions, [0] * len(transitions)]  # nothing stands before the first line of a chain
    found = []
    for zone in zones[1:]:
        before = max(row[zone] - row[_BODY] for row in rows)
        after = max(0, *(transitions[zone][other] - transitions[_BODY][other] for other in zones))
        found.append(before + after)
    return found
