"""Which language a mail is written in, told by its small words."""

import re
from collections.abc import Iterable
from itertools import repeat

from syncd.extract.words import sentences as wording

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)?")
_ASCII_WORD = re.compile("[a-z]+(?:['-][a-z]+)?")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_ENOUGH = 400
"""Characters that are looked at: they hold no more words than a byte counts."""


_LANGUAGES = tuple(wording.COMMON)


def _spoken() -> dict[str, int]:
    """Word → a number that has a byte for each language, 1 where it is one of its words: a sum counts them all."""
    found: dict[str, int] = {}
    for n, row in enumerate(wording.COMMON.values()):
        for word in dict.fromkeys(row):
            found[word] = found.get(word, 0) + (1 << 8 * n)
    return found


_SPOKEN = _spoken()


def guess(texts: Iterable[str]) -> str:
    """The language (ISO 639-1) with the most small words; English, or Russian in Cyrillic, where there are none."""
    text = " ".join(texts)[:_ENOUGH].lower()[:_ENOUGH].replace("’", "'")
    words = (_ASCII_WORD if text.isascii() else _WORD).findall(text)
    heard = sum(map(_SPOKEN.get, words, repeat(0))).to_bytes(len(_LANGUAGES), "little")
    most = max(heard)
    if not most:
        return "ru" if _CYRILLIC.search(text) else "en"
    return _LANGUAGES[heard.index(most)]
