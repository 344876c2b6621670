"""What lists look like on a terminal."""

import pytest

from syncd.cli.output import table


def test_a_column_is_aligned_as_a_whole(capsys: pytest.CaptureFixture[str]) -> None:
    """An earlier salary is as little a number as "two months" beside it; an id is one."""
    table(("id", "old"), [(7, "45000"), (12, "+447911123456"), (3, None)])
    assert capsys.readouterr().out.splitlines() == ["id  old", " 7  45000", "12  +447911123456", " 3"]


def test_a_list_of_nothing_has_its_headings(capsys: pytest.CaptureFixture[str]) -> None:
    table(("id", "source"), [])
    assert capsys.readouterr().out == "id  source\n"
