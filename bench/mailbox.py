"""A recruiter's mailbox, the same bytes for the same seed: threads, newsletters, bounces, CVs and heavy brochures."""

import base64
import os
import quopri
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.header import Header
from email.utils import format_datetime
from pathlib import Path

from bench.letters import html, letter, quoted
from bench.people import Person, directory, people
from syncd.demo.papers import docx, pdf

_BEGIN = datetime(2026, 5, 4, 8, tzinfo=UTC)
_ME = "Alice Moreau <alice@northbridge.example>"
_ATTACHED = 0.08
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True)
class Attachment:
    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Mail:
    at: datetime
    raw: bytes


@dataclass(slots=True)
class _Thread:
    subject: str
    writer: Person
    lines: list[str]
    last_id: str
    at: datetime


def mails(count: int, seed: int = 1) -> Iterator[Mail]:
    """Oldest first."""
    rng = random.Random(seed)
    writers = people(rng, max(count // 20, 5))
    brochures = [rng.randbytes(size) for size in range(240_000, 880_000, 80_000)]
    threads: list[_Thread] = []
    for number in range(count):
        at = _BEGIN + timedelta(days=180) * (number / count)
        share = rng.random()
        if share < 0.15:
            yield Mail(at, _newsletter(rng, number, at))
        elif share < 0.17:
            yield Mail(at, _bounce(rng.choice(writers), number, at))
        else:
            yield Mail(at, _conversation(rng, number, at, writers, threads, brochures))


def write(folder: Path, count: int, seed: int = 1) -> int:
    """Make a Maildir of it, and `people.csv` with every second writer beside it; the mails' bytes together."""
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True)
    total = 0
    for number, mail in enumerate(mails(count, seed)):
        path = folder / "cur" / f"{int(mail.at.timestamp())}.M{number}.bench:2,S"
        path.write_bytes(mail.raw)
        os.utime(path, (mail.at.timestamp(), mail.at.timestamp()))
        total += len(mail.raw)
    writers = people(random.Random(seed), max(count // 20, 5))
    folder.with_name("people.csv").write_text(directory(writers[::2]), encoding="utf-8")
    return total


def _conversation(
    rng: random.Random, number: int, at: datetime, writers: tuple[Person, ...], threads: list[_Thread],
    brochures: list[bytes],
) -> bytes:  # fmt: skip
    attachment = _attachment(rng, brochures) if rng.random() < _ATTACHED / 0.83 else None
    own_id = f"<bench-{number}@mail.example>"
    if threads and rng.random() < 0.6:
        thread = rng.choice(threads[-200:])
        below = quoted(thread.writer, thread.lines[:60], thread.writer, thread.at)
        extra = [f"In-Reply-To: {thread.last_id}", f"References: {thread.last_id}"]
        subject = f"Re: {thread.subject}"
    else:
        writer = rng.choice(writers)
        thread = _Thread(f"Shortlist {writer.company} {number}", writer, [], own_id, at)
        threads.append(thread)
        below, extra, subject = [], [], thread.subject
    new = letter(rng, thread.writer)
    thread.lines, thread.last_id, thread.at = [*new, *below], own_id, at
    sender = f"{Header(thread.writer.name, 'utf-8').encode()} <{thread.writer.email}>"
    head = _head(sender, subject, own_id, at, extra)
    return head + _body(number, "\n".join([*new, *below]), html(thread.writer.client, new, below), attachment)


def _head(sender: str, subject: str, own_id: str, at: datetime, extra: list[str]) -> bytes:
    hops = [f"Received: from mx{n}.mail.example (mx{n}.mail.example [192.0.2.{n}])\r\n\tby in.northbridge.example; "
            f"{format_datetime(at)}" for n in (1, 2)]  # fmt: skip
    lines = [*hops, f"From: {sender}", f"To: {_ME}", f"Subject: {subject}", f"Date: {format_datetime(at)}",
             f"Message-ID: {own_id}", *extra, "MIME-Version: 1.0"]  # fmt: skip
    return "\r\n".join([*lines, ""]).encode()


def _body(number: int, plain: str, marked_up: str, attachment: Attachment | None) -> bytes:
    parts = [_text("plain", plain), _text("html", marked_up)]
    alternative = _multipart("alternative", f"a{number}", parts)
    if attachment is None:
        return alternative
    kind = f'{attachment.media_type}; name="{attachment.name}"'
    head = f'Content-Type: {kind}\r\nContent-Disposition: attachment; filename="{attachment.name}"\r\n'
    encoded = base64.encodebytes(attachment.content).replace(b"\n", b"\r\n")
    part = head.encode() + b"Content-Transfer-Encoding: base64\r\n\r\n" + encoded
    return _multipart("mixed", f"m{number}", [alternative, part])


def _text(subtype: str, text: str) -> bytes:
    head = f"Content-Type: text/{subtype}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    return head.encode() + quopri.encodestring(text.encode()).replace(b"\n", b"\r\n")


def _multipart(subtype: str, boundary: str, parts: list[bytes]) -> bytes:
    fence = f"--=_{boundary}".encode()
    head = f'Content-Type: multipart/{subtype}; boundary="=_{boundary}"\r\n\r\n'.encode()
    return head + b"".join(fence + b"\r\n" + part + b"\r\n" for part in parts) + fence + b"--\r\n"


def _attachment(rng: random.Random, brochures: list[bytes]) -> Attachment:
    kind = rng.choices(("pdf", "docx", "brochure", "photo", "ics", "vcf"), (25, 20, 40, 7, 5, 3))[0]
    number = rng.randrange(1_000_000)
    paper = [f"Candidate {number}", "Profile", *("Led a team, finished on time and within budget." for _ in range(60))]
    match kind:
        case "pdf":
            return Attachment(f"CV {number}.pdf", "application/pdf", pdf(paper))
        case "docx":
            return Attachment(f"CV {number}.docx", _DOCX, docx(paper))
        case "ics":
            return Attachment("invite.ics", "text/calendar", _event(number))
        case "vcf":
            card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Candidate {number}\r\nN:{number};Candidate\r\nEND:VCARD\r\n"
            return Attachment("card.vcf", "text/vcard", card.encode())
        case "photo":
            return Attachment(f"site {number}.jpg", "image/jpeg", rng.choice(brochures))
        case _:
            return Attachment(f"brochure {number}.zip", "application/zip", rng.choice(brochures))


def _event(number: int) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bench//EN", "BEGIN:VEVENT", f"UID:{number}@mail.example",
             "DTSTAMP:20260501T090000Z", "DTSTART:20260601T090000Z", "DTEND:20260601T100000Z", "SUMMARY:Interview",
             "END:VEVENT", "END:VCALENDAR", ""]  # fmt: skip
    return "\r\n".join(lines).encode()


def _newsletter(rng: random.Random, number: int, at: datetime) -> bytes:
    style = "padding:12px 24px;font:14px Arial,sans-serif"
    cell = f'<tr><td style="{style}"><a href="https://news.example/{{}}">Offer {{}}</a></td></tr>'
    rows = "\n".join(cell.format(rng.randrange(10**9), n) for n in range(40))
    extra = ["List-Unsubscribe: <https://news.example/unsubscribe>", "Precedence: bulk"]
    head = _head("Trade News <news@news.example>", "This week", f"<news-{number}@news.example>", at, extra)
    return head + _body(number, "This week in the trade.\n", f"<html><body><table>{rows}</table></body></html>", None)


def _bounce(writer: Person, number: int, at: datetime) -> bytes:
    sender = "Mail Delivery System <mailer-daemon@mail.example>"
    head = _head(sender, "Undelivered Mail Returned to Sender", f"<bounce-{number}@mail.example>", at, [])
    told = f"Content-Type: text/plain\r\n\r\nYour message to {writer.email} was not delivered: no such user.\r\n"
    fields = f"Final-Recipient: rfc822; {writer.email}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
    status = f"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\n{fields}"
    report = _multipart("report; report-type=delivery-status", f"b{number}", [told.encode(), status.encode()])
    return head + report
