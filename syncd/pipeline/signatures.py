"""Remember how people on record sign, and ask about what a changed signature says of them."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from syncd.activities import announced
from syncd.activities.announced import News
from syncd.extract import contact_history, contact_sameness
from syncd.model.changes import ChangedField, ContactChange, Signed
from syncd.model.people import Known, KnownPerson
from syncd.model.statements import Announcement, AnnouncementKind
from syncd.pipeline import news
from syncd.pipeline.findings import Finding
from syncd.store import people, signatures
from syncd.store.proposals import Offer

CHANGED = 0.8
"""How sure a signature says something new that was seen twice while the earlier one was seen no more."""

_AS_GOOD_AS = {
    ChangedField.TITLE: AnnouncementKind.NEW_TITLE,
    ChangedField.COMPANY: AnnouncementKind.JOINED_COMPANY,
    ChangedField.SURNAME: AnnouncementKind.SURNAME_CHANGE,
}


def offers(conn: Connection, known: Known, told: Iterable[tuple[int, Finding]]) -> list[Offer]:
    """The questions that the signatures of these items (by ledger id) raise, beside all that are remembered.

    Numbers raise none here: those in a signature are asked about as soon as one is seen.
    """
    seen = {one: person for item, finding in told for one, person in _signed(item, finding, known)}
    changed = signatures.remember(conn, seen)
    owners = {one.email: person for one, person in seen.items() if one.email in changed}
    found = [(owners[email], *change) for email, own in changed.items() for change in contact_history.settled(own)]
    records = people.load(conn, {person.id for person, *_ in found}, with_dead=True)
    drafts: list[Offer] = []
    for person, block, change in found:
        if person.id in records and change.field in _AS_GOOD_AS:
            read = News(_said(change), block.first_at, records[person.id])
            drafts += ((draft, block.item) for draft in announced.asked(read, known, news.SAME))
    return list(news.timely(conn, drafts))


def _signed(item: int, finding: Finding, known: Known) -> Iterator[tuple[Signed, KnownPerson]]:
    """How the one whose address it is signed; nothing where it is another person's name."""
    mail, block = finding.mail, finding.signed
    if mail is None or block is None or mail.date is None:
        return
    person = news.writer(mail, known)
    if person and mail.sender and contact_sameness.may_be_one_person(person.name, block.contact.name):
        yield Signed(mail.sender.email, block, mail.date, mail.date, item), person


def _said(change: ContactChange) -> Announcement:
    quote = f"{change.quote_before} → {change.quote_after}"
    return Announcement(_AS_GOOD_AS[change.field], change.after, quote, confidence=CHANGED)
