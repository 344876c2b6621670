"""What a mail is made of, in the server's words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.model.items import PartInfo
from syncd.sources.imap import answers, structure
from syncd.sources.imap.answers import Value


def parts(text: str) -> tuple[PartInfo, ...]:
    found = structure.parts(answers.values([(text.encode(), None)])[0])
    assert found is not None
    return found


PLAIN = '("text" "plain" ("charset" "UTF-8" "format" "flowed" "delsp" "yes") NIL NIL "QUOTED-PRINTABLE" 1337 30)'
HTML = '("TEXT" "HTML" ("CHARSET" "utf-8") NIL NIL "BASE64" 9000 120 NIL NIL NIL NIL)'


def test_a_mail_of_one_part_has_part_one() -> None:
    assert parts(PLAIN) == (
        PartInfo("1", "text/plain", "quoted-printable", "utf-8", size=1337, flowed=True, delsp=True),
    )


def test_parts_within_parts_are_numbered_as_they_are_fetched() -> None:
    pdf = '("application" "pdf" NIL NIL NIL "base64" 400000 NIL ("attachment" ("filename" "cv.pdf")) NIL NIL)'
    found = parts(f'(({PLAIN}{HTML} "alternative" ("boundary" "x") NIL NIL){pdf} "mixed" ("boundary" "y"))')
    assert [(info.number, info.media_type, info.within) for info in found] == [
        ("1.1", "text/plain", ("mixed", "alternative")),
        ("1.2", "text/html", ("mixed", "alternative")),
        ("2", "application/pdf", ("mixed",)),
    ]
    assert (found[2].filename, found[2].disposition, found[2].size) == ("cv.pdf", "attachment", 400000)


def test_a_forwarded_mail_is_one_part_with_its_size() -> None:
    envelope = "(NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL)"
    embedded = f'("message" "rfc822" ("name" "fwd.eml") NIL NIL "7bit" 5000 {envelope} ({PLAIN}{HTML} "mixed") 90'
    found = parts(f'({PLAIN}{embedded} NIL ("inline" NIL) NIL NIL) "mixed")')
    assert [(info.number, info.media_type, info.size, info.filename) for info in found] == [
        ("1", "text/plain", 1337, None),
        ("2", "message/rfc822", 5000, "fwd.eml"),
    ]
    assert found[1].disposition == "inline"


def test_an_invitation_keeps_its_method() -> None:
    (found,) = parts('("text" "calendar" ("method" "REQUEST" "charset" "utf-8") NIL NIL "7bit" 900 20)')
    assert (found.media_type, found.method) == ("text/calendar", "request")


@pytest.mark.parametrize(
    ("parameters", "filename"),
    [
        ('"filename" "Lebenslauf.pdf"', "Lebenslauf.pdf"),
        ('"filename" "=?utf-8?B?SsO8cmdlbi5wZGY=?="', "Jürgen.pdf"),
        ('"filename*" "utf-8\'\'J%C3%BCrgen.pdf"', "Jürgen.pdf"),
        ('"filename*0*" "iso-8859-1\'\'J%FCr" "filename*1" "gen.pdf"', "Jürgen.pdf"),
        ('"filename*1" "b.pdf" "filename*0" "a"', "ab.pdf"),
        ('"filename*" "x-klingon\'\'%FF.pdf"', "ÿ.pdf"),
        ('"filename" "=?utf-8?B?broken"', "=?utf-8?B?broken"),
        ('"filename" NIL', None),
    ],
)
def test_an_attachment_is_called_what_its_sender_called_it(parameters: str, filename: str | None) -> None:
    (found,) = parts(f'("application" "pdf" NIL NIL NIL "base64" 1 NIL ("attachment" ({parameters})))')
    assert found.filename == filename


def test_a_name_with_control_characters_is_shown_without_them() -> None:
    (found,) = parts('("application" "pdf" ("name" "a\u0007b\u202e.pdf") NIL NIL "base64" 1)')
    assert found.filename == "ab.pdf"


@pytest.mark.parametrize(
    "text",
    [
        "NIL",
        "()",
        "x",
        '("text" "plain")',
        '("text" NIL NIL NIL NIL "7bit" 3 1)',
        '("text" "plain" NIL NIL NIL "7bit" many 1)',
        '(NIL "mixed")',
        "(" * 60 + '"x"' + ")" * 60,
    ],
)
def test_a_description_that_describes_nothing_is_not_believed(text: str) -> None:
    assert structure.parts(answers.values([(text.encode(), None)])[0]) is None


def test_twenty_thousand_parentheses_are_survived() -> None:
    assert structure.parts(answers.values([(b"(" * 20_000 + b")" * 20_000, None)])[0]) is None


VALUES: st.SearchStrategy[Value] = st.recursive(
    st.none()
    | st.sampled_from([b"text", b"plain", b"7bit", b"12", b"attachment", b"filename*1*", b"=?x?q?=41?=", b""])
    | st.binary(max_size=10),
    lambda inner: st.lists(inner, max_size=10),
    max_leaves=40,
)


@given(VALUES)
def test_no_structure_breaks_anything(value: Value) -> None:
    for info in structure.parts(value) or ():
        (info.filename or "").encode()
