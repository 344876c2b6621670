"""Surnames: which are borne by many, and how women's differ from men's."""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from syncd.matchers.naming import lines

_SLAVIC = (
    "ov", "ev", "ova", "eva", "off", "eff", "in", "ina", "yn", "yna", "sky", "ski", "skiy", "skii", "skij", "ska",
    "skaya", "skaia", "skaja", "enko", "uk", "yuk", "chuk", "tchouk", "ow", "ew", "owa", "ewa", "ich", "itch", "icz",
    "nko", "shko", "chko",
)  # fmt: skip

_SAID = tuple("aeiouy")
_BEFORE_AN_I = ("sk", "ck", "zk")
# As Greeks, Lithuanians and Latvians have them, and Czechs whose surname loses a vowel.
_HIS_AND_HERS = (
    ("os", "ou"), ("is", "i"), ("as", "a"), ("as", "iene"), ("as", "aite"), ("is", "iene"), ("is", "yte"),
    ("ys", "iene"), ("ys", "yte"), ("us", "iene"), ("us", "ute"), ("ins", "ina"), ("ek", "kova"), ("ec", "cova"),
    ("a", "ova"),
)  # fmt: skip
_TAMIL = re.compile("(man)[iy]a[mn]$")
_SHORTEST_STEM = 4
# "и" and "г" are spoken otherwise by Ukrainians, and written otherwise in Latin letters.
_UKRAINIAN = re.compile("kh|[hg]|iy|yi|ii|ij|y[aueo]|i[aueo]|j[aueo]|[yi]")
_RUSSIAN = {"kh": "h", "h": "g", "g": "g"} | {f"{a}{b}": f"j{b}" for a in "yij" for b in "aueo"}

_OF_BELARUS = re.compile("[aeo]u(?![aeiouy])|(?:ava|enka|onka|[iy]onak)$|^h|dz[eiy]|ts[iy]")
_CONSONANTS_OF_BELARUS = {"dz": "d", "ts": "t", "u": "v", "h": "g"}
# "h" is a "g" but behind what it makes another sound, and a short "u" a "v".
_RUSSIAN_FOR_BELARUS = re.compile("dz(?=[eiy])|ts(?=[iey])|(?<=[aeo])u(?![aeiouy])|(?<![kcszgt])h")
# Surnames whose first vowels bear no stress, so that an "o" is said and written as an "a": "Navitski", "Yarashevich".
_UNSTRESSED_A = re.compile(r"[ao].*(?:vich|[tn]sk(?:i[yij]?|y))$")
_A_AND_O = str.maketrans("o", "a")
_UNSTRESSED = re.compile("[yij]?[aeo]")

_OF_ARMENIA = re.compile("[a-z]{3,}[iy]an")
_VOICELESS = {"dj": "c", "dz": "s", "ts": "s", "tz": "s", "ch": "c", "j": "c", "b": "p", "d": "t", "g": "k", "ou": "u",
              "oo": "u", "yan": "ian", "w": "v"}  # fmt: skip
_VOICED = re.compile("dj|dz|ts|tz|ch|ou|oo|yan|[jbdw]|g(?!h)")

# The parts that Germans and Scandinavians make surnames of, each with its other spellings.
_MADE_OF = (
    "acker", "ahl/al", "alm", "back", "bach", "bauer", "baum", "beck", "berg/bergh", "bjork", "bjorn", "blom", "bo",
    "borg", "brand", "bruck", "burg", "busch", "dahl/dal", "dorf", "eck", "ek", "eng", "feld/feldt", "fors", "gold",
    "gran", "gren", "gross", "grun", "gust", "hag", "hall/hal", "hart", "haus", "hed", "heim", "hell", "herr",
    "hoch", "hof/hoff", "hol", "holm", "holz", "horn", "kauf", "kirch", "klein", "kvist/qvist/quist", "lang",
    "land/landt", "leh", "lehn", "lilje", "lind/lindt", "ljung", "loh", "lund/lundt", "malm", "mann/man", "mark",
    "meier/meyer/maier/mayer", "moos", "neu", "nord", "ny", "ohl", "ost", "ros/rosen", "sand", "schau", "schon",
    "sjo", "skold", "stein", "sten", "stern", "stock", "strand", "strom/stroem", "sund", "svan", "tal/thal", "tor",
    "vall", "vik", "wald/waldt", "wall", "wein", "weiss", "weid", "wester", "winkel",
)  # fmt: skip
_PARTS = {spelling: part.partition("/")[0] for part in _MADE_OF for spelling in part.split("/")}

