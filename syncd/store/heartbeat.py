"""The daemon's sign of life, for whoever looks from outside: a row that is renewed while it works."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, delete, select

from syncd.store.statements import insert
from syncd.store.tables import heartbeat

ONLY = 1
SILENT = timedelta(seconds=60)
"""The daemon writes four times as often as this while it is well."""


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """When the daemon was started, and when it last could write."""

    started_at: datetime
    beat_at: datetime

    def is_silent(self, now: datetime) -> bool:
        """Whether it should have been renewed by now; one of the future was left by a clock that was wrong."""
        return abs(now - self.beat_at) > SILENT


def beat(conn: Connection, started_at: datetime, now: datetime) -> None:
    conn.execute(_upsert(conn.dialect.name), {"id": ONLY, "started_at": started_at, "beat_at": now})


def stop(conn: Connection) -> None:
    """The daemon ends in order: nobody has to miss it."""
    conn.execute(delete(heartbeat))


def last(conn: Connection) -> Heartbeat | None:
    """None where no daemon runs, or the last one ended in order."""
    row = conn.execute(select(heartbeat.c.started_at, heartbeat.c.beat_at)).first()
    return Heartbeat(row.started_at, row.beat_at) if row else None


def is_alive(conn: Connection, now: datetime) -> bool:
    """Whether a daemon is at work."""
    beat = last(conn)
    return beat is not None and not beat.is_silent(now)


@cache
def _upsert(dialect: str) -> Any:
    new = insert(dialect, heartbeat)
    changed = {"started_at": new.excluded.started_at, "beat_at": new.excluded.beat_at}
    return new.on_conflict_do_update(index_elements=["id"], set_=changed)
