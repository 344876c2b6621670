"""A database as the oldest version would have left it: its tables, with what a new one holds of them."""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config

from syncd.store.upgrading import MIGRATIONS, migrating

OLDEST = "0001"


def make_old(database: Path) -> None:
    """Put an old database in place of a current one; what the old tables have no column for is lost."""
    new = database.rename(database.with_suffix(".new"))
    with migrating(f"sqlite:///{database}") as conn:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
        config.attributes["connection"] = conn
        command.upgrade(config, OLDEST)
    with closing(sqlite3.connect(database)) as old, old:
        old.execute("PRAGMA foreign_keys = 0")
        old.execute("ATTACH ? AS new", (str(new),))
        for table in _tables(old):
            both = _columns(old, "main", table) & _columns(old, "new", table)
            names = ", ".join(f'"{name}"' for name in sorted(both))
            old.execute(f'DELETE FROM "{table}"')
            old.execute(f'INSERT INTO "{table}" ({names}) SELECT {names} FROM new."{table}"')
    new.unlink()


def _tables(conn: sqlite3.Connection) -> list[str]:
    found = conn.execute("SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY name LIKE 'sqlite_%'")
    return [name for (name,) in found if name != "alembic_version"]


def _columns(conn: sqlite3.Connection, schema: str, table: str) -> set[str]:
    return {row[1] for row in conn.execute(f'PRAGMA {schema}.table_info("{table}")')}
