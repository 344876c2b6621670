"""Who left, joined, rose, married and follows, in whatever words: what is done, and whom or what it names."""

import re
from collections.abc import Iterator

from syncd.extract.announcements import pieces, slots
from syncd.extract.announcements.hits import Letter
from syncd.extract.patterns import any_of, words
from syncd.extract.wordings import Betrayers, heard
from syncd.extract.words import careers, moves, posts
from syncd.model.statements import Announcement, AnnouncementKind

_LEAVES = heard(moves.LEAVES)
_ALONE = heard(moves.LEAVES_ALONE)
_JOINS = heard(moves.JOINS)
_IS_WITH = heard(moves.IS_WITH)
_PROMOTED = heard(posts.PROMOTED)
_PROMOTED_ALONE = heard(posts.PROMOTED_ALONE)
# "From" alone betrays nothing: the post or the company that begins then is said to be the writer's.
_NO_FROM = {
    language: tuple(word for word in row if word not in ("from", "last week")) for language, row in moves.SINCE.items()
}
_NO_FROM["en"] += ("from 1", "will be", "i'll be")
LEFT = Betrayers(moves.LEAVES, moves.LEAVES_ALONE)
JOINED = Betrayers(moves.JOINS, _NO_FROM)
TITLED = Betrayers(posts.PROMOTED_ALONE, _NO_FROM)
_NEARBY = heard(moves.NEARBY)
_ANY_MORE = heard(moves.ANY_MORE)
_RECENTLY = heard(moves.RECENTLY)
_I_AM = heard(posts.I_AM)
_RISEN = heard(posts.RISEN)
_LEADS = heard(posts.LEADS)
_AS = re.compile(rf"(?<!\w)(?:{any_of(words(careers.AS))})\s", re.IGNORECASE)
_QUOTED = 300


def left(letter: Letter, at: int) -> Iterator[Announcement]:
    """Who has left which company."""
    sentence = letter.sentences[at]
    cues = [
        (pieces.company_at(sentence, cue, direct=_NEARBY.fullmatch(cue[0]) is not None, loose=True), cue)
        for cue in _LEAVES.finditer(sentence)
    ]
    for company, cue in sorted(cues, key=lambda one: not one[0]):
        alone = _ALONE.search(sentence) is not None
        names = [
            name
            for start, name in pieces.people(sentence)
            if start < cue.start() and not letter.is_senders(name) and name != company
        ]
        if not (company or alone):
            continue
        if not pieces.is_plain(letter, sentence, cue.start(), cue.end()):
            return
        if " not " in cue[0].lower() and not _ANY_MORE.search(sentence, cue.end()):
            continue
        if cue[0].lower() == "left" and not alone and not _believed(sentence, company):
            continue
        own = pieces.is_self(sentence, cue)
        if not own and not names:
            continue
        about = "" if own and not (alone and names) else names[-1]
        yield Announcement(AnnouncementKind.LEFT_COMPANY, company, sentence[:_QUOTED], about, 0.8)
        return


def _believed(sentence: str, company: str) -> bool:
    return " " in company or slots.is_company(company) or _RECENTLY.search(sentence) is not None


def joined(letter: Letter, at: int) -> Iterator[Announcement]:
    """Which company the writer has joined, and as what."""
    sentence = letter.sentences[at]
    for company, cue in _companies(sentence):
        if not company or not pieces.is_self(sentence, cue) or _is_for_another(letter, sentence, cue):
            continue
        if not pieces.is_plain(letter, sentence, cue.start(), cue.end()):
            return
        yield Announcement(AnnouncementKind.JOINED_COMPANY, company, sentence[:_QUOTED], confidence=0.8)
        title = _title_after(_AS, letter, sentence) or _title_after(_I_AM, letter, sentence)
        if title:
            yield Announcement(AnnouncementKind.NEW_TITLE, title, sentence[:_QUOTED], confidence=0.8)
        return


def _companies(sentence: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The companies that the words for joining, and those for being with one since some day, name."""
    for cue in _JOINS.finditer(sentence):
        company = pieces.company_at(sentence, cue, direct=_NEARBY.fullmatch(cue[0]) is not None)
        yield _unless_left(sentence, cue, company), cue
    if pieces.SINCE.search(sentence):
        for cue in _IS_WITH.finditer(sentence):
            yield _unless_left(sentence, cue, pieces.company_of_work(sentence, cue)), cue


def _unless_left(sentence: str, cue: re.Match[str], company: str) -> str:
    """The company, "" where it is one that is left."""
    at = sentence.find(company) if company else -1
    gone = [one for one in _LEAVES.finditer(sentence) if one.end() <= at]
    return "" if at < 0 or (gone and gone[-1].end() > cue.start()) else company


def _is_for_another(letter: Letter, sentence: str, cue: re.Match[str]) -> bool:
    """Whether somebody else is named right before the words."""
    return any(
        sentence[start + len(name) : cue.start()].isspace() and not letter.is_senders(name)
        for start, name in pieces.people(sentence)
    )


def titled(letter: Letter, at: int) -> Iterator[Announcement]:
    """To what post the writer has risen."""
    sentence = letter.sentences[at]
    if not pieces.SELF.search(sentence) and not _RISEN.match(sentence):
        return
    since = pieces.SINCE.search(sentence) is not None
    risen = [(cue, 2) for cue in _PROMOTED.finditer(sentence)] if _PROMOTED_ALONE.search(sentence) else []
    for cue, skipping in [*risen, *((cue, 0) for cue in _I_AM.finditer(sentence) if since)]:
        title = _title_at(letter, sentence, cue.end(), skipping)
        if title and pieces.is_plain(letter, sentence, cue.start(), cue.end()):
            yield Announcement(AnnouncementKind.NEW_TITLE, title, sentence[:_QUOTED], confidence=0.8)
            return
    leads = _LEADS.search(sentence) if since else None
    if leads and (title := _title_after(_AS, letter, sentence)) and pieces.is_plain(letter, sentence, *leads.span()):
        yield Announcement(AnnouncementKind.NEW_TITLE, title, sentence[:_QUOTED], confidence=0.8)


def _title_after(cue: re.Pattern[str], letter: Letter, sentence: str) -> str:
    return next((title for one in cue.finditer(sentence) if (title := _title_at(letter, sentence, one.end()))), "")


_NO_TITLES = frozenset(words(posts.NO_TITLES))
_UP_TO_STOP = re.compile(r"\s?[^,.;:!?()\n]{3,100}")


def _title_at(letter: Letter, sentence: str, at: int, skipping: int = 0) -> str:
    """The title right there, or behind as many words at most."""
    rest = _UP_TO_STOP.match(sentence, at)
    if rest is None:
        return ""
    tokens = rest[0].strip().split(" ")
    if tokens[0].lower() in _NO_TITLES:
        return ""
    for skipped in range(min(skipping + 1, len(tokens))):
        if skipped and not tokens[skipped - 1].islower():
            break
        if title := slots.title(" ".join(tokens[skipped:]), letter.language):
            return title
    return ""
