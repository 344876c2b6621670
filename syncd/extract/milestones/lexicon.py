"""The words of one language as a tree of tokens: a sentence → the notions it names and where."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from typing import NamedTuple, TypeAlias

from syncd.extract.words import moods
from syncd.extract.words.milestones import LANGUAGES, NOTIONS

Notions = int
"""A set of notions: one bit each."""

BITS: Mapping[str, Notions] = {name: 1 << n for n, name in enumerate((*NOTIONS, "DAY", "EDGE", "DENIAL"))}
DENIAL = BITS["DENIAL"]
"""A phrase that holds a denial of its own, "not to proceed", so that the one its clause holds turns nothing round."""
TIMES = BITS["DAY"] | BITS["CLOCK"]
BESIDE = BITS["THING"] | BITS["HELP"] | BITS["KIN"] | BITS["ANYONE"] | BITS["AGO"] | BITS["PRESS"]
"""What a clause is about instead."""
VETOES = BITS["TRADE"] | BITS["ELSEWHERE"] | BITS["OTHERS"] | BESIDE
"""What counts against: it holds inside another phrase too."""

_GAP = 3
_WIDE_GAP = {"de": 6, "nl": 6}
"""Words that may stand where a phrase has "…": more where a verb's second half comes last."""
_STEM, _LONGEST = 2, 30
"""How long the stem before a "*" is: at least, and at most."""

# A French article before its noun and an English ending behind its word are tokens of their own.
_TOKEN = re.compile(r"(?:[cdjlmnst]|(?:jus|lors|puis)?qu)'(?=\w)|'[^\W_]+|[^\W_]+(?:-[^\W_]+)*|[^\w\s]")
_ASCII_TOKEN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*|[^\w\s]")


class Hit(NamedTuple):
    """A notion's words at `sentence[start:end]`."""

    start: int
    end: int
    notions: Notions


Phrase: TypeAlias = tuple[int, int, Notions]
"""The first token of a phrase, the one behind its last, and what it means."""

Forms: TypeAlias = tuple[str, ...]
"""A token, and the stems of it that phrases know."""


