"""One id on several lines of a list: a later line may add to what the first says, and not say otherwise."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from syncd.formats import spreadsheets
from syncd.model import firms

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
    """The column that tells whom or what a line is about, its value as records are told apart by it, and what a record
    says that there can be but one of, by field; "" for nothing.
    """

    column: str
    of: Callable[[T], str]
    said: Callable[[T], Mapping[str, str]]
    key: Callable[[str], str] = str


def agreeing(rows: Iterable[R], data: bytes, by: Identity[Any], refused: Callable[[int, str], R]) -> Iterator[R]:
    """The rows of a CSV; one that says otherwise than an earlier one of its id is `refused`, by its line and why.

    Were it taken in, the last line would win, and with the next import the first one would before that. Raises
    ParseError.
    """
    repeated = _repeated(data, by)
    earlier: dict[str, tuple[int, dict[str, str]]] = {}
    for row in rows:
        id_ = "" if row.record is None else by.of(row.record)
        if id_ not in repeated:
            yield row
            continue
        says = {field: value for field, value in by.said(row.record).items() if value}
        line, before = earlier.setdefault(id_, (row.line, {}))
        wrong = [field for field, value in says.items() if not _is_same(field, before.get(field, value), value)]
        if wrong:
            told = "; ".join(f'{field} "{before[field]}", not "{says[field]}"' for field in wrong)
            yield refused(row.line, f"has the {by.column} of line {line}, which says otherwise: {told}")
        else:
            before.update(says)
            yield row


def _repeated(data: bytes, by: Identity[Any]) -> Collection[str]:
    """The ids that stand on more than one line: only of those it has to be kept what a line says."""
    lines = spreadsheets.read(data).lines
    counted = Counter(by.key(line.cells.get(by.column, "")) for line in lines if not line.problem)
    return frozenset(id_ for id_, times in counted.items() if id_ and times > 1)


def _is_same(field: str, one: str, other: str) -> bool:
    return one == other or (field == "company" and firms.is_same(one, other))