# What surnames of Germany and its neighbours end in.
_OF_THE_WEST = "er", "ert", "mann", "berg", "burg", "feld", "ke", "son", "ing", "ig", "el"
_O_AND_U = str.maketrans("u", "o")

# What Slavic surnames are made with, and what is another spelling of one of these.
_ENDINGS = (
    "chenko", "ovski", "evski", "inski", "ovich", "evich", "nikov", "chuk", "ikov", "enko", "acek", "ecek", "icek",
    "kov", "kin", "ski", "ich", "uk", "ak", "ek", "ik", "ov", "ev", "in", "ko",
)  # fmt: skip
_AS_MEN = (
    (re.compile("(?:off|ova?|owa?)$"), "ov"), (re.compile("(?:eff|eva?|ewa?)$"), "ev"), (re.compile("[iy]na?$"), "in"),
    (re.compile("sk(?:i[yij]?|y|a|[yij]a|aya|aia|aja)$"), "ski"),
)  # fmt: skip
_SHORTEST_ROOT = 3


# What was once one surname, and is borne by as many in either spelling.
_TWO_AT_HOME = frozenset(
    frozenset(pair.split("/"))
    for pair in (
        "clark/clarke", "read/reed", "read/reid", "reed/reid", "stephens/stevens", "stephenson/stevenson",
        "thomson/thompson", "pearce/pierce", "green/greene", "allan/allen",
    )
)  # fmt: skip

_CUT_IN_SPAIN = {
    "alvz": "alvarez", "dguez": "dominguez", "dmgz": "dominguez", "fdez": "fernandez", "fdz": "fernandez",
    "fndez": "fernandez", "glez": "gonzalez", "gzlez": "gonzalez", "gnzlz": "gonzalez", "gtz": "gutierrez",
    "gtrrz": "gutierrez", "gtrez": "gutierrez", "hdez": "hernandez", "hdz": "hernandez", "hndz": "hernandez",
    "jmnz": "jimenez", "jmnez": "jimenez", "jmz": "jimenez", "lpz": "lopez", "mdz": "mendez", "mndz": "mendez",
    "mdza": "mendoza", "mtz": "martinez", "mtnez": "martinez", "mnez": "martinez", "mrtnz": "martinez",
    "nnez": "nunez", "prz": "perez", "rdguez": "rodriguez", "rdgz": "rodriguez", "rdz": "rodriguez",
    "rguez": "rodriguez", "rmz": "ramirez", "rmrz": "ramirez", "schez": "sanchez", "snchz": "sanchez",
    "vzqz": "vazquez", "vzquez": "vazquez", "vqz": "vazquez", "vlzqz": "velazquez",
}  # fmt: skip


_KINDS = "common", "rare", "counted"


@cache
def _known() -> Mapping[str, str]:
    """Surname → whether it is common in some country, rare, or counted among many in one where all others' are met."""
    kinds = zip(
        _KINDS, re.split(r"^(?:common|rare|counted)\n", lines.text("surnames.txt"), flags=re.MULTILINE)[1:], strict=True
    )
    return {name: kind for kind, names in kinds for name in names.split()}


def in_full(word: str) -> str:
    """A folded surname that Spaniards and Mexicans cut, "Hdez.", as it is when it is not; and any other."""
    return _CUT_IN_SPAIN.get(word, word)


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


def are_spelt_in_belarus(word: str, other: str) -> bool:
    """Whether one of two folded surnames is as Belarus writes it, by the sound, and the other as Russia does: "Kazlou"
    and "Kozlov", "Piatrou" and "Petrov", "Dzemidovich" and "Demidovich"."""
    if word[0] == other[0] and _UNSTRESSED_A.search(word) and _UNSTRESSED_A.search(other):
        one, two = (_UKRAINIAN.sub(_in_russian, each.translate(_A_AND_O)) for each in (word, other))
        if one == two:
            return True
    marked = _OF_BELARUS.search(word), _OF_BELARUS.search(other)
    return bool(marked[0]) != bool(marked[1]) and _by_the_sound(word) == _by_the_sound(other)


