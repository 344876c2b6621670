"""Hostile mail costs no more work than its size allows; the work is counted, not timed."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from syncd.extract import (
    attributions,
    bounce_text,
    bounces,
    dates,
    header_lines,
    introductions,
    limits,
    mail,
    numerals,
    phones,
    quoting,
    statements,
    zones,
)
from syncd.extract.announcements import reader as announcements
from syncd.model.extraction import Zone, ZonedLine
from syncd.model.message import Address
from tests.unit.extract import build

HOSTILE = {
    "On": "On " * 6000,
    "On, a line each": "On \n" * 6000,
    "attributions": "On 1 Jan 2026 a@b.example wrote:\n" * 3000,
    "colons": "a:\n" * 10_000,
    "one line of 10 MB": "a" * 10_000_000,
    "one line of addresses": "x@" * 500_000,
    "digits": "1 2 3 4 5 6 7 8 9 0 " * 50_000,
    "numbers": "020 7946 0123\n" * 10_000,
    "zeros": "0" * 1_000_000,
    "nested quotes": "\n".join(">" * n + " x" for n in range(1000)),
    "marks": ">" * 1_000_000,
    "header lines": "From: a@b.example\nTo: c@d.example\n" * 5000,
    "endless recipients": "To: x@y.example\n" + "a@b.example,\n" * 10_000,
    "blank lines": "\n" * 1_000_000,
    "blanks": " " * 1_000_000,
    "dashes": "-" * 1_000_000,
    "separators": "-----Original Message-----\n" * 5000,
    "no width": "\u200b" * 500_000,
    "bidi": "\u202e1" * 250_000,
    "names": "Aa Bb " * 150_000,
    "links": "tel:" * 250_000,
    "parentheses": "(1)" * 300_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    reading = mail.read(build.mail(text, subject=text[:5000], html=text[:100_000]), region="GB")
    assert len("\n".join(line.text for line in reading.lines)) <= len(text) + len(reading.lines)


class Counter:
    """Counts the calls that go through it."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.calls = 0

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self.calls += 1
        return self.function(*args, **kwargs)


@pytest.mark.parametrize(
    "shape",
    [
        "a:\n",
        "To: a@b.example\n",
        "Bcc: a@b.example\n",
        "From: a\nTo: b\n",
        "x\n",
        "On \n",
        "---- Forwarded message ----\n",
        "---- x y ----\nFrom: a@b.example\n",
        "From: a@b.example\nXy: a@b.example\n",
        "<a@b.example> wrote:\n",
    ],
)
def test_looking_for_introductions_costs_a_fixed_number_of_looks_a_line(
    shape: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = Counter(header_lines.field)
    for module in (header_lines, introductions, attributions):
        monkeypatch.setattr(module, "field", looks)
    lines = (shape * 2000).splitlines()
    quoting.place(lines)
    assert looks.calls <= 10 * len(lines)


def test_only_so_many_candidates_are_tried_however_many_digits_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    tries = Counter(numerals.find)
    monkeypatch.setattr(numerals, "find", tries)
    lines = zones.split("1 2 3 4 5 6 7 8 9 0 " * 50_000)
    scan = phones.scan(lines, ("GB",), None)
    assert limits.CANDIDATES.most / 2 < tries.calls <= limits.CANDIDATES.most
    assert scan.defects == ("candidates for numbers after the first 300 not read",)


def test_a_mail_without_digits_is_never_searched_for_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    tries = Counter(numerals.find)
    monkeypatch.setattr(numerals, "find", tries)
    phones.scan(zones.split("Hi Tom,\n\nThursday works, on 3 March.\n\nPriya"), ("GB",), None)
    assert tries.calls == 0


@pytest.mark.parametrize(
    "shape", ["1 2 3 ", "3.3.", "Monday ", "on the 3 ", "12/12/", "tot en met ", "at 1 at 2 ", "1-"]
)
def test_so_many_characters_name_only_so_many_days(shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looks = Counter(dates._resolved)
    monkeypatch.setattr(dates, "_resolved", looks)
    dates.find(shape * 100_000, date(2026, 5, 20))
    assert looks.calls <= limits.DATE_CHARS.most / 2


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_bounce_is_read_to_its_end(text: str) -> None:
    daemon = build.mail(text, subject="Undelivered Mail", sender=Address("", "mailer-daemon@mx.example"))
    assert len(bounces.recipients(daemon)) <= limits.BOUNCED.most


def test_only_so_many_addresses_of_a_bounce_are_weighed(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = Counter(bounce_text._weight)
    monkeypatch.setattr(bounce_text, "_weight", looks)
    bounce_text.failing("a@b.example\n" * 100_000, ())
    assert looks.calls <= limits.BOUNCE_MENTIONS.most


@pytest.mark.parametrize(
    "shape",
    ["I've left ", "my new number is now ", "I am on leave until 1 June. ", "joined Acme as Head of ", "Mr A B C "],
)
def test_announcements_are_looked_for_in_so_many_sentences_however_long_the_mail_is(
    shape: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = Counter(announcements.topics)
    monkeypatch.setattr(announcements, "topics", looks)
    lines = [ZonedLine(f"{shape * 50}.", Zone.BODY)] * (limits.NEWS_SENTENCES.most + 1)
    announcements.read(announcements.letter(lines, statements.read(lines), sender=build.PRIYA, today=date(2026, 5, 12)))
    assert looks.calls == limits.NEWS_SENTENCES.most
