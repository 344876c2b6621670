"""A whole mail, read."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syncd.extract import mail
from syncd.model.extraction import Automatic
from syncd.model.message import Address, Attachment
from tests.unit.extract import build

TEXT = """\
Hi Tom,

Thursday at three works.

Kind regards,

Priya Patel
Acme Ltd
M: 07911 123456

On Tue, 3 Mar 2026 at 10:15, Tom Wright <tom@northbridge.example> wrote:
> Could we speak? My mobile is 07911 123457.
"""


def test_a_mail_is_read_in_one_go() -> None:
    reading = mail.read(build.mail(TEXT), region="GB")
    assert reading.reply == "Hi Tom,\n\nThursday at three works.\n\nKind regards,"
    assert reading.signature == "Priya Patel\nAcme Ltd\nM: 07911 123456"
    assert {phone.e164: phone.owner for phone in reading.phones} == {
        "+447911123456": "priya@acme.example",
        "+447911123457": "tom@northbridge.example",
    }
    assert (reading.contact.name, reading.contact.company) == ("Priya Patel", "Acme Ltd")
    assert (reading.automatic, reading.forwarded, reading.defects) == (None, None, ())


def test_the_time_of_delivery_stands_in_for_a_missing_date() -> None:
    received = datetime(2026, 3, 3, 10, tzinfo=UTC)
    assert mail.read(build.mail(""), region="GB", received=received).date == received


@pytest.mark.parametrize("headers", [(), (("Auto-Submitted", "auto-replied"),)])
def test_a_mail_that_a_broken_clock_dated_is_read(headers: tuple[tuple[str, str], ...]) -> None:
    text = "I am away and back next week.\nI can start tomorrow, in 90 months or after Easter.\n"
    received = datetime(9999, 12, 31, 10, tzinfo=UTC)
    reading = mail.read(build.mail(text, headers=headers), region="GB", received=received)
    assert reading.reply == text.strip()


@pytest.mark.parametrize(
    ("value", "private"), [("Private", True), ("personal", True), ("Company-Confidential", False), ("", False)]
)
def test_sensitivity_makes_a_mail_private(value: str, private: bool) -> None:
    assert mail.read(build.mail("", headers=(("sensitivity", value),)), region="GB").private is private


def test_conference_rooms_are_no_participants() -> None:
    room = Address("", "91965709975@zoomcrc.com")
    assert mail.read(build.mail("", to=(build.TOM, room)), region="GB").to == (build.TOM,)


def test_the_digest_does_not_mind_white_space_but_minds_words() -> None:
    assert mail.body_digest("Thursday  works.\r\n") == mail.body_digest("Thursday\nworks.")
    assert mail.body_digest("Thursday works.") != mail.body_digest("Friday works.")


def test_a_bounce_says_whom_it_is_about() -> None:
    report = b"Final-Recipient: rfc822; jane@client.example\nAction: failed\nStatus: 5.1.1\n"
    attachment = Attachment("message/delivery-status", "", len(report), report)
    reading = mail.read(build.mail("", attachments=(attachment,)), region="GB")
    assert reading.automatic is Automatic.BOUNCE
    assert [r.email for r in reading.bounced] == ["jane@client.example"]


@settings(max_examples=50)
@given(st.text(max_size=500), st.text(max_size=200))
def test_whatever_arrives_is_read(text: str, subject: str) -> None:
    reading = mail.read(build.mail(text, subject=subject, html=text), region="GB")
    assert "\n".join(line.text for line in reading.lines) == text
