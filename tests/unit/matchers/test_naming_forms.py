"""Forms of names that are one person's, and pairs that look like it and are two people's."""

import pytest

from syncd.matchers.naming.compare import compare


@pytest.mark.parametrize(
    ("name", "other"),
    [
        pytest.param("Morag MacAllister", "Morag McAllister", id="Mac and Mc"),
        pytest.param("Jean-Bernard Lemoine", "JB Lemoine", id="two initials in one"),
        pytest.param("Univ.-Prof. Dr. Gerda Zwirner", "Gerda Zwirner", id="an Austrian title"),
        pytest.param("Giuseppe Fontanella", "Beppe Fontanella", id="a short form"),
        pytest.param("Ana Lucía Ortega Ruiz", "Ana Ortega", id="one of two surnames"),
    ],
)
def test_a_form_of_a_name_is_the_same_persons(name: str, other: str) -> None:
    assert compare(name, other).probability > 0.5
    assert compare(other, name).probability > 0.5


@pytest.mark.parametrize(
    ("name", "other"),
    [
        pytest.param("Andrew Lockwood", "Andrea Lockwood", id="he and she"),
        pytest.param("Nicholas Lockwood", "Nicola Lockwood", id="he and she, a name cut short"),
        pytest.param("Ellen Lockwood", "Helen Lockwood", id="two names of one root"),
        pytest.param("Ana Ortega Ruiz", "Ana Ruiz Molina", id="her mother's name is another's father's"),
        pytest.param("NG Wei", "Nora Wei", id="Ng is no pair of initials"),
    ],
)
def test_names_that_look_alike_are_two_peoples(name: str, other: str) -> None:
    assert compare(name, other).probability < 0.5
