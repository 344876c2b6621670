"""A pattern of words is found where one that ignores case finds it, in whatever letters a text is written."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.extract.caseless import Caseless

WORDS = r"(?<!\w)(?:kim|i am|straße|adını|новый|čau)(?:\s\w{1,9}){0,2}?(?!\w)"
PLAIN = re.compile(WORDS, re.IGNORECASE)
CASELESS = Caseless(WORDS)
TEXTS = st.text(
    st.sampled_from([*"kKKiİıIaAmMsSſtTrRßẞeEdDnN новыйНОВЫЙᲀчčČuU.,"]) | st.sampled_from(["\u0307", "µ", "ς"])
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I AM here", "I AM"),
        ("This is KİM", "KİM"),
        ("Adını söyle", "Adını"),
        ("STRAẞE", "STRAẞE"),
        ("НОВЫЙ номер", "НОВЫЙ"),
        ("Kim", "Kim"),
        ("akim", None),
    ],
)
def test_words_are_found_in_whatever_case(text: str, found: str | None) -> None:
    match = CASELESS.search(text)
    assert (match[0] if match else None) == found


@given(TEXTS, st.integers(0, 6), st.integers(0, 30))
def test_no_text_tells_it_from_a_pattern_that_ignores_case(text: str, start: int, end: int) -> None:
    assert [one.span() for one in CASELESS.finditer(text, start, end)] == [
        one.span() for one in PLAIN.finditer(text, start, end)
    ]
    assert str(CASELESS.search(text, start, end)) == str(PLAIN.search(text, start, end))
    assert CASELESS.sub("-", text) == PLAIN.sub("-", text)
