"""Alice's mail as the hostile server keeps it: of every make that a mailbox holds."""

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from functools import cache

from tests.servers.mailserver import Mailbox, Mailserver, days
from tests.unit.activities.agency import ALICE
from tests.unit.pipeline.office import PRIYA, mail

FIRST_DAY = datetime(2026, 2, 2, 9, 30, tzinfo=UTC)
CLIENTS = "Kunden &- M&APw-ller"
"""“Kunden & Müller”, as it travels."""


def crlf(content: bytes) -> bytes:
    return content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def letter(number: int, **headers: str) -> bytes:
    """A mail like many: the number makes it one of its own."""
    said = {
        "Message_ID": f"<letter-{number}@client.example>",
        "Subject": f"Shortlist {number}",
        "Date": format_datetime(FIRST_DAY + timedelta(hours=number)),
        **headers,
    }
    return crlf(mail(body=f"Hello Alice,\n\nletter {number}.\n\nPriya\n", **said))


def with_brochure() -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = PRIYA, ALICE, "Brochure"
    message["Date"], message["Message-ID"] = "Tue, 03 Feb 2026 09:00:00 +0000", "<brochure@client.example>"
    message.set_content("See the brochure.\n")
    message.add_alternative("<p>See the <b>brochure</b>.</p>", subtype="html")
    message.add_attachment(bytes(20_000), maintype="image", subtype="png", filename="brochure.png")
    return crlf(message.as_bytes())


@cache
def inbox() -> tuple[bytes, ...]:
    """Usual ones, and those that break programs."""
    huge = letter(90, Message_ID="<huge@client.example>").replace(
        b"Subject:", b"".join(b"X-Trace-%d: %s\r\n" % (n, b"hop " * 200) for n in range(300)) + b"Subject:"
    )
    return (
        letter(1),
        letter(2, Subject="Same id", Message_ID="<again@client.example>"),
        letter(3, Subject="Another mail of the same id", Message_ID="<again@client.example>"),
        letter(4, Message_ID="", Subject="No id"),
        letter(5, Message_ID="", Subject="No id either"),
        letter(6).replace(b"Subject: Shortlist 6", "Subject: Zwölf Gespräche".encode("latin-1")),
        letter(7, Subject="Lines) that {12} look like * 3 FETCH (UID 9"),
        huge,
        with_brochure(),
        letter(10, sender="newsletter@bulk.example", List_Unsubscribe="<mailto:out@bulk.example>"),
        letter(11, sender="Quinn Unknown <quinn@elsewhere.example>"),
        letter(12, sender="Robin Nobody <robin@elsewhere.example>"),
        crlf(b"Subject: nothing but this\n\n"),
        b"\r\n" + b"no header at all\r\n",
        letter(15).replace(b"letter 15", b")\r\nA1 OK done\r\n* BYE\r\n* 2 FETCH (UID 2 BODY[1] {9999}\r\n"),
    )


def fill(server: Mailserver) -> None:
    """An inbox with gaps between its UIDs, what was sent, and a folder whose name is no ASCII."""
    server.boxes["Sent"], server.boxes[CLIENTS] = Mailbox(flags="\\Sent"), Mailbox(uidvalidity=77)
    for number, (content, at) in enumerate(zip(inbox(), days(FIRST_DAY, 20), strict=False)):
        server.boxes["INBOX"].append(content, at, gap=number % 4)
    sent = letter(20, sender=ALICE, to=PRIYA, Subject="Re: Shortlist 1", Message_ID="<sent-20@northbridge.example>")
    for content in (sent, letter(1)):
        server.boxes["Sent"].append(content, FIRST_DAY, gap=2)
    for content in (letter(1), letter(30), letter(31)):
        server.boxes[CLIENTS].append(content, FIRST_DAY, gap=1)
