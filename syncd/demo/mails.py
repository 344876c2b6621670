"""Letters as RFC 5322 messages: what a mailbox holds."""

import base64
import binascii
from collections.abc import Iterator
from email.header import Header
from email.message import Message
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.utils import format_datetime, formataddr

from syncd.demo.calendars import invitation
from syncd.demo.happenings import Letter
from syncd.demo.pages import page
from syncd.demo.papers import File, file
from syncd.demo.party import Mailer, Party
from syncd.demo.steps import Shape
from syncd.demo.wording import plain

_TRANSFER = {Mailer.OUTLOOK: "quoted-printable", Mailer.GMAIL: "base64", Mailer.PLAIN: "8bit"}


def encode(letter: Letter) -> bytes:
    """The mail, byte for byte the same whenever it is written."""
    message = _bounce(letter) if letter.shape is Shape.REPORT else _mail(letter)
    for number, part in enumerate(part for part in message.walk() if isinstance(part, MIMEMultipart)):
        # Boundaries are random by default; nothing here may depend on the moment.
        part.set_boundary(f"=_northbridge_{letter.serial:05d}_{number}")
    return message.as_bytes()


def _mail(letter: Letter) -> Message:
    bodies = _bodies(letter)
    attachments = [_attachment(file(paper)) for paper in letter.papers]
    body = _container("alternative", bodies) if len(bodies) > 1 else bodies[0]
    return _headed(_container("mixed", [body, *attachments]) if attachments else body, letter)


def _bodies(letter: Letter) -> list[Message]:
    """The text, in the forms that the sender's program offers it in, the plainest first."""
    transfer = _TRANSFER[letter.sender.mailer]
    if letter.shape is Shape.HTML_ONLY:
        return [_text("html", page(letter), transfer)]
    bodies = [_text("plain", plain(letter) + "\n", transfer)]
    if letter.sender.mailer is not Mailer.PLAIN:
        bodies.append(_text("html", page(letter), transfer))
    if letter.notice:
        calendar = _text("calendar", invitation(letter.notice, letter.sender).decode(), "base64")
        calendar.set_param("method", letter.notice.method.upper())
        bodies.append(calendar)
    return bodies


def _container(subtype: str, parts: list[Message]) -> MIMEMultipart:
    container = MIMEMultipart(subtype)
    for part in parts:
        del part["MIME-Version"]
        container.attach(part)
    return container


def _text(subtype: str, text: str, transfer: str) -> Message:
    part = MIMENonMultipart("text", subtype, charset="utf-8")
    part["Content-Transfer-Encoding"] = transfer
    part.set_payload(_transferred(text.encode(), transfer))
    return part


def _transferred(content: bytes, transfer: str) -> str:
    """The bytes as they travel; 8bit ones pass through the library as surrogates."""
    if transfer == "base64":
        return base64.encodebytes(content).decode("ascii")
    if transfer == "quoted-printable":
        return binascii.b2a_qp(content).decode("ascii")
    return content.decode("ascii", "surrogateescape")


def _attachment(attached: File) -> Message:
    part = MIMENonMultipart(*attached.media_type.split("/", 1))
    part["Content-Transfer-Encoding"] = "base64"
    name = attached.name if attached.name.isascii() else ("utf-8", "", attached.name)
    part.add_header("Content-Disposition", "attachment", filename=name)
    part.set_payload(_transferred(attached.content, "base64"))
    return part


def _headed(message: Message, letter: Letter) -> Message:
    for name, value in _headers(letter):
        message[name] = value if value.isascii() else Header(value, "utf-8", header_name=name).encode()
    return message


def _headers(letter: Letter) -> Iterator[tuple[str, str]]:
    yield "From", _addresses((letter.sender,))
    yield "To", _addresses(letter.to)
    if letter.cc:
        yield "Cc", _addresses(letter.cc)
    yield "Subject", letter.subject
    yield "Date", format_datetime(letter.at)
    if letter.id:
        yield "Message-ID", f"<{letter.id}>"
    thread = _thread(letter)
    if thread:
        yield "In-Reply-To", thread[-1]
        yield "References", " ".join(thread)
    yield from letter.headers


def _thread(letter: Letter) -> list[str]:
    """The ids of the mails that this one answers, oldest first."""
    ids: list[str] = []
    earlier = letter.answers
    while earlier:
        ids += [f"<{earlier.id}>"] if earlier.id else []
        earlier = earlier.answers
    return ids[::-1]


def _addresses(parties: tuple[Party, ...]) -> str:
    return ", ".join(formataddr((party.name, party.address)) for party in parties)


def _bounce(letter: Letter) -> Message:
    """A delivery status notification (RFC 3464) about the letter it answers."""
    dead = letter.answers
    assert dead, "a bounce is about a mail"
    address = dead.to[0].address
    words = _text("plain", f"{letter.words}\n\n<{address}>: user unknown\n", "8bit")
    report = _container("report", [words, _delivery_status(address), _returned_headers(dead)])
    report.set_param("report-type", "delivery-status")
    return _headed(report, letter)


def _delivery_status(address: str) -> Message:
    host, recipient = Message(), Message()
    host["Reporting-MTA"] = "dns; mx.northbridge.example"
    recipient["Final-Recipient"] = f"rfc822; {address}"
    recipient["Action"] = "failed"
    recipient["Status"] = "5.1.1"
    recipient["Diagnostic-Code"] = "smtp; 550 5.1.1 user unknown"
    status = MIMENonMultipart("message", "delivery-status")
    status.set_payload([host, recipient])
    return status


def _returned_headers(letter: Letter) -> Message:
    """The header of the mail that came back (RFC 6522 §4)."""
    part = MIMENonMultipart("text", "rfc822-headers")
    part.set_payload("".join(f"{name}: {value}\n" for name, value in _headers(letter)))
    return part
