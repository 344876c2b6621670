"""Russian names as Germans write them, beside what the English write."""

import pytest

from syncd.matchers import german_russian
from syncd.matchers.naming import compare

_ONE = [
    ("Sergej Ivanov", "Sergey Ivanov"),
    ("Sergei Ivanov", "Sergej Ivanov"),
    ("Nikolaj Brink", "Nikolay Brink"),
    ("Alexej Tschernow", "Alexey Chernov"),
    ("Swetlana Kusnezowa", "Svetlana Kuznetsova"),
    ("Michail Gorbatow", "Mikhail Gorbatov"),
    ("Juri Pugatschow", "Yuri Pugachev"),
    ("Sergej Schtscherbakow", "Sergey Shcherbakov"),
]
_TWO = [
    ("Alexej Wolkow", "Alexander Volkov"),
    ("Iwan Petrow", "Ivan Pavlov"),
    ("Olga Iwanowa", "Oleg Ivanov"),
    ("Matthew Rosen", "Matvey Rozen"),
    ("Andrew Marlow", "Andrea Marlow"),
]


def alike(name: str, other: str) -> float:
    return compare.probability(*german_russian.nearest(name, other))


@pytest.mark.parametrize(("german", "english"), _ONE)
def test_a_russian_name_is_the_same_as_germans_and_as_the_english_write_it(german: str, english: str) -> None:
    assert alike(german, english) > 0.9
    assert alike(english, german) > 0.9


@pytest.mark.parametrize(("one", "two"), _TWO)
def test_two_names_stay_two_in_either_writing(one: str, two: str) -> None:
    assert alike(one, two) < 0.5


def test_a_name_that_no_german_wrote_is_left_as_it_is() -> None:
    assert german_russian.in_english("Søren Schulz") == "Søren Schulz"
