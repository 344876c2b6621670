"""To what post the writer has risen, in whatever words."""

import re
from collections.abc import Iterator

from syncd.extract.announcements import pieces, slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.patterns import any_of, words
from syncd.extract.wordings import heard
from syncd.extract.words import moves, naming, novelty, posts
from syncd.model.statements import Announcement, AnnouncementKind

_PROMOTED = heard(posts.PROMOTED)
_PROMOTED_ALONE = heard(posts.PROMOTED_ALONE)
_NEW_POST = re.compile(
    rf"(?<!\w)(?:{any_of((*words(novelty.NEW), *words(posts.MINE)))})\s(?:{any_of(words(posts.POST_NOUNS))})(?!\w)"
    rf"(?:\s(?:{any_of(words(posts.BECOMES))})(?!\w)\s?:?|\s?[:–—-]|,)(?=\s)",
    re.IGNORECASE,
)
_I_AM = heard(posts.I_AM)
_RISEN = heard(posts.RISEN)
_LEADS = heard(posts.LEADS)
_NO_TITLES = frozenset(words(posts.NO_TITLES))
_AS = re.compile(rf"(?<!\w)(?:{any_of(words(posts.AS))})\s", re.IGNORECASE)
_DAY = re.compile(
    rf"\s(?:{any_of(words(moves.SINCE))})\s(?:(?:{any_of(posts.DAY_WORDS)})\s|\d{{1,2}}\.?\s){{0,2}}"
    rf"(?:{any_of((*words(naming.CALENDAR), *posts.DAYS))})(?!\w)",
    re.IGNORECASE,
)
_UP_TO_STOP = re.compile(r"\W{0,2}\s?[^,.;:!?()\n]{3,100}")


def titled(letter: Letter, at: int) -> Iterator[Announcement]:
    """To what post the writer has risen."""
    sentence = letter.sentences[at]
    if not pieces.SELF.search(sentence) and not _RISEN.match(sentence):
        return
    since = pieces.SINCE.search(sentence) is not None
    risen = [(cue, 2) for cue in _PROMOTED.finditer(sentence)] if _PROMOTED_ALONE.search(sentence) else []
    risen += [(cue, 0) for cue in _NEW_POST.finditer(sentence)]
    for cue, skipping in [*risen, *((cue, 0) for cue in _I_AM.finditer(sentence) if since)]:
        title = _at(letter, sentence, cue.end(), skipping)
        if title and pieces.is_plain(letter, sentence, cue.start(), cue.end()):
            yield Announcement(AnnouncementKind.NEW_TITLE, title, letter.quote(at), confidence=0.8)
            return
    leads = _LEADS.search(sentence) if since else None
    if leads and (title := _after(_AS, letter, sentence)) and pieces.is_plain(letter, sentence, *leads.span()):
        yield Announcement(AnnouncementKind.NEW_TITLE, title, letter.quote(at), confidence=0.8)


def beside(letter: Letter, sentence: str) -> str:
    """The title under which the writer joins: behind an "as", else behind an "I am"."""
    return _after(_AS, letter, sentence) or _after(_I_AM, letter, sentence)


def _after(cue: re.Pattern[str], letter: Letter, sentence: str) -> str:
    return next((title for one in cue.finditer(sentence) if (title := _at(letter, sentence, one.end()))), "")


def _past_day(sentence: str, at: int) -> int:
    """Where what is said goes on behind a day: "bin ich seit April Leiterin"."""
    day = _DAY.match(sentence, at)
    return day.end() if day else at


def _at(letter: Letter, sentence: str, at: int, skipping: int = 0) -> str:
    """The title right there, or behind as many small words at most."""
    rest = _UP_TO_STOP.match(sentence, _past_day(sentence, at))
    if rest is None:
        return ""
    tokens = rest[0].strip(" :–-").split(" ")
    if tokens[0].lower() in _NO_TITLES:
        return ""
    for skipped in range(min(skipping + 1, len(tokens))):
        if skipped and not tokens[skipped - 1].islower():
            break
        if title := slots.title(" ".join(tokens[skipped:]), letter.language):
            return title
    return ""
