"""Given names: short forms and forms in other languages of one name, and names that differ by a letter or two only."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from nicknames import NickNamer

from syncd.matchers.naming import compounds, lines, spelling
from syncd.matchers.naming.lines import Lines
from syncd.model import given_names

# Endings by which women's names are told from men's: "Daniel" and "Danielle", "Mario" and "Maria".
_FEMININE = frozenset(
    {
        "a", "e", "ie", "ia", "ine", "ina", "ette", "etta", "elle", "ella", "le", "la", "ne", "na", "ra", "y",
        "ita", "isa", "ja", "iya", "iye", "ye", "ija", "wari", "vati", "wati", "priya", "mathi", "dokht",
    }
)  # fmt: skip
_MASCULINE = frozenset(("", "o", "u", "us", "er", "y", "is", "i", "os", "as", "ius"))
_HIS_IN_THE_SOUTH = frozenset("eu")
# Men's and women's names that no ending tells apart.
_HE_AND_SHE = frozenset(
    frozenset(pair.split("/"))
    for pair in (
        "prince/princess", "count/countess", "baron/baroness", "conde/condesa", "graf/grafin", "comte/comtesse",
        "conte/contessa", "prinz/prinzessin", "sheikh/sheikha",
        "francis/frances", "john/joan", "jon/joan", "jan/jane", "patrick/patricia", "henry/henrietta",
        "dennis/denise", "denis/denise", "oleg/olga", "jean/jeanne", "leslie/lesley", "marion/marian",
        "robin/robyn", "carol/karl", "michael/michelle", "michel/michelle", "philip/philippa",
        "frederic/frederique", "andrew/andrea", "nicholas/nicola", "nicholas/nicole", "charles/charlotte",
        "stephen/stephanie", "louis/louise", "christian/christina", "christopher/christine", "tony/toni",
        "terry/terri", "billy/billie", "ray/rae", "randy/randi", "ricky/ricki", "jesse/jessie", "marty/marti",
        "carl/carol", "aaron/erin", "gene/jean", "brook/brooke", "joe/jo", "bobby/bobbi", "kerry/kerri", "jody/jodi",
        "valery/valerie", "daniele/danielle", "emanuele/emmanuelle", "stephane/stephanie", "dominic/dominique",
    )
)  # fmt: skip

_PET_ENDINGS = (
    "a", "i", "y", "ie", "ia", "o", "ek", "ka", "l", "el", "li", "erl", "chen", "ita", "ito", "inha", "inho", "ko", "s",
)  # fmt: skip
_DIMINUTIVES = ("ka", "ita", "ito", "inha", "inho", "unia", "usia", "ina", "ino", "l", "erl", "chen")
"""Endings that stand for the last vowel of a name, and make it no shorter."""
_LAST_VOWELS = "aeo"

_OF_THE_FAITH = re.compile("(?<=..)[aeiu](?:dd?|tt)(?:i|ee|ie)ne?$")
_DOUBLED = re.compile(r"(.)\1")
_ENDS_OF_THE_FAITH = frozenset("bdfhlmnrst")
_NOT_SAID = re.compile("(?<=[^aeiouy])[aeo](?=r[aeiouy])")
_ENGLISH_Z = re.compile("[a-y]{2,3}z(?:za)?")
_SHORTER = 2
"""Letters that what is short for a name in another language lacks at least: "Ellie" is none for "Nellie"."""
_SHORTEST = 3
"""Letters of a word that may be short for another."""


def _forms() -> Lines:
    return lines.shipped("one_name.txt")


@cache
def _english() -> NickNamer:
    return NickNamer()


@lru_cache(maxsize=8192)
def as_listed(name: str) -> str:
    """A folded given name as lists have it, where they have no other than one with a letter once or twice:
    "Thanassis" is "Thanasis"."""
    return name if is_known(name) else next(filter(is_known, _doubled(name)), name)


def _doubled(name: str) -> tuple[str, ...]:
    """A name with no letter twice, and with each of them."""
    single = _DOUBLED.sub(r"\1", name)
    return (single, *(f"{single[:at]}{letter}{single[at:]}" for at, letter in enumerate(single)))


@lru_cache(maxsize=8192)
def as_common(name: str) -> str:
    """A rare given name as it is mostly spelt, if that differs by a letter once or twice: "Jenifer" is "Jennifer"."""
    return name if is_common(name) else next(filter(is_common, _doubled(name)), name)


@lru_cache(maxsize=8192)
def are_one(name: str, other: str) -> bool:
    """Whether one of two folded given names is short for the other: "bob" and "robert", "misha" and "mikhail"."""
    return are_listed_as_one(name, other) or (
        not (are_he_and_she(name, other) or are_two_after_all(name, other))
        and (_is_cut_short(name, other) or _is_cut_short(other, name))
    )


@lru_cache(maxsize=8192)
def are_listed_as_one(name: str, other: str) -> bool:
    """As `are_one`, because a list says so and not by their letters."""
    if are_he_and_she(name, other) or are_two_after_all(name, other):
        return False
    if _forms().is_short_for(name, other) or _forms().is_short_for(other, name):
        return True
    if compounds.is_half(name, other) or compounds.is_half(other, name):
        return not are_of_two_sexes(name, other)
    english = _english()
    if other in english.nicknames_of(name) or name in english.nicknames_of(other):
        # The library has what was once one name's, "Will" and "Wilma".
        return not are_of_two_sexes(name, other)
    return False


def are_two_after_all(name: str, other: str) -> bool:
    """Whether two that sound alike, or that a list takes for one name and its short form, are names of their own as
    often."""
    return f"{min(name, other)} {max(name, other)}" in _two_after_all()


@cache
def _two_after_all() -> frozenset[str]:
    return frozenset(lines.text("two_after_all.txt").splitlines())


def differ_in_what_is_not_said(name: str, other: str) -> bool:
    """ "Catherine" and "Cathrine", "Margaret" and "Margret": a vowel between a consonant and an "r"; "Bashir" and
    "Bashiru", which Hausa has no name end in a consonant."""
    shorter, longer = sorted((name, other), key=len)
    if len(shorter) > _SHORTEST and shorter[-1] in _ENDS_OF_THE_FAITH and longer == f"{shorter}u":
        return True
    return name[:2] == other[:2] and _as_said(name) == _as_said(other)


def _as_said(name: str) -> str:
    return name[:2] + _NOT_SAID.sub("", name[2:])


def are_two_short_forms(name: str, other: str) -> bool:
    """Whether two are short for one name in two ways: "ted" and "ned"; "kate" and "katie" are one way."""
    if name[:3] == other[:3] or _forms().is_listed_short(name, other) or are_one_abroad(name, other):
        return False
    english = _english()
    if other in english.nicknames_of(name) or name in english.nicknames_of(other):
        return False
    return _forms().are_both_short(name, other)


def are_one_abroad(name: str, other: str) -> bool:
    """Whether two folded given names are one name in two languages: "eugene" and "evgeny"."""
    return _forms().are_one(name, other) or _are_of_one_faith(name, other)


def _are_of_one_faith(name: str, other: str) -> bool:
    """Whether two are named after the same of the faith: "nureddin", "nurettin", "nooruddeen"."""
    one, two = _OF_THE_FAITH.sub("", name), _OF_THE_FAITH.sub("", other)
    return one != name and two != other and spelling.is_surely_one_in_the_south(one, two)


def is_short_for_one_abroad(name: str, other: str) -> bool:
    """Whether one of two is short for what the other is in another language: "kate" and "caterina"."""
    return _is_short_abroad(name, other) or _is_short_abroad(other, name)


def _is_short_abroad(short: str, name: str) -> bool:
    if len(name) - len(short) < _SHORTER or are_two_after_all(short, name) or are_of_two_sexes(short, name):
        return False
    return any(are_listed_as_one(short, form) for form in forms_abroad(name))


def is_left_of_one_of_faith(short: str, name: str) -> bool:
    """ "Hossam" of "Hossam El-Din", in any spelling."""
    left = _OF_THE_FAITH.sub("", name)
    return left != name and spelling.is_surely_one_in_the_south(short, left)


@cache
def _at_home() -> frozenset[str]:
    return frozenset(lines.text("two_names.txt").splitlines())


def are_two_at_home(name: str, other: str) -> bool:
    """Whether of two folded forms of one name some country has both: "anna" and "hanna", "helen" and "helena"."""
    return f"{min(name, other)} {max(name, other)}" in _at_home() or are_two_after_all(name, other)


def short_forms(name: str) -> frozenset[str]:
    """Every short form on the lines that a folded given name stands on."""
    return _forms().short_forms(name)


def forms_abroad(name: str) -> frozenset[str]:
    """A folded given name in other languages, itself included where it is known."""
    return _forms().forms(name)


def _is_cut_short(short: str, name: str) -> bool:
    """ "Alex" of "Alexander", "Segun" of "Olusegun"; a name of its own is short for none: "Sam" and "Samira"."""
    if is_known(short) or not is_known(name):
        return False
    return (
        may_be_cut_short(short, name)
        or _is_diminutive(short, name)
        or (len(short) >= _SHORTEST and len(name) - len(short) > 1 and _is_pet_form(short, name))
    )


def may_be_cut_short(short: str, name: str) -> bool:
    """Whether one folded word is the beginning or the end of another, and the other a good deal longer."""
    if len(short) < _SHORTEST or len(name) - len(short) < 2:
        return False
    return name.startswith(short) or (len(short) > _SHORTEST and name.endswith(short))


def _is_pet_form(short: str, name: str) -> bool:
    """ "Franta" of "František", "Bartl" of "Bartholomäus": the beginning, with an ending for it; "Shaz" of "Sharon"."""
    if _ENGLISH_Z.fullmatch(short) and name.startswith(f"{short.rstrip('az')}r"):
        return True
    return any(
        short.endswith(ending) and len(short) - len(ending) >= 3 and name.startswith(short.removesuffix(ending))
        for ending in _PET_ENDINGS
    )


def _is_diminutive(word: str, name: str) -> bool:
    """ "Dorotka" of "Dorota", "Pedrito" of "Pedro", "Xaverl" of "Xaver"."""
    stem = name.rstrip(_LAST_VOWELS)
    return len(stem) >= _SHORTEST and any(word == f"{stem}{ending}" for ending in _DIMINUTIVES)


def is_known(name: str) -> bool:
    """Whether this is somebody's given name for certain."""
    english = _english()
    return (
        name in given_names.borne()
        or _forms().knows(name)
        or bool(english.nicknames_of(name) or english.canonicals_of(name))
    )


