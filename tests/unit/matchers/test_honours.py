"""Titles, degrees and generations about a name; all of them are somebody's name as well."""

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from syncd.matchers.naming import given, honours, surnames
from syncd.matchers.naming.compare import compare
from syncd.matchers.naming.words import parse

_FORGOTTEN = (
    "neto filho sobrinho junior senior kc ra pe jp ma ba bed ca sc uly bayan mons dato av doc ibu dame lady shri earl"
    " major baron graf count prince chief judge justice bishop brother coach pan col edd rec mba"
)
"""Words of the tables that are borne where the lists of known names look least."""
_IN_TABLES = {
    word for table in vars(honours).values() if isinstance(table, frozenset | dict) for word in table if len(word) > 1
}
_RATHER_TITLES = {"miss", "colonel", "ii"}
"""Before a surname, or behind a given name alone, hardly anybody's name."""
_GIVEN, _SURNAMES = sorted(given.all_known()), sorted(surnames.all_known())


def is_known_again(name: str) -> bool:
    return compare(name, name).probability >= 0.95


@pytest.mark.parametrize("word", sorted({*_FORGOTTEN.split(), *_IN_TABLES.intersection(_GIVEN)} - _RATHER_TITLES))
def test_whoever_is_called_like_a_title_is_known_by_the_name(word: str) -> None:
    assert is_known_again(f"{word.title()} Lindqvist")
    assert is_known_again(f"{word.upper()} LINDQVIST")


@pytest.mark.parametrize("word", sorted({*_FORGOTTEN.split(), *_IN_TABLES.intersection(_SURNAMES)} - _RATHER_TITLES))
def test_whose_surname_is_like_a_degree_is_known_by_the_name(word: str) -> None:
    assert is_known_again(f"Pedro {word.title()}")
    assert is_known_again(f"PEDRO {word.upper()}")
    assert is_known_again(f"{word.title()}, Pedro")


@pytest.mark.parametrize("name", ["Ram KC", "Pedro Neto", "Anna Senior", "Lady Rojas", "Dame Lindqvist", "M.M. Kaye"])
def test_a_name_that_might_be_a_title_is_one(name: str) -> None:
    assert is_known_again(name)


@drawn(st.sampled_from(_GIVEN), st.sampled_from(_SURNAMES))
def test_any_two_known_names_are_a_full_name(first: str, last: str) -> None:
    assert is_known_again(f"{first.title()} {last.title()}")
    assert is_known_again(f"{first.upper()} {last.upper()}")
    assert is_known_again(f"{last.title()}, {first.title()}")


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Pedro Alves Neto", ["pedro", "alves"]),
        ("Ram Bahadur KC", ["ram", "bahadur"]),
        ("Ram Bahadur Kc", ["ram", "bahadur", "kc"]),
        ("Amelia Lindqvist, K.C.", ["amelia", "lindqvist"]),
        ("Госпожа Ирина Соколова", ["irina", "sokolova"]),
        ("г-н Пётр Соколов", ["petr", "sokolov"]),
        ("José Ortega y Lindqvist", ["jose", "ortega", "lindqvist"]),
        ("Lindqvist, Amelia, PhD", ["amelia", "lindqvist"]),
        ("Lindqvist Jr., Amelia", ["amelia", "lindqvist"]),
    ],
)
def test_what_stands_about_a_whole_name_is_no_part_of_it(written: str, words: list[str]) -> None:
    assert [word.plain for word in parse(written).words] == words


def test_a_generation_behind_a_name_as_a_list_has_it_is_told() -> None:
    assert parse("Lindqvist, Amelia, Jr.").generation == "jr"
