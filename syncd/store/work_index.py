"""The index of what people do and where: which employers and titles have these words, and who has or had them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, delete, func, literal, or_, select, text

from syncd.model.folding import fold
from syncd.model.people import PersonId
from syncd.store.name_index import enter_words, leave_words
from syncd.store.statements import abreast, add, among, among_given, lots
from syncd.store.tables import RENAMED, WORK_BEFORE, companies, people, person_changes, register_changes, work_words

_MOST_TEXTS = 500


@dataclass(frozen=True, slots=True)
class Also:
    """What a person must have besides: one of these words in the name, or one of these employers or titles."""

    names: tuple[str, ...]
    texts: tuple[str, ...]


def enter(conn: Connection, texts: Iterable[str]) -> None:
    """Take employers and titles in, as they are stored. None is taken out: what nobody has any more finds nobody."""
    rows = sorted({(word, one) for one in texts for word in fold(one).split()})
    enter_words(conn, {word for word, _ in rows})
    add(conn, work_words, ({"word": word, "text": one} for word, one in rows))


def leave(conn: Connection, texts: Iterable[str]) -> None:
    """Take employers and titles out that nobody has, or had."""
    for one in texts:
        uses = (people.c.title == one, companies.c.name == one, and_(person_changes.c.old == one, _IS_WORK))
        if any(conn.execute(select(literal(1)).where(use).limit(1)).first() for use in uses):
            continue
        conn.execute(delete(work_words).where(work_words.c.text == one))
        leave_words(conn, fold(one).split())


def with_words(conn: Connection, words: Iterable[str]) -> dict[str, list[str]]:
    """Word → employers and titles that have it."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for asked in lots(sorted(set(words)), lambda n, word: {f"wanted{n}": word}, ""):
        for word, one in conn.execute(_WITH, asked):
            found[word].append(one)
    return found


def employers_spelt_alike(conn: Connection, names: Iterable[str]) -> set[str]:
    """These companies, and others of the same words, however written: "Acme, Ltd." is Acme Ltd."""
    asked = {fold(name): name for name in names if fold(name)}
    longest = {max(key.split(), key=len) for key in asked}
    told = with_words(conn, longest)
    return {*asked.values(), *(text for texts in told.values() for text in texts if fold(text) in asked)}


def people_with(conn: Connection, texts: Sequence[str], also: Sequence[Also], limit: int) -> list[PersonId]:
    """Who has one of these employers or titles, or had; at most `limit` for each of the three."""
    employers = _employers(conn, texts)
    chosen: tuple[Select[int], ...] = (
        select(people.c.id).where(among(people.c.company_id, employers)),
        select(people.c.id).where(among(people.c.title, texts)),
        select(people.c.id)
        .join(person_changes, person_changes.c.person_id == people.c.id)
        .where(among(person_changes.c.old, texts), _IS_WORK),
    )
    besides = [_has(conn, one) for one in also]
    found = (id_ for one in chosen for id_ in conn.execute(one.where(*besides).limit(limit)).scalars())
    return [PersonId(id_) for id_ in dict.fromkeys(found)]


_WITH = abreast(
    lambda n: (
        select(work_words.c.word, work_words.c.text)
        .where(work_words.c.word == bindparam(f"wanted{n}"))
        .limit(_MOST_TEXTS)
    )
)
# In the very words of the index, or SQLite would not see that it holds all of these.
_IS_WORK = text(WORK_BEFORE)


def _has(conn: Connection, also: Also) -> ColumnElement[bool]:
    employers = _employers(conn, also.texts)
    return or_(
        *((" " + people.c.name_key).contains(f" {word}", autoescape=True) for word in also.names),
        among(people.c.company_id, employers),
        among(people.c.title, also.texts),
    )


def _employers(conn: Connection, names: Sequence[str]) -> Sequence[int]:
    """The ids of the companies of these names, of those that stand for them, or that had one of these names before."""
    found = conn.execute(_STANDING.where(among(companies.c.name, names))).all()
    gone = sorted({*names} - {row.name for row in found})
    renamed = conn.execute(_CALLED_BEFORE, {"names": gone}).scalars().all() if gone else []
    now = conn.execute(_STANDING.where(among(companies.c.id, renamed))).all() if renamed else []
    return sorted({row.id for row in (*found, *now)})


_STANDING = select(companies.c.name, func.coalesce(companies.c.into_id, companies.c.id).label("id"))
_CALLED_BEFORE = select(register_changes.c.record_id).where(text(RENAMED), among_given(register_changes.c.old, "names"))
