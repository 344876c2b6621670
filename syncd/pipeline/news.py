"""Ask about what mails announce of people on record and of who follows them, and say of their pay, homes and notice."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from syncd.activities import announced, dead_numbers, facts
from syncd.activities.announced import News
from syncd.extract import contact_sameness
from syncd.extract.facts.sameness import is_same_notice, is_same_salary, is_same_text
from syncd.model.agency import Agency
from syncd.model.names import is_full_name, person_key
from syncd.model.people import Known, KnownPerson, Person, PersonId, Provenance
from syncd.model.reading import MailReading
from syncd.model.review import ProposalDraft
from syncd.model.statements import Announcement, AnnouncementKind
from syncd.pipeline.findings import Finding
from syncd.store import people
from syncd.store.people import PersonChange, PointKind
from syncd.store.people.changes import standing
from syncd.store.proposals import Offer

SAME: announced.Sameness = {
    "title": contact_sameness.is_same_title,
    "company": contact_sameness.is_same_company,
    "location": contact_sameness.is_same_address,
    "salary": is_same_salary,
    "notice_period": is_same_notice,
    "availability": is_same_text,
}
_POINTS = {kind.value for kind in PointKind}


@dataclass(frozen=True, slots=True)
class _Told:
    """An announcement, the mail and its ledger id, and whom it is about."""

    item: int
    mail: MailReading
    said: Announcement
    person: KnownPerson


def offers(conn: Connection, agency: Agency, read: Iterable[tuple[int, Finding]]) -> list[Offer]:
    """The questions that the mails among these items (by ledger id) raise, each with the item that told of it."""
    mails = ((item, finding.mail) for item, finding in read if finding.mail)
    telling = [(item, mail) for item, mail in mails if _tells(mail)]
    if not telling:
        return []
    known = _known(conn, [mail for _, mail in telling])
    told = list(_told(agency, telling, known))
    own = [(item, mail, one) for item, mail in telling if _tells_own(mail) and (one := _writer(mail, agency, known))]
    records = people.load(conn, {one.person.id for one in told} | {one.id for *_, one in own}, with_dead=True)
    drafts = [(draft, one.item) for one in told for draft in _asked(one, records.get(one.person.id), known)]
    drafts += [
        (draft, item) for item, mail, one in own if one.id in records for draft in _of_writer(mail, records[one.id])
    ]
    return [offer for offer in timely(conn, drafts) if not agency.is_own(offer[0].new)]


def _tells(mail: MailReading) -> bool:
    return any(map(announced.is_said, mail.announcements)) or _tells_own(mail)


def _tells_own(mail: MailReading) -> bool:
    return facts.is_told(mail) or bool(mail.dead_numbers)


def _of_writer(mail: MailReading, person: Person) -> Iterator[ProposalDraft]:
    """What a mail says of nobody but its writer."""
    yield from facts.asked(mail, person, mail.date, SAME)
    yield from dead_numbers.asked(mail, person, mail.date)


def timely(conn: Connection, drafts: Iterable[Offer]) -> Iterator[Offer]:
    """Those on which no person has said something since, on the record or by an answer."""
    offered = list(drafts)
    about = {draft.key.person_id for draft, _ in offered if draft.key.person_id is not None}
    history = {id_: standing(changes) for id_, changes in people.whole_histories(conn, about).items()}
    for draft, item in offered:
        if not is_outdated(draft, history.get(draft.key.person_id, ()) if draft.key.person_id else ()):
            yield draft, item


def is_outdated(draft: ProposalDraft, history: Sequence[PersonChange]) -> bool:
    """Whether a person has said something of it on the record since, by hand or by an answer."""
    field, when = draft.key.field, draft.told_at
    if when is None or draft.key.person_id is None:
        return False
    return any(
        change.origin is Provenance.MANUAL
        and change.at > when
        and change.field == field
        and (field not in _POINTS or draft.key.value in (change.old, change.new))
        for change in history
    )


def _asked(told: _Told, record: Person | None, known: Known) -> Iterator[ProposalDraft]:
    if record is not None:
        yield from announced.asked(News(told.said, told.mail.date, record, told.mail), known, SAME)


def _known(conn: Connection, mails: Collection[MailReading]) -> Known:
    """Everybody whom these mails are from and to, or speak of."""
    said = [one for mail in mails for one in mail.announcements]
    emails = {one.email for mail in mails for one in (*mail.from_, *mail.to, *mail.cc)}
    emails |= {one.value for one in said if "@" in one.value}
    names = {one.about for one in said} | {one.value for one in said if one.kind is AnnouncementKind.SUCCESSOR}
    return people.known(conn, emails - {""}, (), {person_key(name) for name in names if is_full_name(name)})


def _told(agency: Agency, mails: Iterable[tuple[int, MailReading]], known: Known) -> Iterator[_Told]:
    for item, mail in mails:
        own = _writer(mail, agency, known)
        for said in filter(announced.is_said, mail.announcements):
            person = _named(said.about, mail, own, known) if said.about else own
            if person is not None:
                yield _Told(item, mail, said, person)


def _writer(mail: MailReading, agency: Agency, known: Known) -> KnownPerson | None:
    """The same, but for colleagues."""
    return writer(mail, known) if mail.sender and not agency.is_own(mail.sender.email) else None


def writer(mail: MailReading, known: Known) -> KnownPerson | None:
    """The one whose address it is; what several share says of none of them."""
    sender = mail.sender
    word = known.word_on(("email", sender.email), mail.date) if sender and mail.date else None
    if word is not None:
        return word.person
    holders = known.by_email.get(sender.email, ()) if sender else ()
    return holders[0] if len(holders) == 1 else None


def _named(name: str, mail: MailReading, own: KnownPerson | None, known: Known) -> KnownPerson | None:
    """The one of that full name who is in the conversation, or works where the writer does."""
    namesakes = known.by_name.get(person_key(name), ()) if is_full_name(name) else ()
    there = {id_ for one in (*mail.to, *mail.cc) for id_ in _ids(known.by_email.get(one.email, ()))}
    fits = [one for one in namesakes if one.id in there or _colleagues(one, own)]
    return fits[0] if len(fits) == 1 else None


def _colleagues(one: KnownPerson, other: KnownPerson | None) -> bool:
    if other is None or not (one.company and other.company):
        return False
    return contact_sameness.is_same_company(one.company, other.company)


def _ids(holders: Sequence[KnownPerson]) -> set[PersonId]:
    return {one.id for one in holders}
