"""Whatever bytes a mail holds, people can read them and the database takes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.formats.charsets import decode, one_line, storable
from syncd.formats.words import decoded


@pytest.mark.parametrize(
    ("raw", "charset", "text"),
    [
        ("Jürgen".encode(), "utf-8", "Jürgen"),
        ("Jürgen".encode("latin-1"), "iso-8859-1", "Jürgen"),
        ("Jürgen".encode("latin-1"), None, "Jürgen"),
        ("Jürgen".encode("latin-1"), "us-ascii", "Jürgen"),
        ("Jürgen".encode("latin-1"), "utf-8", "Jürgen"),
        ("Jürgen".encode(), "iso-8859-1", "Jürgen"),
        ("“€”".encode("cp1252"), "iso-8859-1", "“€”"),
        ("Иван".encode("koi8-r"), "KOI8-R", "Иван"),
        ("山田".encode("iso-2022-jp"), "iso-2022-jp", "山田"),
        ("中文".encode("gbk"), "gb2312", "中文"),
        ("Jürgen".encode(), "x-unknown", "Jürgen"),
        ("Jürgen".encode(), "idna", "Jürgen"),
        ("Jürgen".encode(), "rot13", "Jürgen"),
        ("Jürgen".encode(), "nul\0", "Jürgen"),
        (b"\x81\x8d", None, "\x81\x8d"),
    ],
)
def test_a_text_is_read_in_the_charset_it_was_written_in(raw: bytes, charset: str | None, text: str) -> None:
    assert decode(raw, charset) == text


def test_one_broken_byte_does_not_garble_a_whole_text() -> None:
    assert decode("Grüße aus Köln".encode() + b"\xff") == "Grüße aus Köln\ufffd"


@given(st.binary(), st.none() | st.text(max_size=20) | st.sampled_from(["utf-7", "utf-16", "hz", "punycode", "zip"]))
def test_any_bytes_in_any_charset_come_out_storable(raw: bytes, charset: str | None) -> None:
    text = storable(decode(raw, charset))
    text.encode("utf-8")
    assert not any(ord(character) < 32 and character not in "\t\n" for character in text)


@given(st.text(st.characters(codec=None)))
def test_lines_end_in_line_feeds_and_nothing_else_ends_one(text: str) -> None:
    clean = storable(text)
    assert clean.splitlines() == clean.removesuffix("\n").split("\n") if clean else True
    assert storable(clean) == clean


def test_halves_of_one_character_are_put_together() -> None:
    assert storable("\ud83d\ude00 \ud83d") == "😀 \ufffd"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("=?utf-8?Q?J=C3=BCrgen?= M", "Jürgen M"),
        ("=?utf-8?B?SsO8cmdlbg==?=", "Jürgen"),
        ("=?utf-8?B?SsO8cmdlbg?=", "Jürgen"),
        ("=?utf-8?q?J=C3?= =?UTF-8?Q?=BCrgen?=", "Jürgen"),
        ("=?utf-8?q?a?=\r\n =?iso-8859-1?q?=FC?=", "aü"),
        ("=?utf-8*de?q?J=C3=BCrgen_M?=", "Jürgen M"),
        ("=?utf-8?q?Hello world=3F?=", "Hello world?"),
        ("=?utf-8?q?Line=0D=0ABcc: evil?=", "Line Bcc: evil"),
        ("=?x?q?caf=E9?=", "café"),
        ("=?utf-8?q?unfinished", "=?utf-8?q?unfinished"),
        ("=?utf-8?x?a?=", "=?utf-8?x?a?="),
        ("Re:=?utf-8?q?_=C3=BC?=", "Re: ü"),
        ("Jürgen \0\x1b[31m", "Jürgen [31m"),
    ],
)
def test_encoded_words_become_one_line_of_text(written: str, text: str) -> None:
    assert decoded(written) == text


@given(st.text())
def test_a_header_is_one_line(text: str) -> None:
    assert len(decoded(text).splitlines()) <= 1
    assert one_line(decoded(text)) == decoded(text)
