"""One id on several lines of a list: they are about one record, unless a later line is plainly about another."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

T = TypeVar("T")


class Row(Protocol):
    """A line of a list, counted from 1: a record, what is wrong with it, or both."""

    @property
    def line(self) -> int: ...
    @property
    def record(self) -> Any: ...
    @property
    def problem(self) -> str: ...


R = TypeVar("R", bound=Row)


@dataclass(frozen=True, slots=True)
class Identity(Generic[T]):
    """The column that tells whom or what a line is about, and its value as records are told apart by it.

    `names` is what a record calls whom or what it is about, by field; "" for nothing. `same` compares two of these, and
    `both` is what two lines about one say together.
    """

    column: str
    of: Callable[[T], str]
    names: Callable[[T], Mapping[str, str]]
    same: Callable[[str, str], bool]
    both: Callable[[T, T], T]


def agreeing(rows: Iterable[R], by: Identity[Any], make: Callable[[int, Any, str], R]) -> list[R]:
    """The rows, those of one id each with what all of them say; one that names another is left without its record.

    Were each taken in by itself, the last would win, and with the next import the first one would before that.
    """
    read = list(rows)
    first: dict[str, R] = {}
    together: dict[str, Any] = {}
    whose: list[str] = []
    for n, row in enumerate(read):
        id_ = "" if row.record is None else by.of(row.record)
        if id_ and (before := first.setdefault(id_, row)) is not row:
            said = together.get(id_, before.record)
            if wrong := _otherwise(said, row.record, by):
                told = f"has the {by.column} of line {before.line}, which says otherwise: {wrong}"
                read[n], id_ = make(row.line, None, told), ""
            else:
                together[id_] = by.both(said, row.record)
        whose.append(id_)
    return [
        make(row.line, together[id_], row.problem) if id_ in together else row
        for id_, row in zip(whose, read, strict=True)
    ]


def _otherwise(before: T, record: T, by: Identity[T]) -> str:
    """What a record says of whom it is about that is not what was said before, in words."""
    known, said = by.names(before), by.names(record)
    wrong = [field for field, one in known.items() if one and said[field] and not by.same(one, said[field])]
    return "; ".join(f'{field} "{known[field]}", not "{said[field]}"' for field in wrong)
