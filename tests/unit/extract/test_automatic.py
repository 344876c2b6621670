"""Mail that nobody wrote by hand."""

import pytest

from syncd.extract import automatic, social
from syncd.model.extraction import Automatic, SocialNotice
from syncd.model.message import Address, Attachment
from tests.unit.extract.build import mail

ON_LINKEDIN = SocialNotice("linkedin", "Priya Patel")
ON_XING = SocialNotice("xing", "Jürgen Müller")


def sort(
    subject: str = "Our talk",
    *,
    sender: str = "priya@acme.example",
    headers: tuple[tuple[str, str], ...] = (),
    attachments: tuple[Attachment, ...] = (),
) -> Automatic | None:
    message = mail("", subject=subject, sender=Address("", sender), headers=headers, attachments=attachments)
    return automatic.classify(message)


def part(media_type: str, method: str | None = None) -> Attachment:
    return Attachment(media_type, "", 1, b"x", method)


def test_a_persons_mail_is_not_automatic() -> None:
    assert sort() is None
    assert sort("Vacation plans") is None
    assert sort("Undeliverable promises") is None
    assert sort(headers=(("x-auto-response-suppress", "All"), ("auto-submitted", "no"))) is None


@pytest.mark.parametrize(
    "header",
    [
        ("list-id", "<news.acme.example>"),
        ("list-unsubscribe", "<https://acme.example>"),
        ("precedence", "bulk"),
        ("feedback-id", "1"),
    ],
)
def test_newsletters_and_lists_are_bulk(header: tuple[str, str]) -> None:
    assert sort(headers=(header,)) is Automatic.BULK


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: CV of Sam",
        "Out of Office: CV of Sam",
        "Re: Abwesenheitsnotiz",
        "Réponse automatique : CV",
        "Respuesta automática: CV",
        "Automatisch antwoord: CV",
        "Автоответ: CV",
        "Risposta automatica: CV",
        "Resposta automática: CV",
        "Odpowiedź automatyczna: CV",
        "Autosvar: CV",
        "Automaattinen vastaus: CV",
        "Automatická odpověď: CV",
        "Автоматична відповідь: CV",
        "Otomatik yanıt: CV",
    ],
)
def test_out_of_office_notes_are_auto_replies(subject: str) -> None:
    assert sort(subject) is Automatic.AUTO_REPLY


def test_rfc_3834_says_who_answers_by_itself_and_who_sends_by_itself() -> None:
    assert sort(headers=(("auto-submitted", "auto-replied"),)) is Automatic.AUTO_REPLY
    assert sort(headers=(("auto-submitted", "auto-generated"),)) is Automatic.NOTIFICATION


@pytest.mark.parametrize("method", ["REQUEST", "reply", "cancel", "counter"])
def test_invitations_and_answers_to_them_are_calendar_mail(method: str) -> None:
    assert sort(attachments=(part("text/calendar", method),)) is Automatic.CALENDAR


def test_a_persons_mail_with_a_calendar_file_is_a_persons_mail() -> None:
    assert sort(attachments=(part("text/calendar", "publish"),)) is None


def test_delivery_reports_are_bounces() -> None:
    assert sort(attachments=(part("message/delivery-status"),)) is Automatic.BOUNCE
    assert sort(headers=(("content-type", 'multipart/report; report-type="delivery-status"'),)) is Automatic.BOUNCE
    assert sort("Undeliverable: CV", sender="postmaster@acme.example") is Automatic.BOUNCE
    assert sort("Unzustellbar: CV", headers=(("return-path", "<>"),)) is Automatic.BOUNCE


def test_a_read_receipt_is_a_notification() -> None:
    header = ("content-type", "multipart/report; report-type=disposition-notification")
    assert sort("Read: CV", headers=(header,)) is Automatic.NOTIFICATION


@pytest.mark.parametrize(
    "sender", ["no-reply@acme.example", "jobs-noreply@acme.example", "do_not_reply@acme.example", "alerts@acme.example"]
)
def test_addresses_nobody_reads_are_robots(sender: str) -> None:
    assert sort(sender=sender) is Automatic.ROBOT


def test_a_missed_call_told_by_the_telephone_system_is_a_notification() -> None:
    assert sort("Missed call from 020 7946 0123", sender="noreply@pbx.example") is Automatic.NOTIFICATION
    assert sort("Missed call", sender="priya@acme.example") is None


@pytest.mark.parametrize(
    ("name", "email", "subject", "notice"),
    [
        ("LinkedIn", "messaging-digest-noreply@linkedin.com", "Priya Patel just messaged you", ON_LINKEDIN),
        ("Priya Patel via LinkedIn", "inmail-hit-reply@linkedin.com", "A role", ON_LINKEDIN),
        ("Priya Patel", "invitations@linkedin.com", "I want to connect", ON_LINKEDIN),
        ("XING", "mailrobot@mail.xing.com", "Jürgen Müller hat Ihre Kontaktanfrage bestätigt", ON_XING),
        ("XING", "mailrobot@mail.xing.com", "Neue Nachricht von Jürgen Müller", ON_XING),
        ("LinkedIn", "jobs-noreply@linkedin.com", "30 new jobs for you", None),
        ("Priya Patel", "priya@notlinkedin.com", "Priya Patel just messaged you", None),
    ],
)  # fmt: skip
def test_a_networks_notice_names_the_person(name: str, email: str, subject: str, notice: SocialNotice | None) -> None:
    message = mail("", subject=subject, sender=Address(name, email))
    assert social.notice(message) == notice
    if notice:
        assert automatic.classify(message) is Automatic.NOTIFICATION
