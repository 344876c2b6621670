"""Who follows whom, and whose surname is another one, in whatever words."""

import re
from collections.abc import Iterator
from dataclasses import replace

from syncd.extract.announcements import pieces, slots
from syncd.extract.announcements.hits import Letter
from syncd.extract.patterns import any_of, words
from syncd.extract.statements.moods import Mood
from syncd.extract.wordings import Betrayers, heard
from syncd.extract.words import novelty, posts, weddings
from syncd.model.statements import Announcement, AnnouncementKind

FOLLOWS = Betrayers(posts.FOLLOWS, posts.I_FOLLOW, {"en": ("replacement", "successor")})
SENT_TO = Betrayers(posts.SENT_TO)
RENAMED = Betrayers(weddings.WEDDINGS)
_FOLLOWS = heard(posts.FOLLOWS)
_SENT_TO = heard(posts.SENT_TO)
_I_FOLLOW = heard(posts.I_FOLLOW)
_RENAMED = heard(weddings.RENAMED)
_WEDDINGS = heard(weddings.WEDDINGS)
_KEPT = heard(weddings.KEPT)
_YOURS = heard(novelty.YOURS, novelty.FROM_NOW)
_OLD = re.compile(rf"(?:{any_of(words(weddings.BEFORE_OLD))})\W{{1,3}}(?:\w+\s)?\Z", re.IGNORECASE)
_GONE = heard(posts.HAS_GONE)
_WRITER_IS = heard(posts.WRITER_IS)
_REPLACES = re.compile(r"(?:i am|i'm|i’m) .{2,60}['’]s (?:replacement|successor)(?!\w)", re.IGNORECASE)
_QUOTED = 300
_DOUBT = Mood.QUESTION | Mood.CONDITION | Mood.WISH
DEPENDENT = 0.4
"""The confidence of what counts only beside the news that somebody has left."""


def followed(letter: Letter, at: int) -> Iterator[Announcement]:
    """Who follows the writer, or somebody who has gone; or whom the writer follows."""
    sentence = letter.sentences[at]
    follows = _I_FOLLOW.search(sentence) or _REPLACES.search(sentence)
    if follows and letter.sender and pieces.is_plain(letter, sentence, follows.start(), follows.end()):
        yield _the_writer(letter, sentence)
        return
    cue = _FOLLOWS.search(sentence)
    if cue is None or "http" in sentence or not pieces.is_plain(letter, sentence, cue.start(), cue.end()):
        return
    looks = _WRITER_IS.search(sentence, 0, cue.start() + 8) and _GONE.search(sentence, cue.end())
    if not looks and (value := _named(letter, sentence, cue)):
        sure = 0.8 if pieces.SELF.search(sentence) or _YOURS.search(sentence) else DEPENDENT
        yield Announcement(AnnouncementKind.SUCCESSOR, value, sentence[:_QUOTED], confidence=sure)
    elif _WRITER_IS.search(sentence) and letter.sender:
        sure = 0.8 if _GONE.search(sentence) else DEPENDENT
        yield replace(_the_writer(letter, sentence), confidence=sure)


def sent_to(letter: Letter, at: int) -> Iterator[Announcement]:
    """Whom one is sent to: news only beside somebody's leaving."""
    sentence = letter.sentences[at]
    cue = _SENT_TO.search(sentence)
    if cue and not sentence.endswith("?") and "http" not in sentence and (value := _named(letter, sentence, cue)):
        yield Announcement(AnnouncementKind.SUCCESSOR, value, sentence[:_QUOTED], confidence=DEPENDENT)


def _the_writer(letter: Letter, sentence: str) -> Announcement:
    sender = letter.sender
    own = sender.email if sender else ""
    value = own if own in pieces.emails(sentence) else (sender.name if sender and sender.name else own)
    about = next((name for _, name in pieces.people(sentence) if not letter.is_senders(name)), "")
    return Announcement(AnnouncementKind.SUCCESSOR, value, sentence[:_QUOTED], about, 0.8)


def _named(letter: Letter, sentence: str, cue: re.Match[str]) -> str:
    """The address beside the words, else the person nearest to them."""
    own = letter.sender.email if letter.sender else ""
    addresses = [email for email in pieces.emails(sentence) if email != own]
    if addresses:
        return addresses[0]
    near = [
        (min(abs(start - cue.end()), abs(cue.start() - start - len(name))), name)
        for start, name in pieces.people(sentence)
        if not letter.is_senders(name)
    ]
    return min(near)[1] if near else ""


def renamed(letter: Letter, at: int) -> Iterator[Announcement]:
    """The writer's new surname, beside a wedding, a divorce, or the name before."""
    sentence = letter.sentences[at]
    around = (letter.sentences[at - 1] if at else letter.subject, sentence)
    if not any(_WEDDINGS.search(one) for one in around) or any(_KEPT.search(one) for one in around):
        return
    cues = [
        one for one in _RENAMED.finditer(sentence) if pieces.is_plain(letter, sentence, one.start(), one.end(), _DOUBT)
    ]
    if not cues:
        return
    if surname := _senders(letter, sentence) or next((name for cue in cues if (name := _behind(sentence, cue))), ""):
        yield Announcement(AnnouncementKind.SURNAME_CHANGE, surname, sentence[:_QUOTED], confidence=0.8)


def _senders(letter: Letter, sentence: str) -> str:
    """The sender's own surname where the sentence names it as the one that counts."""
    name = letter.sender.name if letter.sender else ""
    surname = name.split(" ")[-1]
    match = re.search(rf"(?<!\w){re.escape(surname)}(?!\w)", sentence) if len(surname) > 1 and " " in name else None
    return surname if match and not _OLD.search(sentence[: match.start()]) else ""


_NAME = re.compile(rf"\W{{1,3}}(?:[a-zà-я]{{1,12}}\W{{1,2}}){{0,2}}(?P<name>{slots.PERSON})")


def _behind(sentence: str, cue: re.Match[str]) -> str:
    match = _NAME.match(sentence, cue.end())
    return slots.surname(match["name"]) if match and not slots.names_title(match["name"]) else ""
