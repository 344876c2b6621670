"""Remember how people sign, and ask about what the signatures of those on record say of them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from syncd.activities import announced, filling, new_numbers
from syncd.activities.announced import News
from syncd.extract.signatures import appearance, sameness
from syncd.extract.signatures import history as contact_history
from syncd.matchers import by_company, german_russian
from syncd.matchers.naming.compare import names_another
from syncd.model.changes import ChangedField, ContactChange, Signed, SignedBlock
from syncd.model.extraction import PhoneKind
from syncd.model.folding import fold
from syncd.model.names import is_full_name
from syncd.model.people import Key, Known, KnownPerson, PersonId
from syncd.model.reading import MailReading
from syncd.model.review import ProposalDraft, ProposalKind
from syncd.model.statements import Announcement, AnnouncementKind
from syncd.pipeline import news, own_numbers
from syncd.pipeline.findings import Finding
from syncd.store import filling as policies
from syncd.store import people, signatures
from syncd.store.proposals import Offer

CHANGED = 0.8
"""How sure a signature says something new that was seen twice while the earlier one was seen no more."""

SEEN_TWICE = 0.9
"""How sure a signature that stands below two mails says what its owner is, and where."""

SIGNED_BY_ANOTHER = 0.5
"""How sure a mail says something of whose address it is from, at most, where somebody else signed it."""

_AS_GOOD_AS = {
    ChangedField.TITLE: AnnouncementKind.NEW_TITLE,
    ChangedField.COMPANY: AnnouncementKind.JOINED_COMPANY,
    ChangedField.SURNAME: AnnouncementKind.SURNAME_CHANGE,
}


def offers(conn: Connection, known: Known, told: Iterable[tuple[int, Finding]]) -> list[Offer]:
    """The questions that the signatures of these items (by ledger id) raise, beside all that are remembered.

    Numbers raise none here: those in a signature are asked about as soon as one is seen.
    """
    seen = [one for item, finding in told for one in _signed(item, finding, known)]
    return _asked(conn, known, signatures.remember(conn, seen))


def told_before(conn: Connection, keys: Iterable[Key]) -> list[Offer]:
    """The questions that earlier signatures raise of whoever has one of these addresses by now."""
    remembered = signatures.of(conn, [value for field, value in keys if field == "email"])
    if not remembered:
        return []
    known = people.known(conn, set(remembered), (), ())
    numbers = (
        (_if_plain(draft, person, one.block), one.item)
        for one, person in _owned(remembered, known)
        for phone in one.block.phones
        for draft in new_numbers.lacking(person, phone, one.first_at)
    )
    return [*_asked(conn, known, remembered), *news.timely(conn, numbers)]


def plain_numbers(conn: Connection, emails: Iterable[str]) -> set[tuple[PersonId, str]]:
    """Whose mobiles, in E.164, signatures from these addresses plainly say are the owner's."""
    remembered = signatures.of(conn, emails)
    known = people.known(conn, set(remembered), (), ())
    return {
        (person.id, number)
        for one, person in _owned(remembered, known)
        for number in own_numbers.plain(person.name, one.block)
    }


def doubted(offers: Iterable[Offer], writers: Mapping[int, tuple[Finding, Collection[KnownPerson]]]) -> Iterator[Offer]:
    """These questions, less sure where it is about a mail's writer, and somebody else may have signed for them.

    `writers` are, of the mails by ledger id, those on record whom they are from.
    """
    whose = {(item, person.id): (mail, person) for item, (mail, whom) in writers.items() for person in whom}
    for draft, item in offers:
        of = whose.get((item, draft.key.person_id)) if item and draft.key.person_id else None
        if draft.kind is not ProposalKind.CHANGE or of is None:
            yield draft, item
            continue
        finding, person = of
        if finding.mail is not None and _is_anothers(person.name, finding.mail):
            yield _doubtful(draft), item
        else:
            yield _if_plain(draft, person, finding.signed), item


def _if_plain(draft: ProposalDraft, person: KnownPerson, block: SignedBlock | None) -> ProposalDraft:
    """A mobile that stands in a signature is doubtful unless it stands there plainly as the owner's."""
    number = draft.key.value
    is_mobile = draft.record is not None and any(one.kind is PhoneKind.MOBILE for one in draft.record.phones)
    if block is None or not is_mobile or all(one.e164 != number for one in block.phones):
        return draft
    return draft if number in own_numbers.plain(person.name, block) else _doubtful(draft)


def _doubtful(draft: ProposalDraft) -> ProposalDraft:
    return replace(draft, confidence=min(draft.confidence, SIGNED_BY_ANOTHER))


