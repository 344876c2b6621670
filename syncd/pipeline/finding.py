"""Find people by what somebody remembers of them, through the indexes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection

from syncd.matchers import alike, search
from syncd.matchers.search import Query
from syncd.model import addresses, firms
from syncd.model.matching import Candidate
from syncd.model.names import person_key
from syncd.model.people import PersonId
from syncd.pipeline.alike import names_meant
from syncd.store import name_index, people, work_index
from syncd.store.people import PointKind
from syncd.store.work_index import Also

LOOKED_AT = 300
"""People of one kind, those of like names or those with an employer, who are compared with what was asked."""
_LIKE_WORDS = 12
"""Words of the directory that one of the query may stand for: Elizabeth is called in more ways than a dozen."""
_SHORTEST = 2
"""Letters from which on a word may be the beginning of one."""


def find(conn: Connection, text: str, limit: int) -> tuple[Candidate, ...]:
    """The people that may be meant, best first: by name, address, number, employer or title, the former ones too."""
    query = search.parse(text)
    if not query.text:
        return ()
    certain = _by_address(conn, addresses.normalise(query.text)) if query.is_address else ()
    ids = dict.fromkeys(_ids(conn, query))
    ranked = search.rank(text, people.by_ids(conn, ids).values(), limit, people.remembered(conn, ids))
    known = {candidate.person.id for candidate in certain}
    return (*certain, *(candidate for candidate in ranked if candidate.person.id not in known))[:limit]


def _by_address(conn: Connection, email: str) -> tuple[Candidate, ...]:
    holders = people.known(conn, [email], [], []).by_email.get(email, ()) if email else ()
    return tuple(Candidate(person, 1.0, (f"address {email}",)) for person in holders)


def _ids(conn: Connection, query: Query) -> Iterator[PersonId]:
    yield from people.with_external_id(conn, query.text)
    if query.digits:
        yield from _by_number(conn, query.digits)
    else:
        yield from _by_name(conn, query)
        yield from _at_work(conn, query)


def _by_number(conn: Connection, digits: str) -> list[PersonId]:
    """Whose number it is; for what is a part of numbers only, all of them are gone through."""
    holders = people.holders_of(conn, PointKind.PHONE, search.whole_numbers(digits))
    whole = [id_ for ids in holders.values() for id_ in ids]
    return whole[:LOOKED_AT] or people.reached_by(conn, PointKind.PHONE, digits, LOOKED_AT)


def _by_name(conn: Connection, query: Query) -> list[PersonId]:
    """People who are called so, and those whose names are like it, the likeliest first."""
    like = names_meant(conn, query.words, query.text)[:LOOKED_AT]
    keys = dict.fromkeys((person_key(query.text), *(key for _, key in like)))
    holders = people.namesakes(conn, keys)
    return [id_ for key in keys for id_ in holders.get(key, ())][:LOOKED_AT]


def _at_work(conn: Connection, query: Query) -> list[PersonId]:
    """People with employers or titles that have these words, and with the other words in their names or titles."""
    words = (*query.words, *query.company.split())
    likely = _likely(conn, words)
    texts = work_index.with_words(conn, {one for own in likely.values() for one in own})
    having = {word: [one for like in own for one in texts.get(like, ())] for word, own in likely.items()}
    covered = _covered(having)
    most = max((len(own) for own in covered.values()), default=0)
    found: list[PersonId] = []
    for own in sorted({own for own in covered.values() if len(own) == most}, key=sorted):
        chosen = [one for one, words_of in covered.items() if words_of == own]
        also = [Also(likely[word][:_LIKE_WORDS], tuple(having[word])) for word in query.words if word not in own]
        found += work_index.people_with(conn, chosen, also, LOOKED_AT)
    return found


def _likely(conn: Connection, words: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Word → words of the directory that it may stand for, or begin."""
    reading = alike.read(words, name_index.words_spelt(conn, alike.to_look_up(words)))
    forms = {word: alike.near(likely) for word, likely in zip(words, reading.likely, strict=True)}
    there = name_index.words_spelt(conn, {form for own in forms.values() for form in own})
    near = {word: [form for form in own if form in there.get(form, ())][:_LIKE_WORDS] for word, own in forms.items()}
    begun = {word: name_index.words_beginning(conn, word, LOOKED_AT) for word in words if len(word) >= _SHORTEST}
    return {word: tuple(dict.fromkeys((*near[word], *firms.words_for(word), *begun.get(word, ())))) for word in words}


def _covered(having: Mapping[str, Sequence[str]]) -> dict[str, frozenset[str]]:
    """Employer or title → those of the words that it has."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for word, texts in having.items():
        for one in texts:
            found[one].add(word)
    return {one: frozenset(words) for one, words in found.items()}
