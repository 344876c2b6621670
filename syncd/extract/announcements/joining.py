"""Which company the writer has joined, in whatever words, and as what."""

import re
from collections.abc import Iterator

from syncd.extract.announcements import pieces, titles
from syncd.extract.announcements.leaving import LEAVES
from syncd.extract.announcements.letter import Letter
from syncd.extract.patterns import any_of, words
from syncd.extract.wordings import heard
from syncd.extract.words import moves
from syncd.model.statements import Announcement, AnnouncementKind

_JOINS = heard(moves.JOINS)
_IS_WITH = heard(moves.IS_WITH)
_NEARBY = heard(moves.NEARBY)
_TAKES = re.compile(
    rf"(?<!\w)(?:{any_of(words(moves.TAKES))})\s(?:[^\s,.;:!?]{{1,20}}\s){{0,4}}?(?:{any_of(words(moves.POSTS))})(?!\w)",
    re.IGNORECASE,
)


def joined(letter: Letter, at: int) -> Iterator[Announcement]:
    """Which company the writer has joined, and as what."""
    sentence = letter.sentences[at]
    for company, cue in _companies(sentence):
        if not company or not pieces.is_self(sentence, cue) or _is_for_another(letter, sentence, cue):
            continue
        if not pieces.is_plain(letter, sentence, cue.start(), cue.end()):
            return
        yield Announcement(AnnouncementKind.JOINED_COMPANY, company, letter.quote(at), confidence=0.8)
        if title := titles.beside(letter, sentence):
            yield Announcement(AnnouncementKind.NEW_TITLE, title, letter.quote(at), confidence=0.8)
        return


def _companies(sentence: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The companies that the words for joining, and those for being with one since some day, name."""
    for cue in _JOINS.finditer(sentence):
        company = pieces.company_at(sentence, cue, direct=_NEARBY.fullmatch(cue[0]) is not None)
        yield _unless_left(sentence, cue, company), cue
    for cue in _TAKES.finditer(sentence):
        yield _unless_left(sentence, cue, pieces.company_of_post(sentence, cue)), cue
    if pieces.SINCE.search(sentence):
        for cue in _IS_WITH.finditer(sentence):
            yield _unless_left(sentence, cue, pieces.company_of_work(sentence, cue)), cue


def _unless_left(sentence: str, cue: re.Match[str], company: str) -> str:
    """The company, "" where it is one that is left."""
    at = sentence.find(company) if company else -1
    gone = [one for one in LEAVES.finditer(sentence) if one.end() <= at]
    return "" if at < 0 or (gone and gone[-1].end() > cue.start()) else company


def _is_for_another(letter: Letter, sentence: str, cue: re.Match[str]) -> bool:
    """Whether somebody else is named right before the words."""
    subject = pieces.subject(sentence, cue.start())
    return bool(subject) and not letter.is_senders(subject)
