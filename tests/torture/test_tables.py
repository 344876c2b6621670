"""At the end it is said what was struck and what came of it, and nothing that went wrong hides among what went well."""

from tests.torture.tables import Row, enter, lines, rows

WELL = Row("first", "killed", 1204, 0)
BADLY = Row("birth", "disk full", 96, 2)
NEVER = Row("retry", "database locked", 0, 0)


def test_a_row_goes_from_one_process_to_another() -> None:
    told: list[tuple[str, object]] = [("something else", 1)]
    enter(lambda name, value: told.append((name, value)), WELL)
    assert rows([told, []]) == [WELL]


def test_the_table_says_of_each_sweep_what_came_of_it() -> None:
    assert list(lines([BADLY, WELL, NEVER], whole=True)) == [
        "scenario  fault            points  result",
        "birth     disk full            96  2 WRONG",
        "first     killed            1,204  as if undisturbed",
        "retry     database locked       0  NEVER STRUCK",
        "torture: 1,300 points struck in 3 sweeps, 2 problems",
    ]


def test_of_a_sample_only_the_sum_is_told() -> None:
    assert list(lines([WELL], whole=False)) == ["torture: 1,204 points struck in 1 sweeps, 0 problems"]


def test_where_nothing_was_struck_nothing_is_told() -> None:
    assert list(lines([], whole=True)) == []
