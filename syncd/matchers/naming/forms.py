"""Whether two given names are forms of one: short, cut, in another language, or as a neighbour reads its letters."""

import re

from syncd.matchers.naming import given, surnames
from syncd.matchers.naming.kinds import Fit
from syncd.matchers.naming.words import Word
from syncd.model.folding import fold

_MIGHT_BE_A_NAME = re.compile("[aeiouy]")
_UKRAINIAN = str.maketrans({"и": "y", "г": "h"})
_LONG_IN_USE = {
    "abr": "abraham", "alexr": "alexander", "andw": "andrew", "arch": "archibald", "benj": "benjamin",
    "chas": "charles", "danl": "daniel", "davd": "david", "edm": "edmund", "edw": "edward", "edwd": "edward",
    "eliz": "elizabeth", "fco": "francisco", "fdo": "fernando", "fredk": "frederick", "geo": "george",
    "gmo": "guillermo", "jas": "james", "jno": "john", "jona": "jonathan", "jos": "joseph",
    "lawr": "lawrence", "ma": "maria", "margt": "margaret", "matt": "matthew", "mich": "michael", "mohd": "mohammed",
    "muhd": "muhammad", "nichs": "nicholas", "patk": "patrick", "phil": "philip", "reg": "reginald",
    "richd": "richard", "robt": "robert", "saml": "samuel", "sml": "samuel", "theo": "theodore", "thos": "thomas",
    "tim": "timothy", "wm": "william", "xtian": "christian",
}  # fmt: skip
"""Given names that are cut as everybody cuts them."""


def another_form(word: Word, other: Word) -> Fit | None:
    """How two given names are forms of one; None where none is known."""
    one, two = _as_listed(word), _as_listed(other)
    if given.are_one(one, two):
        return Fit(_which_form(one, two))
    if given.are_one_abroad(one, two):
        crossed = bool(word.cyrillic) != bool(other.cyrillic)
        # Whoever bears the one there may well have the other here.
        at_home = not crossed and given.are_two_at_home(one, two)
        return Fit("in another language, two names" if at_home else "in another language")
    if are_read_as_one(word, other):
        return Fit("in another language")
    if given.is_short_for_one_abroad(one, two):
        return Fit("in another language")
    return Fit("another form") if given.are_listed_as_one(given.as_common(one), given.as_common(two)) else None


def _as_listed(word: Word) -> str:
    """The spelling that lists have, of a name in letters that are spelt in several ways: "Ευάγγελος" is "Evangelos"."""
    plain = given.as_listed(word.plain)
    if word.vowelless or given.is_known(plain):
        return plain
    return next(filter(given.is_known, word.forms), plain)


def are_read_as_one(word: Word, other: Word) -> bool:
    """Whether two given names, one in Cyrillic letters, are forms of one as Ukrainians read it."""
    ways = [(a, b) for a in _read_by_neighbours(word) for b in _read_by_neighbours(other)][1:]
    return any(given.are_one(a, b) or given.are_one_abroad(a, b) for a, b in ways)


def _read_by_neighbours(word: Word) -> tuple[str, ...]:
    """A given name, and of one in Cyrillic letters as Ukrainians read it: "Володимир" is Volodymyr, who is Vladimir."""
    return (word.plain, fold(word.cyrillic.translate(_UKRAINIAN))) if word.cyrillic else (word.plain,)


def _which_form(one: str, two: str) -> str:
    """How one is short for the other: what no list has may as well be a name of its own, "Faiz" beside "Faizal"."""
    if not given.are_listed_as_one(one, two):
        return "cut short"
    return "two short forms" if given.are_two_short_forms(one, two) else "another form"


def cut_short(word: Word, other: Word) -> Fit | None:
    """Of a name with a dot behind: whether it is the other, cut; a man's is not a woman's."""
    cut = (word.clipped and _is_cut_from(word.plain, other.plain)) or (
        other.clipped and _is_cut_from(other.plain, word.plain)
    )
    if not cut:
        return None
    if given.are_of_two_sexes(word.plain, other.plain):
        return Fit("of two sexes")
    return Fit("initial")


def in_full(word: Word) -> Word:
    """A given name that is cut as everybody cuts it, "Wm.", as it is when it is not, for "Bill" is short for that."""
    full = _LONG_IN_USE.get(word.plain)
    is_cut = word.clipped or not (given.is_known(word.plain) or word.eastern)
    return Word((full,)) if full and is_cut else word


def _is_cut_from(short: str, name: str) -> bool:
    """ "Chr." of "Christian": the beginning; "Wm." of "William": letters of it, the first and the last among them, and
    of a short form that might be a name, only what everybody writes so."""
    if name.startswith(short):
        return True
    if _MIGHT_BE_A_NAME.search(short) and short not in _LONG_IN_USE:
        return False
    letters = iter(name)
    return (short[0], short[-1]) == (name[0], name[-1]) and all(letter in letters for letter in short)


def of_one_stem(one: str, two: str) -> Fit | None:
    """ "Ife" of "Ifeoluwa", in no list; what is a name of its own is less often short for another."""
    shorter, longer = sorted((one, two), key=len)
    if given.is_left_of_one_of_faith(shorter, longer):
        return Fit("cut short")
    if not given.may_be_cut_short(shorter, longer) or (given.is_known(shorter) and given.is_known(longer)):
        return None
    if surnames.is_known(shorter) and not given.is_known(shorter):
        # Of names turned round: "Romanov Ivan" is no "Ivan Romanovsky".
        return None
    return Fit("cut short, a name itself" if given.is_known(shorter) else "cut short")
