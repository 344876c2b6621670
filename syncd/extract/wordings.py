"""Tables of what people say, each compiled into one pattern for all languages, and the words that betray them."""

import re
import sys
from collections.abc import Hashable, Iterator, Mapping, Sequence
from functools import partial
from itertools import product
from typing import Generic, NamedTuple, TypeVar

from syncd.extract.caseless import Caseless
from syncd.extract.memory import Remembered, of_short
from syncd.extract.patterns import Rows, any_of, words
from syncd.extract.words import sentences

_WORD = re.compile(r"[^\W\d_]+")
_ASCII_WORD = re.compile("[a-z]+")
_ENDING = r"\w{0,20}"
USUAL = 250
"""Characters of a sentence of which is remembered what it may tell."""
_STEM = 4
"""Letters by which a word is known of which any ending may follow."""
A_WORD = r"(?:[^\s,.;:!?]{1,20}|\d{1,2}\.)"
"""One of the small words that may stand between two of a turn, or the day of "zum 1. Juli"."""
_VERB_LAST = {"de": 4, "nl": 4}
"""Words that more may stand between two where one of them ends the clause."""
_WEAK = frozenset(words(sentences.COMMON))
"""Small words, of which most mails hold most."""


def heard(*tables: Rows) -> Caseless:
    """One pattern for every turn of the tables; a `*` at a turn's end stands for any ending."""
    return Caseless(partial(turn, *tables))


def turn(*tables: Rows) -> str:
    """As `heard`, to be part of another pattern."""
    said = [one for table in tables for one in words(table)]
    whole = [one for one in said if not one.endswith("*")]
    stems = [one[:-1] for one in said if one.endswith("*")]
    ways = [rf"{any_of(whole)}(?!\w)"] * bool(whole) + [any_of(stems) + _ENDING] * bool(stems)
    return rf"(?<!\w)(?:{'|'.join(ways)})"


def heard_apart(pairs: Sequence[tuple[Rows, Rows]], most: int) -> Caseless:
    """One pattern for a turn of the first and, at most so many small words on, one of the second, in one language."""
    return Caseless(partial(apart, pairs, most))


def apart(pairs: Sequence[tuple[Rows, Rows]], most: int) -> str:
    """As `heard_apart`, to be part of another pattern."""
    ways = [
        rf"{any_of(first[language])}\s(?:{A_WORD}\s){{0,{most + _VERB_LAST.get(language, 0)}}}?"
        rf"{any_of(second[language])}"
        for first, second in pairs
        for language in first.keys() & second.keys()
    ]
    return rf"(?<!\w)(?:{'|'.join(sorted(ways))})(?!\w)"


class Vocabulary(NamedTuple):
    """The words of a text in small letters, and how they begin."""

    words: frozenset[str]
    stems: frozenset[str]


def _vocabulary(text: str) -> Vocabulary:
    low = text.lower()
    said = frozenset((_ASCII_WORD if low.isascii() else _WORD).findall(low))
    return Vocabulary(said, frozenset([word[:_STEM] for word in said]))


vocabulary = of_short(_vocabulary, USUAL, 256)
"""The words of a text: made once for all who ask about the sentences of a mail."""


def both(*tables: Rows) -> Rows:
    """Turns that hold a turn of each table, of the same language, in whatever order."""
    languages = [language for language in tables[0] if all(language in table for table in tables)]
    return {
        language: tuple(" ".join(turns) for turns in product(*(table[language] for table in tables)))
        for language in languages
    }


Topic = TypeVar("Topic", bound=Hashable)
# In order. There are thousands of them, and a set takes three times the memory.
_Words = tuple[str, ...]


class Betrayers(Generic[Topic]):
    """The words without which no turn of a topic can be said: of each turn its longest, and the others."""

    __slots__ = ("_besides", "_keys", "_stem_keys", "_stems")

    def __init__(self, topics: Mapping[Topic, Sequence[Rows]]) -> None:
        others: dict[str, dict[Topic, dict[_Words, None]]] = {}
        stems: dict[str, dict[Topic, None]] = {}
        one: dict[_Words, _Words] = {}
        # There are tens of thousands of turns, of a few thousand words: each word is weighed once.
        telling = Remembered(_telling, sys.maxsize).__getitem__
        for topic, turn in ((topic, turn) for topic, tables in topics.items() for turn in _turns(tables)):
            # Tables hold the same words many times: one of each is kept.
            known = list(map(sys.intern, _WORD.findall(turn.lower())))
            last = known.pop() if known and turn.endswith("*") else ""
            key = max(known, key=telling, default="")
            if key and (key not in _WEAK or not last):
                besides = tuple(sorted({*known} - {key}))
                others.setdefault(key, {}).setdefault(topic, {})[one.setdefault(besides, besides)] = None
            elif last:
                stems.setdefault(last[:_STEM], {})[topic] = None
        self._besides = {
            key: tuple((topic, *_besides(tuple(known))) for topic, known in topics.items())
            for key, topics in others.items()
        }
        self._stems = {stem: tuple(known) for stem, known in stems.items()}
        self._keys = frozenset(others)
        self._stem_keys = frozenset(stems)

    def topics(self, text: str) -> set[Topic]:
        """The topics of which a turn may be said in a text, by its words."""
        words, stems = vocabulary(text)
        found: set[Topic] = set()
        for key in self._keys & words:
            for topic, one_of, all_of in self._besides[key]:
                if topic in found:
                    continue
                if one_of is None or not one_of.isdisjoint(words):
                    found.add(topic)
                    continue
                for beside in all_of:
                    if words.issuperset(beside):
                        found.add(topic)
                        break
        for stem in self._stem_keys & stems:
            found.update(self._stems[stem])
        return found


def _telling(word: str) -> tuple[bool, int]:
    return word not in _WEAK, len(word)


def _besides(others: Sequence[_Words]) -> tuple[frozenset[str] | None, tuple[_Words, ...]]:
    """Of which words one is enough beside a key, None where it needs none; and of which all must be there."""
    if () in others:
        return None, ()
    one_of = frozenset(word for known in others if len(known) == 1 for word in known)
    return one_of, tuple(known for known in others if len(known) > 1 and one_of.isdisjoint(known))


def _turns(tables: Sequence[Rows]) -> Iterator[str]:
    return (turn for table in tables for turn in words(table))
