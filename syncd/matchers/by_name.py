"""Match on a name alone: enough to ask, never enough to decide."""

from collections.abc import Iterator

from syncd.matchers.names import name_key
from syncd.matchers.naming import compare
from syncd.model.matching import Evidence, EvidenceKind, Mention
from syncd.model.names import is_full_name
from syncd.model.people import Known, KnownPerson

UNIQUE = 0.8
SHARED = 0.7
"""Split among everyone of that name."""
ALIKE = 0.6
"""For a name like it, times the probability that the two are one person's; split likewise."""
_MAY_BE_ONE = 0.5


def evidence(mention: Mention, known: Known) -> tuple[Evidence, ...]:
    """Everyone in the directory of this full name, however it is written."""
    key = name_key(mention.name)
    namesakes = known.by_name.get(key, ()) if key else ()
    likes = _alike(mention, namesakes, known) if is_all_there_is(mention, known) else ()
    return (*_same(mention, namesakes), *likes)


def is_all_there_is(mention: Mention, known: Known) -> bool:
    """Whether nothing but a full name may tell who it is: only then are people asked about who are called like it."""
    if mention.key in known.decided or mention.email in known.by_email or mention.phone in known.by_phone:
        return False
    return is_full_name(mention.name)


def _same(mention: Mention, namesakes: tuple[KnownPerson, ...]) -> Iterator[Evidence]:
    words = f"the name {mention.name} is the same"
    if len(namesakes) > 1:
        words = f"{words}, as on {len(namesakes)} records"
    score = UNIQUE if len(namesakes) == 1 else SHARED / max(1, len(namesakes))
    for person in namesakes:
        before = "" if name_key(person.name) == name_key(mention.name) else f" that {person.name} had before"
        yield Evidence(EvidenceKind.NAME, person, score, f"{words}{before}")


def _alike(mention: Mention, namesakes: tuple[KnownPerson, ...], known: Known) -> Iterator[Evidence]:
    """People whose names are another way, or a slip, to write this one."""
    others = [person for person in known.by_likeness.get(mention.name, ()) if person not in namesakes]
    likely = [(compare.probability(mention.name, person.name), person) for person in others]
    fitting = [(probability, person) for probability, person in likely if probability >= _MAY_BE_ONE]
    for probability, person in fitting:
        words = f"the name {mention.name} is like {person.name}"
        yield Evidence(EvidenceKind.NAME, person, ALIKE * probability / (len(fitting) + len(namesakes)), words)
