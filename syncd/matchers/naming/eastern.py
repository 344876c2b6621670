"""How words of names from the Far East fit, which one system or another puts into Latin letters."""

from collections.abc import Callable

from syncd.matchers.naming import at_home, far_east, given, japan, spelling, surnames
from syncd.matchers.naming import spoken as spoken_names
from syncd.matchers.naming.kinds import BEGUN_OTHERWISE, IN_THE_FAR_EAST, Fit
from syncd.matchers.naming.words import Word

_FAR_EASTERN = Fit(IN_THE_FAR_EAST, spelling.VARIANT)
_BEGUN_OTHERWISE = Fit(BEGUN_OTHERWISE, spelling.VARIANT)


def are_in_korea(word: Word, other: Word) -> bool:
    """Whether one is in Korean letters, and the other in Latin ones that may be of a Korean name."""
    native, latin = (word, other) if word.native else (other, word)
    return native.native >= at_home.FIRST_OF_KOREA and not latin.native and latin.eastern


def in_the_far_east(word: Word, other: Word) -> Fit:
    """As said in Korean and Chinese surnames begin in many ways; of other words that is seldom seen in one person's."""
    one, two = word.plain, other.plain
    any_way = (
        word.native or other.native or word.japanese or one[0] == two[0] or far_east.begin_alike_in_korean(one, two)
    )
    if any_way or surnames.are_one_abroad(one, two) or _is_in_another_system(word, other):
        return _FAR_EASTERN
    return _BEGUN_OTHERWISE


def _is_in_another_system(word: Word, other: Word) -> bool:
    """Whether one may be China's own spelling, and what the other has is none: "Zhiqiang", "Chih-chiang"."""
    pinyin, besides = (word, other) if word.pinyin else (other, word)
    return pinyin.pinyin and not besides.pinyin and not far_east.may_be_pinyin(besides.plain)


def is_one_in_the_far_east(word: Word, other: Word) -> bool:
    one, two = word.plain, other.plain
    if word.japanese and other.japanese and any(japan.are_alike(a, b) for a in word.forms for b in other.forms):
        return True
    if word.native or other.native:
        korean = (word.native or other.native) >= at_home.FIRST_OF_KOREA
        alike = far_east.are_alike_in_korean if korean else far_east.are_alike
        return any(alike(a, b) for a in word.forms for b in other.forms)
    in_one_system = word.pinyin == other.pinyin and far_east.may_be_pinyin(one) and far_east.may_be_pinyin(two)
    if not (word.eastern and other.eastern) or in_one_system:
        return False
    # At home the surname stands where others have the given name.
    if far_east.is_surname(one) and surnames.are_one_abroad(one, two):
        return True
    if given.is_known(one) and given.is_known(two):
        # Before a surname that is Chinese, too, Western names are two: "Janel Lee", "Chanel Lee". Koreans write one
        # name in two ways: "Young-ho", "Yeong-ho".
        return far_east.are_alike_in_korean(one, two)
    return far_east.are_alike(one, two)


def is_heard_in_japan(word: Word, other: Word) -> bool:
    spoken, written = (word, other) if word.spoken else (other, word)
    return spoken.spoken and not written.spoken and spoken_names.may_be(spoken.forms, written.forms)


def is_read_elsewhere(word: Word, other: Word, may_be: Callable[[str, str], bool]) -> bool:
    """Whether one is in characters, and the other as they are read in Japan or in Hong Kong."""
    native, latin = (word, other) if word.native else (other, word)
    if not native.native or latin.native or native.native >= at_home.FIRST_OF_KOREA:
        return False
    return any(may_be(native.native, form) for form in latin.forms)
