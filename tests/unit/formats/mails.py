"""Mails of a recruiter's day, valid ones, as bytes."""

from email.message import EmailMessage
from email.policy import SMTP

from syncd.model.items import MailParts, Part, PartInfo

INVITATION = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:meet-1\r\nDTSTART:20260302T090000Z\r\n"
    "SUMMARY:Interview\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
HTML = "<html><body><p>Grüße aus <b>Köln</b></p><p>Jürgen</p></body></html>"


def headed(subject: str = "Your CV") -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    mail["From"] = '"Müller, Jürgen" <Juergen@Acme.example>'
    mail["To"] = "Alice Moreau <alice@northbridge.example>, team@northbridge.example"
    mail["Cc"] = "bob@acme.example"
    mail["Subject"] = subject
    mail["Date"] = "Mon, 02 Mar 2026 10:30:00 +0100"
    mail["Message-ID"] = "<one@acme.example>"
    mail["In-Reply-To"] = "<zero@northbridge.example>"
    mail["References"] = "<first@northbridge.example> <zero@northbridge.example>"
    return mail


def plain() -> bytes:
    mail = headed()
    mail.set_content("Grüße aus Köln\n\nJürgen\n")
    return mail.as_bytes()


def alternative() -> bytes:
    mail = headed()
    mail.set_content("Grüße aus Köln\n\nJürgen\n", cte="quoted-printable")
    mail.add_alternative(HTML, subtype="html", cte="base64")
    return mail.as_bytes()


def html_only() -> bytes:
    mail = headed()
    mail.set_content(HTML, subtype="html")
    return mail.as_bytes()


def with_cv() -> bytes:
    mail = headed()
    mail.set_content("See attached.\n")
    mail.add_alternative("<p>See attached. <img src='cid:logo'></p>", subtype="html")
    html = mail.get_payload(1)
    assert isinstance(html, EmailMessage)
    html.add_related(b"\x89PNG logo", "image", "png", cid="<logo>", filename="logo.png")
    mail.add_attachment(b"%PDF-1.4 \0\x01\x02", maintype="application", subtype="pdf", filename="Lebenslauf Jürgen.pdf")
    return mail.as_bytes()


def invitation() -> bytes:
    mail = headed("Interview")
    mail.set_content("You are invited.\n")
    mail.add_alternative("<p>You are invited.</p>", subtype="html")
    mail.add_alternative(INVITATION, subtype="calendar", params={"method": "REQUEST"})
    return mail.as_bytes()


def forwarded() -> bytes:
    inner = headed("The original")
    inner.set_content("The first words.\n")
    mail = headed("Fwd: The original")
    mail.set_content("For you.\n")
    mail.add_attachment(inner)
    return mail.as_bytes()


def list_footer() -> bytes:
    mail = headed()
    mail.set_content("<p>Hello list</p>", subtype="html")
    mail.make_mixed()
    footer = EmailMessage(policy=SMTP)
    footer.set_content("-- \nlist@acme.example\n")
    mail.attach(footer)
    return mail.as_bytes()


def flowed() -> bytes:
    body = "> This was a long\r\n> line. \r\n> Quoted on.\r\nThis is one \r\nline.\r\n-- \r\nJane\r\n"
    mail = headed().as_bytes().rstrip(b"\r\n")
    return mail + b"\r\nContent-Type: text/plain; format=flowed\r\n\r\n" + body.encode()


ALL = (plain(), alternative(), html_only(), with_cv(), invitation(), forwarded(), list_footer(), flowed())


def as_parts(raw: bytes, *, leave: tuple[str, ...] = ()) -> MailParts:
    """The mail as an IMAP server would hand it over, its structure worked out by the standard library."""
    from email import message_from_bytes, policy

    mail = message_from_bytes(raw, policy=policy.compat32)
    header, _, _ = raw.partition(b"\r\n\r\n")
    parts: list[Part] = []

    def walk(node: object, number: str, within: tuple[str, ...]) -> None:
        from email.message import Message

        assert isinstance(node, Message)
        kind = node.get_content_type()
        payload = node.get_payload()
        if kind.startswith("multipart/") and isinstance(payload, list):
            for n, child in enumerate(payload, 1):
                walk(child, f"{number}.{n}" if number else str(n), (*within, node.get_content_subtype()))
            return
        # Compat32 keeps 8-bit text decoded; BytesGenerator writes it as it came.
        _, _, body = node.as_bytes().partition(b"\n\n")
        body = body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        method = node.get_param("method")
        info = PartInfo(
            number=number or "1",
            media_type=kind,
            encoding=str(node.get("content-transfer-encoding", "7bit")),
            charset=node.get_content_charset(),
            filename=node.get_filename(),
            disposition=node.get_content_disposition(),
            method=method if isinstance(method, str) else None,
            size=len(body),
            within=within,
            flowed=node.get_param("format") == "flowed",
        )
        parts.append(Part(info, body))

    walk(mail, "", ())
    return MailParts(
        headers=header,
        parts=tuple(part for part in parts if part.info.number not in leave),
        left=tuple(part.info for part in parts if part.info.number in leave),
    )
