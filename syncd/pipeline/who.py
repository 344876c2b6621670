"""Ask the directory about everybody a batch mentions, all at once."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection

from syncd.matchers import by_company, by_name
from syncd.model.matching import Mention
from syncd.model.names import person_key
from syncd.model.people import Known
from syncd.model.reading import CardReading
from syncd.model.register import references_in
from syncd.pipeline.alike import people_like
from syncd.pipeline.nearby import commonness, living_near
from syncd.pipeline.threads import with_threads
from syncd.store import companies, jobs, people, terms


def known_to(
    conn: Connection,
    mentions: Iterable[Mention],
    cards: Iterable[CardReading] = (),
    addresses: Iterable[str] = (),
    subjects: Iterable[str] = (),
) -> Known:
    """The part of the directory that these mentions, contact cards, addresses and subjects may be about."""
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
    known = with_threads(conn, known, strangers)
    known = replace(
        known,
        by_place=living_near(conn, {one.location for one in told}),
        by_likeness=people_like(conn, {one.name for one in told if by_name.is_all_there_is(one, known)}),
        employers=employers(conn, strangers),
        jobs={key: job.record for key, job in jobs.by_reference(conn, _references(subjects)).items()},
    )
    return replace(known, common=commonness(conn, known, told), terms=terms.load(conn))


def employers(conn: Connection, emails: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Domain of an address → the names of the companies that have it, or the closest domain above it."""
    above = {email.rpartition("@")[2]: by_company.domains_known(email) for email in emails}
    names = companies.names_at(conn, {domain for domains in above.values() for domain in domains})
    closest = {domain: next((one for one in domains if one in names), "") for domain, domains in above.items()}
    return {domain: names[one] for domain, one in closest.items() if one}


def employer(conn: Connection, email: str, said: str) -> str:
    """Where somebody works who has this address and says so: the company on record that it is at, if that is meant.

    Of somebody who does not say it is the only one there; "" for none, and for a mail service.
    """
    names = employers(conn, [email]).get(email.rpartition("@")[2], ())
    if said:
        return next((name for name in names if by_company.is_same_firm(name, said)), said)
    return names[0] if len(names) == 1 else ""


def _references(subjects: Iterable[str]) -> set[str]:
    return {key for subject in subjects for key in references_in(subject)}
