"""Which of the numbers or addresses of a sentence is the one that counts, and whose it is."""

import re
from collections.abc import Sequence

from syncd.extract.announcements import pieces, slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.patterns import any_of, words
from syncd.extract.phones import around
from syncd.extract.words import channels, reaching
from syncd.model.extraction import Phone, PhoneRole

_BETWEEN = (
    "my", "the", "old", "number", "no", "mobile", "phone", "one", "nummer", "numéro", "número", "address", "is", "le",
    "el", "номер", "adresse", "use", "die", "den", "on", "work", "me",
)  # fmt: skip
_BEFORE = re.compile(
    rf"(?<!\w){any_of(words(reaching.OLD))}(?: {any_of(_BETWEEN)}){{0,3}}[\s:(,]{{0,3}}\Z", re.IGNORECASE
)
_BEHIND = re.compile(rf"[\s,)]{{0,3}}(?:which |that )?{any_of(words(reaching.GIVEN_UP))}", re.IGNORECASE)


def _nouns(language: str) -> list[str]:
    row = (*channels.PHONE_NOUNS.get(language, ()), *channels.MAIL_NOUNS.get(language, ()))
    return [noun.rstrip("*") for noun in row]


_NOUNS = any_of(noun for language in channels.PHONE_NOUNS for noun in _nouns(language))
# Per language, for "je" is "your" in one and "I" in another.
_OTHERS = re.compile(
    "|".join(
        rf"(?<!\w){any_of(row)}\s(?:\w+\s){{0,2}}{any_of(_nouns(language))}(?!\w| book| list)"
        for language, row in channels.YOURS.items()
    ),
    re.IGNORECASE,
)
_POSSESSED = re.compile(
    rf"(?<!\bmy )(?<!\bour )(?<!\w)(?:(?P<name>{slots.PERSON})|(?P<nobody>[a-z]{{3,20}}))['’]s\s"
    rf"(?:(?:\w+\s){{0,2}}(?i:{_NOUNS})(?!\w)|is\s?\Z)"
)
_NO_OWNERS = frozenset(words(reaching.SHORTENED))
_HOLDS = re.compile(rf"\A\W{{0,3}}(?:\w+\W{{1,2}})??(?P<name>{slots.PERSON}) (?:{any_of(words(reaching.HOLDS))})(?!\w)")


def place(text: str, phone: Phone) -> int:
    raw = " ".join(phone.raw.split())
    return text.find(raw) if raw and phone.role is not PhoneRole.DIAL_IN else -1


def fresh(text: str, spans: Sequence[tuple[int, int]]) -> list[bool]:
    """Of numbers or addresses in their order, which are not the old ones."""
    told = []
    for at, (start, end) in enumerate(spans):
        before = text[spans[at - 1][1] if at and spans[at - 1][1] <= start else 0 : start]
        told.append(not _BEFORE.search(before[-60:]) and not _BEHIND.match(text, end))
    return told


def owner(letter: Letter, sentence: str, start: int | None = None) -> str | None:
    """Whose number or address a sentence tells: "" for the writer's own, None for that of nobody it names.

    "Tom's new number", "Sarah has a new mobile" and "Sarah Jones has changed her number" name somebody. Where several
    stand in the sentence, what is beside the one that begins at `start` says whose that one is, if it says anything.
    """
    if start is None:
        return _owner(letter, sentence)
    spans = _spans(letter, sentence)
    before = sentence[max((b for a, b in spans if a < start), default=0) : start]
    if around.is_anothers(before):
        return None
    if len(spans) > 1:
        behind = sentence[start : min((a for a, _ in spans if a > start), default=len(sentence))]
        for beside in (before, behind):
            if pieces.SELF.search(beside) or _names_another(beside):
                return _owner(letter, beside)
    return _owner(letter, sentence)


def _spans(letter: Letter, sentence: str) -> list[tuple[int, int]]:
    """Where numbers and addresses stand in a sentence."""
    places = ((place(sentence, phone), len(" ".join(phone.raw.split()))) for phone in letter.phones)
    numbers = [(start, start + length) for start, length in places if start >= 0]
    return [*numbers, *(match.span() for match in pieces.EMAIL.finditer(sentence) if "@" in sentence)]


def _names_another(text: str) -> bool:
    return any(one.search(text) for one in (_HOLDS, _POSSESSED, _OTHERS))


def _owner(letter: Letter, sentence: str) -> str | None:
    if (holder := _HOLDS.search(sentence)) and (name := _another(letter, holder["name"])):
        return name
    possessed = _POSSESSED.search(sentence)
    if possessed and possessed["nobody"] not in _NO_OWNERS:
        return _another(letter, possessed["name"]) if possessed["name"] else None
    if _OTHERS.search(sentence):
        return None
    return "" if pieces.SELF.search(sentence) else _subject(letter, sentence)


def _subject(letter: Letter, sentence: str) -> str:
    """Whoever does something in a sentence: "Tom Reed can now be reached at tom@acme.example"."""
    for start, name in pieces.others(letter, sentence):
        goes_on = sentence[start + len(name) :]
        if goes_on[:1] == " " and goes_on[1:2].islower():
            return name
    return ""


def _another(letter: Letter, said: str) -> str:
    name = pieces.known_person(said)
    return "" if letter.is_senders(name) else name
