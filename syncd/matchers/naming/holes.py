"""Letters that a program had no sign for, and wrote as "?": "J?rg" of "Jörg"."""

import re

_HOLE = "?", "\N{REPLACEMENT CHARACTER}"
_HOLES = re.compile("[?\N{REPLACEMENT CHARACTER}]+")
_BESIDE_ASCII = r"(?:(?![a-z])[^\W\d_])"


def filled(name: str, other: str) -> str:
    """The name with the words that another one has where it has a hole; as it is where that has none like them."""
    if not any(hole in name for hole in _HOLE):
        return name
    return " ".join(_filled(word, other.split()) for word in name.split())


def _filled(word: str, others: list[str]) -> str:
    """A hole is one letter, which bytes may have made two, and never one that every program has a sign for."""
    parts = _HOLES.split(word)
    if not any(part.strip(",.()") for part in parts):
        return word
    pattern = re.compile(f"{_BESIDE_ASCII}{{1,2}}".join(map(re.escape, parts)), re.IGNORECASE)
    return next((other for other in others if pattern.fullmatch(other)), word)
