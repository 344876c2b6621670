"""Until when somebody is away, in whatever words: a day beside what says that they are off, or back."""

from collections.abc import Iterator
from datetime import timedelta

from syncd.extract import dates
from syncd.extract.announcements import pieces
from syncd.extract.announcements.letter import Letter
from syncd.extract.dates import Bound
from syncd.extract.statements.moods import Mood
from syncd.extract.wordings import heard
from syncd.extract.words import returns as wording
from syncd.model.statements import Announcement, AnnouncementKind

_AWAYS = heard(wording.AWAYS)
_BACKS = heard(wording.BACKS)
_NOT_BACK = heard(wording.NOT_BACK)
_NEAR = 60


def back(letter: Letter, at: int) -> Iterator[Announcement]:
    """The first day back that a sentence tells of, where it tells of the writer."""
    sentence, today = letter.sentences[at], letter.today
    cue = _BACKS.search(sentence) or _AWAYS.search(sentence)
    if today is None or cue is None or _NOT_BACK.search(sentence):
        return
    # "Not in the office" denies no coming back.
    plainly = _AWAYS.sub(lambda words: "x" * len(words[0]), sentence)
    if not pieces.is_plain(letter, plainly, cue.start(), cue.end(), Mood.QUESTION | Mood.NEGATION):
        return
    subject = pieces.subject(sentence, cue.start())
    about = "" if letter.is_senders(subject) else subject
    if not (letter.automatic or about or pieces.is_self(sentence, cue)):
        return
    days = [when for when in dates.find(sentence, today, month_first=letter.month_first) if when.has_date]
    for when in _fitting(sentence, days):
        last = when.last
        if last is None:
            continue
        first = last + timedelta(days=1) if when.end_date or when.bound is Bound.THROUGH else last
        if first > today:
            yield Announcement(AnnouncementKind.AWAY_UNTIL, first.isoformat(), letter.quote(at), about, 0.8)
            return


def _fitting(sentence: str, days: list[dates.When]) -> list[dates.When]:
    """The day of coming back, else the end of the absence: a day behind the word for being back goes first."""
    coming = [
        (abs(when.start - cue.end()), when)
        for cue in _BACKS.finditer(sentence)
        for when in days
        if when.end_date is None and -_NEAR <= when.start - cue.end() <= _NEAR
    ]
    if coming:
        return [min(coming, key=lambda one: (one[0], one[1].start))[1]]
    ends = [when for when in days if when.end_date or when.bound in (Bound.UNTIL, Bound.THROUGH)]
    return ends if _AWAYS.search(sentence) else []
