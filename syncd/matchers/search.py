"""Find people by what somebody remembers of them: half a name, a misspelt one, a bit of an address or a number."""

import heapq
import re
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import JaroWinkler

from syncd.matchers.names import likeness
from syncd.matchers.naming import compare
from syncd.model.folding import fold
from syncd.model.matching import Candidate
from syncd.model.people import KnownPerson

WORTH_SHOWING = 0.6
"""The confidence, 0 to 1, below which a person is left out."""

LONGEST_QUERY = 200
CLOSER_LOOKS = 300
"""People whose names are compared with care, because they are roughly alike."""
_ALIKE = 0.7
_RUN_TOGETHER = 0.9
_NUMBER = re.compile(r"[\d\s()+./-]*\d[\d\s()+./-]*")
_SHORTEST_NUMBER = 4


def rank(query: str, people: Iterable[KnownPerson], limit: int) -> tuple[Candidate, ...]:
    """The people a query may mean, best first, at most `limit`; the first 200 characters of the query count."""
    asked = query.strip()[:LONGEST_QUERY]
    found = (_by_number(asked, people) if _is_number(asked) else _by_words(asked, people)) if asked else ()
    best: dict[int, Candidate] = {}
    for candidate in found:
        known = best.setdefault(candidate.person.id, candidate)
        if candidate.confidence > known.confidence:
            best[candidate.person.id] = candidate
    return tuple(heapq.nsmallest(limit, best.values(), key=lambda c: (-c.confidence, fold(c.person.name), c.person.id)))


def _is_number(query: str) -> bool:
    return bool(_NUMBER.fullmatch(query)) and len(_digits(query)) >= _SHORTEST_NUMBER


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def _by_number(query: str, people: Iterable[KnownPerson]) -> Iterable[Candidate]:
    """Whoever has a number with these digits in it; a trunk or exit prefix of zeros is no part of it."""
    digits = _digits(query).lstrip("0")
    for person in people:
        numbers = [number for number in person.phones if digits and digits in number]
        if numbers:
            yield Candidate(person, len(digits) / len(_digits(numbers[0])), (f"number {numbers[0]}",))
        elif person.external_id == query:
            yield Candidate(person, 1.0, (f"record {query}",))


def _by_words(query: str, people: Iterable[KnownPerson]) -> Iterable[Candidate]:
    """Whoever's name or company has words like these; of an address, its words before and after the @ count."""
    local, _, domain = query.partition("@")
    wanted = fold(local).split()
    company = fold(domain.partition(".")[0])
    rough: list[tuple[float, int, KnownPerson]] = []
    for person in people:
        if person.external_id == query:
            yield Candidate(person, 1.0, (f"record {query}",))
        else:
            rough.append((_roughly(wanted, person), -person.id, person))
            confidence = _confidence(wanted, company, person)
            if confidence >= WORTH_SHOWING:
                yield Candidate(person, confidence, (f"like {person.name}",))
    asked = local if not domain else local.replace(".", " ")
    for _, _, person in heapq.nlargest(CLOSER_LOOKS, rough):
        confidence = _by_name(asked, wanted, person)
        if confidence >= WORTH_SHOWING:
            yield Candidate(person, confidence, (f"like {person.name}",))


def _roughly(wanted: Sequence[str], person: KnownPerson) -> float:
    """Cheap, and high for everybody whose name is spelt at all like what is wanted."""
    own = fold(person.name).split()
    alike = (max(likeness(word, other), JaroWinkler.similarity(word, other)) for word in wanted for other in own)
    return max(alike, default=0.0)


def _by_name(asked: str, wanted: Sequence[str], person: KnownPerson) -> float:
    """How well a name fits in the way people's names vary: nicknames, other alphabets, slips of the pen."""
    if len(wanted) > 1:
        return compare.probability(asked, person.name)
    return compare.resemblance(asked, person.name) if len(asked.strip()) > 1 else 0.0


def _confidence(wanted: list[str], company: str, person: KnownPerson) -> float:
    """How well the words fit, 0 to 1; a word of the company's name counts for less than one of the person's."""
    name, employer = fold(person.name), fold(person.company)
    own, theirs = name.split(), employer.split()
    apart = _average((word, max(_best(word, own), 0.8 * _best(word, theirs))) for word in wanted)
    # "mac donald", "vandenberg": where a name is cut into words is the first thing people forget.
    together = likeness("".join(sorted(wanted)), "".join(sorted(own)))
    by_name = max(apart, 0.95 * together if together >= _RUN_TOGETHER else 0.0)
    if not company:
        return by_name
    at_work = _best(company, [*theirs, employer.replace(" ", "")])
    # Half the world is at one free mail provider or another: the domain may speak for somebody, never against.
    return max(0.9 * by_name, (by_name + at_work) / 2 if wanted else at_work)


def _average(scores: Iterable[tuple[str, float]]) -> float:
    """The mean of the words' scores, longer words weighing more."""
    weighed = [(len(word), score) for word, score in scores]
    total = sum(weight for weight, _ in weighed)
    return sum(weight * score for weight, score in weighed) / total if total else 0.0


def _best(word: str, words: list[str]) -> float:
    """How well a word fits the best of some words: the same, its beginning, or like it."""
    return max((_fit(word, other) for other in words), default=0.0)


def _fit(word: str, other: str) -> float:
    if word == other:
        return 1.0
    if other.startswith(word):
        return 0.9 + 0.1 * len(word) / len(other)
    alike = likeness(word, other)
    return 0.95 * alike if alike >= _ALIKE else 0.0
