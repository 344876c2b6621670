"""Whose the numbers in a CV are."""

import pytest

from syncd.extract import document
from syncd.model.card import Document
from tests.unit.extract.build import PRIYA


def cv(*lines: str) -> Document:
    return Document("application/pdf", "\n".join(lines))


@pytest.mark.parametrize(
    "heading", ["References", "REFEREES:", "Referenzen", "Références", "Referenties", "Рекомендации"]
)
def test_a_candidates_referees_keep_their_numbers(heading: str) -> None:
    paper = cv("Priya Patel", "T: 07911 123456", PRIYA.email, "", heading, "Jane Doe, Acme Ltd, tel. 020 7946 0123")
    owners = {phone.e164: phone.owner for phone in document.numbers_of(PRIYA, paper, region="GB").phones}
    assert owners == {"+447911123456": PRIYA.email, "+442079460123": ""}


def test_a_cv_without_the_senders_address_is_somebody_elses() -> None:
    assert document.numbers_of(PRIYA, cv("Jane Doe", "07911 123456"), region="GB").phones == ()


def test_the_address_on_a_cv_tells_the_country_of_its_numbers() -> None:
    paper = cv("Priya Patel", "Hauptstraße 5, 10115 Berlin", "Tel.: 030 23125 101", PRIYA.email)
    assert [phone.e164 for phone in document.numbers_of(PRIYA, paper, region="US").phones] == ["+493023125101"]


def test_years_of_a_career_are_no_numbers() -> None:
    assert document.numbers(cv("Acme Ltd, 2015 - 2019", "01/2019 - 06/2023 Manager", "2004-2011"), region="GB") == ()


def test_what_of_a_cv_was_left_out_is_said() -> None:
    paper = Document("application/pdf", "Priya Patel, priya@acme.example", "only the first 200 pages were read")
    assert document.numbers_of(PRIYA, paper, region="GB").defects == ("only the first 200 pages were read",)
