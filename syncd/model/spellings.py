"""Words as an index keeps them, so that one who spells a name another way comes upon it.

A word is filed under itself, under every way to leave one letter out of it, and under the sound of its consonants.
Two words with one slip between them, a letter left out, put in, mistaken or swapped, share a way to leave one out
(the deletion neighbourhood of Mor and Fraenkel 1982).
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import permutations

from syncd.model.folding import fold
from syncd.model.names import LONGEST, person_key

MOST_WORDS = 8
"""Words of a name that are kept: as many as any name has."""
_LONGEST_WORD = 40
_SHORTEST = 3
"""Letters from which on a word is still told by what is left when one is missing."""

_ASIDE = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
# The longest first. What one language writes for a sound, another writes otherwise: Shcherbakov, Scherbakow.
_SOUNDS = {
    **dict.fromkeys(("shch", "tsch", "dsch", "dzh", "sch", "tch", "sh", "ch", "cz", "zh", "sz", "dz", "ts", "tz"), "S"),
    **dict.fromkeys(("ph", "f", "v", "w"), "F"),
    **dict.fromkeys(("kh", "ck", "k", "q", "c"), "K"),
    **dict.fromkeys(("th", "t", "d"), "T"),
    **dict.fromkeys("sz", "S"),
    **dict.fromkeys("bp", "P"),
    **dict.fromkeys("mn", "N"),
    "x": "KS",
    "g": "G",
    "l": "L",
    "r": "R",
}
_GROUP = re.compile("|".join([*sorted(filter(lambda group: len(group) > 1, _SOUNDS), key=len, reverse=True), "[a-z]"]))
_VOWEL = "A"


def words(name: str) -> tuple[str, ...]:
    """The words a name is looked up by, folded: its key's, and those in brackets, such as a surname before."""
    aside = (word for said in _ASIDE.findall(name[:LONGEST]) for word in fold(said).split())
    kept = dict.fromkeys(word[:_LONGEST_WORD] for word in (*person_key(name).split(), *aside))
    return tuple(kept)[:MOST_WORDS]


@lru_cache(maxsize=32768)
def near(word: str) -> frozenset[str]:
    """The word, and what is left of it without one letter."""
    if len(word) < _SHORTEST:
        return frozenset((word,))
    return frozenset((word, *(word[:n] + word[n + 1 :] for n in range(len(word)))))


@lru_cache(maxsize=32768)
def sound(word: str) -> str:
    """The word's consonants, one capital for all that sound alike, after an A for a vowel that it begins with."""
    heard = ""
    for found in _GROUP.finditer(word):
        letters = found[0]
        one = _SOUNDS.get(letters, "" if found.start() else _VOWEL)
        if one and not heard.endswith(one):
            heard += one
    return heard


def spellings(word: str) -> frozenset[str]:
    """All that a word is filed under. Sounds are told from letters by their capitals."""
    heard = sound(word)
    return near(word) | {heard} if heard else near(word)


def pairs(own: Sequence[str]) -> tuple[str, ...]:
    """What a name of these words is filed under: any two of them, either first; the word where there is one."""
    return tuple(map(" ".join, permutations(dict.fromkeys(own), 2))) or tuple(own[:1])
