"""Chinese and Korean names in another system of Latin letters: Wade and Giles' for Pinyin, and as Koreans please."""

import random
import re

CULTURES = frozenset(("chinese", "korean"))

_INITIALS = {
    "b": "p", "d": "t", "g": "k", "p": "p'", "t": "t'", "k": "k'", "zh": "ch", "ch": "ch'", "j": "ch", "q": "ch'",
    "x": "hs", "z": "ts", "c": "ts'", "r": "j",
}  # fmt: skip
_FINALS = {
    "ong": "ung", "iong": "iung", "ian": "ien", "ie": "ieh", "ue": "ueh", "uo": "o", "e": "o", "ui": "ui", "you": "yu",
}  # fmt: skip
_SYLLABLE = re.compile(
    r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)([aeiou]{1,3}(?:ng(?![aeiou])|n(?![aeiou]))?)", re.IGNORECASE
)
_KOREAN = (
    ("eo", "u"), ("eo", "o"), ("yeo", "you"), ("u", "oo"), ("oo", "u"), ("eu", "u"), ("ui", "ee"), ("ee", "ui"),
    ("ae", "ay"), ("ng", "ng"), ("young", "yeong"), ("sung", "seong"), ("jung", "jeong"), ("hyun", "hyeon"),
    ("kyung", "gyeong"), ("joon", "jun"), ("soo", "su"), ("sh", "s"), ("j", "ch"), ("d", "t"), ("g", "k"), ("b", "p"),
)  # fmt: skip


def respelt(name: str, culture: str, draw: random.Random) -> str:
    """One part of a name, with its hyphens and spaces."""
    written = _in_wade_giles(name, draw) if culture == "chinese" else _as_koreans_please(name, draw)
    return "-".join(part.title() if n == 0 else part.lower() for n, part in enumerate(written.split("-")))


def _in_wade_giles(name: str, draw: random.Random) -> str:
    marked = _SYLLABLE.sub(
        lambda found: _INITIALS.get(found[1].lower(), found[1]) + _FINALS.get(found[2].lower(), found[2]), name
    )
    return marked if draw.random() < 0.1 else marked.replace("'", "")


def _as_koreans_please(name: str, draw: random.Random) -> str:
    written = name.lower()
    for _ in range(draw.choice((1, 1, 2))):
        possible = [(a, b) for a, b in _KOREAN if a in written]
        if possible:
            written = written.replace(*draw.choice(possible), 1)
    return written
