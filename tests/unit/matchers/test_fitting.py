from math import exp
from random import Random

import pytest

from syncd.matchers.calibration import probability
from syncd.matchers.fitting import FEWEST, Lesson, fit
from syncd.model.terms import UNCHANGED, Scale

STRANGERS = 0.3


def lessons(scale: Scale, count: int = 3_000, seed: int = 1) -> list[Lesson]:
    """People proven by their address, and what evidence says of them that is worth what this scale says."""
    rng = Random(seed)
    made: list[Lesson] = []
    while len(made) < count:
        said = [rng.gauss(1.0, 2.0) for _ in range(rng.choice((1, 1, 1, 2)))]
        # A stranger comes as often as the others of the directory do that are not meant.
        odds = [exp(scale.of(value)) * STRANGERS / (1 - STRANGERS) for value in said]
        if rng.random() * (1 + sum(odds)) > 1:
            right = rng.choices(said, odds)[0]
            made.append(Lesson(right, tuple(value for value in said if value != right)))
    return made


@pytest.mark.parametrize("scale", [UNCHANGED, Scale(1.0, 0.5), Scale(-1.0, 1.5)], ids=str)
def test_what_good_evidence_is_worth_is_learned(scale: Scale) -> None:
    assert fit(lessons(scale), STRANGERS).scale.of(3.0) == pytest.approx(scale.of(3.0), abs=0.5)


def test_evidence_that_is_always_of_strangers_too_is_worth_less() -> None:
    shared = [Lesson(3.0, (3.0,))] * 500
    own = [Lesson(3.0)] * 500
    assert fit(shared, 0.5).scale.of(3.0) < fit(own, 0.5).scale.of(3.0)


def test_what_was_learned_is_nearer_to_the_truth_on_what_it_was_not_learned_from() -> None:
    said = [Lesson(8.0, (7.5,)) if n % 3 else Lesson(8.0) for n in range(600)]
    found = fit(said, STRANGERS)
    assert found.error < found.error_before


def test_evidence_of_another_is_as_wrong_of_those_on_record_as_of_strangers() -> None:
    said = [Lesson(6.0)] * 950 + [Lesson(None, (6.0,))] * 50
    learned = probability(fit(said, 0.05).scale.of(6.0))
    assert learned == pytest.approx(0.95, abs=0.01)


def test_of_little_nothing_is_learned() -> None:
    found = fit([Lesson(3.0)] * (FEWEST - 1), STRANGERS)
    assert found.scale == UNCHANGED
    assert found.error == found.error_before


def test_a_scale_stays_within_reason_whatever_it_is_taught() -> None:
    one_sided = fit([Lesson(40.0)] * 500, 0.0).scale
    assert -4 <= one_sided.shift <= 4
    assert 0.3 <= one_sided.slope <= 3
    upside_down = fit([Lesson(-9.0, (40.0,))] * 500, 0.5).scale
    assert upside_down.slope >= 0.3


def test_no_lesson_is_no_error() -> None:
    assert fit([], STRANGERS).error == 0.0
