"""Find people by what somebody remembers of them: half a name, a misspelt one, bits of an address, number or title."""

import heapq
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from rapidfuzz.distance import JaroWinkler

from syncd.matchers import german_russian
from syncd.matchers.names import likeness
from syncd.matchers.naming import compare, romanised
from syncd.model import firms
from syncd.model.folding import fold
from syncd.model.matching import Candidate
from syncd.model.people import KnownPerson, Past, PersonId

WORTH_SHOWING = 0.6
"""The confidence, 0 to 1, below which a person is left out."""

LONGEST_QUERY = 200
CLOSER_LOOKS = 300
"""People whose names are compared with care, because they are roughly alike."""
_AT_WORK, _AS_WORK, _BEFORE = 0.8, 0.75, 0.7
"""What a word of the employer, of the title and of those before is worth beside one of the name."""
_ALIKE = 0.7
_RUN_TOGETHER = 0.9
_WORD_BY_WORD = 0.7
"""What it is worth that each word resembles one of the name."""
_BETWEEN = re.compile(r"(?<=\w)\s+(?:at|from)\s+(?=\w)", re.IGNORECASE)
"""What stands between somebody and where they work."""
_NUMBER = re.compile(r"[\d\s()+./-]*\d[\d\s()+./-]*")
_SHORTEST_NUMBER = 4
_SHORTEST_WHOLE = 9
"""Digits from which on what was typed may be all of a number but the country's code."""
# How E.164 gives codes out: one digit, two, or three of which the first two are never a code themselves.
_ZONES = 21, 22, 23, 24, 25, 26, 29, 35, 37, 38, 42, 50, 59, 67, 68, 69, 85, 88, 96, 97, 99
_CODES = (
    1, 7, 20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60,
    61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
    *(zone * 10 + n for zone in _ZONES for n in range(10)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked for: words of names and of past, the company an address speaks of, or digits of a number.

    `given` are those of the words that may be another way to call somebody.
    """

    text: str
    words: tuple[str, ...] = ()
    company: str = ""
    digits: str = ""
    given: frozenset[str] = frozenset()

    @property
    def is_address(self) -> bool:
        return "@" in self.text


def parse(text: str) -> Query:
    """The first 200 characters count; of "Bob at Acme" the "at" is no word.

    Of a number, a trunk or exit prefix of zeros is no part.
    """
    return _read(_BETWEEN.sub(" ", text.strip()[:LONGEST_QUERY]))


def _read(asked: str) -> Query:
    if _NUMBER.fullmatch(asked) and len(_digits(asked)) >= _SHORTEST_NUMBER:
        return Query(asked, digits=_digits(asked).lstrip("0"))
    local, _, domain = asked.partition("@")
    return Query(asked, romanised.words(local) or tuple(fold(local).split()), fold(domain.partition(".")[0]))


def whole_numbers(digits: str) -> tuple[str, ...]:
    """How a number may be kept that was typed as a whole, with its country's code or without."""
    if len(digits) < _SHORTEST_WHOLE:
        return ()
    # Italy alone keeps the zero of its towns behind the country's code.
    return (f"+{digits}", f"+390{digits}", *(f"+{code}{digits}" for code in _CODES))


def rank(
    text: str, people: Iterable[KnownPerson], limit: int, past: Mapping[PersonId, Past] = MappingProxyType({})
) -> tuple[Candidate, ...]:
    """The people a query may mean, best first, at most `limit`."""
    query, everybody = parse(text), tuple(people)
    at_work = _words_at_work(everybody, past)
    # "At" may be a word of a name, too.
    ways = dict.fromkeys((query, _read(text.strip()[:LONGEST_QUERY])))
    asked = [replace(way, given=frozenset(way.words) - at_work) for way in ways if way.text]
    best: dict[int, Candidate] = {}
    for way in asked:
        for id_, found in _best_of((_by_number if way.digits else _by_words)(way, everybody, past)).items():
            known = best.get(id_, found)
            reasons = tuple(dict.fromkeys((*known.reasons, *found.reasons)))
            best[id_] = replace(max(known, found, key=lambda one: one.confidence), reasons=reasons)
    return tuple(heapq.nsmallest(limit, best.values(), key=lambda found: _place(query, found)))


def _best_of(found: Iterable[Candidate]) -> dict[int, Candidate]:
    """Id → what speaks for this person most."""
    best: dict[int, Candidate] = {}
    for candidate in found:
        known = best.setdefault(candidate.person.id, candidate)
        if candidate.confidence > known.confidence:
            best[candidate.person.id] = candidate
    return best


def _words_at_work(people: Iterable[KnownPerson], past: Mapping[PersonId, Past]) -> frozenset[str]:
    """The words of employers and titles, those before too: nobody is meant by a name that is like one."""
    remembered = ((person, past.get(person.id, Past())) for person in people)
    told = (text for person, own in remembered for text in (person.company, own.title, *own.former))
    return frozenset(word for text in told for word in fold(text).split())


def _place(query: Query, found: Candidate) -> tuple[int, float, int, int, str, int]:
    """Whoever is called so and no more first, then the likeliest; of those as likely for whom more speaks, and then
    whoever has no names beside.
    """
    name = fold(found.person.name)
    own = name.split()
    beside = sum(not word.startswith(query.words) for word in own)
    beside = beside % len(own) if own else 0
    return _unlike(query, name), -found.confidence, -len(found.reasons), beside, name, found.person.id


def _unlike(query: Query, name: str) -> int:
    """0 for a folded name that is written so, 1 where an initial or another order or alphabet is between, else 2."""
    if query.is_address:
        # Of two the domain tells more than a middle name.
        return 2
    if name == fold(query.text):
        return 0
    own, asked = Counter(name.split()), Counter(query.words)
    whole = Counter(word for word in query.words if len(word) > 1)
    is_called_so = whole and whole <= own and Counter(word[0] for word in (own - whole).elements()) == asked - whole
    return 1 if is_called_so else 2


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def _by_number(query: Query, people: Iterable[KnownPerson], _: Mapping[PersonId, Past]) -> Iterator[Candidate]:
    """Whoever has a number with these digits in it."""
    for person in people:
        numbers = [number for number in person.phones if query.digits in number]
        if numbers:
            yield Candidate(person, len(query.digits) / len(_digits(numbers[0])), (f"number {numbers[0]}",))
        elif person.external_id == query.text:
            yield Candidate(person, 1.0, (f"record {query.text}",))


def _by_words(query: Query, people: Iterable[KnownPerson], past: Mapping[PersonId, Past]) -> Iterator[Candidate]:
    """Whoever's name, employer or title has words like these; of an address, its words before and after the @ count."""
    rough: list[tuple[float, int, int, KnownPerson, str]] = []
    for person in people:
        if person.external_id == query.text:
            yield Candidate(person, 1.0, (f"record {query.text}",))
        else:
            remembered = past.get(person.id, Past())
            names = (person.name, *remembered.names)
            rough += [(_roughly(query.words, name), -person.id, -n, person, name) for n, name in enumerate(names)]
            confidence, told = _confidence(query, person, remembered)
            if confidence >= WORTH_SHOWING:
                yield Candidate(person, confidence, told)
    asked = query.text.partition("@")[0].replace(".", " ") if query.is_address else query.text
    for *_, person, name in heapq.nlargest(CLOSER_LOOKS, rough):
        confidence = _by_name(asked, query.words, name)
        if confidence >= WORTH_SHOWING:
            yield Candidate(person, confidence, (_like(name, person),))


def _like(name: str, person: KnownPerson) -> str:
    return f"like {name}" if name == person.name else f"once {name}"


def _roughly(wanted: Sequence[str], name: str) -> float:
    """Cheap, and high for every name that is spelt at all like what is wanted."""
    own = fold(name).split()
    alike = (max(likeness(word, other), JaroWinkler.similarity(word, other)) for word in wanted for other in own)
    return max(alike, default=0.0)


def _by_name(asked: str, wanted: Sequence[str], name: str) -> float:
    """How well a name fits in the way people's names vary: nicknames, other alphabets, slips of the pen."""
    if len(wanted) > 1:
        # Who looks for somebody forgives what makes two people's names of two: "Frankie" may be what others call Fanny.
        # In letters of its own a word tells more than as an index has it, without the vowels that nobody wrote.
        typed = asked.split()
        words = wanted if asked.isascii() or len(typed) != len(wanted) else typed
        likely = compare.probability(*german_russian.nearest(asked, name))
        return max(likely, _WORD_BY_WORD * _each_resembles(words, name, max(likely, WORTH_SHOWING) / _WORD_BY_WORD))
    return compare.resemblance(asked, name) if len(asked.strip()) > 1 else 0.0


def _each_resembles(words: Iterable[str], name: str, least: float) -> float:
    """How well the word fits a name that fits it worst; 0 where that is less than `least`, which is seen at the first
    such word: to compare one takes a millisecond.
    """
    found = 1.0
    for word in words:
        if least > found:
            return 0.0
        found = min(found, compare.resemblance(word, name))
    return found if found >= least else 0.0


def _confidence(query: Query, person: KnownPerson, past: Past) -> tuple[float, tuple[str, ...]]:
    """How well the words fit, 0 to 1, and what they fit."""
    for name in (person.name, *past.names):
        if fold(name) == fold(query.text) != "":
            return 1.0, (_like(name, person),)
    own, employer = fold(person.name).split(), fold(person.company)
    fits = _fits(query, person, past)
    apart = _average((word, worth) for word, (worth, _) in fits)
    # "mac donald", "vandenberg": where a name is cut into words is the first thing people forget.
    together = likeness("".join(sorted(query.words)), "".join(sorted(own)))
    by_name = max(apart, 0.95 * together if together >= _RUN_TOGETHER else 0.0)
    told = tuple(dict.fromkeys(what for _, (worth, what) in fits if worth)) or (f"like {person.name}",)
    if not query.company:
        return by_name, told
    at_work = _best(query.company, [*employer.split(), employer.replace(" ", "")])
    # Half the world is at one free mail provider or another: the domain may speak for somebody, never against.
    return max(0.9 * by_name, (by_name + at_work) / 2 if query.words else at_work), told


def _fits(query: Query, person: KnownPerson, past: Past) -> list[tuple[str, tuple[float, str]]]:
    """Each word, what it is worth at its best place, and how to tell of that."""
    places = _places(person, past)
    found = {
        word: max(
            (worth * _best(way, words), told) for way in (word, *firms.words_for(word)) for worth, words, told in places
        )
        for word in query.words
    }
    names = {_like(name, person): name for name in (person.name, *past.names)}
    if any(worth and told not in names for worth, told in found.values()):
        # "Bob" of Acme is Robert there. Where nothing but the name is asked for, that is compared as a whole.
        strange = [word for word, (worth, _) in found.items() if not worth and word in query.given]
        found |= {
            word: max((compare.resemblance(word, name), told) for told, name in names.items()) for word in strange
        }
    return [(word, found[word]) for word in query.words]


def _places(person: KnownPerson, past: Past) -> list[tuple[float, list[str], str]]:
    """Where a word may stand: what it is worth there, the words that stand there, and how to tell of it."""
    return [
        *((1.0, fold(name).split(), _like(name, person)) for name in (person.name, *past.names)),
        (_AT_WORK, fold(person.company).split(), f"at {person.company}"),
        (_AS_WORK, fold(past.title).split(), past.title),
        *((_BEFORE, fold(former).split(), f"before: {former}") for former in past.former),
    ]


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