def _by_the_sound(surname: str) -> str:
    """With one letter for each vowel that is spoken alike where no stress is on it, and Russian consonants."""
    written = _RUSSIAN_FOR_BELARUS.sub(lambda found: _CONSONANTS_OF_BELARUS[found[0]], surname)
    return _UNSTRESSED.sub("a", written)


def are_spelt_in_armenia(word: str, other: str) -> bool:
    """Whether two folded Armenian surnames are one as it is said in the East and in the West, where each consonant
    that has a voice has none, and the other way round: "Petrosyan" and "Bedrosian"."""
    one, two = _OF_ARMENIA.fullmatch(word), _OF_ARMENIA.fullmatch(other)
    return bool(one and two) and _without_voice(word) == _without_voice(other)


def _without_voice(surname: str) -> str:
    return _VOICED.sub(lambda found: _VOICELESS[found[0]], surname)


def _in_russian(found: re.Match[str]) -> str:
    return _RUSSIAN.get(found[0], "i")


def are_longer_and_shorter(word: str, other: str) -> bool:
    """ "Ross" and "Rossi", "Richards" and "Richardson": slips hardly ever add to the end."""
    shorter, longer = sorted((word, other), key=len)
    return len(shorter) < len(longer) and longer.startswith(shorter) and not are_his_and_hers(word, other)


def differ_in_what_is_not_said(word: str, other: str) -> bool:
    """ "Whitcomb" and "Whitcombe": an "e" behind a consonant, at the end; "Subramaniam" and "Subramanian"."""
    shorter, longer = sorted((word, other), key=len)
    if longer == f"{shorter}e" and shorter[-1:] not in _SAID:
        return True
    return _TAMIL.sub(r"\1ian", word) == _TAMIL.sub(r"\1ian", other)


def are_two_in_the_west(word: str, other: str) -> bool:
    """ "Köster" and "Küster", where no vowel stands for the other as in the South."""
    return word.translate(_O_AND_U) == other.translate(_O_AND_U) and word.endswith(_OF_THE_WEST)


def are_of_one_root(word: str, other: str) -> bool:
    """Whether two folded Slavic surnames are made of one root with different endings: "Belov" and "Belkov"."""
    roots = [_roots(_as_men_bear_it(surname)) for surname in (word, other)]
    return any(_are_two_endings(roots[0][root], roots[1][root]) for root in roots[0].keys() & roots[1].keys())


def _as_men_bear_it(surname: str) -> str:
    for ending, his in _AS_MEN:
        if ending.search(surname):
            return ending.sub(his, surname)
    return surname


def _roots(surname: str) -> dict[str, str]:
    """Root → ending, in every way to cut a surname."""
    cut = ((surname.removesuffix(ending), ending) for ending in _ENDINGS if surname.endswith(ending))
    return {root: ending for root, ending in cut if len(root) >= _SHORTEST_ROOT}


def _are_two_endings(one: str, two: str) -> bool:
    """A single letter may as well be a slip, or another spelling: "ov", "ev"."""
    return len(one) != len(two) or sum(a != b for a, b in zip(one, two, strict=True)) > 1


def are_two_compounds(word: str, other: str) -> bool:
    """Whether two folded surnames are each made of two parts, not of the same: "Lindberg" and "Lindborg", "Bergmann"
    and "Borgmann"."""
    one, two = _parts(word), _parts(other)
    return bool(one and two) and one.isdisjoint(two)


@lru_cache(maxsize=4096)
def _parts(surname: str) -> frozenset[tuple[str, str]]:
    """The two parts, in every way to cut a surname."""
    cut = ((surname[:at], surname[at:]) for at in range(2, len(surname) - 1))
    return frozenset((_PARTS[a], _PARTS[b]) for a, b in cut if a in _PARTS and b in _PARTS)


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
