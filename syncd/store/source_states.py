"""How each source is doing: what an admin must know, and when it is due again."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from syncd.model.moments import require_aware
from syncd.store.statements import AnyRow, insert
from syncd.store.tables import source_states


@dataclass(frozen=True, slots=True)
class SourceState:
    """`status` is what a person must know (`ok`, `needs_login`, …), `stage` what the machine is doing."""

    source: str
    status: str
    stage: str = ""
    last_success: datetime | None = None
    last_error: str = ""
    error_count: int = 0
    next_due: datetime | None = None

    def __post_init__(self) -> None:
        require_aware(self.last_success, "last_success")
        require_aware(self.next_due, "next_due")


def load_all(conn: Connection) -> dict[str, SourceState]:
    """Source → state, in order of name; a source that never ran is not in it."""
    return {row.source: from_row(row) for row in conn.execute(select(source_states).order_by(source_states.c.source))}


def save(conn: Connection, state: SourceState) -> None:
    new = {
        "status": state.status,
        "stage": state.stage,
        "last_success": state.last_success,
        "last_error": state.last_error,
        "error_count": state.error_count,
        "next_due": state.next_due,
    }
    statement = insert(conn.dialect.name, source_states).values(source=state.source, **new)
    conn.execute(statement.on_conflict_do_update(index_elements=["source"], set_=new))


def from_row(row: AnyRow) -> SourceState:
    return SourceState(
        source=row.source,
        status=row.status,
        stage=row.stage,
        last_success=row.last_success,
        last_error=row.last_error,
        error_count=row.error_count,
        next_due=row.next_due,
    )
