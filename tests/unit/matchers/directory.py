"""A small directory to match against."""

from collections import defaultdict
from collections.abc import Mapping

from syncd.matchers.names import name_key
from syncd.model.people import Key, Known, KnownPerson, PersonId, Word

SWITCHBOARD = "+442079460100"
PRIYA = KnownPerson(PersonId(1), "Priya Patel", "P-1", "Client Ltd", ("+447911123456",))
TOM = KnownPerson(PersonId(2), "Tom Hill", "P-2", "Client Ltd", (SWITCHBOARD,))
UMA = KnownPerson(PersonId(3), "Uma Rao", "P-3", "Client Ltd", (SWITCHBOARD,))
IVAN = KnownPerson(PersonId(4), "Ivan Sergeev", "P-4", "Neva", ("+442079460144",))
EVERYBODY = (PRIYA, TOM, UMA, IVAN)


def known(
    emails: Mapping[str, tuple[KnownPerson, ...]] | None = None,
    decided: Mapping[tuple[str, str], KnownPerson | None] | None = None,
    people: tuple[KnownPerson, ...] = EVERYBODY,
    by_likeness: Mapping[str, tuple[KnownPerson, ...]] | None = None,
) -> Known:
    by_phone: dict[str, tuple[KnownPerson, ...]] = defaultdict(tuple)
    by_name: dict[str, tuple[KnownPerson, ...]] = defaultdict(tuple)
    for person in people:
        by_name[name_key(person.name)] += (person,)
        for number in person.phones:
            by_phone[number] += (person,)
    words: dict[Key, tuple[Word, ...]] = {key: (Word(person, 1),) for key, person in (decided or {}).items()}
    return Known(dict(emails or {}), dict(by_phone), dict(by_name), words, by_likeness or {})
