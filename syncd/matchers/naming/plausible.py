"""Whether a word is spelt as names are: most slips of the pen make letters stand together that no name has."""

from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache

from syncd.matchers.naming import given, surnames

_EDGES = "^", "$"
_SEEN = 3
"""Names in which three letters stand together, from which on they may in others."""


@lru_cache(maxsize=8192)
def is_like_a_name(word: str) -> bool:
    """Whether all threes of neighbouring letters in a folded word stand in names that are known."""
    return all(_threes()[three] >= _SEEN for three in _cut(word))


@cache
def _threes() -> Counter[str]:
    # In one go, for it is done at the first use: threes across two names hold two edges and are no word's.
    return Counter(_cut("$^".join((*given.all_known(), *surnames.all_known()))))


def _cut(words: str) -> Iterable[str]:
    text = words.join(_EDGES)
    return map("".join, zip(text, text[1:], text[2:], strict=False))
