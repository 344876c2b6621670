"""How each source is doing: what an admin must know, and when it is due again."""

from dataclasses import asdict, dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, select

from syncd.model.moments import require_aware
from syncd.store.statements import AnyRow, insert
from syncd.store.tables import source_states


@dataclass(frozen=True, slots=True)
class SourceState:
    """`status` is what a person must know, `stage` what the machine is doing and `stage_since` since when.

    `status` is `new` before the first pass ended, then `ok`, `needs_login`, `unreachable`, `throttled` or `failing`.
    """

    source: str
    status: str
    stage: str = ""
    stage_since: datetime | None = None
    last_success: datetime | None = None
    last_error: str = ""
    error_count: int = 0
    next_due: datetime | None = None

    def __post_init__(self) -> None:
        require_aware(self.stage_since, "stage_since")
        require_aware(self.last_success, "last_success")
        require_aware(self.next_due, "next_due")


def load_all(conn: Connection) -> dict[str, SourceState]:
    """Source → state, in order of name; a source that never ran is not in it."""
    return {row.source: from_row(row) for row in conn.execute(select(source_states).order_by(source_states.c.source))}


def save(conn: Connection, *states: SourceState) -> None:
    if states:
        conn.execute(_upsert(conn.dialect.name), [asdict(state) for state in states])


@cache
def _upsert(dialect: str) -> Any:
    new = insert(dialect, source_states)
    changed = {column.name: new.excluded[column.name] for column in source_states.c if not column.primary_key}
    return new.on_conflict_do_update(index_elements=["source"], set_=changed)


def from_row(row: AnyRow) -> SourceState:
    return SourceState(
        source=row.source,
        status=row.status,
        stage=row.stage,
        stage_since=row.stage_since,
        last_success=row.last_success,
        last_error=row.last_error,
        error_count=row.error_count,
        next_due=row.next_due,
    )
