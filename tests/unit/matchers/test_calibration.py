import pytest

from syncd.matchers.calibration import along, curve, expected_error, log_odds, probability


def test_a_curve_says_what_scores_have_come_to_be_worth_and_never_falls() -> None:
    scored = [(1.0, False)] * 9 + [(1.0, True)] + [(2.0, True), (2.0, False)] * 5 + [(3.0, True)] * 10
    points = curve(scored, 3)
    worth = [worth for _, worth in points]
    assert worth == sorted(worth)
    assert probability(along(points, 1.0)) == pytest.approx(0.14, abs=0.02)
    assert probability(along(points, 2.0)) == pytest.approx(0.5)
    assert along(points, 1.0) < along(points, 1.5) < along(points, 2.0)
    assert along(points, -9.0) == points[0][1]
    assert along(points, 99.0) == points[-1][1]


def test_equal_scores_are_worth_the_same_though_some_were_wrong() -> None:
    assert len(curve([(1.0, True), (1.0, False)] * 50, 10)) == 1


def test_probabilities_that_come_true_as_often_as_stated_are_not_off() -> None:
    assert expected_error([(0.75, True)] * 3 + [(0.75, False)]) == pytest.approx(0.0)
    assert expected_error([(0.95, True), (0.95, False)]) == pytest.approx(0.45)
    assert expected_error([]) == 0.0


def test_log_odds_and_probabilities_are_two_ways_to_say_one_thing() -> None:
    assert probability(log_odds(0.999)) == pytest.approx(0.999)
    assert probability(1e9) < 1.0 + 1e-12
