"""What was struck, as a table: scenario, fault, points, result."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass

PROPERTY = "torture"


@dataclass(frozen=True, slots=True, order=True)
class Row:
    """A scenario under a fault: at how many points it was struck, and how much was wrong afterwards."""

    scenario: str
    fault: str
    points: int
    problems: int

    @property
    def result(self) -> str:
        return f"{self.problems} WRONG" if self.problems else "as if undisturbed" if self.points else "NEVER STRUCK"


def enter(record: Callable[[str, object], None], row: Row) -> None:
    """Hand a row to whoever sums up, which may be another process."""
    record(PROPERTY, list(astuple(row)))


def rows(told: Iterable[Sequence[tuple[str, object]]]) -> list[Row]:
    """The rows out of the properties of tests."""
    return sorted(
        Row(*value) for properties in told for name, value in properties if name == PROPERTY and isinstance(value, list)
    )


def lines(found: Sequence[Row], *, whole: bool) -> Iterator[str]:
    """The table, or only its last line; nothing where nothing was struck."""
    if not found:
        return
    if whole:
        texts = [("scenario", "fault", "points", "result")]
        texts += [(row.scenario, row.fault, f"{row.points:,}", row.result) for row in found]
        first, second = (max(len(text[column]) for text in texts) for column in (0, 1))
        for scenario, fault, struck, result in texts:
            yield f"{scenario:{first}}  {fault:{second}}  {struck:>6}  {result}"
    points, problems = sum(row.points for row in found), sum(row.problems for row in found)
    yield f"torture: {points:,} points struck in {len(found)} sweeps, {problems} problems"
