"""Who follows whom, in whatever words."""

import re
from collections.abc import Iterator
from dataclasses import replace

from syncd.extract.announcements import pieces, slots
from syncd.extract.announcements.employer import folded
from syncd.extract.announcements.letter import Letter
from syncd.extract.announcements.workplaces import SINCE_A_DAY
from syncd.extract.caseless import Caseless
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.statements.moods import Mood
from syncd.extract.wordings import heard, heard_apart
from syncd.extract.words import heirs, novelty, successions, unlike
from syncd.model import given_names
from syncd.model.folding import fold
from syncd.model.statements import Announcement, AnnouncementKind

_FOLLOWS = heard(heirs.FOLLOWS)
HANDED = Caseless(
    rf"(?<!\w)(?:{any_of(words(heirs.HANDED))})\s(?:[^\s,.;:!?]{{1,20}}\s){{0,4}}?(?:{any_of(words(heirs.WORK))})\s"
    rf"(?:{any_of(words(heirs.HANDED_TO))})(?=\s)"
)
_SENT_TO = heard(heirs.SENT_TO)
_I_FOLLOW = heard(heirs.I_FOLLOW)
_OWN_THINGS = heard(heirs.OWN_THINGS)
_TO_ME = heard(successions.TO_ME)
_HENCEFORTH = heard(successions.HENCEFORTH)
_DEALS = heard(successions.DEALS)
_IN_THEIR_PLACE = heard(successions.IN_THEIR_PLACE)
_TAKES_OVER = heard_apart(successions.TAKES_OVER, 4)
_YOURS = heard(heirs.TO_YOU, heirs.AFRESH)
_TO_YOU = heard(heirs.TO_YOU)
_AFRESH = heard(heirs.AFRESH)
_CONTACTS = heard(heirs.CONTACTS)
_NEW = heard(novelty.NEW)
_GONE = heard(heirs.HAS_GONE)
_WRITER_IS = heard(heirs.WRITER_IS)
_REPLACES = Caseless(r"(?:i am|i'm|i’m) .{2,60}['’]s (?:replacement|successor)(?!\w)")
_YOU = heard(heirs.YOU)
_NOT_ME = heard(successions.NOT_ME)
_THINGS = heard(novelty.OF_THINGS)
_MEANWHILE = heard(heirs.MEANWHILE)
_INHERITS = when_asked(
    rf"(?<!\w)(?:given|got|inherited|taken on|took on|picked up|handed|landed|been left)(?: with)?\s"
    rf"(?-i:(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?{slots.PERSON})['’]s\s(?:\w{{1,12}}\s)?(?:{any_of(words(heirs.WORK))})"
    rf"|(?-i:{slots.PERSON})['’]s\s(?:\w{{1,12}}\s)?(?:{any_of(words(heirs.WORK))})\s(?:is|are)\s(?:now\s)?mine(?!\w)",
    re.IGNORECASE,
)
_FOR_ONCE = heard_apart(((unlike.FOR_AN, unlike.OCCASIONS),), 2)
_AT_ONE = heard_apart(((unlike.AT_AN, unlike.OCCASIONS),), 2)
_ON_THE_DAY = heard(unlike.ON_THE_DAY)
_STANDS_IN = heard(unlike.STANDS_IN)
_THE_NEW = " the new"
_SHORT = 2
_LETTER = 15
"""Sentences of a letter that says goodbye; longer ones speak of much else."""
_BESIDE = 24
_UNMEANT = Mood.QUESTION | Mood.CONDITION | Mood.NEGATION
_MINE_BEFORE = re.compile(
    r"(?<!\w)(?:my|mine|mein|meine|meiner|mon|ma|mi|mijn|мой|моя|моё|me|mir|mich)(?!\w)[^.@]{0,40}\Z", re.IGNORECASE
)
_IS = rf"(?i:{any_of(words(heirs.IS))})"
_IS_ANOTHER = when_asked(rf"{slots.PERSON}(?: ?[:–—-]| {_IS}) (?:(?i:{slots.HONOUR}) )?{slots.PERSON}")


