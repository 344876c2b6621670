"""Ask the index of names who, and which mentions, are called like somebody."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from sqlalchemy import Connection

from syncd.matchers import alike
from syncd.matchers.alike import Reading
from syncd.matchers.naming import romanised
from syncd.model import spellings
from syncd.model.people import KnownPerson
from syncd.store import name_index, people

Asked = TypeVar("Asked", bound=Hashable)
Ranked = list[tuple[float, str]]
"""What it costs to take a name for the one that was asked for, and its key; the likeliest first."""

MOST_NAMES = 30
MOST_PEOPLE = 20
"""So many are told of one name: who is like more people than that is like nobody."""
_FAR = 3.5
_LOOKED_AT = 1_000
_BEGUN = 200
"""Pairs of words that begin alike, and words, that are looked at."""
_IN_CHARACTERS = 10_000
"""Names that begin with one of the surnames, of which the likeliest are looked at."""


def people_like(conn: Connection, names: Iterable[str]) -> dict[str, tuple[KnownPerson, ...]]:
    """Name → the people whose names are like it, the likeliest first; names like nobody's are left out."""
    ranked = names_like(conn, names)
    holders = people.namesakes(conn, {key for found in ranked.values() for _, key in found})
    ids = {
        name: [id_ for _, key in found for id_ in holders.get(key, ())][:MOST_PEOPLE] for name, found in ranked.items()
    }
    everybody = people.by_ids(conn, {id_ for own in ids.values() for id_ in own})
    return {name: tuple(dict.fromkeys(everybody[id_] for id_ in own)) for name, own in ids.items() if own}


def mentions_like(conn: Connection, names: Iterable[str]) -> set[str]:
    """The keys of mentions that are nobody's and have names like one of these."""
    if not name_index.has_nobodys(conn):
        return set()
    # The very name is there most often, and good as it is: sounds are listened for all the same.
    ranked = _with_those_cut_otherwise(conn, _look_up(conn, _in_words(names), listen=True))
    return name_index.nobodys(conn, {key for found in ranked.values() for _, key in found})


def names_like(conn: Connection, names: Iterable[str]) -> dict[str, Ranked]:
    """Name → names of the directory, and of mentions, that are like it; of a single word nothing is said."""
    words = _in_words(names)
    found = _look_up(conn, words)
    # Hardly anybody is asked about whose name is farther off than a slip: the sounds, of which many words have each,
    # are listened for only where letters do not help.
    far = {name: words[name] for name, ranked in found.items() if not alike.is_good(ranked)}
    found |= _look_up(conn, far, listen=True)
    return _with_those_cut_otherwise(conn, found)


def _with_those_cut_otherwise(conn: Connection, found: Mapping[str, Ranked]) -> dict[str, Ranked]:
    """And names that have particles in one with the next word where the name has them apart, or the other way."""
    cut = {name: own for name in found if len(own := alike.otherwise_cut(name)) > 1}
    besides = _look_up(conn, cut)
    return {name: sorted({*ranked, *besides.get(name, ())})[:MOST_NAMES] for name, ranked in found.items()}


