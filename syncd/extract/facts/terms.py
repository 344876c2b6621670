"""When somebody can begin, and how much notice they must give."""

import re
from collections.abc import Iterator
from datetime import date

from dateutil.relativedelta import relativedelta  # type: ignore[import-untyped]

from syncd.extract import dates
from syncd.extract.facts.counts import VALUES
from syncd.extract.facts.tellers import Told
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.wordings import heard, turn
from syncd.extract.words import availability as starting
from syncd.extract.words import dates as days
from syncd.extract.words import naming
from syncd.extract.words import notice as giving
from syncd.model.statements import Fact, FactField

_NOTICE = heard(giving.NOTICE)
_BOUND = heard(giving.BOUND)
_NONE = heard(giving.NONE)
_HELD = heard(giving.HELD)
_OTHER_NOTICE = heard(giving.OTHER_NOTICE)
_FREE = heard(starting.FREE)
_BEGINS = heard(starting.BEGINS)
_ABLE = heard(starting.ABLE)
_AT_ONCE = heard(starting.AT_ONCE)
_AT_ONCE_OR_SO = heard({
    language: (*row, *starting.NOW.get(language, ())) for language, row in starting.AT_ONCE.items()
})  # fmt: skip
_MEETS = heard(starting.MEETS)
_NUMBERS = {**{word: count for word, count in VALUES.items() if count < 20 or count in (30, 60, 90)}, **giving.NUMBERS}
_SPAN_OF = {word: span for span, said in giving.SPANS.items() for word in said}
_SPAN = re.compile(
    rf"(?<![\w'.,])(?P<count>{any_of([*_NUMBERS, *map(str, range(1, 100))])})[ -]"
    rf"(?:{any_of(giving.WHOLE)}[ -])?(?P<unit>{any_of(_SPAN_OF)})(?!\w)",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"(?<!\w){any_of(giving.ALONE)}(?!\w)", re.IGNORECASE)
_IN_SO_LONG = when_asked(rf"{turn(starting.IN_SO_LONG)}\s(?={_SPAN.pattern})", re.IGNORECASE)
_FIRST_WEEK = when_asked(rf"{turn(starting.FIRST_WEEK)}\s?\Z", re.IGNORECASE)
_THING = re.compile(
    r"(?<!\w)(?:the|this|that|a|an|our|its|your)\s(?:[^\s.,;]{1,20}\s){1,12}(?:is|are|will be|becomes?)\s(?:now\s)?\Z",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\s(?:the|this|that|a|an|our|your)\s(?!(?:new\s)?(?:job|role|post|position|contract|work|week|month|day|first|last)(?!\w))",
    re.IGNORECASE,
)
_PART_OF_DAY = re.compile(rf"\s(?:{any_of(words(starting.PARTS_OF_DAYS))})(?!\w)", re.IGNORECASE)
_LISTED = re.compile(r"\s?:\s?\Z")
"""Behind "available", where a list of things follows."""
_AND = re.compile(rf"\s(?:{any_of(words(naming.ANDS))})\s", re.IGNORECASE)
"""Between "now" and the words for beginning, it joins two things: "ahora gano 20.000 y estoy libre en mayo"."""
TOMORROW = frozenset({"tomorrow", "morgen", "demain", "mañana", "завтра"})
NEAR_DAYS = TOMORROW | {form for day in words(days.WEEKDAYS) for form in day.split("|")}
"""Words that name a day without a figure."""
_NEAR = 60
_AT = 45
_BESIDE = 6
_QUOTED = 300


def notice(told: Told) -> Iterator[Fact]:
    """The notice that the writer or a candidate must give."""
    match = _NOTICE.search(told.text) or _BOUND.search(told.text)
    if match is None or _OTHER_NOTICE.search(told.text) or not told.is_of_a_person(match.start(), match.end()):
        return
    if value := "none" if _NONE.search(told.text) else _span_at(told.text, match):
        yield told.fact(FactField.NOTICE_PERIOD, value, 0.9, *match.span())


def held(told: Told) -> Iterator[Fact]:
    """The notice that a contract or an employer asks for, where only other sentences tell whose facts these are."""
    match = _HELD.search(told.text)
    if match is None or told.job or _OTHER_NOTICE.search(told.text):
        return
    if value := _span_at(told.text, match):
        yield told.fact(FactField.NOTICE_PERIOD, value, 0.8, *match.span())


def _span_at(text: str, notice: re.Match[str]) -> str:
    """The span nearest to the words, "" where none is near."""
    spans = [(_between(span, notice), span) for span in _SPAN.finditer(text)]
    near = [one for one in spans if one[0] <= _NEAR]
    if near:
        return _told(min(near, key=lambda one: one[0])[1])
    alone = _ALONE.search(text, max(0, notice.start() - _NEAR), notice.end() + _NEAR)
    return giving.ALONE.get(alone[0].lower(), "") if alone else ""


def span(text: str) -> str:
    """The first span of time in a text, as facts tell it: "3 months"; "" where there is none."""
    return next((told for found in _SPAN.finditer(text[:_QUOTED]) if (told := _told(found))), "")


def spans(text: str) -> Iterator[tuple[int, int, str]]:
    """Every span of time in a text as facts tell it, with where it stands; "none" where there is said to be none."""
    for match in _SPAN.finditer(text):
        if told := _told(match):
            yield *match.span(), told
    yield from ((*match.span(), giving.ALONE.get(match[0].lower(), "")) for match in _ALONE.finditer(text))
    yield from ((*match.span(), "none") for match in _NONE.finditer(text))