def all_known() -> Iterable[str]:
    return given_names.borne()


def is_common(name: str) -> bool:
    """Whether this given name is borne by many in some country, or is a well-known short form."""
    kind = given_names.borne().get(name)
    return not kind.endswith("rare") if kind else is_known(name)


def sex(name: str) -> str:
    """ "m" or "f" of a given name that is borne by many, all of one sex; "" of any other."""
    kind = given_names.borne().get(name, "")
    return kind if kind in ("m", "f") else ""


def are_of_two_sexes(name: str, other: str) -> bool:
    """Whether of two folded given names one is borne by men, the other by women; of a rare one nobody can be sure."""
    names = given_names.borne()
    return {names.get(name), names.get(other)} == {"m", "f"}


@lru_cache(maxsize=8192)
def are_he_and_she(name: str, other: str) -> bool:
    """Whether two folded given names are forms of one, a man's and a woman's: "daniel" and "danielle"."""
    if frozenset((name, other)) in _HE_AND_SHE:
        return True
    if _forms().is_listed_short(name, other):
        return False
    if _has_lost_its_last(name, other):
        return False
    names = given_names.borne()
    one, two = names.get(name, "")[:2].strip(), names.get(other, "")[:2].strip()
    if (one and one == two) or (_forms().are_one(name, other) and not (one and two)):
        return False
    return _end_as_his_and_hers(name, other) or _ends_as_hers(name, other) or _ends_as_hers(other, name)


