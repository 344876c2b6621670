"""A property that fails is told with its smallest example before its test counts as one that hangs."""

import pytest
from hypothesis import settings
from hypothesis.internal.conjecture import engine as conjecture

REPLAYS = 2
"""The examples before, and those after to tell what matters in it, take about as long as making it smaller."""


def test_an_example_is_made_smaller_within_the_time_that_a_test_has(pytestconfig: pytest.Config) -> None:
    has = float(pytestconfig.getini("faulthandler_timeout"))
    assert has > conjecture.MAX_SHRINKING_SECONDS * (1 + REPLAYS)


def test_a_busy_machine_fails_no_property() -> None:
    assert settings().deadline is None
