"""What the page counts, in words."""

import pytest

from syncd.cli.summary import KINDS, MILESTONES
from syncd.model.activity import SkipReason
from syncd.review.overview import ONE, REASONS, counted


@pytest.mark.parametrize(
    ("count", "words", "said"),
    [
        (1, "robots", "1 robot"),
        (3, "robots", "3 robots"),
        (0, "calls", "0 calls"),
        (1, "between colleagues", "1 between colleagues"),
    ],
)
def test_one_is_not_told_as_many(count: int, words: str, said: str) -> None:
    assert counted(count, words) == said


def test_every_word_for_one_belongs_to_a_word_that_is_used() -> None:
    of_companies = {"people", "jobs"}
    assert set(ONE) <= {*REASONS.values(), *KINDS.values(), *MILESTONES.values(), *of_companies}


def test_every_reason_to_leave_something_out_is_told_in_words() -> None:
    assert set(REASONS) == {*SkipReason}
