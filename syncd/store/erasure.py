"""Erase a person from every table; what is left says nothing of them."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, Text, cast, delete, or_, select, update

from syncd.model.activity import Identity
from syncd.model.milestones import FIELD as MILESTONE
from syncd.model.milestones import key as milestone_key
from syncd.model.people import Key, PersonId
from syncd.model.reading import MailReading
from syncd.model.statements import Milestone
from syncd.store import signatures, tellings
from syncd.store.people.merging import MERGED, MERGED_INTO
from syncd.store.statements import among
from syncd.store.tables import (
    activities,
    decisions,
    links,
    mentions,
    merges,
    milestone_names,
    milestones,
    people,
    proposals,
)
from syncd.store.tables import contact_points as points
from syncd.store.tables import horizons as recurring
from syncd.store.tables import person_changes as changes


def mentioned_by(conn: Connection, family: Sequence[PersonId]) -> set[Key]:
    """The addresses and numbers of mentions that were taken for these."""
    chosen = select(mentions.c.email, mentions.c.phone).where(among(mentions.c.person_id, family))
    rows = conn.execute(chosen.distinct()).all()
    return {key for row in rows for key in (("email", row.email or ""), ("phone", row.phone or "")) if key[1]}


def decided_for(conn: Connection, family: Sequence[PersonId]) -> set[Key]:
    """The addresses and numbers that a person said are these."""
    chosen = select(decisions.c.field, decisions.c.value).where(among(decisions.c.person_id, family))
    wanted = decisions.c.field.in_(("email", "phone"))
    return {(row.field, row.value) for row in conn.execute(chosen.where(wanted, decisions.c.undone_at.is_(None)))}


def shared(conn: Connection, keys: Collection[Key], family: Sequence[PersonId]) -> set[Key]:
    """Those of these that somebody else has on record, too: a switchboard is not one person's."""
    chosen = select(points.c.kind, points.c.value).where(among(points.c.value, sorted({value for _, value in keys})))
    rows = conn.execute(chosen.where(~points.c.person_id.in_(family)))
    return {(row.kind, row.value) for row in rows} & set(keys)


def linked_to(conn: Connection, family: Sequence[PersonId]) -> set[str]:
    """The keys of the activities that are with these."""
    chosen = select(activities.c.key).join(links, links.c.activity_id == activities.c.id)
    return set(conn.execute(chosen.where(among(links.c.person_id, family))).scalars())


def speaking_of(conn: Connection, texts: Iterable[str]) -> set[str]:
    """The keys of the activities whose subject, beginning or milestones have one of these in it; all are looked at."""
    # Here rather than by LIKE: in SQLite that knows É and é for two letters.
    wanted = [text.casefold() for text in texts]
    rows = conn.execute(
        select(activities.c.key, activities.c.subject, activities.c.snippet, activities.c.stamp_subject)
    )
    reached = select(activities.c.key, milestones.c.quote, milestones.c.named)
    told = conn.execute(reached.join(activities, activities.c.id == milestones.c.activity_id))
    return {key for key, *words in (*rows, *told) if _holds(wanted, words)}


def naming(conn: Connection, name_keys: Iterable[str]) -> set[str]:
    """The keys of the activities that state a milestone near one of these names, in whatever letters."""
    chosen = select(activities.c.key).join(milestone_names, milestone_names.c.activity_id == activities.c.id)
    return set(conn.execute(chosen.where(among(milestone_names.c.name_key, sorted(name_keys)))).scalars())


def _holds(wanted: Iterable[str], told: Any) -> bool:
    """Whether one of these, casefolded, stands in a text of a value of JSON's."""
    said = "\n".join(_texts(told)).casefold()
    return any(text in said for text in wanted)


def _texts(told: Any) -> Iterator[str]:
    if isinstance(told, str):
        yield told
    elif isinstance(told, Mapping):
        yield from _texts(list(told.values()))
    elif isinstance(told, list):
        for one in told:
            yield from _texts(one)


def telling_of(conn: Connection, texts: Collection[str]) -> dict[int, MailReading]:
    """What is kept of what mails tell in which one of these stands, by ledger id."""
    wanted = [text.casefold() for text in texts]
    return {item: tellings.unpack(said) for item, said in tellings.everything(conn) if _holds(wanted, said)}


def tells_of(mail: MailReading, texts: Collection[str]) -> bool:
    """Whether one of these stands in what is kept of a mail."""
    return _holds([text.casefold() for text in texts], tellings.pack(mail))


def rename(conn: Connection, id_: int, identity: Identity) -> None:
    """Give an activity the identity that it has without them; decisions on it follow."""
    old = conn.execute(select(activities.c.key).where(activities.c.id == id_)).scalar_one()
    stamp = identity.stamp
    values = {"stamp_from": stamp and stamp.from_, "stamp_subject": stamp and stamp.subject}
    conn.execute(update(activities).where(activities.c.id == id_).values(key=identity.key, **values))
    if identity.key == old:
        return
    reached = ((MILESTONE, milestone_key(kind, old), milestone_key(kind, identity.key)) for kind in Milestone)
    for field, before, after in (("activity", old, identity.key), *reached):
        on_it = (decisions.c.field == field, decisions.c.value == before)
        conn.execute(update(decisions).where(*on_it).values(value=after))


