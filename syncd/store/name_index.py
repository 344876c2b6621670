"""The index of names: which names of people, and of mentions that are nobody's, have words spelt like these."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, Table, and_, bindparam, delete, func, select

from syncd.model import spellings
from syncd.model.commonness import MOST_NAMES
from syncd.model.names import person_key
from syncd.store.columns import OrderedText
from syncd.store.statements import abreast, add, among_given, batches, each_given, lots
from syncd.store.tables import former_names, mentions, name_pairs, people, word_spellings, work_words

Row = tuple[str, str]
"""(pair of words, name_key)"""

_LAST = "\U0010ffff"
"""Sorts behind every letter."""


def enter(conn: Connection, names: Iterable[str]) -> None:
    """Take names in, as they are written; one that is there costs a look."""
    wanted = {name: rows for name in names if (rows := _rows(name))}
    there = _there(conn, {rows[0] for rows in wanted.values()})
    # Words in brackets are no part of a key: that the key is there says nothing of them.
    new = [rows for name, rows in wanted.items() if rows[0] not in there or _has_aside(name)]
    missing = sorted({row for rows in new for row in rows})
    enter_words(conn, {word for pair, _ in missing for word in pair.split(" ")})
    add(conn, name_pairs, ({"pair": pair, "name_key": key} for pair, key in missing))


def leave(conn: Connection, names: Iterable[str]) -> None:
    """Take names out that no person and no mention bears any more."""
    gone = {row for name in names for row in _rows(name)}
    keys = sorted({key for _, key in gone})
    kept = {
        row for table in (people, former_names, mentions) for name in _bearing(conn, table, keys) for row in _rows(name)
    }
    rows = sorted(gone - kept)
    if rows:
        conn.execute(_LEAVE, [{"gone": pair, "of": key} for pair, key in rows])
        leave_words(conn, {word for pair, _ in rows for word in pair.split(" ")})


def enter_words(conn: Connection, words: Iterable[str]) -> None:
    """Take words in, to be found however they are spelt."""
    wanted = sorted(words)
    there = {word for batch in batches(wanted) for _, word in conn.execute(_ITSELF, {"spellings": batch})}
    new = [word for word in wanted if word not in there]
    rows = sorted((spelling, word) for word in new for spelling in spellings.spellings(word))
    add(conn, word_spellings, ({"spelling": spelling, "word": word} for spelling, word in rows))


def leave_words(conn: Connection, words: Iterable[str]) -> None:
    """Take words out that no name has any more, and no employer or title."""
    gone = [word for word in sorted(words) if not _is_borne(conn, word)]
    rows = [{"gone": spelling, "of": word} for word in gone for spelling in spellings.spellings(word)]
    if rows:
        conn.execute(_LEAVE_WORD, rows)


def words_spelt(conn: Connection, wanted: Iterable[str]) -> dict[str, list[str]]:
    """Spelling or sound → the words that are filed under it."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for batch in batches(sorted(set(wanted))):
        for spelling, word in conn.execute(_SPELT, {"spellings": batch}).all():
            found[spelling].append(word)
    return found


def with_pairs(conn: Connection, pairs: Iterable[str]) -> dict[str, list[str]]:
    """Pair of words → the keys of the names that have both."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for batch in batches(sorted(set(pairs))):
        for pair, key in conn.execute(_PAIRED, {"pairs": batch}).all():
            found[pair].append(key)
    return found


def with_beginning(conn: Connection, beginning: str, limit: int) -> Sequence[str]:
    """The keys of names filed under what begins so: "smith", "smith j"; at most `limit` pairs are looked at."""
    asked = {"from": beginning, "to": beginning + _LAST, "most": limit}
    return conn.execute(_BEGINNING, asked).scalars().all()


def with_beginnings(conn: Connection, beginnings: Iterable[str], limit: int) -> set[str]:
    """As `with_beginning`, for many beginnings at once; at most `limit` pairs of each are looked at."""
    wanted = sorted(set(beginnings))
    return {
        key
        for asked in lots(wanted, _from_and_to, "")
        for key in conn.execute(_EACH_BEGINNING, asked | {"most": limit}).scalars()
    }


def _from_and_to(n: int, beginning: str) -> dict[str, str]:
    return {f"from{n}": beginning, f"to{n}": beginning and beginning + _LAST}


def pairs_beginning(conn: Connection, beginnings: Iterable[str], limit: int) -> list[Row]:
    """What begins with any of these, a pair or a name of one word, and the key of the name; at most `limit`."""
    asked = {"beginnings": sorted(set(beginnings)), "most": limit}
    return [(pair, key) for pair, key in conn.execute(_BEGINNINGS, asked)]


def words_beginning(conn: Connection, beginning: str, limit: int) -> Sequence[str]:
    """Words that begin so, at most `limit`."""
    asked = {"from": beginning, "to": beginning + _LAST, "most": limit}
    return conn.execute(_WORDS, asked).scalars().all()


def borne(conn: Connection, words: Iterable[str]) -> dict[str, int]:
    """Word → how many people have it in names of more than a word, counted as far as `MOST_NAMES`."""
    found: dict[str, int] = {}
    for batch in batches(sorted(set(words))):
        found.update((word, people_) for word, people_ in conn.execute(_BORNE, {"words": batch}))
    return found


def nobodys(conn: Connection, keys: Iterable[str]) -> set[str]:
    """Those of these keys by which a mention goes that is nobody's."""
    return {key for batch in batches(sorted(set(keys))) for key in conn.execute(_NOBODYS, {"keys": batch}).scalars()}


