"""IMAP answers taken apart: whatever a server sends, it is a value or a MalformedError."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.sources.imap import answers
from syncd.sources.imap.answers import MalformedError, Record, Value


def texts(*lines: bytes) -> list[Record]:
    return [[(line, None)] for line in lines]


def test_an_answer_with_literals_is_put_together_again() -> None:
    said = [
        [(b"(UID 5 BODY[HEADER] {9}", b"Subject: "), (b" BODY[1] {2}", b"hi"), (b")", None)],
        *texts(b"(FLAGS (\\Seen))"),
    ]
    assert answers.fetched(said, {5}) == {5: {b"UID": b"5", b"BODY[HEADER]": b"Subject: ", b"BODY[1]": b"hi"}}


def test_what_was_not_asked_for_is_left_aside() -> None:
    said = texts(b"(UID 5 FLAGS ())", b"(UID 6 FLAGS ())", b"(FLAGS ())", b"(UID x)", b"(UID", b"", b"6", b"(UID)")
    assert answers.fetched(said, {5}) == {5: {b"UID": b"5", b"FLAGS": []}}


def test_two_answers_for_one_mail_are_one() -> None:
    said = texts(b"(UID 5 RFC822.SIZE 9)", b"(UID 5 FLAGS ())")
    assert answers.fetched(said, {5})[5].keys() == {b"UID", b"RFC822.SIZE", b"FLAGS"}


def test_the_beginning_of_a_part_is_that_part() -> None:
    assert answers.fetched([[(b"(UID 5 BODY[1.2]<0> {1}", b"x"), (b")", None)]], {5})[5][b"BODY[1.2]"] == b"x"


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


PIECES = st.tuples(st.binary(max_size=40), st.none() | st.binary(max_size=9))


@given(st.lists(st.lists(PIECES, min_size=1, max_size=3), max_size=5))
def test_no_answer_breaks_anything(said: list[Record]) -> None:
    answers.fetched(said, {1, 2})
    for read in (
        lambda: answers.status(said, b"INBOX", said),
        lambda: answers.found(said, said),
        lambda: answers.vanished(said),
        lambda: answers.code(said, b"UIDNEXT"),
    ):
        with suppress(MalformedError):
            read()


@given(st.text(alphabet='()"\\[]{}19 aN\r\n', max_size=300))
def test_no_line_breaks_anything(line: str) -> None:
    answers.fetched(texts(f"(UID 5 {line})".encode()), {5})


def test_a_line_of_a_hundred_thousand_brackets_takes_no_time() -> None:
    answers.fetched(texts(b"(UID 5 " + b"[ " * 100_000 + b")"), {5})


def test_searches_are_merged_and_their_modseq_left_out() -> None:
    assert answers.found(texts(b"3 1", b"2 (MODSEQ 917162500)", b"")) == [1, 2, 3]
    assert answers.found(texts(b"")) == []
    with pytest.raises(MalformedError):
        answers.found([])


def test_a_search_may_answer_in_ranges() -> None:
    extended = texts(b'(TAG "S3") UID ALL 1:3,7', b'(TAG "S4") UID', b'(TAG "S5") UID MIN 2 ALL 9 MODSEQ 12')
    assert answers.found([], extended) == [1, 2, 3, 7, 9]


def test_a_range_of_four_thousand_million_mails_is_not_counted_out() -> None:
    with pytest.raises(MalformedError):
        answers.found([], texts(b'(TAG "S3") UID ALL 1:4294967295'))


def test_what_vanished_is_told_in_ranges() -> None:
    assert answers.vanished(texts(b"(EARLIER) 41,43:45", b"7")) == frozenset({7, 41, 43, 44, 45})
    assert answers.vanished([]) == frozenset()
    assert answers.vanished(texts(b"(EARLIER) 1:4294967295")) is None


def test_the_last_response_code_counts() -> None:
    said = texts(b"[UIDNEXT 4] first", b"[UIDVALIDITY 7] valid", b"[uidnext 5] then", b"[READ-ONLY] so")
    assert (answers.code(said, b"UIDNEXT"), answers.code(said, b"HIGHESTMODSEQ")) == (5, None)


def test_a_search_that_is_none_is_no_empty_answer() -> None:
    with pytest.raises(MalformedError):
        answers.found(texts(b"1 2 three"))


def test_a_status_says_numbers() -> None:
    said = texts(b'"Clients" (MESSAGES 3 UIDNEXT 10)')
    assert answers.status(said, b"Clients") == {b"MESSAGES": 3, b"UIDNEXT": 10}
    assert answers.status([[(b"{7}", b"Clients"), (b" (MESSAGES 3)", None)]], b"Clients") == {b"MESSAGES": 3}
    assert answers.status(texts(b"inbox (MESSAGES 3)"), b"INBOX") == {b"MESSAGES": 3}


def test_news_of_another_folder_are_no_status_of_this_one() -> None:
    said = texts(b"Clients (MESSAGES 9)", b'"Team" (MESSAGES 3 UIDNEXT 10)', b"Team (MESSAGES 4)")
    assert answers.status(said, b"Team") == {b"MESSAGES": 4, b"UIDNEXT": 10}
    with pytest.raises(MalformedError):
        answers.status(said, b"Archive")


def test_a_folder_that_the_server_calls_otherwise_is_the_one_asked_about() -> None:
    said = texts(b"Clients (MESSAGES 9)", b'"team" (MESSAGES 3)')
    assert answers.status(said, b"Team", said[1:]) == {b"MESSAGES": 3}
    with pytest.raises(MalformedError):
        answers.status(said, b"Team", said)


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