def erase(
    conn: Connection, family: Sequence[PersonId], keys: Collection[Key], texts: Collection[str], at: datetime
) -> None:
    """Take these out of links, mentions, questions, decisions and the directory."""
    conn.execute(delete(links).where(among(links.c.person_id, family)))
    conn.execute(update(mentions).where(among(mentions.c.person_id, family)).values(person_id=None, candidates=None))
    _erase_questions(conn, family, keys, texts)
    _erase_decisions(conn, family, keys, at)
    wanted = [text.casefold() for text in texts]
    signatures.forget_any(conn, lambda said: _holds(wanted, said))
    _erase_words(conn, wanted)
    _erase_merges(conn, family)
    conn.execute(delete(merges).where(or_(among(merges.c.person_id, family), among(merges.c.into_id, family))))
    conn.execute(delete(people).where(among(people.c.id, family)))


def _erase_words(conn: Connection, wanted: Sequence[str]) -> None:
    """The words that prove other people's addresses and numbers, or prove them dead, in which one of these stands."""
    told = select(points.c.id, points.c.quote, points.c.dead_quote)
    for row in conn.execute(told.where(or_(points.c.quote != "", points.c.dead_quote.is_not(None)))).all():
        if _holds(wanted, [row.quote, row.dead_quote]):
            conn.execute(update(points).where(points.c.id == row.id).values(quote="", dead_quote=None))


def _erase_merges(conn: Connection, family: Sequence[PersonId]) -> None:
    """What the histories of others say of their having been one person for a while."""
    for one in family:
        named = changes.c.field.in_((MERGED, MERGED_INTO)) & or_(
            changes.c.old.endswith(f"({one})"), changes.c.new.endswith(f"({one})")
        )
        conn.execute(delete(changes).where(or_(named, changes.c.field.startswith(f"{MERGED} {one} "))))


def _erase_questions(
    conn: Connection, family: Sequence[PersonId], keys: Collection[Key], texts: Collection[str]
) -> None:
    """Every question about them, or that names them; of others they are no candidates."""
    numbers = {str(one) for one in family}
    wanted = [text.casefold() for text in texts]
    gone = []
    for row in conn.execute(select(proposals)).all():
        told = [row.name, row.old, row.new, row.quote, row.record]
        theirs = row.person_id in family or (row.field == "person" and row.value in numbers)
        if theirs or (row.field, row.value) in keys or _holds(wanted, told):
            gone.append(row.id)
    conn.execute(delete(proposals).where(among(proposals.c.id, gone)))
    for table in (proposals, mentions):
        for one in family:
            _leave_out(conn, table, one)


def erase_questions(conn: Connection, keys: Collection[Key]) -> None:
    """Every question about these (field, value): it quotes words that are kept no more."""
    for field in {field for field, _ in keys}:
        values = [value for one, value in keys if one == field]
        conn.execute(delete(proposals).where(proposals.c.field == field, among(proposals.c.value, values)))


def _leave_out(conn: Connection, table: Table, person: PersonId) -> None:
    """Take a person out of the candidates of a table's rows."""
    naming = cast(table.c.candidates, Text).contains(f"[{person}, ")
    for row in conn.execute(select(*table.primary_key.columns, table.c.candidates).where(naming)).all():
        kept = [one for one in row.candidates if one[0] != person]
        itself = [column == getattr(row, column.name) for column in table.primary_key.columns]
        conn.execute(update(table).where(*itself).values(candidates=kept or None))


def _erase_decisions(conn: Connection, family: Sequence[PersonId], keys: Collection[Key], at: datetime) -> None:
    """Who decided when stays; about whom, and what, does not."""
    for row in conn.execute(select(decisions)).all():
        if row.field == MILESTONE and row.person_id in family:
            # That it was reached is still so, and counts.
            conn.execute(update(decisions).where(decisions.c.id == row.id).values(person_id=None))
        elif row.person_id in family or (row.field, row.value) in keys:
            left: dict[str, Any] = {
                "field": "",
                "value": "",
                "person_id": None,
                "undo": {},
                "undone_at": row.undone_at or at,
            }
            conn.execute(update(decisions).where(decisions.c.id == row.id).values(left))
        elif (moved := row.undo.get("company")) and not set(family).isdisjoint(moved["people"]):
            people_left = [id_ for id_ in moved["people"] if id_ not in family]
            undo = {**row.undo, "company": {**moved, "people": people_left}}
            conn.execute(update(decisions).where(decisions.c.id == row.id).values(undo=undo))


def calendars(conn: Connection) -> list[tuple[int, bytes]]:
    """Every recurring calendar object, by its ledger id."""
    return [(row.ledger_id, row.content) for row in conn.execute(select(recurring.c.ledger_id, recurring.c.content))]


def rewrite_calendar(conn: Connection, ledger_id: int, content: bytes) -> None:
    conn.execute(update(recurring).where(recurring.c.ledger_id == ledger_id).values(content=content))
