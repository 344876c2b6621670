"""Statements that both databases understand, and lists cut into batches for them."""

import json
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import Column, ColumnElement, Connection, Row, Table, any_, bindparam, func, select
from sqlalchemy.dialects import postgresql, sqlite

T = TypeVar("T")

AnyRow: TypeAlias = Row[*tuple[Any, ...]]
"""A row, its columns read by name."""

BATCH = 500
"""So many rows or values go into one statement."""


def insert(conn: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that knows ON CONFLICT."""
    return sqlite.insert(table) if conn.dialect.name == "sqlite" else postgresql.insert(table)


def among(conn: Connection, column: Column[Any], values: Sequence[str] | Sequence[int]) -> ColumnElement[bool]:
    """Whether a column has one of these values. They go as one parameter, in half the time that one each takes."""
    if conn.dialect.name == "sqlite":
        listed = func.json_each(json.dumps(values)).table_valued("value")
        return column.in_(select(listed.c.value))
    return column == any_(bindparam(None, values, type_=postgresql.ARRAY(column.type)))


def batches(values: Iterable[T]) -> Iterator[list[T]]:
    """The values in order, at most `BATCH` at a time."""
    rest = iter(values)
    while batch := list(islice(rest, BATCH)):
        yield batch


def distinct_batches(values: Iterable[T], keys: Callable[[T], Iterable[Hashable]]) -> Iterator[list[T]]:
    """The values in order, at most `BATCH` at a time, and no two of a batch with a key in common."""
    batch: list[T] = []
    taken: set[Hashable] = set()
    for value in values:
        own = set(keys(value))
        if len(batch) == BATCH or own & taken:
            yield batch
            batch, taken = [], set()
        batch.append(value)
        taken |= own
    if batch:
        yield batch
