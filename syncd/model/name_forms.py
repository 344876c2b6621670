"""How a person's name is written on a record: given name first, capitals where they belong."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, product

from syncd.model import given_names
from syncd.model.folding import fold
from syncd.model.names import LONGEST, is_full_name, name_words

_NOT_A_GIVEN_NAME = re.compile(
    r"(?:jr|sr|ii|iii|iv|esq|ph\.?d|m\.?d|mba|cpa|cfa|ltd|inc|llc|gmbh)\.?", re.IGNORECASE | re.ASCII
)
_PARTICLES = {
    "da", "das", "de", "degli", "dei", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el", "la", "le",
    "ten", "ter", "und", "van", "vom", "von", "y", "zu", "zum", "zur",
}  # fmt: skip
_QUOTES = "'\" "
_SHORTEST = 3
"""Letters in capitals below which they may be initials."""
_VOWELS = frozenset("aeiouy")
_SURNAMES = """
    aas abt ahn aho ali alm amo asp bae bai bak bal ban bas bek ben bie bir boe bom bos bou brk bru bud bui cai cal
    can cao cha che chi cho chu cid cox cui cyr dai dal dam dan dao dar das day del den deo der dey die din doe dos
    dua eck elo eom erm eze fan fay fok fox fry fux gal gan gao gay gil gim goh grk guo gut guy hak ham han hao heo
    het hou hoz hsu hua hui huo hur jan jha jia jin joe joo kam kan kao kar kas kay key kho kim koc kof koh kok koo
    kos kou krk kuo lad lai lal lam las lau law lee lei leo lew lie lim lin liu lof loh loo low loy luc lui luk luo
    luu luz mac mai mak man mao mas may mei mil min mir moe mok mol mun mur naf nam nek nes ney ngo nie noh nus nys
    oak obi oda ojo ong ooi orr ots ott oza pae pai pak pal pan pau paz pek pla poh pol pou pre pyo qin qiu rai raj
    rak ram rao rau ray rek ren rey rim rio roa roh roo ros roy rus rys ryu sam san sas sem sen seo sha shi sim sin
    siu smrz som son srb suh sui sun sur tai tak tam tan tao teo ter the toe trn tse tso tur uit und van vaz ven vig
    vik vlk von vos vrh wal wan wei wel wen wit won woo xia xie xin xue yan yao yau yeh yen yeo yim yin yip yon yoo
    you yue yun zak zhu zou zuo
