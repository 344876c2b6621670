"""Japanese names in Latin letters as Japan teaches them, "Tuyosi", and as others know them, "Tsuyoshi"."""

import re
from collections.abc import Iterable

from syncd.matchers.naming import given, surnames

_SYLLABLES = re.compile(
    r"(?:(?:(?:[kgnhbmrp]y?|[stzdj]y?|sh|ch|tch)[aiueo]|tsu|fu|y[auo]|wa|[aiueo])h?(?:n(?![aiueoy])|(?=([kstp])\1)[kstp])?){2,6}"
)
_HEPBURN = {
    "si": "shi", "ti": "chi", "tu": "tsu", "hu": "fu", "zi": "ji", "sya": "sha", "syu": "shu", "syo": "sho",
    "tya": "cha", "tyu": "chu", "tyo": "cho", "zya": "ja", "zyu": "ju", "zyo": "jo", "oh": "o", "ou": "o", "oo": "o",
    "uu": "u", "jya": "ja", "jyu": "ju", "jyo": "jo",
}  # fmt: skip
_AT_SCHOOL = re.compile("|".join(["oh(?![aeiou])", *(kana for kana in _HEPBURN if kana != "oh")]))
_BEFORE_LIPS = re.compile("m(?=[bpm])")


def may_be(words: Iterable[str]) -> bool:
    """Whether all of these folded words are made of the syllables that Japanese has."""
    return all(_SYLLABLES.fullmatch(word) for word in words)


def are_alike(word: str, other: str) -> bool:
    """Whether two folded words are one in two spellings; a known name is spelt as it stands."""
    return _hepburn(word) == _hepburn(other)


def plain(word: str) -> str:
    """A folded word in one spelling, whatever is known of it: "Jumpei" is "Junpei", "Ohno" is "Ono"."""
    return _BEFORE_LIPS.sub("n", _AT_SCHOOL.sub(lambda found: _HEPBURN[found[0]], word)).replace("tch", "cch")


def _hepburn(word: str) -> str:
    written = _AT_SCHOOL.sub(lambda found: _HEPBURN[found[0]], word)
    return word if given.is_known(word) or surnames.is_known(word) else written
