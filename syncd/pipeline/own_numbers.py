"""Whether a signature is plainly its owner's: an assistant may write, and a mobile in it be hers, or a family's."""

import re

from syncd.extract.patterns import any_of, words
from syncd.extract.signatures import appearance, cells, names
from syncd.extract.wordings import heard, turn
from syncd.extract.words import other_hands
from syncd.matchers.naming import given
from syncd.matchers.naming.compare import compare
from syncd.model.changes import SignedBlock
from syncd.model.folding import fold
from syncd.model.names import is_full_name, name_key
from syncd.model.reading import MailReading

_CERTAIN, _LIKELY = 0.95, 0.5
_HARMLESS = frozenset(("given: another form", "words left over"))
"""What two forms of one whole name may differ in; of words left over only initials, titles and letters after it."""

_ANOTHER_WRITES = heard(other_hands.ANOTHER_WRITES)
_AND = turn(other_hands.AND)
_SEVERAL = re.compile(rf"[&+/;]|{_AND}", re.IGNORECASE)
_JOINS = re.compile(rf"\s*(?:&|\+|{_AND})", re.IGNORECASE)
_ASIDE = re.compile(r"\s*(?:\||,|·|•|\s[-\u2013\u2014]\s)\s*")
_LAST = 2
"""Lines at the end of a mail's words that may tell who wrote them."""
_EDGES = " *_/|,;-\u2013\u2014"
_CAPITALISED = re.compile(r"(?<!\w)[^\W\d_a-z][\w'’-]+")
_NOTHING_BUT_A_MOBILE = re.compile(
    rf"\W*(?:{any_of(words(other_hands.BEFORE_MOBILE))}?\W*"
    rf"{any_of(words(other_hands.MOBILE))}(?:\W*{any_of(words(other_hands.BEHIND_MOBILE))})?)[^\w+()\[\]]*"
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


def is_by_another_hand(name: str, mail: MailReading) -> bool:
    """Whether it says below a mail that somebody wrote it for the one of this name: "Sent by Bob Ray"."""
    # What is no signature in anything but that stands at the end of the words.
    last = [line for line in mail.reply.splitlines() if line.strip()][-_LAST:]
    said = (line for line in last if not appearance.of(line.strip()).prose)
    return any(_names_who_writes(name, line) for line in (*said, *mail.signature.splitlines()))


def is_signed_with_another(name: str, block: SignedBlock) -> bool:
    """Whether a signature says that somebody else writes, or answers, for the one of this name, or signs, too."""
    return _is_of_several(name, block.text.splitlines())


def _is_own(name: str, lines: list[str]) -> bool:
    return not _is_of_several(name, lines) and any(_names(name, line.strip()) for line in lines)


def _is_of_several(name: str, lines: list[str]) -> bool:
    if _is_said_of_others(name, lines):
        return True
    return any(_JOINS.match(line) or _is_anothers_name(name, line) for line in lines)


def _is_said_of_others(name: str, lines: list[str]) -> bool:
    """Whether a line says that somebody else writes, or answers; small print "for the addressee" names nobody."""
    small_print = next((n for n, line in enumerate(lines) if cells.is_small_print(line)), len(lines))
    said = any(_ANOTHER_WRITES.search(line) for line in lines[:small_print])
    return said or any(_names_who_writes(name, line) for line in lines[small_print:])


def _names_who_writes(name: str, line: str) -> bool:
    """Whether somebody, be it the owner, is named behind words for one who writes for another."""
    found = _ANOTHER_WRITES.search(line)
    named = (fold(word) for word in _CAPITALISED.findall(line[found.end() :])) if found else ()
    own = set(fold(name).split())
    return any(word in own or given.is_common(word) for word in named)


def _is_anothers_name(name: str, line: str) -> bool:
    """Whether a line is another's full name, with a title beside it or not: two people sign."""
    said, *beside = _ASIDE.split(line.strip(_EDGES), maxsplit=1)
    looks, other = appearance.of(said), names.plain(said)
    if looks.title or looks.company or looks.place or looks.department or looks.unit or looks.premises or looks.street:
        return False
    if not is_full_name(other) or not given.is_common(fold(other).split()[0]):
        return False
    return compare(name, other).probability < _LIKELY and (not beside or appearance.of(beside[0]).title)


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
