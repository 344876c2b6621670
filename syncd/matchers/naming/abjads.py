"""Arabic, Persian and Hebrew names, whose short vowels nobody writes, against how they are spelt in Latin letters."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

_NOTHING = ("",)
_A, _I, _U = ("a", "aa", "e", "ae", ""), ("i", "y", "e", "ee", "ei", "ey", "ai", "ay", "ie", "iy"), (
    "u", "o", "w", "ou", "oo", "v", "au", "aw", "ow", "uw",
)  # fmt: skip
_ARABIC = {
    "ا": _A, "آ": ("a", "aa"), "أ": ("a", "e", "o", "u", "i"), "إ": ("i", "e", "a"), "ى": ("a", "i", "y"),
    "ب": ("b", "p"), "پ": ("p",), "ت": ("t",), "ث": ("th", "s", "t"), "ج": ("j", "g", "dj", "dg"),
    "چ": ("ch", "tch"), "ح": ("h",), "خ": ("kh", "k", "h", "ch"), "د": ("d",), "ذ": ("dh", "th", "z", "d"),
    "ر": ("r",), "ز": ("z",), "ژ": ("zh", "j"), "س": ("s", "ss", "c"), "ش": ("sh", "ch", "sch"), "ص": ("s", "ss"),
    "ض": ("d", "dh", "z"), "ط": ("t",), "ظ": ("z", "dh", "th", "d"), "ع": ("", "a", "e", "o", "i", "u"),
    "غ": ("gh", "g"), "ف": ("f", "ff", "ph"), "ق": ("q", "k", "g", "c", "qu"), "ك": ("k", "c", "q"),
    "ک": ("k", "c", "q"), "گ": ("g", "gu"), "ل": ("l",), "م": ("m",), "ن": ("n",), "ه": ("h", "ah", "eh", "a", "e"),
    "و": _U, "ي": _I, "ی": (*_I, "a"), "ة": ("a", "ah", "at", "eh", "e"), "ء": _NOTHING, "ئ": ("", "i", "y", "e"),
    "ؤ": ("u", "o", "ou", "w"),
}  # fmt: skip
_HEBREW = {
    "א": ("a", "e", "o", "i", "u", ""), "ב": ("b", "v"), "ג": ("g",), "ד": ("d",), "ה": ("h", "a", "ah", "e", "eh"),
    "ו": ("v", "o", "u", "w", "oo", "ou"), "ז": ("z",), "ח": ("h", "ch", "kh"), "ט": ("t",), "י": (*_I, "j", "yi"),
    "כ": ("k", "kh", "ch", "c"), "ך": ("k", "kh", "ch"), "ל": ("l",), "מ": ("m",), "ם": ("m",), "נ": ("n",),
    "ן": ("n",), "ס": ("s",), "ע": ("", "a", "e", "i", "o"), "פ": ("p", "f", "ph"), "ף": ("f", "p", "ph"),
    "צ": ("ts", "tz", "z", "c"), "ץ": ("ts", "tz", "z"), "ק": ("k", "c", "q", "ck"), "ר": ("r",),
    "ש": ("sh", "s", "sch"),
    "ת": ("t", "th"),
}  # fmt: skip
_LETTERS = _ARABIC | _HEBREW
_VOWELS = frozenset("aeiouy")
_ARTICLE = "ال"
_LONGEST = 24


def is_written_in(word: str) -> bool:
    """Whether all letters of a word are of these alphabets; signs for vowels may stand between them."""
    letters = [c for c in word if c.isalpha()]
    return bool(letters) and all(c in _LETTERS for c in letters)


def spelt(word: str) -> str:
    """One Latin spelling, without the article and with an "a" for whatever a word begins with that is no consonant."""
    stem = word.removeprefix(_ARTICLE) if len(word) > len(_ARTICLE) + 2 else word
    letters = [_LETTERS[c] for c in stem if c in _LETTERS]
    return "".join(ways[0] or ("" if n else "a") for n, ways in enumerate(letters))


@lru_cache(maxsize=4096)
def may_be(word: str, spellings: Sequence[str]) -> bool:
    """Whether a word that lacks its vowels may be spelt in one of these ways in Latin letters."""
    letters = [_LETTERS[c] for c in word if c in _LETTERS][:_LONGEST]
    stems = [letters, letters[2:]] if word.startswith(_ARTICLE) and len(letters) > len(_ARTICLE) + 2 else [letters]
    return any(_spells(stem, spelling) for stem in stems for spelling in spellings if len(spelling) <= 2 * _LONGEST)


def _spells(letters: Iterable[tuple[str, ...]], spelling: str) -> bool:
    """Every letter for one of its spellings, or that twice, and a short vowel behind it or none."""
    ends = {0}
    for ways in letters:
        reached = {end + len(way) for end in ends for way in ways if spelling.startswith(way, end)}
        reached |= {end + 1 for end in reached if end and spelling[end - 1 : end] == spelling[end : end + 1]}
        ends = reached | {end + 1 for end in reached if spelling[end : end + 1] in _VOWELS}
    return len(spelling) in ends
