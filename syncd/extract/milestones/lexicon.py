"""The words of one language as a tree of tokens: a sentence → the notions it names and where."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from syncd.extract.words.milestones import LANGUAGES, NOTIONS

Notions = int
"""A set of notions: one bit each."""

BITS: Mapping[str, Notions] = {name: 1 << n for n, name in enumerate((*NOTIONS, "DAY", "EDGE"))}
TIMES = BITS["DAY"] | BITS["CLOCK"]
VETOES = BITS["TRADE"] | BITS["ELSEWHERE"] | BITS["OTHERS"]
"""What counts against: it holds inside another phrase too."""

_GAP = 3
_WIDE_GAP = {"de": 6, "nl": 6}
"""Words that may stand where a phrase has "…": more where a verb's second half comes last."""
_STEM, _LONGEST = 2, 30
"""How long the stem before a "*" is: at least, and at most."""

# A French article before its noun and an English ending behind its word are tokens of their own.
_TOKEN = re.compile(r"(?:[cdjlmnst]|(?:jus|lors|puis)?qu)'(?=\w)|'[^\W_]+|[^\W_]+(?:-[^\W_]+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Hit:
    """A notion's words at `sentence[start:end]`."""

    start: int
    end: int
    notions: Notions


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark at `sentence[start:end]`; `forms` are the word and the stems of it that phrases know."""

    start: int
    end: int
    forms: tuple[str, ...]
    word: bool


@dataclass(slots=True)
class Node:
    """Where a phrase may go on, and what it means if it ends here (None: it does not)."""

    following: dict[str, "Node"] = field(default_factory=dict)
    gap: "Node | None" = None
    notions: Notions | None = None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is looked for in one language."""

    root: Node
    stems: frozenset[str]
    gap: int = _GAP
    known: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def hits(self, text: str) -> Iterator[Hit]:
        """The longest phrases in a text in lower case, from left to right, without overlaps."""
        tokens = self.tokens(text)
        at = 0
        while at < len(tokens):
            end, notions = self._longest(self.root, tokens, at)
            if end == at:
                at += 1
                continue
            if notions:
                yield Hit(tokens[at].start, tokens[end - 1].end, notions)
                yield from self._vetoes(tokens, range(at + 1, end))
            at = end

    def _vetoes(self, tokens: Sequence[Token], within: range) -> Iterator[Hit]:
        for at in within:
            end, notions = self._longest(self.root, tokens, at)
            if vetoes := notions & VETOES:
                yield Hit(tokens[at].start, tokens[end - 1].end, vetoes)

    def _longest(self, node: Node, tokens: Sequence[Token], at: int) -> tuple[int, Notions]:
        """Where the longest phrase that begins at a token ends, and what it means; `at` itself where none does.

        A phrase is a few words long and holds a gap or two: the work at one token has a bound of its own.
        """
        best, notions = at, node.notions or 0
        if at < len(tokens):
            for form in tokens[at].forms:
                if (following := node.following.get(form)) is not None:
                    end, found = self._longest(following, tokens, at + 1)
                    if (end > at + 1 or following.notions is not None) and end > best:
                        best, notions = end, found
        if node.gap is not None:
            for skipped in range(self.gap + 1):
                end, found = self._longest(node.gap, tokens, at + skipped)
                if end > at + skipped and end > best:
                    best, notions = end, found
                if at + skipped >= len(tokens) or not tokens[at + skipped].word:
                    break
        return best, notions

    def tokens(self, text: str) -> Sequence[Token]:
        """The words and marks of a text in lower case."""
        return [
            Token(found.start(), found.end(), self._forms(word), word[-1].isalnum())
            for found in _TOKEN.finditer(text)
            if (word := found[0])
        ]

    def _forms(self, word: str) -> tuple[str, ...]:
        if (forms := self.known.get(word)) is not None:
            return forms
        lengths = range(_STEM, min(len(word), _LONGEST) + 1)
        forms = (word, *(stem for length in lengths if (stem := f"{word[:length]}*") in self.stems))
        if len(self.known) < _REMEMBERED:
            self.known[word] = forms
        return forms


_REMEMBERED = 20_000
"""Words whose stems are kept in mind."""


@lru_cache(maxsize=16)
def of(language: str) -> Lexicon:
    """The words of a language.

    A phrase may hold "…" for up to three words, "a|b" for either word, and a word may end in "*" for any ending. What
    is named under NOTHING means nothing, and keeps shorter phrases in it from being read.
    """
    root, stems = Node(), set[str]()
    rows = (row for table in LANGUAGES.get(language, ()) for row in table.items())
    for name, phrases in rows:
        notions = 0 if name == "NOTHING" else BITS[name]
        for phrase in phrases:
            for words in product(*(_split(word) for word in phrase.replace("…", " … ").split())):
                parts = [part for choice in words for part in choice]
                stems.update(part for part in parts if part[-1] == "*")
                _plant(root, parts, notions)
    return Lexicon(root, frozenset(stems), _WIDE_GAP.get(language, _GAP))


def _split(word: str) -> list[list[str]]:
    """The tokens of each alternative of a word."""
    return [_tokens_of(choice) for choice in word.split("|")]


def _tokens_of(word: str) -> list[str]:
    stem = word.endswith("*")
    found = _TOKEN.findall(word[:-1] if stem else word)
    return [*found[:-1], f"{found[-1]}*"] if stem and found[-1][-1].isalnum() else found


def _plant(node: Node, parts: Sequence[str], notions: Notions) -> None:
    for part in parts:
        if part == "…":
            node.gap = node.gap or Node()
            node = node.gap
        else:
            node = node.following.setdefault(part, Node())
    node.notions = (node.notions or 0) | notions
