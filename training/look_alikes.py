"""Two people whose names resemble each other: siblings, men and women of one name, surnames a letter apart."""

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from syncd.matchers.naming import far_east, given, spelling, surnames
from syncd.model.folding import fold
from training import romanising
from training.cultures import CULTURES

if TYPE_CHECKING:
    from training.bearers import Person

IN_NO_LIST = Path(__file__).parent / "names_in_no_list.txt"

Borne = tuple[tuple[str, ...], tuple[str, ...]]
_LAST = "aeio"
"""Vowels by which surnames end as one country's rules have it: "Moretti" and "Moretto"."""
_NEAR = 2
"""Letters that differ between names that look alike."""
_LONGER = ("i", "s", "er", "ov", "son", "wright", "sky", "man", "enko", "ini", "a", "ley", "sen", "ski", "berg")


def beside(
    kind: str, one: "Person", two: "Person", draw: random.Random, *, borne: Borne, among: Sequence[str]
) -> tuple[str, str] | None:
    """Two names that resemble each other in the way asked for; None where these two people cannot."""
    if kind == "random":
        return one.name, two.name
    if kind == "same surname":
        return one.name, replace(one, given=two.given).name
    if kind == "same given":
        return one.name, replace(two, given=one.given).name
    if kind == "sibling":
        if draw.random() < 0.2:
            other = _in_no_list(one.given, draw, "given")
            return (one.name, replace(one, given=other).name) if other else None
        other = _like(one.given, borne[draw.random() < 0.5], draw)
        return (one.name, replace(one, given=other.title()).name) if other else None
    if kind == "abroad":
        return _abroad(one, draw)
    if kind == "surname alike":
        return _surname_alike(one, draw, among)
    if kind == "both alike":
        first, last = _like(one.given, borne[one.woman], draw), _like(one.surnames[-1], among, draw)
        return (one.name, f"{first.title()} {last.title()}") if first and last else None
    return _else(kind, one, two, draw, borne)


def _abroad(one: "Person", draw: random.Random) -> tuple[str, str] | None:
    """With a form of the given name that another country has, seldom, or the same one."""
    first = fold(one.given)
    others = sorted(given.forms_abroad(first) - {first})
    if not others:
        return None
    other = draw.choice(others)
    if not given.are_two_at_home(first, other) and draw.random() < 0.9:
        return None
    return one.name, replace(one, given=other.title()).name


@cache
def _on_either_side(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in names if surnames.is_known(name))


def _two_short(one: "Person", draw: random.Random) -> tuple[str, str] | None:
    """Two people of one name, each called by another short form of it."""
    first = fold(one.given)
    short = sorted(given.short_forms(first) - {first})
    if len(short) < 2 or draw.random() < 0.5:
        return None
    mine, theirs = draw.sample(short, 2)
    return (replace(one, given=mine.title()).name, replace(one, given=theirs.title()).name)


def _else(kind: str, one: "Person", two: "Person", draw: random.Random, borne: Borne) -> tuple[str, str] | None:
    if kind == "generation":
        if draw.random() < _ALSO_CALLED:
            return called_without(one, draw)
        ends = draw.choice((("", draw.choice(GENERATIONS)), (" Sr", " Jr"), (", Jr.", ", Sr."), (" III", " Jr")))
        return one.name + ends[0], one.name + ends[1]
    if kind == "turned":
        return _turned(two, draw, borne)
    if kind == "short forms":
        return _two_short(one, draw)
    if kind == "initial":
        return one.name, f"{two.given[0]}. {one.surname}"
    if kind == "middle names":
        alike = draw.random()
        near = _like(two.given, borne[one.woman], draw) if alike < 0.4 else None
        near = _in_no_list(two.given, draw, "given") if alike > 0.8 else near
        middle = (near or draw.choice(borne[one.woman])).title()
        return f"{one.given} {two.given} {one.surname}", f"{one.given} {middle} {one.surname}"
    if kind in ("syllable", "second given name"):
        return _second_another(kind, one, two, draw)
    if kind == "heard alike":
        return _heard_alike(one, draw, borne)
    if kind == "surname abroad":
        return _surname_abroad(one, draw, borne)
    if kind == "stem":
        first = fold(one.given.replace("-", " ").split()[0])
        others = [name for name in _begun_like(borne[one.woman])[first[:4]] if name != first]
        if draw.random() < 0.12:
            others = [first + draw.choice(_GROWN)]
        return (one.name, replace(one, given=draw.choice(others).title()).name) if others else None
    if kind == "other alphabet" and one.culture in romanising.CULTURES:
        other = _stem_alike(one, draw) if draw.random() < 0.7 else replace(one, given=two.given)
        name = one.name if draw.random() < 0.7 else romanising.latin(one.name, draw)
        return name, romanising.latin(other.name, draw)
    return None


