"""Several records that are one person, read as one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from syncd.model.people import Person, PersonId, PersonRecord, PhonePoint, Provenance
from syncd.store.people.changes import CREATED, PersonChange
from syncd.store.people.fields import FIELDS
from syncd.store.people.points import PointKind
from syncd.store.taken_back import standing

History = Mapping[PersonId, Sequence[PersonChange]]


def unite(survivor: Person, others: Sequence[Person], since: Mapping[PersonId, int], changes: History) -> Person:
    """The survivor with what the others know besides.

    Its own value of a field wins, unless another record was the last to say something new since it became part of it;
    where it has none, the first of the others that has one fills the gap. What a person set or emptied stays so. A way
    to reach somebody is dead where any of the records says so.
    """
    record = survivor.record
    stand = {person: standing(made) for person, made in changes.items()}
    kept = set_by_hand(record, stand.get(survivor.id, ()))
    last = _last_words(survivor.id, since, stand)
    by_id = {person.id: person.record for person in others}
    values: dict[str, Any] = {}
    for name in set(FIELDS) - kept - {"roles"}:
        said = [getattr(by_id[last[name]], name)] if last.get(name) in by_id else []
        found = (*said, getattr(record, name), *(getattr(other, name) for other in by_id.values()))
        values[name] = next((value for value in found if value), found[-1])
    everybody = (record, *by_id.values())
    if "roles" not in kept:
        values["roles"] = tuple(dict.fromkeys(role for one in everybody for role in one.roles))
    values["emails"] = tuple(dict.fromkeys(email for one in everybody for email in one.emails))
    values["phones"] = _phones(everybody)
    values["extra"] = tuple({name: value for one in reversed(everybody) for name, value in one.extra}.items())
    dead = frozenset[tuple[str, str]]().union(survivor.dead, *(other.dead for other in others))
    return Person(survivor.id, replace(record, **values), dead)


def set_by_hand(record: PersonRecord, changes: Sequence[PersonChange]) -> frozenset[str]:
    """The fields whose last word was a person's, by changing them or by making the record with them."""
    last = {change.field: change.origin for change in changes}
    made = last.get(CREATED)
    origins = {name: last.get(name, made if getattr(record, name) else None) for name in FIELDS}
    return frozenset(name for name, origin in origins.items() if origin is Provenance.MANUAL)


def filled(changes: Sequence[PersonChange]) -> frozenset[tuple[str, str]]:
    """What a proposal filled by itself, and nobody and no import has said since: (field, ""), or a contact point."""
    last: dict[tuple[str, str], Provenance] = {}
    for change in changes:
        last[change.field, (change.new or change.old) if change.field in tuple(PointKind) else ""] = change.origin
    return frozenset(key for key, origin in last.items() if origin is Provenance.AUTO)


def _last_words(survivor: PersonId, since: Mapping[PersonId, int], stand: History) -> dict[str, PersonId]:
    """Which record was the last to change a field; of the others only what they said as part of the survivor counts."""
    said = [
        (change.id, change.field, person)
        for person, changes in stand.items()
        for change in changes
        if (person == survivor or change.id > since[person]) and not _is_same_again(change)
    ]
    return {field: person for _, field, person in sorted(said)}


def _is_same_again(change: PersonChange) -> bool:
    return change.origin is Provenance.IMPORT and change.old == change.new


def _phones(records: Sequence[PersonRecord]) -> tuple[PhonePoint, ...]:
    first = {phone.e164: phone for one in reversed(records) for phone in reversed(one.phones)}
    return tuple({phone.e164: first[phone.e164] for one in records for phone in one.phones}.values())
