"""Days and hours named in running text, as dates: "back on Monday 14th", "bis 12.08. einschließlich", "до 15 мая"."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from syncd.extract import named_days
from syncd.extract.date_forms import Part, parts
from syncd.extract.limits import DATE_CHARS
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.words import date_bounds as bounds
from syncd.extract.words import dates as wording

_PAST = timedelta(days=60)
"""How long ago a day without a year may be: "I was away until 3 June" is not about next year."""
_AHEAD = timedelta(days=330)


class Bound(StrEnum):
    """What the word at a day makes of it: the end of a time ("until": the day itself may be the first one back;
    "through": it is still part of it), its beginning, or neither."""

    NONE = ""
    UNTIL = "until"
    THROUGH = "through"
    FROM = "from"


@dataclass(frozen=True, slots=True)
class When:
    """A day, an hour, or both, at `text[start:end]`.

    `end_date` is the last day of a range that `date` begins; its bound is UNTIL or THROUGH. `vague` means that no
    single day is named: "in June" is its first day, "the end of June" its last, "next week" its Monday.
    """

    start: int
    end: int
    date: dt.date | None = None
    end_date: dt.date | None = None
    time: dt.time | None = None
    bound: Bound = Bound.NONE
    vague: bool = False

    @property
    def has_date(self) -> bool:
        """Whether a certain day is named."""
        return self.date is not None and not self.vague

    @property
    def has_time(self) -> bool:
        return self.time is not None

    @property
    def last(self) -> dt.date | None:
        """The last day: of a range its end."""
        return self.end_date or self.date


_GAP = when_asked(rf"[\s,(]{{0,3}}(?:{any_of(bounds.WITHIN)}[\s,]{{1,2}}){{0,2}}", re.IGNORECASE)
_RANGE = when_asked(rf"\s?\)?,?\s{{0,2}}{any_of(bounds.RANGE)}\s{{0,2}}(?:{any_of(bounds.ARTICLES)}\s)?", re.IGNORECASE)
_WIDEST_GAP = 24
_ARTICLE = rf"(?:\s{{1,2}}{any_of(bounds.ARTICLES)})?"
_SHORT_DAY = rf"(?:\s{{1,2}}{any_of(wording.ALL_SHORT_WEEKDAYS)}[.,]{{0,2}})?"
_BOUND = when_asked(
    rf"(?:^|[^\w-])(?:(?P<through>{any_of(words(bounds.THROUGH))})|(?P<until>{any_of(words(bounds.UNTIL))})"
    rf"|(?P<from>{any_of(words(bounds.FROM))})){_ARTICLE}{_SHORT_DAY}[\s:]{{0,2}}$",
    re.IGNORECASE,
)
_BEHIND = when_asked(
    rf"\s{{0,2}}\(?(?:(?P<through>{any_of(bounds.INCLUDED)})|(?P<until>{any_of(bounds.UNTIL_BEHIND)})"
    rf"|(?P<from>{any_of(bounds.FROM_BEHIND)}))(?!\w)",
    re.IGNORECASE,
)
_INCLUDING = when_asked(rf"(?<!\w){any_of(words(bounds.THROUGH))}(?!\w)", re.IGNORECASE)
_BEFORE = 40


def find(text: str, today: dt.date, *, month_first: bool = False, bare: bool = False) -> list[When]:
    """Every day and hour the text names, in order, as seen from `today` (the mail's own date).

    A day without a year is the next one, unless it was within the last two months; a day of the week is the next one
    after today. `month_first` reads 12/08 as December (United States); with `bare`, a number is a day that only
    ends like one ("home 28th"), and so is what names one without a date ("after Easter").
    """
    text = text[: DATE_CHARS.most]
    written = parts(text, month_first=month_first)
    merged = _merged(text, _with(written, named_days.parts(text, today)) if bare else written)
    found = [when for part in merged if (when := _resolved(part, today, bare=bare)) is not None]
    return [_bounded(text, when) for when in _ranges(text, found)]


def _with(written: Iterable[Part], named: Iterable[Part]) -> list[Part]:
    """All of both in order; where one overlaps another, the longer one."""
    kept: list[Part] = []
    for part in sorted([*written, *named], key=lambda part: (part.start, -part.end)):
        if kept and part.start < kept[-1].end:
            if part.end - part.start > kept[-1].end - kept[-1].start:
                kept[-1] = part
            continue
        kept.append(part)
    return kept


def _merged(text: str, found: Iterable[Part]) -> Iterator[Part]:
    """Parts that stand together as one: a day of the week, its date, its hour."""
    held: Part | None = None
    for part in found:
        joined = _join(held, part) if held and _near(text, held, part) else None
        if joined is None and held is not None:
            yield held
        held = joined or part
    if held is not None:
        yield held


def _near(text: str, a: Part, b: Part) -> bool:
    return b.start - a.end <= _WIDEST_GAP and _GAP.fullmatch(text, a.end, b.start) is not None


def _join(a: Part, b: Part) -> Part | None:
    """One part that says both, or None where they contradict: "Monday or Tuesday" are two."""
    twice = any(
        (
            a.day and b.day,
            a.time is not None and b.time is not None,
            a.weekday is not None and b.weekday is not None,
            a.offset is not None and (b.day or b.offset is not None),
            a.vague or b.vague,
        )
    )
    if twice:
        return None
    return Part(
        a.start,
        b.end,
        a.day or b.day,
        a.month or b.month,
        a.year or b.year,
        a.first_day or b.first_day,
        a.weekday if b.weekday is None else b.weekday,
        a.weeks if b.weeks is None else b.weeks,
        a.offset if b.offset is None else b.offset,
        a.later or b.later,
        a.time or b.time,
        weak=(a.weak or b.weak) and a.weekday is None and b.weekday is None,
    )


def _resolved(part: Part, today: dt.date, *, bare: bool) -> When | None:
    when = When(part.start, part.end, time=part.time)
    if part.weak and not bare:
        return when if part.time else None
    if not part.dated:
        return when
    day = _day(part, today)
    if day is None:
        return when if part.time else None
    vague = part.vague or (part.weeks is not None and part.weekday is None and not part.day)
    if part.first_day:
        first = _safe(day.year, day.month, part.first_day) if part.first_day < part.day else None
        return replace(when, date=first or day, end_date=day if first else None)
    return replace(when, date=day, vague=vague)


def _day(part: Part, today: dt.date) -> dt.date | None:
    if part.month:
        return _of_month(part, today)
    if part.day:
        return _of_days(part, today)
    if part.offset is not None:
        return today + timedelta(days=part.offset)
    if part.weeks is not None and part.weeks > 0:
        return today + timedelta(days=7 * part.weeks - today.weekday() + (part.weekday or 0))
    ahead = ((part.weekday or 0) - today.weekday() - 1) % 7 + 1
    ahead += 7 * part.later
    return today + timedelta(days=ahead - 7 * (part.weeks is not None) - 7 * (part.weeks is not None and ahead == 7))


def _of_month(part: Part, today: dt.date) -> dt.date | None:
    day = 31 if part.vague and part.day == 31 else part.day
    if part.year:
        return _safe(part.year, part.month, day, last=part.vague)
    years = (today.year - 1, today.year, today.year + 1)
    possible = [
        found
        for year in years
        if (found := _safe(year, part.month, day, last=part.vague)) and -_PAST <= found - today < _AHEAD
    ]
    if part.weekday is not None and (fitting := [one for one in possible if one.weekday() == part.weekday]):
        return fitting[0]
    return next(iter(possible), None)


def _of_days(part: Part, today: dt.date) -> dt.date | None:
    """The next such day of a month; of those of the next months the one on the right day of the week."""
    months = [divmod(today.month - 1 + n, 12) for n in range(6)]
    possible = [_safe(today.year + years, month + 1, part.day) for years, month in months]
    ahead = [one for one in possible if one is not None and one >= today]
    fitting = [one for one in ahead if part.weekday is None or one.weekday() == part.weekday]
    return next(iter(fitting or ahead), None)


def _safe(year: int, month: int, day: int, *, last: bool = False) -> dt.date | None:
    """The day, or None where the month has no such day; with `last`, then the last one it has."""
    for one in range(day, day - 4 if last else day - 1, -1):
        try:
            return dt.date(year, month, one)
        except ValueError:
            continue
    return None


def _ranges(text: str, found: Sequence[When]) -> Iterator[When]:
    held: When | None = None
    for when in found:
        if held is not None and _is_range(text, held, when):
            held = _range(held, when)
            continue
        if held is not None:
            yield held
        held = when
    if held is not None:
        yield held


def _is_range(text: str, a: When, b: When) -> bool:
    if a.date is None or b.date is None or a.end_date or b.end_date or b.start - a.end > _WIDEST_GAP:
        return False
    return _RANGE.fullmatch(text, a.end, b.start) is not None


def _range(a: When, b: When) -> When:
    first, last = a.date, b.date
    if first is not None and last is not None and first > last:
        # "20 December to 3 January", read between the two.
        first, last = (first, _safe(last.year + 1, last.month, last.day)) if first.year == last.year else (first, last)
    return replace(a, end=b.end, date=first, end_date=last, time=a.time or b.time, vague=a.vague or b.vague)


def _bounded(text: str, when: When) -> When:
    if when.date is None:
        return when
    behind = _BEHIND.match(text, when.end, when.end + _BEFORE)
    before = _BOUND.search(text[max(0, when.start - _BEFORE) : when.start])
    said = [Bound(match.lastgroup or "") for match in (behind, before) if match is not None]
    if when.end_date:
        including = Bound.THROUGH in said or _INCLUDING.search(text, when.start, when.end)
        return replace(when, bound=Bound.THROUGH if including else Bound.UNTIL)
    return replace(when, bound=said[0]) if said else when
