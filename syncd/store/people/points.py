"""Contact points: addresses, numbers and profiles, with where each of them was found."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, and_, delete, exists, func, not_, or_, select, update

from syncd.model.extraction import PhoneKind
from syncd.model.moments import require_aware
from syncd.model.people import Grounds, PersonId, PersonRecord, Provenance
from syncd.store import merges
from syncd.store.people.changes import changed, note
from syncd.store.statements import AnyRow, add, among
from syncd.store.tables import contact_points as points
from syncd.store.tables import person_changes


class PointKind(StrEnum):
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"


@dataclass(frozen=True, slots=True)
class Death:
    """When a contact point was found dead; `by` is the person who said so, `item` and `quote` prove it."""

    at: datetime
    by: str = ""
    item: int | None = None
    quote: str = ""

    def __post_init__(self) -> None:
        require_aware(self.at, "at")


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """A way to reach a person. `label` is a number's PhoneKind; `valid` is False for one found dead, `death` says how.

    `item` is the ledger id it was found in, `quote` the words there, `confirmed_by` the person who said yes.
    """

    person_id: PersonId
    kind: PointKind
    value: str
    label: str
    origin: Provenance
    at: datetime
    item: int | None = None
    quote: str = ""
    confirmed_by: str = ""
    valid: bool = True
    death: Death | None = None

    def __post_init__(self) -> None:
        require_aware(self.at, "at")


def contact_points(conn: Connection, person_id: int) -> tuple[ContactPoint, ...]:
    """All of a person's, in the order in which they became known; one on two merged records is told once."""
    together = merges.families(conn, [person_id]).all(person_id)
    chosen = select(points).where(among(points.c.person_id, together)).order_by(points.c.id)
    found: dict[tuple[PointKind, str], ContactPoint] = {}
    for point in map(from_row, conn.execute(chosen)):
        known = found.setdefault((point.kind, point.value), point)
        if known.valid and not point.valid:
            found[point.kind, point.value] = replace(known, valid=False, death=point.death)
    return tuple(found.values())


def add_point(
    conn: Connection, person_id: PersonId, kind: PointKind, value: str, grounds: Grounds, label: str = ""
) -> bool:
    """Add a contact point; False where the person has it already. Values come normalised (E.164, lower case)."""
    if any((one.kind, one.value) == (kind, value) for one in contact_points(conn, person_id)):
        return False
    insert_points(conn, [_on(person_id, kind, value, label, grounds)])
    _note(conn, [person_id], kind, "", value, grounds)
    return True


def confirm_point(
    conn: Connection, person_id: PersonId, kind: PointKind, value: str, grounds: Grounds, label: str = ""
) -> bool:
    """Say that a contact point that is on the record is right; False where that is no news, or it is not there.

    A label that is given replaces the one before; so do the words that prove it, with the item that they were found in.
    """
    proof = {"item_id": grounds.item, "quote": grounds.quote} if grounds.quote else {}
    news = {**({"label": label} if label else {}), **proof}
    is_news = or_(not_(SAID_BY_ITSELF), *(points.c[name].is_distinct_from(one) for name, one in news.items()))
    together = merges.families(conn, [person_id]).all(person_id)
    statement = update(points).where(*_is(together, kind, value), is_news).values(confirmed_by=grounds.by, **news)
    confirmed = sorted(conn.execute(statement.returning(points.c.person_id)).scalars())
    _note(conn, confirmed, kind, value, value, grounds)
    return bool(confirmed)


def remove_point(conn: Connection, person_id: PersonId, kind: PointKind, value: str, grounds: Grounds) -> bool:
    """Take a contact point away; False where the person does not have it.

    Off every record of the person; but what is taken back was put on just this one.
    """
    back = grounds.origin is Provenance.UNDO
    together = [person_id] if back else merges.families(conn, [person_id]).all(person_id)
    statement = delete(points).where(*_is(together, kind, value)).returning(points.c.person_id)
    removed = sorted(conn.execute(statement).scalars())
    _note(conn, removed, kind, value, "", grounds)
    return bool(removed)


