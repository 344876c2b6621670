"""Statements compiled once for all databases of one kind: every test opens another, and would compile them anew."""

from typing import Any

from sqlalchemy import Connection, Engine, event


class _Shared(dict[Any, Any]):
    """What statements compile to, by what a connection asks with: the name of its dialect in place of the dialect."""

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get(_named(key), default)

    def __setitem__(self, key: Any, compiled: Any) -> None:
        super().__setitem__(_named(key), compiled)


def _named(key: Any) -> Any:
    dialect, *statement = key
    return dialect.name, *statement


_statements = _Shared()


def share() -> None:
    """From now on, in this process and those it forks."""
    if not event.contains(Engine, "engine_connect", _remember):
        event.listen(Engine, "engine_connect", _remember)


def _remember(conn: Connection) -> None:
    conn.execution_options(compiled_cache=_statements)
