"""A mail of which only some parts were downloaded is the same mail."""

from dataclasses import replace

import pytest

from syncd.formats import mime, parts
from syncd.model.items import MailParts, PartInfo
from tests.unit.formats import mails

TEXT = PartInfo("1.1", "text/plain", size=500, within=("mixed", "alternative"))
HTML = PartInfo("1.2", "text/html", size=5_000, within=("mixed", "alternative"))
CV = PartInfo(
    "2", "application/pdf", "base64", filename="cv.pdf", disposition="attachment", size=90_000, within=("mixed",)
)


@pytest.mark.parametrize("raw", mails.ALL)
def test_all_its_parts_are_the_whole_mail(raw: bytes) -> None:
    assert mime.parse(mails.as_parts(raw)) == mime.parse(raw)


@pytest.mark.parametrize("raw", mails.ALL)
def test_the_parts_we_want_hold_all_that_we_read(raw: bytes) -> None:
    infos = [part.info for part in mails.as_parts(raw).parts]
    wanted = parts.wanted(infos)
    some = mime.parse(mails.as_parts(raw, leave=tuple(i.number for i in infos if i.number not in wanted)))
    whole = mime.parse(raw)
    assert (some.text, some.subject, some.defects) == (whole.text, whole.subject, whole.defects)
    assert [a.filename for a in some.attachments] == [a.filename for a in whole.attachments]


def test_what_was_not_downloaded_is_still_named() -> None:
    mail = mime.parse(mails.as_parts(mails.with_cv(), leave=("1.2.2", "2")))
    assert [(a.filename, a.content) for a in mail.attachments] == [("logo.png", None), ("Lebenslauf Jürgen.pdf", None)]
    assert mail.attachments[1].size > 0


def test_a_file_name_that_the_server_left_encoded_is_read() -> None:
    cv = replace(CV, filename="=?utf-8?q?Lebenslauf_J=C3=BCrgen=2Epdf?=")
    mail = mime.parse(MailParts(b"Subject: Hi\r\n\r\n", (), (cv,)))
    assert mail.attachments[0].filename == "Lebenslauf Jürgen.pdf"


def test_a_text_that_was_left_behind_is_said_to_be_missing() -> None:
    mail = mime.parse(MailParts(b"Subject: Hi\r\n\r\n", (), (TEXT,)))
    assert (mail.text, mail.defects) == ("", ("text part 1.1 of 500 bytes not downloaded",))


@pytest.mark.parametrize(
    ("structure", "wanted"),
    [
        ((TEXT, HTML, CV), ("1.1", "1.2", "2")),
        ((TEXT, replace(HTML, size=900_000), CV), ("1.1", "2")),
        ((replace(TEXT, size=0), replace(HTML, size=900_000)), ("1.1", "1.2")),
        ((TEXT, replace(CV, size=20_000_000)), ("1.1",)),
        ((TEXT, PartInfo("2", "image/png", size=100, within=("mixed",))), ("1.1",)),
        ((TEXT, PartInfo("2", "application/octet-stream", filename="CV.DOCX", size=9_000)), ("1.1", "2")),
        ((TEXT, PartInfo("2", "application/octet-stream", filename="setup.exe", size=9_000)), ("1.1",)),
        ((TEXT, PartInfo("2", "text/calendar", method="REQUEST", size=900)), ("1.1", "2")),
        ((TEXT, PartInfo("2", "text/x-vcard", size=900)), ("1.1", "2")),
        ((TEXT, PartInfo("2", "message/delivery-status", size=900)), ("1.1", "2")),
        ((TEXT, PartInfo("2", "message/rfc822", size=900)), ("1.1", "2")),
        ((TEXT, PartInfo("2", "message/rfc822", size=9_000_000)), ("1.1",)),
        ((TEXT, PartInfo("2", "text/plain", filename="log.txt", size=900, within=("mixed",))), ("1.1",)),
        ((), ()),
    ],
)
def test_only_what_we_read_is_downloaded(structure: tuple[PartInfo, ...], wanted: tuple[str, ...]) -> None:
    assert parts.wanted(structure) == wanted


def test_where_nobody_says_what_holds_them_a_plain_text_before_html_is_its_alternative() -> None:
    plain, html = PartInfo("1", "text/plain"), PartInfo("2.1", "text/html")
    assert parts.alternatives(plain, html)
    assert not parts.alternatives(PartInfo("2", "text/plain"), PartInfo("1", "text/html"))
