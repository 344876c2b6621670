"""How far each folder of a source has been read."""

from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select

from syncd.model.items import Cursor
from syncd.store.statements import insert
from syncd.store.tables import cursors


def load(conn: Connection, source: str) -> dict[str, Cursor]:
    """Folder → cursor; a folder that was never read is not in it."""
    return {row.folder: Cursor(row.cursor) for row in conn.execute(_OF_SOURCE, {"name": source})}


def save(conn: Connection, source: str, folder: str, cursor: Cursor) -> None:
    """Move the cursor; in the same transaction as the items it points past."""
    conn.execute(_move(conn.dialect.name), {"source": source, "folder": folder, "cursor": cursor})


def forget(conn: Connection, source: str) -> None:
    """Have the next pass read everything of a source again."""
    conn.execute(delete(cursors).where(cursors.c.source == source))


_OF_SOURCE = (
    select(cursors.c.folder, cursors.c.cursor).where(cursors.c.source == bindparam("name")).order_by(cursors.c.folder)
)


@cache
def _move(dialect: str) -> Any:
    new = insert(dialect, cursors)
    return new.on_conflict_do_update(index_elements=["source", "folder"], set_={"cursor": new.excluded.cursor})