def at_once(text: str, *, any_words: bool = False) -> Iterator[tuple[int, int]]:
    """Where a text says "at once"; with `any_words` also in words that mostly say something else: "now"."""
    found = (_AT_ONCE_OR_SO if any_words else _AT_ONCE).finditer(text)
    return (match.span() for match in found if not _PART_OF_DAY.match(text, match.end()))


def is_for_a_talk(text: str) -> bool:
    """Whether a day in a sentence is one for a call or an interview."""
    return _MEETS.search(text) is not None


def in_so_long(span: str, today: date) -> date | None:
    """The day that is a span of time after another: "2 weeks"."""
    count, _, unit = span.partition(" ")
    unit = unit.removesuffix("s")
    if unit not in giving.SPANS:
        return None
    day: date = today + relativedelta(**{f"{unit}s": int(count)})
    return day


def _between(a: re.Match[str], b: re.Match[str]) -> int:
    return max(a.start() - b.end(), b.start() - a.end(), 0)


def _told(span: re.Match[str]) -> str:
    count = span["count"].lower()
    # Without case, "ı" and "ſ" are an i and an s to a pattern, and no letters of these words.
    number = _NUMBERS.get(count) or (int(count) if count.isdecimal() else 0)
    unit = _SPAN_OF.get(span["unit"].lower(), "")
    return f"{number} {unit}{'s' * (number != 1)}" if number and unit else ""


def availability(told: Told, today: date | None, *, month_first: bool) -> Iterator[Fact]:
    """From when on somebody can begin: at once, or the day."""
    match = _begins(told.text)
    if (
        match is None
        or _LISTED.match(told.text, match.end())
        or told.supposes(match.start())
        or _MEETS.search(told.text)
        or not told.is_of_a_person(match.start(), match.end())
    ):
        return
    day = _day(told.text, match, today, month_first=month_first)
    at_once = _at_once(told.text, match)
    value = day if day and at_once.lower() in starting.PASSING else "immediate" if at_once else day
    if value:
        yield told.fact(FactField.AVAILABILITY, value, 0.9, *match.span())


def _begins(text: str) -> re.Match[str] | None:
    """The words that say that somebody is free, or able to begin; a hotel "is available", too."""
    free = _FREE.search(text)
    if free and _THING.search(text[max(0, free.start() - 200) : free.start()]):
        free = None
    return free or (_begun(text) if _ABLE.search(text) else None)


def _begun(text: str) -> re.Match[str] | None:
    """The words that say that a job is begun: "start the report" is another thing."""
    return next((one for one in _BEGINS.finditer(text) if not _ANOTHER.match(text, one.end())), None)


def _at_once(text: str, begins: re.Match[str]) -> str:
    near = (one for one in _AT_ONCE.finditer(text) if _between(one, begins) <= _NEAR // 2)
    return next(
        (
            one[0]
            for one in near
            if not (_PART_OF_DAY.match(text, one.end()) or _AND.search(text[one.end() : begins.start()]))
        ),
        "",
    )


def _day(text: str, begins: re.Match[str], today: date | None, *, month_first: bool) -> str:
    """The day behind the words, else the one before them; a day of the week, or an hour, is for a talk."""
    if today is None:
        return ""
    found = dates.find(text, today, month_first=month_first)
    if any(when.has_time and not when.has_date and 0 <= when.start - begins.end() <= _BESIDE for when in found):
        return ""  # free by the clock: for a talk
    told = [when for when in found if _is_told(when, text) or _is_weekday_of(begins, when)]
    behind = [when for when in told if 0 <= when.start - begins.end() <= _AT]
    before = [when for when in told if when.end <= begins.start() and begins.start() - when.end <= _NEAR]
    for when in [*behind[:1], *before[-1:]]:
        if when.date is not None and when.date >= today:
            return when.date.isoformat()
    return _after_so_long(text, begins, today)


def _after_so_long(text: str, begins: re.Match[str], today: date) -> str:
    """The day that "in two weeks" is, near the words."""
    for told in _IN_SO_LONG.finditer(text):
        span = _SPAN.match(text, told.end())
        if span and -_NEAR <= told.start() - begins.end() <= _AT and not _NOTICE.search(text, told.end()):
            day = in_so_long(_told(span), today)
            return day.isoformat() if day else ""
    return ""


def _is_told(when: dates.When, text: str) -> bool:
    """Whether a day is told; of a month by its first week."""
    if when.vague and when.date is not None:
        return _FIRST_WEEK.search(text, 0, when.start) is not None
    if not when.has_date or when.has_time or _PART_OF_DAY.match(text, when.end):
        return False  # for a talk, not for a job
    return _is_a_date(text[when.start : when.end])


def _is_weekday_of(begins: re.Match[str], when: dates.When) -> bool:
    """Whether a day of the week stands right beside the words for beginning work: "start on Monday"."""
    if not when.has_date or when.has_time or not _BEGINS.fullmatch(begins[0]):
        return False
    return 0 < when.start - begins.end() <= _BESIDE or 0 < begins.start() - when.end <= _BESIDE


def _is_a_date(words: str) -> bool:
    return re.search(r"\d", words) is not None or words.lower() in TOMORROW
