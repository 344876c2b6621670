"""What people announce of themselves and of each other, as questions about records."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from syncd.activities.changes import change, number
from syncd.activities.new_numbers import is_to_call
from syncd.activities.unknown import is_role_address
from syncd.model.extraction import Automatic, PhoneKind, PhoneRole
from syncd.model.folding import fold
from syncd.model.free_mail import is_free_mail
from syncd.model.matching import Candidate, EvidenceKind
from syncd.model.name_forms import parts, written
from syncd.model.names import is_full_name, person_key
from syncd.model.people import Known, KnownPerson, Person, PersonRecord, PhonePoint
from syncd.model.reading import MailReading
from syncd.model.review import Aspect, ProposalDraft, ProposalKey, ProposalKind
from syncd.model.statements import Announcement, AnnouncementKind

SAID = 0.5
"""The confidence below which a thing counts as not said."""

Sameness = Mapping[str, Callable[[str, str], bool]]
"""Of a field, whether two values say the same in other words."""

_NAMED = re.compile(r"[^\W\d_][\w'’-]*")
_MOVES = {AnnouncementKind.JOINED_COMPANY, AnnouncementKind.NEW_EMAIL}
_SHORTEST = 3
"""Letters of a name that are told in an address."""


@dataclass(frozen=True, slots=True)
class News:
    """One announcement, when it was made and whose it is; `person` is the record with what is dead on it.

    `mail` is where it stands; None for what was not said in words: a changed signature is as good as a word.
    `formerly` is what else the employer on the record was called.
    """

    said: Announcement
    at: datetime | None
    person: Person
    mail: MailReading | None = None
    formerly: tuple[str, ...] = ()


def is_said(announcement: Announcement) -> bool:
    return announcement.confidence >= SAID


def asked(news: News, known: Known, same: Sameness) -> Iterator[ProposalDraft]:
    """What to ask about an announcement; no question where the record says so already.

    `known` holds whoever has the addresses and names that stand in it.
    """
    yield from _ASKED.get(news.said.kind, _nothing)(news, known, same)


def _number(news: News, known: Known, same: Sameness) -> Iterator[ProposalDraft]:
    person, said = _known(news.person), news.said
    if said.value not in person.phones:
        yield number(
            person,
            said.value,
            _kind(news),
            old=", ".join(person.phones),
            quote=said.quote,
            confidence=said.confidence,
            told_at=news.at,
        )


def _kind(news: News) -> PhoneKind:
    """What the mail calls the number that is announced in it."""
    kinds = (phone.kind for phone in (news.mail.phones if news.mail else ()) if phone.e164 == news.said.value)
    return next((kind for kind in kinds if kind is not PhoneKind.UNKNOWN), PhoneKind.UNKNOWN)


def _address(news: News, known: Known, same: Sameness) -> Iterator[ProposalDraft]:
    # Whoever has it, dead or alive: an address is put on one record only.
    if news.said.value not in known.by_email:
        yield _change(news, "email", news.said.value, old=", ".join(news.person.record.emails))


def _field(field: str) -> Callable[[News, Known, Sameness], Iterator[ProposalDraft]]:
    def asked_about(news: News, known: Known, same: Sameness) -> Iterator[ProposalDraft]:
        old = getattr(news.person.record, field)
        if said := news.said.value:
            on_record = (old, *news.formerly) if field == "company" else (old,)
            is_known = any(one and same[field](one, said) for one in on_record)
            yield _change(news, field, said, old=old, value=fold(said), is_known=is_known)

    return asked_about


def _surname(news: News, known: Known, same: Sameness) -> Iterator[ProposalDraft]:
    name = news.person.record.name
    given, surname = parts(name)
    own = {fold(word) for word in given.split()}
    said = " ".join(word for word in news.said.value.split() if fold(word) not in own)
    if surname and said and fold(said) != fold(surname):
        new = f"{given} {written(said)}"
        yield _change(news, "name", new, old=name, value=new.casefold())


def _leaving(news: News, known: Known, same: Sameness) -> Iterator[ProposalDraft]:
    """Whether somebody left where the record has them, with the addresses that they had there."""
    record = news.person.record
    company = news.said.value or record.company
    if record.company and not any(same["company"](one, company) for one in (record.company, *news.formerly)):
        return
    gone = tuple(_addresses_there(news, company))
    if not (record.company or gone):
        return
    yield ProposalDraft(
        kind=ProposalKind.LEFT_COMPANY,
        key=ProposalKey(news.person.id, "company", fold(company), Aspect.LEFT),
        new="",
        old=record.company or company,
        name=record.name,
        quote=news.said.quote,
        confidence=news.said.confidence,
        record=PersonRecord(record.name, emails=gone),
        told_at=news.at,
    )


def _addresses_there(news: News, company: str) -> Iterator[str]:
    """Those of the record at the domain that the mail is from, if that is the domain of whom they left."""
    sender = news.mail.sender if news.mail else None
    domain = sender.email.rpartition("@")[2] if sender else ""
    if not domain or is_free_mail(domain) or not _is_left(news, domain, company):
        return
    for email in news.person.record.emails:
        if email.rpartition("@")[2] == domain and ("email", email) not in news.person.dead:
            yield email


def _is_left(news: News, domain: str, company: str) -> bool:
    """Whether mail from this domain that says so comes from where they left, not from where they went."""
    if news.mail is None or news.mail.automatic is Automatic.AUTO_REPLY or news.said.about:
        return True
    name, labels = "".join(fold(company).split()), domain.split(".")[:-1]
    if any(len(label) >= _SHORTEST and label in name for label in labels):
        return True
    # Whoever has a domain of the own name, tom@hill.example, goes on writing from there.
    if not set(fold(news.person.record.name).split()).isdisjoint(labels):
        return False
    return not any(one.kind in _MOVES and is_said(one) for one in news.mail.announcements)


def _successor(news: News, known: Known, same: Sameness) -> Iterator[ProposalDraft]:
    """Whoever follows, as somebody to add at the same company; nobody whom the directory has there."""
    email = news.said.value if "@" in news.said.value else ""
    name = _name_of(email, news) if email else written(news.said.value)
    key = ("email", email) if email else ("name", person_key(name))
    if key in known.decided or email in known.by_email or is_role_address(email) or not (email or is_full_name(name)):
        return
    namesakes = known.by_name.get(person_key(name), ()) if name else ()
    if any(one.company and same["company"](one.company, news.person.record.company) for one in namesakes):
        return
    words = f"the name {name} is the same"
    yield ProposalDraft(
        kind=ProposalKind.WHO_IS_THIS if namesakes or not name else ProposalKind.NEW_PERSON,
        key=ProposalKey(None, *key),
        new=email or name,
        name=name,
        quote=news.said.quote,
        confidence=news.said.confidence,
        candidates=tuple(Candidate(one, SAID, (words,), (EvidenceKind.NAME,)) for one in namesakes),
        record=PersonRecord(
            name,
            emails=(email,) if email else (),
            phones=tuple(_numbers_of({email, name}, news)),
            company=news.person.record.company,
        ),
        told_at=news.at,
    )


def _numbers_of(whoever: set[str], news: News) -> Iterator[PhonePoint]:
    """The numbers that are theirs, and those that are nobody's and stand in the words that tell of them."""
    for phone in news.mail.phones if news.mail else ():
        told_with_them = phone.owner in whoever if phone.owner else phone.raw in news.said.quote
        if told_with_them and phone.role is PhoneRole.PERSON and is_to_call(phone):
            yield PhonePoint(phone.e164, phone.kind)