def _ends_as_hers(his: str, hers: str) -> bool:
    """ "Gaspare" and "Gaspara", "Doru" and "Dora": of endings that women's names have as well, where his is known."""
    return (
        his[-1:] in _HIS_IN_THE_SOUTH and hers == f"{his[:-1]}a" and given_names.borne().get(his, "")[:2].strip() == "m"
    )


def _has_lost_its_last(name: str, other: str) -> bool:
    """ "Moniqu" of "Monique", "Shaz" of "Shazia": no man's name, for nobody bears it."""
    shorter, longer = sorted((name, other), key=len)
    if is_known(shorter) or not is_known(longer) or not longer.startswith(shorter):
        return False
    return longer == f"{shorter}e" or len(longer) - len(shorter) >= _SHORTER


def are_listed_he_and_she(name: str, other: str) -> bool:
    """Whether of two folded given names that may sound alike one is a man's, the other a woman's."""
    return frozenset((name, other)) in _HE_AND_SHE


def _end_as_his_and_hers(name: str, other: str) -> bool:
    shared = next(
        (at for at, (a, b) in enumerate(zip(name, other, strict=False)) if a != b), min(len(name), len(other))
    )
    ends = name[shared:], other[shared:]
    return shared >= 3 and any(he in _MASCULINE and she in _FEMININE for he, she in (ends, ends[::-1]))


@lru_cache(maxsize=8192)
def forms_of(name: str) -> frozenset[str]:
    """The other folded forms of a given name: "robert" for "bob", "evgeny" for "eugene"."""
    english = _english()
    found = {*english.nicknames_of(name), *english.canonicals_of(name), *_forms().beside(name)}
    return frozenset(other for other in found - {name} if are_one(name, other) or are_one_abroad(name, other))
