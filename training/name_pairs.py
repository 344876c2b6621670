"""Pairs of written names, one person's or two people's, made up: in many countries' ways, and with look-alikes.

Everything is drawn from a seeded generator; the same seed makes the same pairs on every machine.
"""

import random
from collections.abc import Iterator

from syncd.model.folding import fold
from training import look_alikes, romanising, vowelless
from training.bearers import Draw, Person, borne, person, surnames
from training.cultures import CULTURES
from training.written_anew import DRESSES, written_anew

_BOTH_SHORT = 0.03
"""How often one person, too, is called by two short forms of the name, if it has any."""
_CALLED_WITHOUT = 0.006
"""How often a name that tells which of a family somebody is stands beside one that is shorter, too, and does not."""
_VOWELLESS = 0.015
"""How often a name stands in letters that leave the vowels out, of a kind that no list spells."""
Pair = tuple[str, str, str]
"""("same" or how two people's names resemble each other, name, other)."""

_ALIKE = (
    "random", "same surname", "same given", "sibling", "sibling", "sibling", "surname alike", "surname alike",
    "abroad", "generation", "turned", "initial", "both alike", "middle names", "other alphabet", "other alphabet",
    "syllable", "second given name", "surname abroad", "stem", "heard alike", "heard alike", "short forms",
)  # fmt: skip
# A look-alike may have married, too.
_ALSO_DOUBLED = frozenset(("surname alike", "sibling", "both alike", "same given"))
# Where such look-alikes are met.
_AT_HOME = {
    "other alphabet": sorted(romanising.CULTURES),
    "syllable": sorted(name for name, culture in CULTURES.items() if culture.family_first and name != "japanese"),
    "heard alike": ("chinese", "korean"),
    "second given name": ("spanish", "vietnamese", "korean", "french", "malay", "chinese"),
}


def pairs(seed: int, count: int) -> Iterator[Pair]:
    """As many pairs as asked for, six in ten of them one person's."""
    draw = random.Random(seed)
    while count:
        made = _same(draw) if draw.random() < 0.6 else _different(draw)
        if made is not None:
            yield made
            count -= 1


def _same(draw: Draw) -> Pair | None:
    """One person, written in two ways: mostly one thing differs, sometimes two."""
    if draw.random() < _VOWELLESS:
        return ("same", *vowelless.one(draw))
    someone = person(draw)
    if draw.random() < _BOTH_SHORT and (
        both := look_alikes.beside("short forms", someone, someone, draw, borne=borne(), among=surnames())
    ):
        return ("same", *both)
    if draw.random() < _CALLED_WITHOUT:
        return ("same", *look_alikes.called_without(someone, draw))
    written = written_anew(someone, draw)
    if written is None:
        return None
    if draw.random() < 0.2:
        written = draw.choice(DRESSES)(written, draw)
    one, two = _native_or_not(someone, draw), written
    return ("same", one, two) if draw.random() < 0.5 else ("same", two, one)


def _native_or_not(someone: Person, draw: Draw) -> str:
    """How the name stands in the directory: mostly as at home, of Slavs and Greeks often in Latin letters."""
    if someone.culture in romanising.CULTURES and draw.random() < 0.5:
        return romanising.latin(someone.name, draw)
    return someone.name


def _different(draw: Draw) -> Pair | None:
    """Two people: often with nothing in common, as often with names that look alike."""
    if draw.random() < _VOWELLESS:
        consonants_alike = vowelless.two(draw)
        return ("consonants alike", *consonants_alike) if consonants_alike else None
    two = person(draw)
    kind = draw.choice(_ALIKE)
    one = person(draw, draw.choice(_AT_HOME[kind]) if kind in _AT_HOME else "")
    if kind in _AT_HOME:
        two = person(draw, one.culture)
    written = look_alikes.beside(kind, one, two, draw, borne=borne(), among=surnames())
    if written is None:
        return None
    name, other = written
    if sorted(fold(name).split()) == sorted(fold(other).split()) and kind != "turned":
        return None
    if kind in _ALSO_DOUBLED and draw.random() < 0.1:
        other = f"{other}-{person(draw).surnames[0]}"
    if draw.random() < 0.1:
        other = draw.choice(DRESSES)(other, draw)
    return kind, name, other
