"""Who follows whom, and whose surname is another one, in whatever words."""

import re
from collections.abc import Iterator
from dataclasses import replace

from syncd.extract.announcements import pieces, slots
from syncd.extract.announcements.employer import folded
from syncd.extract.announcements.letter import Letter
from syncd.extract.patterns import any_of, words
from syncd.extract.statements.moods import Mood
from syncd.extract.wordings import heard, heard_apart
from syncd.extract.words import heirs, novelty, successions, weddings
from syncd.model.statements import Announcement, AnnouncementKind

_FOLLOWS = heard(heirs.FOLLOWS)
_HANDED = re.compile(
    rf"(?<!\w)(?:{any_of(words(heirs.HANDED))})\s(?:[^\s,.;:!?]{{1,20}}\s){{0,4}}?(?:{any_of(words(heirs.WORK))})\s"
    rf"(?:{any_of(words(heirs.HANDED_TO))})(?=\s)",
    re.IGNORECASE,
)
_SENT_TO = heard(heirs.SENT_TO)
_I_FOLLOW = heard(heirs.I_FOLLOW)
_TAKES_OVER = heard_apart(successions.TAKES_OVER, 4)
_RENAMED = heard(weddings.RENAMED)
_WEDDINGS = heard(weddings.WEDDINGS)
_NEW_NAME = heard(weddings.NEW_NAME)
_KEPT = heard(weddings.KEPT)
_YOURS = heard(heirs.TO_YOU, heirs.AFRESH)
_AFRESH = heard(heirs.AFRESH)
_CONTACTS = heard(heirs.CONTACTS)
_NEW = heard(novelty.NEW)
_OLD = re.compile(rf"(?:{any_of(words(weddings.BEFORE_OLD))})\W{{1,3}}(?:\w+\s)?\Z", re.IGNORECASE)
_GONE = heard(heirs.HAS_GONE)
_WRITER_IS = heard(heirs.WRITER_IS)
_REPLACES = re.compile(r"(?:i am|i'm|i’m) .{2,60}['’]s (?:replacement|successor)(?!\w)", re.IGNORECASE)
_SHORT = 2
_DOUBT = Mood.QUESTION | Mood.CONDITION | Mood.WISH
DEPENDENT = 0.4
"""The confidence of what counts only beside the news that somebody has left."""


def followed(letter: Letter, at: int) -> Iterator[Announcement]:
    """Who follows the writer, or somebody who has gone; or whom the writer follows."""
    sentence = letter.sentences[at]
    if not ("@" in sentence or pieces.NAMES.search(sentence)):
        return
    follows = _I_FOLLOW.search(sentence) or _REPLACES.search(sentence) or _takes_over(letter, sentence)
    if follows and letter.sender and pieces.is_plain(letter, sentence, follows.start(), follows.end()):
        yield _the_writer(letter, at, follows)
        return
    cue = _FOLLOWS.search(sentence) or _HANDED.search(sentence)
    if cue is None or "http" in sentence or not pieces.is_plain(letter, sentence, cue.start(), cue.end()):
        return
    looks = _WRITER_IS.search(sentence, 0, cue.start() + 8) and _GONE.search(sentence, cue.end())
    if not looks and (value := _named(letter, sentence, cue)):
        value = _address_of(letter, at, value)
        sure = 0.8 if _is_for_good(sentence, cue) else DEPENDENT
        yield Announcement(AnnouncementKind.SUCCESSOR, value, letter.quote(at), confidence=sure)
    elif _WRITER_IS.search(sentence) and letter.sender:
        sure = 0.8 if _GONE.search(sentence) else DEPENDENT
        yield replace(_the_writer(letter, at, cue), confidence=sure)


def _takes_over(letter: Letter, sentence: str) -> re.Match[str] | None:
    """The words by which the writer says that he has taken something over from somebody."""
    cue = _TAKES_OVER.search(sentence)
    if cue is None or not pieces.SELF.search(sentence, 0, cue.start()) or pieces.is_anothers(letter, sentence, cue):
        return None
    name = pieces.name_behind(sentence, cue)
    return cue if name and not letter.is_senders(name) else None


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
        if not letter.looks_like(email) and any(part in local for part in parts):
            return email
    return name


def renamed(letter: Letter, at: int) -> Iterator[Announcement]:
    """The writer's new surname, beside a wedding, a divorce, or the name before."""
    sentence = letter.sentences[at]
    around = (letter.before(at), sentence)
    because = any(_WEDDINGS.search(one) for one in around) or _NEW_NAME.search(sentence)
    if not because or any(_KEPT.search(one) for one in around):
        return
    cues = [
        one for one in _RENAMED.finditer(sentence) if pieces.is_plain(letter, sentence, one.start(), one.end(), _DOUBT)
    ]
    if not cues:
        return
    if surname := _senders(letter, sentence) or next((name for cue in cues if (name := _behind(sentence, cue))), ""):
        yield Announcement(AnnouncementKind.SURNAME_CHANGE, surname, letter.quote(at), confidence=0.8)


def _senders(letter: Letter, sentence: str) -> str:
    """The sender's own surname where the sentence names it as the one that counts."""
    name = letter.sender.name if letter.sender else ""
    surname = name.split(" ")[-1]
    if len(surname) <= 1 or " " not in name:
        return ""
    for match in re.finditer(rf"(?<![\w-])(?P<name>{re.escape(surname)}(?:-\w{{2,25}})?)(?!\w)", sentence):
        if not _OLD.search(sentence[: match.start()]):
            return match["name"]
    return ""


_FROM_TO = re.compile(
    rf"(?<!\w)(?:{any_of(words(weddings.FROM))})\s{slots.PERSON}\s(?:{any_of(words(weddings.TO))})"
    rf"\s(?P<name>{slots.PERSON})",
    re.IGNORECASE,
)
_NAME = re.compile(rf"\W{{1,3}}(?:[a-zà-я]{{1,12}}\W{{1,2}}){{0,2}}(?P<name>{slots.PERSON})")


def _behind(sentence: str, cue: re.Match[str]) -> str:
    match = _FROM_TO.search(sentence, cue.start()) or _NAME.match(sentence, cue.end())
    return slots.surname(match["name"]) if match and not slots.names_title(match["name"]) else ""
