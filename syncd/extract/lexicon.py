"""The words of one language as a tree of tokens: a sentence → the notions it names and where."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import product
from types import MappingProxyType
from typing import NamedTuple

from syncd.extract.memory import Remembered, of_short
from syncd.extract.phrase_tree import Forms, Notions, Phrase, Starts, Tree, going_on
from syncd.extract.wordings import USUAL
from syncd.extract.words import dates, hours, moods

DENIAL, NOTHING = "DENIAL", "NOTHING"
"""A notion of phrases that hold a denial of their own: "not to proceed"; and the name of what tells no notion."""
NAME, TIMELY, THOUSANDS = "Name", "Timely", "Thousands"
"""In a class of words: any word with a capital that is no other, one that may be part of a time, a sum like 45k."""
_THOUSANDS = re.compile(r"\d{2,3}k|\d{5,6}|[05]00")
_NOUNS_ARE_CAPITALS = frozenset({"de"})
_CALENDAR = frozenset(
    part
    for table in (dates.MONTHS, dates.WEEKDAYS, dates.SHORT_WEEKDAYS, dates.NEAR, hours.HOURS, hours.BEHIND_HOUR)
    for row in table.values()
    for word in row
    for form in word.split("|")
    for part in form.split()
) | frozenset(hours.NOON)
"""Without one of these and without a digit no day and no hour is named."""
_GAP = 3
_WIDE_GAP = {"de": 6, "nl": 6}
"""Words that may stand where a phrase has "…": more where a verb's second half comes last."""
_STEM, _LONGEST = 2, 30
"""How long the stem before a "*" is: at least, and at most."""
_GIST, _LONG_NUMBER = 4, 5
"""Of how many letters a word's gist is, and from how many digits on numbers are alike."""
_TELLING_MARKS = frozenset("?!")

# A French article before its noun and an English ending behind its word are tokens of their own.
_TOKEN = re.compile(
    r"(?:[cdjlmnstCDJLMNST]|(?:[Jj]us|[Ll]ors|[Pp]uis)?[Qq]u)'(?=\w)|'[^\W_]+|[^\W_]+(?:-[^\W_]+)*|[^\w\s]"
)
_ASCII_TOKEN = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*|[^\w\s]")


class Hit(NamedTuple):
    """A notion's words at `sentence[start:end]`."""

    start: int
    end: int
    notions: Notions


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """What is known of a token by itself: what may begin with it, and what it names on its own."""

    forms: Forms
    starts: Starts
    notions: Notions


_END = Word((), (), 0)
"""What stands behind the last word."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The phrases of one language, each of which tells a notion."""

    bits: Mapping[str, Notions]
    unplanted: dict[str, list[tuple[str, Notions]]]
    """The phrases by how they begin. They are planted when a text first holds that: planting all takes a while."""
    stems: frozenset[str]
    classes: Mapping[str, tuple[str, ...]]
    """The classes that a word is one of."""
    denials: frozenset[str]
    named: bool
    """Whether a capital inside a sentence makes a name."""
    tree: Tree
    gist_of: Mapping[str, str]
    known: dict[str, Word] = field(default_factory=dict)
    pairs: dict[tuple[Word, Word], Starts] = field(default_factory=dict)
    """Of words that stood side by side: what may begin with the first of them there."""

    def hits(self, text: str) -> Sequence[Hit]:
        """What a text tells."""
        return placed(places(text), self.phrases(self.met(cut(text))))

    def gists(self, tokens: Sequence[str]) -> tuple[str, ...]:
        """What is learned of the words of a text, in order."""
        return tuple(filter(None, self.each_gist(tokens)))

    def each_gist(self, tokens: Sequence[str]) -> Iterable[str]:
        """What is learned of each token, "" of a mark that says little."""
        return map(self.gist_of.__getitem__, _begun(tokens))

    def met(self, tokens: Sequence[str]) -> Sequence[Word]:
        """What is known of each token."""
        known = self.known
        return [known.get(token) or self._looked_up(token) for token in _begun(tokens)]

    def phrases(self, met: Sequence[Word]) -> Sequence[Phrase]:
        """The phrases among the words of a text."""
        starts = [self._going_on(*pair) for pair in zip(met, (*met[1:], _END), strict=False)]
        return self.tree.phrases([word.forms for word in met], starts)

    def _going_on(self, word: Word, after: Word) -> Starts:
        """What begins with a word and may go on: hardly anything does with the one behind it."""
        found = self.pairs.get((word, after)) if word.starts else ()
        if found is None:
            found = going_on(word.starts, after.forms)
            if len(self.pairs) < _REMEMBERED:
                self.pairs[word, after] = found
        return found

    def _looked_up(self, token: str) -> Word:
        forms = self._forms(token)
        for form in forms:
            for phrase, notions in self.unplanted.pop(form, ()):
                self._plant(phrase, notions)
        notions = sum(self.bits.get(form[1:-1], 0) for form in forms if form[0] == "<")
        word = Word(forms, self.tree.starts(forms), notions)
        if len(self.known) < _REMEMBERED:
            self.known[token] = word
        return word

    def _forms(self, token: str) -> Forms:
        """The token in small letters, the stems of it that phrases know, and the classes it is in."""
        word = token.lower()
        lengths = range(_STEM, min(len(word), _LONGEST) + 1)
        forms = (word, *(stem for length in lengths if (stem := f"{word[:length]}*") in self.stems))
        shapes = tuple(self._shapes(token, word, known=len(forms) > 1))
        return forms + tuple({name: None for form in (word, *shapes) for name in self.classes.get(form, ())})

    def _shapes(self, token: str, word: str, *, known: bool) -> Iterator[str]:
        if word[0].isdigit() or word in _CALENDAR:
            yield TIMELY
            if _THOUSANDS.fullmatch(word):
                yield THOUSANDS
        elif self.named and not known and token[0].isupper() and token[1:2].islower() and not self._is_known(word):
            yield NAME

    def _is_known(self, word: str) -> bool:
        return any(word in known for known in (self.classes, self.unplanted, self.tree.root))

    def _plant(self, phrase: str, notions: Notions) -> None:
        for words in product(*(_split(word) for word in phrase.split())):
            parts = [part for choice in words for part in choice]
            denies = notions and not self.denials.isdisjoint(parts)
            self.tree.plant(parts, notions | (self.bits[DENIAL] if denies else 0))


