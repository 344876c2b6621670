"""What people said in review: kept for good, and how to take it back."""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from syncd.model.moments import require_aware
from syncd.model.people import PersonId
from syncd.store.statements import AnyRow, among_given, batches
from syncd.store.tables import decisions

Key = tuple[str, str]
"""("email" | "phone" | "name", normalised value), as `Mention.key` has it."""


@dataclasses.dataclass(frozen=True, slots=True)
class Decision:
    """Who (`by`) did what (`action`), when, on which question.

    A decision on who a mention is has `field` and `value` of that mention; `person_id` is who it is, None for nobody
    we keep. Any other decision leaves `field` empty. `undo` is whatever taking it back needs to know.
    """

    at: datetime
    by: str
    action: str
    proposal_id: int | None = None
    field: str = ""
    value: str = ""
    person_id: PersonId | None = None
    undo: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    id: int = 0
    undone_at: datetime | None = None

    def __post_init__(self) -> None:
        require_aware(self.at, "at")
        require_aware(self.undone_at, "undone_at")


def record(conn: Connection, decision: Decision) -> int:
    """Store a new decision and return its id."""
    new = {
        "at": decision.at,
        "by": decision.by,
        "action": decision.action,
        "proposal_id": decision.proposal_id,
        "field": decision.field,
        "value": decision.value,
        "person_id": decision.person_id,
        "undo": dict(decision.undo),
    }
    return int(conn.execute(decisions.insert().returning(decisions.c.id), [new]).scalar_one())


def last_of(conn: Connection, proposal_id: int) -> Decision | None:
    """The latest decision on a proposal that was not taken back."""
    chosen = select(decisions).where(decisions.c.proposal_id == proposal_id, _STANDS)
    row = conn.execute(chosen.order_by(decisions.c.id.desc()).limit(1)).first()
    return from_row(row) if row else None


def mark_undone(conn: Connection, decision_id: int, at: datetime) -> None:
    conn.execute(update(decisions).where(decisions.c.id == decision_id).values(undone_at=at))


def standing(conn: Connection, keys: Iterable[Key]) -> dict[Key, PersonId | None]:
    """Who a person said these mentions are, None for nobody we keep; the latest word that was not taken back."""
    values: defaultdict[str, set[str]] = defaultdict(set)
    for name, value in keys:
        values[name].add(value)
    found: dict[Key, PersonId | None] = {}
    for name in sorted(values):
        for batch in batches(sorted(values[name])):
            for row in conn.execute(_WORD_ON, {"field": name, "values": batch}):
                found[row.field, row.value] = row.person_id
    return found


_STANDS = decisions.c.undone_at.is_(None)
_WORD_ON = (
    select(decisions.c.field, decisions.c.value, decisions.c.person_id)
    .where(decisions.c.field == bindparam("field"), among_given(decisions.c.value, "values"), _STANDS)
    .order_by(decisions.c.id)
)


def from_row(row: AnyRow) -> Decision:
    return Decision(
        at=row.at,
        by=row.by,
        action=row.action,
        proposal_id=row.proposal_id,
        field=row.field,
        value=row.value,
        person_id=row.person_id,
        undo=row.undo,
        id=row.id,
        undone_at=row.undone_at,
    )
