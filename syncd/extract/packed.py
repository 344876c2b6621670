"""Several scores in one number, some bits for each of them, so that a single addition adds them all."""

from collections.abc import Iterable, Iterator, Sequence
from struct import Struct
from typing import TypeAlias

Packed: TypeAlias = int
"""Scores in one number; sums and differences of such numbers are such numbers."""

_WIDTH = 32
"""Bits for each score: more than any sum of them takes."""
OFFSET = 1 << (_WIDTH - 1)
"""What each score has too much that was lifted: the most that so many bits hold of a number that may be negative."""


class Packing:
    """So many scores in one number."""

    def __init__(self, count: int) -> None:
        self._scores = Struct(f"<{count}i")
        self._lifted = Struct(f"<{count}I")
        self.lift: Packed = sum(OFFSET << _WIDTH * n for n in range(count))
        """What is added to scores so that none of them is negative."""

    def pack(self, scores: Sequence[int]) -> Packed:
        """Each of the scores, times what its place is worth."""
        return (int.from_bytes(self._scores.pack(*scores), "little") ^ self.lift) - self.lift

    def unpack(self, packed: Packed) -> tuple[int, ...]:
        bits = packed + self.lift ^ self.lift
        found: tuple[int, ...] = self._scores.unpack(bits.to_bytes(self._scores.size, "little"))
        return found

    def unpack_lifted(self, lifted: Iterable[Packed]) -> Iterator[tuple[int, ...]]:
        """The scores of each of many that were lifted, every one too large by OFFSET."""
        size = self._lifted.size
        return self._lifted.iter_unpack(b"".join([one.to_bytes(size, "little") for one in lifted]))

    def reach(self, packed: Packed, least: Packed) -> bool:
        """Whether any score is as much as the one in its place."""
        return bool(packed - least + self.lift & self.lift)
