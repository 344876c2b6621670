"""Which names may be meant by one that is misspelt, cut short, turned round or put into another alphabet.

The index is asked twice: for words spelt like the words of the name, then for names that have two of those words.
What is asked for, and what the answers are worth, is decided here. Costs count slips of the pen.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, permutations, product

from rapidfuzz.distance import OSA

from syncd.matchers.naming import alphabets, compare, given, readings, surnames
from syncd.model import spellings
from syncd.model.folding import fold
from syncd.model.names import name_words

Spelt = Mapping[str, Sequence[str]]
"""Spelling or sound → the words of the directory that have it."""
Word = tuple[float, str]
"""What it costs to take a word for the one that was asked for, and the word."""

_SLIPS, _SLIPS_HEARD = 2, 4
"""Slips that a word may have, and one that sounds the same."""
_SHORT = 4
"""Letters up to which a word with two slips is another word."""
_WRONG_START = 0.5
_HEARD = 0.6
"""What a slip costs that leaves the sound as it was."""
_OTHER_FORM, _INITIAL = 0.6, 1.0
_STRANGE = 4.0
_LEFT_OVER = 0.6
_FIRST_GREEK = "\u0370"
_GLUED = frozenset(
    (
        "van", "von", "vom", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "los",
        "ten", "ter", "al", "el", "abu", "ben", "mac", "mc",
    )
)  # fmt: skip
"""Words before a surname that many write in one with it."""
_GLUED_TO = re.compile(f"(?:{'|'.join(sorted(_GLUED, key=len, reverse=True))})(?=.{{4}})")
_ACROSS, _MOST_ACROSS = 0.6, 100
"""What it costs that a word stands in other letters, and spellings in those that are looked up."""
_MOST_CALLED, _UNLIKE = 100, 0.2
"""Names in characters that are compared, and what each character costs that is read otherwise."""
_LIKELY = 0.5
"""Probability from which on two names are taken for one person's."""
_MOST_WORDS = 40
_MOST_PAIRS = 600
_MOST_COST = 3.5
_ANCHORS, _MOST_ALONE = 3, 12
"""Words that are taken for right beside another one, and alone."""
_MOST_CUTS = 4
_BEGUN = 0.8
"""What it costs to take a word for the beginning of another."""
_GOOD, _FAIR = 1.5, 2.0
"""Up to which cost a name is near enough for nobody to look further, and not in other letters either."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The words that were asked for, and for each what it may stand for, the likeliest first."""

    words: tuple[str, ...]
    likely: tuple[tuple[Word, ...], ...]

    @property
    def pairs(self) -> list[str]:
        """Any two words in their order of the alphabet, each a likely one for another word of the name."""
        if len(self.likely) == 1:
            return [word for _, word in self.likely[0]]
        weighed = sorted(
            (cost + other_cost, min(word, other), max(word, other))
            for one, two in combinations(self.likely, 2)
            for (cost, word), (other_cost, other) in product(one, two)
            if cost + other_cost <= _MOST_COST
        )
        return list(dict.fromkeys(f"{word} {other}" for _, word, other in weighed[:_MOST_PAIRS]))

    @property
    def beginnings(self) -> list[str]:
        """How pairs begin of which one word is right, and of the other a letter or two; or that one word."""
        if len(self.likely) == 1:
            return [f"{word} " for _, word in self.likely[0][:_MOST_ALONE]]
        right = [[word for cost, word in likely[:_ANCHORS] if cost <= _GOOD] for likely in self.likely]
        anchored = (
            f"{word} {other[:letters]}"
            for letters in (2, 1, 0)
            for (words, _), (_, other) in permutations(zip(right, self.words, strict=True), 2)
            for word in words
        )
        return list(dict.fromkeys(anchored))

    @property
    def strange(self) -> tuple[str, ...]:
        """The words that nobody of the directory has; all where each is somebody's."""
        borne = {word for word, likely in zip(self.words, self.likely, strict=True) if (0.0, word) in likely}
        return tuple(word for word in self.words if word not in borne) or self.words

    @property
    def initialled(self) -> list[str]:
        """How pairs begin of a whole word and a word that an initial stands for."""
        whole = [word for word in self.words if len(word) > 1]
        return [f"{word} {initial}" for word in whole for initial in self.words if len(initial) == 1]

    def beginnings_of(self, begun: Iterable[str]) -> list[str]:
        """How pairs begin of words that the longest one is the beginning of; of each other word as much as is there."""
        others = [word for word in self.words if word != max(self.words, key=len)]
        return [f"{word} {other}" for word in begun for other in others or [""]]


