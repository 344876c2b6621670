"""Ask the directory who lives where a mention says somebody does, and how common names and places are."""

from collections.abc import Iterable

from sqlalchemy import Connection

from syncd.matchers import by_place
from syncd.model import spellings
from syncd.model.commonness import Commonness
from syncd.model.matching import Mention
from syncd.model.names import name_key
from syncd.model.people import Known, KnownPerson
from syncd.store import name_index, people, place_index

MOST_NEIGHBOURS = 20


def living_near(conn: Connection, places: Iterable[str]) -> dict[str, tuple[KnownPerson, ...]]:
    """Place → the people who live at places of these words, the likeliest first."""
    ids = {place: place_index.people_near(conn, by_place.words(place), MOST_NEIGHBOURS) for place in places if place}
    everybody = people.by_ids(conn, {id_ for own in ids.values() for id_ in own})
    return {place: tuple(dict.fromkeys(everybody[id_] for id_ in own)) for place, own in ids.items() if own}


def commonness(conn: Connection, known: Known, mentions: Iterable[Mention]) -> Commonness:
    """How common the words are of names that somebody of the directory has or has one like, and of places."""
    told = [one for one in mentions if _suggests_somebody(one, known)]
    if not told:
        return Commonness()
    found = (*known.by_name.values(), *known.by_likeness.values(), *known.by_place.values())
    written = {one.name for one in told} | {person.name for own in found for person in own}
    names = {word for name in written for word in spellings.words(name)}
    places = {word for one in told for word in by_place.words(one.location)}
    return Commonness(people.how_many(conn), name_index.borne(conn, names), place_index.living(conn, places))


def _suggests_somebody(mention: Mention, known: Known) -> bool:
    key = name_key(mention.name)
    return bool(key in known.by_name or mention.name in known.by_likeness or mention.location in known.by_place)
