"""What is counted, in words."""

import re
from pathlib import Path

import pytest

from syncd.cli.summary import KINDS, MILESTONES
from syncd.model.activity import SkipReason
from syncd.review.counts import ONE, counted
from syncd.review.overview import REASONS

SYNCD = Path(__file__).parents[3] / "syncd"


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
    sentences = "\n".join(path.read_text() for place in ("cli", "review") for path in (SYNCD / place).glob("*.py"))
    told = {
        words for count in re.findall(r"\bcounted\(.*\)", sentences) for words in re.findall(r"[\"']([a-z ]+)", count)
    }
    assert set(ONE) <= {*REASONS.values(), *KINDS.values(), *MILESTONES.values(), *told}


def test_every_reason_to_leave_something_out_is_told_in_words() -> None:
    assert set(REASONS) == {*SkipReason}
