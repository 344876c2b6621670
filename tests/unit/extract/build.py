"""Mails and events for the tests of reading, with as little ceremony as possible."""

from datetime import UTC, datetime, timedelta

from syncd.model.event import Event
from syncd.model.message import Address, Attachment, Message

PRIYA = Address("Priya Patel", "priya@acme.example")
TOM = Address("Tom Wright", "tom@northbridge.example")


def mail(
    text: str,
    *,
    subject: str = "Re: our talk",
    sender: Address = PRIYA,
    to: tuple[Address, ...] = (TOM,),
    html: str | None = None,
    headers: tuple[tuple[str, str], ...] = (),
    attachments: tuple[Attachment, ...] = (),
) -> Message:
    return Message(
        message_id="<1@acme.example>",
        date=None,
        from_=(sender,),
        to=to,
        cc=(),
        bcc=(),
        reply_to=(),
        subject=subject,
        text=text,
        html=html,
        headers=headers,
        attachments=attachments,
    )


def event(
    summary: str = "", *, location: str = "", description: str = "", url: str = "", conference: str = ""
) -> Event:
    start = datetime(2026, 3, 3, 10, tzinfo=UTC)
    return Event(
        uid="1@acme.example",
        recurrence_id="",
        start=start,
        end=start + timedelta(hours=1),
        summary=summary,
        location=location,
        description=description,
        url=url,
        conference=conference,
    )
