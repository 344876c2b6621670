"""Days named without a date: "after Easter", "from the first of the month", "week 23", "back on the third"."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter  # type: ignore[import-untyped]

from syncd.extract.date_forms import CAPITALISED, MONTHS, Part, forms, plain
from syncd.extract.patterns import Rows, any_of, words
from syncd.extract.words import named_days as wording

Day = Callable[[int], dt.date]
"""The working day behind a feast, by its year."""


def _behind_easter(days: int, method: int = EASTER_WESTERN) -> Day:
    return lambda year: easter(year, method) + timedelta(days=days)


def _thanksgiving(year: int) -> dt.date:
    return dt.date(year, 11, 29) - timedelta(days=dt.date(year, 11, 4).weekday())


def _labor_day(year: int) -> dt.date:
    return dt.date(year, 9, 8) - timedelta(days=dt.date(year, 9, 7).weekday())


_MIDDLE = 15
_FEASTS: tuple[tuple[Rows, Day], ...] = (
    (wording.EASTER, _behind_easter(2)),
    (wording.ORTHODOX_EASTER, _behind_easter(1, EASTER_ORTHODOX)),
    (wording.WHITSUN, _behind_easter(51)),
    (wording.CHRISTMAS, lambda year: dt.date(year, 12, 27)),
    (wording.NEW_YEAR, lambda year: dt.date(year, 1, 2)),
    (wording.EPIPHANY, lambda year: dt.date(year, 1, 7)),
    (wording.ORTHODOX_CHRISTMAS, lambda year: dt.date(year, 1, 9)),
    (wording.MAY_HOLIDAYS, lambda year: dt.date(year, 5, 10)),
    (wording.THANKSGIVING, _thanksgiving),
    (wording.LABOR_DAY, _labor_day),
    (wording.END_OF_YEAR, lambda year: dt.date(year, 12, 31)),
)
_FEAST_OF: Mapping[str, Day] = {plain(form): day for rows, day in _FEASTS for form in words(rows)}
_ABBREVIATED = 4
"""Letters of a month's name that may be another word: "mars", "мае", "luty"."""
_ORDINALS = forms(wording.ORDINALS)
_SURE_MONTHS = [name for name in MONTHS if len(name) > _ABBREVIATED and name not in CAPITALISED]
_BEFORE = any_of(words(wording.BEFORE_ORDINAL))
_FORMS = re.compile(
    rf"(?<![\w-])(?:(?P<feast>{any_of(_FEAST_OF)})|(?P<end>{any_of(words(wording.END_OF_MONTH))})"
    rf"|(?P<middle>{any_of(words(wording.MIDDLE_OF_MONTH))})|(?P<month>{any_of(_SURE_MONTHS)})(?!\s?\d)"
    rf"|(?P<first>{any_of(words(wording.FIRST_OF_MONTH))})|(?P<weekend>{any_of(words(wording.AFTER_WEEKEND))})"
    rf"|(?P<week>{any_of(words(wording.WEEK))}\.?\s(?P<week_n>[1-9]|[1-4]\d|5[0-3]))"
    rf"|{_BEFORE}\s(?P<number>(?P<number_d>[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er?|ste|de))"
    rf"|{any_of(words(wording.BEFORE_NUMBER))}\s(?P<counted>(?P<counted_d>[1-9]|[12]\d|3[01])(?:-?го|-?му|\sчисла))"
    rf"|(?:{_BEFORE}\s)?(?P<ordinal>(?P<ordinal_d>{any_of(_ORDINALS)})(?:\s(?:of\s)?(?P<ordinal_m>{any_of(MONTHS)})"
    r"|(?!\s(?:of|week|half|day|time)\b)))"
    r")(?!\w)",
    re.IGNORECASE,
)


def parts(text: str, today: dt.date) -> Iterator[Part]:
    """Every such day in the text, in order; of feasts and the like the next one after `today`."""
    for match in _FORMS.finditer(text):
        kind = str(match.lastgroup)
        yield from _READERS[kind](match, today)


def _feast(match: re.Match[str], today: dt.date) -> Iterator[Part]:
    day = _FEAST_OF[plain(match["feast"])]
    yield _on(match, "feast", next(one for year in (0, 1) if (one := day(today.year + year)) > today))


def _end(match: re.Match[str], today: dt.date) -> Iterator[Part]:
    yield _on(match, "end", _first_of_next(today) - timedelta(days=1))


def _middle(match: re.Match[str], today: dt.date) -> Iterator[Part]:
    month = today if today.day < _MIDDLE else _first_of_next(today)
    yield _on(match, "middle", month.replace(day=_MIDDLE))


def _month(match: re.Match[str], _: dt.date) -> Iterator[Part]:
    yield Part(*match.span("month"), day=1, month=MONTHS[plain(match["month"])] + 1, vague=True)


def _first(match: re.Match[str], today: dt.date) -> Iterator[Part]:
    yield _on(match, "first", _first_of_next(today))


def _weekend(match: re.Match[str], today: dt.date) -> Iterator[Part]:
    yield _on(match, "weekend", today + timedelta(days=7 - today.weekday()))


def _week(match: re.Match[str], today: dt.date) -> Iterator[Part]:
    """The Monday of a week (ISO 8601), where the year has it."""
    for year in (today.year, today.year + 1):
        week = int(match["week_n"])
        if week < 53 or dt.date(year, 12, 28).isocalendar().week == week:
            monday = dt.date.fromisocalendar(year, week, 1)
            if monday > today:
                yield _on(match, "week", monday)
                return


def _number(match: re.Match[str], _: dt.date) -> Iterator[Part]:
    yield Part(*match.span("number"), day=int(match["number_d"]))


def _counted(match: re.Match[str], _: dt.date) -> Iterator[Part]:
    yield Part(*match.span("counted"), day=int(match["counted_d"]))


def _ordinal(match: re.Match[str], _: dt.date) -> Iterator[Part]:
    """In English it takes an article or a month: "second" is most else."""
    alone = match.start() == match.start("ordinal") and match["ordinal"].isascii()
    if match["ordinal_m"] or not alone:
        month = MONTHS[plain(match["ordinal_m"])] + 1 if match["ordinal_m"] else 0
        yield Part(*match.span("ordinal"), day=_ORDINALS[plain(match["ordinal_d"])] + 1, month=month)


def _on(match: re.Match[str], group: str, day: dt.date) -> Part:
    return Part(*match.span(group), day.day, day.month, day.year, vague=True)


def _first_of_next(today: dt.date) -> dt.date:
    return (today.replace(day=1) + timedelta(days=32)).replace(day=1)


_READERS: Mapping[str, Callable[[re.Match[str], dt.date], Iterator[Part]]] = {
    "feast": _feast, "end": _end, "middle": _middle, "month": _month, "first": _first, "weekend": _weekend,
    "week": _week, "number": _number,
    "counted": _counted, "ordinal": _ordinal,
}  # fmt: skip
