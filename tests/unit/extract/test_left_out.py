"""Every cap on size says so where it is met, and is silent where it is not."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from syncd.extract import left_out, limits, mail, meeting, statements
from syncd.extract.limits import Cap
from syncd.model.card import Document
from syncd.model.extraction import Zone, ZonedLine
from syncd.model.message import Address, Attachment
from tests.unit.extract import build

CAPS = {name: cap for name, cap in vars(limits).items() if isinstance(cap, Cap)}
NOTHING_IS_LEFT_OUT = {"SENTENCE_CHARS": "longer ones come as several", "DATE_CHARS": "nobody asks of as much"}
SIGNED = "Thursday at three works for us.\n\nKind regards,\nPriya Patel\n-- \n"


def _mail(text: str, html: str | None = None) -> tuple[str, ...]:
    return mail.read(build.mail(text, html=html), region="GB").defects


def _bounce(text: str, *attachments: Attachment) -> tuple[str, ...]:
    daemon = Address("Mail Delivery System", "mailer-daemon@mx.example")
    message = build.mail(text, subject="Undelivered Mail", sender=daemon, attachments=attachments)
    return mail.read(message, region="GB").defects


def _signature(text: str) -> tuple[str, ...]:
    message = build.mail(text)
    signed = tuple(ZonedLine(line, Zone.SIGNATURE) for line in text.splitlines())
    reading = replace(mail.read(message, region="GB"), lines=signed)
    return left_out.of_mail(message, reading, statements.NOTHING, ())


def _recipients(count: int) -> str:
    people = ",\n ".join(f"p{n}@acme.example" for n in range(count))
    return f"FYI\n\nFrom: Jane Doe <jane@acme.example>\nTo: {people}\nSubject: Offer\n\nHello all.\n"


def _forwards(count: int) -> str:
    heading = (
        "---------- Forwarded message ---------\nFrom: p{0}@acme.example\nDate: Tue, 3 Mar 2026\nSubject: Fwd: x\n"
    )
    return "".join(heading.format(n) + f"To: q{n}@acme.example\n\nSee below.\n\n" for n in range(count))


def _report(size: int) -> Attachment:
    return Attachment("message/delivery-status", "", size, b"Final-Recipient: rfc822; jane@client.example\n")


MADE: dict[str, Callable[[int], tuple[str, ...]]] = {
    "TEXT_CHARS": lambda n: _mail(("x" * 99 + "\n") * (n // 100) + "y" * (n % 100)),
    "TEXT_LINES": lambda n: _mail("\n" * (n - 1)),
    "LINE_CHARS": lambda n: _mail("x" * n),
    "FACT_AMOUNTS": lambda n: _mail(f"I want {', '.join(f'£{20 + k} an hour' for k in range(n))}."),
    "HTML_CHARS": lambda n: _mail("Hello", html="x" * n),
    "QUOTE_MARKS": lambda n: _mail(f"Hello\n{'>' * n} deep\n"),
    "HEADER_LINES": lambda n: _mail(_recipients(n - 2)),
    "HEADER_CHARS": lambda n: _mail(
        f"From: a@b.example\nTo: {'x' * 9_000}\n {'y' * 9_000}\n {'z' * (n - 18_002)}\nSubject: Offer\n\nHi\n"
    ),
    "PARTICIPANTS": lambda n: _mail(_recipients(n - 1)),
    "FORWARDS": lambda n: _mail(_forwards(n)),
    "NEWS_SENTENCES": lambda n: _mail("Thank you for it.\n\n" * n),
    "NEWS_SIGNATURE_LINES": lambda n: _signature("Acme Ltd\n" * n),
    "FACT_SENTENCES": lambda n: _mail("Thank you for it.\n\n" * n),
    "MILESTONE_SENTENCES": lambda n: _mail("Thank you for it.\n\n" * n),
    "CANDIDATES": lambda n: _mail("".join(f"ring 020 7946 0{k:03} today\n" for k in range(n))),
    "LINKS": lambda n: _mail("Hello", html='<a href="tel:+442079460123">ring</a>' * n),
    "SIGNATURE_LINES": lambda n: _signature("Acme Ltd\n" * n),
    "SIGNATURE_LINE_CHARS": lambda n: _signature("x" * n),
    "PAGES": lambda n: _mail(SIGNED + "".join(f"https://www{k}.acme.example\n" for k in range(n))),
    "BOUNCE_CHARS": lambda n: _bounce("It failed.", _report(n)),
    "BOUNCE_MENTIONS": lambda n: _bounce("a@b.example\n" * n),
    "BOUNCED": lambda n: _bounce("\n".join(f"  p{k}@client.example" for k in range(n))),
    "EVENT_CHARS": lambda n: meeting.read_event(build.event(description="x" * (n - 1)), region="GB").defects,
    "EVENT_LINES": lambda n: meeting.read_event(build.event(description="\n" * (n - 2)), region="GB").defects,
    "DOCUMENT_LINES": lambda n: left_out.of_document(Document("", "x\n" * n)),
}


@pytest.mark.parametrize("name", CAPS)
def test_a_cap_that_is_met_is_said_and_one_that_is_not_stays_silent(name: str) -> None:
    if name in NOTHING_IS_LEFT_OUT:
        return
    cap = CAPS[name]
    said = " ".join(MADE[name](cap.most + 1))
    assert f"{cap.most:,}" in said
    assert cap.what in said or name == "LINE_CHARS"
    assert cap.what not in " ".join(MADE[name](cap.most - 1))


def test_what_is_left_out_is_said_with_its_size() -> None:
    assert _mail("Thank you for it.\n\n" * 250) == (
        "only the first 200 of 250 sentences for announcements read",
        "only the first 200 of 250 sentences for milestones read",
    )
    assert _mail("x" * 12_000) == ("a line of 12,000 characters broken up every 10,000",)
    assert "lines of the text after the first 20,000 not read" not in _mail("\n" * 20_004)
    assert _mail("\n" * 20_004) == ("only the first 20,000 of 20,005 lines of the text read",)


def test_a_usual_mail_has_no_defects() -> None:
    assert _mail(f"{SIGNED}Acme Ltd\n020 7946 0123\n") == ()
