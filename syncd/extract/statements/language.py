"""Which language a mail is written in, told by its small words."""

import re
from collections.abc import Iterable

from syncd.extract.words import sentences as wording

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)?")
_ASCII_WORD = re.compile("[a-z]+(?:['-][a-z]+)?")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_ENOUGH = 400
"""Characters that are looked at."""


_LANGUAGES = tuple(wording.COMMON)


def _spoken() -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for n, row in enumerate(wording.COMMON.values()):
        for word in row:
            found.setdefault(word, []).append(n)
    return {word: tuple(languages) for word, languages in found.items()}


_SPOKEN = _spoken()


def guess(texts: Iterable[str]) -> str:
    """The language (ISO 639-1) with the most small words; English, or Russian in Cyrillic, where there are none."""
    text = " ".join(texts)[:_ENOUGH].lower().replace("’", "'")
    heard = [0] * len(_LANGUAGES)
    for word in filter(_SPOKEN.__contains__, (_ASCII_WORD if text.isascii() else _WORD).findall(text)):
        for n in _SPOKEN[word]:
            heard[n] += 1
    most = max(heard)
    if not most:
        return "ru" if _CYRILLIC.search(text) else "en"
    return _LANGUAGES[heard.index(most)]
