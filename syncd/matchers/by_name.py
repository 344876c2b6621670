"""Match on a name alone: enough to ask, never enough to decide."""

from collections.abc import Iterable
from math import log

from syncd.matchers import german_russian
from syncd.matchers.calibration import probability
from syncd.matchers.names import name_key
from syncd.matchers.naming import coincidence, compare
from syncd.model.matching import Evidence, EvidenceKind, Mention
from syncd.model.names import has_initials, is_full_name
from syncd.model.people import Known, KnownPerson

BESIDE = 2.2
"""What a name is worth at most, in log-odds, beside an address or a number that is on record: that is better proof."""
_MAY_BE_ONE = _SAYS_NOTHING = 0.5
STRANGERS = 10_000
"""How many people that are not in the directory an agency comes upon: any of them may have the name as well."""


def evidence(mention: Mention, known: Known, neighbours: Iterable[KnownPerson] = ()) -> tuple[Evidence, ...]:
    """Everyone in the directory of this name, or of one like it, and what it says of those who live there."""
    if not mention.name:
        return ()
    key = name_key(mention.name)
    namesakes = known.by_name.get(key, ()) if key else ()
    near = known.by_likeness.get(mention.name, ()) if is_all_there_is(mention, known) else ()
    others = [*neighbours, *(person for person in near if _is_like(mention, person))]
    return (
        *(_same(mention, person, len(namesakes), known) for person in namesakes),
        *(_other(mention, person, known) for person in dict.fromkeys(others) if person not in namesakes),
    )


def is_all_there_is(mention: Mention, known: Known) -> bool:
    """Whether nothing but a name, be it with initials, may tell who it is: then those called like it may be meant."""
    if mention.key in known.decided or mention.email in known.by_email:
        return False
    # Review may have said that the number is nobody's.
    if mention.phone in known.by_phone and ("phone", mention.phone) not in known.decided:
        return False
    return is_full_name(mention.name) or has_initials(mention.name)


def _is_like(mention: Mention, person: KnownPerson) -> bool:
    return compare.probability(*german_russian.nearest(mention.name, person.name)) >= _MAY_BE_ONE


def _same(mention: Mention, person: KnownPerson, namesakes: int, known: Known) -> Evidence:
    words = f"the name {mention.name} is the same"
    if namesakes > 1:
        words = f"{words}, as on {namesakes} records"
    name = person.name
    if name_key(name) != name_key(mention.name):
        words, name = f"{words} that {name} had before", mention.name
    score = _score(mention, name, known)
    if person in (*known.by_email.get(mention.email, ()), *known.by_phone.get(mention.phone, ())):
        # However many are called so: of somebody's own address or number, the own name takes nothing away.
        score = max(score, _SAYS_NOTHING)
    return Evidence(EvidenceKind.NAME, person, score, words)


def _other(mention: Mention, person: KnownPerson, known: Known) -> Evidence:
    like = "like" if _is_like(mention, person) else "not like"
    words = f"the name {mention.name} is {like} {person.name}"
    return Evidence(EvidenceKind.NAME, person, _score(mention, person.name, known), words)


def _score(mention: Mention, name: str, known: Known) -> float:
    is_on_record = mention.email in known.by_email or mention.phone in known.by_phone
    likely = log_odds(mention.name, name, known)
    return probability(min(likely, BESIDE) if is_on_record else likely)


def log_odds(written: str, name: str, known: Known) -> float:
    """How likely somebody called so is meant, rather than a stranger, in log-odds."""
    return coincidence.log_odds(*german_russian.nearest(written, name), known.common) - log(STRANGERS)