def _heir(*, of_whom: bool = False) -> str:
    """How whoever follows is called, with what stands between that and the name of whom he follows."""
    ways = (
        rf"{any_of((*heirs.THE.get(language, ()), ''))}{any_of(row)}" + rf"\s{any_of(heirs.OF[language])}" * of_whom
        for language, row in heirs.HEIRS.items()
    )
    return rf"(?i:{'|'.join(ways)})"


_NAME = rf"(?:(?i:(?P<honour>{slots.HONOUR})) )?(?P<name>{slots.PERSON})"
_BEFORE = rf"(?:(?i:{slots.HONOUR}) )?(?P<before>{slots.PERSON})"
_ITS = rf"(?:'s|(?<=s)'|s(?= (?i:{any_of(heirs.HEIRS['de'])})))"
_REPLACING = heard(heirs.REPLACES, heirs.HEIRS)
_SOMEBODY_REPLACES = tuple(
    when_asked(rf"(?<!\w){pattern}(?!\w)")
    for pattern in (
        rf"{_NAME} (?P<cue>(?i:{any_of(words(heirs.REPLACES))})) {_BEFORE}",
        rf"{_NAME} (?P<cue>{_IS} {_heir(of_whom=True)}){_BEFORE}",
        rf"(?P<cue>{_heir(of_whom=True)}){_BEFORE} {_IS} {_NAME}",
        rf"{_NAME} (?P<cue>{_IS}) {_BEFORE}{_ITS} {_heir()}",
        rf"{_BEFORE}{_ITS} (?P<cue>{_heir()} {_IS}) {_NAME}",
    )
)
"""Who takes the place of somebody who is named."""
_WORKPLACE = re.compile(r"(?<!\w)(?:at|chez)\s\Z", re.IGNORECASE)
"""What stands before a company, which is nobody to deal with: "I'll be at Acme Data, hiring engineers"."""
DEPENDENT = 0.4
"""The confidence of what counts only beside the news that somebody has left."""


def followed(letter: Letter, at: int) -> Iterator[Announcement]:
    """Who follows the writer, or somebody who has gone; or whom the writer follows."""
    sentence = letter.sentences[at]
    if not ("@" in sentence or pieces.NAMES.search(sentence)) or stands_in_once(sentence):
        return
    if replaces := _somebody_replaces(sentence):
        if (told := _told_of_another(letter, at, replaces)) is not None:
            yield told
        return
    follows = _follows(letter, sentence) or _REPLACES.search(sentence) or _takes_over(letter, sentence)
    follows = follows or (None if _MEANWHILE.search(sentence) else _INHERITS.search(sentence))
    follows = follows or _in_their_place(letter, at)
    if follows and letter.sender and pieces.is_plain(letter, sentence, follows.start(), follows.end()):
        told = _the_writer(letter, at, follows)
        # "I'm the new manager here" may follow nobody.
        yield told if told.about or not follows[0].endswith(_THE_NEW) else replace(told, confidence=DEPENDENT)
        return
    cue = _FOLLOWS.search(sentence) or HANDED.search(sentence)
    if cue is None:
        yield from _dealt_with(letter, at)
        return
    if "http" in sentence or not pieces.is_plain(letter, sentence, cue.start(), cue.end()):
        return
    looks = _WRITER_IS.search(sentence, 0, cue.start() + 8) and _GONE.search(sentence, cue.end())
    if not looks and (value := _named(letter, sentence, cue)):
        value = _address_of(letter, at, value)
        sure = 0.8 if _is_for_good(sentence, cue) else DEPENDENT
        yield Announcement(AnnouncementKind.SUCCESSOR, value, letter.quote(at), confidence=sure)
    elif _WRITER_IS.search(sentence) and letter.sender:
        sure = 0.8 if _GONE.search(sentence) else DEPENDENT
        yield replace(_the_writer(letter, at, cue), confidence=sure)


def _somebody_replaces(sentence: str) -> re.Match[str] | None:
    if not _REPLACING.search(sentence):
        return None
    return next(filter(None, (one.search(sentence) for one in _SOMEBODY_REPLACES)), None)