def _in_words(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    return {name: own for name in names if len(own := romanised.words(name) or spellings.words(name)) > 1}


def names_meant(conn: Connection, words: tuple[str, ...], text: str) -> Ranked:
    """Names that may be meant by these words of a text, however few of them are right or whole."""
    if not words:
        return []
    near = _look_up(conn, {words: words})[words]
    # In other letters than the directory's a name is near to some that nobody means: "Пьер Дюбуа" to Pier Dubova.
    farther = alike.is_in_other_letters(text)
    if len(words) > 1 and alike.is_good(near) and not farther:
        return near
    read = _readings(conn, {cut: cut for cut in alike.cuts(words)}, listen=True)
    ranked = [one for reading, keys in read.values() for one in alike.rank(reading, keys)]
    if farther or len(words) == 1 or not alike.is_good(sorted(ranked)):
        ranked += _far(conn, words, text, read[words][0].strange)
    best = {key: cost for cost, key in sorted(ranked, reverse=True)}
    return sorted((cost, key) for key, cost in best.items())


def _far(conn: Connection, words: tuple[str, ...], text: str, strange: Sequence[str]) -> Ranked:
    """Names of which a `strange` word has more than a slip, or one is cut short, or is run together with the next."""
    heard = alike.to_listen_for(words) | alike.to_strain_for(strange)
    spelt = name_index.words_spelt(conn, heard | alike.to_look_up(words))
    alone = [alike.read(cut, spelt) for cut in alike.cuts(words)[1:] if len(cut) == 1]
    reading = alike.strain(words, spelt, {}, strange)
    if len(words) == 1 or alike.is_in_other_letters(text) or not alike.is_fair(_with_pairs_of(conn, reading)):
        across = alike.in_other_letters(words, text)
        written = name_index.words_spelt(conn, alike.to_look_up({form for own in across.values() for form in own}))
        reading = alike.strain(words, {**spelt, **written}, across, strange)
    ranked = [one for reading in (reading, *alone) for one in alike.rank(reading, _cut_short(conn, reading))]
    return ranked + (alike.called(text, _in_characters(conn, words)) if len(words) > 1 else [])


def _with_pairs_of(conn: Connection, reading: Reading) -> Ranked:
    """Names of which every word is likely for one of the name's."""
    keys = name_index.with_pairs(conn, reading.pairs).values()
    return alike.rank(reading, {key for own in keys for key in own})


def _in_characters(conn: Connection, words: Sequence[str]) -> list[tuple[str, str]]:
    """Names in characters that begin with a surname which is read as one of these words, and their keys."""
    surnames = alike.surnames_in_characters(words)
    return name_index.pairs_beginning(conn, surnames, _IN_CHARACTERS) if surnames else []


def _cut_short(conn: Connection, reading: Reading) -> set[str]:
    """Names of which one word is right, and the others begin as they should; or a word of which begins so."""
    longest = max(reading.words, key=len)
    begun = name_index.words_beginning(conn, longest, _BEGUN)
    found = {key for keys in name_index.with_pairs(conn, [*begun, *reading.pairs]).values() for key in keys}
    return found | name_index.with_beginnings(conn, (*reading.beginnings, *reading.beginnings_of(begun)), _LOOKED_AT)


def _look_up(conn: Connection, words: Mapping[Asked, tuple[str, ...]], *, listen: bool = False) -> dict[Asked, Ranked]:
    read = _readings(conn, words, listen=listen)
    ranked = {name: alike.rank(reading, keys)[:MOST_NAMES] for name, (reading, keys) in read.items()}
    return {name: [one for one in found if one[0] <= _FAR] for name, found in ranked.items()}


def _readings(
    conn: Connection, words: Mapping[Asked, tuple[str, ...]], *, listen: bool
) -> dict[Asked, tuple[Reading, set[str]]]:
    """What each name's words may stand for, and the keys of the names that have two of those."""
    asked = {word for own in words.values() for word in own}
    spelt = name_index.words_spelt(conn, alike.to_look_up(asked) | (alike.to_listen_for(asked) if listen else set()))
    readings = {name: alike.read(own, spelt) for name, own in words.items()}
    pairs = {name: reading.pairs for name, reading in readings.items()}
    keys = name_index.with_pairs(conn, {pair for own in pairs.values() for pair in own})
    return {
        name: (readings[name], {key for pair in own for key in keys.get(pair, ())} | _initialled(conn, readings[name]))
        for name, own in pairs.items()
    }


def _initialled(conn: Connection, reading: Reading) -> set[str]:
    """Names that the initials of one may stand for beside its other words: Jane Doe for J. Doe."""
    return name_index.with_beginnings(conn, reading.initialled, _LOOKED_AT)
