"""What lists look like on a terminal."""

import json

import pytest

from syncd.cli.output import note, show_json, show_json_line, table


def test_a_column_is_aligned_as_a_whole(capsys: pytest.CaptureFixture[str]) -> None:
    """An earlier salary is as little a number as "two months" beside it; an id is one."""
    table(("id", "old"), [(7, "45000"), (12, "+447911123456"), (3, None)])
    assert capsys.readouterr().out.splitlines() == ["id  old", " 7  45000", "12  +447911123456", " 3"]


def test_a_list_of_nothing_has_its_headings(capsys: pytest.CaptureFixture[str]) -> None:
    table(("id", "source"), [])
    assert capsys.readouterr().out == "id  source\n"


STRANGER = "Red\x1b[31m \x9b31mRuiz \u202eziuR\x7f"


def test_json_of_a_strangers_words_cannot_move_the_cursor(capsys: pytest.CaptureFixture[str]) -> None:
    for show in (show_json, show_json_line):
        show({"name": STRANGER})
        shown = capsys.readouterr().out
        assert json.loads(shown) == {"name": STRANGER}
        assert all(character.isprintable() or character == "\n" for character in shown)


def test_a_note_of_a_strangers_words_cannot_either(capsys: pytest.CaptureFixture[str]) -> None:
    note(f'line 2 has the role "{STRANGER}"')
    assert capsys.readouterr().err.removesuffix("\n").isprintable()
