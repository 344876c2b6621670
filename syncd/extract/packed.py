"""Several scores in one number, some bits for each of them, so that a single addition adds them all."""

from collections.abc import Sequence
from struct import Struct
from typing import TypeAlias

Packed: TypeAlias = int
"""Scores in one number; sums and differences of such numbers are such numbers."""

_WIDTH = 32
"""Bits for each score: more than any sum of them takes."""


class Packing:
    """So many scores in one number."""

    def __init__(self, count: int) -> None:
        self._scores = Struct(f"<{count}i")
        self.lift: Packed = sum(1 << _WIDTH * n - 1 for n in range(1, count + 1))
        """What is added to scores so that none of them is negative: of each, the bit that tells whether it was."""

    def pack(self, scores: Sequence[int]) -> Packed:
        """Each of the scores, times what its place is worth."""
        return (int.from_bytes(self._scores.pack(*scores), "little") ^ self.lift) - self.lift

    def unpack(self, packed: Packed) -> tuple[int, ...]:
        bits = packed + self.lift ^ self.lift
        found: tuple[int, ...] = self._scores.unpack(bits.to_bytes(self._scores.size, "little"))
        return found
