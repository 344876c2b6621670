"""How much speaks for each zone of a line: the weights of all its attributes, summed up."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from operator import getitem, itemgetter
from typing import NamedTuple

from syncd.extract import zone_runs
from syncd.extract.looks import MARKS, names
from syncd.extract.memory import Remembered
from syncd.extract.packed import Packed, Packing
from syncd.extract.zone_attributes import KINDS, WHOLE, always, by_neighbours, kind, labels
from syncd.extract.zone_runs import NEVER, SURROUNDINGS, Chain, Place

Scores = tuple[int, ...]
"""One for each zone."""

_REMEMBERED = 1 << 13
"""Sums that are kept, of each sort."""
_BYTES = (len(MARKS) + 7) // 8
_VALUES = range(NEVER + 1)
_KIND = (1 << zone_runs.KINDS) - 1
_NUMBER = {kind: number for number, kind in enumerate(KINDS)}
# Where the kinds of a line, of the one above and of the one below stand in a number, below what surrounds the line.
_AROUND, _ABOVE, _BELOW = (zone_runs.KINDS * n for n in (3, 1, 2))


class _Marked(NamedTuple):
    """The number of a line's kind, as that of a line below and above it, and the sums for what its marks say.

    `own` is for the line itself, `below` for the line below it, `above` for the line above it.
    """

    kind: int
    as_above: int
    as_below: int
    own: Packed
    below: Packed
    above: Packed


class _Tables(NamedTuple):
    """The weights of what is told of a place: for each of its numbers, and for some of them together."""

    alone: Sequence[Sequence[Packed]]
    together: Sequence[tuple[Callable[[Place], object], Mapping[object, Packed]]]


Numbered = dict[str, list[tuple[tuple[int, ...], Packed]]]


class Sums:
    """Sums up weights; the sums of parts that come again are remembered."""

    def __init__(self, weights: Mapping[str, Sequence[int]]) -> None:
        self._packing = Packing(max(map(len, weights.values()), default=1))
        self._weights = {name: self._packing.pack(scores) for name, scores in weights.items()}
        self._numbered = _numbered(self._weights)
        self._whole = _getter(WHOLE[1]), self._table(WHOLE[0])
        self._bytes = Remembered(self._by_byte, _BYTES << 8)
        self._marked = Remembered(self._by_marks, _REMEMBERED)
        self._tables = Remembered(self._tables_of, _REMEMBERED)
        self._placed = Remembered(self._by_place, _REMEMBERED)
        self._between = Remembered(self._by_neighbours, _REMEMBERED)

    def scores(self, chain: Chain) -> Iterator[Scores]:
        """How much speaks for each zone of each line, but for the zones of the lines around it; and OFFSET."""
        return self._packing.unpack_lifted(self._of(chain))

    def _of(self, chain: Chain) -> list[Packed]:
        nothing = _Marked(0, 0, 0, 0, 0, 0)
        lines = [nothing, *[self._marked[marks] for marks in chain.looks], nothing]
        placed, between = self._placed, self._between
        return [
            own + over + under + placed[place + kind] + between[(place >> SURROUNDINGS << _AROUND) + up + down + kind]
            for (_, up, _, _, over, _), (kind, _, _, own, _, _), (_, _, down, _, _, under), place in zip(
                lines, lines[1:], lines[2:], chain.places, strict=False
            )
        ]

    def _by_marks(self, marks: int) -> _Marked:
        own, below, above = map(
            sum, zip(*[self._bytes[one] for one in enumerate(marks.to_bytes(_BYTES, "little"))], strict=True)
        )
        which = kind(marks)
        number = _NUMBER[which]
        own += self._sum(always(which)) + self._packing.lift
        return _Marked(number, number << _ABOVE, number << _BELOW, own, below, above)

    def _by_byte(self, at_byte: tuple[int, int]) -> tuple[Packed, Packed, Packed]:
        """The sums for eight of the marks: what they say of their own line, of the one below, of the one above."""
        at, byte = at_byte
        told = names(byte << (8 * at))
        return self._sum(told), self._sum(f"<{name}" for name in told), self._sum(f">{name}" for name in told)

    def _by_place(self, place_kind: int) -> Packed:
        place = zone_runs.unpacked(place_kind)
        tables = self._tables[place_kind & _KIND]
        together = sum([table.get(numbers(place), 0) for numbers, table in tables.together])
        return sum(map(getitem, tables.alone, place)) + together

    def _tables_of(self, number: int) -> _Tables:
        """The tables for lines of a kind."""
        told = list(labels(KINDS[number]))
        single: dict[str, list[Packed]] = {name: [0] * len(_VALUES) for name in Place._fields}
        for label, named in told:
            if len(named) == 1:
                for [value], weight in self._numbered.get(label, ()):
                    single[named[0]][value] += weight
        together = [(_getter(named), self._table(label)) for label, named in told if 1 < len(named) < len(WHOLE[1])]
        return _Tables(list(single.values()), [*together, self._whole])

    def _table(self, label: str) -> dict[object, Packed]:
        """The weights of a label, by the numbers behind it."""
        return {key[0] if len(key) == 1 else key: weight for key, weight in self._numbered.get(label, ())}

    def _by_neighbours(self, around: int) -> Packed:
        place = zone_runs.unpacked(around >> _AROUND << SURROUNDINGS)
        above, own, below = (KINDS[around >> shift & _KIND] for shift in (_ABOVE, 0, _BELOW))
        return self._sum(by_neighbours(above, own, below, place.from_end, place.blank_above, place.blank_below))

    def _sum(self, known: Iterable[str]) -> Packed:
        return sum(map(self._weights.get, known, repeat(0)))


def _numbered(weights: Mapping[str, Packed]) -> Numbered:
    """The weights of what ends in digits, by what stands before them, each with its numbers."""
    found: Numbered = {}
    for name, weight in weights.items():
        label = name.rstrip("0123456789")
        if len(label) < len(name):
            found.setdefault(label, []).append((tuple(map(int, name[len(label) :])), weight))
    return found


def _getter(named: Sequence[str]) -> Callable[[Place], object]:
    return itemgetter(*map(Place._fields.index, named))
