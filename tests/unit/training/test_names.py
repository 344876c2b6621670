import random
from itertools import islice

import pytest

from syncd.matchers.naming.compare import BIAS
from training import logistic, name_pairs, names, romanising, typing_slips


def test_the_same_seed_makes_the_same_pairs() -> None:
    assert list(name_pairs.pairs(7, 50)) == list(name_pairs.pairs(7, 50)) != list(name_pairs.pairs(8, 50))


def test_six_in_ten_pairs_are_one_persons_and_the_others_say_how_they_resemble_each_other() -> None:
    kinds = [kind for kind, _, _ in islice(name_pairs.pairs(3, 400), 400)]
    assert 0.45 < kinds.count("same") / len(kinds) < 0.75
    assert {"sibling", "surname alike", "generation", "random"} <= set(kinds)


def test_what_weights_are_learned_from_is_not_what_they_are_judged_by() -> None:
    made = list(name_pairs.pairs(3, 400))
    kept = [pair for pair in made if names.is_held_out(pair)]
    assert 0 < len(kept) < len(made) / 5
    assert set(kept).isdisjoint(pair for pair in made if not names.is_held_out(pair))


def test_what_weights_are_judged_by_was_not_learned_from_and_is_enough_to_tell_chance_from_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(names, "PAIRS", 300)
    monkeypatch.setattr(names, "APART", 100)
    judged = names.held_out()
    assert set(judged).isdisjoint(names.lesson())
    assert len(judged) > 100


def test_a_slip_changes_a_letter_or_two() -> None:
    draw = random.Random(1)
    slips = {typing_slips.slip("Katherine", draw) for _ in range(50)} - {None}
    assert all(abs(len(slip) - len("Katherine")) <= 1 for slip in slips if slip)
    assert typing_slips.slip("Al", draw) is None


@pytest.mark.parametrize(("native", "one_of"), [("Жуков", {"Zhukov", "Jukov", "Schukow", "Joukov", "Zukow"})])
def test_a_name_is_romanised_as_one_of_the_countries_does(native: str, one_of: set[str]) -> None:
    draw = random.Random(2)
    assert {romanising.latin(native, draw) for _ in range(40)} & one_of


def rows(feature: str, plain: tuple[int, int], with_it: tuple[int, int]) -> list[logistic.Row]:
    """So many pairs of one person's and of two people's names, without and with a feature."""
    made: list[logistic.Row] = []
    for features, counts in (({}, plain), ({feature: 1.0}, with_it)):
        for same, count in zip((True, False), counts, strict=True):
            made += [(features, same)] * count
    return made


def test_a_feature_that_goes_with_two_people_is_learned_to_speak_against_one() -> None:
    weights = logistic.fit_against(rows("slip", (30, 1), (5, 15)), BIAS, 0.1)
    assert weights[BIAS] > 2
    assert weights["slip"] < -3


def test_what_differs_never_speaks_for_one_person() -> None:
    assert "odd" not in logistic.fit_against(rows("odd", (5, 5), (9, 1)), BIAS, 0.1)
