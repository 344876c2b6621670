"""News and facts of people in letters by hands that never saw a rule: each stands in braces where it is told.

A line is `language|name|address|subject|text`; in the text, `{kind:words}` marks what is told, `{kind!:words}` the
words that say so where nothing is named.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from quality import long_mails
from quality.rows import Row, Tally
from syncd.extract import dates, mail
from syncd.extract.facts import counts, pay, terms
from syncd.model.message import Address, Message

TASK = "people"
CASES = Path(__file__).parent / "cases" / "people.txt"
_MARK = re.compile(r"\{(?P<kind>\w+)(?P<named>!?)(?::(?P<words>[^{}]*))?\}")
REGIONS = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES", "nl": "NL", "ru": "RU"}
_MOST = 0.4
"""How much of a name stands for it: "Siemens" for "Siemens Energy"."""
_FIGURE = re.compile(r"(?<![\w.,])\d{1,3}(?:[.,]\d\d)?(?![\d.,])")
_AMERICAN = re.compile(r"(?<!\d)\(?(?:1[ .-]?)?\(?202\)?[ .-]?555(?!\d)")
WRITTEN = datetime(2026, 5, 12, 9, tzinfo=UTC)
"""When a letter was written that names no day: a Tuesday."""
_OTHERWISE = tuple(
    WRITTEN.replace(year=year, month=month, day=day)
    for day in (12, 2, 22)
    for year in (2026, 2025)
    for month in (1, 3, 5, 7, 8, 9, 10, 11, 12)
)
_DAYS_AHEAD = ("away_until", "availability")
NEWS = (
    "new_number", "new_email", "left_company", "joined_company", "new_title", "surname_change", "successor",
    "away_until",
)  # fmt: skip
FACTS = ("salary", "location", "notice_period", "availability")


@dataclass(frozen=True, slots=True)
class Mark:
    """What is told at `text[start:]` in these words, which name it or only say so."""

    kind: str
    start: int
    words: str
    named: bool


@dataclass(frozen=True, slots=True)
class Case:
    language: str
    region: str
    sender: Address
    subject: str
    text: str
    marks: tuple[Mark, ...]
    written: datetime = WRITTEN

    def message(self) -> Message:
        recipient = Address("Alice Moreau", "alice@northbridge.example")
        return Message(None, self.written, (self.sender,), (recipient,), (), (), (), self.subject, self.text)


def measure() -> list[Row]:
    told = list(letters(CASES))
    return [*_measured(TASK, told), *_measured(f"{TASK}, in long mails", in_long_mails(told, every=3).values())]


def _measured(task: str, cases: Iterable[Case]) -> Iterator[Row]:
    news, facts, traps, silent = Tally(), Tally(), 0, 0
    for case in cases:
        reading = mail.read(case.message(), region=case.region)
        told = [(one.kind.value, one.value) for one in reading.announcements]
        told += [(one.field.value, one.value) for one in reading.facts]
        wanted = [(mark.kind, mark.words if mark.named else "") for mark in case.marks]
        news.add(*_paired(told, wanted, NEWS, case))
        facts.add(*_paired(told, wanted, FACTS, case))
        traps += not wanted
        silent += not wanted and not told
    for sort, tally in (("news", news), ("facts", facts)):
        yield Row(task, f"{sort}: precision", tally.precision, None, 0.95, tally.hits + tally.wrong)
        yield Row(task, f"{sort}: recall", tally.recall, None, 0.85, tally.hits + tally.missed)
    yield Row(task, "traps kept silent", silent / traps, None, 0.95, traps)


def in_long_mails(told: Sequence[Case], *, every: int) -> Mapping[int, Case]:
    """Every so-many-th of these, by its place, amid what others of its language write that tells nothing."""
    mails = [long_mails.Short(case.text, case.language, not case.marks) for case in told]
    return {
        n: replace(
            told[n],
            text=longer.text,
            marks=tuple(replace(mark, start=longer.place(mark.start)) for mark in told[n].marks),
        )
        for n, longer in long_mails.longer(mails, every=every)
    }


def _paired(
    told: list[tuple[str, str]], wanted: list[tuple[str, str]], kinds: tuple[str, ...], case: Case
) -> tuple[set[str], set[str]]:
    """What is told and what is wanted of some kinds, by the same names where they agree."""
    expected = {f"{kind} {words}" for kind, words in wanted if kind in kinds}
    said = set()
    for kind, value in told:
        if kind in kinds:
            agreed = (f"{of} {words}" for of, words in wanted if of == kind and says(kind, words, value, case))
            said.add(next(agreed, f"{kind} {value} (wrong)"))
    return said, expected


def says(kind: str, words: str, value: str, case: Case) -> bool:
    """Whether marked words are what a statement keeps: as they are read alone, where they are no name."""
    if not words or not value:
        return words == value
    if (alone := _ALONE.get(kind)) is not None:
        return (value.split(" ")[0] if kind == "salary" else value) in alone(words, case)
    if kind == "new_number":
        return _digits(words) == _digits(value)
    one, other = _bare(words), _bare(value)
    # A successor is kept by the address that stands beside the name.
    return _is_most_of(one, other) or _is_most_of(other, one) or ("@" in other and any(w in other for w in one.split()))


def _is_most_of(words: str, others: str) -> bool:
    return f" {words} " in f" {others} " and len(words) > _MOST * len(others)


def _bare(text: str) -> str:
    return " ".join(re.sub(r"[^\w@. ]", " ", text.casefold()).split())


def _digits(text: str) -> str:
    """The end of a number: however its country is written."""
    return re.sub(r"\D", "", text)[-8:]


def _days(words: str, case: Case) -> set[str]:
    """The days of marked words, read alone and in their place.

    Who is away through the fifth, or from the first to it, is back on the sixth.
    """
    places = [match.span() for match in re.finditer(re.escape(words), case.text)]
    in_place = _dates(case.text, case.written, case.region)
    found = [
        *_dates(words, case.written, case.region),
        *(when for when in in_place if any(start < when.end and when.start < end for start, end in places)),
    ]
    named = [day for when in found for day in (when.date, when.last) if day]
    whole = (when for when in found if when.end_date or when.bound is dates.Bound.THROUGH)
    named += [when.last + timedelta(days=1) for when in whole if when.last]
    spans = [terms.in_so_long(span, case.written.date()) for _, _, span in terms.spans(words)]
    said = {day.isoformat() for day in (*named, *spans) if day}
    return said | {"immediate"} if not said or any(terms.at_once(words)) else said


def _dates(words: str, written: datetime, region: str) -> list[dates.When]:
    return dates.find(words, written.date(), month_first=region == "US", bare=True)


def _figures(words: str, case: Case) -> set[str]:
    """The figures of a sum: for how long it is paid, and often in what, is said beside it."""
    text = counts.in_digits(words)
    sums = {one.value.split(" ")[0] for one in pay.amounts(text, pay.currency_of(case.region, ""), bare=True)}
    bare = {f"{one.replace(',', '.')}{thousands}" for one in _FIGURE.findall(text) for thousands in ("", "000")}
    return sums | bare


_ALONE: Mapping[str, Callable[[str, Case], set[str]]] = {
    "away_until": _days,
    "availability": _days,
    "salary": _figures,
    "notice_period": lambda words, _: {terms.span(words) or "none"},
}


def letters(path: Path) -> Iterator[Case]:
    for line in path.read_text(encoding="utf-8").splitlines():
        language, name, address, subject, marked = line.split("|")
        text, marks = _read(marked.replace("\\n", "\n"))
        region = "US" if _AMERICAN.search(text) else REGIONS[language]
        yield Case(language, region, Address(name, address), subject, text, marks, _written(text, marks, region))


def _written(text: str, marks: Sequence[Mark], region: str) -> datetime:
    """A day before those that somebody will be back or can begin on: no letter says when it was written."""
    places = [(one.start, one.start + len(one.words)) for one in marks if one.kind in _DAYS_AHEAD and one.named]

    def fits(day: datetime) -> bool:
        named = [when for when in _dates(text, day, region) if any(a < when.end and when.start < b for a, b in places)]
        return all(when.last > day.date() for when in named if when.last)

    return next((day for day in (WRITTEN, *_OTHERWISE) if not places or fits(day)), WRITTEN)


def _read(marked: str) -> tuple[str, tuple[Mark, ...]]:
    text, marks, done = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[done : match.start()]
        marks.append(Mark(match["kind"], len(text), match["words"] or "", match["named"] == ""))
        text += match["words"] or ""
        done = match.end()
    return text + marked[done:], tuple(marks)
