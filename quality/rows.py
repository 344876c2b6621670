"""One measured figure beside the best known and the one to reach, and the table of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"
"""Labelled corpora of real people's mail: beside the project, never in it."""


@dataclass(frozen=True, slots=True)
class Row:
    """`value` is None where the data is absent; `why` says so. `cases` is how many were judged."""

    task: str
    measure: str
    value: float | None
    best_known: float | None
    reach: float
    cases: int = 0
    at_most: bool = False
    why: str = ""

    @property
    def reached(self) -> bool:
        """Whether the figure is as good as the one to reach: lower is better where it says `at_most`."""
        if self.value is None:
            return False
        return self.value <= self.reach if self.at_most else self.value >= self.reach


def absent(task: str, measure: str, best_known: float | None, reach: float, what: str) -> Row:
    """A row that could not be measured for want of a corpus."""
    return Row(task, measure, None, best_known, reach, why=f"{what} is absent")


def table(rows: Iterable[Row]) -> str:
    """The rows as one Markdown table."""
    told: list[tuple[str, ...]] = [("task", "measure", "cases", "best known", "reach", "measured", "")]
    told += [_told(row) for row in rows]
    widths = [max(len(row[n]) for row in told) for n in range(len(told[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in told
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def _told(row: Row) -> tuple[str, ...]:
    sign = "≤ " if row.at_most else ""
    measured = row.why if row.value is None else f"{row.value:.3f}"
    verdict = "" if row.value is None else "reached" if row.reached else "short"
    best = "–" if row.best_known is None else f"{row.best_known:.3f}"
    return (row.task, row.measure, str(row.cases or "–"), best, f"{sign}{row.reach:.3f}", measured, verdict)


@dataclass(slots=True)
class Tally:
    """Right, wrong and missing answers, and what follows from them."""

    hits: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, said: set[str], expected: set[str]) -> None:
        self.hits += len(said & expected)
        self.wrong += len(said - expected)
        self.missed += len(expected - said)

    @property
    def precision(self) -> float:
        return self.hits / (self.hits + self.wrong) if self.hits + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.hits / (2 * self.hits + self.wrong + self.missed) if self.hits else 0.0
