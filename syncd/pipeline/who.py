"""Ask the directory about everybody a batch mentions, all at once."""

from collections.abc import Iterable

from sqlalchemy import Connection

from syncd.model.matching import Mention
from syncd.model.names import person_key
from syncd.model.people import Known
from syncd.model.reading import CardReading
from syncd.store import people


def known_to(
    conn: Connection, mentions: Iterable[Mention], cards: Iterable[CardReading] = (), addresses: Iterable[str] = ()
) -> Known:
    """The part of the directory that these mentions, contact cards and addresses may be about."""
    emails, phones, names = set(addresses), set[str](), set[str]()
    for mention in mentions:
        emails.add(mention.email)
        phones.add(mention.phone)
        names.add(person_key(mention.name))
    for reading in cards:
        emails.update(reading.card.emails)
        phones.update(phone.e164 for phone in reading.phones)
        names.add(person_key(reading.card.name))
    return people.known(conn, emails - {""}, phones - {""}, names - {""})
