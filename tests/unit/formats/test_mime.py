"""What a mail says, however it is packed."""

from datetime import UTC, datetime

import pytest

from syncd.errors import ParseError
from syncd.formats import mime
from syncd.model.items import MailParts, Part, PartInfo
from syncd.model.message import Address, Message
from tests.unit.formats import mails


def parse(body: str, *headers: str) -> Message:
    return mime.parse("\r\n".join([*headers, "", body]).encode())


def test_a_mail_says_who_wrote_to_whom_when_and_in_answer_to_what() -> None:
    mail = mime.parse(mails.plain())
    assert mail.from_ == (Address("Müller, Jürgen", "juergen@acme.example"),)
    assert [to.email for to in mail.to] == ["alice@northbridge.example", "team@northbridge.example"]
    assert [cc.email for cc in mail.cc] == ["bob@acme.example"]
    assert mail.date == datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    assert mail.message_id == "one@acme.example"
    assert mail.in_reply_to == ("zero@northbridge.example",)
    assert mail.references == ("first@northbridge.example", "zero@northbridge.example")
    assert mail.text == "Grüße aus Köln\n\nJürgen"
    assert mail.defects == ()


def test_the_plain_alternative_is_the_text_and_the_html_is_kept() -> None:
    mail = mime.parse(mails.alternative())
    assert mail.text == "Grüße aus Köln\n\nJürgen"
    assert mail.html is not None
    assert "<b>Köln</b>" in mail.html
    assert mail.attachments == ()


def test_html_alone_becomes_text() -> None:
    assert mime.parse(mails.html_only()).text == "Grüße aus Köln\n\nJürgen"


def test_a_blank_plain_text_does_not_hide_the_html() -> None:
    blank = mails.alternative().replace(b"Gr=C3=BC=C3=9Fe aus K=C3=B6ln", b"").replace(b"J=C3=BCrgen", b"")
    assert mime.parse(blank).text == "Grüße aus Köln\n\nJürgen"


def test_a_cv_is_an_attachment_and_a_logo_is_no_text() -> None:
    mail = mime.parse(mails.with_cv())
    assert mail.text == "See attached."
    assert [(a.media_type, a.filename) for a in mail.attachments] == [
        ("image/png", "logo.png"),
        ("application/pdf", "Lebenslauf Jürgen.pdf"),
    ]
    assert mail.attachments[1].content == b"%PDF-1.4 \0\x01\x02"


def test_an_invitation_is_an_attachment_with_its_method() -> None:
    mail = mime.parse(mails.invitation())
    assert mail.text == "You are invited."
    [calendar] = mail.attachments
    assert (calendar.media_type, calendar.method) == ("text/calendar", "request")
    assert calendar.content is not None
    assert calendar.content.startswith(b"BEGIN:VCALENDAR")


def test_a_mail_forwarded_as_an_attachment_is_kept_whole() -> None:
    mail = mime.parse(mails.forwarded())
    assert mail.text == "For you."
    [original] = mail.attachments
    assert original.media_type == "message/rfc822"
    assert mime.parse(original.content or b"").text == "The first words."


def test_a_mailing_lists_footer_does_not_replace_what_was_written() -> None:
    assert mime.parse(mails.list_footer()).text == "Hello list\n-- \nlist@acme.example"


def test_lines_broken_by_the_mail_program_are_put_together() -> None:
    assert mime.parse(mails.flowed()).text == "> This was a long\n> line. Quoted on.\nThis is one line.\n-- \nJane"


def test_a_bounces_status_report_is_kept() -> None:
    raw = (
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n--b\r\n\r\nSorry.\r\n'
        b"--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; x@acme.example\r\n"
        b"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nSubject: Hello\r\n--b--\r\n"
    )
    mail = mime.parse(raw)
    assert mail.text == "Sorry."
    assert [a.media_type for a in mail.attachments] == ["message/delivery-status", "text/rfc822-headers"]
    assert mail.attachments[0].content == b"Final-Recipient: rfc822; x@acme.example"


