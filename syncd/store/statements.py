"""Statements that both databases understand, and lists cut into batches for them."""

import json
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from sqlalchemy import (
    ARRAY,
    Column,
    ColumnElement,
    CompoundSelect,
    Connection,
    Dialect,
    Row,
    Select,
    Table,
    Text,
    bindparam,
    select,
    union_all,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.selectable import TableValuedAlias
from sqlalchemy.types import NullType, TypeDecorator, TypeEngine

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

T = TypeVar("T")

AnyRow: TypeAlias = Row[*tuple[Any, ...]]
"""A row, its columns read by name."""

BATCH = 500
"""So many rows or values go into one statement."""


def insert(dialect: str, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """An INSERT that knows ON CONFLICT."""
    if dialect == "sqlite":
        return sqlite.insert(table)
    # Who stores in SQLite need not load it.
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table)


def add(conn: Connection, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
    """Insert rows, all of the same columns; where a unique key is there already, the row that has it stays."""
    for batch in batches(rows):
        conn.execute(_adding(conn.dialect.name, table), batch)


@cache
def _adding(dialect: str, table: Table) -> "sqlite.Insert | postgresql.Insert":
    return insert(dialect, table).on_conflict_do_nothing()


def among(column: Column[Any], values: Sequence[str] | Sequence[int]) -> ColumnElement[Any]:
    """Whether a column has one of these values. They go as one parameter, in half the time that one each takes."""
    return _Among(column, bindparam(None, values, type_=_Listed(column.type)))


def among_given(column: Column[Any], name: str) -> ColumnElement[Any]:
    """Whether a column has one of the values that are given under this name when the statement is run.

    A statement that is made once costs a tenth of one that is made anew each time.
    """
    return _Among(column, bindparam(name, type_=_Listed(column.type)))


def each_given(name: str, type_: TypeEngine[Any]) -> TableValuedAlias:
    """The values that are given under this name when the statement is run, as rows of one column, `value`."""
    # A function's only column is called as its alias is: that of either database's is `value`.
    return _Each(bindparam(name, type_=_Listed(type_))).table_valued(Column("value", type_), name="value")


ABREAST = 32
"""So many looks of one kind, each with its own limit, are taken by one statement."""


def abreast(look: Callable[[int], Select[Any]]) -> CompoundSelect[Any]:
    """Many looks of one kind in one statement; its parameters are those of `lots`."""
    return union_all(*(select(look(n).subquery(f"look{n}")) for n in range(ABREAST)))


def lots(values: Iterable[T], asked: Callable[[int, T], Mapping[str, Any]], nothing: T) -> Iterator[dict[str, Any]]:
    """The values' parameters for a statement of `abreast`, as often as it has to be run; `nothing` fills the last."""
    rest = iter(values)
    while lot := list(islice(rest, ABREAST)):
        lot += [nothing] * (ABREAST - len(lot))
        yield {name: told for n, value in enumerate(lot) for name, told in asked(n, value).items()}


class _Listed(TypeDecorator[Sequence[Any]]):
    """A list as one parameter: an array where the database has them, JSON where not."""

    impl = Text
    cache_ok = True

    def __init__(self, of: TypeEngine[Any]) -> None:
        super().__init__()
        self.of = of

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return Text() if dialect.name == "sqlite" else ARRAY(self.of)

    def process_bind_param(self, value: Sequence[Any] | None, dialect: Dialect) -> Any:
        return json.dumps(value) if dialect.name == "sqlite" else value


class _Among(FunctionElement[Any]):
    """Column and list. SQLite would compare a Boolean with 1, and then use no index: so the type stays open."""

    name = "among"
    type: TypeEngine[Any] = NullType()
    inherit_cache = True


@compiles(_Among, "sqlite")
def _among_json(element: _Among, compiler: SQLCompiler, **how: Any) -> str:
    column, values = (compiler.process(part, **how) for part in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608 - both are compiled parts, no text of anybody


@compiles(_Among, "postgresql")
def _among_array(element: _Among, compiler: SQLCompiler, **how: Any) -> str:
    column, values = (compiler.process(part, **how) for part in element.clauses)
    return f"{column} = ANY ({values})"


class _Each(FunctionElement[Any]):
    """The values of a list, a row each."""

    name = "each"
    inherit_cache = True


@compiles(_Each, "sqlite")
def _each_of_json(element: _Each, compiler: SQLCompiler, **how: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **how)})"


@compiles(_Each, "postgresql")
def _each_of_array(element: _Each, compiler: SQLCompiler, **how: Any) -> str:
    return f"unnest({compiler.process(element.clauses, **how)})"


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
