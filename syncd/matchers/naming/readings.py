"""Names in Chinese characters as they are read elsewhere than in the north of China: in Japan, and in Hong Kong."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import product

from syncd.matchers.naming import at_home, japan, lines, surnames

_ALONE = "*"
"""Before a character that is read so where it is all of a given name."""
_MOST = 2_000
"""Ways to read a name that are looked at."""
_LONGEST_SURNAME = 3

Readings = Mapping[str, tuple[str, ...]]


def surname_in_japan(text: str) -> str:
    """The Japanese surname that a name in characters begins with, the longest there is; "" if none does."""
    ends = range(min(_LONGEST_SURNAME, len(text) - 1), 0, -1)
    return next((text[:end] for end in ends if text[:end] in _surnames()), "")


def surnames_read_as(latin: str) -> tuple[str, ...]:
    """The surnames in characters or in Korean letters that a folded Latin one may stand for."""
    forms = {latin, *surnames.surnames_abroad(latin)}
    written = sorted({way for form in forms for way in (form, japan.plain(form))})
    found = (native for way in written for native in _surnames_by_reading().get(way, ()))
    return tuple(dict.fromkeys(found))


@cache
def _surnames_by_reading() -> Readings:
    """Latin surname → how it is written in Japan, in China and in Korea."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for reading, *names in map(str.split, lines.text("japanese_surnames.txt").splitlines()):
        found[japan.plain(at_home.kana(reading)[-1])] += names
    for native, spelt in at_home.chinese_surnames():
        for latin in {*spelt, *_cantonese().get(native, ())}:
            found[latin].append(native)
    for native, latin in at_home.korean_surnames():
        found[latin].append(native)
    return {latin: tuple(names) for latin, names in found.items()}


def unlike(native: str, latin: str) -> float:
    """How far a name in characters is from a Latin one without blanks: how many of its characters have no reading that
    is part of that, and what share of the letters the others leave unread."""
    heard = [max((len(way) for way in _heard(character) if way in latin), default=0) for character in native]
    return heard.count(0) + max(0.0, 1 - sum(heard) / len(latin))


@lru_cache(maxsize=8192)
def _heard(character: str) -> frozenset[str]:
    """A character as China or Korea, Hong Kong and Japan read it within a name."""
    listed = at_home.as_listed(character)
    ways = (at_home.syllable(listed), *_cantonese().get(listed, ()), *_japanese().get(listed, ()))
    return frozenset(filter(None, ways))


def may_be_surname(native: str, latin: str) -> bool:
    """Whether a surname in characters may be spelt so: as Japan reads it, or Hong Kong."""
    return japan.plain(latin) in _surnames().get(native, ()) or may_be_given(native, latin)


def may_be_given(native: str, latin: str) -> bool:
    return may_be_read_in_japan(native, latin) or may_be_read_in_hong_kong(native, latin)


@lru_cache(maxsize=4096)
def may_be_read_in_japan(native: str, latin: str) -> bool:
    """Whether a name, each of whose characters is read in several ways, may be spelt so in Latin letters."""
    written = japan.plain(latin)
    if _ALONE + native in _japanese():
        return written in _japanese()[_ALONE + native] or written in _japanese().get(native, ())
    return any(japan.plain(read) == written for read in _ways(native, _japanese()))


@lru_cache(maxsize=4096)
def may_be_read_in_hong_kong(native: str, latin: str) -> bool:
    return latin in _ways(native, _cantonese())


def _ways(native: str, readings: Readings) -> list[str]:
    """All ways to read the characters one after the other; none where one is unknown, or there are too many."""
    each = [readings.get(character, ()) for character in native]
    count = 1
    for ways in each:
        count *= len(ways)
    return ["".join(parts) for parts in product(*each)] if 0 < count <= _MOST else []


@cache
def _surnames() -> Readings:
    return _by_name("japanese_surnames.txt")


@cache
def _japanese() -> Readings:
    return _by_name("japanese_characters.txt")


@cache
def _cantonese() -> Readings:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for syllable, *characters in map(str.split, lines.text("cantonese.txt").splitlines()):
        for character in characters:
            found[character].append(syllable)
    return {character: tuple(syllables) for character, syllables in found.items()}


def _by_name(file: str) -> Readings:
    """Name or character → its readings in Latin letters, of those that a file has in Japanese syllables."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for reading, *names in map(str.split, lines.text(file).splitlines()):
        for name in names:
            found[at_home.as_listed(name)].append(japan.plain(at_home.kana(reading)[-1]))
    return {name: tuple(readings) for name, readings in found.items()}
