"""Until when somebody is away who names no day: "off for a fortnight", "away all of next week"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from syncd.extract import dates
from syncd.extract.announcements import pieces
from syncd.extract.announcements.letter import Letter
from syncd.extract.facts import terms
from syncd.extract.statements.moods import Mood
from syncd.extract.wordings import heard
from syncd.extract.words import dates as days
from syncd.extract.words import lasting as wording
from syncd.model.statements import Announcement, AnnouncementKind

_AWAYS = heard(wording.AWAYS)
_NEXT_WEEK = heard(days.NEXT_WEEK)
_THIS_WEEK = heard(wording.THIS_WEEK)
_OVER = heard(wording.OVER)
_WEEK = 7
_LONGEST = 60
"""Days that somebody is away: more is a move or a leave with a day of its own."""
_NEAR = 30
_DASHES = 2


def away(letter: Letter, at: int) -> Iterator[Announcement]:
    """The first day back of the writer, by how long they say they are away."""
    sentence, today = letter.sentences[at], letter.today
    cue = _AWAYS.search(sentence)
    if cue is None or today is None or _OVER.search(sentence):
        return
    if not (letter.automatic or pieces.is_self(sentence, cue)) or pieces.is_anothers(letter, sentence, cue):
        return
    if not pieces.is_plain(letter, sentence, cue.start(), cue.end(), Mood.QUESTION | Mood.CONDITION | Mood.WISH):
        return
    named = [when for when in dates.find(sentence, today, month_first=letter.month_first) if when.has_date]
    first = _behind_week(sentence, cue, today, named) or _behind_span(sentence, cue.end(), today, named)
    if first is not None:
        yield Announcement(AnnouncementKind.AWAY_UNTIL, first.isoformat(), letter.quote(at), confidence=0.7)


def _behind_week(sentence: str, cue: re.Match[str], today: date, named: list[dates.When]) -> date | None:
    """The Monday behind the week that somebody is away, where no day is named."""
    if named:
        return None
    monday = today + timedelta(days=_WEEK - today.weekday())
    for weeks, first in ((_NEXT_WEEK, monday + timedelta(days=_WEEK)), (_THIS_WEEK, monday)):
        if any(_is_beside(week, cue) for week in weeks.finditer(sentence)):
            return first
    return None


def _is_beside(week: re.Match[str], cue: re.Match[str]) -> bool:
    between = week.string[min(week.end(), cue.end()) : max(week.start(), cue.start())]
    return len(between) <= _NEAR and "," not in between


def _behind_span(sentence: str, at: int, today: date, named: list[dates.When]) -> date | None:
    """The day that is a span behind today, or behind the one day on which it begins."""
    spans = [(start, told) for start, _, told in terms.spans(sentence) if told != "none"]
    near = [told for start, told in spans if abs(start - at) <= _NEAR]
    if len(near) != 1 or len(named) > 1:
        return None
    begins = named[0].date if named else today
    if begins is None or begins < today or (named and named[0].bound is not dates.Bound.FROM):
        return None
    back = terms.in_so_long(near[0], begins)
    return back if back and back - begins <= timedelta(days=_LONGEST) and back > today else None


def is_counted(letter: Letter, at: int, value: str) -> bool:
    """Whether a day is counted from how long somebody is away, and so stands nowhere."""
    return value.count("-") == _DASHES and any(one.value == value for one in away(letter, at))
