"""New numbers and new addresses: which of those in a sentence is the new one, and whose."""

import re
from collections.abc import Iterator, Sequence

from syncd.extract.announcements import names, slots
from syncd.extract.announcements.hits import Hit
from syncd.extract.patterns import any_of, words
from syncd.extract.words import reaching
from syncd.model.extraction import Phone, PhoneRole
from syncd.model.statements import Announcement, AnnouncementKind

_EMAIL = re.compile(slots.EMAIL, re.IGNORECASE)
_BETWEEN = (
    "my", "the", "old", "number", "no", "mobile", "phone", "one", "nummer", "numéro", "número", "address", "is", "le",
    "el", "номер", "adresse", "use", "die", "den", "on", "work", "me",
)  # fmt: skip
_BEFORE = re.compile(
    rf"(?<!\w){any_of(words(reaching.OLD))}(?: {any_of(_BETWEEN)}){{0,3}}[\s:(,]{{0,3}}\Z", re.IGNORECASE
)
_BEHIND = re.compile(rf"[\s,)]{{0,3}}(?:which |that )?{any_of(words(reaching.GIVEN_UP))}", re.IGNORECASE)
_THIS_ONE = re.compile(r"(?<!\w)(?:this is|from|von|de|vanaf|с) (?:my|a|meiner?|mijn|mi|моего) ", re.IGNORECASE)
_POINTING = re.compile(
    r"(?<!\w)(?:below|signature|unten|signatur|ci-dessous|abajo|hieronder|ниже)(?!\w)", re.IGNORECASE
)


def numbers(hit: Hit) -> Iterator[Announcement]:
    """The numbers of the sentence that are not given up; else those of the next one."""
    for text in (hit.sentence, hit.following):
        spoken = [(start, phone) for phone in hit.letter.phones if (start := place(text, phone)) >= 0]
        told = fresh(text, [(start, start + len(phone.raw.strip())) for start, phone in spoken])
        found = {phone.e164: phone for (_, phone), new in zip(spoken, told, strict=True) if new}
        if found:
            yield from (_new(hit, AnnouncementKind.NEW_NUMBER, e164) for e164 in found)
            return


def place(text: str, phone: Phone) -> int:
    raw = " ".join(phone.raw.split())
    return text.find(raw) if raw and phone.role is not PhoneRole.DIAL_IN else -1


def addresses(hit: Hit) -> Iterator[Announcement]:
    """The addresses of the sentence that are not given up; else that of the signature, or the sender's own."""
    spoken = [(match.start(), match.end()) for match in _EMAIL.finditer(hit.sentence)]
    told = fresh(hit.sentence, spoken)
    found = [hit.sentence[start:end].lower() for (start, end), new in zip(spoken, told, strict=True) if new]
    if not spoken:
        found = [match[0].lower() for match in _EMAIL.finditer(hit.following)][:1] or _own(hit)
    for email in dict.fromkeys(found):
        yield _new(hit, AnnouncementKind.NEW_EMAIL, email)
        yield from names.by_address(hit, email)


def _own(hit: Hit) -> list[str]:
    if _POINTING.search(hit.sentence):
        signed = [match[0].lower() for line in hit.letter.signature for match in _EMAIL.finditer(line)]
        return signed[:1]
    sender = hit.letter.sender
    return [sender.email] if sender and _THIS_ONE.search(hit.sentence) else []


def fresh(text: str, spans: Sequence[tuple[int, int]]) -> list[bool]:
    """Of numbers or addresses in their order, which are not the old ones."""
    told = []
    for at, (start, end) in enumerate(spans):
        before = text[spans[at - 1][1] if at and spans[at - 1][1] <= start else 0 : start]
        told.append(not _BEFORE.search(before[-60:]) and not _BEHIND.match(text, end))
    return told


def _new(hit: Hit, kind: AnnouncementKind, value: str) -> Announcement:
    return Announcement(kind, value, hit.quote, slots.person(hit.slot("name")), 0.9)
