"""Western names as Japan writes them, by their sound: "マイケル" is Michael."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product

from syncd.matchers.naming import japan

_MOST_WAYS = 32
# What is heard for Latin letters where Japan writes a Western name; of an "r" before a consonant often nothing.
_WRITTEN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("^kn", ("n",)), ("^wr", ("r",)), ("^h", ("h",)), ("tch", ("c",)), ("sch", ("s",)), ("sh", ("s",)),
    ("ch", ("k", "c", "s")), ("ck", ("k",)), ("ph", ("f",)), ("gh", ("",)), ("th", ("s", "t")), ("dt", ("t",)),
    ("dg", ("j",)), ("qu", ("k",)), ("x", ("ks",)), ("c(?=[eiy])", ("s",)), ("c", ("k",)), ("g(?=[eiy])", ("j", "g")),
    ("m(?=[bp])", ("n",)), ("pb", ("b",)), ("r(?![aeiouyr])", ("", "r")), ("[lr]+", ("r",)), ("w", ("", "b")),
    ("v", ("b",)), ("z", ("s",)), ("[aeiouyh]+", ("",)),
)  # fmt: skip
_SPOKEN = (
    ("^h", ("h",)), ("sh", ("s",)), ("ch", ("c",)), ("ts", ("t",)), ("z", ("s",)), ("v", ("b",)), ("q", ("k",)),
    ("[aeiouywh]+", ("",)),
)  # fmt: skip
_VOWELS = frozenset("aeiou")
_TWICE = re.compile(r"(.)\1+")
_FEWEST = 2
"""Consonants from which on a name is known by them."""


def may_be(spoken: Iterable[str], written: Iterable[str]) -> bool:
    """Whether a word that Japan writes by its sound may be the Western name that is written so in Latin letters."""
    return any(_sound_alike(one, two) for one in spoken for two in written if not japan.may_be((two,)))


@lru_cache(maxsize=4096)
def _sound_alike(spoken: str, written: str) -> bool:
    if (spoken[:1] in _VOWELS) != (written[:1] in _VOWELS):
        return False
    both = _heard(spoken, _SPOKEN) & _heard(written, _WRITTEN)
    return any(len(heard) >= _FEWEST for heard in both)


def _heard(word: str, table: Iterable[tuple[str, tuple[str, ...]]]) -> frozenset[str]:
    """The consonants of a word, in every way that it may be said."""
    parts: list[tuple[str, ...]] = []
    at = 0
    rules = [(re.compile(group.removeprefix("^")), group.startswith("^"), ways) for group, ways in table]
    while at < len(word):
        found, ways = next(
            ((found, ways) for rule, first, ways in rules if not (first and at) and (found := rule.match(word, at))),
            (None, (word[at],)),
        )
        parts.append(ways)
        at = found.end() if found else at + 1
    some = list(product(*parts))[:_MOST_WAYS]
    return frozenset(_TWICE.sub(r"\1", "".join(way)) for way in some)
