"""Until when somebody is away: the first day back.

"Until 3 June" is read as back on that day, in whatever language; "until 3 June inclusive" and the end of a range ("1 to
3 June") as the day after. Weekends and holidays are not taken into account.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from syncd.extract import dates
from syncd.extract.announcements import slots
from syncd.extract.announcements.hits import Hit
from syncd.extract.dates import Bound, When
from syncd.model.statements import Announcement, AnnouncementKind

_NEAR = 60
"""Characters between the words and their date."""


def away(hit: Hit) -> Iterator[Announcement]:
    """Out until a day, or for a range of days."""
    for when in _days(hit):
        ends = when.end_date is not None or when.bound in (Bound.UNTIL, Bound.THROUGH)
        if ends and when.end > hit.match.start():
            yield from _back(hit, when)
            return


def back(hit: Hit) -> Iterator[Announcement]:
    """Back on a day: the one that follows the words, else the one right before them."""
    days = [when for when in _days(hit) if when.end_date is None and when.bound is not Bound.UNTIL]
    after = [when for when in days if 0 <= when.start - hit.match.end() <= _NEAR]
    inside = [when for when in days if hit.match.start() - _NEAR <= when.start < hit.match.end()]
    for when in [*after[:1], *inside[-1:]][:1]:
        yield from _back(hit, when)


def _days(hit: Hit) -> list[When]:
    today = hit.letter.today
    if today is None:
        return []
    found = dates.find(hit.sentence, today, month_first=hit.letter.month_first)
    return [when for when in found if when.has_date]


def _back(hit: Hit, when: When) -> Iterator[Announcement]:
    last, today = when.last, hit.letter.today
    if last is None or today is None:
        return
    first = last + timedelta(days=1) if _still_away(when) else last
    if first > today:
        yield Announcement(AnnouncementKind.AWAY_UNTIL, _iso(first), hit.quote, slots.person(hit.slot("name")), 0.95)


def _still_away(when: When) -> bool:
    """Whether the last day that is named is one of absence."""
    return when.end_date is not None or when.bound is Bound.THROUGH


def _iso(day: date) -> str:
    return day.isoformat()
