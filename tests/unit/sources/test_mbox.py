"""A mailbox file is cut into its mails, however mail programs wrote and tidied it."""

from codecs import BOM_UTF8
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.sources.folder import mbox

START = b"From dana@client.example Mon Mar  2 09:00:00 2026\n"
MAIL = b"From: dana@client.example\nSubject: Interview\n\nHello\n"


def cut(data: bytes) -> list[mbox.Mail]:
    return list(mbox.mails(BytesIO(data)))


def test_mails_are_cut_at_their_separators() -> None:
    found = cut(START + MAIL + b"\n" + START + MAIL.replace(b"Hello", b"Bye"))
    assert [mail.content for mail in found] == [MAIL, MAIL.replace(b"Hello", b"Bye")]


def test_compaction_changes_no_mail_s_digest() -> None:
    others = [MAIL.replace(b"Hello", text) for text in (b"One", b"Two", b"Three")]
    before = [mail.digest for mail in cut(b"\n".join(START + mail for mail in others))]
    after = [mail.digest for mail in cut(b"\n".join(START + mail for mail in others[1:]))]
    assert after == before[1:]


@pytest.mark.parametrize("field", [b"Status: RO\n", b"X-Mozilla-Status: 0001\n", b"X-Keywords: a\n", b"X-IMAP: 1\n"])
def test_what_a_mail_program_notes_in_a_mail_makes_it_no_other_mail(field: bytes) -> None:
    assert cut(START + field + MAIL)[0].digest == cut(START + MAIL)[0].digest


def test_the_same_words_in_the_text_do() -> None:
    assert cut(START + MAIL + b"Status: RO\n")[0].digest != cut(START + MAIL)[0].digest


def test_lines_that_were_quoted_for_the_file_are_unquoted() -> None:
    assert cut(START + b"Subject: x\n\n>From here on\n>>From there\n")[0].content == (
        b"Subject: x\n\nFrom here on\n>From there\n"
    )


def test_a_line_in_the_text_that_begins_with_from_is_no_separator() -> None:
    assert len(cut(START + MAIL + b"\nFrom Monday on we are closed\n" + b"From 9 to 10:30 too\n")) == 1


def test_a_mail_that_is_too_large_is_counted_and_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mbox, "MAX_ITEM", 1000)
    found = cut(START + MAIL + b"x" * 5000 + b"\n\n" + START + MAIL)
    assert [mail.content for mail in found] == [None, MAIL]
    assert found[0].octets == len(MAIL) + 5001


def test_what_stands_before_the_first_separator_is_no_mail() -> None:
    assert cut(b"junk\n\n" + START + MAIL)[0].content == MAIL
    assert cut(b"") == []


@given(st.lists(st.binary(max_size=200), max_size=6))
def test_every_mail_that_was_quoted_properly_is_found(bodies: list[bytes]) -> None:
    mails = [b"Subject: x\n\n" + body.replace(b"From ", b"from ") + b"\n" for body in bodies]
    found = cut(b"".join(START + mail + b"\n" for mail in mails))
    assert [mail.content for mail in found] == mails


@given(st.binary(max_size=500))
def test_no_octets_are_too_strange(data: bytes) -> None:
    for mail in cut(data) + cut(START + data):
        assert mail.content is not None


def test_a_mark_of_the_encoding_before_the_first_mail_is_none_of_it() -> None:
    assert cut(BOM_UTF8 + START + MAIL) == cut(START + MAIL)
