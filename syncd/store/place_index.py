"""The index of places: where people live, by the words of it."""

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, delete, func, select

from syncd.model.commonness import MOST_PLACES
from syncd.model.folding import fold
from syncd.model.people import PersonId
from syncd.store.statements import add
from syncd.store.tables import people, place_words

_MOST_TEXTS = 200
"""Places that have a word, beyond which it leads to none of them."""


def enter(conn: Connection, places: Iterable[str]) -> None:
    """Take places in, as they are stored. Where nobody lives any more finds nobody."""
    rows = sorted({(word, place) for place in places for word in fold(place).split()})
    add(conn, place_words, ({"word": word, "text": place} for word, place in rows))


def leave(conn: Connection, places: Iterable[str]) -> None:
    """Take places out where nobody lives: a home address tells of somebody who was erased."""
    for place in places:
        if conn.execute(_AT, {"place": place, "most": 1}).first() is None:
            conn.execute(delete(place_words).where(place_words.c.text == place))


def living(conn: Connection, words: Iterable[str]) -> dict[str, int]:
    """Word → how many people live where it is part of the place, counted as far as `MOST_PLACES`."""
    return {word: conn.execute(_LIVING, {"wanted": word}).scalar_one() for word in sorted(set(words))}


def people_near(conn: Connection, words: Iterable[str], most: int) -> list[PersonId]:
    """Who lives at the places with the most of these words in common, a rare one counting more; at most so many."""
    shared: Counter[str] = Counter()
    for word in sorted(set(words)):
        places = conn.execute(_WITH, {"wanted": word}).scalars().all()
        if len(places) < _MOST_TEXTS:
            shared.update(dict.fromkeys(places, 1_000_000 // len(places)) if places else {})
    likeliest = sorted(shared, key=lambda place: (-shared[place], place))[:most]
    residents = (conn.execute(_AT, {"place": place, "most": most + 1}).scalars().all() for place in likeliest)
    # Where more live than that, a place says of nobody who it is.
    return [PersonId(id_) for ids in residents if len(ids) <= most for id_ in ids][:most]


_WITH = select(place_words.c.text).where(place_words.c.word == bindparam("wanted")).limit(_MOST_TEXTS)
_AT = select(people.c.id).where(people.c.location == bindparam("place")).order_by(people.c.id).limit(bindparam("most"))
_LIVING = select(func.count()).select_from(
    select(people.c.id)
    .join(place_words, place_words.c.text == people.c.location)
    .where(place_words.c.word == bindparam("wanted"))
    .limit(MOST_PLACES)
    .subquery("counted")
)
