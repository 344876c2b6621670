"""What of a mail or a contact card may become a question about a record, whenever somebody comes on record."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from syncd.activities import announced, facts, new_numbers
from syncd.model.agency import Agency
from syncd.model.card import Card
from syncd.model.extraction import Participant, Phone
from syncd.model.matching import Mention, MentionRole
from syncd.model.names import is_full_name, person_key
from syncd.model.people import Key
from syncd.model.reading import CardReading, MailReading
from syncd.model.statements import Announcement, AnnouncementKind

_NOTHING = MailReading(
    message_id=None, date=None, from_=(), to=(), cc=(), bcc=(), subject="", reply="", signature="", body_digest=""
)


def of_mail(mail: MailReading, agency: Agency) -> MailReading:
    """A mail with nothing but what it tells of people outside the agency, and what is needed to tell of whom.

    A colleague tells of others only, and an address or number of ours is nobody's news.
    """
    ours = mail.sender is not None and agency.is_own(mail.sender.email)
    bounced = tuple(one for one in mail.bounced if one.dead and not agency.is_own(one.email))
    return MailReading(
        message_id=None,
        date=mail.date,
        from_=mail.from_,
        to=mail.to,
        cc=mail.cc,
        bcc=(),
        subject=mail.subject if bounced else "",
        reply="",
        signature="",
        body_digest="",
        automatic=mail.automatic,
        phones=tuple(replace(one, zone=None) for one in mail.phones if _is_outside(one, mail, agency, ours)),
        quoted=tuple(Participant(one.address) for one in mail.quoted),
        announcements=tuple(one for one in mail.announcements if _is_news(one, agency, ours)),
        facts=() if ours else tuple(filter(facts.counts, mail.facts)),
        dead_numbers=() if ours else mail.dead_numbers,
        bounced=bounced,
    )


def of_cards(handed_over: Iterable[CardReading], agency: Agency, at: datetime | None) -> MailReading:
    """The contact cards of an item that are not ours, and when they were handed over: nobody's words."""
    theirs = tuple(_bare(one) for one in handed_over if not any(map(agency.is_own, one.card.emails)))
    return replace(_NOTHING, date=at, cards=theirs)


def _bare(reading: CardReading) -> CardReading:
    card = reading.card
    return CardReading(Card("", card.name, card.emails, company=card.company), reading.phones)


def tells(mail: MailReading) -> bool:
    """Whether it says anything of people."""
    return bool(mail.announcements or mail.facts or mail.dead_numbers or mail.bounced)


def own_numbers(mail: MailReading) -> Iterator[Phone]:
    """The numbers that a mail says are its writer's, to be rung."""
    if sender := mail.sender:
        writer = Mention(MentionRole.FROM, sender.name, sender.email)
        yield from (one for one in mail.phones if new_numbers.is_own(one, writer) and new_numbers.is_to_call(one))


def keys(mail: MailReading) -> set[Key]:
    """By what those are looked up whom it tells of, and those who may be meant."""
    said = mail.announcements
    emails = {one.email for one in mail.from_} | {one.email for one in mail.bounced}
    emails |= {one.value for one in said if "@" in one.value}
    names = {one.about for one in said} | {one.value for one in said if one.kind is AnnouncementKind.SUCCESSOR}
    found = {("email", email) for email in emails if email}
    found |= {("name", person_key(name)) for name in names if is_full_name(name)}
    return found.union(*({key for key in on_card(one) if key[0] != "phone"} for one in mail.cards))


def on_card(reading: CardReading) -> set[Key]:
    """Whose a contact card may be."""
    card = reading.card
    named = {("name", person_key(card.name))} if is_full_name(card.name) else set()
    return (
        named
        | {("email", email) for email in card.emails}
        | {("phone", one.e164) for one in reading.phones if one.e164}
    )


def left_where(mail: MailReading, stays: Callable[[MailReading], bool]) -> MailReading | None:
    """A mail with its own words, and the cards that came with it, if they stay by themselves; None if nothing does."""
    cards = tuple(one for one in mail.cards if stays(replace(_NOTHING, cards=(one,))))
    words = replace(mail, cards=())
    if (tells(words) or words.phones) and stays(words):
        return replace(mail, cards=cards)
    return replace(_NOTHING, date=mail.date, cards=cards) if cards else None


def names(mail: MailReading) -> set[Key]:
    """Everybody who stands in what a mail tells."""
    people = (*mail.to, *mail.cc, *(one.address for one in mail.quoted))
    numbers = {("phone", one.e164) for one in mail.phones}
    return keys(mail) | numbers | {("email", one.email) for one in people if one.email}


def silenced(mail: MailReading) -> MailReading:
    """A mail that tells nothing of anybody, nor whom it is from and to."""
    wordless = replace(mail, announcements=(), facts=(), dead_numbers=(), bounced=(), phones=())
    return replace(wordless, from_=(), to=(), cc=(), bcc=(), quoted=())


def _is_outside(phone: Phone, mail: MailReading, agency: Agency, ours: bool) -> bool:
    if not phone.e164 or agency.recruiter(phone.e164):
        return False
    return not (ours and mail.sender and phone.owner in (mail.sender.email, mail.sender.name))


def _is_news(said: Announcement, agency: Agency, ours: bool) -> bool:
    if not announced.is_said(said) or (ours and not said.about):
        return False
    return not (agency.is_own(said.value) or agency.recruiter(said.value))