@dataclass(slots=True)
class Node:
    """Where a phrase may go on, and what it means if it ends here (None: it does not)."""

    following: dict[str, "Node"] = field(default_factory=dict)
    gap: "Node | None" = None
    notions: Notions | None = None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is looked for in one language."""

    unplanted: dict[str, list[tuple[str, Notions]]]
    """The phrases by how they begin. They are planted when a text first holds that: planting all takes a while."""
    stems: frozenset[str]
    denials: frozenset[str]
    root: Node = field(default_factory=Node)
    gap: int = _GAP
    known: dict[str, tuple[Forms, bool]] = field(default_factory=dict)
    """Of words that were met: their forms, and whether a phrase may begin with them."""

    def hits(self, text: str) -> Sequence[Hit]:
        """The longest phrases in a text in lower case, from left to right; within one only what counts against it."""
        return self.placed(text, self.phrases(cut(text)))

    def placed(self, text: str, phrases: Sequence[Phrase]) -> Sequence[Hit]:
        """Where the phrases of a text stand in it."""
        places = [found.span() for found in _TOKEN.finditer(text)] if phrases else []
        return [Hit(places[start][0], places[end - 1][1], notions) for start, end, notions in phrases]

    def phrases(self, words: Sequence[str]) -> Sequence[Phrase]:
        """The phrases among the tokens of a text."""
        known = self.known
        seen = [known.get(word) or self._looked_up(word) for word in words]
        forms = [one for one, _ in seen]
        found: list[Phrase] = []
        behind = 0
        for at, (_, begins) in enumerate(seen):
            if at < behind or not begins:
                continue
            end, notions = self._longest(self.root, words, forms, at)
            if end > at:
                behind = end
                if notions:
                    found.append((at, end, notions))
                    if end > at + 1:
                        found += self._vetoes(words, forms, range(at + 1, end))
        return found

    def _vetoes(self, words: Sequence[str], forms: Sequence[Forms], within: range) -> Iterator[Phrase]:
        for at in within:
            end, notions = self._longest(self.root, words, forms, at)
            if vetoes := notions & VETOES:
                yield at, end, vetoes

    def _longest(self, node: Node, words: Sequence[str], forms: Sequence[Forms], at: int) -> tuple[int, Notions]:
        """Where the longest phrase that begins at a token ends, and what it means; `at` itself where none does.

        A phrase is a few words long and holds a gap or two: the work at one token has a bound of its own.
        """
        best, notions = at, node.notions or 0
        if node.following and at < len(words):
            for form in forms[at]:
                following = node.following.get(form)
                if following is None:
                    continue
                if not following.following and following.gap is None:  # nothing is longer
                    end, found = at + 1, following.notions
                else:
                    end, found = self._longest(following, words, forms, at + 1)
                    found = found if end > at + 1 else following.notions
                if found is not None and end > best:
                    best, notions = end, found
        if node.gap is not None:
            end, found = self._behind_gap(node.gap, words, forms, at)
            if end > best:
                best, notions = end, found
        return best, notions

    def _behind_gap(self, node: Node, words: Sequence[str], forms: Sequence[Forms], at: int) -> tuple[int, Notions]:
        """As `_longest`, of a phrase that goes on at this token or at one of the next few; 0 where none does."""
        best, notions = 0, 0
        following = node.following.keys()
        for start in range(at, min(at + self.gap + 1, len(words))):
            if not following.isdisjoint(forms[start]):  # hardly any word goes on with the phrase
                end, found = self._longest(node, words, forms, start)
                if end > start and end > best:
                    best, notions = end, found
            if not words[start][-1].isalnum():
                break
        return best, notions

    def _looked_up(self, word: str) -> tuple[Forms, bool]:
        lengths = range(_STEM, min(len(word), _LONGEST) + 1)
        forms = (word, *(stem for length in lengths if (stem := f"{word[:length]}*") in self.stems))
        for form in forms:
            for phrase, notions in self.unplanted.pop(form, ()):
                self._plant(phrase, notions)
        found = forms, not self.root.following.keys().isdisjoint(forms)
        if len(self.known) < _REMEMBERED:
            self.known[word] = found
        return found

    def _plant(self, phrase: str, notions: Notions) -> None:
        for words in product(*(_split(word) for word in phrase.split())):
            parts = [part for choice in words for part in choice]
            node = self.root
            for part in parts:
                if part == "…":
                    node.gap = node = node.gap or Node()
                else:
                    node = node.following.setdefault(part, Node())
            denies = notions and not self.denials.isdisjoint(parts)
            node.notions = (node.notions or 0) | notions | (DENIAL if denies else 0)


def cut(text: str) -> list[str]:
    """The words and marks of a text in lower case."""
    return (_TOKEN if "'" in text or not text.isascii() else _ASCII_TOKEN).findall(text)


_REMEMBERED = 20_000
"""Words whose stems are kept in mind."""


@lru_cache(maxsize=16)
def of(language: str) -> Lexicon:
    """The words of a language.

    A phrase may hold "…" for up to three words, "a|b" for either word, and a word may end in "*" for any ending. What
    is named under NOTHING means nothing, and keeps shorter phrases in it from being read.
    """
    unplanted: dict[str, list[tuple[str, Notions]]] = {}
    stems = set[str]()
    denials = frozenset(_TOKEN.findall(word)[-1] for word in moods.NEGATIONS.get(language, ()))
    rows = (row for table in LANGUAGES.get(language, ()) for row in table.items())
    for name, phrases in rows:
        notions = 0 if name == "NOTHING" else BITS[name]
        for phrase in phrases:
            first, _, rest = phrase.replace("…", " … ").partition(" ")
            for choice in first.split("|"):
                unplanted.setdefault(_tokens_of(choice)[0], []).append((f"{choice} {rest}", notions))
            if "*" in phrase:
                stems.update(
                    part for word in phrase.split() for parts in _split(word) for part in parts[-1:] if part[-1] == "*"
                )
    return Lexicon(unplanted, frozenset(stems), denials, gap=_WIDE_GAP.get(language, _GAP))


def _split(word: str) -> list[list[str]]:
    """The tokens of each alternative of a word."""
    return [_tokens_of(choice) for choice in word.split("|")]


def _tokens_of(word: str) -> list[str]:
    if word == "n't":
        return ["'t"]  # whatever is denied by it: won't, isn't
    stem = word.endswith("*")
    found = _TOKEN.findall(word[:-1] if stem else word)
    return [*found[:-1], f"{found[-1]}*"] if stem and found[-1][-1].isalnum() else found