def _name_of(email: str, news: News) -> str:
    """The full name that stands beside an address, in the headers or in the same words; "" for none."""
    mail = news.mail
    everybody = (*mail.to, *mail.cc, *(one.address for one in mail.quoted)) if mail else ()
    named = next((one.name for one in everybody if one.email == email and is_full_name(one.name)), "")
    return written(named or _beside(email, news.said.quote))


def _beside(email: str, quote: str) -> str:
    """Two or three words in capitals of which one stands in the address."""
    local = "".join(fold(email.partition("@")[0]).split())
    words = _NAMED.findall(quote.replace(email, " "))
    runs = (words[n : n + size] for size in (3, 2) for n in range(len(words) - size + 1))
    for run in runs:
        if all(word[0].isupper() for word in run) and is_full_name(" ".join(run)):
            told = [fold(word) for word in (run[0], run[-1])]
            if all(word in local or local.startswith(word[0]) for word in told) and _stands_in(told, local):
                return " ".join(run)
    return ""


def _stands_in(words: list[str], local: str) -> bool:
    return any(len(word) >= _SHORTEST and word in local for word in words)


def _nothing(news: News, known: Known, same: Sameness) -> Iterator[ProposalDraft]:
    return iter(())


_ASKED = {
    AnnouncementKind.NEW_NUMBER: _number,
    AnnouncementKind.NEW_EMAIL: _address,
    AnnouncementKind.NEW_TITLE: _field("title"),
    AnnouncementKind.JOINED_COMPANY: _field("company"),
    AnnouncementKind.SURNAME_CHANGE: _surname,
    AnnouncementKind.LEFT_COMPANY: _leaving,
    AnnouncementKind.SUCCESSOR: _successor,
}


def _change(news: News, field: str, new: str, *, old: str, value: str = "", is_known: bool = False) -> ProposalDraft:
    said = news.said
    return change(
        _known(news.person),
        field,
        new,
        old=old,
        value=value,
        quote=said.quote,
        confidence=said.confidence,
        told_at=news.at,
        is_known=is_known,
    )


def _known(person: Person) -> KnownPerson:
    record = person.record
    return KnownPerson(person.id, record.name, company=record.company, phones=tuple(p.e164 for p in record.phones))
