"""Arabic, Persian and Hebrew names, whose short vowels nobody writes, against how they are spelt in Latin letters."""

import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from syncd.matchers.naming import lines

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
    "غ": ("gh", "g", "q"), "ف": ("f", "ff", "ph"), "ق": ("q", "k", "g", "c", "qu", "gh"), "ك": ("k", "c", "q"),
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
_SERVANT = "عبد"
_LONGEST = 24
# Letters that one writer has for another's, and what is but written twice.
_AS_WRITTEN = str.maketrans({**dict.fromkeys("أإآ", "ا"), "ى": "ي", "ی": "ي", "ئ": "ي", "ک": "ك", "ة": "ه", "ؤ": "و"})
_TWICE = (("יי", "י"), ("וו", "ו"))


def is_written_in(word: str) -> bool:
    """Whether all letters of a word are of these alphabets; signs for vowels may stand between them."""
    letters = [c for c in word if c.isalpha()]
    return bool(letters) and all(c in _LETTERS for c in letters)


def are_one(word: str, other: str) -> bool:
    """Whether two words in these letters are the same, however a writer is used to write a vowel or its absence."""
    return _plain(word) == _plain(other)


def has_article(word: str) -> bool:
    return word.startswith(_ARTICLE) and len(word) > len(_ARTICLE) + 2


def spellings(word: str) -> tuple[str, ...]:
    """How a well-known name is spelt in Latin letters, the most usual first; of any other nothing."""
    plain = _plain(word)
    return _known().get(plain) or _known().get(plain.removeprefix(_ARTICLE), ())


def is_anothers(word: str, latin: str) -> bool:
    """Whether a Latin spelling is that of well-known names, and this is none of them."""
    plain = _plain(word)
    names = [name for name in _known_as().get(latin, ()) if (name[0] in _HEBREW) == (plain[0] in _HEBREW)]
    return bool(names) and plain not in names


def spelt(word: str) -> str:
    """One Latin spelling, without the article and with an "a" for whatever a word begins with that is no consonant."""
    if known := spellings(word):
        return known[0]
    stem = word.removeprefix(_ARTICLE) if has_article(word) else word
    letters = [_LETTERS[c] for c in stem if c in _LETTERS]
    return "".join(ways[0] or ("" if n else "a") for n, ways in enumerate(letters))


@lru_cache(maxsize=4096)
def may_be(word: str, written: Sequence[str]) -> bool:
    """Whether a word that lacks its vowels may be spelt in one of these ways in Latin letters."""
    stems = [[_LETTERS[c] for c in stem if c in _LETTERS][:_LONGEST] for stem in _stems(word)]
    return any(_spells(stem, spelling) for stem in stems for spelling in written if len(spelling) <= 2 * _LONGEST)


def _stems(word: str) -> list[str]:
    """The word, without the article, and without that of the one whose servant somebody is called."""
    for twice, once in _TWICE:
        word = word.replace(twice, once)
    stems = [word]
    if has_article(word):
        stems.append(word.removeprefix(_ARTICLE))
    if word.startswith(_SERVANT + _ARTICLE):
        stems.append(_SERVANT + word.removeprefix(_SERVANT + _ARTICLE))
    return stems


def _spells(letters: Sequence[tuple[str, ...]], spelling: str) -> bool:
    """Every letter for one of its spellings, or that twice, and a short vowel behind it or none; none at the end, where
    each is written: "Khalid" and "Khalida" are two."""
    ends = {0}
    for left, ways in zip(range(len(letters) - 1, -1, -1), letters, strict=True):
        ends = {end + len(way) for end in ends for way in ways if spelling.startswith(way, end)}
        if not ends:
            return False
        ends |= {end + 1 for end in ends if end and spelling[end - 1 : end] == spelling[end : end + 1]}
        if left:
            ends |= {end + 1 for end in ends if spelling[end : end + 1] in _VOWELS}
    return len(spelling) in ends


def _plain(word: str) -> str:
    """Without the signs for vowels, and with one letter where writers differ."""
    written = "".join(c for c in word.translate(_AS_WRITTEN) if not unicodedata.combining(c) and c != "ـ")
    for twice, once in _TWICE:
        written = written.replace(twice, once)
    return written


@cache
def _known() -> Mapping[str, tuple[str, ...]]:
    rows = (line.split() for line in lines.text("vowelless_names.txt").splitlines())
    return {_plain(name): tuple(latin) for name, *latin in rows}


@cache
def _known_as() -> Mapping[str, frozenset[str]]:
    """Latin spelling → the well-known names that are spelt so."""
    names: dict[str, set[str]] = {}
    for name, written in _known().items():
        for latin in written:
            names.setdefault(latin, set()).add(name)
    return {latin: frozenset(found) for latin, found in names.items()}
