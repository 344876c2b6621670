"""What a person changes on a record by hand: fields, and the ways to reach somebody."""

from dataclasses import replace

from sqlalchemy.exc import IntegrityError

from syncd.model.names import name_key
from syncd.model.people import PersonId, PersonRecord, PersonRole
from syncd.pipeline import duplicates, looked_up
from syncd.review.desk import Desk, NotPossibleError, decided_again, person
from syncd.store import forgotten, people, proposals
from syncd.store.people import PointKind, as_text

ROLES = {role.value for role in PersonRole}
_MOST_TOLD = 5


def add(desk: Desk, record: PersonRecord) -> str:
    """Add a person, and link what waits for them: no import changes what is on the record from then on."""
    erased = forgotten.load(desk.conn)
    if gone := next((value for field, value in record.proofs if (field, value) in erased), ""):
        raise NotPossibleError(f"{gone} was erased on request; `syncd decisions allow {gone}` lets it come back")
    try:
        with desk.conn.begin_nested():
            person_id = people.create(desk.conn, record, desk.by_hand)
    except IntegrityError:
        raise _taken(record.external_id or "") from None
    told = decided_again(desk, record.keys)
    proposals.answer_changes(desk.conn, [(person_id, field, value) for field, value in record.points])
    duplicates.ask(desk.conn, [person_id], desk.at)
    return f"added {record.name} as person {person_id}; {told}{_on_record_already(desk, person_id, record)}"


def _on_record_already(desk: Desk, person_id: PersonId, record: PersonRecord) -> str:
    """Who else is called so, or reached there: whoever adds somebody may not know that they are on record."""
    known = people.known(desk.conn, record.emails, [one.e164 for one in record.phones], [name_key(record.name)])
    found = [*known.by_email.values(), *known.by_phone.values(), *known.by_name.values()]
    others = sorted({(one.id, one.name) for whom in found for one in whom if one.id != person_id})
    if not others:
        return ""
    named = ", ".join(f"{name} ({id_})" for id_, name in others[:_MOST_TOLD])
    what = "of this name, address or number on record already"
    return f"; {what}: {named}. If it is one person: syncd people merge {others[0][0]} {person_id}"


def set_field(desk: Desk, person_id: PersonId, field: str, value: str) -> str:
    """Set a field, or empty it with "": no import and nothing that syncd reads changes it from then on."""
    before = person(desk, person_id)
    _refuse_if_wrong(person_id, field, value)
    value = people.as_kept(desk.conn, field, value)
    if people.is_set_by_hand(desk.conn, person_id, field, value):
        return _already(before, field, value)
    touched = looked_up.hanging_on(desk.conn, [person_id], [field])
    try:
        with desk.conn.begin_nested():
            people.set_field(desk.conn, person_id, field, value, desk.by_hand)
    except IntegrityError:
        raise _taken(value) from None
    if as_text(before, field) == value:
        return _already(before, field, value)
    old = as_text(before, field)
    told = f'the {field} of {before.name} is "{value}"' + (f', it was "{old}"' if old else "")
    if field not in looked_up.WEIGHED:
        return told
    duplicates.ask(desk.conn, [person_id], desk.at)
    return f"{told}; {decided_again(desk, touched | looked_up.hanging_on(desk.conn, [person_id], [field]))}"


def _already(record: PersonRecord, field: str, value: str) -> str:
    return f'the {field} of {record.name} is "{value}" already, and stays'


def add_point(desk: Desk, person_id: PersonId, kind: PointKind, value: str, label: str = "", quote: str = "") -> str:
    """Put an address, a number or a page on the record; one that was found dead is alive again.

    A number that is there already, as by an import, is confirmed: it is this person's own.
    """
    name = person(desk, person_id).name
    told = replace(desk.by_hand, quote=quote)
    added = people.add_point(desk.conn, person_id, kind, value, told, label)
    revived = not added and people.mark_point(desk.conn, person_id, kind, value, desk.by_hand, valid=True)
    is_number = kind is PointKind.PHONE
    confirmed = not added and is_number and people.confirm_point(desk.conn, person_id, kind, value, told, label)
    if not (added or revived or confirmed):
        raise NotPossibleError(f"{value} is on the record of {name} already")
    proposals.answer_changes(desk.conn, [(person_id, kind.value, value)])
    duplicates.ask(desk.conn, [person_id], desk.at)
    what = "is alive again on the record of" if revived else "is on the record of"
    stays = " already, and stays" if confirmed and not revived else ""
    return f"{value} {what} {name}{stays}; {decided_again(desk, [(kind.value, value)])}"


def remove_point(desk: Desk, person_id: PersonId, kind: PointKind, value: str) -> str:
    """Take something off the record that never was this person's; no import brings it back."""
    name = person(desk, person_id).name
    if not people.remove_point(desk.conn, person_id, kind, value, desk.by_hand):
        raise _not_there(name, person_id, value)
    touched = [(kind.value, value), *looked_up.weighed(desk.conn, [person_id])]
    return f"{value} is off the record of {name}; {decided_again(desk, touched)}"


def mark_point(
    desk: Desk, person_id: PersonId, kind: PointKind, value: str, *, alive: bool, item: int | None = None, why: str = ""
) -> str:
    """Say that an address or number works no longer, or does after all. It is kept, for it tells who wrote old mail."""
    name = person(desk, person_id).name
    there = {(point.kind, point.value) for point in people.contact_points(desk.conn, person_id)}
    if (kind, value) not in there:
        raise _not_there(name, person_id, value)
    state = "alive" if alive else "dead"
    said = replace(desk.by_hand, item=item, quote=why)
    if not people.mark_point(desk.conn, person_id, kind, value, said, valid=alive):
        raise NotPossibleError(f"{value} is marked {state} already; `syncd people points {person_id}` shows it")
    return f"{value} of {name} is marked {state}"


def _refuse_if_wrong(person_id: PersonId, field: str, value: str) -> None:
    if field.rstrip("s") in {kind.value for kind in PointKind}:
        raise NotPossibleError(f'somebody may have several: syncd people add-point {person_id} "{value}" adds one')
    if field not in people.FIELDS:
        raise NotPossibleError(f"{field} is no field of a person; known are {', '.join(people.FIELDS)}")
    if field == "name" and not value:
        raise NotPossibleError("a person needs a name")
    unknown = [role for role in value.split(";") if field == "roles" and value and role not in ROLES]
    if unknown:
        raise NotPossibleError(f'"{unknown[0]}" is no role; write candidate, client or "candidate;client"')


def _taken(external_id: str) -> NotPossibleError:
    return NotPossibleError(f"somebody else has the external id {external_id}; `syncd people find {external_id}`")


def _not_there(name: str, person_id: PersonId, value: str) -> NotPossibleError:
    return NotPossibleError(f"{value} is not on the record of {name}; `syncd people points {person_id}` shows what is")
