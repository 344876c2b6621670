"""Match on where somebody lives: the more and the rarer words two addresses share, the less it is chance."""

from collections.abc import Iterable, Iterator
from math import exp, log

from rapidfuzz.distance import OSA

from syncd.matchers import by_name, german_russian
from syncd.matchers.calibration import probability
from syncd.matchers.names import SAME_WORD, likeness
from syncd.matchers.naming.compare import names_another
from syncd.model.commonness import MOST_PLACES, Commonness
from syncd.model.folding import fold
from syncd.model.matching import Evidence, EvidenceKind, Mention
from syncd.model.people import Known, KnownPerson

_RELATION = 3.5
"""What place and name are worth together at most where the surname is the same and the given name another's."""
_WORTH_ASKING = -5.0
_MOVED = 0.08
"""How many live elsewhere by the time they are told of, or are told of by another address."""
_SAME_WORD, _MISSPELT, _OTHER_WORD = -0.1, -1.5, -1.2
"""What each word is worth for being written as the other address has it, nearly so, or not."""
_MOST, _MOST_OF_A_WORD = 20.0, 8.0
_MOST_WORDS = 12
_SHORT = 3
"""Letters up to which a word with a slip is another word."""
_UNHEARD_OF, _MANY = 1e-3, 0.2
"""What share of people lives where a word is part of the place: of one that nobody has, and of one that many have."""
_SMALL = 200
"""People for whom these shares speak, beside those of the directory."""


def neighbours(mention: Mention, known: Known) -> tuple[KnownPerson, ...]:
    """Who lives where the mention says, and is not called quite otherwise."""
    nearby = known.by_place.get(mention.location, ()) if mention.name else ()
    return tuple(
        person
        for person in nearby
        if _log_odds(mention, person, known) + by_name.log_odds(mention.name, person.name, known) > _WORTH_ASKING
    )


def evidence(mention: Mention, people: Iterable[KnownPerson], known: Known) -> Iterator[Evidence]:
    """What the place told beside a mention says of each of these."""
    for person in people if mention.location else ():
        if person.location:
            score = probability(_log_odds(mention, person, known))
            lives = f"lives in {person.location}"
            told = lives if score > 0.5 else f"{lives}, not in {mention.location}"
            yield Evidence(EvidenceKind.LOCATION, person, score, told)


def _log_odds(mention: Mention, person: KnownPerson, known: Known) -> float:
    same = log_odds(mention.location, person.location, known.common)
    if names_another(*german_russian.nearest(mention.name, person.name)):
        return min(same, _RELATION - by_name.log_odds(mention.name, person.name, known))
    return same


def log_odds(told: str, place: str, common: Commonness) -> float:
    """How much likelier a place is told of somebody who lives in the other one than of anybody, in log-odds."""
    same = min(_MOST, sum(_agreement(words(told), words(place), common)))
    return log(_MOVED + (1 - _MOVED) * exp(same))


def words(place: str) -> list[str]:
    return fold(place).split()[:_MOST_WORDS]


def _agreement(one: list[str], two: list[str], common: Commonness) -> Iterator[float]:
    """What each word of the shorter one is worth; one that is only told more closely is no other."""
    shorter, left = sorted((one, two), key=len)
    strange = []
    for word in shorter:
        best = max(left, key=lambda other: (word == other, likeness(word, other)), default="")
        if best and _are_one(word, best):
            left.remove(best)
            yield _worth(word, best, common)
        else:
            strange.append(word)
    run_together = "".join(left)
    for word in strange:
        # "auroraclose", "arlin tgon": blanks get lost, or into words.
        yield _MISSPELT - log(_UNHEARD_OF) if _stands_in(word, run_together) else _OTHER_WORD


def _are_one(word: str, other: str) -> bool:
    if word == other:
        return True
    if word.isdigit() and other.isdigit():
        # The next number is another house; two digits swapped are a slip.
        return len(word) > _SHORT and sorted(word) == sorted(other) and OSA.distance(word, other) == 1
    return min(len(word), len(other)) > _SHORT and (
        likeness(word, other) >= SAME_WORD or OSA.distance(word, other) == 1
    )


def _stands_in(word: str, text: str) -> bool:
    return len(word) > _SHORT and not word.isdigit() and word in text


def _worth(word: str, other: str, common: Commonness) -> float:
    known = max((word, other), key=lambda one: common.places.get(one, 0))
    return min(_MOST_OF_A_WORD, -log(_share(known, common))) + (_SAME_WORD if word == other else _MISSPELT)


def _share(word: str, common: Commonness) -> float:
    living = common.places.get(word, 0)
    share = (living + _SMALL * _UNHEARD_OF) / (common.people + _SMALL)
    return max(share, _MANY) if living >= MOST_PLACES else share