def _surname_abroad(one: "Person", draw: random.Random, borne: Borne) -> tuple[str, str] | None:
    """With the surname as another country writes it, which seldom is another's; beside a Western name it often is."""
    others = sorted(surnames.surnames_abroad(fold(one.surname)) - {fold(one.surname)})
    if not others:
        return None
    if far_east.is_surname(fold(one.surname)) and draw.random() < 0.3:
        one = replace(one, given=draw.choice(borne[one.woman]).title())
    elif draw.random() > 0.15:
        return None
    return one.name, f"{one.given} {draw.choice(others).title()}"


GENERATIONS = (" Jr", " Jr.", ", Jr.", " II", " III", " Sr", " Filho", " Neto", " Júnior")


_ALSO_CALLED = 0.03
"""How often somebody is told to be one of a family, and another of it is written by whoever leaves more out."""
_CALLED_SHORT = 0.5
"""How often that is a short form, where there is one, and no middle initial or accent."""
_INITIALS = "ABCDEFGHJLMNPRSTVW"


def called_without(one: "Person", draw: random.Random) -> tuple[str, str]:
    """Told to be one of a family, and written by whoever leaves that out, as other things: "Robert L. Hale Jr", "Bob
    Hale", "Robert Hale"."""
    told = draw.choice(GENERATIONS)
    short = sorted(given.short_forms(fold(one.given)) - {fold(one.given)})
    if short and draw.random() < _CALLED_SHORT:
        return one.name + told, replace(one, given=draw.choice(short).title()).name
    if not one.name.isascii():
        return one.name + told, fold(one.name).title()
    return f"{one.given} {draw.choice(_INITIALS)}. {one.surname}{told}", one.name


def _turned(another: "Person", draw: random.Random, borne: Borne) -> tuple[str, str]:
    """Of two names that may stand on either side each is the given name once, or both are given names."""
    names = _on_either_side(borne[0]) if draw.random() < 0.7 else borne[another.woman]
    first, last = (draw.choice(names).title() for _ in "12")
    return f"{first} {last}", f"{last} {first}{f' {another.surname}' if draw.random() < 0.35 else ''}"


def _second_another(kind: str, one: "Person", two: "Person", draw: random.Random) -> tuple[str, str] | None:
    """Of two given names, or two syllables of one, one is another."""
    parts = one.given.replace("-", " ").split()
    mark = "-" if "-" in one.given else " "
    if kind == "second given name":
        other = two.given.replace("-", " ").split()[-1]
        return (one.name, replace(one, given=mark.join((*parts[:-1], other))).name) if len(parts) > 1 else None
    if not one.culture or not CULTURES[one.culture].family_first:
        return None
    at = draw.randrange(len(parts))
    end = next((n for n, c in enumerate(parts[at].lower()) if c in "aeiouy"), 0)
    stem, rest = parts[at][:end], parts[at][end:]
    other = draw.choice((stem + draw.choice(_RHYMES), draw.choice(_ONSETS) + (rest or "a")))
    written = mark.join((*parts[:at], other.title() if at == 0 else other, *parts[at + 1 :]))
    them = replace(one, given=written if draw.random() < 0.8 else written.replace("-", ""))
    if draw.random() < 0.4:
        return f"{one.surname} {one.given}", f"{them.surname} {them.given}"
    return one.name, them.name


_HEARD_IN_KOREA = (("b", "p"), ("d", "t"), ("l", "r"), ("j", "ch"))
_HEARD = (*_HEARD_IN_KOREA, ("g", "k"), ("zh", "ch"))


def _heard_alike(one: "Person", draw: random.Random, borne: Borne) -> tuple[str, str] | None:
    """With a name that begins with what another system has for the sound: "Dina", "Tina"; "Jae-won", "Chae-won"."""
    western = draw.random() < 0.2
    parts = (draw.choice(borne[one.woman]) if western else one.given.lower()).split("-")
    at = draw.randrange(len(parts))
    heard = _HEARD if western or one.culture != "korean" else _HEARD_IN_KOREA
    pairs = (pair for letters in heard for pair in (letters, letters[::-1]))
    others = [heard + parts[at].removeprefix(said) for said, heard in pairs if parts[at].startswith(said)]
    others = [other for other in others if not western or other in borne[one.woman]]
    if one.culture == "chinese" and not western:
        # "Jing" is "Ching" in Taiwan; of what China itself writes so each is a name.
        others = [other for other in others if far_east.may_be_pinyin(other)]
    if not others:
        return None
    written = ("-".join((*parts[:at], other, *parts[at + 1 :])) for other in (parts[at], draw.choice(others)))
    mine, theirs = (name.title() if draw.random() < 0.2 else name.capitalize() for name in written)
    return replace(one, given=mine).name, replace(one, given=theirs).name


