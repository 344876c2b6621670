"""Look after the database: bring it up to date, check it, copy it."""

from syncd.errors import StoreError
from syncd.store.backup import backup
from syncd.store.database import Database
from syncd.store.schema import check
from syncd.store.upgrading import upgrade


def require_whole(database: Database) -> None:
    """Raise StoreError where a SQLite file is damaged; PostgreSQL watches over its own."""
    if database.engine.dialect.name != "sqlite":
        return
    with database.read() as conn:
        damage = conn.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
        dangling = conn.exec_driver_sql("PRAGMA foreign_key_check").first()
    if damage != "ok" or dangling:
        raise StoreError(f"{database.place} is damaged", advice="restore the last backup")


__all__ = ["backup", "check", "require_whole", "upgrade"]
