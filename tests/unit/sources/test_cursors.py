"""What sources write down to remember how far they came."""

from hypothesis import given
from hypothesis import strategies as st

from syncd.model.items import Cursor
from syncd.sources import cursor_text, hrefs, marks
from syncd.sources.caldav.state import State


def test_a_cursor_is_read_as_it_was_written() -> None:
    fields = cursor_text.read(cursor_text.write(token="t", offset=7, etags={"a": "b"}))
    assert cursor_text.text(fields, "token") == "t"
    assert cursor_text.number(fields, "offset") == 7
    assert cursor_text.texts(fields, "etags") == {"a": "b"}


SIMPLE = st.none() | st.booleans() | st.integers() | st.text(max_size=5)


@given(SIMPLE | st.lists(SIMPLE, max_size=3) | st.dictionaries(st.text(max_size=5), SIMPLE, max_size=3))
def test_fields_of_another_kind_are_as_good_as_none(value: object) -> None:
    fields = {"x": value}
    assert isinstance(cursor_text.text(fields, "x"), str)
    assert cursor_text.number(fields, "x") >= 0
    assert all(isinstance(entry, str) for entry in cursor_text.texts(fields, "x").values())


@given(st.text())
def test_no_text_is_too_strange_for_a_cursor(text: str) -> None:
    cursor_text.read(Cursor(text))


@given(st.lists(st.binary(), unique=True))
def test_marks_are_found_again_after_packing(contents: list[bytes]) -> None:
    made = {marks.mark(content) for content in contents}
    assert marks.unpack(marks.pack(made)) == made
    assert len(made) == len(contents)


def test_a_mark_knows_where_one_text_ends_and_the_next_begins() -> None:
    assert marks.mark("ab", "c") != marks.mark("a", "bc")


def test_damaged_marks_are_none() -> None:
    assert marks.unpack(marks.mark("a")[:-1]) == frozenset()


@given(st.text(st.characters()) | st.text(min_size=900, max_size=1100))
def test_every_id_becomes_one_that_a_database_takes(text: str) -> None:
    stored = hrefs.storable(text)
    assert len(stored.encode("utf-8")) <= hrefs.MAX_LENGTH
    assert "\0" not in stored
    assert hrefs.storable(stored) == stored


def test_ids_of_the_usual_kind_stay_as_they_are() -> None:
    assert hrefs.storable("0815-büro@client.example") == "0815-büro@client.example"


def test_two_long_ids_stay_two() -> None:
    assert hrefs.storable("x" * 2000 + "1") != hrefs.storable("x" * 2000 + "2")


def test_a_calendar_is_current_when_its_server_says_so_by_token_or_else_by_tag() -> None:
    assert State({}, token="t", ctag="c").is_current("t", "")
    assert State({}, token="", ctag="c").is_current("", "c")
    assert not State({}, token="t", ctag="c").is_current("u", "c")
    assert not State({}).is_current("", "")
