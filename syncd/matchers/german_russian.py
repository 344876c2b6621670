"""Russian names as Germans write them, written as the English do: "Tschernow" is Chernov, "Kusnezowa" Kuznetsova."""

import re
from functools import lru_cache

from syncd.matchers.naming import compare
from syncd.model.folding import fold

_MARKED = re.compile(r"tsch|[oe]wa?\b|ej\b|olaj\b")
"""What the English would not write in such a name."""
_GROUPS = {
    "schtsch": "shch", "tsch": "ch", "sch": "sh", "chr": "khr", "ch": "kh", "w": "v", "ss": "s", "z": "ts",
    "ja": "ya", "ju": "yu", "jo": "yo", "je": "e", "j": "y",
}  # fmt: skip
_VOICED = "(?<=[aeiou])s(?=[aeioubdglmnr])"
_GROUP = re.compile("|".join((*sorted(_GROUPS, key=len, reverse=True), _VOICED)))
_BEHIND_A_HISS = re.compile(r"(?<=[cs]h)ov(?=a?\b)")


@lru_cache(maxsize=8192)
def in_english(name: str) -> str:
    """A name as the English write it; the same where nothing tells that a German wrote it."""
    folded = fold(name)
    if not _MARKED.search(folded):
        return name
    written = _GROUP.sub(lambda found: _GROUPS.get(found[0], "z"), folded)
    return _BEHIND_A_HISS.sub("ev", written)


def nearest(name: str, other: str) -> tuple[str, str]:
    """Two names in the writing in which they are most alike: as they are, or where one is a German's in English."""
    english = in_english(name), in_english(other)
    if (english[0] == name) == (english[1] == other):
        return name, other
    return english if compare.probability(*english) > compare.probability(name, other) else (name, other)