def mark_point(
    conn: Connection, person_id: PersonId, kind: PointKind, value: str, grounds: Grounds, *, valid: bool
) -> bool:
    """Say that a contact point is dead, or alive after all; False where that is no news.

    A dead one is kept: it still says who wrote the old mail, and nothing brings it back as new.
    """
    death = None if valid else Death(grounds.at, grounds.by, grounds.item, grounds.quote)
    state = {"valid": valid, **_death_values(death)}
    together = merges.families(conn, [person_id]).all(person_id)
    statement = update(points).where(*_is(together, kind, value), points.c.valid.is_(not valid)).values(state)
    marked = sorted(conn.execute(statement.returning(points.c.person_id)).scalars())
    _note(conn, marked, kind, *((dead(value), value) if valid else (value, dead(value))), grounds)
    return bool(marked)


def _note(conn: Connection, person_ids: Iterable[int], kind: PointKind, old: str, new: str, grounds: Grounds) -> None:
    note(conn, [changed(PersonId(one), kind.value, old, new, grounds) for one in person_ids])


def dead(value: str) -> str:
    """A dead contact point as the history shows it."""
    return f"{value} (dead)"


def insert_points(conn: Connection, new: Sequence[ContactPoint]) -> None:
    add(conn, points, map(values, new))


def points_of(person_id: PersonId, record: PersonRecord, grounds: Grounds) -> list[ContactPoint]:
    """The contact points a record speaks of, all of them on the same grounds."""
    reached = [(PointKind.EMAIL, email, "") for email in record.emails]
    reached += [(PointKind.PHONE, phone.e164, phone.kind.value) for phone in record.phones]
    return [_on(person_id, *one, grounds) for one in reached]


def _on(person_id: PersonId, kind: PointKind, value: str, label: str, grounds: Grounds) -> ContactPoint:
    return ContactPoint(
        person_id, kind, value, label, grounds.origin, grounds.at, grounds.item, grounds.quote, grounds.by
    )


def from_row(row: AnyRow) -> ContactPoint:
    return ContactPoint(
        person_id=PersonId(row.person_id),
        kind=PointKind(row.kind),
        value=row.value,
        label=row.label,
        origin=Provenance(row.origin),
        at=row.at,
        item=row.item_id,
        quote=row.quote,
        confirmed_by=row.confirmed_by,
        valid=row.valid,
        death=_death(row),
    )


def _death(row: AnyRow) -> Death | None:
    return row.dead_at and Death(row.dead_at, row.dead_by or "", row.dead_item_id, row.dead_quote or "")


def _death_values(death: Death | None) -> dict[str, Any]:
    return {
        "dead_at": death and death.at,
        "dead_by": death and death.by,
        "dead_item_id": death and death.item,
        "dead_quote": death and death.quote,
    }


def values(point: ContactPoint) -> dict[str, Any]:
    label = point.label or (PhoneKind.UNKNOWN.value if point.kind is PointKind.PHONE else "")
    return {
        "person_id": point.person_id,
        "kind": point.kind.value,
        "value": point.value,
        "label": label,
        "origin": point.origin.value,
        "item_id": point.item,
        "quote": point.quote,
        "confirmed_by": point.confirmed_by,
        "at": point.at,
        "valid": point.valid,
        **_death_values(point.death),
    }


def has_holder(email: Column[Any]) -> ColumnElement[bool]:
    """Whether an address is on anybody's record, dead or alive."""
    return exists().where(and_(points.c.kind == PointKind.EMAIL.value, points.c.value == email))


def has_one_holder(email: Column[Any]) -> ColumnElement[bool]:
    """Whether an address is on one record alone, dead or alive."""
    holders = select(func.count()).where(points.c.kind == PointKind.EMAIL.value, points.c.value == email)
    return holders.scalar_subquery() == 1


SAID_BY_ITSELF = and_(
    points.c.confirmed_by != "",
    or_(
        and_(points.c.item_id.is_(None), points.c.quote == ""),
        exists()
        .where(
            person_changes.c.person_id == points.c.person_id,
            person_changes.c.field == points.c.kind,
            person_changes.c.new == points.c.value,
        )
        .correlate(points),
    ),
)
"""Whether a person said this contact point: typed, accepted or confirmed it, and not just whom a mail is from."""


def _is(person_ids: Sequence[int], kind: PointKind, value: str) -> tuple[Any, ...]:
    return (among(points.c.person_id, person_ids), points.c.kind == kind.value, points.c.value == value)
