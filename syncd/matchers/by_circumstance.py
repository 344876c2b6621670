"""Match on where somebody lives: it speaks for or against whom a name, an address or a number already suggests."""

from collections.abc import Iterable, Iterator

from syncd.matchers.calibration import probability
from syncd.matchers.names import SAME_WORD, likeness
from syncd.model.folding import fold
from syncd.model.matching import Evidence, EvidenceKind, Mention
from syncd.model.people import KnownPerson

# Log-odds for each word of a place that both name, and for each that only the longer-worded one could have.
_SHARED_WORD, _OTHER_WORD = 1.5, -1.2
_MOST_WORDS = 12


def evidence(mention: Mention, people: Iterable[KnownPerson]) -> Iterator[Evidence]:
    """What the place told beside a mention says of each of these."""
    for person in people if mention.location else ():
        if person.location:
            yield _place(mention.location, person)


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