def _begun(tokens: Sequence[str]) -> Sequence[str]:
    """The tokens of a sentence: a capital makes a name, but not where that begins."""
    return [tokens[0].lower(), *tokens[1:]] if tokens else tokens


def _gist(token: str, *, named: bool) -> str:
    """How a token begins, the length of a number, `NAME` of a name; "" of a mark that says little."""
    if token.isdigit():
        return f"#{min(len(token), _LONG_NUMBER)}"
    if token[0].isdigit():
        return "#"
    if len(token) == 1 and not token.isalpha():
        return token if token in _TELLING_MARKS else ""
    if named and token[0].isupper() and token[1:2].islower():
        return NAME
    return token[:_GIST].lower()


def _pattern(text: str) -> re.Pattern[str]:
    return _TOKEN if "'" in text or not text.isascii() else _ASCII_TOKEN


def _cut(text: str) -> Sequence[str]:
    """The words and marks of a text."""
    return _pattern(text).findall(text)


cut = of_short(_cut, USUAL, 256)


def places(text: str) -> Sequence[tuple[int, int]]:
    """Where the words and marks of a text stand in it."""
    return [found.span() for found in _pattern(text).finditer(text)]


def placed(where: Sequence[tuple[int, int]], phrases: Sequence[Phrase]) -> Sequence[Hit]:
    """Where the phrases of a text stand in it, by the places of its tokens."""
    return [Hit(where[start][0], where[end - 1][1], notions) for start, end, notions in phrases]


_REMEMBERED = 20_000
"""Words whose stems are kept in mind."""


def bits(notions: Iterable[str]) -> Mapping[str, Notions]:
    """Notions by their names, with that of a denial."""
    return {name: 1 << n for n, name in enumerate((*notions, DENIAL))}


def grown(
    language: str,
    tables: Iterable[Mapping[str, Sequence[str]]],
    known: Mapping[str, Notions],
    *,
    classes: Mapping[str, Sequence[str]] = MappingProxyType({}),
    within: Notions = 0,
) -> Lexicon:
    """The words of a language: phrases by the notions they tell, which `known` (as from `bits`) holds.

    A phrase may hold "…" for up to three words, "a|b" for either word, "<PAY>" for any word of that class, and a word
    may end in "*" for any ending. What is named under NOTHING means nothing, and keeps shorter phrases in it from
    being read; but for the notions of `within`, which count inside another phrase too.
    """
    unplanted: dict[str, list[tuple[str, Notions]]] = {}
    stems: set[str] = set()
    for name, phrases in (row for table in tables for row in table.items()):
        notions = 0 if name == NOTHING else known[name]
        for phrase in phrases:
            first, _, rest = phrase.replace("…", " … ").partition(" ")
            for choice in first.split("|"):
                unplanted.setdefault(_tokens_of(choice)[0], []).append((f"{choice} {rest}", notions))
            if "*" in phrase:
                stems.update(_stems_of(phrase))
    words = {f"<{name}>": members for name, members in classes.items()}
    named = language not in _NOUNS_ARE_CAPITALS
    tree = Tree(_WIDE_GAP.get(language, _GAP), within)
    gists = Remembered(partial(_gist, named=named), _REMEMBERED)
    return Lexicon(known, unplanted, frozenset(stems), _classes_of(words), _denials(language), named, tree, gists)


def _stems_of(phrase: str) -> Iterator[str]:
    for word in phrase.split():
        yield from (parts[-1] for parts in _split(word) if parts[-1][-1] == "*")


def _classes_of(words: Mapping[str, Sequence[str]]) -> Mapping[str, tuple[str, ...]]:
    """The classes by the words that are in them."""
    found: dict[str, tuple[str, ...]] = {}
    for name, members in words.items():
        for member in members:
            found[member] = (*found.get(member, ()), name)
    return found


def _denials(language: str) -> frozenset[str]:
    return frozenset(_TOKEN.findall(word)[-1] for word in moods.NEGATIONS.get(language, ()))


def _split(word: str) -> list[list[str]]:
    """The tokens of each alternative of a word."""
    return [_tokens_of(choice) for choice in word.split("|")]


def _tokens_of(word: str) -> list[str]:
    if word == "n't":
        return ["'t"]  # whatever is denied by it: won't, isn't
    if word[0] == "<" or word[-1] == "'":
        return [word]  # a class; and what is elided before its noun is one token: n', qu'
    stem = word.endswith("*")
    found = _TOKEN.findall(word[:-1] if stem else word)
    return [*found[:-1], f"{found[-1]}*"] if stem and found[-1][-1].isalnum() else found
