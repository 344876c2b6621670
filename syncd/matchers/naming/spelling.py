"""How many slips of the pen lie between two words of names."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

VARIANT = 0.4
"""Slips: spelt another way, but spoken the same."""
_NEVER = 9.0

# What is written for one sound in the West, and by whoever writes Slavic names in Latin letters; the longest first.
_WESTERN = {
    "sch": "S", "tch": "C", "ch": "C", "sh": "S", "ph": "f", "gh": "g", "th": "t", "dt": "t", "ck": "k", "kh": "k",
    "ks": "x", "tz": "z", "ae": "a", "oe": "o", "ue": "u", "ai": "E", "ay": "E", "ei": "E", "ey": "E", "ie": "i",
    "qu": "kv", "c": "k", "q": "k", "w": "v", "y": "i", "j": "i",
}  # fmt: skip
_SLAVIC = {
    "shch": "S", "sch": "S", "sh": "S", "tch": "S", "ch": "S", "cz": "S", "zh": "Z", "j": "Z", "kh": "h", "ts": "c",
    "tz": "c", "z": "c", "yo": "e", "io": "e", "jo": "e", "ye": "e", "je": "e", "ie": "e", "yu": "u", "iu": "u",
    "ju": "u", "ya": "a", "ia": "a", "ja": "a", "iy": "i", "ii": "i", "yi": "i", "ij": "i", "ei": "i", "ey": "i",
    "ai": "a", "ay": "a", "y": "i", "ks": "x", "w": "v", "ff": "v",
}  # fmt: skip
_FRENCH = {group: sound for group, sound in _SLAVIC.items() if group[0] != "j"} | {"j": "Z"}
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=16384)
def sounds(word: str) -> tuple[str, ...]:
    """The word with one letter for each sound: as the West spells, and as Slavic names are spelt in Latin letters."""
    single = _DOUBLED.sub(r"\1", word)
    spoken = (_spoken(_WESTERN, single).rstrip("h"), _spoken(_SLAVIC, word), _spoken(_FRENCH, word))
    return tuple(_DOUBLED.sub(r"\1", one) for one in spoken)


def _spoken(table: Mapping[str, str], word: str) -> str:
    return _pattern(tuple(table)).sub(lambda found: table[found[0]], word)


@cache
def _pattern(groups: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(groups, key=len, reverse=True)))


def slips(word: str, other: str) -> float:
    """Letters left out, put in, mistaken or swapped; other spellings of one sound count as less than one.

    A slip in the first letter counts double, for hardly anybody makes it.
    """
    if word == other:
        return 0.0
    if abs(len(word) - len(other)) > 3:
        return _NEVER
    if not set(sounds(word)).isdisjoint(sounds(other)):
        return VARIANT
    found = float(OSA.distance(word, other))
    same_ends = sorted(word[:2]) == sorted(other[:2]) or word[:1] == other[:1]
    return found + (0.0 if same_ends else 1.0)
