"""How much speaks for each zone of a line: the weights of all its attributes, summed up."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from typing import NamedTuple

from syncd.extract import zone_runs
from syncd.extract.looks import MARKS, names
from syncd.extract.memory import Remembered
from syncd.extract.packed import Packed
from syncd.extract.zone_attributes import KINDS, OF_ALL, always, behind, kind, labels, pair, triple
from syncd.extract.zone_runs import MASKS, NEVER, SURROUNDINGS, Chain

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


_NO_LINE = _Marked(0, 0, 0, 0, 0, 0)


class _Pair(NamedTuple):
    """What the kinds of two lines, the one above the other, say: alone, and together with each number."""

    alone: Packed
    behind: list[Packed]


Table = dict[int, Packed]
"""The weights of what some numbers of a place say, by the bits of these numbers."""


class Sums:
    """Sums up weights; the sums of parts that come again are remembered."""

    def __init__(self, weights: Mapping[str, Packed]) -> None:
        self._weights = weights
        self._numbered = _numbered(weights)
        self._always = {which: self._sum(always(which)) for which in KINDS}
        self._bytes = Remembered(self._by_byte, _BYTES << 8)
        self._marked = Remembered(self._by_marks, _REMEMBERED)
        self._of_all: dict[int, Table] = {}
        for label, named in OF_ALL:
            self._add(label, named, self._of_all)
        self._tables = Remembered(self._tables_of, len(KINDS))
        self._placed = Remembered(self._by_place, _REMEMBERED)
        self._pairs = Remembered(self._by_pair, len(KINDS) ** 2)
        self._between = Remembered(self._by_neighbours, _REMEMBERED)

    def scores(self, chain: Chain) -> list[Packed]:
        """How much speaks for each zone of each line, but for the zones of the lines around it."""
        lines = [_NO_LINE, *map(self._marked.__getitem__, chain.looks), _NO_LINE]
        placed, between = self._placed, self._between
        return [
            own + over + under + placed[place + kind] + between[(place >> SURROUNDINGS << _AROUND) + up + down + kind]
            for (_, up, _, _, over, _), (kind, _, _, own, _, _), (_, _, down, _, _, under), place in zip(
                lines, lines[1:], lines[2:], chain.places, strict=False
            )
        ]

    def _by_marks(self, marks: int) -> _Marked:
        which = kind(marks)
        own, below, above = self._always[which], 0, 0
        for at, byte in enumerate(marks.to_bytes(_BYTES, "little")):
            if byte:
                told = self._bytes[at << 8 | byte]
                own, below, above = own + told[0], below + told[1], above + told[2]
        at = _NUMBER[which]
        return _Marked(at, at << _ABOVE, at << _BELOW, own, below, above)

    def _by_byte(self, at_byte: int) -> tuple[Packed, Packed, Packed]:
        """The sums for eight of the marks: what they say of their own line, of the one below, of the one above."""
        told = names((at_byte & 255) << 8 * (at_byte >> 8))
        return self._sum(told), self._sum(f"<{name}" for name in told), self._sum(f">{name}" for name in told)

    def _by_place(self, place_kind: int) -> Packed:
        return sum([table.get(place_kind & mask, 0) for mask, table in self._tables[place_kind & _KIND]])

    def _tables_of(self, at: int) -> list[tuple[int, Table]]:
        """The tables for lines of a kind, each with the bits that it is asked by."""
        found = {mask: dict(table) for mask, table in self._of_all.items()}
        for label, named in labels(KINDS[at]):
            self._add(label, named, found)
        return list(found.items())

    def _add(self, label: str, named: Sequence[str], tables: dict[int, Table]) -> None:
        """Add the weights of a label to the table for the numbers behind it."""
        if label in self._numbered:
            table = tables.setdefault(sum(map(MASKS.__getitem__, named)), {})
            for values, weight in self._numbered[label]:
                key = zone_runs.bits(**dict(zip(named, values, strict=True)))
                table[key] = table.get(key, 0) + weight

    def _by_neighbours(self, around: int) -> Packed:
        own, above, below = (around >> shift & _KIND for shift in (0, _ABOVE, _BELOW))
        place = around >> _AROUND << SURROUNDINGS
        over, under = self._pairs[above, own], self._pairs[own, below]
        told = over.alone + over.behind[_number(place, "blank_above")]
        told += under.alone + under.behind[_number(place, "blank_below")] + under.behind[_number(place, "from_end")]
        return told + self._weights.get(triple(KINDS[above], KINDS[own], KINDS[below]), 0)

    def _by_pair(self, kinds: tuple[int, int]) -> _Pair:
        one, other = kinds
        known = pair(KINDS[one], KINDS[other])
        return _Pair(self._weights.get(known, 0), [self._weights.get(behind(known, value), 0) for value in _VALUES])

    def _sum(self, known: Iterable[str]) -> Packed:
        return sum(map(self._weights.get, known, repeat(0)))


def _number(place: int, name: str) -> int:
    """One of the numbers of a place."""
    mask = MASKS[name]
    return (place & mask) // (mask & -mask)


def _numbered(weights: Mapping[str, Packed]) -> dict[str, list[tuple[tuple[int, ...], Packed]]]:
    """The weights of what ends in digits, by what stands before them, each with its numbers."""
    found: dict[str, list[tuple[tuple[int, ...], Packed]]] = {}
    for name, weight in weights.items():
        label = name.rstrip("0123456789")
        if len(label) < len(name):
            found.setdefault(label, []).append((tuple(map(int, name[len(label) :])), weight))
    return found
