"""Which language a mail is written in, told by its small words; where these are few, by others and by letters."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from itertools import repeat

from syncd.extract.words import sentences as wording
from syncd.extract.words import tables

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)?")
_ASCII_WORD = re.compile("[a-z]+(?:['-][a-z]+)?")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_ENOUGH = 400
"""Characters that are looked at: they hold no more words than a byte counts."""
_FEW = 2
"""Small words that are too few to tell."""
_WORD_SPEAKS, _LETTER_SPEAKS = 60, 30
"""How much a word speaks for its language, shared among those that have it, and a letter that few have."""
_LONG = 3
"""Letters of a word from which on it is looked up."""
_WHOLE_WORD = re.compile(rf"{_WORD.pattern}(?![\w*])")
"""A word of a table that is a whole one: of "закрыт*" only the beginning is known."""
_LANGUAGES = tuple(wording.COMMON)
_LETTERS = tuple(frozenset(wording.LETTERS.get(language, "")) for language in _LANGUAGES)


def _spoken() -> dict[str, int]:
    """Word → a number that has a byte for each language, 1 where it is one of its words: a sum counts them all."""
    found: dict[str, int] = {}
    for n, row in enumerate(wording.COMMON.values()):
        for word in dict.fromkeys(row):
            found[word] = found.get(word, 0) + (1 << 8 * n)
    return found


_SPOKEN = _spoken()


def guess(texts: Iterable[str]) -> str:
    """The language (ISO 639-1) with the most small words; English, or Russian in Cyrillic, where there are none.

    Where these are few, or two languages have about as many, other words of our tables and letters tell.
    """
    text = " ".join(texts)[:_ENOUGH].lower()[:_ENOUGH].replace("’", "'")
    words = (_ASCII_WORD if text.isascii() else _WORD).findall(text)
    heard = sum(map(_SPOKEN.get, words, repeat(0))).to_bytes(len(_LANGUAGES), "little")
    most, next_ = nlargest(2, heard)
    if most > _FEW and most - next_ > 1:
        return _LANGUAGES[heard.index(most)]
    return _by_all(heard, words, text) or ("ru" if _CYRILLIC.search(text) else "en")


def _by_all(heard: Sequence[int], words: Iterable[str], text: str) -> str:
    """The language for which most speaks of small words, of others each of which may be several's, and of letters."""
    scores = [_WORD_SPEAKS * count for count in heard]
    known = _known()
    for word in dict.fromkeys(words):
        languages = known.get(word, 0)
        for n in range(languages.bit_length()):
            scores[n] += _WORD_SPEAKS // languages.bit_count() * (languages >> n & 1)
    for n, letters in enumerate(_LETTERS):
        scores[n] += _LETTER_SPEAKS * len(letters.intersection(text))
    return _LANGUAGES[scores.index(max(scores))] if any(scores) else ""


@lru_cache(maxsize=1)
def _known() -> Mapping[str, int]:
    """Word of our tables → a number that has a bit for each language that has it."""
    found: dict[str, int] = {}
    for table in tables():
        for n, language in enumerate(_LANGUAGES):
            turns = " ".join(table.get(language, ())).lower()
            for word in _WHOLE_WORD.findall(turns):
                if len(word) >= _LONG:
                    found[word] = found.get(word, 0) | 1 << n
    return found