def _told_of_another(letter: Letter, at: int, replaces: re.Match[str]) -> Announcement | None:
    """That somebody follows whoever is named; None where that is not meant, for a while, or said of no people."""
    sentence = letter.sentences[at]
    name, before = pieces.known_person(replaces["name"]), pieces.known_person(replaces["before"])
    if " " not in name or not before or letter.is_senders(name) or _MEANWHILE.search(sentence):
        return None
    # "Surface Pro is Surface Book's successor."
    if not (replaces["honour"] or fold(name.partition(" ")[0]) in given_names.borne()):
        return None
    if not pieces.is_plain(letter, sentence, *replaces.span("cue")):
        return None
    value, about = _address_of(letter, at, name), "" if letter.is_senders(before) else before
    return Announcement(AnnouncementKind.SUCCESSOR, value, letter.quote(at), about, 0.9)


def stands_in_once(sentence: str) -> bool:
    """Whether somebody takes another's place for a meeting or the like, and follows nobody."""
    if _STANDS_IN.search(sentence) and _AT_ONE.search(sentence):
        return True
    return (_FOR_ONCE.search(sentence) or _ON_THE_DAY.search(sentence)) is not None


def _follows(letter: Letter, sentence: str) -> re.Match[str] | None:
    """The words by which the writer follows somebody: "я сменила фамилию" changes what is her own.

    "Nachfolgerin von Jane Doe ist Anna Roe" names another who does.
    """
    cue = _I_FOLLOW.search(sentence)
    if cue is None or _OWN_THINGS.match(sentence, cue.end() + 1):
        return None
    return None if _IS_ANOTHER.search(sentence, cue.end()) else cue


def _takes_over(letter: Letter, sentence: str) -> re.Match[str] | None:
    """The words by which the writer says that he has taken something over from somebody."""
    cue = _TAKES_OVER.search(sentence)
    if cue is None or not pieces.SELF.search(sentence, 0, cue.start()) or pieces.is_anothers(letter, sentence, cue):
        return None
    name = pieces.name_behind(sentence, cue)
    return cue if name and not letter.is_senders(name) else None


def _in_their_place(letter: Letter, at: int) -> re.Match[str] | None:
    """The words by which the writer says that he sits where somebody else sat who is named."""
    sentence = letter.sentences[at]
    cue = _IN_THEIR_PLACE.search(sentence)
    if cue is None or not pieces.SELF.search(sentence):
        return None
    return cue if pieces.others(letter, sentence) or _GONE.search(f"{letter.before(at)} {sentence}") else None


def _dealt_with(letter: Letter, at: int) -> Iterator[Announcement]:
    """Whom one is to deal with from now on, or beside somebody's leaving."""
    sentence = letter.sentences[at]
    if len(letter.sentences) > _LETTER or "http" in sentence or sentence.endswith("?"):
        return
    deals = _DEALS.search(sentence) or _NOT_ME.search(sentence)
    if deals is None or (_TO_ME.search(sentence) and not _NOT_ME.search(sentence)):
        return
    if _THINGS.search(sentence) and not pieces.others(letter, sentence):
        return  # where invoices go, nobody follows
    if not pieces.is_plain(letter, sentence, deals.start(), deals.end(), _UNMEANT):
        return
    value = _dealer(letter, sentence)
    if value:
        told = _NOT_ME.search(sentence) or (_is_from_now_on(sentence) and _concerns_us(letter, at))
        value = _address_of(letter, at, value)
        yield Announcement(AnnouncementKind.SUCCESSOR, value, letter.quote(at), confidence=0.7 if told else DEPENDENT)


def _is_from_now_on(sentence: str) -> bool:
    return (_HENCEFORTH.search(sentence) or SINCE_A_DAY.search(sentence)) is not None


def _concerns_us(letter: Letter, at: int) -> bool:
    """Whether who deals with things concerns writer or reader: by the sentence, the one before, or an address."""
    sentence = letter.sentences[at]
    if pieces.SELF.search(sentence) or _TO_YOU.search(sentence) or _YOU.search(sentence):
        return True
    if "@" in sentence and pieces.others(letter, sentence):
        return True
    return pieces.SELF.search(letter.before(at)) is not None


