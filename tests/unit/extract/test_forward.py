"""The original inside a forwarded mail."""

import pytest

from syncd.extract import mail
from syncd.model.extraction import Forwarded
from syncd.model.message import Address
from tests.unit.extract import build

JANE = Address("Jane Doe", "jane@client.example")


def forwarded(text: str, subject: str = "Fwd: CV of Sam") -> Forwarded | None:
    return mail.read(build.mail(text, subject=subject), region="GB").forwarded


def test_gmails_forward_is_read_whole() -> None:
    text = (
        "FYI\n\n---------- Forwarded message ---------\nFrom: Jane Doe <jane@client.example>\n"
        "Date: Tue, 3 Mar 2026 at 10:15\nSubject: CV of Sam\nTo: Priya Patel <priya@acme.example>, <bob@acme.example>\n"
        "Cc: Doe, John <john@client.example>\n\n\nPlease find it attached.\n\nJane\n"
    )
    assert forwarded(text) == Forwarded(
        from_=JANE,
        to=(Address("Priya Patel", "priya@acme.example"), Address("", "bob@acme.example")),
        cc=(Address("Doe, John", "john@client.example"),),
        date="Tue, 3 Mar 2026 at 10:15",
        subject="CV of Sam",
        body="Please find it attached.\n\nJane",
    )


@pytest.mark.parametrize("subject", ["FW: CV", "WG: CV", "TR: CV", "RV: CV", "Doorst: CV"])
def test_outlooks_forward_is_known_by_its_subject(subject: str) -> None:
    text = (
        "FYI\n\n________________________________\nFrom: Jane Doe\nSent: Tuesday\nTo: Priya\nSubject: CV\n\nAttached.\n"
    )
    found = forwarded(text, subject)
    assert found is not None
    assert (found.from_, found.body) == (Address("Jane Doe", ""), "Attached.")


def test_apples_forward_loses_its_quote_marks() -> None:
    text = (
        "FYI\n\nBegin forwarded message:\n\n> From: Jane Doe <jane@client.example>\n> Subject: CV\n"
        "> Date: 3 March 2026\n> To: priya@acme.example\n>\n> Attached.\n>> older\n"
    )
    found = forwarded(text)
    assert found is not None
    assert (found.from_, found.body) == (JANE, "Attached.\n> older")


def test_an_answer_forwards_nothing() -> None:
    text = "Yes.\n\nFrom: Jane Doe\nSent: Tuesday\nTo: Priya\nSubject: CV\n\nAttached.\n"
    assert forwarded(text, "Re: CV") is None
