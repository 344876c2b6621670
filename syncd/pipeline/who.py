"""Ask the directory about everybody a batch mentions, all at once."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection

from syncd.matchers import by_name
from syncd.model.matching import Mention
from syncd.model.names import person_key
from syncd.model.people import Known
from syncd.model.reading import CardReading
from syncd.pipeline.alike import people_like
from syncd.pipeline.threads import exchanges
from syncd.store import people


def known_to(
    conn: Connection, mentions: Iterable[Mention], cards: Iterable[CardReading] = (), addresses: Iterable[str] = ()
) -> Known:
    """The part of the directory that these mentions, contact cards and addresses may be about."""
    emails, phones, names = set(addresses), set[str](), set[str]()
    told = tuple(mentions)
    for mention in told:
        emails.add(mention.email)
        phones.add(mention.phone)
        names.add(person_key(mention.name))
    for reading in cards:
        emails.update(reading.card.emails)
        phones.update(phone.e164 for phone in reading.phones)
        names.add(person_key(reading.card.name))
    known = people.known(conn, emails - {""}, phones - {""}, names - {""})
    strangers = {one.email for one in told if one.email and one.email not in known.by_email}
    only_named = {one.name for one in told if by_name.is_all_there_is(one, known)}
    return replace(known, by_likeness=people_like(conn, only_named), threads=exchanges(conn, strangers))
