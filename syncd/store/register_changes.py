"""The history of companies and jobs: who changed what, when, and on whose word."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, bindparam, select

from syncd.model.moments import require_aware
from syncd.model.people import Grounds, Provenance
from syncd.model.register import reference_key
from syncd.store.entered import Move
from syncd.store.statements import AnyRow, among, batches
from syncd.store.tables import register_changes
from syncd.store.taken_back import standing

DOMAIN = "domain"
"""The field of a mail domain that came to a company, or went."""
REMOVED = "removed"
"""The field of the entry that a company or a job was taken away; its old value is the name, or the reference."""


class RegisterKind(StrEnum):
    COMPANY = "company"
    JOB = "job"


@dataclass(frozen=True, slots=True)
class RegisterChange:
    """A field went from `old` to `new`; "" is none. `by` is the person who did it."""

    field: str
    old: str
    new: str
    origin: Provenance
    by: str
    at: datetime

    def __post_init__(self) -> None:
        require_aware(self.at, "at")


@dataclass(frozen=True, slots=True)
class ByHand:
    """What a person said of a record: the fields that were set, and the domains that were taken away."""

    kept: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()


def note(conn: Connection, kind: RegisterKind, id_: int, moves: Iterable[Move], grounds: Grounds) -> None:
    """Add to the history."""
    note_all(conn, kind, [(id_, move) for move in moves], grounds)


def note_all(conn: Connection, kind: RegisterKind, moves: Iterable[tuple[int, Move]], grounds: Grounds) -> None:
    """Add to the histories of several, each move with the id of what it is of."""
    every = {"kind": kind.value, "at": grounds.at, "origin": grounds.origin.value, "by": grounds.by}
    rows = [{**every, "record_id": id_, "field": field, "old": old, "new": new} for id_, (field, old, new) in moves]
    if rows:
        conn.execute(register_changes.insert(), rows)


def history(conn: Connection, kind: RegisterKind, id_: int) -> tuple[RegisterChange, ...]:
    """Every change of a company or a job, oldest first."""
    return tuple(map(from_row, conn.execute(_OF, {"of": kind.value, "its": id_})))


def histories(conn: Connection, kind: RegisterKind, ids: Iterable[int]) -> dict[int, tuple[RegisterChange, ...]]:
    """Id → every change of that company or job, oldest first; without those that have none."""
    found: defaultdict[int, list[RegisterChange]] = defaultdict(list)
    for batch in batches(sorted(set(ids))):
        theirs = (register_changes.c.kind == kind.value, among(register_changes.c.record_id, batch))
        for row in conn.execute(select(register_changes).where(*theirs).order_by(register_changes.c.id)):
            found[row.record_id].append(from_row(row))
    return {id_: tuple(changes) for id_, changes in found.items()}


def removed_jobs(conn: Connection, key: str) -> list[int]:
    """The ids of the jobs that were taken away and had this reference, by its key, in order."""
    return [row.record_id for row in conn.execute(_REMOVED_JOBS) if reference_key(row.old) == key]


def by_hand(conn: Connection, kind: RegisterKind, id_: int) -> ByHand:
    """What stays as a person said, whatever an import says."""
    latest: dict[tuple[str, str], RegisterChange] = {}
    for change in standing(history(conn, kind, id_)):
        latest[change.field, (change.new or change.old) if change.field == DOMAIN else ""] = change
    said = [change for change in latest.values() if change.origin is Provenance.MANUAL]
    return ByHand(
        kept=frozenset(change.field for change in said if change.field != DOMAIN),
        gone=frozenset(change.old for change in said if change.field == DOMAIN and not change.new),
    )


def from_row(row: AnyRow) -> RegisterChange:
    return RegisterChange(row.field, row.old, row.new, Provenance(row.origin), row.by, row.at)


_OF = (
    select(register_changes)
    .where(register_changes.c.kind == bindparam("of"), register_changes.c.record_id == bindparam("its"))
    .order_by(register_changes.c.id)
)
_REMOVED_JOBS = (
    select(register_changes.c.record_id, register_changes.c.old)
    .where(register_changes.c.kind == RegisterKind.JOB.value, register_changes.c.field == REMOVED)
    .order_by(register_changes.c.record_id)
)