def test_outlooks_own_wrapping_is_named_and_left_alone() -> None:
    mail = parse("eJ8+", "Content-Type: application/ms-tnef; name=winmail.dat", "Content-Transfer-Encoding: base64")
    assert [(a.filename, a.content) for a in mail.attachments] == [("winmail.dat", b"x\x9f>")]


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Mon, 02 Mar 2026 10:30:00 +0100", datetime(2026, 3, 2, 9, 30, tzinfo=UTC)),
        ("2 Mar 2026 10:30 EST", datetime(2026, 3, 2, 15, 30, tzinfo=UTC)),
        ("Mon, 02 Mar 2026 10:30:00 -0000", datetime(2026, 3, 2, 10, 30, tzinfo=UTC)),
        ("Mon, 02 Mar 2026 10:30:00 +0100 (CET)", datetime(2026, 3, 2, 9, 30, tzinfo=UTC)),
        ("Mon, 02 Mar 2026 10:30:00", datetime(2026, 3, 2, 10, 30, tzinfo=UTC)),
        ("Mon, 02 Mar 0026 10:30:00 +0000", datetime(2026, 3, 2, 10, 30, tzinfo=UTC)),
        ("Mon, 02 Mar 9999 23:30:00 -2300", None),
        ("Mon, 02 Mar 1066 10:30:00 +0000", None),
        ("Mon, 32 Mar 2026 10:30:00 +0000", None),
        ("Mon, 02 Mar 2026 10:30:00 +9999", None),
        ("yesterday", None),
        ("=?utf-8?q?Mon?=", None),
    ],
)
def test_a_date_is_a_moment_or_none(written: str, moment: datetime | None) -> None:
    mail = parse("text", f"Date: {written}")
    assert mail.date == moment
    assert (moment is not None) or mail.defects


def test_headers_are_decoded_and_cannot_hold_another_line() -> None:
    mail = parse("text", "Subject: =?utf-8?q?Offer=0D=0ABcc=3A_x=00=1B?=", "X-Spam:  no\r\n  not at all")
    assert mail.subject == "Offer Bcc: x"
    assert mail.header("x-spam") == "no not at all"


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("<a@b.example>", "a@b.example"),
        (" < a@b.example > ", "a@b.example"),
        ("a@b.example", "a@b.example"),
        ("<a@b.\r\n example>", "a@b.example"),
        ("<>", None),
        ("", None),
        (f"<{'x' * 2000}@b.example>", None),
    ],
)
def test_a_message_id_is_what_stands_between_the_brackets(written: str, found: str | None) -> None:
    assert parse("text", f"Message-ID: {written}").message_id == found


def test_a_long_thread_keeps_its_beginning_and_its_end() -> None:
    mail = parse("text", "References: " + " ".join(f"<m{n}@acme.example>" for n in range(500)))
    assert (mail.references[0], mail.references[-1]) == ("m0@acme.example", "m499@acme.example")
    assert mail.defects == ("only 100 of 500 references kept",)


def test_what_is_cut_is_said() -> None:
    assert parse("x" * 1_000_001, "Subject: x").defects == ("text cut at 1000000 of 1000001 characters",)
    assert parse("x\n" * 40_000, "Subject: x").defects == ("text cut at 30000 of 40000 lines",)
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(200))
    assert "parts nested deeper than 30" in mime.parse(nested.encode()).defects
    many = "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\nx\r\n" * 3_000
    assert len(mime.parse(many.encode()).text) < 3_000
    assert "only the first 500 parts read" in mime.parse(many.encode()).defects
    assert "only 1000 of 1001 header fields read" in parse("x", *["X-A: b"] * 1_001).defects


def test_a_multipart_whose_boundary_is_nowhere_is_read_as_text() -> None:
    mail = parse("Hello", "Content-Type: multipart/mixed; boundary=gone")
    assert (mail.text, mail.defects) == ("Hello", ("multipart without parts",))


def test_a_mail_without_any_header_is_all_text() -> None:
    assert mime.parse(b"just words\n\nand more").text == "just words\n\nand more"


def test_the_separator_line_of_an_mbox_is_no_header() -> None:
    mail = mime.parse(b"From jane@acme.example Mon Mar  2 10:30:00 2026\nSubject: Hi\n\nHello\n")
    assert (mail.subject, mail.text, mail.defects) == ("Hi", "Hello", ())


@pytest.mark.parametrize("nothing", [b"", b"\r\n\r\n", MailParts(b"", ())])
def test_only_an_empty_mail_is_refused(nothing: bytes | MailParts) -> None:
    with pytest.raises(ParseError, match="the mail is empty"):
        mime.parse(nothing)


def test_an_uuencoded_card_is_decoded() -> None:
    mail = parse(
        "begin 644 a.vcf\n#0V%T\n`\nend\n", "Content-Type: text/vcard", "Content-Transfer-Encoding: x-uuencode"
    )
    assert mail.attachments[0].content == b"Cat"


def test_a_text_that_came_only_in_part_is_said_to_be_cut() -> None:
    whole = PartInfo("1", "text/plain", size=10_000_000)
    mail = mime.parse(MailParts(b"Subject: Hi\r\n\r\n", (Part(whole, b"Dear Alice"),)))
    assert (mail.text, mail.defects) == ("Dear Alice", ("part 1 cut at 10 of 10000000 bytes",))


def test_a_blank_part_beside_the_text_adds_nothing() -> None:
    html = b"--b\r\nContent-Type: text/html\r\n\r\n<p>Hi</p>\r\n--b--"
    raw = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n \r\n" + html
    assert mime.parse(raw).text == "Hi"
