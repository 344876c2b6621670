"""What items say of somebody who may be added, put together."""

import itertools
import json
from datetime import UTC, datetime
from functools import reduce
from typing import Any

import pytest

from syncd.model.extraction import PhoneKind
from syncd.model.people import PersonRecord, PhonePoint
from syncd.store import newcomers

PRIYA = "priya@client.example"
OFFICE, MOBILE, OLD = "+442079460123", "+447911123456", "+441614960456"


def said(day: int, *phones: str, title: str = "", company: str = "") -> dict[str, Any] | None:
    points = tuple(PhonePoint(number, PhoneKind.OFFICE) for number in phones)
    record = PersonRecord("Priya Patel", emails=(PRIYA,), phones=points, title=title, company=company)
    return newcomers.pack(record, datetime(2026, 3, day, tzinfo=UTC))


SAID = (
    said(1, OLD, title="Accountant", company="Client Ltd"),
    said(2),
    said(3, MOBILE, OFFICE, title="Head of Finance"),
    said(4, OFFICE),
)


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))), ids=lambda order: "".join(map(str, order)))
def test_what_is_known_of_a_newcomer_is_the_same_text_in_whatever_order_it_was_read(order: tuple[int, ...]) -> None:
    known = reduce(newcomers.joined, (SAID[number] for number in order))
    assert json.dumps(known) == json.dumps(reduce(newcomers.joined, SAID))


def test_the_latest_title_counts_and_what_nobody_said_since_stays() -> None:
    known = newcomers.unpack(reduce(newcomers.joined, SAID))
    assert known is not None
    assert (known.title, known.company) == ("Head of Finance", "Client Ltd")


def test_the_number_that_was_said_last_comes_first() -> None:
    known = newcomers.unpack(reduce(newcomers.joined, SAID))
    assert known is not None
    assert [point.e164 for point in known.phones] == [OFFICE, MOBILE, OLD]


def test_what_was_stored_without_a_time_gives_way_and_is_kept_where_nothing_else_is_said() -> None:
    old = newcomers.pack(PersonRecord("Priya Patel", title="Accountant", company="Client Ltd"))
    known = newcomers.unpack(newcomers.joined(old, said(1, title="Head of Finance")))
    assert known == PersonRecord("Priya Patel", emails=(PRIYA,), title="Head of Finance", company="Client Ltd")