def cuts(words: Sequence[str]) -> list[tuple[str, ...]]:
    """The words, and as they are with two of them in one, or a single one in two or without its particles:
    "mac donald", "lina", "vandenberghe"."""
    glued = [(*words[:n], words[n] + words[n + 1], *words[n + 2 :]) for n in range(min(len(words) - 1, _MOST_CUTS))]
    split = [(words[0][:n], words[0][n:]) for n in range(2, len(words[0]) - 1)] if len(words) == 1 else []
    bare = [(_without_particles(words[0]),)] if len(words) == 1 else []
    return list(dict.fromkeys((tuple(words), *glued, *split, *bare)))


def otherwise_cut(text: str) -> tuple[str, ...]:
    """The words of a name with particles in one with the next, or without those that are: "van den Berghe" in one word,
    and "Vandenberghe" without the first two; none where there are no particles."""
    tokens = name_words(text)
    glued: list[str] = []
    before = ""
    for at, token in enumerate(tokens):
        if token in _GLUED and 0 < at < len(tokens) - 1:
            before += token
        else:
            glued.append(before + token)
            before = ""
    if len(glued) < len(tokens):
        return tuple(glued)
    bare = tuple(map(_without_particles, tokens))
    return bare if bare != tokens else ()


def _without_particles(word: str) -> str:
    """A surname without what it is in one with; "Denise" is a name as it stands."""
    if given.is_known(word):
        return word
    while found := _GLUED_TO.match(word):
        word = word[found.end() :]
    return word


def to_look_up(words: Iterable[str]) -> set[str]:
    """The spellings under which words like these are filed."""
    return {spelling for word in words for spelling in spellings.near(word)}


def to_listen_for(words: Iterable[str]) -> set[str]:
    """The sounds under which words that sound like these are filed."""
    return {heard for word in words for heard in spellings.sounds(word)}


def to_strain_for(words: Iterable[str]) -> set[str]:
    """The sounds, too, of which one is another or is missing."""
    return {heard for word in words for heard in spellings.sounds_near(word)}


def in_other_letters(words: Iterable[str], text: str) -> dict[str, frozenset[str]]:
    """Word of a text → how it is filed where the directory has it in Cyrillic letters, or in Latin ones.

    In the text it stands as it was typed: folded it has lost its accents and its alphabet.
    """
    typed = {fold(token): token for token in re.split(r"[\s\-‐‑–]+", text)}
    return {word: frozenset(map(fold, alphabets.across(typed.get(word, word), _MOST_ACROSS))) for word in words}


def is_in_other_letters(text: str) -> bool:
    """Whether a text has letters that are no Latin ones."""
    return any(c.isalpha() and unicodedata.normalize("NFD", c) >= _FIRST_GREEK for c in text)


def surnames_in_characters(words: Iterable[str]) -> list[str]:
    """The surnames in characters, or in Korean letters, that are read as one of these words, as they are filed."""
    return list(dict.fromkeys(fold(native) for word in words for native in readings.surnames_read_as(word)))


def called(text: str, names: Iterable[tuple[str, str]]) -> list[tuple[float, str]]:
    """Of names in characters and their keys, the keys of those that a name in Latin letters may stand for.

    To compare two names takes long: of thousands only those are that have most characters read as the text has it.
    """
    latin = "".join(spellings.words(text))
    far = sorted((readings.unlike(name.replace(" ", ""), latin), name, key) for name, key in names)
    return [
        (_ACROSS + _UNLIKE * unlike, key)
        for unlike, name, key in far[:_MOST_CALLED]
        if compare.probability(text, name) >= _LIKELY
    ]


def read(words: Sequence[str], spelt: Spelt) -> Reading:
    """What each word may stand for, by what the index has."""
    return Reading(tuple(words), tuple(_likely(word, _filed(word, spelt)) for word in words))


