"""Which of the numbers or addresses of a sentence is the one that counts, and whose it is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from syncd.extract.announcements import meant, pieces, slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.caseless import Caseless
from syncd.extract.patterns import Rows, any_of, when_asked, words
from syncd.extract.phones import around
from syncd.extract.wordings import heard, turn
from syncd.extract.words import channels, places, reaching
from syncd.model import given_names
from syncd.model.extraction import Phone, PhoneRole, Zone
from syncd.model.folding import fold

_BEFORE = when_asked(
    rf"(?<!\w){any_of(words(reaching.OLD))}(?: {any_of(words(reaching.BETWEEN))}){{0,3}}[\s:(,]{{0,3}}\Z", re.IGNORECASE
)
_BEHIND = when_asked(rf"[\s,)]{{0,3}}(?:which |that )?{any_of(words(reaching.GIVEN_UP))}", re.IGNORECASE)


def _nouns(language: str) -> list[str]:
    row = (*channels.PHONE_NOUNS.get(language, ()), *channels.MAIL_NOUNS.get(language, ()))
    return [noun.rstrip("*") for noun in row]


_NOUNS = any_of(noun for language in channels.PHONE_NOUNS for noun in _nouns(language))


def _of_those(rows: Rows) -> re.Pattern[str]:
    """The number or the address of such; language by language, for "je" is "your" in one and "I" in another."""
    return when_asked(
        "|".join(
            rf"(?<!\w){any_of(row)}\s(?:\w+\s){{0,2}}{any_of(_nouns(language))}(?!\w| book| list)"
            for language, row in rows.items()
        ),
        re.IGNORECASE,
    )


_YOURS, _THEIRS = _of_those(channels.YOURS), _of_those(channels.THEIRS)
_OF = "|".join(
    rf"{turn({language: channels.PHONE_NOUNS[language]}, {language: channels.MAIL_NOUNS[language]})}\s{any_of(row)}"
    for language, row in reaching.OF.items()
)
_NAMED_BEHIND = when_asked(rf"(?:{_OF})(?:(?P<honour>{slots.HONOUR})\s)?(?P<name>{slots.PERSON})", re.IGNORECASE)
_NEW = "|".join(rf"{any_of(row)} {any_of(_nouns(language))}" for language, row in reaching.NEW.items())
_BESIDE_NEW = Caseless(_NEW)
# A genitive that no mark shows: "Frau Kellers neue Nummer".
_IN_GENITIVE = when_asked(
    rf"(?<!\w)(?:(?P<honour>{slots.HONOUR})\s|(?-i:(?P<given>[{slots.CAPITAL}]\w+) ))?"
    rf"(?P<name>(?-i:[{slots.CAPITAL}][\w-]{{1,25}}{any_of(reaching.SAME_IN_GENITIVE)}))'? (?:{_NEW})(?!\w)",
    re.IGNORECASE,
)
_OFFICES = heard(places.OFFICES)
_OFFICE = rf"{turn(places.OFFICES)}(?! {any_of(words(places.OF_OFFICES))}(?!\w))"
_IS_OFFICE = when_asked(rf"(?:(?-i:[{slots.CAPITAL}])[\w'-]{{0,25}}\s){{0,3}}{_OFFICE}", re.IGNORECASE)
"""A name that is no person's: "London Bridge office"."""
_OF_OFFICE = when_asked(rf"(?:{_OF})(?P<whose>(?:[\w'-]{{1,25}}\s){{0,3}}?{_OFFICE})", re.IGNORECASE)
_OFFICE_HOLDS = when_asked(
    rf"\A\W{{0,3}}(?:[\w'-]{{1,25}}(?:\s[\w'-]{{1,25}})?,\s)?(?:[\w'-]{{1,25}}\s){{1,4}}?(?<=\s){_OFFICE}"
    rf"(?:\s[\w'-]{{1,25}}){{0,2}}? (?:{any_of(words(reaching.HOLDS))})(?!\w)",
    re.IGNORECASE,
)
_WORDS_BEFORE = 2
"""How many words before "number" are of whose it is: "my new number"."""
_POSSESSED = when_asked(
    rf"(?<!\bmy )(?<!\bour )(?<!\w)(?:{pieces.POSSESSOR}|(?P<nobody>[a-z]{{3,20}})['’]s\s)"
    rf"(?:(?:\w+\s){{0,2}}(?i:{_NOUNS})(?!\w)|is\s?\Z)"
)
_MINE = heard(reaching.MINE)
_NO_OWNERS = frozenset(words(reaching.SHORTENED))
_HOLDS = when_asked(rf"\A\W{{0,3}}(?:\w+\W{{1,2}})??(?P<name>{slots.PERSON}) (?:{any_of(words(reaching.HOLDS))})(?!\w)")


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


