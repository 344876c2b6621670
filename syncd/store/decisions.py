"""What people said in review: kept for good, and how to take it back."""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from syncd.model.activity import LinkWord
from syncd.model.milestones import FIELD, MilestoneWord
from syncd.model.moments import require_aware
from syncd.model.people import Key, PersonId
from syncd.store import merges
from syncd.store.statements import AnyRow, among_given, batches
from syncd.store.tables import decisions

ACTIVITY = "activity"
"""The field of a decision on one activity; its value is the activity's key."""

PERSON = "person"
"""The field of a decision that a record is the same person as another; its value is the id of the one merged."""


COMPANY = "company"
"""The same of a company; also of a decision that a company is none."""


class Action(StrEnum):
    """What a person did.

    Answered, laid down who somebody is, spoke of one activity or two records, removed a company, erased somebody.
    `fill` nobody did: a proposal filled an empty field, as the policy lets it.
    """

    ACCEPT = "accept"
    REJECT = "reject"
    ASSIGN = "assign"
    IGNORE = "ignore"
    LINK = "link"
    UNLINK = "unlink"
    MERGE = "merge"
    REMOVE = "remove"
    FORGET = "forget"
    FILL = "fill"


class Spoken(NamedTuple):
    """Who a person said something is, None for nobody we keep; of what happened before `until`, if that is set."""

    decision: int
    person_id: PersonId | None
    until: datetime | None


@dataclasses.dataclass(frozen=True, slots=True)
class Decision:
    """Who (`by`) did what (`action`), when, on which question.

    A decision on who a mention is has `field` and `value` of that mention, or of the domain it covers; `person_id` is
    who it is, None for nobody we keep. It counts for what happened before `until`, where that is set. One on a single
    activity has the activity's key. Any other decision leaves `field` empty. `undo` is whatever taking it back needs to
    know.
    """

    at: datetime
    by: str
    action: Action
    proposal_id: int | None = None
    field: str = ""
    value: str = ""
    person_id: PersonId | None = None
    undo: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    id: int = 0
    until: datetime | None = None
    undone_at: datetime | None = None

    def __post_init__(self) -> None:
        require_aware(self.at, "at")
        require_aware(self.until, "until")
        require_aware(self.undone_at, "undone_at")


def record(conn: Connection, decision: Decision) -> int:
    """Store a new decision and return its id."""
    new = {
        "at": decision.at,
        "by": decision.by,
        "action": decision.action.value,
        "proposal_id": decision.proposal_id,
        "field": decision.field,
        "value": decision.value,
        "person_id": decision.person_id,
        "undo": dict(decision.undo),
        "until": decision.until,
    }
    return int(conn.execute(decisions.insert().returning(decisions.c.id), [new]).scalar_one())


def last_of(conn: Connection, proposal_id: int) -> Decision | None:
    """The latest decision on a proposal that was not taken back."""
    chosen = select(decisions).where(decisions.c.proposal_id == proposal_id, _STANDS)
    row = conn.execute(chosen.order_by(decisions.c.id.desc()).limit(1)).first()
    return from_row(row) if row else None


def of_merge(conn: Connection, field: str, absorbed: int) -> Decision | None:
    """The decision, not taken back, by which a record of a person or a company was merged into another."""
    mine = (decisions.c.action == Action.MERGE.value, decisions.c.value == str(absorbed), _STANDS)
    row = conn.execute(select(decisions).where(decisions.c.field == field, *mine)).first()
    return from_row(row) if row else None


def of_removal(conn: Connection, company: int) -> Decision | None:
    """The decision, not taken back, by which a company was removed, be it with the one that it was merged into."""
    chosen = select(decisions).where(decisions.c.action == Action.REMOVE.value, decisions.c.field == COMPANY, _STANDS)
    made = map(from_row, conn.execute(chosen))
    return next((one for one in made if any(row["id"] == company for row in one.undo["company"]["rows"])), None)


def mark_undone(conn: Connection, decision_id: int, at: datetime) -> None:
    conn.execute(update(decisions).where(decisions.c.id == decision_id).values(undone_at=at))


def end(conn: Connection, decision_id: int, until: datetime) -> None:
    """Have a decision count for what happened before `until` only."""
    conn.execute(update(decisions).where(decisions.c.id == decision_id).values(until=until))


def get(conn: Connection, decision_id: int) -> Decision | None:
    row = conn.execute(select(decisions).where(decisions.c.id == decision_id)).first()
    return from_row(row) if row else None


def made(conn: Connection, *, standing_only: bool = True) -> tuple[Decision, ...]:
    """Every decision of a person, the latest first; without those that were taken back unless they are asked for."""
    chosen = select(decisions).where(decisions.c.action != Action.FILL.value).order_by(decisions.c.id.desc())
    return tuple(map(from_row, conn.execute(chosen.where(_STANDS) if standing_only else chosen)))


def standing(conn: Connection, keys: Iterable[Key]) -> dict[Key, tuple[Spoken, ...]]:
    """What was said of who these are and not taken back, the latest word first."""
    return {
        key: tuple(Spoken(row.id, row.person_id, row.until) for row in rows) for key, rows in _on(conn, keys).items()
    }


def on_activities(conn: Connection, activity_keys: Iterable[str]) -> dict[str, tuple[LinkWord, ...]]:
    """Whom a person said these activities, by key, are with or not; of each person the latest word."""
    found: dict[str, tuple[LinkWord, ...]] = {}
    said = _on(conn, ((ACTIVITY, key) for key in activity_keys))
    families = merges.families(conn, {row.person_id for rows in said.values() for row in rows})
    for (_, key), rows in said.items():
        latest = {families.survivor(row.person_id): row.action == Action.LINK for row in reversed(rows)}
        found[key] = tuple(LinkWord(person, stands) for person, stands in sorted(latest.items()))
    return found


def on_milestones(conn: Connection, keys: Iterable[str]) -> dict[str, MilestoneWord]:
    """Milestone, by its `milestones.key` → the latest word of a person on it."""
    said = {key: rows[0] for (_, key), rows in _on(conn, ((FIELD, key) for key in keys)).items()}
    families = merges.families(conn, {row.person_id for row in said.values() if row.person_id is not None})
    return {
        key: MilestoneWord(
            row.action == Action.ACCEPT, None if row.person_id is None else families.survivor(row.person_id)
        )
        for key, row in said.items()
    }


def _on(conn: Connection, keys: Iterable[Key]) -> dict[Key, list[AnyRow]]:
    values: defaultdict[str, set[str]] = defaultdict(set)
    for name, value in keys:
        values[name].add(value)
    found: defaultdict[Key, list[AnyRow]] = defaultdict(list)
    for name in sorted(values):
        for batch in batches(sorted(values[name])):
            for row in conn.execute(_WORD_ON, {"field": name, "values": batch}):
                found[row.field, row.value].append(row)
    return dict(found)


_STANDS = decisions.c.undone_at.is_(None)
_WORD_ON = (
    select(
        decisions.c.id,
        decisions.c.field,
        decisions.c.value,
        decisions.c.person_id,
        decisions.c.action,
        decisions.c.until,
    )
    .where(decisions.c.field == bindparam("field"), among_given(decisions.c.value, "values"), _STANDS)
    .order_by(decisions.c.id.desc())
)


def from_row(row: AnyRow) -> Decision:
    return Decision(
        at=row.at,
        by=row.by,
        action=Action(row.action),
        proposal_id=row.proposal_id,
        field=row.field,
        value=row.value,
        person_id=row.person_id,
        undo=row.undo,
        id=row.id,
        until=row.until,
        undone_at=row.undone_at,
    )
