"""What a contact card says of somebody: changes to a record we have, or a new person."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime

from syncd.activities import new_numbers
from syncd.activities.changes import change
from syncd.activities.unknown import is_worth_keeping
from syncd.model.agency import Agency
from syncd.model.folding import fold
from syncd.model.matching import Candidate, EvidenceKind, Mention, MentionRole
from syncd.model.names import is_full_name, name_key, person_key
from syncd.model.people import Key, Known, KnownPerson
from syncd.model.reading import CardReading
from syncd.model.review import ProposalDraft, ProposalKey, ProposalKind

HANDED_OVER = 0.9
"""How sure we are of what a card says of the one whose card it is."""

ASK = 0.5


def from_card(reading: CardReading, known: Known, agency: Agency, at: datetime) -> tuple[ProposalDraft, ...]:
    """The changes a card makes to the one record it belongs to; else the question whose it is, or a new person.

    Nothing for a recruiter's own card, for one that review called nobody's, and for one that says nothing. `at` is
    when it was handed over.
    """
    mention = _mention(reading)
    if mention is None or any(map(agency.is_own, reading.card.emails)) or _is_nobodys(reading, known, at):
        return ()
    owners = _owners(reading, known, at)
    if len(owners) == 1:
        return tuple(_changes(reading, owners[0], known, at))
    if owners:
        words = "an address on the card is on the record"
        return (_question(mention, ProposalKind.WHICH_PERSON, _candidates(owners, EvidenceKind.EMAIL, words)),)
    namesakes = known.by_name.get(name_key(mention.name), ())
    words = f"the name {mention.name} is the same"
    kind = ProposalKind.NEW_PERSON if not namesakes and is_worth_keeping(mention) else ProposalKind.WHO_IS_THIS
    return (_question(mention, kind, _candidates(namesakes, EvidenceKind.NAME, words)),)


def of_owner(reading: CardReading, known: Known, at: datetime) -> Iterator[ProposalDraft]:
    """The changes a card makes to the one record it belongs to, if any; `at` is when it was handed over."""
    owners = _owners(reading, known, at)
    if len(owners) == 1 and not _is_nobodys(reading, known, at):
        yield from _changes(reading, owners[0], known, at)


def without(reading: CardReading, gone: AbstractSet[Key]) -> CardReading | None:
    """The card without the numbers that were erased; None where it is the card of whom they were erased with.

    A name says so only beside such a number, or where there is nothing surer: namesakes have it, too.
    """
    card = reading.card
    phones = tuple(one for one in reading.phones if ("phone", one.e164) not in gone)
    named = ("name", person_key(card.name)) in gone
    if len(phones) < len(reading.phones):
        theirs = named or not (card.emails or is_full_name(card.name))
    else:
        theirs = named and not (card.emails or any(one.e164 for one in phones))
    return None if theirs or any(("email", one) in gone for one in card.emails) else replace(reading, phones=phones)


def _mention(reading: CardReading) -> Mention | None:
    """The card as one mention, by its first address and number."""
    email = next(iter(reading.card.emails), "")
    number = next((phone.e164 for phone in reading.phones if phone.e164), "")
    name = reading.card.name.strip()
    return Mention(MentionRole.BODY, name, email, number) if name or email or number else None


def _is_nobodys(reading: CardReading, known: Known, at: datetime) -> bool:
    words = (known.word_on(("email", email), at) for email in reading.card.emails)
    return any(word and word.person is None for word in words)


def _owners(reading: CardReading, known: Known, at: datetime) -> list[KnownPerson]:
    """Whose record has an address of the card; failing that, whose has its number as well as its name."""
    words = [known.word_on(("email", email), at) for email in reading.card.emails]
    decided = [word.person for word in words if word]
    by_email = [person for email in reading.card.emails for person in known.by_email.get(email, ())]
    found = [person for person in decided if person is not None] or by_email or _by_number(reading, known)
    return list({person.id: person for person in found}.values())


def _by_number(reading: CardReading, known: Known) -> list[KnownPerson]:
    key = name_key(reading.card.name)
    owners = (person for phone in reading.phones for person in known.by_phone.get(phone.e164, ()))
    return [person for person in owners if key and name_key(person.name) == key]


def _changes(reading: CardReading, person: KnownPerson, known: Known, at: datetime) -> Iterator[ProposalDraft]:
    card = reading.card
    for email in card.emails:
        if email not in known.by_email:
            yield change(person, "email", email, confidence=HANDED_OVER, told_at=at)
    for phone in reading.phones:
        yield from new_numbers.lacking(person, phone, at)
    if card.company and fold(card.company) not in map(fold, (person.company, *person.formerly)):
        said = fold(card.company)
        old = person.company
        yield change(person, "company", card.company, old=old, value=said, confidence=HANDED_OVER, told_at=at)


def _candidates(people: Iterable[KnownPerson], kind: EvidenceKind, words: str) -> tuple[Candidate, ...]:
    return tuple(Candidate(person, ASK, (words,), (kind,)) for person in people)


def _question(mention: Mention, kind: ProposalKind, candidates: tuple[Candidate, ...]) -> ProposalDraft:
    confidence = HANDED_OVER if kind is ProposalKind.NEW_PERSON else ASK
    new = mention.email or mention.phone or mention.name
    key = ProposalKey(None, *mention.key)
    return ProposalDraft(kind, key, new, name=mention.name, confidence=confidence, candidates=candidates)
