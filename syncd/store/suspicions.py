"""What seems to have vanished and is not believed yet, one suspicion a folder."""

from collections.abc import Collection
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, delete, not_, select

from syncd.model.presence import Suspicion
from syncd.store.statements import AnyRow, among_given, insert
from syncd.store.tables import suspicions


def load(conn: Connection, source: str, folder: str) -> Suspicion | None:
    row = conn.execute(_OF_FOLDER, {"in_source": source, "in_folder": folder}).one_or_none()
    return from_row(row) if row else None


def load_all(conn: Connection) -> tuple[Suspicion, ...]:
    """Every suspicion, in order of source and folder."""
    return tuple(map(from_row, conn.execute(_ALL)))


def has_any(conn: Connection, source: str) -> bool:
    """Whether anything is suspected of a source."""
    return conn.execute(_ANY, {"in_source": source}).first() is not None


def save(conn: Connection, suspicion: Suspicion) -> None:
    """Suspect this of its folder, in the place of what was suspected of it before."""
    new = {
        "source": suspicion.source,
        "folder": suspicion.folder,
        "items": sorted(suspicion.items),
        "present": suspicion.present,
        "since": suspicion.since,
    }
    conn.execute(_replace(conn.dialect.name), new)


def clear(conn: Connection, source: str, but: Collection[str] = ()) -> None:
    """Suspect nothing of a source any more, `but` of these folders."""
    conn.execute(_CLEAR, {"in_source": source, "kept": sorted(but)})


def from_row(row: AnyRow) -> Suspicion:
    return Suspicion(row.source, row.folder, frozenset(row.items), row.present, row.since)


_ALL = select(suspicions).order_by(suspicions.c.source, suspicions.c.folder)
_OF_FOLDER = select(suspicions).where(
    suspicions.c.source == bindparam("in_source"), suspicions.c.folder == bindparam("in_folder")
)
_ANY = select(suspicions.c.folder).where(suspicions.c.source == bindparam("in_source")).limit(1)
_CLEAR = delete(suspicions).where(
    suspicions.c.source == bindparam("in_source"), not_(among_given(suspicions.c.folder, "kept"))
)


@cache
def _replace(dialect: str) -> Any:
    new = insert(dialect, suspicions)
    changed = {name: new.excluded[name] for name in ("items", "present", "since")}
    return new.on_conflict_do_update(index_elements=["source", "folder"], set_=changed)
