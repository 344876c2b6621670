"""A network of one hidden layer: what it learns from bags, and that it comes to the same."""

import math
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training import network
from training.network import Bag, Material, Schedule

SCHEDULE = Schedule(rounds=600, hidden=8, dropped=0.0, decay=0.0, step=0.05, at_once=8)


def bag(told: str, *instances: str) -> Bag:
    """What it tells, and the features of each instance, a letter each."""
    every = [{"always": 1.0, **dict.fromkeys(one, 1.0)} for one in instances]
    return Bag(frozenset(told), frozenset("xy"), every)


def says(bags: Sequence[Bag], schedule: Schedule = SCHEDULE) -> list[list[bool]]:
    """Of each instance, whether it tells x and y."""
    material = Material(bags, "xy", seldom=1)
    found: list[list[bool]] = (network.learned(material, schedule).loudness(material) > 0).tolist()
    return found


def test_it_learns_what_no_sum_of_weights_tells() -> None:
    exactly_one = [bag("", ""), bag("x", "a"), bag("x", "b"), bag("", "ab")] * 2
    assert [x for x, _ in says(exactly_one)[:4]] == [False, True, True, False]


def test_it_finds_the_instance_that_tells_what_its_bag_tells() -> None:
    bags = [bag("x", "a", "c"), bag("x", "d", "a"), bag("y", "c", "b"), bag("", "c", "d"), bag("xy", "b", "a")]
    assert says(bags)[:6] == [
        [True, False],
        [False, False],
        [False, False],
        [True, False],
        [False, False],
        [False, True],
    ]


def test_what_a_bag_may_not_tell_is_not_learned_from_it() -> None:
    unknown = bag("", "a")._replace(may_tell=frozenset("y"))
    assert says([bag("x", "a"), bag("", "b"), unknown, unknown, unknown])[0] == [True, False]


def test_what_stands_in_too_few_instances_is_not_learned() -> None:
    assert Material([bag("x", "a"), bag("", "b"), bag("", "b")], "xy", seldom=2).features == ["always", "b"]


def test_it_comes_to_the_same_from_the_same() -> None:
    material = Material([bag("x", "a", "c"), bag("y", "b"), bag("", "c", "ab")] * 8, "xy", seldom=1)
    first, again = (network.learned(material, Schedule(rounds=3, hidden=4)) for _ in range(2))
    assert first.loudness(material).tobytes() == again.loudness(material).tobytes()


def test_it_learns_from_the_bags_that_are_chosen() -> None:
    material = Material([bag("x", "a"), bag("", "b"), bag("y", "a"), bag("y", "a")], "xy", seldom=1)
    known = network.learned(material, SCHEDULE, np.array([0, 1]))
    assert (known.loudness(material) > 0).tolist() == [[True, False], [False, False], [True, False], [True, False]]


@given(st.floats(-29, 29))
def test_the_chance_of_log_odds_is_theirs(odds: float) -> None:
    exact = 1 / (1 + math.exp(-odds))
    assert network._chance(np.array([odds], np.float32))[0] == pytest.approx(exact, abs=0.002)