def _dealer(letter: Letter, sentence: str) -> str:
    """The address of somebody else, or whoever is named right beside one of the words for dealing with things."""
    for match in pieces.EMAIL.finditer(sentence):
        if not letter.looks_like(match[0].lower()) and not _MINE_BEFORE.search(sentence, 0, match.start()):
            return match[0].lower()
    first = letter.sender.name.partition(" ")[0] if letter.sender else ""
    people = [one for one in pieces.others(letter, sentence) if one[1].partition(" ")[0] != first]
    for deals in _DEALS.finditer(sentence):
        for start, name in people:
            if _WORKPLACE.search(sentence, 0, start):
                continue
            if 0 <= start - deals.end() <= _BESIDE or 0 <= deals.start() - start - len(name) <= _BESIDE:
                return name
    return people[0][1] if len(people) == 1 and _NOT_ME.search(sentence) else ""


def _is_for_good(sentence: str, cue: re.Match[str]) -> bool:
    """Whether somebody follows by these words alone; a "contact" does where it is another one than before."""
    if _CONTACTS.fullmatch(cue[0]):
        return (_AFRESH.search(sentence) or _NEW.search(sentence)) is not None
    return (pieces.SELF.search(sentence) or _YOURS.search(sentence)) is not None


def sent_to(letter: Letter, at: int) -> Iterator[Announcement]:
    """Whom one is sent to: news only beside somebody's leaving."""
    sentence = letter.sentences[at]
    cue = _SENT_TO.search(sentence)
    if cue is None or sentence.endswith("?") or "http" in sentence:
        return
    if not pieces.is_plain(letter, sentence, cue.start(), cue.end(), Mood.NEGATION):
        return
    if value := _named(letter, sentence, cue, behind=True):
        yield Announcement(AnnouncementKind.SUCCESSOR, value, letter.quote(at), confidence=DEPENDENT)


def _the_writer(letter: Letter, at: int, cue: re.Match[str]) -> Announcement:
    sentence = letter.sentences[at]
    sender = letter.sender
    own = sender.email if sender else ""
    value = own if own in pieces.emails(sentence) else (sender.name if sender and sender.name else own)
    named = (pieces.name_behind(sentence, cue), *(name for _, name in pieces.people(sentence)))
    about = next((name for name in named if name and not letter.is_senders(name)), "")
    return Announcement(AnnouncementKind.SUCCESSOR, value, letter.quote(at), about, 0.8)


def _named(letter: Letter, sentence: str, cue: re.Match[str], *, behind: bool = False) -> str:
    """The address beside the words, else the person nearest to them; one behind them first, if that is asked."""
    addresses = [email for email in pieces.emails(sentence) if not letter.looks_like(email)]
    if addresses:
        return addresses[0]
    people = pieces.others(letter, sentence)
    if not people and HANDED.fullmatch(cue[0]) and (first := pieces.name_behind(sentence, cue)):
        found = _address_of(letter, letter.sentences.index(sentence), first)
        return found if "@" in found else ""
    if behind:
        people = [one for one in people if one[0] >= cue.start()] or people
    near = [(min(abs(start - cue.end()), abs(cue.start() - start - len(name))), name) for start, name in people]
    return min(near)[1] if near else ""


def _address_of(letter: Letter, at: int, name: str) -> str:
    """The address that is made of a name and stands around a sentence or in the signature, else the name."""
    if "@" in name:
        return name
    parts = [folded(part) for part in name.split(" ") if len(part) > _SHORT]
    near = (*letter.sentences[at : at + 4], *letter.sentences[max(0, at - 2) : at], *letter.signature)
    for email in (email for one in near if "@" in one for email in pieces.emails(one)):
        local = folded(email.partition("@")[0])
        spelt = any(part in local for part in parts)
        initials = folded(name)[:1] + parts[-1] if parts else ""
        if local == initials or (spelt and not letter.looks_like(email)):
            return email
    return name
