"""How a person's name is written on a record: given name first, capitals where they belong."""

import re

from syncd.model.folding import fold
from syncd.model.names import LONGEST, name_words

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
_PIECE = re.compile(r"[^\W\d_]+")


def written(name: str) -> str:
    """A name as one writes it: "Jane Doe" for "DOE, JANE" and for "jane doe"; capitals that somebody chose stay."""
    turned = _turned(" ".join(name[:LONGEST].split()).strip(_QUOTES)).strip(_QUOTES)
    words = turned.split(" ")
    letters = "".join(c for c in turned if c.isalpha())
    # One case throughout is a form field's or a keyboard's, not the owner's; short ones may be initials ("JJ").
    if len(letters) >= _SHORTEST and (letters.isupper() or letters.islower()):
        return " ".join(_capitalised(word, first=n == 0) for n, word in enumerate(words))
    own = set(name_words(turned))
    return " ".join(_capitalised(word, first=True) if _is_shouted(word, own) else word for word in words)


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


def _is_shouted(word: str, own: set[str]) -> bool:
    """Whether a word of the name stands in capitals, as surnames do in lists; letters behind a name always do."""
    return len(word) >= _SHORTEST and word.isupper() and set(fold(word).split()) <= own


def _capitalised(word: str, *, first: bool) -> str:
    small = word.lower()
    return small if small in _PARTICLES and not first else _PIECE.sub(lambda piece: _piece(piece[0]), small)


def _piece(letters: str) -> str:
    """A stretch of letters with a capital, and a second one after Mc: O'Brien and Anne-Marie are two stretches each."""
    if letters.startswith("mc") and len(letters) > 4:
        return f"Mc{letters[2:].capitalize()}"
    return letters.capitalize()
