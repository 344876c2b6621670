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
    text: str = "",
    *,
    sender: str = "priya@acme.example",
    headers: tuple[tuple[str, str], ...] = (),
    attachments: tuple[Attachment, ...] = (),
) -> Automatic | None:
    message = mail(text, subject=subject, sender=Address("", sender), headers=headers, attachments=attachments)
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


UNMARKED = {
    "en": "Thank you for your email. I am on annual leave until 3 June. For urgent matters please contact Bob.",
    "en gone": "Jane Smith is no longer with Acme. Please direct your enquiries to bob@acme.example.",
    "de": "Guten Tag,\n\nich bin bis 3. Juni nicht im Büro. In dringenden Fällen wenden Sie sich bitte an Bob.",
    "fr": "Bonjour,\n\nJe suis absente jusqu'au 3 juin. En cas d'urgence, veuillez contacter Bob.",
    "es": "Gracias por su mensaje. Estaré de vacaciones hasta el 3 de junio. Para asuntos urgentes contacte con Bob.",
    "nl": "Bedankt voor uw bericht. Ik ben tot 3 juni niet op kantoor. Voor dringende zaken kunt u bellen.",
    "ru": "Здравствуйте! Я в отпуске до 3 июня. По срочным вопросам обращайтесь к Борису.",
    "it": "Grazie per il suo messaggio. Sono in ferie fino al 3 giugno. Per urgenze può contattare Bob.",
    "pt": "Obrigada pelo seu e-mail. Estou de férias até 3 de junho. Em caso de urgência contacte Bob.",
    "pl": "Dziękuję za wiadomość. Jestem na urlopie do 3 czerwca. W pilnych sprawach proszę o kontakt z Bobem.",
    "sv": "Tack för ditt mejl. Jag är på semester till 3 juni. Vid brådskande ärenden, kontakta Bob.",
    "da": "Tak for din mail. Jeg holder ferie til 3. juni. Kontakt venligst Bob, hvis det haster.",
    "no": "Takk for din e-post. Jeg har ferie til 3. juni. Haster det, ta kontakt med Bob.",
    "fi": "Kiitos viestistäsi. Olen lomalla 3.6. saakka. Kiireellisissä asioissa ota yhteyttä Bobiin.",
    "cs": "Děkuji za váš e-mail. Jsem na dovolené do 3. června. V naléhavých případech kontaktujte Boba.",
    "uk": "Дякую за лист. Я у відпустці до 3 червня. З термінових питань звертайтесь до Бориса.",
    "tr": "E-postanız için teşekkürler. 3 Haziran'a kadar izindeyim. Acil durumlarda Bob ile iletişime geçin.",
}


@pytest.mark.parametrize("text", UNMARKED.values(), ids=UNMARKED.keys())
def test_an_answer_for_somebody_away_is_known_by_its_words(text: str) -> None:
    assert sort("Re: CV of Sam", text) is Automatic.AUTO_REPLY


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: CV of Sam", "Hi Tom,\n\nThanks for your email. I'm on annual leave, please contact Bob.\n\nJane"),
        ("Re: CV of Sam", "Thanks for your message. I am on holiday next week, can we talk before?"),
        ("Re: Automatic reply: CV of Sam", "Hi Tom,\n\nBob is away, I can help.\n\nJane"),
        ("Out of office next week - can we talk today?", "Hi Tom,\n\nI will be out of the office next week.\n\nJane"),
        ("Urlaub im Juni", "Hallo Tom,\n\nich plane meinen Urlaub.\n\nJana"),
        ("Annual leave policy of the client", "Hi Tom,\n\nthey offer 25 days of annual leave.\n\nJane"),
    ],
)  # fmt: skip
def test_a_person_who_writes_of_holidays_is_a_person(subject: str, text: str) -> None:
    assert sort(subject, text) is None


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


def test_a_delivery_report_that_it_arrived_is_no_bounce() -> None:
    report = b"Final-Recipient: rfc822; jane@acme.example\nAction: delivered\nStatus: 2.0.0"
    header = ("content-type", 'multipart/report; report-type="delivery-status"')
    there = Attachment("message/delivery-status", "", 1, report)
    assert sort("Relayed: CV", sender="postmaster@acme.example", headers=(header,), attachments=(there,)) is not (
        Automatic.BOUNCE
    )


@pytest.mark.parametrize(
    "subject", ["Relayed: CV", "Delivered: CV", "Zugestellt: CV", "Successful Mail Delivery Report"]
)
def test_word_that_a_mail_arrived_is_no_bounce_though_it_carries_no_report(subject: str) -> None:
    text = "Delivery is complete, but no delivery notification was sent by:\n\n<jane@client.example>"
    assert sort(subject, text, sender="postmaster@mx.example") is not Automatic.BOUNCE


def test_who_writes_under_his_own_name_of_a_failed_delivery_is_no_server() -> None:
    message = mail(
        "Tom,\n\nmail delivery failed again for peter@client.example. Use my address for now.\n\nLee",
        subject="Mail delivery failed again",
        sender=Address("Lee Orr", "lee@client.example"),
    )
    assert automatic.classify(message) is None


