"""IMAP answers taken apart: whatever a server sends, it is a value or a MalformedError."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.sources.imap import answers
from syncd.sources.imap.answers import MalformedError, Value


def test_an_answer_with_literals_is_put_together_again() -> None:
    data = [(b"1 (UID 5 BODY[HEADER] {9}", b"Subject: "), (b" BODY[1] {2}", b"hi"), b")", b"2 (FLAGS (\\Seen))"]
    assert [len(record) for record in answers.records(data)] == [3, 1]
    assert answers.fetched(data, {5}) == {5: {b"UID": b"5", b"BODY[HEADER]": b"Subject: ", b"BODY[1]": b"hi"}}


def test_what_was_not_asked_for_is_left_aside() -> None:
    data = [b"1 (UID 5 FLAGS ())", b"2 (UID 6 FLAGS ())", b"3 (FLAGS ())", b"4 (UID x)", b"5 (UID", b"6", b"7 (UID)"]
    assert answers.fetched(data, {5}) == {5: {b"UID": b"5", b"FLAGS": []}}


def test_two_answers_for_one_mail_are_one() -> None:
    data = [b"1 (UID 5 RFC822.SIZE 9)", b"1 (UID 5 FLAGS ())"]
    assert answers.fetched(data, {5})[5].keys() == {b"UID", b"RFC822.SIZE", b"FLAGS"}


def test_the_beginning_of_a_part_is_that_part() -> None:
    assert answers.fetched([(b"1 (UID 5 BODY[1.2]<0> {1}", b"x"), b")"], {5})[5][b"BODY[1.2]"] == b"x"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b"NIL", None),
        (b'"NIL"', b"NIL"),
        (b'"a \\"b\\" \\\\c"', b'a "b" \\c'),
        (b"(a (b NIL) ())", [b"a", [b"b", None], []]),
        (b"BODY[HEADER.FIELDS (DATE)]<0>", b"BODY[HEADER.FIELDS (DATE)]<0>"),
        (b"\\Seen", b"\\Seen"),
    ],
)
def test_values_are_what_they_look_like(text: bytes, value: Value) -> None:
    assert answers.values([(text, None)]) == [value]


@pytest.mark.parametrize("text", [b"(", b")", b'"', b"(()", b'("a'])
def test_what_is_not_closed_is_malformed(text: bytes) -> None:
    with pytest.raises(MalformedError):
        answers.values([(text, None)])


@given(st.lists(st.binary(max_size=80) | st.tuples(st.binary(max_size=40), st.binary(max_size=20)), max_size=5))
def test_no_answer_breaks_anything(data: list[object]) -> None:
    answers.fetched(data, {1, 2})
    for read in (answers.status, answers.found):
        with suppress(MalformedError):
            read(data)


@given(st.text(alphabet='()"\\[]{}19 aN\r\n', max_size=300))
def test_no_line_breaks_anything(line: str) -> None:
    answers.fetched([f"1 (UID 5 {line})".encode()], {5})


def test_a_line_of_a_hundred_thousand_brackets_takes_no_time() -> None:
    answers.fetched([b"1 (UID 5 " + b"[ " * 100_000 + b")"], {5})


def test_searches_are_merged_and_their_modseq_left_out() -> None:
    assert answers.found([b"3 1", b"2 (MODSEQ 917162500)", b"", None]) == [1, 2, 3]
    assert answers.found([None]) == []


def test_a_search_that_is_none_is_no_empty_answer() -> None:
    with pytest.raises(MalformedError):
        answers.found([b"1 2 three"])


def test_a_status_says_numbers() -> None:
    assert answers.status([b'"Clients" (MESSAGES 3 UIDNEXT 10)']) == {b"MESSAGES": 3, b"UIDNEXT": 10}
    assert answers.status([(b"{7}", b"Clients"), b" (MESSAGES 3)"]) == {b"MESSAGES": 3}


def test_the_date_of_delivery_keeps_its_zone() -> None:
    moment = answers.moment(b" 2-Mar-2026 09:30:00 +0130")
    assert moment == datetime(2026, 3, 2, 8, tzinfo=UTC)
    assert moment is not None
    assert moment.utcoffset() == timedelta(minutes=90)


@pytest.mark.parametrize(
    "text", [None, [], b"", b"32-Mar-2026 09:30:00 +0000", b"02-Foo-2026 09:30:00 +0000", b"02-Mar-2026 09:30:00 +9999"]
)
def test_a_date_that_is_none_is_no_date(text: Value) -> None:
    assert answers.moment(text) is None
