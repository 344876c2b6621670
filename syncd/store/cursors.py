"""How far each folder of a source has been read."""

from sqlalchemy import Connection, select

from syncd.model.items import Cursor
from syncd.store.statements import insert
from syncd.store.tables import cursors


def load(conn: Connection, source: str) -> dict[str, Cursor]:
    """Folder → cursor; a folder that was never read is not in it."""
    rows = conn.execute(
        select(cursors.c.folder, cursors.c.cursor).where(cursors.c.source == source).order_by(cursors.c.folder)
    )
    return {row.folder: Cursor(row.cursor) for row in rows}


def save(conn: Connection, source: str, folder: str, cursor: Cursor) -> None:
    """Move the cursor; in the same transaction as the items it points past."""
    statement = insert(conn, cursors).values(source=source, folder=folder, cursor=cursor)
    conn.execute(statement.on_conflict_do_update(index_elements=["source", "folder"], set_={"cursor": cursor}))
