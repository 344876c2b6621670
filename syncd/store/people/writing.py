"""Write the records of the directory; every change leaves a line in its history."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from syncd.model.names import person_key
from syncd.model.people import Grounds, PersonId, PersonRecord, Provenance
from syncd.store import company_names, name_index, place_index, work_index
from syncd.store.people import former_names
from syncd.store.people.changes import CREATED, changed, history, note
from syncd.store.people.fields import as_text, roles_as_text
from syncd.store.people.points import insert_points, points_of
from syncd.store.people.records import own
from syncd.store.people.united import filled, set_by_hand
from syncd.store.tables import decisions, links, mentions, merges, people, proposals
from syncd.store.taken_back import standing


def create(conn: Connection, record: PersonRecord, grounds: Grounds) -> PersonId:
    """Add a person. Raises IntegrityError where the external id is taken."""
    return create_all(conn, [record], grounds)[0]


def create_all(conn: Connection, records: Sequence[PersonRecord], grounds: Grounds) -> list[PersonId]:
    """Add people; their ids are in the order of the records."""
    if not records:
        return []
    employers = company_names.ids_of(conn, [record.company for record in records])
    statement = people.insert().returning(people.c.id, sort_by_parameter_order=True)
    rows = conn.execute(statement, [values(record, employers.get(record.company)) for record in records])
    ids = [PersonId(id_) for id_ in rows.scalars()]
    made = list(zip(ids, records, strict=True))
    insert_points(conn, [point for id_, record in made for point in points_of(id_, record, grounds)])
    note(conn, [changed(id_, CREATED, "", record.name, grounds) for id_, record in made])
    name_index.enter(conn, (record.name for record in records))
    work_index.enter(conn, (record.title for record in records))
    place_index.enter(conn, {record.location for record in records})
    return ids


def set_field(conn: Connection, person_id: PersonId, field: str, value: str, grounds: Grounds) -> str:
    """Set one of `FIELDS` of just this record and return what it was there, "" for none."""
    record = own(conn, [person_id]).get(person_id)
    if record is None:
        raise LookupError(f"nobody in the directory has the id {person_id}")
    old, value = as_text(record.record, field), as_kept(conn, field, value)
    # Though it is as it was: that a person said so keeps it so through imports, and through merges with other records.
    note(conn, [changed(person_id, field, old, value, grounds)])
    if value != old:
        conn.execute(update(people).where(people.c.id == person_id).values(**columns_of(conn, field, value)))
        if field == "name":
            former_names.renamed(conn, [(person_id, old, value)], grounds.origin)
        if field == "title":
            work_index.enter(conn, [value])
        if field == "location":
            place_index.enter(conn, [value])
    return old


def is_set_by_hand(conn: Connection, person_id: PersonId, field: str, value: str) -> bool:
    """Whether just this record has this value of a field, and because a person said so."""
    record = own(conn, [person_id])[person_id].record
    kept = set_by_hand(record, standing(history(conn, [person_id]).get(person_id, ())))
    return field in kept and as_text(record, field) == as_kept(conn, field, value)


def is_only_filled(conn: Connection, person_id: PersonId, field: str, point: str = "") -> bool:
    """Whether a field, or a contact point, was filled by itself, and nobody and no import has spoken of it since."""
    return (field, point) in filled(standing(history(conn, [person_id]).get(person_id, ())))


def as_kept(conn: Connection, field: str, value: str) -> str:
    """A value as the record has it once it is set: of a merged company the one that stands for it."""
    return company_names.standing_names(conn, [value]).get(value, value) if field == "company" else value


def delete_person(conn: Connection, person_id: PersonId) -> bool:
    """Take back a person with history, contact points and open questions.

    False where something refers to the person, or the record was changed since it was made and that still stands.
    """
    stands = standing(history(conn, [person_id]).get(person_id, ()))
    if any(change.field != CREATED and change.origin is not Provenance.CONSEQUENCE for change in stands):
        return False
    references = (
        select(func.count()).where(links.c.person_id == person_id),
        select(func.count()).where(mentions.c.person_id == person_id),
        select(func.count()).where(decisions.c.person_id == person_id, decisions.c.undone_at.is_(None)),
        *(select(func.count()).where(column == person_id) for column in (merges.c.person_id, merges.c.into_id)),
    )
    if any(conn.execute(counted).scalar_one() for counted in references):
        return False
    conn.execute(delete(proposals).where(proposals.c.person_id == person_id))
    before = former_names.of_people(conn, [person_id]).get(person_id, ())
    taken = delete(people).where(people.c.id == person_id).returning(people.c.name, people.c.location)
    gone = conn.execute(taken).all()
    name_index.leave(conn, [*(row.name for row in gone), *before])
    place_index.leave(conn, [row.location for row in gone])
    return bool(gone)


def name_nobody(conn: Connection, person_id: PersonId) -> None:
    """Have no name that is met stand for this record, which is about to be deleted."""
    conn.execute(update(people).where(people.c.id == person_id).values(name_key=""))


def name_again(conn: Connection, person_id: PersonId) -> None:
    """Take that back."""
    record = own(conn, [person_id])[person_id].record
    conn.execute(update(people).where(people.c.id == person_id).values(name_key=person_key(record.name)))


def columns_of(conn: Connection, field: str, text: str) -> dict[str, Any]:
    """The columns that a field's text goes into."""
    if field == "company":
        return {"company_id": company_names.ids_of(conn, [text]).get(text)}
    if field == "name":
        return {"name": text, "name_key": person_key(text)}
    return {field: (text or None) if field == "external_id" else text}


def values(record: PersonRecord, company_id: int | None) -> dict[str, Any]:
    """A record's columns in the table of people."""
    return {
        "external_id": record.external_id or None,
        "name": record.name,
        "name_key": person_key(record.name),
        "roles": roles_as_text(record.roles),
        "company_id": company_id,
        "title": record.title,
        "location": record.location,
        "salary": record.salary,
        "notice_period": record.notice_period,
        "availability": record.availability,
        "status": record.status,
        "owner": record.owner,
        "extra": [list(pair) for pair in record.extra] or None,
    }
