"""Which slips of the pen lie between two words of names."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

VARIANT = 0.4
"""Slips: spelt another way, but spoken the same."""
_NEVER = 9.0

# What is written for one sound in the West, and by whoever writes Slavic names in Latin letters; the longest first.
_WESTERN = {
    "sch": "S", "tch": "C", "ch": "C", "sh": "S", "ph": "f", "gh": "g", "th": "t", "dt": "t", "ck": "k", "kh": "k",
    "ks": "x", "tz": "z", "ae": "a", "oe": "o", "ue": "u", "ai": "E", "ay": "E", "ei": "E", "ey": "E", "ie": "i",
    "qu": "kv", "c": "k", "q": "k", "w": "v", "y": "i", "j": "i",
}  # fmt: skip
_SLAVIC = {
    "schtsch": "S", "shch": "S", "szcz": "S", "tsch": "S", "sch": "S", "sh": "S", "sz": "S", "tch": "S", "ch": "S",
    "cz": "S", "zh": "Z", "j": "Z", "kh": "h", "ts": "c",
    "tz": "c", "z": "c", "yo": "e", "io": "e", "jo": "e", "ye": "e", "je": "e", "ie": "e", "yu": "u", "iu": "u",
    "ju": "u", "ya": "a", "ia": "a", "ja": "a", "iy": "i", "ii": "i", "yi": "i", "ij": "i", "ei": "i", "ey": "i",
    "ai": "a", "ay": "a", "y": "i", "ks": "x", "w": "v", "ff": "v",
}  # fmt: skip
# What Arabs, Persians and Indians are spelt with, whose languages have few vowels, and many consonants of a kind.
_SOUTHERN = {
    "sch": "S", "sh": "S", "ch": "S", "kh": "k", "gh": "g", "dh": "d", "th": "t", "bh": "b", "ph": "f", "dj": "j",
    "q": "k", "c": "k", "z": "s", "w": "v", "ou": "u", "oo": "u", "o": "u", "ee": "i", "ie": "i", "ey": "i",
    "ei": "i", "ai": "i", "ay": "i", "e": "i", "y": "i",
}  # fmt: skip
# Of these what is no vowel or consonant for another: "Shirin" and "Shireen" are one where "Lina" and "Lena" are two.
_SOUTHERN_FOR_SURE = {
    **{group: sound for group, sound in _SOUTHERN.items() if group not in ("o", "e", "z")},
    **dict.fromkeys(("ey", "ei", "ai", "ay"), "E"),
}
_WESTERN_FOR_SURE = {
    "ph": "f", "gh": "g", "th": "t", "dt": "t", "ck": "k", "kh": "k", "ks": "x", "c": "k", "q": "k", "w": "v", "y": "i",
    "oh": "o", "ah": "a",
}  # fmt: skip
_FRENCH = {group: sound for group, sound in _SLAVIC.items() if group[0] != "j"} | {"j": "Z", "ou": "u"}
_GERMAN = _SLAVIC | {"ch": "h", "j": "", "ja": "a", "ju": "u"}
_SYLLABLE = re.compile(
    r"(?:ngh?|nh|zh|ch|sh|th|tr|ph|kh|gh|gi|qu|[bcdfghjklmnpqrstvwxyz])?[aeiouy]{1,3}(?:ng|nh|[cklmnpt])?"
)
MISREAD = ("rn", "m"), ("cl", "d"), ("vv", "w")
"""Letters that look like another."""
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = frozenset("aeiouyhаеиоуыэюяіїє")
_KEYBOARDS = (("qwertyuiop", "asdfghjkl", "zxcvbnm"), ("йцукенгшщзх", "фывапролджэ", "ячсмитьбю"))


@lru_cache(maxsize=16384)
def sounds(word: str) -> tuple[str, ...]:
    """The word with one letter for each sound: as the West spells, and as Slavic names are spelt in Latin letters."""
    single = _DOUBLED.sub(r"\1", word)
    spoken = (
        _spoken(_WESTERN, single).rstrip("h"), _spoken(_SLAVIC, word), _spoken(_FRENCH, word),
        _spoken(_GERMAN if "ch" in word[2:] else _SLAVIC, word), _spoken(_SOUTHERN, word).rstrip("h"),
    )  # fmt: skip
    return tuple(_DOUBLED.sub(r"\1", one) for one in spoken)


def is_spoken_alike(word: str, other: str) -> bool:
    """Whether the two are one as the West spells; how Slavic names are spelt makes more of them one."""
    return sounds(word)[0] == sounds(other)[0]


def is_surely_one_in_the_west(word: str, other: str) -> bool:
    """Whether what differs is but a consonant that is written in two ways: "Marc" and "Mark", not "Ian" and "Jan"."""
    one, two = (_DOUBLED.sub(r"\1", _spoken(_WESTERN_FOR_SURE, each)) for each in (word, other))
    return one == two


def is_surely_one_in_the_south(word: str, other: str) -> bool:
    """Whether what differs is but how a long vowel or one consonant is written."""
    one, two = (_DOUBLED.sub(r"\1", _spoken(_SOUTHERN_FOR_SURE, each)).rstrip("h") for each in (word, other))
    return one == two


def where_alike(word: str, other: str) -> str:
    """Whose spelling makes two words one that share a sound."""
    if is_spoken_alike(word, other):
        return "spelt alike"
    if is_surely_one_in_the_south(word, other):
        return "spelt alike in the South"
    in_the_east = not set(sounds(word)[:-1]).isdisjoint(sounds(other)[:-1])
    return "spelt alike in the East" if in_the_east else "spelt alike in the South"


@dataclass(frozen=True, slots=True)
class Heard:
    """How many slips lie between two words as they sound, and the sounds."""

    count: float
    one: str
    other: str


def slips_heard(word: str, other: str) -> Heard:
    """Slips beside another spelling of the rest, as the West spells: "Qasim" and "Kassem"."""
    one, two = sounds(word)[0], sounds(other)[0]
    found = VARIANT + OSA.distance(one, two) + (0.0 if one[:1] == two[:1] else 1.0)
    return Heard(found, one, two)


def is_syllable(word: str) -> bool:
    """Whether a folded word may be one syllable of a name from China, Korea or Vietnam."""
    return _SYLLABLE.fullmatch(word) is not None


def _spoken(table: Mapping[str, str], word: str) -> str:
    return _pattern(tuple(table)).sub(lambda found: table[found[0]], word)


@cache
def _pattern(groups: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(groups, key=len, reverse=True)))


def slips(word: str, other: str) -> float:
    """Letters left out, put in, mistaken or swapped; other spellings of one sound count as less than one.

    A slip in the first letter counts double, for hardly anybody makes it.
    """
    if word == other:
        return 0.0
    if abs(len(word) - len(other)) > 3:
        return _NEVER
    if not set(sounds(word)).isdisjoint(sounds(other)):
        return VARIANT
    if is_misread(word, other):
        return 1.0
    found = float(OSA.distance(word, other))
    same_ends = sorted(word[:2]) == sorted(other[:2]) or word[:1] == other[:1]
    return found + (0.0 if same_ends else 1.0)


def is_misread(word: str, other: str) -> bool:
    """Whether a scanner, or an eye, may take one for the other: "Burnham" and "Bumham"."""
    return (
        len(word) != len(other)
        and (word[:1], word[-1:]) == (other[:1], other[-1:])
        and _as_seen(word) == _as_seen(other)
    )


@lru_cache(maxsize=16384)
def _as_seen(word: str) -> str:
    for letters, seen in MISREAD:
        word = word.replace(letters, seen)
    return word


class Slip(StrEnum):
    """What the hand did: a model learns from how often each is made how much it says."""

    SWAPPED = "swapped"
    DOUBLED = "doubled"
    VOWEL = "vowel"
    VOWEL_MORE = "vowel more"
    LETTER_MORE = "letter more"
    AT_THE_END = "at the end"
    NEIGHBOUR = "neighbour"
    OTHER = "other"
    AT_THE_START = "at the start"
    MISREAD = "misread"
    LAST_VOWEL = "last vowel"


@lru_cache(maxsize=16384)
def kinds(word: str, other: str) -> tuple[Slip, ...]:
    """The fewest slips that make one word of the other."""
    if is_misread(word, other):
        return (Slip.MISREAD,)
    if word[:-1] == other[:-1] and {word[-1:], other[-1:]} <= _VOWELS:
        return (Slip.LAST_VOWEL,)
    made: list[Slip] = []
    one, two = sorted((word, other), key=lambda w: (-len(w), w))
    rows = _distances(one, two)
    i, j = len(one), len(two)
    while i or j:
        here = rows[i][j]
        if i and j and one[i - 1] == two[j - 1] and here == rows[i - 1][j - 1]:
            i, j = i - 1, j - 1
            continue
        if i > 1 and j > 1 and one[i - 2 : i] == two[j - 2 : j][::-1] and here == rows[i - 2][j - 2] + 1:
            made += [Slip.SWAPPED, Slip.AT_THE_START] if i == j == 2 else [Slip.SWAPPED]
            i, j = i - 2, j - 2
        elif i and j and here == rows[i - 1][j - 1] + 1:
            made += _mistaken(one[i - 1], two[j - 1], first=i == 1 and j == 1)
            i, j = i - 1, j - 1
        elif i and here == rows[i - 1][j] + 1:
            made += _more(one, i - 1)
            i -= 1
        else:
            made += _more(two, j - 1)
            j -= 1
    return tuple(sorted(made))


def _distances(one: str, two: str) -> list[list[int]]:
    """The fewest slips between each beginning of one and each of the other."""
    rows = [list(range(len(two) + 1))]
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(two, 1):
            cost = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == two[j - 2] and b == one[i - 2]:
                cost = min(cost, rows[-2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return rows


def _mistaken(letter: str, other: str, *, first: bool) -> list[Slip]:
    if letter in _VOWELS and other in _VOWELS:
        kind = Slip.VOWEL
    else:
        kind = Slip.NEIGHBOUR if other in _neighbours()[letter] else Slip.OTHER
    return [kind, Slip.AT_THE_START] if first else [kind]


def _more(word: str, at: int) -> list[Slip]:
    letter = word[at]
    if letter in (word[at - 1 : at], word[at + 1 : at + 2]):
        return [Slip.DOUBLED]
    if at == 0:
        return [Slip.LETTER_MORE, Slip.AT_THE_START]
    kind = Slip.VOWEL_MORE if letter in _VOWELS else Slip.LETTER_MORE
    return [kind, Slip.AT_THE_END] if at == len(word) - 1 else [kind]


@cache
def _neighbours() -> Mapping[str, frozenset[str]]:
    """Letter → those beside it on a keyboard, the row above and the row below included, and that which German keyboards
    have in its place."""
    near = defaultdict[str, frozenset[str]](frozenset)
    for rows in _KEYBOARDS:
        places = {letter: (x + y / 2, y) for y, row in enumerate(rows) for x, letter in enumerate(row)}
        for letter, (x, y) in places.items():
            near[letter] = frozenset(
                b for b, (u, v) in places.items() if b != letter and abs(u - x) <= 1 and abs(v - y) <= 1
            )
    for letter, other in ("yz", "zy"):
        near[letter] |= {other}
    return near
