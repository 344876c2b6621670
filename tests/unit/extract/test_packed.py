"""Scores that are added up as one number come out as if each had been added up by itself."""

import random

import pytest

from syncd.extract.packed import Packing

SCORES = Packing(3)


@pytest.mark.parametrize("scores", [(0, 0, 0), (1, -1, 1), (-1, -1, -1), (-(1 << 31), (1 << 31) - 1, -1)])
def test_what_is_packed_comes_out_again(scores: tuple[int, ...]) -> None:
    assert SCORES.unpack(SCORES.pack(scores)) == scores


def test_a_sum_is_the_sum_of_each() -> None:
    rng = random.Random(1)
    rows = [[rng.randint(-900, 900) for _ in range(3)] for _ in range(500)]
    assert SCORES.unpack(sum(map(SCORES.pack, rows))) == tuple(map(sum, zip(*rows, strict=True)))