def strain(words: Sequence[str], spelt: Spelt, across: Mapping[str, Iterable[str]], strange: Iterable[str]) -> Reading:
    """As `read`, of words of which the `strange` have more than one slip, or from another alphabet."""
    likely = []
    for word in words:
        found, is_strange = _filed(word, spelt), word in strange
        if is_strange:
            found = found.union(*(spelt.get(heard, ()) for heard in spellings.sounds_near(word)))
        costs = {other: cost for cost, other in _likely(word, found, _SLIPS_HEARD if is_strange else 0.0)}
        for form in across.get(word, ()):
            for other in {near for key in spellings.near(form) for near in spelt.get(key, ())}:
                costs[other] = min(_ACROSS + slips(form, other), costs.get(other, _STRANGE))
        likely.append(tuple(sorted((cost, other) for other, cost in costs.items())[:_MOST_WORDS]))
    return Reading(tuple(words), tuple(likely))


def _filed(word: str, spelt: Spelt) -> set[str]:
    return {other for key in spellings.near(word) | spellings.sounds(word) for other in spelt.get(key, ())}


def _likely(word: str, found: Iterable[str], allowed: float = 0.0) -> tuple[Word, ...]:
    most = max(allowed, _allowed(word))
    near = [other for other in found if OSA.distance(word, other, score_cutoff=_SLIPS_HEARD) <= _SLIPS_HEARD]
    costs = {other: cost for other in near if (cost := slips(word, other)) <= most}
    forms = given.forms_of(word) | surnames.surnames_abroad(word) - {word}
    costs |= {form: min(_OTHER_FORM, costs.get(form, _OTHER_FORM)) for form in forms}
    if len(word) > 1:
        costs.setdefault(word[0], _INITIAL)
    return tuple(sorted((cost, other) for other, cost in costs.items())[:_MOST_WORDS])


def _allowed(word: str) -> float:
    return 1 + _WRONG_START if len(word) <= _SHORT else _SLIPS + _WRONG_START


@lru_cache(maxsize=65536)
def slips(word: str, other: str) -> float:
    """Slips between two words; hardly anybody gets the first letter wrong."""
    if word == other:
        return 0.0
    found = float(OSA.distance(word, other))
    if not spellings.sounds(word).isdisjoint(spellings.sounds(other)):
        return found * _HEARD
    same_start = word[:1] == other[:1] or word[:2] == other[1::-1]
    return found if same_start else found + _WRONG_START


def near(likely: Iterable[Word]) -> tuple[str, ...]:
    """Those a slip away at most; an initial is no word."""
    return tuple(word for cost, word in likely if cost <= _GOOD and len(word) > 1)


def rank(reading: Reading, keys: Iterable[str]) -> list[tuple[float, str]]:
    """Keys of names by what it costs to take them for the one that was asked for, the likeliest first."""
    worth = [_Worth(word, likely) for word, likely in zip(reading.words, reading.likely, strict=True)]
    worth.sort(key=lambda one: -len(one.word))
    return sorted((_cost(worth, key.split()), key) for key in set(keys))


def _cost(worth: Sequence[Mapping[str, float]], own: list[str]) -> float:
    """Each word of the shorter name taken for the best that is left of the longer one."""
    total = _LEFT_OVER * abs(len(own) - len(worth))
    for costs in worth[: len(own)]:
        each = list(map(costs.__getitem__, own))
        best = min(each)
        total += best
        del own[each.index(best)]
    return total


class _Worth(dict[str, float]):
    """What it costs to take a word for each word of the directory; thousands of names have the same ones."""

    def __init__(self, word: str, likely: Iterable[Word]) -> None:
        self.word = word
        super().__init__()
        self._known = {other: cost for cost, other in likely}

    def __missing__(self, other: str) -> float:
        cost = self._known.get(other)
        if cost is None:
            # Most words are strange to each other: how they sound, which takes long to tell, is asked of others alone.
            is_near = OSA.distance(self.word, other, score_cutoff=_SLIPS_HEARD) <= _SLIPS_HEARD
            cost = min(slips(self.word, other), _STRANGE) if is_near else _STRANGE
        self[other] = cost = min(cost, _BEGUN) if other.startswith(self.word) else cost
        return cost


def is_good(ranked: Sequence[tuple[float, str]]) -> bool:
    """Whether the first of these is near enough for nobody to look further."""
    return bool(ranked) and ranked[0][0] <= _GOOD


def is_fair(ranked: Iterable[tuple[float, str]]) -> bool:
    """Whether any of these is near enough for nobody to look for it in other letters."""
    return any(cost <= _FAIR for cost, _ in ranked)
