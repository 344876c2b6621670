"""News and facts of people in letters by hands that never saw a rule: each stands in braces where it is told.

A line is `language|name|address|subject|text`; in the text, `{kind:words}` marks what is told, `{kind!:words}` the
words that say so where nothing is named.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from quality.rows import Row, Tally
from syncd.extract import dates, mail
from syncd.extract.facts import counts, pay, terms
from syncd.model.message import Address, Message

TASK = "people"
CASES = Path(__file__).parent / "cases" / "people.txt"
_MARK = re.compile(r"\{(?P<kind>\w+)(?P<named>!?)(?::(?P<words>[^{}]*))?\}")
REGIONS = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES", "nl": "NL", "ru": "RU"}
_AMERICAN = re.compile(r"(?<!\d)\(?(?:1[ .-]?)?\(?202\)?[ .-]?555(?!\d)")
WRITTEN = datetime(2026, 5, 12, 9, tzinfo=UTC)
"""When every letter was written: a Tuesday."""
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

    def message(self) -> Message:
        recipient = Address("Alice Moreau", "alice@northbridge.example")
        return Message(None, WRITTEN, (self.sender,), (recipient,), (), (), (), self.subject, self.text)


def measure() -> list[Row]:
    news, facts, traps, silent = Tally(), Tally(), 0, 0
    for case in letters(CASES):
        reading = mail.read(case.message(), region=case.region)
        told = [(one.kind.value, one.value) for one in reading.announcements]
        told += [(one.field.value, one.value) for one in reading.facts]
        wanted = [(mark.kind, mark.words if mark.named else "") for mark in case.marks]
        news.add(*_paired(told, wanted, NEWS, case.region))
        facts.add(*_paired(told, wanted, FACTS, case.region))
        traps += not wanted
        silent += not wanted and not told
    return [
        *_rows("news", news),
        *_rows("facts", facts),
        Row(TASK, "traps kept silent", silent / traps, None, 0.95, traps),
    ]


def _rows(sort: str, tally: Tally) -> Iterator[Row]:
    yield Row(TASK, f"{sort}: precision", tally.precision, None, 0.95, tally.hits + tally.wrong)
    yield Row(TASK, f"{sort}: recall", tally.recall, None, 0.85, tally.hits + tally.missed)


def _paired(
    told: list[tuple[str, str]], wanted: list[tuple[str, str]], kinds: tuple[str, ...], region: str
) -> tuple[set[str], set[str]]:
    """What is told and what is wanted of some kinds, by the same names where they agree."""
    expected = {f"{kind} {words}" for kind, words in wanted if kind in kinds}
    said = set()
    for kind, value in told:
        if kind in kinds:
            agreed = (f"{of} {words}" for of, words in wanted if of == kind and _says(kind, words, value, region))
            said.add(next(agreed, f"{kind} {value} (wrong)"))
    return said, expected


def _says(kind: str, words: str, value: str, region: str) -> bool:
    """Whether marked words are what a statement keeps: as they are read alone, where they are no name."""
    if not words or not value:
        return not value
    if (alone := _ALONE.get(kind)) is not None:
        return value in alone(words, region)
    if kind == "new_number":
        return _digits(words) == _digits(value)
    one, other = _bare(words), _bare(value)
    # A successor is kept by the address that stands beside the name.
    return one in other or other in one or ("@" in other and any(part in other for part in one.split()))


def _bare(text: str) -> str:
    return " ".join(re.sub(r"[^\w@. ]", " ", text.casefold()).split())


def _digits(text: str) -> str:
    """The end of a number: however its country is written."""
    return re.sub(r"\D", "", text)[-8:]


def _days(words: str, region: str) -> set[str]:
    found = dates.find(words, WRITTEN.date(), month_first=region == "US")
    named = {day for when in found for day in (when.date, when.last) if day}
    return {day.isoformat() for day in named} | ({"immediate"} if not named else set())


def _sums(words: str, region: str) -> set[str]:
    return {one.value for one in pay.amounts(counts.in_digits(words), pay.currency_of(region, ""), bare=True)}


_ALONE: Mapping[str, Callable[[str, str], set[str]]] = {
    "away_until": _days,
    "availability": _days,
    "salary": _sums,
    "notice_period": lambda words, region: {terms.span(words) or "none"},
}


def letters(path: Path) -> Iterator[Case]:
    for line in path.read_text(encoding="utf-8").splitlines():
        language, name, address, subject, marked = line.split("|")
        text, marks = _read(marked.replace("\\n", "\n"))
        region = "US" if _AMERICAN.search(text) else REGIONS[language]
        yield Case(language, region, Address(name, address), subject, text, marks)


def _read(marked: str) -> tuple[str, tuple[Mark, ...]]:
    text, marks, done = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[done : match.start()]
        marks.append(Mark(match["kind"], len(text), match["words"] or "", match["named"] == ""))
        text += match["words"] or ""
        done = match.end()
    return text + marked[done:], tuple(marks)
