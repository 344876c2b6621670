"""Which language a mail is written in, told by its small words; where these are few, by others and by letters."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from itertools import repeat

from syncd.extract.words import (
    availability,
    channels,
    dates,
    heirs,
    homes,
    moves,
    notice,
    novelty,
    pay,
    positions,
    posts,
    returns,
    starts,
    tellers,
)
from syncd.extract.words import sentences as wording

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
_TABLES = (
    tellers.SELF, tellers.HE_OR_SHE, tellers.JOBS, moves.LEAVES, moves.LEAVES_ALONE, moves.SMALL_VERBS, moves.AT,
    starts.JOINS, starts.IS_WITH, starts.SINCE, availability.FREE, availability.BEGINS, availability.ABLE,
    notice.NOTICE, novelty.NEW, novelty.CHANGED, novelty.FROM_NOW, channels.PHONE_NOUNS, channels.MAIL_NOUNS,
    channels.YOURS, channels.THEIRS, pay.WANTED, pay.PAY, dates.MONTHS, dates.WEEKDAYS, dates.NEAR, posts.POST_NOUNS,
    posts.PROMOTED, posts.BECOMES, heirs.WORK, heirs.REPLACES, heirs.FOLLOWS, homes.LIVES, homes.WHERE, returns.AWAYS,
    returns.BACKS, positions.TITLES,
)  # fmt: skip
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
        languages = known.get(word, ())
        for n in languages:
            scores[n] += _WORD_SPEAKS // len(languages)
    for n, letters in enumerate(_LETTERS):
        scores[n] += _LETTER_SPEAKS * len(letters.intersection(text))
    return _LANGUAGES[scores.index(max(scores))] if any(scores) else ""


@lru_cache(maxsize=1)
def _known() -> Mapping[str, Sequence[int]]:
    """Word of our tables → the languages that have it."""
    found: dict[str, dict[int, None]] = {}
    for table in _TABLES:
        for language in table.keys() & wording.COMMON.keys():
            turns = " ".join(turn.rpartition(" ")[0] if turn.endswith("*") else turn for turn in table[language])
            for word in _WORD.findall(turns.lower()):
                if len(word) >= _LONG:
                    found.setdefault(word, {})[_LANGUAGES.index(language)] = None
    return {word: sorted(languages) for word, languages in found.items()}
