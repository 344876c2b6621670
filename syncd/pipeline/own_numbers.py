"""Whether a signature says plainly whose the numbers in it are: a mobile in it may be an assistant's, or a family's."""

import re

from syncd.extract.signatures import appearance
from syncd.matchers.naming.compare import compare
from syncd.model.changes import SignedBlock
from syncd.model.names import is_full_name, name_key

_CERTAIN = 0.95
_HARMLESS = frozenset(("given: another form", "words left over"))
"""What two forms of one whole name may differ in; of words left over only initials, titles and letters after it."""

_ANOTHER_WRITES = re.compile(
    r"\b(?:assistants?|assistante?|assistenz|assistentin|asistente|pa|ea|secretary|sekretariat|sekretär(?:in)?|secrétaire"
    r"|secrétariat|secretari[ao]|for|für|pour|para|on behalf|im auftrag|sent by|sent from the|gesendet von|envoyé par"
    r"|office of|büro|bureau de|family|familie|famille|familia|famiglia|pp|shared|p\. ?p|i\. ?a)\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"[&+/;]|\b(?:and|und|et|y)\b", re.IGNORECASE)
_JOINS = re.compile(r"\s*(?:&|\+|(?:and|und|et|y)\b)", re.IGNORECASE)
_ASIDE = re.compile(r"\s*(?:\||,|·|•|\s[-\u2013\u2014]\s)\s*")
_NOTHING_BUT_A_MOBILE = re.compile(
    r"\W*(?:(?:tel|tél|téléphone|telefon|phone|my)?\W*"
    r"(?:mobile|mobil|mob|m|cell|cellphone|cellulare|cellulaire|celular|handy|mobiltelefon|portable|port|móvil|movil"
    r"|telemóvel|mobiel|natel)(?:\W*(?:phone|number|no|nr|nummer))?)[^\w+()\[\]]*"
    r"\+?(?:\d|\(0\)|(?<!\d)\(\d+\)|[ \u00a0./\u2010-\u2013-])+[.,;|\s]*",
    re.IGNORECASE,
)


def plain(name: str, block: SignedBlock) -> frozenset[str]:
    """The numbers, in E.164, that stand as somebody's own mobile below their own whole name.

    Nobody else writes for them, or with them, and the line has nothing but a label, as "Mobile", and the number.
    """
    if not _is_whole(name, block.contact.name) or not _is_own(name, block.text.splitlines()):
        return frozenset()
    return frozenset(one.e164 for one in block.phones if _NOTHING_BUT_A_MOBILE.fullmatch(one.quote.strip()))


def _is_own(name: str, lines: list[str]) -> bool:
    if any(_ANOTHER_WRITES.search(line) or _JOINS.match(line) for line in lines):
        return False
    return any(_names(name, line.strip()) for line in lines)


def _names(name: str, line: str) -> bool:
    """Whether a line is this name and nothing else, but perhaps a title beside it."""
    if _is_whole(name, line) and not _SEVERAL.search(line):
        return True
    said, *beside = _ASIDE.split(line, maxsplit=1)
    return bool(beside) and appearance.of(beside[0]).title and _names(name, said)


def _is_whole(name: str, signed: str) -> bool:
    """Whether this is certainly somebody's own given name and surname, with none more."""
    if not is_full_name(signed) or len(name_key(name).split()) != len(name_key(signed).split()):
        return False
    likeness = compare(name, signed)
    return likeness.probability >= _CERTAIN and _HARMLESS.issuperset(likeness.reasons)
