"""Chinese and Korean names, which one system or another puts into Latin letters: "Hsiao", "Xiao"; "Young", "Yeong"."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from syncd.matchers.naming import lines

_SYLLABLES = re.compile(
    r"(?:(?:ngh?|nh|zh|ch|sh|ts|tz|sz|tr|th|kh|ph|gi|qu|hs|ky|hy|[bcdfghjklmnpqrstvwxyz])?w?[aeiouy]{1,3}(?:ng|nh|ch|[nmlkcpthrw])?){1,2}"
)

# Pinyin in the letters of Wade and Giles, whose apostrophes nobody writes.
_INITIALS = {
    "b": "p", "d": "t", "g": "k", "zh": "ch", "j": "ch", "q": "ch", "x": "hs", "z": "ts", "c": "ts", "r": "j",
}  # fmt: skip
_FINALS = {
    "ong": "ung", "iong": "iung", "ian": "ien", "ie": "ie", "ue": "ue", "uo": "o", "ui": "ui", "iu": "iu", "you": "yu",
}  # fmt: skip
_SYLLABLE = re.compile(
    r"(zh|ch|sh|ts|tz|hs|[bpmfdtnlgkhjqxrzcsyw]?)([aeiou]{1,3}(?:h(?![aeiou]))?(?:ng(?![aeiou])|n(?![aeiou])|r\b)?)"
)
# Syllables that they write otherwise than their parts.
_WHOLE = {"zi": "tsu", "ci": "tsu", "si": "su", "ge": "ko", "ke": "ko", "he": "ho", "you": "yu"}
_BY_SYSTEM = (("tz", "ts"), ("uei", "ui"), ("yeh", "ye"), ("ieh", "ie"), ("ueh", "ue"), ("erh", "er"),
              ("yen", "yan"), ("kuo", "ko"), ("huo", "ho"), ("eh", "e"), ("ssu", "su"), ("szu", "su"))  # fmt: skip
_MUTE = re.compile("ih(?![aeiou])")
"""What is an "i" alone, where the "h" begins no syllable: "Chih-hung"."""

# What Koreans write for a sound each; the longest first.
_KOREAN = {
    "yeo": "yu", "you": "yu", "eu": "u", "ou": "u", "oo": "u", "ui": "i", "ee": "i", "ae": "e", "ai": "e",
    "ay": "e", "oh": "o", "ah": "a", "ch": "c", "j": "c", "k": "g", "p": "b", "t": "d", "r": "l", "sh": "s", "gh": "g",
}  # fmt: skip
_KOREAN_GROUP = re.compile("|".join(["eo(?=n|k|g)", *sorted(_KOREAN, key=len, reverse=True)]))

_BEGINNING = {
    "ts": "j", "tz": "j", "au": "o", "n": "l", "k": "g", "p": "b", "t": "d", "c": "j", "z": "j", "q": "j", "r": "l",
    "y": "l", "i": "l", "x": "h", "s": "h", "w": "h", "u": "h",
}  # fmt: skip

_VOWELS = frozenset("aeiouv")
_OTHER_SYLLABLES = "lv", "nv", "lyu", "nyu", "yo"
"""What China's system has for names besides the readings of characters, and how passports write it."""


def surname_at(words: Sequence[str]) -> int | None:
    """Where the surname stands in a name all of whose words may be Chinese or Korean; None where they may not."""
    if not 2 <= len(words) <= 4:
        return None
    at = 0 if is_surname(words[0]) else len(words) - 1 if is_surname(words[-1]) else None
    return at if at is not None and all(is_surname(word) or _SYLLABLES.fullmatch(word) for word in words) else None


@cache
def _surnames() -> frozenset[str]:
    return frozenset(lines.text("far_eastern_surnames.txt").split())


def is_surname(word: str) -> bool:
    return word in _surnames()


def begin_alike(word: str, other: str) -> bool:
    """Whether two surnames begin with one sound, as one country or another writes it."""
    one, two = (_BEGINNING.get(each[:2]) or _BEGINNING.get(each[0], each[0]) for each in (word, other))
    return one == two


def may_be_pinyin(word: str) -> bool:
    """Whether China's own system has such syllables: where it has two words, they are two names, "Bing" and "Ping"."""
    return _pinyin().fullmatch(word) is not None


@cache
def _pinyin() -> re.Pattern[str]:
    """One of its syllables, or two of which the second begins with a consonant."""
    table = lines.text("pinyin.txt").splitlines()
    syllables = sorted({*(line.split(" ", 1)[0] for line in table), *_OTHER_SYLLABLES}, key=len, reverse=True)
    syllables = [syllable for syllable in syllables if not _VOWELS.isdisjoint(syllable)]
    begun = [syllable for syllable in syllables if syllable[0] not in _VOWELS]
    return re.compile(f"(?:{'|'.join(syllables)})(?:{'|'.join(begun)})?")


@lru_cache(maxsize=8192)
def are_alike(word: str, other: str) -> bool:
    """Whether two folded words are one in two systems, or as two Koreans spell it."""
    return (
        _as_pinyin(word) == _as_wade_giles(other)
        or _as_wade_giles(word) == _as_pinyin(other)
        or _as_korean(word) == _as_korean(other)
    )


def are_alike_in_korean(word: str, other: str) -> bool:
    """As `are_alike`, of Koreans alone, who begin a name with one letter whichever way they spell it."""
    return word[:1] == other[:1] and _as_korean(word) == _as_korean(other)


def begin_alike_in_korean(word: str, other: str) -> bool:
    """Whether two words are one in Korean that begins with a "g", which as many spell with a "k"."""
    return {word[:1], other[:1]} == {"g", "k"} and _as_korean(word) == _as_korean(other)


def _as_pinyin(word: str) -> str:
    return _as_wade_giles(_SYLLABLE.sub(_syllable, word))


def _syllable(found: re.Match[str]) -> str:
    return _WHOLE.get(found[0]) or _INITIALS.get(found[1], found[1]) + _FINALS.get(found[2], found[2])


def _as_wade_giles(word: str) -> str:
    word = _MUTE.sub("i", word)
    for group, written in _BY_SYSTEM:
        word = word.replace(group, written)
    return word


def _as_korean(word: str) -> str:
    return _KOREAN_GROUP.sub(lambda found: _KOREAN.get(found[0], "u"), word)
