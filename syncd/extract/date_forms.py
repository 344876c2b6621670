"""The written forms of days and hours, as one pattern that is run over a text once."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from syncd.extract.patterns import Rows, any_of, small, when_asked, words
from syncd.extract.words import date_bounds as bounds
from syncd.extract.words import dates as wording
from syncd.extract.words import hours


@dataclass(frozen=True, slots=True)
class Part:
    """What one form says; 0 and None for what it does not. `first_day` begins a range that `day` ends.

    `weeks` counts from this week, `later` from the next such weekday, `offset` in days from today. A `weak` part is a
    bare number: "the 14th".
    """

    start: int
    end: int
    day: int = 0
    month: int = 0
    year: int = 0
    first_day: int = 0
    weekday: int | None = None
    weeks: int | None = None
    offset: int | None = None
    later: int = 0
    time: dt.time | None = None
    vague: bool = False
    weak: bool = False

    @property
    def dated(self) -> bool:
        return bool(self.day or self.month) or not (self.weekday is None and self.weeks is None and self.offset is None)


def plain(word: str) -> str:
    """A word as the tables have it."""
    return " ".join(small(word).split())


def forms(rows: Rows) -> dict[str, int]:
    """Every form of every word → its place in the row."""
    found: dict[str, int] = {}
    for row in rows.values():
        for n, cell in enumerate(row):
            for form in cell.split("|"):
                found.setdefault(plain(form), n)
    return found


MONTHS = forms(wording.MONTHS)
_WEEKDAYS = forms(wording.WEEKDAYS)
_NEAR = forms(wording.NEAR)
_HOURS = forms(hours.HOURS)
_ENGLISH_MONTHS = forms({"en": wording.MONTHS["en"]})
_SHORT = forms({"en": wording.SHORT_WEEKDAYS["en"]})
_TIMES_OF_DAY = any_of(hours.TIMES_OF_DAY)

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)\d\d"
_ORDINAL = r"(?:st|nd|rd|th|\.?º|\.|°|er|ª|-?е|-?го|-?го числа|e(?!\w))?"
_RANGE = rf"\s?{any_of(bounds.RANGE)}\s?(?:{any_of(bounds.ARTICLES)}\s)?"
_HALF_DAY = r"[ap]\.?\s?m(?!\w)\.?"
_HOUR = r"(?:[01]?\d|2[0-4])"
_BEHIND_HOUR = rf"(?:{any_of(words(hours.BEHIND_HOUR))})(?!\w)"
# After a bare number only what may follow an hour or a day: "at 3 companies" names no hour.
_ALONE = rf"(?=\s{{0,2}}(?:[.,;:!?)\n–—-]|$|(?:{any_of(bounds.BEHIND_NUMBER)})(?!\w)))"

_DIGITS = (
    (
        rf"(?P<clock>(?P<c_h>{_HOUR})(?:\s?:\s?|\s?h\s?|\.(?=\d\d\s?(?:{_HALF_DAY}|{_BEHIND_HOUR})))"
        rf"(?P<c_m>[0-5]\d)(?!\d|\.\d)(?::(?P<c_s>[0-5]\d)(?!\d))?(?:\s?(?P<c_a>{_HALF_DAY}))?(?:\s?{_BEHIND_HOUR})?)"
    ),
    (
        rf"(?P<hour>(?:(?P<h_f>{_HOUR})\s?(?:-|–|to|and|bis|à|y|et)\s?)?(?P<h_h>{_HOUR})"
        rf"(?:\s?(?P<h_a>{_HALF_DAY})|\s?h(?!\w)|\s?{_BEHIND_HOUR}))"
    ),
    (
        rf"(?P<iso>(?P<iso_y>{_YEAR})(?P<iso_s>[-/.])(?P<iso_m>{_MONTH})(?P=iso_s)(?P<iso_d>{_DAY})"
        rf"(?:T(?P<iso_h>[01]\d|2[0-3]):(?P<iso_min>[0-5]\d)(?::(?P<iso_sec>[0-5]\d))?|(?!\d)))"
    ),
    (
        rf"(?P<num>(?:(?P<num_f>{_DAY})\.?\s?[-–]\s?)?(?P<num_d>\d\d?)(?P<num_s>[./-])\s?(?P<num_m>\d\d?)"
        rf"(?:(?:(?P=num_s))\s?(?P<num_y>(?:20)?\d\d)(?![\d:])|(?P<num_dot>\.)(?!\d))?(?![\w/€$£%]|[.,-]\d|\s?[%€$£]))"
    ),
    (
        rf"(?P<dm>(?:(?P<dm_f>{_DAY}){_ORDINAL}{_RANGE})?(?P<dm_d>{_DAY}){_ORDINAL}\s{{0,2}}"
        rf"(?:{any_of(bounds.OF)}\s{{0,2}})?(?P<dm_m>{any_of(MONTHS)})(?!\w)"
        rf"(?:\.?,?\s(?:del?\s)?(?P<dm_y>{_YEAR})(?![\d:]))?)"
    ),
    rf"(?P<bare>(?P<bare_d>{_DAY})(?P<bare_o>st|nd|rd|th|-?го|e(?!\w)|\.(?!\d))?(?:\sчисла)?){_ALONE}",
)
_WORDS = (
    (
        rf"(?P<md>(?P<md_m>{any_of(_ENGLISH_MONTHS)})\.?\s(?:the\s)?(?P<md_d>{_DAY})(?:st|nd|rd|th)?"
        rf"(?:\s?(?:-|–|to|until|through)\s?(?P<md_l>{_DAY})(?:st|nd|rd|th)?)?(?![\d:]|\.\d|\s?{_HALF_DAY})"
        rf"(?:,?\s(?P<md_y>{_YEAR})(?![\d:]))?(?!\w))"
    ),
    rf"(?P<later>(?:{any_of(wording.WEEK_ON)})\s(?P<later_d>{any_of(_WEEKDAYS)})(?!\w))",
    (
        rf"(?P<behind>(?P<behind_d>{any_of(_WEEKDAYS)})"
        rf"\s(?:{any_of(words(wording.WEEK_BEHIND))})(?!\w|\s?\d|['’-]))"
    ),
    rf"(?P<wd>(?P<wd_d>{any_of(_WEEKDAYS)})(?:s?{_TIMES_OF_DAY})?(?!\w)(?:\s(?P<wd_last>dernier|passato|pasado|passado))?)",
    r"(?P<swd>(?-i:(?P<swd_d>Mon(?=\.?,? \d| at )|Tues?|Wed|Thurs?|Thu|Fri|Sat(?=\.?,? \d)|Sun(?=\.?,? \d)))(?!\w)\.?)",
    rf"(?P<near>(?P<near_d>{any_of(_NEAR)})(?!\w))",
    rf"(?P<week>{any_of(words(wording.NEXT_WEEK))}(?!\w))",
    (
        rf"(?P<month>(?:(?:(?P<mon_end>{any_of(wording.END_OF)})|(?P<mon_second>{any_of(wording.SECOND_WEEK_OF)})"
        rf"|(?P<mon_mid>{any_of(wording.MID)})"
        rf"|(?P<mon_start>{any_of(wording.START_OF)}))[\s-]?)?"
        rf"(?P<mon_m>{any_of(MONTHS)})(?!\w)(?:\s(?P<mon_y>{_YEAR}))?(?!\s?\d))"
    ),
    (
        rf"(?P<past>(?:{any_of(hours.HALF_PAST)}|(?P<past_q>{any_of(hours.QUARTER_PAST)})"
        rf"|(?P<past_h>{any_of(hours.HALF_TO)})|(?P<past_t>{any_of(hours.QUARTER_TO)}))"
        rf"\s(?P<past_n>\d\d?|{any_of(_HOURS)})(?!\w))"
    ),
    (
        rf"(?P<at>{any_of(words(hours.BEFORE_HOUR))}\s?(?P<at_h>{_HOUR}|{any_of(_HOURS)})"
        rf"(?:[.:](?P<at_m>[0-5]\d))?(?:\s?(?P<at_a>{_HALF_DAY})|\s?{_BEHIND_HOUR}|'\w{{1,3}}|(?!\w|[.,:/-]\d){_ALONE}))"
    ),
    rf"(?P<full>{any_of(words(hours.BEFORE_FULL_HOUR))}\s(?P<full_h>{_HOUR})\.(?P<full_m>[0-5]\d)(?![\d.]))",
    rf"(?P<noon>{any_of(hours.NOON)}(?!\w))",
)
# One look tells nearly every word from those that begin a form.
_LEADING = (
    *MONTHS, *_WEEKDAYS, *_NEAR, *words(wording.NEXT_WEEK), *wording.START_OF, *wording.END_OF,
    *wording.MID, *wording.SECOND_WEEK_OF, *wording.WEEK_ON, *hours.NOON, *hours.HALF_PAST, *hours.HALF_TO,
    *hours.QUARTER_PAST, *hours.QUARTER_TO, *_SHORT,
)  # fmt: skip
_LEADS = any_of(_LEADING)
_LEADS_HOUR = any_of((*words(hours.BEFORE_HOUR), *words(hours.BEFORE_FULL_HOUR)))
_FORMS = when_asked(
    rf"(?<![\w/#+€$£@])(?:(?=\d)(?<![\d][.,:-])(?:{'|'.join(_DIGITS)})"
    rf"|(?={_LEADS}|{_LEADS_HOUR}\s?(?:\d|{any_of(_HOURS)}))(?:{'|'.join(_WORDS)}))"
    rf"|@\s?(?P<sign>(?P<sign_h>{_HOUR})(?:[.:](?P<sign_m>[0-5]\d))?\s?(?P<sign_a>{_HALF_DAY})?)(?!\w)",
    re.IGNORECASE,
)
_BEFORE = 40
_NAMES_A_DAY = when_asked(rf"(?:^|[\s(,]){any_of(bounds.BEFORE_DAY)}\s?$", re.IGNORECASE)
_NAMES_A_DATE = when_asked(
    rf"(?:^|[\s(,:])(?:{any_of((*bounds.BEFORE_DAY, *words(bounds.UNTIL), *words(bounds.FROM), *words(bounds.ON)))}"
    rf"|{any_of(wording.ALL_SHORT_WEEKDAYS)}\.?,?|{any_of(_WEEKDAYS)},?)\s?$",
    re.IGNORECASE,
)
_NAMES_A_MONTH = when_asked(
    rf"(?:^|[\s(,]){any_of((*wording.IN_MONTH, *words(bounds.UNTIL), *words(bounds.FROM)))}\s$", re.IGNORECASE
)
_EVERY = re.compile(rf"(?:^|\W)(?:{any_of(wording.EVERY)})\s$", re.IGNORECASE)
_LAST = re.compile(rf"(?:^|\W)(?:{any_of(wording.LAST)})\s$", re.IGNORECASE)
_OTHER_WEEK = re.compile(
    r"(?:^|\W)(?:for|this|next|last|that|the|each|every|per|days?|hours?|times|shifts|nights|mornings)\s$",
    re.IGNORECASE,
)
_NO_TOMORROW = re.compile(rf"(?:^|\W){any_of(wording.NOT_TOMORROW)}\s$", re.IGNORECASE)
_SECOND_WEEK = 8
CAPITALISED = frozenset({"may", "march", "mar", "mart"})


_WORD = re.compile(r"\w+")
# How the words begin without which a text that holds no digit names no day and no hour; of several words the longest.
_BEGINNINGS = frozenset(max(_WORD.findall(small(form)), key=len)[:4] for form in (*_LEADING, *_HOURS)) - {"een", "une"}


def _may_hold_any(text: str) -> bool:
    beginnings = [word[:4] for word in _WORD.findall(small(text))]
    return not _BEGINNINGS.isdisjoint(beginnings) or any(beginning[0].isdigit() for beginning in beginnings)


def parts(text: str, *, month_first: bool) -> Iterator[Part]:
    """Every form in the text, in order, those of them that can be right."""
    if not _may_hold_any(text):
        return
    for match in _FORMS.finditer(text):
        part = _READERS[str(match.lastgroup)](match, month_first)
        if part is not None:
            yield part


def _clock(match: re.Match[str], month_first: bool) -> Part | None:
    part = _hour_part(match, match["c_h"], match["c_m"], match["c_a"])
    if part is None or part.time is None or not match["c_s"]:
        return part
    return replace(part, time=part.time.replace(second=int(match["c_s"])))


def _hour(match: re.Match[str], month_first: bool) -> Part | None:
    return _hour_part(match, match["h_f"] or match["h_h"], None, match["h_a"])


def _sign(match: re.Match[str], month_first: bool) -> Part | None:
    return _hour_part(match, match["sign_h"], match["sign_m"], match["sign_a"])


def _at(match: re.Match[str], month_first: bool) -> Part | None:
    number = match["at_h"]
    hour = number if number.isdigit() else str(_HOURS[plain(number)] + 1)
    return _hour_part(match, hour, match["at_m"], match["at_a"], office=len(number) != 2 or not number.isdigit())


def _hour_part(
    match: re.Match[str], hour: str, minute: str | None, half: str | None, *, office: bool = False
) -> Part | None:
    """`office`: an hour below seven of which no half of the day is said is one in the afternoon."""
    number = int(hour)
    if half:
        number = number % 12 + 12 * (half[0] in "pP")
    elif office and 1 <= number < 7:
        number += 12
    return Part(*match.span(), time=dt.time(number % 24, int(minute or 0))) if number <= 24 else None


def _full(match: re.Match[str], month_first: bool) -> Part | None:
    return _hour_part(match, match["full_h"], match["full_m"], None)


def _past(match: re.Match[str], month_first: bool) -> Part | None:
    named = match["past_n"].lower()
    hour = int(named) if named.isdigit() else _HOURS[named] + 1
    if not 1 <= hour <= 12:
        return None
    minutes = 60 * (hour + 12 * (hour < 7)) + (15 if match["past_q"] else 30)
    minutes -= 60 if match["past_h"] else 45 if match["past_t"] else 0
    return Part(*match.span(), time=dt.time(minutes // 60 % 24, minutes % 60))


def _noon(match: re.Match[str], month_first: bool) -> Part | None:
    return Part(*match.span(), time=dt.time(12))


def _iso(match: re.Match[str], month_first: bool) -> Part | None:
    hour = None
    if match["iso_h"]:
        hour = dt.time(int(match["iso_h"]), int(match["iso_min"]), int(match["iso_sec"] or 0))
    return Part(*match.span(), int(match["iso_d"]), int(match["iso_m"]), int(match["iso_y"]), time=hour)


def _numeric(match: re.Match[str], month_first: bool) -> Part | None:
    day, month, separator, year = match["num_d"], match["num_m"], match["num_s"], match["num_y"]
    if not year:
        if separator == "-":
            return None
        dotted = separator != "." or match["num_dot"]
        sure = dotted and (len(day) == len(month) == 2 or match["num_f"] or (match["num_dot"] and _goes_on(match)))
        if not sure:
            return _numeric_of(match, day, month, month_first)
    number = int(year or 0)
    return _ordered(match, int(day), int(month), number + 2000 * (0 < number < 100), month_first)


def _goes_on(match: re.Match[str]) -> bool:
    """Whether the full stop ends no sentence: "3.6. asti"."""
    behind = match.string[match.end() : match.end() + 2]
    return behind[1:].islower() or behind[:1] in ("-", "–", ",")


def _numeric_of(match: re.Match[str], day: str, month: str, month_first: bool) -> Part | None:
    """ "3/6" and "14.06" are a day where the word in front of them says so."""
    return _ordered(match, int(day), int(month), 0, month_first) if _follows(match, _NAMES_A_DATE) else None


def _ordered(match: re.Match[str], day: int, month: int, year: int, month_first: bool) -> Part | None:
    if (month_first and day <= 12 and "/" in match[0]) or month > 12:
        day, month = month, day
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    if (day, month, year) == (24, 7, 0) and "/" in match[0]:
        return None
    return Part(*match.span(), day=day, month=month, year=year, first_day=int(match["num_f"] or 0))


def _day_month(match: re.Match[str], month_first: bool) -> Part | None:
    if match["dm_m"] in CAPITALISED and not match["dm_y"] and not _follows(match, _NAMES_A_DATE):
        return None
    year, first = int(match["dm_y"] or 0), int(match["dm_f"] or 0)
    return Part(*match.span(), int(match["dm_d"]), _month(match["dm_m"]), year, first)


def _month_day(match: re.Match[str], month_first: bool) -> Part | None:
    if match["md_m"] in CAPITALISED:
        return None
    day, last = int(match["md_d"]), int(match["md_l"] or 0)
    return Part(*match.span(), last or day, _month(match["md_m"]), int(match["md_y"] or 0), day if last else 0)


def _bare(match: re.Match[str], month_first: bool) -> Part | None:
    """A number that a date's word in front, or an ordinal's ending, makes a day."""
    named = _follows(match, _NAMES_A_DAY)
    if not named and not match["bare_o"]:
        return None
    return Part(*match.span(), day=int(match["bare_d"]), weak=not named)


def _weekday(match: re.Match[str], month_first: bool) -> Part | None:
    if _follows(match, _EVERY):
        return None
    last = match["wd_last"] or _follows(match, _LAST)
    return Part(*match.span(), weekday=_WEEKDAYS[plain(match["wd_d"])], weeks=-1 if last else None)


def _later(match: re.Match[str], month_first: bool) -> Part | None:
    """The same Monday: "this week on Monday" and "4 days a week from Monday"."""
    if _follows(match, _OTHER_WEEK):
        return Part(*match.span("later_d"), weekday=_WEEKDAYS[plain(match["later_d"])])
    return Part(*match.span(), weekday=_WEEKDAYS[plain(match["later_d"])], later=1)


def _behind(match: re.Match[str], month_first: bool) -> Part | None:
    return Part(*match.span(), weekday=_WEEKDAYS[plain(match["behind_d"])], later=1)


def _short_weekday(match: re.Match[str], month_first: bool) -> Part | None:
    return Part(*match.span(), weekday=_SHORT[match["swd_d"].lower()])


def _near(match: re.Match[str], month_first: bool) -> Part | None:
    """Morning is the same word as tomorrow in German, Dutch and Spanish."""
    word = match["near_d"]
    if word.lower() in wording.ALSO_MORNING and (_follows(match, _NO_TOMORROW) or _greets(match)):
        return None
    return Part(*match.span(), offset=_NEAR[plain(word)])


def _greets(match: re.Match[str]) -> bool:
    behind = match.string[match.end() : match.end() + 2]
    return match[0][0].isupper() and (behind[:1] in (",", "!") or behind[1:].isupper())


def _week(match: re.Match[str], month_first: bool) -> Part | None:
    return Part(*match.span(), weeks=1)


def _whole_month(match: re.Match[str], month_first: bool) -> Part | None:
    parts_of = {"mon_start": 1, "mon_second": _SECOND_WEEK, "mon_mid": 15, "mon_end": 31}
    day = next((first for part, first in parts_of.items() if match[part]), 0)
    if not day and not _follows(match, _NAMES_A_MONTH):
        return None
    return Part(*match.span(), day=day or 1, month=_month(match["mon_m"]), year=int(match["mon_y"] or 0), vague=True)


def _month(word: str) -> int:
    return MONTHS[plain(word)] + 1


def _follows(match: re.Match[str], before: re.Pattern[str]) -> bool:
    return before.search(match.string[max(0, match.start() - _BEFORE) : match.start()]) is not None


_READERS: Mapping[str, Callable[[re.Match[str], bool], Part | None]] = {
    "clock": _clock, "hour": _hour, "sign": _sign, "at": _at, "past": _past, "full": _full, "noon": _noon, "iso": _iso,
    "num": _numeric, "dm": _day_month, "md": _month_day, "bare": _bare, "later": _later, "behind": _behind,
    "wd": _weekday, "swd": _short_weekday, "near": _near, "week": _week, "month": _whole_month,
}  # fmt: skip
