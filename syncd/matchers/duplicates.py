"""Whether two records of the directory are one person: enough to ask, never enough to decide."""

from dataclasses import dataclass
from functools import lru_cache

from syncd.matchers.naming import compare, romanised
from syncd.model import spellings
from syncd.model.folding import fold
from syncd.model.free_mail import is_free_mail
from syncd.model.people import KnownPerson, Person

SAME_ADDRESS, SAME_NUMBER, SAME_COMPANY = 0.97, 0.9, 0.7
"""How sure two records of one name are one person's, by what else they have in common."""
_ONE_NAME = 0.85
_SPELT_ALIKE = 0.3
"""What two names share of their pairs of letters, from which on they are worth comparing: of others one in seventy."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two records may be one person's, and how sure that is."""

    confidence: float
    words: str


def likeness(one: Person, other: Person) -> Likeness | None:
    """What two records have in common whose names may be one person's; None where that says nothing.

    Both are given with what is dead on them. Two of one name at one company are two people, as often as not, where
    each has an address there, or an id in the file that they came from: nothing is asked about them.
    """
    found = _in_common(one, other)
    return found if found and _may_have_one_name(one.record.name, other.record.name) else None


def may_be_colleagues(one: Person, other: KnownPerson) -> bool:
    """Whether two of like names are looked at for that: they work at one company, and are not two in one file."""
    company = fold(one.record.company)
    return bool(company) and company == fold(other.company) and not (one.record.external_id and other.external_id)


def are_spelt_alike(one: str, other: str) -> bool:
    """Whether two names share so many letters that they are worth comparing, however their words are set apart."""
    ours, theirs = _letters(one), _letters(other)
    return 2 * len(ours & theirs) >= _SPELT_ALIKE * (len(ours) + len(theirs)) > 0


@lru_cache(maxsize=8192)
def _letters(name: str) -> frozenset[str]:
    """The pairs of letters that stand side by side in a name, in Latin letters."""
    run = "".join(romanised.words(name) or spellings.words(name))
    return frozenset(run[at : at + 2] for at in range(len(run) - 1))


def _may_have_one_name(one: str, other: str) -> bool:
    return compare.probability(one, other) >= _ONE_NAME


def _in_common(one: Person, other: Person) -> Likeness | None:
    ours, theirs = one.record, other.record
    if shared := [email for email in ours.emails if email in theirs.emails]:
        return Likeness(SAME_ADDRESS, f"both have {shared[0]}")
    mine, yours = ({phone.e164 for phone in record.phones} for record in (ours, theirs))
    if common := sorted(mine & yours):
        return Likeness(SAME_NUMBER, f"both have {common[0]}")
    company = fold(ours.company)
    if company and company == fold(theirs.company) and not _stand_side_by_side(one, other):
        return Likeness(SAME_COMPANY, f"both work at {ours.company}")
    return None


def _stand_side_by_side(one: Person, other: Person) -> bool:
    if one.record.external_id and other.record.external_id:
        return True
    return not _domains(one).isdisjoint(_domains(other))


def _domains(person: Person) -> set[str]:
    """Where a person has addresses that work, but for mail services."""
    alive = (email for email in person.record.emails if ("email", email) not in person.dead)
    return {domain for email in alive if not is_free_mail(domain := email.rpartition("@")[2])}
