"""Whose a new number or address is: the writer's, or somebody's whom the words name."""

from pathlib import Path

import pytest

from tests.unit.extract.test_announcements import announced

_TABLE = Path(__file__).parent / "said" / "owners.tsv"


@pytest.mark.parametrize(
    ("text", "expected"),
    [line.split("\t") for line in _TABLE.read_text(encoding="utf-8").splitlines()],
    ids=lambda text: text[:60],
)
def test_a_new_number_or_address_is_of_whom_the_sentence_says(text: str, expected: str) -> None:
    assert announced(text) == [expected]