def test_a_gateway_bounces_under_a_name_of_its_own() -> None:
    text = "Your message could not be delivered to the following recipients:\n\njane@acme.example\n"
    assert sort("Delivery failure notification", text, sender="antivirus@gw.example") is Automatic.BOUNCE


@pytest.mark.parametrize(
    ("subject", "text", "headers"),
    [
        ("Re: Undeliverable: CV", "Hi Tom,\n\nyour mail to jane@acme.example could not be delivered, try again.", ()),
        ("Undelivered mail", "Hi Tom,\n\nmy mail to jane@acme.example was not delivered. Is she gone?\n\nBob", ()),
        (
            "Mail delivery failed: what does 550 mean",
            "<jane@acme.example>: host mx said: 550 5.1.1 User unknown",
            (("list-id", "<postfix.lists.example>"),),
        ),
    ],
)  # fmt: skip
def test_talk_of_bounces_is_none(subject: str, text: str, headers: tuple[tuple[str, str], ...]) -> None:
    assert sort(subject, text, headers=headers) is not Automatic.BOUNCE


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


def test_what_a_portal_sends_unasked_is_no_answer_though_nobody_reads_its_mailbox() -> None:
    message = mail(
        "You have 3 timesheets to approve before Monday. This mailbox is not monitored.",
        subject="3 timesheets await approval",
        headers=(("auto-submitted", "auto-generated"),),
    )
    assert automatic.classify(message) is Automatic.NOTIFICATION


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("REMINDER - Sally is out of the office", "Tom, I'm out on Thursday. Can we talk on Wednesday?"),
        (
            "REMINDER - C. Nelson out of the office",
            "All, a reminder: Cheryl will be out of the office on Friday. For urgent matters please contact Kay.",
        ),
        ("Annual leave", "Tom, I'm on annual leave from Friday. Would Thursday work?"),
        ("Urlaub", "Hallo Tom, ich bin ab Montag im Urlaub. Schicken Sie mir die Profile noch diese Woche?"),
        ("vacaciones", "Tom, estoy de vacaciones, pero el lunes te contesto."),
        ("RE: Automatic reply: CV", "Thanks, I got your out of office. Ring me when you are back.\nGwen"),
        ("Re: CVs", "Hi Tom, I have received your message and the CVs, thanks."),
        ("notification settings", "Tom, where do I change the notification settings? I get nothing."),
        ("Voicemail", "Hi Tom, I left you a voicemail on 020 7946 0123. Can I start on the 12th? Sam"),
    ],
)
def test_people_write_of_absence_receipt_and_calls_too(subject: str, text: str) -> None:
    assert automatic.classify(mail(text, subject=subject, sender=Address("Sally Orr", "sally@acme.example"))) is None


@pytest.mark.parametrize(
    "text",
    [
        "We have received your message and will reply soon. This is an automated message.",
        "Wir bestätigen den Eingang Ihrer Nachricht. Dies ist eine automatisch erzeugte E-Mail.",
        "Nous avons bien reçu votre message. Merci de ne pas répondre à cet e-mail automatique.",
        "Hemos recibido su mensaje. Este es un mensaje automático.",
        "Wij hebben uw bericht ontvangen. Dit is een automatisch bericht.",
        "Ваше письмо получено. Это письмо сформировано автоматически.",
    ],
)
def test_an_acknowledgement_that_nobody_wrote_is_an_automatic_reply(text: str) -> None:
    assert sort("Your enquiry", text, sender="info@acme.example") is Automatic.AUTO_REPLY


@pytest.mark.parametrize(
    ("name", "email", "subject", "text"),
    [
        ("LinkedIn", "invitations@linkedin-mail.example", "Dana Cole accepted your invitation", "View profile"),
        ("XING", "mailrobot@xing-mail.example", "Neue Nachricht von Nils Brandt", "Nachricht lesen"),
        ("ChatSpace", "feedback@chat.example", "New message from Dana", "View it. Manage notification settings"),
        ("Messagerie vocale", "messagerie@acme.example", "Nouveau message vocal", "du 01 23 45 67 89"),
        ("Buzón de voz", "buzon-voz@acme.example", "Nuevo mensaje de voz", "del número 612 34 56 78"),
    ],
)
def test_what_a_tool_or_a_telephone_tells_is_a_notification(name: str, email: str, subject: str, text: str) -> None:
    message = mail(text, subject=subject, sender=Address(name, email))
    assert automatic.classify(message) is Automatic.NOTIFICATION


def test_a_network_is_believed_who_did_something_under_its_own_domain_only() -> None:
    message = mail(
        "", subject="Dana Cole accepted your invitation", sender=Address("LinkedIn", "x@linkedin-mail.example")
    )
    assert social.notice(message) is None


def test_who_calls_the_reader_by_name_is_no_server_whatever_the_subject() -> None:
    message = mail(
        "Tom, jo@client.example could not be reached all week, is she ill? Ann",
        subject="Undeliverable address",
        sender=Address("", "ann@client.example"),
    )
    assert automatic.classify(message) is None


def test_a_gateway_says_that_your_message_was_not_delivered() -> None:
    message = mail(
        "Your message to yves@acme.example was not delivered because the mailbox has been closed.",
        subject="Your message was not delivered",
        sender=Address("Acme Mail Gateway", "it-support@acme.example"),
    )
    assert automatic.classify(message) is Automatic.BOUNCE
