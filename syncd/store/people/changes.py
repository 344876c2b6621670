"""The history of every record: who changed what, when, and on whose word."""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from syncd.model.moments import require_aware
from syncd.model.people import Grounds, PersonId, Provenance
from syncd.store.statements import AnyRow, among, batches
from syncd.store.tables import person_changes, proposals

CREATED = "created"
"""The field of the first entry of a record; its new value is the name."""


@dataclasses.dataclass(frozen=True, slots=True)
class PersonChange:
    """A field, or a contact point by its kind, went from `old` to `new`; "" is none. `by` is the person who did it.

    Where it was proposed, `proposal` is what, `item` the ledger id that it rests on, and `quote` the words there.
    Ids rise in the order in which things were changed, over all records.
    """

    person_id: PersonId
    field: str
    old: str
    new: str
    origin: Provenance
    by: str
    at: datetime
    id: int = dataclasses.field(default=0, compare=False)
    proposal: int | None = dataclasses.field(default=None, compare=False)
    item: int | None = dataclasses.field(default=None, compare=False)
    quote: str = dataclasses.field(default="", compare=False)

    def __post_init__(self) -> None:
        require_aware(self.at, "at")


def changed(person_id: PersonId, field: str, old: str, new: str, grounds: Grounds) -> PersonChange:
    """The line of a history that says so."""
    return PersonChange(person_id, field, old, new, grounds.origin, grounds.by, grounds.at, proposal=grounds.proposal)


def note(conn: Connection, changes: Sequence[PersonChange]) -> None:
    """Add to the history."""
    if changes:
        conn.execute(person_changes.insert(), [_values(change) for change in changes])


def history(conn: Connection, person_ids: Iterable[int]) -> dict[PersonId, tuple[PersonChange, ...]]:
    """Person → changes, oldest first."""
    found: defaultdict[PersonId, list[PersonChange]] = defaultdict(list)
    for batch in batches(sorted(set(person_ids))):
        chosen = _CHANGES.where(among(person_changes.c.person_id, batch))
        for row in conn.execute(chosen.order_by(person_changes.c.person_id, person_changes.c.id)):
            found[PersonId(row.person_id)].append(from_row(row))
    return {person: tuple(changes) for person, changes in found.items()}


def from_row(row: AnyRow) -> PersonChange:
    return PersonChange(
        person_id=PersonId(row.person_id),
        field=row.field,
        old=row.old,
        new=row.new,
        origin=Provenance(row.origin),
        by=row.by,
        at=row.at,
        id=row.id,
        proposal=row.proposal_id,
        item=row.item_id,
        quote=row.quote or "",
    )


_CHANGES = select(person_changes, proposals.c.item_id, proposals.c.quote).outerjoin(
    proposals, proposals.c.id == person_changes.c.proposal_id
)


def _values(change: PersonChange) -> dict[str, Any]:
    return {
        "person_id": change.person_id,
        "at": change.at,
        "field": change.field,
        "old": change.old,
        "new": change.new,
        "origin": change.origin.value,
        "by": change.by,
        "proposal_id": change.proposal,
    }
