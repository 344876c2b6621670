"""What senders announce, and what only looks like it: a table of sentences per language, and whole mails."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from syncd.extract import mail, statements
from syncd.extract.announcements import reader
from syncd.model.extraction import Zone, ZonedLine
from syncd.model.message import Message
from syncd.model.statements import Announcement
from tests.unit.extract import build

SAID = Path(__file__).parent / "said"
WRITTEN = datetime(2026, 5, 12, 9, tzinfo=UTC)


def told(news: Announcement) -> str:
    return f"{news.kind.value}={news.value}" + (f"@{news.about}" if news.about else "")


def letter(text: str, *, subject: str = "News", headers: tuple[tuple[str, str], ...] = ()) -> Message:
    made = build.mail(text, subject=subject, headers=headers)
    return Message(
        made.message_id, WRITTEN, made.from_, made.to, (), (), (), made.subject, made.text, headers=made.headers
    )


def announced(text: str, *, subject: str = "News", headers: tuple[tuple[str, str], ...] = ()) -> list[str]:
    reading = mail.read(letter(text, subject=subject, headers=headers), region="GB")
    return sorted(told(news) for news in reading.announcements)


def table() -> Iterator[tuple[str, str]]:
    """(text, what it announces); `¶` is the end of a line, `-` nothing, and a name after `@` whom it is about."""
    for name, skipped in (("announcements.en.tsv", 0), ("announcements.more.tsv", 1)):
        for line in (SAID / name).read_text(encoding="utf-8").splitlines():
            text, expected = line.split("\t")[skipped:]
            yield text, expected


@pytest.mark.parametrize(("text", "expected"), list(table()), ids=lambda text: text[:60])
def test_a_sentence_announces_what_it_says_and_nothing_else(text: str, expected: str) -> None:
    assert announced(text.replace("¶", "\n")) == ([] if expected == "-" else sorted(expected.split("; ")))


def test_two_names_that_are_swapped_are_surely_employers_only_where_they_show_it() -> None:
    surely = {"Acme Systems Ltd for Beta Foods": 0.8, "Google Docs for Microsoft Word": 0.5}
    for names, confidence in surely.items():
        reading = mail.read(letter(f"I swapped {names}."), region="GB")
        assert [news.confidence for news in reading.announcements] == [confidence, confidence]


def test_the_quote_is_the_sentence() -> None:
    reading = mail.read(letter("Hi Tom,\n\nAll good. I've left Acme. Speak soon.\n\nPriya"), region="GB")
    assert [news.quote for news in reading.announcements] == ["I've left Acme."]


def test_news_that_is_quoted_or_forwarded_is_not_the_senders() -> None:
    quoted = "Thanks!\n\nOn Tue, 3 Mar 2026 at 10:15, Tom Wright <tom@northbridge.example> wrote:\n> I've left Acme.\n"
    forwarded = (
        "FYI\n\n---------- Forwarded message ---------\nFrom: Tom Wright <tom@northbridge.example>\n"
        "Date: Tue, 3 Mar 2026 at 10:15\nSubject: Out of office\nTo: Priya Patel\n\nI am on leave until 1 June.\n"
    )
    assert announced(quoted) == announced(forwarded, subject="Fwd: Out of office") == []


@pytest.mark.parametrize(
    "headers", [(("list-unsubscribe", "<https://news.example/u>"),), (("auto-submitted", "auto-generated"),)]
)
def test_what_machines_write_to_many_is_no_news(headers: tuple[tuple[str, str], ...]) -> None:
    assert announced("I've joined Acme as Head of People.", headers=headers) == []


def test_an_automatic_answer_says_who_is_gone_and_who_follows() -> None:
    text = "I no longer work at Acme.\nPlease direct your enquiries to Paul Dean at paul.dean@acme.example."
    headers = (("auto-submitted", "auto-replied"),)
    assert announced(text, headers=headers) == ["left_company=Acme", "successor=paul.dean@acme.example"]


def test_whoever_stands_in_during_an_absence_is_no_successor() -> None:
    text = "I am on leave until 1 June. In urgent cases please contact paul.dean@acme.example."
    assert announced(text, headers=(("auto-submitted", "auto-replied"),)) == ["away_until=2026-06-01"]


def test_a_number_in_the_signature_is_new_where_it_says_so() -> None:
    text = "Thanks, all clear.\n\nKind regards,\n\nPriya Patel\nAcme Ltd\nNew mobile: 07911 123456\n"
    assert announced(text) == ["new_number=+447911123456"]


def test_news_that_is_broken_over_two_lines_is_read() -> None:
    text = "Hi Tom,\n\njust a short note to let you know that, as of today, I no longer\nwork at Acme Ltd.\n\nPriya\n"
    assert announced(text) == ["left_company=Acme Ltd"]


def test_without_a_date_no_day_is_told() -> None:
    lines = [ZonedLine("I am on leave until 1 June. I've left Acme.", Zone.BODY)]
    found = reader.read(reader.letter(lines, statements.read(lines), sender=build.PRIYA, today=None))
    assert [told(news) for news in found] == ["left_company=Acme"]


def test_a_bounce_announces_nothing() -> None:
    headers = (("x-failed-recipients", "paul.dean@acme.example"),)
    assert announced("I no longer work at Acme.", subject="Undelivered Mail Returned to Sender") != []
    assert announced("I no longer work at Acme.", subject="Undelivered Mail Returned to Sender", headers=headers) == []
