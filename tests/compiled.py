"""Statements compiled once for all databases of one kind: every test opens another, and would compile them anew."""

from typing import Any

from sqlalchemy import Connection, Dialect, Engine, event

_dialects: dict[str, Dialect] = {}
_statements: dict[Any, Any] = {}


def share() -> None:
    """From now on, in this process and those it forks. What a statement compiles to hangs on its dialect alone."""
    if not event.contains(Engine, "engine_connect", _as_the_first):
        event.listen(Engine, "engine_connect", _as_the_first)


def _as_the_first(conn: Connection) -> None:
    """Let a connection speak as the first one of its kind did, for what is compiled is kept by dialect."""
    if conn.dialect.name == "sqlite":
        conn.dialect = _dialects.setdefault(conn.dialect.name, conn.dialect)
        conn.execution_options(compiled_cache=_statements)
