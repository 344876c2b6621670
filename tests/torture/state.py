"""Everything a database holds, so that two of them can be compared.

Whatever tables there are, every row and column is in it. Two things are put in words that do not depend on the run:
when we did something, which is only told from never; and, unless the exact ids are asked for, who a row refers to.
"""

import hashlib
import json
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TIME = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d")
READ_AT = re.compile(rf'"{TIME.pattern}\.\d+[^"]*"')
ITEM = "item_id"
FACTS = {"activities"}
"""Tables whose times are facts about an item; all other times say when syncd did something."""

Rows = dict[str, list[tuple[str, ...]]]
"""Table → its rows, sorted; every value as text."""


@dataclass(frozen=True, slots=True)
class State:
    """What a database holds by natural keys, and with its exact ids."""

    rows: Rows
    exact: Rows


def read(database: Path) -> State:
    """The state of a database that nobody has open. A database that is not there holds nothing."""
    with _opened(database) as (conn, tables):
        names = _Names(conn)
        told = {table: sorted(names.rows(table)) for table in tables if not table.startswith("sqlite_")}
        return State(told, {table: sorted(_exact(conn, table)) for table in tables})


def exact(database: Path, mode: str = "ro") -> Rows:
    """The same with its exact ids only, which is told in a third of the time."""
    with _opened(database, mode) as (conn, tables):
        return {table: sorted(_exact(conn, table)) for table in tables}


@contextmanager
def _opened(database: Path, mode: str = "ro") -> Iterator[tuple[sqlite3.Connection, list[str]]]:
    """A database and its tables."""
    where = f"file:{database}?mode={mode}" if database.exists() else "file::memory:"
    with closing(sqlite3.connect(where, uri=True)) as conn:
        conn.row_factory = sqlite3.Row
        yield conn, [row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]


def left_behind(database: Path) -> tuple[tuple[tuple[str, bool], ...], str]:
    """All that the next run finds: the same for two that differ in nothing but when something was done.

    What lies in SQLite's logs is told by what it makes of them. A copy is read: reading them tidies them up.
    """
    with tempfile.TemporaryDirectory(dir=database.parents[1]) as folder:
        copy = shutil.copytree(database.parent, Path(folder) / "copy")
        files = sorted((file.name, file.stat().st_size > 0) for file in copy.iterdir())
        rows = exact(copy / database.name, "rw")
    return tuple(files), hashlib.sha256(repr(sorted(rows.items())).encode()).hexdigest()


def differences(golden: Rows, found: Rows) -> list[str]:
    """What is lost, and what is too much, a row each; an empty list where both are the same."""
    told = []
    for table in sorted(golden.keys() | found.keys()):
        wanted, there = golden.get(table, []), found.get(table, [])
        told += [f"lost from {table}: {row}" for row in _without(wanted, there)]
        told += [f"too much in {table}: {row}" for row in _without(there, wanted)]
    return told


def _without(rows: list[tuple[str, ...]], others: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    left = list(others)
    extra = []
    for row in rows:
        if row in left:
            left.remove(row)
        else:
            extra.append(row)
    return extra


def _exact(conn: sqlite3.Connection, table: str) -> Iterator[tuple[str, ...]]:
    for row in conn.execute(f'SELECT * FROM "{table}"'):
        yield tuple(f"{column}={_said(table, column, row[column])}" for column in row.keys())  # noqa: SIM118


def _said(table: str, column: str, value: Any) -> str:
    if table not in FACTS and isinstance(value, str) and TIME.match(value):
        return "at a time"
    if (table, column) == ("proposals", "record") and isinstance(value, str):
        return _record(value)
    return _cursor(value) if (table, column) == ("cursors", "cursor") else repr(value)


def _record(text: str) -> str:
    """What a question would put on record: a card has no date, and tells its numbers when it is read.

    A mail tells them when it was sent: at a whole second.
    """
    return READ_AT.sub('"at a time"', text)


def _cursor(text: str) -> str:
    """A cursor in one order: the marks of what is known are a set, of 12 characters each."""
    fields = json.loads(text)
    fields |= {name: "a time" for name, value in fields.items() if isinstance(value, str) and TIME.match(value)}
    if isinstance(marks := fields.get("known"), str):
        fields["known"] = sorted(marks[start : start + 12] for start in range(0, len(marks), 12))
    return json.dumps(fields, sort_keys=True)


class _Names:
    """Rows in words that do not depend on the order in which they were written."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn
        self._known: dict[tuple[str, str, Any], str] = {}

    def rows(self, table: str) -> Iterator[tuple[str, ...]]:
        references = self._references(table)
        own = self._own_number(table)
        for row in self._conn.execute(f'SELECT * FROM "{table}"'):
            yield tuple(
                f"{column}={self._value(table, column, row[column], references)}"
                for column in row.keys()  # noqa: SIM118
                if column != own
            )

    def _value(self, table: str, column: str, value: Any, references: dict[str, tuple[str, str]]) -> str:
        if value is not None and column in references:
            return self._name(*references[column], value)
        return _said(table, column, value)

    def _name(self, table: str, column: str, value: Any) -> str:
        """What a referenced row is called: its natural key."""
        if (table, column, value) not in self._known:
            key = self._natural_key(table)
            row = self._conn.execute(f'SELECT * FROM "{table}" WHERE "{column}" = ?', (value,)).fetchone()
            references = self._references(table)
            named = {one: self._value(table, one, row[one], references) for one in key} if row else "nobody"
            self._known[table, column, value] = f"{table}{named}"
        return self._known[table, column, value]

    def _natural_key(self, table: str) -> list[str]:
        for index in self._conn.execute(f'PRAGMA index_list("{table}")').fetchall():
            if index["unique"] and index["origin"] == "u":
                return [row["name"] for row in self._conn.execute(f'PRAGMA index_info("{index["name"]}")')]
        own = self._own_number(table)
        return [row["name"] for row in self._conn.execute(f'PRAGMA table_info("{table}")') if row["name"] != own]

    def _own_number(self, table: str) -> str:
        """The column of a number that the database gave out; "" if the table has none."""
        keys = [row for row in self._conn.execute(f'PRAGMA table_info("{table}")') if row["pk"]]
        numbered = len(keys) == 1 and keys[0]["type"].upper() == "INTEGER"
        name: str = keys[0]["name"] if numbered else ""
        return "" if name in self._references(table) else name

    def _references(self, table: str) -> dict[str, tuple[str, str]]:
        rows = self._conn.execute(f'PRAGMA foreign_key_list("{table}")')
        return {**self._unsaid(table), **{row["from"]: (row["table"], row["to"]) for row in rows}}

    def _unsaid(self, table: str) -> dict[str, tuple[str, str]]:
        """Columns that name an item without saying so to the database."""
        columns = [row["name"] for row in self._conn.execute(f'PRAGMA table_info("{table}")')]
        return {ITEM: ("ledger", "id")} if ITEM in columns else {}