"""
"""Surnames that in capitals look like the letters of a firm, folded: of three letters, or without vowels."""
_PIECE = re.compile(r"[^\W\d_]+")
_MC = re.compile(r"^Ma?c(?=[A-Z]{2})")
_WITHOUT_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe"}
)


def written(name: str, emails: Iterable[str] = ()) -> str:
    """A name as one writes it: "Jane Doe" for "DOE, JANE" and for "jane doe"; capitals that somebody chose stay.

    A name all in one case is turned round where its last word alone is a given name, and an address of its owner's
    has it in front.
    """
    turned = _turned(" ".join(name[:LONGEST].split()).strip(_QUOTES)).strip(_QUOTES)
    words = turned.split(" ")
    letters = "".join(c for c in turned if c.isalpha())
    # One case throughout is a form field's or a keyboard's, not the owner's; short ones may be initials ("JJ").
    if len(letters) >= _SHORTEST and (letters.isupper() or letters.islower()):
        ordered = _as_in_address(words, emails)
        return " ".join(_capitalised(word, first=n == 0) for n, word in enumerate(ordered))
    if _is_behind_a_firm(words):
        return turned
    own = set(name_words(turned))
    loud = [_is_shouted(word, own) for word in words]
    small = [_capitalised(word, first=True) if is_loud else word for word, is_loud in zip(words, loud, strict=True)]
    ahead = _surname_ahead(words, loud) if is_full_name(turned) else 0
    return " ".join([*small[ahead:], *(_capitalised(word, first=False) for word in words[:ahead])])


def typed(word: str) -> str:
    """A word folded as a keyboard without umlauts has it: "mueller"."""
    return fold(word.casefold().translate(_WITHOUT_UMLAUTS))


def parts(name: str) -> tuple[str, str]:
    """(given names, surname) of a name; particles belong to the surname, and a single word is a given name."""
    words = written(name).split(" ")
    last = len(words) - 1
    while last > 1 and words[last - 1].casefold() in _PARTICLES:
        last -= 1
    return (" ".join(words[:last]), " ".join(words[last:])) if last > 0 else (words[0], "")


def _turned(name: str) -> str:
    """Without the comma of a list: surname behind, unless what follows is no given name."""
    surname, comma, given = (part.strip() for part in name.partition(","))
    if not (comma and surname and given) or "," in given or _NOT_A_GIVEN_NAME.fullmatch(given):
        return name
    return f"{given} {surname}" if len(given.split()) <= 3 else name


def _as_in_address(words: Sequence[str], emails: Iterable[str]) -> Sequence[str]:
    """The words of a name with the last one first, where an address is called so: SCHMIDT PETER is peter.schmidt@."""
    # Of the address alone nobody can tell: many have their surname first in it.
    if not _ends_in_its_given_name(words):
        return words
    local = {"".join(filter(str.isalpha, fold(email.partition("@")[0]))) for email in emails}
    is_turned = not local.isdisjoint((*_turned_round(words, fold), *_turned_round(words, typed)))
    return (*words[-1:], *words[:-1]) if is_turned else words


def _ends_in_its_given_name(words: Sequence[str]) -> bool:
    """Whether the last word of a name alone is a given name; what stands behind a particle is a surname."""
    *before, last = (fold(word).split() for word in words)
    if not (before and last and given_names.is_common(last[0])):
        return False
    return words[0].casefold() in _PARTICLES or given_names.borne().keys().isdisjoint(chain.from_iterable(before))


def _turned_round(words: Sequence[str], spelt: Callable[[str], str]) -> Iterator[str]:
    """How an address begins whose owner's given name is the last of these words."""
    *surname, given = ("".join(spelt(word).split()) for word in words)
    for front, back in product((given, given[:1]), (surname[0], "".join(surname))):
        if front and back and front != back:
            yield front + back


def _surname_ahead(words: Sequence[str], loud: Sequence[bool]) -> int:
    """How many words at the beginning are the surname, which alone stands in capitals there, as lists have it."""
    of_it = [
        is_loud or (word.isupper() and word.casefold() in _PARTICLES) for word, is_loud in zip(words, loud, strict=True)
    ]
    ahead = of_it.index(False) if False in of_it else 0
    is_list = any(loud[:ahead]) and not any(loud[ahead:]) and words[ahead][0].isupper()
    return ahead if is_list and not _is_given_name_itself(words, ahead) else 0


def _is_given_name_itself(words: Sequence[str], ahead: int) -> bool:
    """Whether the one word in capitals is a given name, and the one behind it none that is known: "ANNA Dahl"."""
    return len(words) == 2 and ahead == 1 and [given_names.is_common(fold(word)) for word in words] == [True, False]


def _is_behind_a_firm(words: Sequence[str]) -> bool:
    """Whether letters of a firm stand before a given name and what is none: "IBM Anna Dahl"."""
    letters, *name = words
    if len(name) < 2 or not letters.isupper() or not _may_be_a_firms(fold(letters)):
        return False
    first, last = (given_names.is_common(fold(word)) for word in (name[0], name[-1]))
    return first and not last and len(name[-1].strip(".")) > 1


def _may_be_a_firms(letters: str) -> bool:
    return letters not in _short_surnames() and (len(letters) == _SHORTEST or _VOWELS.isdisjoint(letters))


@cache
def _short_surnames() -> frozenset[str]:
    return frozenset(_SURNAMES.split())


def _is_shouted(word: str, own: set[str]) -> bool:
    """Whether a word of the name stands in capitals, as surnames do in lists; letters behind a name always do."""
    is_loud = word[:1].isupper() and _MC.sub("", word).isupper()
    return is_loud and len(word) >= _SHORTEST and set(fold(word).split()) <= own


def _capitalised(word: str, *, first: bool) -> str:
    small = word.lower()
    return small if small in _PARTICLES and not first else _PIECE.sub(lambda piece: _piece(piece[0]), small)


def _piece(letters: str) -> str:
    """A stretch of letters with a capital, and a second one after Mc: O'Brien and Anne-Marie are two stretches each."""
    if letters.startswith("mc") and len(letters) > 4:
        return f"Mc{letters[2:].capitalize()}"
    return letters.capitalize()
