"""Compare people's names: the key they are looked up by, and whether two may be one person's."""

from rapidfuzz import fuzz

from syncd.model.folding import fold
from syncd.model.names import is_full_name, name_key

SAME_WORD = 0.85
"""Likeness, 0 to 1, from which on two words are one with a slip of the pen."""


def likeness(word: str, other: str) -> float:
    """How alike two folded words are, 0 to 1 (the share of letters in common, in order)."""
    return fuzz.ratio(word, other) / 100


def agree(name: str, other: str) -> bool:
    """Whether every word of the shorter name stands in the longer one, slips forgiven; "Priya" is "Priya Patel"."""
    shorter, longer = sorted((_key_words(name), _key_words(other)), key=len)
    return bool(shorter) and all(any(likeness(word, w) >= SAME_WORD for w in longer) for word in shorter)


def _key_words(name: str) -> list[str]:
    return (name_key(name) or fold(name)).split()


__all__ = ["agree", "fold", "is_full_name", "likeness", "name_key"]
