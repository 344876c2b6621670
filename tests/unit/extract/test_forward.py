"""The original inside a forwarded mail."""

import json
from pathlib import Path
from typing import Any

import pytest

from quality import mail_programs
from syncd.extract import forward, mail, zones
from syncd.formats import mime
from syncd.model.extraction import Forwarded, Participant
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


SAID = Path(__file__).parent / "said" / "forwards.jsonl"
WRITTEN = [json.loads(line) for line in SAID.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("case", WRITTEN, ids=lambda case: case["id"])
def test_forwards_written_in_yet_other_ways_are_read_exactly(case: dict[str, Any]) -> None:
    """Names with commas, folded and importance lines, bold labels, no subject, labels alone, Apple in 23 languages."""
    found = forwarded(case["text"], case["subject"])
    assert found is not None
    assert found.from_ is not None
    assert found.from_.name == (case["name"] if case["name"] is not None else found.from_.name)
    assert (found.from_.email, found.date, found.body) == (case["email"], case["date"], case["body"])
    assert ([to.email for to in found.to], [cc.email for cc in found.cc]) == (case["to"], case["cc"])
    assert found.subject == case["original"]


def test_an_answer_forwards_nothing() -> None:
    text = "Yes.\n\nFrom: Jane Doe\nSent: Tuesday\nTo: Priya\nSubject: CV\n\nAttached.\n"
    assert forwarded(text, "Re: CV") is None


FORWARDS = list(mail_programs.cases(seed=7))


@pytest.mark.parametrize("program", mail_programs.PROGRAMS)
def test_what_every_program_forwards_is_read_exactly_in_every_language(program: str) -> None:
    wrong = [
        (case.lang, said)
        for case in FORWARDS
        if case.program == program
        and (said := mail_programs.differences(forward.original(zones.split(case.text), case.subject), case.original))
    ]
    assert wrong == []


HEADER = "From: Jane Doe <jane@client.example>\nDate: 3 March 2026\nSubject: CV\nTo: priya@acme.example\n\n"


@pytest.mark.parametrize(
    "text",
    [
        f"FYI\n\n-------- Bericht, doorgezonden --------\n{HEADER}Attached.\n",
        (
            "FYI\n\n---- Mesaj ----\nAutor: Jane Doe <jane@client.example>\nCand: 3 March 2026\nTitlu: CV\n"
            "Cui: priya@acme.example\n\nAttached.\n"
        ),
        (
            'FYI\n\n------ Forwarded Message ------\nFrom\t"Jane Doe" <jane@client.example>\nTo\tpriya@acme.example\n'
            "Date\t3 March 2026\nSubject\tCV\n\nAttached.\n"
        ),
        (
            f"FYI\n\n============ Forwarded message ============\n{HEADER.strip()}\n"
            "============ Forwarded message ============\n\nAttached.\n"
        ),
        (
            "FYI\n\n_________\nFrom: Jane Doe <jane@client.example>\nGesonden: 3 March 2026\n"
            "Bestemd: priya@acme.example\nSubject: CV\n\nAttached.\n"
        ),
        (
            "FYI\n\nFrom: Jane Doe <jane@client.example>\nSent: 3 March 2026\nTo: priya@acme.example\n"
            "Zaak: CV\n\nAttached.\n"
        ),
        f"FYI\n\n-------- Forwarded message --------\n{HEADER}Attached.\n\n---- End forwarded message ----\n",
    ],
    ids=[
        "words nobody knows",
        "labels nobody knows",
        "labels without colons",
        "said twice",
        "two new labels",
        "a new word for subject",
        "said at the end",
    ],
)
def test_a_forward_is_told_by_its_shape(text: str) -> None:
    assert forwarded(text) == Forwarded(
        JANE, (Address("", "priya@acme.example"),), (), "3 March 2026", "CV", "Attached."
    )


def test_a_forward_inside_a_forward_is_read_too() -> None:
    inner = (
        "Begin forwarded message:\n\nFrom: Sam Roe <sam@x.example>\nDate: 1 March 2026\nSubject: My CV\n\nHere it is."
    )
    found = forwarded(f"---------- Forwarded message ---------\n{HEADER}Look:\n\n{inner}\n")
    assert found is not None
    assert found.body == f"Look:\n\n{inner}"
    assert found.inner == Forwarded(Address("Sam Roe", "sam@x.example"), (), (), "1 March 2026", "My CV", "Here it is.")


def test_a_mail_forwarded_as_an_attachment_is_a_forward() -> None:
    inner = message("Subject: Offer", "From: Sam Lee <sam@client.example>", "To: jane@client.example", text="Yes.")
    original = message(
        "Subject: Fwd: Offer", "From: Jane Doe <jane@client.example>", "To: Priya Patel <priya@acme.example>",
        "Cc: bob@acme.example", "Date: Tue, 3 Mar 2026 10:15:00 +0100", text="See below.", attached=inner,
    )  # fmt: skip
    mine = message("Subject: CV", "From: priya@acme.example", "To: tom@acme.example", text="FYI", attached=original)
    assert mail.read(mime.parse(mine), region="GB").forwarded == Forwarded(
        from_=JANE,
        to=(Address("Priya Patel", "priya@acme.example"),),
        cc=(Address("", "bob@acme.example"),),
        date="Tue, 3 Mar 2026 10:15:00 +0100",
        subject="Fwd: Offer",
        body="See below.",
        inner=Forwarded(
            Address("Sam Lee", "sam@client.example"), (Address("", "jane@client.example"),), (), "", "Offer", "Yes."
        ),
    )


def test_the_mail_that_a_bounce_brings_back_is_no_forward() -> None:
    returned = message("Subject: CV", "From: priya@acme.example", "To: jane@client.example", text="Dear Jane")
    bounce = message(
        "Subject: Undelivered Mail", "From: mailer-daemon@mx.example", text="It failed: jane@client.example",
        attached=returned,
    )  # fmt: skip
    assert mail.read(mime.parse(bounce), region="GB").forwarded is None


def test_messages_attached_to_one_another_without_end_are_read_so_deep_and_that_is_said() -> None:
    deep = message("Subject: last", "From: p0@acme.example", text="x")
    for n in range(9):
        deep = message(f"Subject: {n}", f"From: p{n}@acme.example", text="x", attached=deep)
    parsed = mime.parse(deep)
    depth = 0
    while parsed.embedded:
        depth, parsed = depth + 1, parsed.embedded[0]
    assert depth == mime.MAX_EMBEDDED
    assert parsed.defects == ("messages attached inside one another more than 5 deep",)


def message(*headers: str, text: str, attached: bytes = b"") -> bytes:
    """A mail with a text and a mail attached to it."""
    head = "\r\n".join(headers).encode()
    if not attached:
        return head + b"\r\n\r\n" + text.encode()
    edge = b"=_%d" % len(attached)
    head += b'\r\nContent-Type: multipart/mixed; boundary="' + edge + b'"\r\n\r\n'
    parts = (b"\r\n\r\n" + text.encode(), b"Content-Type: message/rfc822\r\n\r\n" + attached)
    return head + b"".join(b"--" + edge + b"\r\n" + part + b"\r\n" for part in parts) + b"--" + edge + b"--\r\n"


def test_words_below_a_forward_that_was_said_to_end_are_the_senders() -> None:
    text = f"FYI\n\n---- Forwarded message ----\n{HEADER}Attached.\n\n---- End of forwarded message ----\n\nCall me.\n"
    assert mail.read(build.mail(text, subject="Fwd: CV"), region="GB").reply == "FYI\n\nCall me."


@pytest.mark.parametrize("subject", ["Re: CV", "AW: CV", "SV: CV", "Odp: CV", "YNT: CV", "RE[2]: CV", "答复: CV"])
def test_an_answer_to_a_forward_forwards_nothing_itself(subject: str) -> None:
    text = (
        "Yes.\n\nOn 4 March 2026 at 10:15 Tom <tom@northbridge.example> wrote:\n> FYI\n> ---- Forwarded message ----\n"
    )
    assert forwarded(text + "".join(f"> {line}\n" for line in HEADER.splitlines()), subject) is None


def test_finnish_answers_are_no_danish_forwards() -> None:
    block = "Lähettäjä: Jane Doe\nLähetetty: 3.3.2026\nVastaanottaja: Priya\nAihe: CV\n\nLiitteenä.\n"
    assert forwarded(f"Kiitos.\n\n{block}", "VS: CV") is None
    assert (
        forwarded("Tak.\n\nFra: Jane Doe\nSendt: 3.3.2026\nTil: Priya\nEmne: CV\n\nVedhæftet.\n", "VS: CV") is not None
    )


def test_a_mail_that_is_nothing_but_anothers_is_a_forward_whatever_its_subject() -> None:
    assert forwarded(f"{HEADER}Attached.\n", "CV") is not None


def test_header_lines_of_a_mail_by_the_recipient_are_an_answers() -> None:
    block = "From: Tom Wright <tom@northbridge.example>\nSent: Tuesday\nTo: Priya\nSubject: CV\n\nCan you?\n"
    assert forwarded(f"Yes.\n\n{block}", "CV") is None
    assert forwarded(f"FYI.\n\n{HEADER}Can you?\n", "CV") is not None


def test_people_inside_a_thread_are_told_with_their_signatures() -> None:
    text = (
        "Fine with me.\n\nPriya\n\nFrom: Jane Doe <jane@client.example>\nSent: 3 March 2026 10:15\n"
        "To: Priya Patel <priya@acme.example>\nCc: Bob Ray <bob@client.example>\nSubject: CV\n\nHi Priya,\n\n"
        "could we speak?\n\nKind regards,\nJane\n\n-- \nJane Doe\nHead of HR | Client Ltd\nT: 020 7946 0123\n\n"
        "On 2 March 2026 at 09:00 Sam Roe <sam@x.example> wrote:\n\n> Hello\n"
    )
    quoted = mail.read(build.mail(text), region="GB").quoted
    assert [(p.address.email, p.date) for p in quoted] == [
        ("jane@client.example", "3 March 2026 10:15"),
        ("priya@acme.example", ""),
        ("bob@client.example", ""),
        ("sam@x.example", "2 March 2026 at 09:00"),
    ]
    assert quoted[0] == Participant(
        JANE, "3 March 2026 10:15", ("--", "Jane Doe", "Head of HR | Client Ltd", "T: 020 7946 0123")
    )


NOTES = """\
                    "Jane
                    Doe"                 To:     <priya.patel@acme.example>
                    <jane@clie           cc:     "Bob Ray" <bob@client.example>, "Sam
                    nt.example>          Roe" <sam@x.example>
                                         Subject:     Shortlist for the depot
                    05/17/2001 05:53
                    PM
"""
NOTES_IN_ONE_LINE = (
    "\tJane Doe/CLIENT 05/30/01 09:20 AM \t   To: Priya Patel/ACME@ACME  cc: Bob Ray/CLIENT@CLIENT  "
    "Subject: Shortlist\n"
)


@pytest.mark.parametrize("quoted", ["", "> "])
def test_header_lines_in_two_columns_are_read_as_notes_writes_them(quoted: str) -> None:
    below = "".join(f"{quoted}{line}\n" for line in f"{NOTES}\n\nCan you call Carol?".split("\n"))
    read = mail.read(build.mail(f"I did.\n\n{below}", subject="Re: Shortlist"), region="GB")
    assert read.reply == "I did."
    assert [(person.address, person.date) for person in read.quoted] == [
        (JANE, "05/17/2001 05:53 PM"),
        (Address("", "priya.patel@acme.example"), ""),
        (Address("Bob Ray", "bob@client.example"), ""),
        (Address("Sam Roe", "sam@x.example"), ""),
    ]


def test_a_forward_whose_header_lines_stand_in_one_is_read() -> None:
    original = forwarded(f"Have a look.\n\n{NOTES_IN_ONE_LINE}\n\nCan you call Carol?\n", "Fw: Shortlist")
    assert original is not None
    assert original.from_ == Address("Jane Doe/CLIENT", "")
    assert (original.date, original.subject) == ("05/30/01 09:20 AM", "Shortlist")
    assert original.body == "Can you call Carol?"


@pytest.mark.parametrize(
    "text",
    [
        "                    Mornings          To:     Leeds\n                    01/02/2026        Cc:     York\n",
        "\tEOL Deals From: 6/1/2001   To: 6/19/2001\t Subject: 14:00\n",
    ],
)
def test_tables_with_words_of_header_lines_introduce_nothing(text: str) -> None:
    read = mail.read(build.mail(f"Please see below.\n\n{text}\nAnd call me."), region="GB")
    assert read.reply.endswith("And call me.")
    assert not read.quoted


@pytest.mark.parametrize(
    "recipients",
    [
        "Scheduling group; Curtain makers and others (North and the Midlands); Upholsterers\nand others",
        "Market participants\n<IMCEAEX-_O=CLIENT_CN=DISTRIBUTION+20LISTS_CN=MARKET+20PARTI\nCIPANTS@client.example>",
    ],
)
def test_recipients_that_go_on_below_are_header_lines(recipients: str) -> None:
    head = f"From: Jane Doe\nSent: Tuesday\nTo: {recipients}\nCc: Bob Ray\nSubject: CV\n"
    original = forwarded(f"FYI\n\n-----Original Message-----\n{head}\nCan you?\n", "FW: CV")
    assert original is not None
    assert (original.subject, original.body) == ("CV", "Can you?")


def test_what_programs_add_to_a_header_is_of_the_header() -> None:
    pasted = "X-Mozilla-Status2: 0\nDate: Tue, 1 May 2001 10:48:59 -0600\nFrom: Jane Doe <jane@client.example>\n"
    pasted += "X-Accept-Language: en\nMIME-Version: 1.0\nTo: priya@acme.example\nSubject: CV\n"
    original = forwarded(f"See below.\n\n-----Original Message-----\n{pasted}\nCan you?\n", "FW: CV")
    assert original is not None
    assert (original.from_, original.subject, original.body) == (JANE, "CV", "Can you?")
