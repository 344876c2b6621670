"""How likely something is by what was learned of it."""

import math
from base64 import b85decode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.extract import weights
from syncd.extract.milestones import weighing as milestones


@given(st.lists(st.floats(-900, 900), min_size=1, max_size=8))
def test_shares_of_what_cannot_be_together_come_to_no_more_than_one(scores: list[float]) -> None:
    likely = weights.shares(scores)
    assert all(0 <= one <= 1 for one in likely)
    assert sum(likely) <= 1 + 1e-9
    assert likely[scores.index(max(scores))] == max(likely)


def test_what_nothing_speaks_for_is_as_likely_as_not() -> None:
    assert weights.shares([0.0]) == [0.5]
    assert weights.chance([{"known": "120"}], {"unknown": 3.0}) == 0.5


def test_every_table_speaks_as_often_as_its_feature_is_found() -> None:
    likely = weights.chance([{"one": "50", "other": "-20"}, {"one": "30"}], {"one": 2.0, "other": 1.0})
    assert likely == pytest.approx(1 / (1 + math.exp(-(2 * 0.5 - 0.2 + 2 * 0.3))))


def test_odds_of_what_is_certain_are_a_number() -> None:
    assert weights.odds(1.0) == 2.0
    assert weights.odds(0.0) == -2.0
    assert weights.odds(0.5) == 0.0


@pytest.mark.parametrize("package", ["syncd.extract.milestones", "syncd.extract.people"])
def test_what_ships_speaks_in_whole_hundredths(package: str) -> None:
    tables = weights.shipped(package).items()
    rows = [row for sort, table in tables for row in table.values() if sort != milestones.HIDDEN]
    assert rows
    assert all(one.lstrip("-").isdigit() for row in rows for one in row.split(" "))


def test_what_adds_to_the_hidden_units_of_milestones_says_something_of_each() -> None:
    tables = weights.shipped(milestones.PACKAGE)
    units = len(tables[milestones.OUTPUT]["offer"].split(" ")) - 1
    assert {len(b85decode(row)) for row in tables[milestones.HIDDEN].values()} == {units}
