"""Whose a new number or address is: the writer's, or somebody's whom the words name."""

from pathlib import Path

import pytest

from syncd.extract import mail
from tests.unit.extract.test_announcements import announced, letter


def owners(text: str) -> list[str]:
    return [phone.owner for phone in mail.read(letter(text), region="GB").phones]


_TABLE = Path(__file__).parent / "said" / "owners.tsv"


@pytest.mark.parametrize(
    ("text", "expected"),
    [line.split("\t") for line in _TABLE.read_text(encoding="utf-8").splitlines()],
    ids=lambda text: text[:60],
)
def test_a_new_number_or_address_is_of_whom_the_sentence_says(text: str, expected: str) -> None:
    assert announced(text) == ([] if expected == "-" else [expected])


@pytest.mark.parametrize(
    "text",
    [
        "The new number of the London office is 07911 123456.",
        "The new number for our Leeds branch is 07911 123456.",
        "Our London office has a new number: 07911 123456.",
        "Die neue Nummer des Londoner Büros ist 030 23125 012.",
    ],
)
def test_the_number_of_an_office_is_not_the_writers(text: str) -> None:
    assert owners(text) == [""]


@pytest.mark.parametrize(
    "text",
    [
        "My number at the London office is 07911 123456.",
        "My new number for the office is 07911 123456.",
        "The new number for office hours is 07911 123456.",
        "The best number for me at the office is 07911 123456.",
        "My office has a new number: 07911 123456.",
    ],
)
def test_a_number_that_the_writer_has_at_the_office_is_the_writers(text: str) -> None:
    assert owners(text) == ["priya@acme.example"]
