"""Names in the letters of India, Ethiopia and the Caucasus, as they are spelt in Latin ones."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

# Each of India's alphabets has the same letters at the same places of its block.
_INDIA, _BLOCK, _BLOCKS = 0x0900, 0x80, 9
_SIGNS = {0x01: "n", 0x02: "n", 0x03: "h", 0x4E: "t", 0x70: "n", 0x71: "", 0x7A: "n", 0x7B: "n", 0x7C: "r", 0x7D: "l",
          0x7E: "l"}  # fmt: skip
_BORNE = "A"
"""The vowel of a consonant that has no other."""
_SAID = "a aa i ii u uu ri li e e e ai o o o au"
_SAID_BEHIND = "aa i ii u uu ri ri e e e ai o o o au"
_SAID_BEFORE = "k kh g gh ng ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h"
_VOWELS = dict(zip(range(0x05, 0x15), _SAID.split(), strict=True))
_CONSONANTS = dict(zip(range(0x15, 0x3A), _SAID_BEFORE.split(), strict=True))
_BEHIND = dict(zip(range(0x3E, 0x4D), _SAID_BEHIND.split(), strict=True))
_NUKTA, _SILENT = 0x3C, 0x4D
_WITH_NUKTA = {"ph": "f", "j": "z", "d": "r", "dh": "rh", "kh": "kh", "k": "q"}
_LONG = (("aa", "a"), ("ii", "i"), ("uu", "u"))
_TAMIL = 0x0B80
# Of these Tamil has one letter for both; the second is said between vowels.
_SOFT = {"k": "g", "t": "d", "p": "b", "ch": "s"}
_NASALS = frozenset(("n", "m", "ng"))
_BEFORE_LIPS = re.compile("n(?=[pb])")

Syllable = tuple[str, str]
"""A consonant, or none, and the vowel behind it, or none."""

# A row of eight for each consonant, one for each vowel behind it; the sixth is said with a short one, or none.
_ETHIOPIA, _LAST_OF_ETHIOPIA = 0x1200, 0x1357
_ROWS = "h l h m s r s sh q qw q qw b v t ch h hw n ny  k kw k kw w  z zh y d d j g gw g t ch p ts ts f p"
_ORDERS = ("e", "u", "i", "a", "e", "", "o", "wa")
_OPEN = frozenset(("h", ""))
"""Consonants behind which the first vowel is an open one."""

_GEORGIAN = (
    "აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh"
)
_ARMENIAN = (
    "աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp"
    " քk օo ֆf ևev"
)
_CAUCASUS = {pair[0]: pair[1:] for pair in f"{_GEORGIAN} {_ARMENIAN}".split()}
_ARMENIAN_U = "ու"
_ARMENIAN_FIRST = {"ե": "y", "ո": "v"}


@lru_cache(maxsize=4096)
def spellings(word: str) -> tuple[str, ...]:
    """How a word in such letters is spelt in Latin ones, the most usual first; none where it has any other letter."""
    letters = [c for c in unicodedata.normalize("NFC", word.lower()) if c not in "\u200c\u200d"]
    if not letters or not letters[0].isalpha():
        return ()
    if all(_INDIA <= ord(c) < _INDIA + _BLOCK * _BLOCKS for c in letters):
        return _of_india(letters)
    if all(_ETHIOPIA <= ord(c) <= _LAST_OF_ETHIOPIA for c in letters):
        return _of_ethiopia(letters)
    return _of_the_caucasus("".join(letters))


def _of_the_caucasus(word: str) -> tuple[str, ...]:
    if not all(c in _CAUCASUS for c in word):
        return ()
    plain = "".join(_CAUCASUS.get(c, c) for c in word.replace(_ARMENIAN_U, "u"))
    first = "" if word.startswith(_ARMENIAN_U) else _ARMENIAN_FIRST.get(word[0], "")
    return tuple(dict.fromkeys((first + plain, plain)))


def _of_ethiopia(letters: Sequence[str]) -> tuple[str, ...]:
    rows = _ROWS.split(" ")
    parts: list[Syllable] = []
    for letter in letters:
        row, order = divmod(ord(letter) - _ETHIOPIA, len(_ORDERS))
        consonant = rows[row]
        parts.append((consonant, "a" if order == 0 and consonant in _OPEN else _ORDERS[order]))
    # What has no vowel of its own is said with a short one at the beginning, and before a last one that has none.
    before_last = len(parts) - 2
    return (
        "".join(
            consonant + ("i" if not vowel and (at == 0 or (at == before_last and not parts[-1][1])) else vowel)
            for at, (consonant, vowel) in enumerate(parts)
        ),
    )


def _of_india(letters: Sequence[str]) -> tuple[str, ...]:
    """Without the vowel that every consonant bears where most of India does not say it, and with it."""
    parts = _syllables(letters)
    full = _written(parts)
    ways = [_written(_without_the_unsaid(parts)), full]
    if parts[-1][1] == _BORNE:
        ways += [full.removesuffix("a"), _written(_without_the_unsaid(parts, before_two=True))]
    if ord(letters[0]) - ord(letters[0]) % _BLOCK == _TAMIL:
        ways += [_written(_softened(_without_the_unsaid(parts))), _written(_softened(parts))]
    return tuple(dict.fromkeys(ways))


def _syllables(letters: Sequence[str]) -> list[Syllable]:
    parts: list[Syllable] = []
    for letter in letters:
        at = (ord(letter) - _INDIA) % _BLOCK
        if at in _CONSONANTS:
            parts.append((_CONSONANTS[at], _BORNE))
        elif at in _VOWELS:
            parts.append(("", _VOWELS[at]))
        elif at in _SIGNS:
            parts.append((_SIGNS[at], ""))
        elif parts and at == _NUKTA:
            parts[-1] = (_WITH_NUKTA.get(parts[-1][0], parts[-1][0]), parts[-1][1])
        elif parts and (at == _SILENT or at in _BEHIND):
            parts[-1] = (parts[-1][0], _BEHIND.get(at, ""))
    return parts


def _without_the_unsaid(parts: Sequence[Syllable], *, before_two: bool = False) -> list[Syllable]:
    """The vowel that is borne is not said at the end, nor between a syllable that has one and another: "Rajkumar"; and
    not, if told so, before two consonants: "Gurpreet"."""
    said = list(parts)
    for at in range(len(said) - 1, 0, -1):
        consonant, vowel = said[at]
        last = at + 1 == len(said)
        if vowel == _BORNE and (last or (said[at + 1][0] and (before_two or said[at + 1][1]) and said[at - 1][1])):
            said[at] = (consonant, "")
    return said


def _softened(parts: Sequence[Syllable]) -> list[Syllable]:
    """As Tamil says what stands behind a vowel or an "n"."""
    soft = [
        (_SOFT.get(consonant, consonant) if before[1] or before[0] in _NASALS else consonant, vowel)
        for before, (consonant, vowel) in pairwise(parts)
    ]
    consonant, vowel = parts[0]
    return [("s" if consonant == "ch" else consonant, vowel), *soft]


def _written(parts: Sequence[Syllable]) -> str:
    """In Latin letters, the long vowels as the short ones."""
    spelt = _BEFORE_LIPS.sub("m", "".join(f"{consonant}{vowel}" for consonant, vowel in parts).lower())
    for long, short in _LONG:
        spelt = spelt.replace(long, short)
    return spelt
