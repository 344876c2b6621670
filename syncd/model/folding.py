"""Text folded for comparing: case, accents, punctuation and alphabet gone."""

import unicodedata
from functools import lru_cache

_CYRILLIC = dict(zip("абвгдезиклмнопрстуфыэ", "abvgdeziklmnoprstufye", strict=True)) | {
    "ё": "e", "ж": "zh", "й": "y", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "",
    "ю": "yu", "я": "ya", "є": "ye", "і": "i", "ї": "yi", "ґ": "g", "ў": "u", "ђ": "dj", "ј": "j", "љ": "lj",
    "њ": "nj", "ћ": "c", "џ": "dz", "ѓ": "g", "ќ": "k", "ѕ": "dz",
}  # fmt: skip
_GREEK = dict(zip("αβγδεζηικλμνξοπρστυφω", "avgdeziiklmnxoprstyfo", strict=True)) | {"θ": "th", "χ": "ch", "ψ": "ps"}
_LATIN = {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "ŋ": "n"}

# Letters that are no accented form of another, though Unicode takes them apart: й is not и.
_BEFORE_ACCENTS = str.maketrans({letter: _CYRILLIC[letter] for letter in "ёйїўѓќ"})
_AFTER_ACCENTS = str.maketrans(_CYRILLIC | _GREEK | _LATIN)
_SHORT = 100
_APOSTROPHES = frozenset("'’‘`´ʼ")


def fold(text: str) -> str:
    """The words of a text in lower-case Latin letters and digits, one space apart.

    Cyrillic and Greek are transliterated, other scripts stay as they are. O'Brien is one word, Anne-Marie two.
    """
    return _remembered(text) if len(text) <= _SHORT else _folded(text)


def _folded(text: str) -> str:
    composed = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(c for c in composed if c not in _APOSTROPHES)
    plain = _without_accents(kept.translate(_BEFORE_ACCENTS)).replace("ου", "ou").translate(_AFTER_ACCENTS)
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())


# The names of the same people and firms are folded again and again.
_remembered = lru_cache(maxsize=8192)(_folded)


def _without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
