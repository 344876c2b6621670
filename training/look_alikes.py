"""Two people whose names resemble each other: siblings, men and women of one name, surnames a letter apart."""

import random
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from syncd.matchers.naming import given, spelling
from syncd.model.folding import fold
from training import romanising

if TYPE_CHECKING:
    from training.name_pairs import Person

Borne = tuple[tuple[str, ...], tuple[str, ...]]
_NEAR = 2
"""Letters that differ between names that look alike."""
_LONGER = ("i", "s", "er", "ov", "son", "wright", "sky", "man", "enko", "ini", "a", "ley", "sen", "ski", "berg")


def beside(
    kind: str, one: "Person", two: "Person", draw: random.Random, *, borne: Borne, surnames: Sequence[str]
) -> tuple[str, str] | None:
    """Two names that resemble each other in the way asked for; None where these two people cannot."""
    if kind == "random":
        return one.name, two.name
    if kind == "same surname":
        return one.name, replace(one, given=two.given).name
    if kind == "same given":
        return one.name, replace(two, given=one.given).name
    if kind == "sibling":
        other = _like(one.given, borne[draw.random() < 0.5], draw)
        return (one.name, replace(one, given=other.title()).name) if other else None
    if kind == "abroad":
        others = sorted(given.forms_abroad(fold(one.given)) - {fold(one.given)})
        return (
            (one.name, replace(one, given=draw.choice(others).title()).name) if others and draw.random() < 0.1 else None
        )
    if kind == "surname alike":
        return _surname_alike(one, draw, surnames)
    if kind == "both alike":
        first, last = _like(one.given, borne[one.woman], draw), _like(one.surnames[-1], surnames, draw)
        return (one.name, f"{first.title()} {last.title()}") if first and last else None
    return _else(kind, one, two, draw, borne)


def _else(kind: str, one: "Person", two: "Person", draw: random.Random, borne: Borne) -> tuple[str, str] | None:
    if kind == "generation":
        ends = draw.choice(
            ((" Jr", ""), ("", " Jr."), (" Sr", " Jr"), (", Jr.", ", Sr."), (" III", " Jr"), ("", " II"))
        )
        return one.name + ends[0], one.name + ends[1]
    if kind == "turned":
        first, last = (draw.choice(borne[0]).title() for _ in "12")
        return f"{first} {last}", f"{last} {first}"
    if kind == "initial":
        return one.name, f"{two.given[0]}. {one.surname}"
    if kind == "middle names":
        return (
            f"{one.given} {two.given} {one.surname}",
            f"{one.given} {draw.choice(borne[one.woman]).title()} {one.surname}",
        )
    if kind == "other alphabet" and one.culture in romanising.CULTURES:
        other = _stem_alike(one, draw) if draw.random() < 0.7 else replace(one, given=two.given)
        name = one.name if draw.random() < 0.7 else romanising.latin(one.name, draw)
        return name, romanising.latin(other.name, draw)
    return None


_STEMS = "бвгдзклмнпрстф"
_ENDINGS = ("ов", "овский", "енко", "ин", "инский", "ук", "ев", "ович", "ова", "ина", "овская")


def _stem_alike(one: "Person", draw: random.Random) -> "Person":
    """With a surname that in its own alphabet is a letter of the stem, or an ending, apart."""
    surname = one.surnames[0]
    if draw.random() < 0.5:
        at = draw.randrange(1, max(2, len(surname) - 3))
        other = surname[:at] + draw.choice(_STEMS) + surname[at + 1 :]
    else:
        stem = next(
            (surname[: -len(end)] for end in sorted(_ENDINGS, key=len, reverse=True) if surname.endswith(end)), surname
        )
        feminine = surname.endswith("а")
        other = stem + draw.choice([end for end in _ENDINGS if end.endswith("а") == feminine and stem + end != surname])
    return replace(one, surnames=(other,))


def _surname_alike(one: "Person", draw: random.Random, surnames: Sequence[str]) -> tuple[str, str] | None:
    last = one.surnames[-1]
    if draw.random() < 0.3:
        return one.name, replace(one, surnames=(*one.surnames[:-1], last + draw.choice(_LONGER))).name
    other = _like(last, surnames, draw)
    return (one.name, replace(one, surnames=(*one.surnames[:-1], other.title())).name) if other else None


@cache
def _near(word: str, words: tuple[str, ...]) -> tuple[str, ...]:
    found = process.extract(word, words, scorer=OSA.distance, score_cutoff=_NEAR, limit=12)
    near = (name for name, distance, _ in found if 0 < distance <= max(1, len(word) // 3))
    return tuple(sorted(name for name in near if not _is_one(word, name)))


def _is_one(word: str, name: str) -> bool:
    """Whether two words are spelt otherwise, or are forms in two languages, and no more: those may be one person's."""
    if given.are_of_two_sexes(word, name):
        return False
    return spelling.is_spoken_alike(word, name) or given.are_one(word, name)


def _like(word: str, words: Sequence[str], draw: random.Random) -> str | None:
    """One of the names that differ from this by a letter or two."""
    found = _near(fold(word).replace(" ", ""), tuple(words))
    return draw.choice(found) if found else None