def owned(letter: Letter, phones: Sequence[Phone]) -> Iterator[Phone]:
    """The numbers of a mail; those that its text gives as the writer's, as of whom its sentences say they are."""
    own = letter.sender.email if letter.sender else ""
    for phone in phones:
        asked = letter.sentences if own and phone.owner == own and phone.zone is Zone.BODY else ()
        told = [owner(letter, one, start) for one in asked if (start := place(one, phone)) >= 0]
        is_anothers = bool(told) and "" not in told
        yield replace(phone, owner=next(filter(None, told), "")) if is_anothers else phone


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
        return pieces.named_kin(letter, before) or None
    if len(spans) > 1:
        behind = sentence[start : min((a for a, _ in spans if a > start), default=len(sentence))]
        for beside in (before, behind):
            if pieces.SELF.search(beside) or _names_another(beside):
                return _owner(letter, beside)
    return _owner(letter, sentence)


def is_mine(sentence: str) -> bool:
    """Whether the number or the address of a sentence is the writer's now, be it one that somebody had before."""
    mine = _MINE.search(sentence)
    return mine is not None and not _names_another(sentence[mine.end() :])


def _spans(letter: Letter, sentence: str) -> list[tuple[int, int]]:
    """Where numbers and addresses stand in a sentence."""
    places = ((place(sentence, phone), len(" ".join(phone.raw.split()))) for phone in letter.phones)
    numbers = [(start, start + length) for start, length in places if start >= 0]
    return [*numbers, *(match.span() for match in pieces.EMAIL.finditer(sentence) if "@" in sentence)]


def _names_another(text: str) -> bool:
    return any(one.search(text) for one in (_HOLDS, _POSSESSED, _NAMED_BEHIND, _IN_GENITIVE, _YOURS, _THEIRS))


def _owner(letter: Letter, sentence: str) -> str | None:
    if is_mine(sentence):
        return ""
    if (holder := _HOLDS.search(sentence)) and (name := _another(letter, holder["name"])):
        return name
    possessed = _POSSESSED.search(sentence)
    if possessed and possessed["nobody"] not in _NO_OWNERS:
        return _another(letter, possessed["name"]) if possessed["name"] else None
    if named := _named_of(sentence):
        return _another(letter, named) or ("" if letter.is_senders(named) else None)
    if _YOURS.search(sentence) or _is_of_office(sentence):
        return None
    if theirs := _THEIRS.search(sentence):
        return _told_of(letter, sentence, theirs)
    if pieces.begins_with_kin(sentence):
        return pieces.named_kin(letter, sentence) or None
    return "" if pieces.SELF.search(sentence) else pieces.acting(letter, sentence)


def _named_of(sentence: str) -> str:
    """Of whom the number or the address is said to be: "the number of Jane Doe", "Frau Kellers neue Nummer"."""
    genitive = _IN_GENITIVE.search(sentence) if _BESIDE_NEW.search(sentence) else None
    if genitive and (name := _in_genitive(genitive)):
        return name
    for match in _NAMED_BEHIND.finditer(sentence):
        name = match["name"]
        alone = " " not in name and not (match["honour"] or _is_given(name))
        if not (alone or _is_ones_own(sentence, match) or _IS_OFFICE.match(sentence, match.start("name"))):
            return name
    return ""


def _in_genitive(match: re.Match[str]) -> str:
    """The name that stands there in its genitive, "" where a lone word is nobody's given name."""
    given, name = match["given"], match["name"]
    bare = name.removesuffix("s")
    if match["honour"]:
        return str(bare)
    if given and _is_given(given):
        return f"{given} {bare}"
    # Hans is called so, whoever Han is.
    return next((one for one in (name, bare) if _is_given(one)), "")


def _is_ones_own(sentence: str, match: re.Match[str]) -> bool:
    """Whether it is the writer's by the words right before: "my new number for Jane Doe"."""
    before = " ".join(sentence[: match.start()].split(" ")[-_WORDS_BEFORE - 1 :])
    return pieces.SELF.search(before) is not None


def _is_of_office(sentence: str) -> bool:
    """Whether an office or a team has it, and no person: "the number of our London office"."""
    if not _OFFICES.search(sentence):
        return False
    if match := _OF_OFFICE.search(sentence):
        return not (_is_ones_own(sentence, match) or pieces.SELF.search(match["whose"]))
    held = _OFFICE_HOLDS.search(sentence)
    return held is not None and not pieces.SELF.search(held[0])


def _is_given(word: str) -> bool:
    """Whether people are called so, be it in the genitive of a language that has one, and no month is."""
    if slots.is_day(word):
        return False
    forms = [word.removesuffix(ending) + alone for ending, alone in reaching.GENITIVES if word.endswith(ending)]
    return any(given_names.is_common(fold(form)) for form in (word, *forms))


def _told_of(letter: Letter, sentence: str, theirs: re.Match[str]) -> str | None:
    """Whose "her number" is: of the one whom the words or the sentence before it name, but do not speak to."""
    told = [
        name
        for start, name in pieces.others(letter, sentence)
        if start < theirs.start() and sentence[start + len(name) : start + len(name) + 1] != ","
    ]
    if not told and sentence in letter.sentences:
        return meant.of(letter, letter.sentences.index(sentence)) or None
    return told[0] if len(told) == 1 else None


def _another(letter: Letter, said: str) -> str:
    name = pieces.known_person(said)
    return "" if letter.is_senders(name) else name