_GROWN = ("man", "an", "ul", "esh", "ya", "la", "nath", "ndra", "wati", "zal", "ina", "iel", "ette", "dine", "mar")
"""Endings of names that begin like shorter ones."""
_ONSETS = (*"bcdghjklmnpqstwxyz", "zh", "ch", "sh", "th")
_RHYMES = (
    *"aeiou",
    "ai",
    "an",
    "ang",
    "ao",
    "ei",
    "en",
    "eng",
    "ia",
    "ian",
    "ie",
    "in",
    "ing",
    "iu",
    "ong",
    "un",
    "oo",
    "ee",
)
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


def _surname_alike(one: "Person", draw: random.Random, among: Sequence[str]) -> tuple[str, str] | None:
    last = one.surnames[-1]
    if last[-1] in _LAST and draw.random() < 0.2:
        ended = last[:-1] + draw.choice(_LAST.replace(last[-1], ""))
        return one.name, replace(one, surnames=(*one.surnames[:-1], ended)).name
    if draw.random() < 0.15:
        others = spoken_alike(fold(last), among)
        if not others:
            return None
        sounding = draw.choice(others).title()
        if draw.random() < 0.6:
            sounding += f"-{draw.choice(among).title()}"
        return one.name, replace(one, surnames=(*one.surnames[:-1], sounding)).name
    if draw.random() < 0.36:
        unlisted = _in_no_list(last, draw, "surnames")
        return (one.name, replace(one, surnames=(*one.surnames[:-1], unlisted)).name) if unlisted else None
    if draw.random() < 0.3:
        return one.name, replace(one, surnames=(*one.surnames[:-1], last + draw.choice(_LONGER))).name
    other = _like(last, among, draw)
    return (one.name, replace(one, surnames=(*one.surnames[:-1], other.title())).name) if other else None


def _in_no_list(word: str, draw: random.Random, kind: str) -> str | None:
    """A name that differs by a letter or two, and that no list knows, for lists know few of all there are: "Wagner" and
    "Wegener"."""
    other = _like(word, _unlisted()[kind], draw)
    return other.title() if other else None


@cache
def _unlisted() -> dict[str, tuple[str, ...]]:
    given_names, _, last_names = IN_NO_LIST.read_text(encoding="utf-8").removeprefix("given\n").partition("surnames\n")
    return {"given": tuple(given_names.split()), "surnames": tuple(last_names.split())}


def spoken_alike(word: str, among: Sequence[str]) -> tuple[str, ...]:
    """The other names that sound like a folded one."""
    return tuple(name for name in _by_sound(tuple(among)).get(spelling.sounds(word)[0], ()) if name != word)


@cache
def _by_sound(names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for name in names:
        found.setdefault(spelling.sounds(name)[0], set()).add(name)
    return {sound: tuple(sorted(alike)) for sound, alike in found.items()}


@cache
def _begun_like(names: tuple[str, ...]) -> defaultdict[str, list[str]]:
    found = defaultdict[str, list[str]](list)
    for name in names:
        found[name[:4]].append(name)
    return found


@cache
def _near(word: str, words: tuple[str, ...]) -> tuple[str, ...]:
    found = process.extract(word, words, scorer=OSA.distance, score_cutoff=_NEAR, limit=12)
    near = (name for name, distance, _ in found if 0 < distance <= max(1, len(word) // 3))
    return tuple(sorted(name for name in near if not _is_one(word, name)))


def _is_one(word: str, name: str) -> bool:
    """Whether two words are spelt otherwise, or are forms in two languages, and no more: those may be one person's."""
    if given.are_of_two_sexes(word, name):
        return False
    return spelling.is_spoken_alike(word, name) or given.are_one(word, name) or surnames.are_one_abroad(word, name)


def _like(word: str, words: Sequence[str], draw: random.Random) -> str | None:
    """One of the names that differ from this by a letter or two."""
    found = _near(fold(word).replace(" ", ""), tuple(words))
    return draw.choice(found) if found else None
