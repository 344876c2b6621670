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
    **dict.fromkeys(("shch", "tsch", "dsch", "dzh", "sch", "tch", "sh", "cz", "zh", "sz", "dz", "ts", "tz"), ("S",)),
    **dict.fromkeys(("ph", "f", "v"), ("F",)),
    **dict.fromkeys(("ck", "k", "q"), ("K",)),
    **dict.fromkeys(("th", "t", "d"), ("T",)),
    **dict.fromkeys(("s", "z"), ("S",)),
    **dict.fromkeys(("b", "p"), ("P",)),
    **dict.fromkeys(("m", "n"), ("N",)),
    **dict.fromkeys(("ge", "gi", "gy"), ("G", "S")),
    "g": ("G",),
    "l": ("L",),
    "r": ("R",),
    "x": ("KS",),
    # What each language has its own sound for: Chiara, Chloe; Cesar, Carl; Jan, John; Westlake, Уэстлейк.
    "ch": ("S", "K"),
    "c": ("K", "S"),
    "j": ("", "S"),
    "w": ("F", ""),
}
_GROUP = re.compile("|".join([*sorted(filter(lambda group: len(group) > 1, _SOUNDS), key=len, reverse=True), "[a-z]"]))
_VOWEL = "A"
_CLASSES = "AFGKLNPRST"
_MOST_SOUNDS = 6
_SHORTEST_SOUND = 3
"""Sounds from which on a word is still told when one of them is another."""


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
def sounds(word: str) -> frozenset[str]:
    """The word's consonants, one capital for all that sound alike, after an A for a vowel or an H that it begins with.

    There is one for each way to speak it, as far as letters are spoken in more than one.
    """
    heard = [""]
    for found in _GROUP.finditer(word):
        ways = _SOUNDS.get(found[0], ("",))
        if not found.start():
            ways = tuple(way or _VOWEL for way in ways)
        heard = [so_far if way and so_far.endswith(way) else so_far + way for so_far in heard for way in ways]
        heard = list(dict.fromkeys(heard))[:_MOST_SOUNDS]
    return frozenset(heard) - {""}


def sounds_near(word: str) -> frozenset[str]:
    """The word's sounds, and those with one left out, put in or another in its place."""
    found = set(sounds(word))
    for heard in sounds(word):
        if len(heard) >= _SHORTEST_SOUND:
            cuts = [(heard[:at], heard[at:]) for at in range(len(heard) + 1)]
            found.update(before + after[1:] for before, after in cuts if after)
            found.update(f"{before}{other}{after}" for before, after in cuts for other in _CLASSES)
            found.update(f"{before}{other}{after[1:]}" for before, after in cuts if after for other in _CLASSES)
    return frozenset(found)


def spellings(word: str) -> frozenset[str]:
    """All that a word is filed under. Sounds are told from letters by their capitals."""
    return near(word) | sounds(word)


def pairs(own: Sequence[str]) -> tuple[str, ...]:
    """What a name of these words is filed under: any two of them, either first; the word where there is one."""
    return tuple(map(" ".join, permutations(dict.fromkeys(own), 2))) or tuple(own[:1])
