"""Who left and joined which company, with what title, and who follows."""

import re
from collections.abc import Iterator

from syncd.extract.announcements import slots
from syncd.extract.announcements.hits import Hit
from syncd.extract.patterns import any_of, words
from syncd.extract.words import careers as wording
from syncd.model.statements import Announcement, AnnouncementKind

_EMAIL = re.compile(slots.EMAIL, re.IGNORECASE)
_AS = re.compile(rf"(?<!\w){any_of(words(wording.AS))} (?P<title>[^,.;:!?()]{{3,120}})", re.IGNORECASE)
_DEPENDENT = 0.4
"""The confidence of what counts only beside the news that somebody has left."""


def left(hit: Hit) -> Iterator[Announcement]:
    company = slots.company(hit.slot("company"))
    if hit.slot("company") and not (company and _is_believable(hit, company)):
        return
    yield Announcement(AnnouncementKind.LEFT_COMPANY, company, hit.quote, confidence=0.9)


def left_by(hit: Hit) -> Iterator[Announcement]:
    person, company = slots.person(hit.slot("name")), slots.company(hit.slot("company"))
    if person and bool(company) == bool(hit.slot("company")):
        yield Announcement(AnnouncementKind.LEFT_COMPANY, company, hit.quote, person, 0.85)


def joined(hit: Hit) -> Iterator[Announcement]:
    company = slots.company(hit.slot("company"))
    title = _title_as(hit)
    if not company or not (title or _is_believable(hit, company)):
        return
    yield Announcement(AnnouncementKind.JOINED_COMPANY, company, hit.quote, confidence=0.9)
    if title:
        yield Announcement(AnnouncementKind.NEW_TITLE, title, hit.quote, confidence=0.85)


def titled(hit: Hit) -> Iterator[Announcement]:
    if title := slots.title(hit.slot("title"), hit.turn.language):
        yield Announcement(AnnouncementKind.NEW_TITLE, title, hit.quote, confidence=0.85)


def succeeded(hit: Hit) -> Iterator[Announcement]:
    if name := slots.person(hit.slot("name")):
        yield Announcement(AnnouncementKind.SUCCESSOR, _address_of(hit, name) or name, hit.quote, confidence=0.85)


def succeeds(hit: Hit) -> Iterator[Announcement]:
    name, sender = slots.person(hit.slot("name")), hit.letter.sender
    if name and sender:
        own = sender.email in hit.sentence.lower() or not sender.name
        yield Announcement(AnnouncementKind.SUCCESSOR, sender.email if own else sender.name, hit.quote, name, 0.8)


def redirected(hit: Hit) -> Iterator[Announcement]:
    name = slots.person(hit.slot("name"))
    email = _address_of(hit, name)
    if email or name:
        yield Announcement(AnnouncementKind.SUCCESSOR, email or name, hit.quote, confidence=_DEPENDENT)


def _is_believable(hit: Hit, company: str) -> bool:
    """Whether a weak turn of phrase names a company: by its words, or by an address of the mail at its domain."""
    if not hit.turn.weak:
        return True
    if slots.is_company(company):
        return True
    sender = hit.letter.sender
    domains = [match[0].partition("@")[2] for match in _EMAIL.finditer(hit.letter.own)]
    word = re.sub(r"\W", "", company.split(" ")[0]).lower()
    return any(word in domain for domain in [*domains, sender.email.partition("@")[2] if sender else ""])


def _title_as(hit: Hit) -> str:
    """The title after "as" in the same sentence."""
    match = _AS.search(hit.sentence, hit.match.start())
    return slots.title(match["title"], hit.turn.language) if match else ""


def _address_of(hit: Hit, name: str) -> str:
    """The address beside the name: in the same sentence after it, or in the next one if it is that person's."""
    sender = hit.letter.sender
    own = sender.email if sender else ""
    start = hit.match.start()
    for match in _EMAIL.finditer(hit.sentence, start):
        if match[0].lower() != own:
            return match[0].lower()
    parts = [part.lower() for part in re.split(r"\W+", name) if len(part) > 2]
    for match in _EMAIL.finditer(hit.following):
        if any(part in match[0].lower() for part in parts):
            return match[0].lower()
    return ""
