"""Contact cards (vCard 2.1, 3.0 and 4.0): cut apart, and read one by one."""

from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256

from syncd.errors import ParseError
from syncd.formats import addresses, vcard_lines
from syncd.formats.charsets import one_line
from syncd.formats.vcard_lines import Property
from syncd.model.card import Card

MAX_CARDS = 20_000
MAX_PROPERTIES = 500

NO_UID = "no-uid-"
"""What the UID of a card begins with that has none of its own."""

_NOT_READ = ("PHOTO", "LOGO", "SOUND", "KEY")


def split(data: bytes) -> tuple[tuple[str, bytes], ...]:
    """One (UID, vCard) per card, in order; a second card of one UID is told apart by a number behind it.

    A card without a UID is recognised by its own text. Raises ParseError where the file is truncated, holds no card at
    all, or holds more than can be believed.
    """
    seen: Counter[str] = Counter()
    pieces: list[tuple[str, bytes]] = []
    for card in _cards(data):
        uid = _uid(card)
        seen[uid] += 1
        pieces.append((uid if seen[uid] == 1 else f"{uid}#{seen[uid]}", _written(card)))
    return tuple(pieces)


def parse(data: bytes) -> tuple[Card, ...]:
    """The cards of a file; those that say nothing are left out. Raises ParseError where none can be read."""
    read = (_card(card) for card in _cards(data))
    found = tuple(card for card in read if card.name or card.emails or card.phones)
    if not found:
        raise ParseError("the card names nobody")
    return found


def _cards(data: bytes) -> list[list[str]]:
    """The lines of each card. A card within a card (AGENT of vCard 2.1) belongs to nobody and is left out."""
    cards: list[list[str]] = []
    depth = 0
    for line in vcard_lines.lines(data):
        keyword = line.rstrip().upper()
        if keyword == "BEGIN:VCARD":
            depth += 1
            if depth == 1:
                cards.append([])
        elif keyword == "END:VCARD":
            depth = max(0, depth - 1)
        elif depth == 1:
            cards[-1].append(line)
    if depth:
        raise ParseError("contact cards are truncated: the last one does not end")
    if not cards:
        raise ParseError("no contact card: no BEGIN:VCARD")
    if len(cards) > MAX_CARDS:
        raise ParseError(f"{len(cards)} contact cards; at most {MAX_CARDS} are read from one file")
    return cards


def _written(card: Sequence[str]) -> bytes:
    """A card on its own, its long lines unfolded."""
    lines = ("BEGIN:VCARD", *card, "END:VCARD", "")
    return "\r\n".join(lines).encode("latin-1")


def _uid(card: Sequence[str]) -> str:
    named = next((_value(line) for line in card if line[:4].upper() in ("UID:", "UID;")), "")
    return named or f"{NO_UID}{sha256(_written(card)).hexdigest()[:32]}"


def _value(line: str) -> str:
    prop = vcard_lines.read(line)
    return one_line(prop.text)[:500] if prop else ""


def _card(card: Sequence[str]) -> Card:
    kept = [line for line in card if not line.upper().startswith(_NOT_READ)][:MAX_PROPERTIES]
    given = [prop for line in kept if (prop := vcard_lines.read(line))]
    emails = {one_line(prop.text): addresses.normalise(prop.text) for prop in given if prop.name == "EMAIL"}
    return Card(
        uid=_uid(card),
        name=_first(given, "FN") or _full_name(given) or _first(given, "NICKNAME"),
        emails=_unique(emails.values()),
        phones=_phones(given),
        company=_company(given),
        title=_first(given, "TITLE") or _first(given, "ROLE"),
        address=_address(given),
        urls=_unique(one_line(prop.text) for prop in given if prop.name in ("URL", "X-SOCIALPROFILE")),
        no_emails=_unique(text for text, email in emails.items() if not email),
    )


def _first(given: Sequence[Property], name: str) -> str:
    texts = (one_line(prop.text) for prop in given if prop.name == name)
    return next((text for text in texts if text), "")


def _fields(given: Sequence[Property], name: str) -> tuple[str, ...]:
    """The components of the first such property that says anything."""
    found = (tuple(one_line(field) for field in prop.fields) for prop in given if prop.name == name)
    return next((fields for fields in found if any(fields)), ())


def _full_name(given: Sequence[Property]) -> str:
    """A name out of its parts: N is family; given; additional; prefixes; suffixes (RFC 6350 §6.2.2)."""
    family, first, middle, prefix, suffix = (*_fields(given, "N"), "", "", "", "", "")[:5]
    return " ".join(part for part in (prefix, first, middle, family, suffix) if part)


def _company(given: Sequence[Property]) -> str:
    return next(iter(_fields(given, "ORG")), "")


def _address(given: Sequence[Property]) -> str:
    """The postal address on one line, in the order of its parts: box, extended, street, town, region, code, country."""
    return ", ".join(part for part in _fields(given, "ADR") if part)


def _phones(given: Sequence[Property]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Every number once, as written."""
    found: dict[str, tuple[str, ...]] = {}
    for prop in given:
        if prop.name == "TEL" and (number := _number(one_line(prop.text))):
            found.setdefault(number, prop.types)
    return tuple(found.items())


def _number(text: str) -> str:
    """The number of a URI as vCard 4 writes it (RFC 3966): `tel:+44-161-496-0123;ext=12;phone-context=…`."""
    if not text.lower().startswith("tel:"):
        return text
    number, *params = text[4:].split(";")
    extension = next((param[4:] for param in params if param.lower().startswith("ext=")), "")
    return f"{number} ext. {extension}" if extension else number


def _unique(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
