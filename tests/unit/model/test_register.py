"""What in a subject may name a job."""

import pytest

from syncd.model.register import reference_key, references_in


@pytest.mark.parametrize(
    ("subject", "keys"),
    [
        ("Re: JB-1204 Head of Talent", ["jb 1204"]),
        ("[#1204] shortlist", ["1204"]),
        ("Shortlist 2026, 3rd floor", ["3rd"]),
        ("CV for NB/2026/017, as promised", ["nb 2026 017"]),
        ("Interview on Monday", []),
        ("ref.: 100482.", ["100482"]),
    ],
)
def test_a_word_with_a_digit_may_be_a_reference(subject: str, keys: list[str]) -> None:
    assert list(references_in(subject)) == [reference_key(key) for key in keys]


def test_a_reference_is_one_however_it_is_written() -> None:
    assert len({reference_key(one) for one in ("JB-1204", "#jb-1204.", "jb 1204", "Jb/1204")}) == 1
    assert reference_key("Head of Talent") == ""


def test_a_long_subject_takes_no_long_look() -> None:
    assert len(list(references_in("a1." * 100_000))) < 100
