"""Whom a mail did not reach, and whether trying again makes sense."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.extract import bounces, limits
from syncd.model.extraction import BouncedRecipient
from syncd.model.message import Address, Attachment
from tests.unit.extract.build import mail

DAEMON = Address("Mail Delivery System", "mailer-daemon@mx.example")


def recipients(
    text: str = "", *, subject: str = "Undelivered Mail", report: str = "", headers: tuple[tuple[str, str], ...] = ()
) -> tuple[BouncedRecipient, ...]:
    attachments = (Attachment("message/delivery-status", "", len(report), report.encode()),) if report else ()
    return bounces.recipients(mail(text, subject=subject, sender=DAEMON, headers=headers, attachments=attachments))


def test_a_delivery_report_is_believed() -> None:
    report = (
        "Reporting-MTA: dns; mx.example\n\n"
        "Final-Recipient: rfc822; Jane@Client.example\nAction: failed\nStatus: 5.1.1\n\n"
        "Final-Recipient: rfc822; bob@client.example\nAction: delayed\nStatus: 4.4.7\n\n"
        "Final-Recipient: rfc822; ann@client.example\nAction: delivered\nStatus: 2.0.0\n"
    )
    assert recipients(report=report) == (
        BouncedRecipient("jane@client.example", permanent=True, status="5.1.1"),
        BouncedRecipient("bob@client.example", permanent=False, status="4.4.7"),
    )


def test_exims_header_is_believed() -> None:
    found = recipients(
        "550 5.1.1 no such user", headers=(("x-failed-recipients", "jane@client.example, bob@client.example"),)
    )
    assert [r.email for r in found] == ["jane@client.example", "bob@client.example"]
    assert all(r.permanent for r in found)


@pytest.mark.parametrize(
    ("text", "permanent"),
    [
        ("<jane@client.example>: host mx.client.example said: 550 5.1.1 User unknown", True),
        ("The following address(es) failed:\n\n  jane@client.example\n    unrouteable address", True),
        ("Hi. This is the qmail-send program.\n\n<jane@client.example>:\nSorry, no mailbox here by that name.", True),
        ("Delivery to the following recipients failed permanently:\n\n   * jane@client.example\n", True),
        ("Your message to jane@client.example couldn't be delivered.", True),
        ("Recipient: [SMTP:jane@client.example]\nReason: 550 mailbox unavailable", True),
        ("Delivery failed 20 attempts: jane@client.example", True),
        ("<jane@client.example>: 451 4.2.1 mailbox busy", False),
        ("Your message to jane@client.example couldn't be delivered.\n\nThe recipient's mailbox is full.", True),
        ("<jane@client.example>:\n552 5.2.2 Quota exceeded", True),
        ("** Adresse nicht gefunden **\n\nIhre Nachricht wurde nicht an jane@client.example zugestellt.", True),
        ("Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\njane@client.example\n", True),
        ("Échec de la remise pour ces destinataires ou groupes :\n\nJane Roe (jane@client.example)\n", True),
        ("No se pudo entregar a estos destinatarios o grupos:\n\njane@client.example\n", True),
        (
            "De aflevering bij deze geadresseerden is mislukt:\n\njane@client.example<mailto:jane@client.example>\n",
            True,
        ),
        ("Сбой доставки следующим получателям или группам:\n\njane@client.example\n", True),
        ("Сообщение для jane@client.example пока не доставлено, попытки доставки будут продолжены.", False),
        (
            "Your mail\n\n  To: list@client.example\n  Subject: A\n\ndid not reach:\n\njane@client.example on Fr, 4\n",
            True,
        ),
        ("The following recipients were affected:\n    jane@client.example\n\nOriginal Sender: <bob@x.example>", True),
        ("This is a warning message only.\n\n<jane@client.example>: delivery temporarily suspended", False),
    ],
)
def test_the_text_of_a_bounce_is_read(text: str, permanent: bool) -> None:
    (recipient,) = recipients(text)
    assert (recipient.email, recipient.permanent) == ("jane@client.example", permanent)


@pytest.mark.parametrize(
    ("subject", "text", "permanent"),
    [
        ("Returned mail", "<jane@client.example>: host mx said: 452 4.2.2 Mailbox full", True),
        ("Delayed Mail", "<jane@client.example>: host mx said: 452 4.2.2 Mailbox full", False),
        ("Notice", "<jane@client.example>:\n421 Try later. I'm not going to try again; in the queue too long.", True),
        ("Notice", "<jane@client.example>: 421 too many connections: retry timeout exceeded", True),
        ("Notice", "<jane@client.example>: 421 too many connections, will be retried for 2 days", False),
        ("Zustellung verzögert", "jane@client.example konnte noch nicht zugestellt werden.", False),
        ("Entrega incompleta", "Problema temporal con jane@client.example. Lo volverá a intentar.", False),
    ],
)
def test_a_mail_that_came_back_is_for_good_and_one_still_under_way_is_not(
    subject: str, text: str, permanent: bool
) -> None:
    (recipient,) = recipients(text, subject=subject)
    assert recipient.permanent is permanent


@pytest.mark.parametrize(("action", "permanent"), [("failed", True), ("delayed", False)])
def test_the_action_of_a_report_counts_more_than_its_code(action: str, permanent: bool) -> None:
    report = f"Final-Recipient: rfc822; jane@client.example\nAction: {action}\nStatus: 4.4.7\n"
    assert [r.permanent for r in recipients(report=report)] == [permanent]


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("550 5.1.1 User unknown", True),
        ("550 no such mailbox here", True),
        ("550 5.7.1 No such user", True),
        ("552 5.2.2 over quota", False),
        ("the mailbox is full", False),
        ("550 5.7.1 message looks like spam", False),
        ("552 5.3.4 message too large", False),
        ("550 Benutzer hat zu viele Mails", False),
        ("554 email rejected due to security policies", False),
        ("550 Your server requires confirmation", False),
        ("553 I have not been configured to let you use me as a relay", False),
        ("they are not accepting mail with attachments", False),
        ("451 4.4.1 connection timed out, will retry", False),
    ],
)
def test_an_address_is_dead_if_it_was_the_address_that_failed(text: str, dead: bool) -> None:
    (recipient,) = recipients(f"<jane@client.example>: {text}", subject="Undeliverable: CV")
    assert recipient.dead is dead


def test_sendmails_account_of_when_it_was_received_hides_nobody() -> None:
    text = (
        "The original message was received at Tue, 3 Mar 2026 10:00:00 GMT\n\n"
        "   ----- The following addresses had permanent fatal errors -----\n<jane@client.example>\n"
    )
    assert [r.email for r in recipients(text)] == ["jane@client.example"]


def test_an_address_cut_for_display_is_nobodys() -> None:
    assert recipients(report="Final-Recipient: rfc822; jane...@client.example\nAction: failed\nStatus: 5.0.0\n") == ()


def test_the_details_of_the_original_are_no_recipients() -> None:
    text = (
        "Delivery has failed to:\n\n\t* [jane@client.example]: 550 unknown\n\n"
        "Original message details:\n\n\t* From: tom@northbridge.example\n\t* To: list@client.example\n\t* Subject: CV\n"
    )
    assert [r.email for r in recipients(text)] == ["jane@client.example"]


def test_where_nothing_names_anybody_it_is_whom_the_mail_went_to() -> None:
    original = b"From: tom@northbridge.example\nTo: Jane <jane@client.example>\nSubject: CV\n\nHi Jane"
    message = mail(
        "The following mail could not be delivered.",
        subject="Undelivered Mail",
        sender=DAEMON,
        attachments=(Attachment("message/rfc822", "", len(original), original),),
    )
    assert [r.email for r in bounces.recipients(message)] == ["jane@client.example"]


def test_a_report_inside_a_mail_that_is_carried_is_read() -> None:
    inner = b"Content-Type: multipart/report\n\nFinal-Recipient: rfc822;jane@client.example\nStatus: 5.1.1\n"
    message = mail("", sender=DAEMON, attachments=(Attachment("message/rfc822", "", len(inner), inner),))
    assert bounces.recipients(message) == (BouncedRecipient("jane@client.example", permanent=True, status="5.1.1"),)


def test_the_postmaster_who_can_help_and_the_sender_were_not_missed() -> None:
    text = (
        "Your mail to jane@client.example could not be delivered. For help contact postmaster@mx.example.\n"
        "Sender: tom@northbridge.example"
    )
    assert [r.email for r in recipients(text)] == ["jane@client.example"]


def test_addresses_of_the_mail_that_came_back_are_no_recipients() -> None:
    text = "These failed:\n\n  jane@client.example\n\n----- Original message -----\n\n  bob@client.example\n"
    assert [r.email for r in recipients(text)] == ["jane@client.example"]


def test_a_bounce_of_a_thousand_addresses_is_cut() -> None:
    found = recipients("\n".join(f"  p{n}@client.example" for n in range(1000)))
    assert len(found) == limits.BOUNCED.most


def test_a_bounce_that_names_nobody_names_nobody() -> None:
    assert recipients("Your mail could not be delivered.") == ()


@given(st.binary(max_size=300))
def test_a_broken_report_is_survived(report: bytes) -> None:
    message = mail("", sender=DAEMON, attachments=(Attachment("message/delivery-status", "", 1, report),))
    assert isinstance(bounces.recipients(message), tuple)