def is_signed_by_another(name: str, finding: Finding) -> bool:
    """Whether somebody else signed a mail for the one of this name, or together with them."""
    if finding.mail is not None and _is_anothers(name, finding.mail):
        return True
    return finding.signed is not None and own_numbers.is_signed_with_another(name, finding.signed)


def _is_anothers(name: str, mail: MailReading) -> bool:
    """Whether somebody else signed a mail, or says there that it was written for the one of this name."""
    return _is_another(name, mail.contact.name) or own_numbers.is_by_another_hand(name, mail)


def _is_another(name: str, signed: str) -> bool:
    """Whether the full name below a mail is not a form of this one."""
    if not is_full_name(signed):
        return False
    return not sameness.may_be_one_person(name, signed) or names_another(*german_russian.nearest(name, signed))


def _signed(item: int, finding: Finding, known: Known) -> Iterator[Signed]:
    """How the one whose address it is signed, who may be on record or not; nothing where it is another's name."""
    mail, block = finding.mail, finding.signed
    if mail is None or block is None or mail.date is None or mail.sender is None:
        return
    person = news.writer(mail, known)
    shared = person is None and bool(known.by_email.get(mail.sender.email))
    name = person.name if person else mail.sender.name
    if not shared and sameness.may_be_one_person(name, block.contact.name):
        yield Signed(mail.sender.email, block, mail.date, mail.date, item)


def _owned(remembered: Mapping[str, Iterable[Signed]], known: Known) -> Iterator[tuple[Signed, KnownPerson]]:
    """The signatures of people on record, each with whose it is."""
    for email, own in remembered.items():
        for one in own:
            person = news.holder(email, one.last_at, known)
            if person and sameness.may_be_one_person(person.name, one.block.contact.name):
                yield one, person


def _asked(conn: Connection, known: Known, remembered: Mapping[str, Iterable[Signed]]) -> list[Offer]:
    """What to ask where signatures of one address changed for good."""
    owned: defaultdict[tuple[str, KnownPerson], list[Signed]] = defaultdict(list)
    for one, person in _owned(remembered, known):
        owned[one.email, person].append(one)
    found = [(person, *change) for (_, person), own in owned.items() for change in contact_history.settled(own)]
    records = people.load(conn, {person.id for person, *_ in found}, with_dead=True)
    drafts: list[Offer] = []
    for person, block, change in found:
        if person.id in records and change.field in _AS_GOOD_AS:
            read = News(_said(change), block.first_at, records[person.id], formerly=person.formerly)
            drafts += ((draft, block.item) for draft in announced.asked(read, known, news.SAME))
    return list(news.timely(conn, [*drafts, *_lacking(conn, known, owned)]))


def _lacking(
    conn: Connection, known: Known, owned: Mapping[tuple[str, KnownPerson], Sequence[Signed]]
) -> Iterator[Offer]:
    """What is to fill a record that has nothing there, where the policy lets a signature do so."""
    policy = policies.policy(conn) if owned else None
    if policy is None or not policy.fields or policy.sure > SEEN_TWICE:
        return
    records = people.load(conn, {person.id for _, person in owned}, with_dead=True)
    for (_, person), own in owned.items():
        if person.id not in records:
            continue
        theirs = [one for one in own if not _is_another(person.name, one.block.contact.name)]
        for block, field, value in filling.lacking(records[person.id], theirs, policy.fields):
            if not _is_plain(field, value, block.email):
                continue
            said = Announcement(_AS_GOOD_AS[ChangedField(field)], value, _line(block, value), confidence=SEEN_TWICE)
            read = News(said, block.first_at, records[person.id], formerly=person.formerly)
            yield from ((draft, block.item) for draft in announced.asked(read, known, news.SAME))


def _is_plain(field: str, value: str, email: str) -> bool:
    """Whether a line says by itself that it is a title or an employer; "Monday to Thursday" stands there, too."""
    looks = appearance.of(value)
    if field == ChangedField.TITLE:
        return looks.title and not looks.prose
    if looks.legal:
        return True
    named = fold(value).split()
    labels = {label for domain in by_company.domains_known(email) for label in domain.split(".")[:-1]}
    return not labels.isdisjoint(("".join(named), "-".join(named)))


def _line(block: Signed, value: str) -> str:
    """The line of a signature on which something stands."""
    return next((line.strip() for line in block.block.text.splitlines() if value in line), value)


def _said(change: ContactChange) -> Announcement:
    quote = f"{change.quote_before} → {change.quote_after}"
    return Announcement(_AS_GOOD_AS[change.field], change.after, quote, confidence=CHANGED)
