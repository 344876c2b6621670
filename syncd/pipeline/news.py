"""Ask about what mails tell of people on record: news, who follows them, pay, homes, notice, and what is dead."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from syncd.activities import announced, cards, dead_emails, dead_numbers, facts, new_numbers, telling
from syncd.activities.announced import News
from syncd.extract.facts.sameness import is_same_notice, is_same_salary, is_same_text
from syncd.extract.signatures import sameness
from syncd.model.agency import Agency
from syncd.model.changes import SignedBlock
from syncd.model.people import Key, Known, KnownPerson, Person, Provenance
from syncd.model.reading import MailReading
from syncd.model.review import ProposalDraft
from syncd.model.statements import Announcement
from syncd.pipeline import own_numbers, spoken_of
from syncd.pipeline.findings import Finding
from syncd.pipeline.spoken_of import Called
from syncd.store import ledger, people, tellings
from syncd.store.people import PersonChange, PointKind
from syncd.store.proposals import Offer
from syncd.store.taken_back import standing

SAME: announced.Sameness = {
    "title": sameness.is_same_title,
    "company": sameness.is_same_company,
    "location": sameness.is_same_address,
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


def keep(conn: Connection, agency: Agency, read: Iterable[tuple[int, Finding]]) -> dict[int, MailReading]:
    """What mails and contact cards among these items tell of people, by ledger id.

    It is kept for those who come on record later. A mail that tells nothing but the numbers in its signature is not:
    that is kept by itself.
    """
    mails = {item: _telling(f, agency) for item, f in read if f.mail is not None or f.cards}
    told = {item: mail for item, mail in mails.items() if mail is not None}
    tellings.keep(conn, mails, {item: (mail, telling.keys(mail)) for item, mail in told.items()})
    return told


def _telling(finding: Finding, agency: Agency) -> MailReading | None:
    """What is kept of an item; whom a mail is from and to is not where only its cards tell of anybody."""
    mail = telling.of_mail(_if_own_hand(finding.mail), agency) if finding.mail is not None else None
    handed_over = telling.of_cards(finding.cards, agency, mail.date if mail else None)
    if mail is not None and _is_kept(mail, finding.signed):
        return replace(mail, cards=handed_over.cards)
    return handed_over if handed_over.cards else None


def _if_own_hand(mail: MailReading) -> MailReading:
    """A mail whose facts nobody is certain of where somebody else writes for its sender."""
    if not mail.facts or mail.sender is None or not own_numbers.is_by_another_hand(mail.sender.name, mail):
        return mail
    return replace(mail, facts=tuple(replace(fact, certain=False) for fact in mail.facts))


def _is_kept(mail: MailReading, signed: SignedBlock | None) -> bool:
    kept = {phone.e164 for phone in signed.phones} if signed else set()
    return telling.tells(mail) or any(phone.e164 not in kept for phone in telling.own_numbers(mail))


def told_before(conn: Connection, keys: Iterable[Key]) -> list[Offer]:
    """The questions that earlier mails raise of those who go by one of these keys, whom nobody may have known then."""
    named = ((("name" if field == "called" else field), value) for field, value in keys)
    told = tellings.of(conn, [(field, value) for field, value in named if field in ("email", "name")])
    return [*offers(conn, told), *timely(conn, [*_numbers(conn, told), *_handed_over(conn, told)])]


def told_of(conn: Connection, keys: AbstractSet[Key]) -> dict[int, MailReading]:
    """What mails of theirs and mails that name them told, and what stands on their cards; by ledger id."""
    told = tellings.of(conn, keys).items()
    left = {item: telling.left_where(mail, lambda part: not keys.isdisjoint(telling.keys(part))) for item, mail in told}
    return {item: mail for item, mail in left.items() if mail is not None}


def _numbers(conn: Connection, told: Mapping[int, MailReading]) -> Iterator[Offer]:
    known = known_to(conn, told.values())
    for item, mail in told.items():
        if person := writer(mail, known):
            for phone in telling.own_numbers(mail):
                yield from ((draft, item) for draft in new_numbers.lacking(person, phone, mail.date))


def _handed_over(conn: Connection, told: Mapping[int, MailReading]) -> Iterator[Offer]:
    """What contact cards change on the records of those whose they are."""
    handed = [(item, mail.date, card) for item, mail in told.items() for card in mail.cards]
    if not handed:
        return
    by: dict[str, set[str]] = {"email": set(), "phone": set(), "name": set()}
    for field, value in {key for *_, card in handed for key in telling.on_card(card)}:
        by[field].add(value)
    known = people.known(conn, by["email"], by["phone"], by["name"])
    seen = {row.id: row.seen_at for row in ledger.rows(conn, ids=[item for item, *_ in handed])}
    for item, date, card in handed:
        yield from ((draft, item) for draft in cards.of_owner(card, known, date or seen[item]))


def offers(conn: Connection, told: Mapping[int, MailReading]) -> list[Offer]:
    """The questions that what these mails tell (by ledger id) raises, each with the item that told of it."""
    mails = [(item, mail) for item, mail in told.items() if telling.tells(mail)]
    if not mails:
        return []
    names = spoken_of.called(conn, {said.about for _, mail in mails for said in mail.announcements})
    known = known_to(conn, [mail for _, mail in mails], names)
    said = list(_told(mails, known, names))
    own = [(item, mail, one) for item, mail in mails if (one := writer(mail, known))]
    records = people.load(conn, {one.person.id for one in said} | {one.id for *_, one in own}, with_dead=True)
    drafts = [(draft, one.item) for one in said for draft in _asked(one, records.get(one.person.id), known)]
    drafts += [(draft, item) for item, mail, one in own if one.id in records for draft in _own(mail, records[one.id])]
    drafts += [(draft, item) for item, mail in mails for draft in dead_emails.bounced(mail, known)]
    return list(timely(conn, drafts))


def _own(mail: MailReading, person: Person) -> Iterator[ProposalDraft]:
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
        yield from announced.asked(
            News(told.said, told.mail.date, record, told.mail, told.person.formerly), known, SAME
        )


def known_to(conn: Connection, mails: Iterable[MailReading], called: Called | None = None) -> Known:
    """Everybody whom what these mails tell is from and to, or speaks of, and who may be `called` as it has them."""
    emails, names = set[str](), {key for keys in (called or {}).values() for key in keys}
    for mail in mails:
        told = telling.keys(mail)
        emails.update(one.email for one in (*mail.to, *mail.cc))
        emails.update(value for field, value in told if field == "email")
        names.update(value for field, value in told if field == "name")
    return people.known(conn, emails - {""}, (), names)


def _told(mails: Iterable[tuple[int, MailReading]], known: Known, names: Called) -> Iterator[_Told]:
    for item, mail in mails:
        own = writer(mail, known)
        for said in mail.announcements:
            person = spoken_of.person(said.about, names, mail, own, known) if said.about else own
            if person is not None:
                yield _Told(item, mail, said, person)


def writer(mail: MailReading, known: Known) -> KnownPerson | None:
    """The one whose address it is; what several share says of none of them."""
    return holder(mail.sender.email, mail.date, known) if mail.sender else None


def holder(email: str, at: datetime | None, known: Known) -> KnownPerson | None:
    """Whose an address was at that time, by what a person said or where one record has it."""
    word = known.word_on(("email", email), at) if at else None
    if word is not None:
        return word.person
    holders = known.by_email.get(email, ())
    return holders[0] if len(holders) == 1 else None
