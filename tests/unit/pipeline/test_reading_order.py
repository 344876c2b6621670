"""A question says the same in whatever order its mails are read, and in however many passes."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from syncd.model.items import ItemKind
from syncd.model.review import ProposalKind
from tests.unit.activities.agency import ALICE
from tests.unit.pipeline.office import PRIYA, Office, mail, open_office

FIRST = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
LENA = "lena@bidder.example"
TOM = "tom.wright@new.example"


def letter(hour: int, sender: str = f"Lena Vogt <{LENA}>", to: str = ALICE, body: str = "Hello,\n\nyes.\n") -> bytes:
    headers = {"Subject": f"Part {hour}", "Date": format_datetime(FIRST + timedelta(hours=hour))}
    return mail(sender, to, body, Message_ID=f"<part-{hour}@bidder.example>", **headers)


def signed(*lines: str) -> str:
    return "\n".join(("Hello,", "", "please see below.", "", "Best regards", *lines, ""))


LETTERS = (
    letter(1, body=signed("Lena Vogt", "Head of Finance", "Bidder Ltd", "+44 20 7946 0123")),
    letter(2, body=signed("Lena Vogt", "Chief Financial Officer", "Bidder Ltd", "+44 161 496 0456")),
    letter(3, sender=LENA),
    letter(4, sender=ALICE, to=f"Lena Vogt <{LENA}>"),
    letter(
        5,
        sender=f'"Vogt, Lena" <{LENA}>',
        body=signed("Lena Vogt", "CFO", "Bidder Holding Ltd", "+44 161 496 0456", "Mobile: +44 7911 123499"),
    ),
    letter(6, sender=f"Lena Maria Vogt <{LENA}>", to=f"{ALICE}, Tom Wright <{TOM}>"),
    letter(7, sender=f"Tom Wright <{TOM}>", body=signed("Tom Wright", "Welder", "New Ltd", "07911 123498")),
    letter(8, sender=ALICE, to=f"Tom Wright <{TOM}>, Lena Vogt <{LENA}>"),
    letter(9, f"Priya Patel <{PRIYA}>", body=signed("Priya Patel", "Head of Finance", "+44 161 496 0789")),
    letter(10, f"Priya Patel <{PRIYA}>", body=signed("Priya Patel", "Head of Finance", "+44 161 496 0789")),
    letter(11, sender=f"P. Wright <{TOM}>"),
)
CHRONOLOGICAL = tuple(range(len(LETTERS)))
ORDERS = {
    "the latest first": CHRONOLOGICAL[::-1],
    "every other one": CHRONOLOGICAL[::2] + CHRONOLOGICAL[1::2],
    "the bare address last": (10, 6, 0, 4, 7, 1, 9, 5, 3, 8, 2),
    "the middle first": (5, 4, 6, 3, 7, 2, 8, 1, 9, 0, 10),
}


def asked(folder: Path, empty_database: Path, order: tuple[int, ...], at_once: int) -> dict[str, Any]:
    """What is asked after the letters were read in this order, so many in a pass; by what it is asked about."""
    folder.mkdir()
    office = open_office(folder, empty_database)
    try:
        office.knows()
        for start in range(0, len(order), at_once):
            for number in order[start : start + at_once]:
                office.sources["alice"][0].put("INBOX", f"item-{number:02}", LETTERS[number], ItemKind.MAIL)
            office.sync()
        return {question.value: _told(office, question) for question in office.questions()}
    finally:
        office.database.dispose()


def _told(office: Office, question: Any) -> tuple[Any, ...]:
    [item] = [row.location for row in office.ledger() if row.id == question.item]
    said = (question.kind, question.name, question.quote, question.confidence, question.record, question.seen)
    return (*said, item, [(one.person.name, one.confidence, one.reasons) for one in question.candidates])


@pytest.mark.parametrize("at_once", [1, 4])
@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS)
def test_a_question_says_the_same_in_whatever_order_its_mails_are_read(
    order: tuple[int, ...], at_once: int, tmp_path: Path, empty_database: Path
) -> None:
    expected = asked(tmp_path / "chronological", empty_database, CHRONOLOGICAL, 1)
    assert {LENA, TOM, "+441614960789"} <= expected.keys()
    assert asked(tmp_path / "other", empty_database, order, at_once) == expected


def test_who_may_be_added_is_shown_as_the_latest_mail_has_them(tmp_path: Path, empty_database: Path) -> None:
    kind, name, quote, _, record, *_ = asked(tmp_path / "office", empty_database, CHRONOLOGICAL[::-1], 1)[LENA]
    assert (kind, name, quote) == (ProposalKind.NEW_PERSON, "Lena Vogt", "Part 8")
    assert (record.title, record.company) == ("CFO", "Bidder Holding Ltd")
    assert [point.e164 for point in record.phones][-1] == "+442079460123"


def test_a_namesake_on_record_is_asked_about_though_the_latest_mail_does_not_name_them_so(
    tmp_path: Path, empty_database: Path
) -> None:
    kind, *_, candidates = asked(tmp_path / "office", empty_database, CHRONOLOGICAL, 1)[TOM]
    assert (kind, [name for name, *_ in candidates]) == (ProposalKind.WHO_IS_THIS, ["Tom Wright"])
