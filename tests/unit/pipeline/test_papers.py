"""Documents are read while the mail is that brings them."""

import threading
from email.message import EmailMessage
from typing import Any

import pytest

from syncd.errors import ParseError
from syncd.extract import mail as mails
from syncd.formats import documents
from syncd.model.card import Document
from syncd.model.event import Window
from syncd.model.items import ItemKind, Location, RawItem
from syncd.pipeline import in_time
from syncd.pipeline.findings import Finding, Reader
from syncd.pipeline.read import read
from tests.unit.activities.agency import AGENCY, ALICE

from .office import NOW

NADIA = "nadia@okafor.example"
READER = Reader(AGENCY, ALICE, Window(NOW, NOW))


def letter(*files: str, sender: str = NADIA) -> RawItem:
    message = EmailMessage()
    message["From"], message["To"], message["Date"] = sender, ALICE, "Mon, 02 Mar 2026 09:30:00 +0000"
    message.set_content("Hi Alice,\n\nmy CV.\n")
    for name in files:
        message.add_attachment(name.encode(), maintype="application", subtype="pdf", filename=name)
    return RawItem(Location("alice", "INBOX", href="1"), ItemKind.MAIL, message.as_bytes())


def found(item: RawItem) -> Finding:
    return read(item, READER)


def as_written(data: bytes, filename: str, media_type: str) -> Document:
    if b"broken" in data:
        raise ParseError("broken")
    return Document(media_type, f"Nadia Okafor, {NADIA}\n07911 12345{data[:1].decode()}")


def test_a_mail_and_its_cv_are_read_at_the_same_time(monkeypatch: pytest.MonkeyPatch) -> None:
    at_the_mail, really = threading.Event(), mails.read

    def of_a_document(*told: Any) -> Document:
        assert at_the_mail.wait(30)
        return as_written(*told)

    def of_a_mail(*told: Any, **more: Any) -> Any:
        at_the_mail.set()
        return really(*told, **more)

    monkeypatch.setattr(documents, "read", of_a_document)
    monkeypatch.setattr(mails, "read", of_a_mail)
    mail = found(letter("6.pdf")).mail
    assert mail is not None
    assert [phone.e164 for phone in mail.phones] == ["+447911123456"]


def test_every_document_but_a_broken_one_is_read_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "read", as_written)
    mail = found(letter("6.pdf", "broken.pdf", "7.pdf", "8.txt")).mail
    assert mail is not None
    assert [phone.e164 for phone in mail.phones] == ["+447911123456", "+447911123457"]


def test_a_document_of_our_own_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "read", lambda *_: pytest.fail("opened"))
    assert found(letter("6.pdf", sender=ALICE)).failure == ""


def test_a_mistake_of_ours_in_a_document_is_told_of_its_mail(monkeypatch: pytest.MonkeyPatch) -> None:
    def mistaken(*_: Any) -> Document:
        raise ZeroDivisionError

    monkeypatch.setattr(documents, "read", mistaken)
    assert "ZeroDivisionError" in found(letter("6.pdf")).failure


def test_a_document_without_an_end_costs_its_mail_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    let_go = threading.Event()

    def endless(*told: Any) -> Document:
        assert let_go.wait(30)
        return as_written(*told)

    monkeypatch.setattr(documents, "read", endless)
    monkeypatch.setattr(in_time, "ITEM_SECONDS", 0.2)
    assert "could not be read within" in in_time.read_in_time(letter("6.pdf"), READER).failure
    let_go.set()
    monkeypatch.setattr(in_time, "ITEM_SECONDS", 20)
    mail = in_time.read_in_time(letter("7.pdf"), READER).mail
    assert mail is not None
    assert [phone.e164 for phone in mail.phones] == ["+447911123457"]
