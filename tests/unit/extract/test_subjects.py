"""Subjects that are older than their mail."""

import pytest

from syncd.extract.announcements.subjects import topic


@pytest.mark.parametrize(
    "mark", ["Re", "AW", "Antwort", "WG", "Vidarebefordrat", "Ang", "Odpověď", "Továbbítva", "Відп"]
)
def test_the_subject_of_an_answer_or_a_forward_is_not_its_senders_own(mark: str) -> None:
    assert topic(f"{mark}: My new number") == topic(f" {mark.upper()} : My new number") == ""


@pytest.mark.parametrize("said", ["My new number", "Reply to: my new number", "Region: my new number"])
def test_other_words_before_a_colon_are(said: str) -> None:
    assert topic(f" {said} ") == said
