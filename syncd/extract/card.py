"""A contact card with its numbers in E.164."""

from collections.abc import Iterator

from syncd.extract import numerals, phones
from syncd.model.card import Card
from syncd.model.extraction import Phone, PhoneKind, PhoneRole
from syncd.model.reading import CardReading

# What TYPE says of a number (RFC 6350 §6.4.1, vCard 2.1), the most telling first.
_KINDS = {
    "cell": PhoneKind.MOBILE,
    "mobile": PhoneKind.MOBILE,
    "iphone": PhoneKind.MOBILE,
    "car": PhoneKind.MOBILE,
    "pager": PhoneKind.PAGER,
    "fax": PhoneKind.FAX,
    "home": PhoneKind.HOME,
    "work": PhoneKind.OFFICE,
    "main": PhoneKind.OFFICE,
}


def read(card: Card, *, region: str) -> CardReading:
    """The card's numbers; those that are none in any country are left out."""
    return CardReading(card, tuple(_phones(card, region)))


def _phones(card: Card, region: str) -> Iterator[Phone]:
    owner = card.emails[0] if card.emails else card.name
    for raw, types in card.phones:
        if e164 := phones.given(raw, region):
            role = PhoneRole.COMPANY if "main" in types else PhoneRole.PERSON
            owned = owner if role is PhoneRole.PERSON else ""
            yield Phone(e164, _kind(types, e164), raw=raw, role=role, owner=owned, quote=raw)


def _kind(types: tuple[str, ...], e164: str) -> PhoneKind:
    return next((kind for name, kind in _KINDS.items() if name in types), None) or numerals.kind(e164)
