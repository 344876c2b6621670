"""Match on where somebody works and lives: it speaks for or against whom name, address or number already suggest."""

from collections.abc import Iterable, Iterator

from syncd.matchers.calibration import probability
from syncd.matchers.names import SAME_WORD, likeness
from syncd.model.folding import fold
from syncd.model.matching import Evidence, EvidenceKind, Mention
from syncd.model.people import KnownPerson

SAME_EMPLOYER, OTHER_EMPLOYER = 0.88, 0.35
"""People change jobs, and a client employs namesakes."""

# Log-odds for each word of a place that both name, and for each that only the longer-worded one could have.
_SHARED_WORD, _OTHER_WORD = 1.5, -1.2
_MOST_WORDS = 12
_LEGAL_FORMS = frozenset(
    ("ltd", "limited", "plc", "llp", "llc", "inc", "corp", "gmbh", "ag", "kg", "se", "sa", "sas", "sarl", "srl", "spa",
     "bv", "nv", "ab", "as", "oy", "co", "uk", "the", "and", "group")
)  # fmt: skip


def evidence(mention: Mention, people: Iterable[KnownPerson]) -> Iterator[Evidence]:
    """What the employer and the place told beside a mention say of each of these."""
    if not (mention.company or mention.location):
        return
    for person in people:
        if mention.company and person.company:
            yield _employer(mention.company, person)
        if mention.location and person.location:
            yield _place(mention.location, person)


def _employer(told: str, person: KnownPerson) -> Evidence:
    one, two = _firm(told), _firm(person.company)
    if one and two and (one <= two or two <= one):
        return Evidence(EvidenceKind.COMPANY, person, SAME_EMPLOYER, f"works at {person.company}")
    return Evidence(EvidenceKind.COMPANY, person, OTHER_EMPLOYER, f"works at {person.company}, not at {told}")


def _firm(written: str) -> frozenset[str]:
    return frozenset(fold(written).split()) - _LEGAL_FORMS


def _place(told: str, person: KnownPerson) -> Evidence:
    """The more words of an address agree, the less it is chance; one that is only told more closely is no other."""
    shorter, longer = sorted((_words(told), _words(person.location)), key=len)
    left, shared = list(longer), 0
    for word in shorter:
        best = max(left, key=lambda other: likeness(word, other), default="")
        if best and likeness(word, best) >= SAME_WORD:
            left.remove(best)
            shared += 1
    score = probability(_SHARED_WORD * shared + _OTHER_WORD * (len(shorter) - shared))
    words = f"lives in {person.location}" if score > 0.5 else f"lives in {person.location}, not in {told}"
    return Evidence(EvidenceKind.LOCATION, person, score, words)


def _words(place: str) -> list[str]:
    return fold(place).split()[:_MOST_WORDS]
