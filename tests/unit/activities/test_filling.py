"""What a signature has that a record lacks."""

from datetime import UTC, datetime, timedelta

import pytest

from syncd.activities.filling import lacking
from syncd.model.changes import Signed, SignedBlock
from syncd.model.extraction import Contact
from syncd.model.people import Person, PersonId, PersonRecord

MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)
TAN = Person(PersonId(1), PersonRecord("Wei-Ling Tan"))


@pytest.mark.parametrize(
    ("company", "told"), [("Wei-Ling Tan", []), ("TAN", []), ("Tan Logistics", ["Tan Logistics"]), ("", [])]
)
def test_an_employer_who_is_called_like_the_person_is_none(company: str, told: list[str]) -> None:
    signed = Signed("tan@x.example", SignedBlock(Contact(company=company)), MONDAY, TUESDAY, 1)
    assert [value for _, _, value in lacking(TAN, [signed], ["company"])] == told
