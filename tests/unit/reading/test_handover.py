"""What is read in one process is the same in another."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from syncd.model.items import ItemKind, Location, MailParts, Part, PartInfo, RawItem
from syncd.model.message import Address
from syncd.reading import handover

AT = Location("alice", "INBOX", uidvalidity=1, uid=7)
PARTS = MailParts(b"Subject: CV\r\n", (Part(PartInfo("1", "text/plain"), b"Dear Alice"),))


@dataclass(frozen=True, slots=True)
class Lone:
    name: str


@dataclass(frozen=True, slots=True)
class Reckoned:
    names: tuple[str, ...]
    count: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "count", len(self.names))


@dataclass
class Named:
    name: str


class Told(Named):
    """No dataclass itself: it may hold what no field says."""


@pytest.mark.parametrize(
    "value",
    [
        RawItem(AT, ItemKind.MAIL, PARTS, datetime(2026, 5, 4, 8, tzinfo=UTC)),
        [Address("Nadia Okafor", "nadia@brightstaff.example"), None, 7, "text"],
        Lone("nadia"),
        Reckoned(("nadia", "carol")),
    ],
    ids=["a mail in parts", "what is no value of ours", "a single field", "a field that follows from others"],
)
def test_a_value_is_the_same_in_another_process(value: object) -> None:
    assert handover.unpacked(handover.packed(value)) == value


def test_a_value_that_stands_in_several_places_is_handed_over_once() -> None:
    one, other = handover.unpacked(handover.packed((AT, AT)))
    assert one is other


def test_what_no_field_says_is_handed_over_too() -> None:
    told = Told("nadia")
    told.__dict__["by"] = "carol"
    assert vars(handover.unpacked(handover.packed(told))) == {"name": "nadia", "by": "carol"}
