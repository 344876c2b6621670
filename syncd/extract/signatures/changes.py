"""What changed between two signatures of one sender: a new number, title, employer, surname or address.

A signature that says less says nothing: people answer from their telephones. What is new or other counts where the
earlier signature spoke of the same thing, and spelling, order and short forms make no difference.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from syncd.extract.signatures import sameness
from syncd.model.changes import ChangedField, ChangeKind, ContactChange, SignedBlock
from syncd.model.extraction import Contact, Phone, PhoneKind, PhoneRole, Zone
from syncd.model.reading import MailReading


def block(mail: MailReading) -> SignedBlock:
    """The sender's own signature in a mail, with the sender's numbers that stand in it."""
    own = [line.text for line in mail.lines if line.depth == 0 and line.zone in (Zone.CLOSING, Zone.SIGNATURE)]
    standing = {line.strip()[:300] for line in own}
    phones = [p for p in mail.phones if p.role is not PhoneRole.DIAL_IN and p.zone is not None and p.quote in standing]
    return SignedBlock(mail.contact, tuple(phones), "\n".join(own))


def remember(known: SignedBlock, latest: SignedBlock) -> SignedBlock:
    """What to keep of a sender: the latest signature, and from the known one what the latest leaves out."""
    if not sameness.may_be_one_person(known.contact.name, latest.contact.name):
        return known
    said, before = latest.contact, known.contact
    contact = Contact(
        name=max(said.name, before.name, key=lambda name: len(name.split())) if _fits(known, latest) else said.name,
        title=said.title or before.title,
        company=said.company or before.company,
        address=said.address or before.address,
        emails=said.emails or before.emails,
        urls=said.urls or before.urls,
    )
    phones = latest.phones if _is_complete(known, latest) else _united(known.phones, latest.phones)
    return SignedBlock(contact, phones, "\n".join(dict.fromkeys(f"{latest.text}\n{known.text}".splitlines())))


def compare(before: SignedBlock, after: SignedBlock) -> tuple[ContactChange, ...]:
    """The changes from one signature of a sender to a later one; () where they are two people's."""
    if not sameness.may_be_one_person(before.contact.name, after.contact.name):
        return ()
    return (*_numbers(before, after), *_words(before, after))


def _words(before: SignedBlock, after: SignedBlock) -> Iterator[ContactChange]:
    old, new = before.contact, after.contact
    if surname := sameness.new_surname(old.name, new.name):
        was = sameness.new_surname(new.name, old.name)
        yield _replaced(ChangedField.SURNAME, was, surname, before, after)
    judged = (
        (ChangedField.TITLE, old.title, new.title, sameness.is_same_title),
        (ChangedField.COMPANY, old.company, new.company, sameness.is_same_company),
        (ChangedField.ADDRESS, old.address, new.address, sameness.is_same_address),
    )
    for field, was, now, is_same in judged:
        if was and now and not is_same(was, now):
            yield _replaced(field, was, now, before, after)


def _replaced(field: ChangedField, was: str, now: str, before: SignedBlock, after: SignedBlock) -> ContactChange:
    quotes = _quote(was, before.text), _quote(now, after.text)
    return ContactChange(field, ChangeKind.REPLACED, was, now, *quotes)


def _quote(value: str, text: str) -> str:
    """The line a value stands on, or begins on; the value where it is on none."""
    begun = value.split(", ")[0].lower()
    return next((line.strip()[:300] for line in text.splitlines() if begun in line.lower()), value)


def _numbers(before: SignedBlock, after: SignedBlock) -> Iterator[ContactChange]:
    """Numbers that replace one of their kind, numbers that came, and those that a complete signature left out."""
    if not before.phones or not after.phones:
        return
    gone = [phone for phone in before.phones if not _holds(after.phones, phone)]
    for phone in after.phones:
        if _holds(before.phones, phone):
            continue
        if (old := _replaced_by(phone, gone, len(after.phones))) is not None:
            gone.remove(old)
            yield _number(ChangeKind.REPLACED, old, phone)
        else:
            yield _number(ChangeKind.NEW, None, phone)
    if _is_complete(before, after):
        yield from (_number(ChangeKind.GONE, old, None) for old in gone)


def _holds(phones: Sequence[Phone], wanted: Phone) -> bool:
    return any(sameness.is_same_number(phone.e164, wanted.e164) for phone in phones)


def _replaced_by(phone: Phone, gone: Sequence[Phone], count: int) -> Phone | None:
    """The number that went when this one came: one of its kind, or the only one there is."""
    alike = [old for old in gone if old.kind is phone.kind]
    if alike:
        return alike[0]
    unsaid = [old for old in gone if PhoneKind.UNKNOWN in (old.kind, phone.kind)]
    return unsaid[0] if len(unsaid) == 1 and count == 1 else None


def _number(kind: ChangeKind, old: Phone | None, new: Phone | None) -> ContactChange:
    return ContactChange(
        ChangedField.PHONE,
        kind,
        before=old.e164 if old else "",
        after=new.e164 if new else "",
        quote_before=old.quote if old else "",
        quote_after=new.quote if new else "",
    )


def _is_complete(before: SignedBlock, after: SignedBlock) -> bool:
    """Whether the later signature speaks of all the earlier one did, so that a missing number is gone."""
    old, new = before.contact, after.contact
    said = ((old.title, new.title), (old.company, new.company), (old.address, new.address))
    return bool(after.phones) and all(now for was, now in said if was)


def _fits(known: SignedBlock, latest: SignedBlock) -> bool:
    return not sameness.new_surname(known.contact.name, latest.contact.name)


def _united(known: Sequence[Phone], latest: Sequence[Phone]) -> tuple[Phone, ...]:
    kept = [phone for phone in known if not _holds(latest, phone)]
    return (*(replace(phone) for phone in latest), *kept)
