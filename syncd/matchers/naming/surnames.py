"""Surnames: which are borne by many, and how women's differ from men's."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from syncd.matchers.naming import lines

_SLAVIC = (
    "ov", "ev", "ova", "eva", "off", "eff", "in", "ina", "yn", "yna", "sky", "ski", "skiy", "skii", "skij", "ska",
    "skaya", "skaia", "skaja", "enko", "uk", "yuk", "chuk", "tchouk", "ow", "ew", "owa", "ewa", "ich", "itch", "icz",
)  # fmt: skip

_SAID = tuple("aeiouy")
_BEFORE_AN_I = ("sk", "ck", "zk")
# As Greeks, Lithuanians and Latvians have them, and Czechs whose surname loses a vowel.
_HIS_AND_HERS = (
    ("os", "ou"), ("is", "i"), ("as", "a"), ("as", "iene"), ("as", "aite"), ("is", "iene"), ("is", "yte"),
    ("ys", "iene"), ("ys", "yte"), ("us", "iene"), ("us", "ute"), ("ins", "ina"), ("ek", "kova"), ("ec", "cova"),
    ("a", "ova"),
)  # fmt: skip
_SHORTEST_STEM = 4
# "и" and "г" are spoken otherwise by Ukrainians, and written otherwise in Latin letters.
_UKRAINIAN = re.compile("kh|[hg]|iy|yi|ii|ij|y[aueo]|i[aueo]|j[aueo]|[yi]")
_RUSSIAN = {"kh": "h", "h": "g", "g": "g"} | {f"{a}{b}": f"j{b}" for a in "yij" for b in "aueo"}


# What was once one surname, and is borne by as many in either spelling.
_TWO_AT_HOME = frozenset(
    frozenset(pair.split("/"))
    for pair in (
        "clark/clarke", "read/reed", "read/reid", "reed/reid", "stephens/stevens", "stephenson/stevenson",
        "thomson/thompson", "pearce/pierce", "green/greene", "allan/allen",
    )
)  # fmt: skip


_KINDS = "common", "rare", "counted"


@cache
def _known() -> Mapping[str, str]:
    """Surname → whether it is common in some country, rare, or counted among many in one where all others' are met."""
    kinds = zip(
        _KINDS, re.split(r"^(?:common|rare|counted)\n", lines.text("surnames.txt"), flags=re.MULTILINE)[1:], strict=True
    )
    return {name: kind for kind, names in kinds for name in names.split()}


def is_known(surname: str) -> bool:
    """Whether a folded word is somebody's surname for certain, and known for that where it is at home."""
    return _known().get(surname, "counted") != "counted"


def is_borne(surname: str) -> bool:
    """Whether it is somebody's surname for certain, be it known for one or as often a given name."""
    return surname in _known()


def all_known() -> Iterable[str]:
    return _known()


def is_common(surname: str) -> bool:
    """Whether a folded surname is borne by many in some country."""
    return _known().get(surname) == "common"


def are_one_abroad(word: str, other: str) -> bool:
    """Whether two folded surnames are one, as two countries write it in Latin letters: "choi" and "choe"."""
    return lines.shipped("one_surname.txt").are_one(word, other)


def are_two_at_home(word: str, other: str) -> bool:
    """Whether of two folded surnames that are one abroad both are borne by many of one country: "Reed" and "Reid"."""
    return frozenset((word, other)) in _TWO_AT_HOME


def surnames_abroad(word: str) -> frozenset[str]:
    """A folded surname as other countries write it, itself included where it is known."""
    return lines.shipped("one_surname.txt").forms(word)


def is_slavic(surname: str) -> bool:
    """Whether a folded surname ends as those of Russians, Ukrainians and their neighbours do."""
    return surname.endswith(_SLAVIC)


def are_of_two_neighbours(word: str, other: str) -> bool:
    """Slavic surnames that differ as Russian and Ukrainian do: "Grigorchuk" and "Hryhorchuk", "Bilyk" and "Belik"."""
    if not (is_slavic(word) and is_slavic(other)):
        return False
    return _UKRAINIAN.sub(_in_russian, word) == _UKRAINIAN.sub(_in_russian, other)


def _in_russian(found: re.Match[str]) -> str:
    return _RUSSIAN.get(found[0], "i")


def are_longer_and_shorter(word: str, other: str) -> bool:
    """ "Ross" and "Rossi", "Richards" and "Richardson": slips hardly ever add to the end."""
    shorter, longer = sorted((word, other), key=len)
    return len(shorter) < len(longer) and longer.startswith(shorter) and not are_his_and_hers(word, other)


def differ_in_what_is_not_said(word: str, other: str) -> bool:
    """ "Whitcomb" and "Whitcombe": an "e" behind a consonant, at the end."""
    shorter, longer = sorted((word, other), key=len)
    return longer == f"{shorter}e" and shorter[-1:] not in _SAID


def are_his_and_hers(word: str, other: str) -> bool:
    """Surnames as men and women of one family bear them: "Novak", "Novakova"; "Zielinski", "Zielinska"; "Papadopoulos",
    "Papadopoulou"; "Petrauskas", "Petrauskaite"."""
    return _is_hers(word, other) or _is_hers(other, word)


def _is_hers(he: str, she: str) -> bool:
    if she in (f"{he}a", f"{he}ova"):
        return True
    stem = he.rstrip("yij")
    if len(stem) > 4 and stem != he and she in (f"{stem}{ending}" for ending in ("a", "aya", "aia", "aja")):
        # An "i" is Slavic behind such letters alone: "Moretti" and "Moretta" are two.
        return not he.endswith("i") or stem.endswith(_BEFORE_AN_I)
    return any(
        he.endswith(his) and len(he) - len(his) >= _SHORTEST_STEM and she == f"{he.removesuffix(his)}{hers}"
        for his, hers in _HIS_AND_HERS
    )
