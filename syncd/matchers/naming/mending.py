"""A name as it was meant before a program or somebody's hand spoilt how it is written."""

import re
import unicodedata

from syncd.matchers.naming import given, surnames
from syncd.model.folding import fold

_GLUED = re.compile(r"([A-Z][a-zß-ÿ]{2,})((?:[OD]['’])?[A-Z][a-zß-ÿ]{2,})")
_BEFORE_CAPITALS = frozenset(
    ("Mac", "Fitz", "Van", "Von", "Ver", "Ter", "Den", "Der", "Des", "Del", "Los", "Las", "San")
)
"""What stands before a capital within one word."""
_IN_TWO = re.compile(r"\bعبد\s+(?=ال|رب)")
"""Whose servant somebody is, which is half a name."""
_SON_OF = re.compile(r"(?<!\S)M[c'’] ?(?=[A-Z][a-z])")
# "W/Mariam" is "Woldemariam".
_CUT_IN_ETHIOPIA = re.compile(r"(?<!\S)([GHKTW])/ ?(?=[A-Z][a-z]{2})")
_IN_ETHIOPIA = {"G": "Gebre", "H": "Haile", "K": "Kidane", "T": "Tekle", "W": "Wolde"}
# "Kovácsné" is a Kovács's wife.
_WIFE_OF = re.compile(r"(?<!\S)([^\W\d_]{3,20})n[éÉ](?![\w])", re.IGNORECASE)
_DOUBLE = re.compile(r"^([^\W\d_]{2,}) [-–] ([^\W\d_]{2,}(?:,|$))")
# "Salah ad-Din" is one name.
_OF_THE_FAITH = re.compile(r"(?<=\w)[\s-]+(?:ad|al|ed|el|ud|ul)[\s-]+d(?:i|ee|ie|ei)ne?\b", re.IGNORECASE)


def mended(text: str) -> str:
    """As it was before a program took UTF-8 for Latin-1, and with a space where one was forgotten."""
    if not text.isascii():
        try:
            text = text.encode("cp1252").decode("utf-8")
        except UnicodeError:
            text = unicodedata.normalize("NFC", text)
    text = _OF_THE_FAITH.sub("eddine", _IN_TWO.sub("عبد", text))
    text = _DOUBLE.sub(r"\1-\2", _SON_OF.sub("Mc", text))
    text = _CUT_IN_ETHIOPIA.sub(lambda found: _IN_ETHIOPIA[found[1]], text)
    text = _WIFE_OF.sub(lambda found: found[1] if surnames.is_known(fold(found[1])) else found[0], text)
    glued = _GLUED.fullmatch(text.strip())
    return f"{glued[1]} {glued[2]}" if glued and _are_two_words(glued[1], glued[2]) else text


def behind_a_label(text: str) -> str:
    """Without the single word that some put before their names and a bar: a company, a department."""
    label, bar, name = text.partition(" | ")
    return name if bar and " " not in label.strip() and " " in name.strip() else text


def _are_two_words(first: str, second: str) -> bool:
    """Whether what stands in one word is a name and a surname: no "MacLeod" is, and no "MaryAnn"."""
    return first not in _BEFORE_CAPITALS and not given.is_known(fold(second))
