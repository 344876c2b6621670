"""Import people: each record makes a person, renews the one it is about, or says nothing new."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, bindparam, update

from syncd.model import firms
from syncd.model.people import Grounds, PersonId, PersonRecord, PhonePoint, Provenance
from syncd.store import company_names, place_index, work_index
from syncd.store.people import former_names
from syncd.store.people.changes import PersonChange, changed, note
from syncd.store.people.fields import FIELDS, as_text
from syncd.store.people.points import ContactPoint, PointKind, dead, insert_points, points_of
from syncd.store.people.subjects import Move, Subject, Subjects, look_up
from syncd.store.people.writing import create_all, values
from syncd.store.statements import batches
from syncd.store.tables import people


class Outcome(StrEnum):
    """What importing a record came to."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Imported:
    """Whom a record was about, and what came of it: what it changed, and what stays because a person said so."""

    id: PersonId
    outcome: Outcome
    name: str
    moves: tuple[Move, ...] = ()
    left: tuple[Move, ...] = ()


def upsert_imported(conn: Connection, records: Iterable[PersonRecord], at: datetime) -> Iterator[Imported]:
    """Import records, in order; the same records again change nothing.

    A record is about the person with its external id; else about the one with one of its addresses and its name, or
    the only one with its first name; else, when it has neither id nor address, about one of the same name who has
    neither. What it does not say stays, and so does what a person set or took away.
    """
    for batch in batches(records):
        said = _at_standing_companies(conn, batch)
        subjects = look_up(conn, said)
        outcomes = [_take_in(subjects, record) for record in said]
        ids = _store(conn, subjects.all, at)
        yield from (replace(imported, id=ids[imported.id]) for imported in outcomes)


def _at_standing_companies(conn: Connection, records: Sequence[PersonRecord]) -> Sequence[PersonRecord]:
    """The records with the companies that stand for those that they name."""
    names = company_names.standing_names(conn, {record.company for record in records})
    return [
        r if names.get(r.company, r.company) == r.company else replace(r, company=names[r.company]) for r in records
    ]


def _take_in(subjects: Subjects, record: PersonRecord) -> Imported:
    """What a record came to, for the person of that number; the next record finds them as this one left them."""
    n = subjects.whose(record)
    if n is None:
        return Imported(PersonId(subjects.add(Subject(None, record, record))), Outcome.CREATED, record.name)
    before = subjects.all[n]
    after = renewed(before, record)
    moves, left = after.moves[len(before.moves) :], tuple(_left(before, record))
    if moves or after.again:
        subjects.renew(n, after)
    if not moves:
        return Imported(PersonId(n), Outcome.UNCHANGED, before.record.name, left=left)
    return Imported(PersonId(n), Outcome.UPDATED, after.record.name, moves, left)


def renewed(subject: Subject, record: PersonRecord) -> Subject:
    """A person after a record about them."""
    before = subject.record
    said = {name: value for name in FIELDS if (value := getattr(record, name)) and name not in subject.kept}
    # A field may have been kept among the rest before the record had a place for it.
    rest = {**dict(before.extra), **dict(record.extra)}
    extra = tuple((name, value) for name, value in rest.items() if name not in FIELDS)
    emails, phones = _new_emails(subject, record), _new_phones(subject, record)
    points = {"emails": (*before.emails, *emails), "phones": (*before.phones, *phones)}
    after = replace(before, **{**said, **points, "extra": extra})
    if firms.is_same(after.company, before.company):
        after = replace(after, company=before.company)
    moves = [(name, as_text(before, name), as_text(after, name)) for name in (*FIELDS, "extra")]
    moves += [(PointKind.EMAIL.value, "", email) for email in emails]
    moves += [(PointKind.PHONE.value, "", phone.e164) for phone in phones]
    made = tuple(move for move in moves if move[1] != move[2])
    spoken = {*((name, "") for name in FIELDS if getattr(record, name)), *record.points} & subject.filled
    same = sorted(spoken - {(name, "") for name, *_ in made})
    again = ((name, value, value) for name, point in same for value in [point or as_text(after, name)])
    return replace(
        subject,
        record=after,
        moves=(*subject.moves, *made),
        filled=subject.filled - spoken,
        again=(*subject.again, *again),
    )


def _left(subject: Subject, record: PersonRecord) -> Iterator[Move]:
    """What a record says otherwise than a person said by hand: the field, what stays, what the record says."""
    for name in FIELDS:
        stays, said = as_text(subject.record, name), as_text(record, name)
        same = firms.is_same(stays, said) if name == "company" else stays == said
        if name in subject.kept and said and not same:
            yield name, stays, said
    points = [(PointKind.EMAIL.value, email) for email in record.emails]
    points += [(PointKind.PHONE.value, phone.e164) for phone in record.phones]
    for kind, value in dict.fromkeys(points):
        if (kind, value) in subject.gone:
            yield kind, "", value
        elif (kind, value) in subject.dead:
            yield kind, dead(value), value


def _new_emails(subject: Subject, record: PersonRecord) -> list[str]:
    there = set(subject.record.emails)
    new = dict.fromkeys(email for email in record.emails if email not in there)
    return [email for email in new if (PointKind.EMAIL.value, email) not in subject.gone]


def _new_phones(subject: Subject, record: PersonRecord) -> list[PhonePoint]:
    there = {phone.e164 for phone in subject.record.phones}
    new = {phone.e164: phone for phone in reversed(record.phones) if phone.e164 not in there}
    return [phone for phone in reversed(new.values()) if (PointKind.PHONE.value, phone.e164) not in subject.gone]


def _store(conn: Connection, subjects: Sequence[Subject], at: datetime) -> list[PersonId]:
    """Write what became of everybody; their ids, in order."""
    made = create_all(conn, [one.made for one in subjects if one.id is None], _by_file(at))
    new = iter(made)
    ids = [next(new) if one.id is None else one.id for one in subjects]
    each = list(zip(ids, subjects, strict=True))
    _renew(conn, [(id_, one) for id_, one in each if one.moves], at)
    # What was only filled is the file's from here on, and not taken back with the filling.
    note(conn, [_change(id_, same, at) for id_, one in each for same in one.again])
    return ids


def _renew(conn: Connection, renewals: Sequence[tuple[PersonId, Subject]], at: datetime) -> None:
    if not renewals:
        return
    employers = company_names.ids_of(conn, [one.record.company for _, one in renewals])
    rows = [{"person": id_, **values(one.record, employers.get(one.record.company))} for id_, one in renewals]
    conn.execute(update(people).where(people.c.id == bindparam("person")), rows)
    names = [(id_, *move[1:]) for id_, one in renewals for move in one.moves if move[0] == "name"]
    former_names.renamed(conn, names, Provenance.IMPORT)
    work_index.enter(conn, (one.record.title for _, one in renewals))
    place_index.enter(conn, {one.record.location for _, one in renewals})
    insert_points(conn, [point for id_, one in renewals for point in _added(id_, one, at)])
    note(conn, [_change(id_, move, at) for id_, one in renewals for move in one.moves])


def _added(id_: PersonId, subject: Subject, at: datetime) -> list[ContactPoint]:
    moves = set(subject.moves)
    points = points_of(id_, subject.record, _by_file(at))
    return [point for point in points if (point.kind.value, "", point.value) in moves]


def _change(id_: PersonId, move: Move, at: datetime) -> PersonChange:
    return changed(id_, *move, _by_file(at))


def _by_file(at: datetime) -> Grounds:
    return Grounds(Provenance.IMPORT, at)