def has_nobodys(conn: Connection) -> bool:
    """Whether there is any mention by name that is nobody's."""
    return conn.execute(_ANY).first() is not None


_OPEN = (mentions.c.person_id.is_(None), mentions.c.ignored.is_(False))
_ANY = select(mentions.c.name_key).where(mentions.c.name_key.is_not(None), *_OPEN).limit(1)
_NOBODYS = select(mentions.c.name_key).where(among_given(mentions.c.name_key, "keys"), *_OPEN).distinct()
_SPELT = select(word_spellings.c.spelling, word_spellings.c.word).where(
    among_given(word_spellings.c.spelling, "spellings")
)
_PAIRED = select(name_pairs.c.pair, name_pairs.c.name_key).where(among_given(name_pairs.c.pair, "pairs"))
_BEGINNING = (
    select(name_pairs.c.name_key)
    .where(name_pairs.c.pair >= bindparam("from"), name_pairs.c.pair < bindparam("to"))
    .order_by(name_pairs.c.pair, name_pairs.c.name_key)
    .limit(bindparam("most"))
)
_EACH_BEGINNING = abreast(
    lambda n: (
        select(name_pairs.c.name_key)
        .where(name_pairs.c.pair >= bindparam(f"from{n}"), name_pairs.c.pair < bindparam(f"to{n}"))
        .order_by(name_pairs.c.pair, name_pairs.c.name_key)
        .limit(bindparam("most"))
    )
)
_begun = each_given("beginnings", OrderedText)
_BEGINNINGS = (
    select(name_pairs.c.pair, name_pairs.c.name_key)
    .select_from(_begun)
    .join(name_pairs, and_(name_pairs.c.pair >= _begun.c.value, name_pairs.c.pair < _begun.c.value + _LAST))
    .distinct()
    .order_by(name_pairs.c.pair, name_pairs.c.name_key)
    .limit(bindparam("most"))
)
_word = each_given("words", OrderedText)
_BORNE = select(
    _word.c.value,
    select(func.count())
    .select_from(
        select(people.c.id)
        .join(name_pairs, name_pairs.c.name_key == people.c.name_key)
        .where(name_pairs.c.pair >= _word.c.value + " ", name_pairs.c.pair < _word.c.value + f" {_LAST}")
        .correlate(_word)
        # A name of three words has two pairs that begin with each.
        .distinct()
        .limit(MOST_NAMES)
        .subquery("counted")
    )
    .scalar_subquery(),
)
_WORKED = select(work_words.c.word).where(work_words.c.word == bindparam("wanted")).limit(1)
_IS_ITSELF = word_spellings.c.spelling == word_spellings.c.word
_WORDS = (
    select(word_spellings.c.word)
    .where(word_spellings.c.spelling >= bindparam("from"), word_spellings.c.spelling < bindparam("to"), _IS_ITSELF)
    .order_by(word_spellings.c.spelling)
    .limit(bindparam("most"))
)
_ITSELF = _SPELT.where(_IS_ITSELF)
_LEAVE = delete(name_pairs).where(name_pairs.c.pair == bindparam("gone"), name_pairs.c.name_key == bindparam("of"))
_LEAVE_WORD = delete(word_spellings).where(
    word_spellings.c.spelling == bindparam("gone"), word_spellings.c.word == bindparam("of")
)


def _rows(name: str) -> list[Row]:
    key = person_key(name)
    return [(pair, key) for pair in spellings.pairs(spellings.words(name))] if key else []


def _has_aside(name: str) -> bool:
    return "(" in name or "[" in name


def _there(conn: Connection, rows: Iterable[Row]) -> set[Row]:
    found = with_pairs(conn, [pair for pair, _ in rows])
    return {(pair, key) for pair, keys in found.items() for key in keys}


def _bearing(conn: Connection, table: Table, keys: Sequence[str]) -> set[str]:
    chosen = select(table.c.name).where(among_given(table.c.name_key, "keys"))
    return {name for batch in batches(keys) for name in conn.execute(chosen, {"keys": batch}).scalars()}


def _is_borne(conn: Connection, word: str) -> bool:
    named = with_pairs(conn, [word]) or with_beginning(conn, f"{word} ", 1)
    return bool(named or conn.execute(_WORKED, {"wanted": word}).first())
