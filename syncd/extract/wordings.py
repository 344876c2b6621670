"""Tables of what people say, each compiled into one pattern for all languages, and the words that betray them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from syncd.extract.patterns import Rows, any_of, words
from syncd.extract.words import sentences

_WORD = re.compile(r"[^\W\d_]+")
_ENDING = r"\w{0,20}"
_STEM = 4
"""Letters by which a word is known of which any ending may follow."""
_WEAK = frozenset(words(sentences.COMMON))
"""Small words, of which most mails hold most."""


def heard(*tables: Rows) -> re.Pattern[str]:
    """One pattern for every turn of the tables; a `*` at a turn's end stands for any ending."""
    turns = [turn for table in tables for turn in words(table)]
    whole = [turn for turn in turns if not turn.endswith("*")]
    stems = [turn[:-1] for turn in turns if turn.endswith("*")]
    ways = [rf"{any_of(whole)}(?!\w)"] * bool(whole) + [any_of(stems) + _ENDING] * bool(stems)
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of a text in lower case, and how they begin."""

    words: frozenset[str]
    stems: frozenset[str]


def vocabulary(low: str) -> Vocabulary:
    """The words of a text in lower case."""
    said = frozenset(_WORD.findall(low))
    return Vocabulary(said, frozenset([word[:_STEM] for word in said]))


@lru_cache(maxsize=4)
def spoken(said: tuple[str, ...]) -> Vocabulary:
    """The words of a mail's sentences: made once for all who ask."""
    return vocabulary("\n".join(said).lower())


class Betrayers:
    """The words without which none of the turns of a table can be said: of each turn its longest, and the others."""

    __slots__ = ("_keys", "_others", "_stems")

    def __init__(self, *tables: Rows) -> None:
        others: dict[str, list[frozenset[str]]] = {}
        stems: set[str] = set()
        for turn in (turn for table in tables for turn in words(table)):
            known = _WORD.findall(turn.lower())
            last = known.pop() if known and turn.endswith("*") else ""
            key = max(known, key=lambda word: (word not in _WEAK, len(word)), default="")
            if key and (key not in _WEAK or not last):
                others.setdefault(key, []).append(frozenset(known) - {key})
            elif last:
                stems.add(last[:_STEM])
        self._others = {key: tuple(sets) if all(sets) else () for key, sets in others.items()}
        self._keys = frozenset(others)
        self._stems = frozenset(stems)

    def in_(self, spoken: Vocabulary) -> list[str]:
        """The words by which any turn may be said in a text of these words: [] where none can."""
        found = []
        for key in self._keys & spoken.words:
            others = self._others[key]
            if not others or any(words <= spoken.words for words in others):
                found.append(key)
        if self._stems:
            found.extend(self._stems & spoken.stems)
        return found


def any_in(pieces: Sequence[str], low: str) -> bool:
    """Whether a text holds one of the pieces."""
    # A loop, for this is asked of every sentence.
    for piece in pieces:  # noqa: SIM110
        if piece in low:
            return True
    return False
