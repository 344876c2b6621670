"""What mails and contact cards told of people, kept for whoever comes on record later."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select

from syncd.model.card import Card
from syncd.model.extraction import Automatic, BouncedRecipient, Participant, Phone, PhoneKind, PhoneRole
from syncd.model.message import Address
from syncd.model.people import Key
from syncd.model.reading import CardReading, MailReading
from syncd.model.statements import Announcement, AnnouncementKind, DeadNumber, Fact, FactField
from syncd.store.statements import add, among_given, batches
from syncd.store.tables import telling_keys, tellings

Told = Mapping[int, tuple[MailReading, Collection[Key]]]
"""Ledger id → what a mail tells, and whom it is looked up by."""


def keep(conn: Connection, read: Iterable[int], told: Told) -> None:
    """Keep what those of the mails that were read tell; what they told before is forgotten."""
    for batch in batches(read):
        packed = {item: pack(told[item][0]) for item in batch if item in told}
        known = {row.item_id: row.said for row in conn.execute(_KEPT, {"items": batch})}
        forget(conn, [item for item, said in known.items() if packed.get(item) != said])
        new = [item for item in packed if known.get(item) != packed[item]]
        add(conn, tellings, ({"item_id": item, "said": packed[item]} for item in new))
        rows = ((field, value, item) for item in new for field, value in sorted(told[item][1]))
        add(conn, telling_keys, ({"field": field, "value": value, "item_id": item} for field, value, item in rows))


def of(conn: Connection, keys: Iterable[Key]) -> dict[int, MailReading]:
    """Everything that was told of whoever goes by one of these; by ledger id."""
    by_field: dict[str, list[str]] = {}
    for field, value in sorted(set(keys)):
        by_field.setdefault(field, []).append(value)
    found = {}
    for field, values in by_field.items():
        for batch in batches(values):
            rows = conn.execute(_OF, {"field": field, "values": batch})
            found.update({row.item_id: unpack(row.said) for row in rows})
    return dict(sorted(found.items()))


def forget(conn: Connection, items: Sequence[int]) -> None:
    if items:
        conn.execute(delete(telling_keys).where(among_given(telling_keys.c.item_id, "items")), {"items": items})
        conn.execute(delete(tellings).where(among_given(tellings.c.item_id, "items")), {"items": items})


def everything(conn: Connection) -> list[tuple[int, dict[str, Any]]]:
    """What is kept, by ledger id, as it lies in its column."""
    return [(row.item_id, row.said) for row in conn.execute(select(tellings))]


def pack(mail: MailReading) -> dict[str, Any]:
    """What is said, by field; what is not said is left out."""
    said: dict[str, Any] = {"date": mail.date and mail.date.isoformat(), "automatic": mail.automatic}
    said |= {"subject": mail.subject, "to": _addresses((*mail.to, *mail.cc)), "from": _addresses(mail.from_)}
    said |= {"quoted": _addresses(one.address for one in mail.quoted)}
    said |= {"cards": [_card_said(one) for one in mail.cards]}
    said |= {name: [_said(one) for one in getattr(mail, name)] for name in _UNPACKED}
    return {name: value for name, value in said.items() if value}


def unpack(said: Mapping[str, Any]) -> MailReading:
    listed: dict[str, Any] = {
        name: tuple(made(**one) for one in said.get(name, ())) for name, made in _UNPACKED.items()
    }
    return MailReading(
        message_id=None,
        date=datetime.fromisoformat(said["date"]) if "date" in said else None,
        from_=_people(said.get("from", ())),
        to=_people(said.get("to", ())),
        cc=(),
        bcc=(),
        subject=said.get("subject", ""),
        reply="",
        signature="",
        body_digest="",
        automatic=Automatic(said["automatic"]) if "automatic" in said else None,
        quoted=tuple(map(Participant, _people(said.get("quoted", ())))),
        cards=tuple(_card(**one) for one in said.get("cards", ())),
        **listed,
    )


def _card_said(one: CardReading) -> dict[str, Any]:
    said = {"name": one.card.name, "emails": list(one.card.emails), "company": one.card.company}
    return {name: value for name, value in {**said, "phones": [_said(phone) for phone in one.phones]}.items() if value}


def _card(name: str = "", emails: Iterable[str] = (), company: str = "", phones: Iterable[Any] = ()) -> CardReading:
    card = Card("", name, tuple(emails), company=company)
    return CardReading(card, tuple(_phone(**one) for one in phones))


def _said(one: Any) -> dict[str, Any]:
    """A value of a reading by field, but for what it says nothing of."""
    return {field.name: value for field in fields(one) if (value := getattr(one, field.name)) != field.default}


def _addresses(people: Iterable[Address]) -> list[list[str]]:
    return [[one.name, one.email] for one in people]


def _people(listed: Iterable[list[str]]) -> tuple[Address, ...]:
    return tuple(Address(name, email) for name, email in listed)


def _phone(kind: str = PhoneKind.UNKNOWN, role: str = PhoneRole.PERSON, **said: Any) -> Phone:
    return Phone(kind=PhoneKind(kind), role=PhoneRole(role), **said)


def _announcement(kind: str, **said: Any) -> Announcement:
    return Announcement(AnnouncementKind(kind), **said)


def _fact(field: str, **said: Any) -> Fact:
    return Fact(FactField(field), **said)


_UNPACKED: Mapping[str, Callable[..., Any]] = {
    "phones": _phone,
    "announcements": _announcement,
    "facts": _fact,
    "dead_numbers": DeadNumber,
    "bounced": BouncedRecipient,
}


_KEPT = select(tellings).where(among_given(tellings.c.item_id, "items"))
_OF = (
    select(tellings)
    .join(telling_keys, telling_keys.c.item_id == tellings.c.item_id)
    .where(telling_keys.c.field == bindparam("field"), among_given(telling_keys.c.value, "values"))
)
