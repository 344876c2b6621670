"""How much speaks for each zone of a line: the weights of all its attributes, summed up."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import getitem, itemgetter
from struct import Struct
from typing import NamedTuple

from syncd.extract.looks import MARKS, names
from syncd.extract.memory import Remembered
from syncd.extract.zone_attributes import NOTHING, always, by_neighbours, kind, labels
from syncd.extract.zone_runs import NEVER, Chain, Place

Scores = tuple[int, ...]
"""One for each zone."""

_REMEMBERED = 1 << 13
"""Sums that are kept, of each sort."""
_WIDTH = 32
OFFSET = 1 << (_WIDTH - 1)
"""What scores have too much, each: the most that so many bits hold of a number that may be negative."""
_BYTES = (len(MARKS) + 7) // 8
_VALUES = range(NEVER + 1)


class _Marked(NamedTuple):
    """The kind of a line, and the sums for what its marks say of itself and of the lines below and above it."""

    kind: str
    own: int
    below: int
    above: int


class _Tables(NamedTuple):
    """The weights of what is told of a place: for each of its numbers, and for some of them together."""

    alone: Sequence[Sequence[int]]
    together: Sequence[tuple[Callable[[Place], object], Mapping[object, int]]]


class Sums:
    """Sums up weights; the sums of parts that come again are remembered.

    The scores of all zones are one number, some bits for each, so that a single addition adds them all.
    """

    def __init__(self, weights: Mapping[str, Sequence[int]]) -> None:
        zones = max(map(len, weights.values()), default=1)
        self._weights = {name: _packed(scores) for name, scores in weights.items()}
        self._numbered = _numbered(self._weights)
        self._parted = Struct(f"<{zones}I")
        self._offset = _packed([OFFSET] * zones)
        self._bytes = Remembered(self._by_byte, _BYTES << 8)
        self._marked = Remembered(self._by_marks, _REMEMBERED)
        self._tables = Remembered(self._tables_of, _REMEMBERED)
        self._placed = Remembered(self._by_place, _REMEMBERED)
        self._between = Remembered(self._by_neighbours, _REMEMBERED)

    def scores(self, chain: Chain) -> Iterator[Scores]:
        """How much speaks for each zone of each line, but for the zones of the lines around it; and OFFSET."""
        size, offset = self._parted.size, self._offset
        return self._parted.iter_unpack(b"".join([(one + offset).to_bytes(size, "little") for one in self._of(chain)]))

    def _of(self, chain: Chain) -> list[int]:
        nothing = _Marked(NOTHING, 0, 0, 0)
        lines = [nothing, *[self._marked[marks] for marks in chain.looks], nothing]
        placed, between = self._placed, self._between
        found: list[int] = []
        for above, own, below, place in zip(lines, lines[1:], lines[2:], chain.places, strict=False):
            around = above.kind, own.kind, below.kind, place.from_end, place.blank_above, place.blank_below
            found.append(own.own + above.below + below.above + placed[own.kind, place] + between[around])
        return found

    def _by_marks(self, marks: int) -> _Marked:
        own, below, above = map(
            sum, zip(*[self._bytes[one] for one in enumerate(marks.to_bytes(_BYTES, "little"))], strict=True)
        )
        which = kind(marks)
        return _Marked(which, own + self._sum(always(which)), below, above)

    def _by_byte(self, at_byte: tuple[int, int]) -> tuple[int, int, int]:
        """The sums for eight of the marks: what they say of their own line, of the one below, of the one above."""
        at, byte = at_byte
        told = names(byte << (8 * at))
        return self._sum(told), self._sum(f"<{name}" for name in told), self._sum(f">{name}" for name in told)

    def _by_place(self, kind_place: tuple[str, Place]) -> int:
        own, place = kind_place
        tables = self._tables[own]
        together = sum([table.get(numbers(place), 0) for numbers, table in tables.together])
        return sum(map(getitem, tables.alone, place)) + together

    def _tables_of(self, own: str) -> _Tables:
        merged: dict[tuple[str, ...], dict[object, int]] = {}
        for label, named in labels(own):
            table = merged.setdefault(named, {})
            for numbers, weight in self._numbered.get(label, {}).items():
                table[numbers] = table.get(numbers, 0) + weight
        alone = [[merged[name,].get(n, 0) for n in _VALUES] for name in Place._fields]
        together = [(_getter(named), table) for named, table in merged.items() if len(named) > 1 and table]
        return _Tables(alone, together)

    def _by_neighbours(self, around: tuple[str, str, str, int, int, int]) -> int:
        return self._sum(by_neighbours(*around))

    def _sum(self, known: Iterable[str]) -> int:
        return sum([self._weights.get(name, 0) for name in known])


def _packed(scores: Iterable[int]) -> int:
    return sum(score << (_WIDTH * n) for n, score in enumerate(scores))


def _numbered(weights: Mapping[str, int]) -> dict[str, dict[object, int]]:
    """The weights of what ends in digits, by what stands before them and by their numbers."""
    found: dict[str, dict[object, int]] = {}
    for name, weight in weights.items():
        label = name.rstrip("0123456789")
        numbers = tuple(map(int, name[len(label) :]))
        found.setdefault(label, {})[numbers[0] if len(numbers) == 1 else numbers] = weight
    return found


def _getter(named: Sequence[str]) -> Callable[[Place], object]:
    return itemgetter(*map(Place._fields.index, named))
