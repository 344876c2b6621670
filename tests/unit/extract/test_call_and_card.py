"""Call records and contact cards, with their numbers in E.164."""

from datetime import UTC, datetime

from syncd.extract import call, card
from syncd.model.call import Call, Direction
from syncd.model.card import Card
from syncd.model.extraction import PhoneKind, PhoneRole


def test_both_ends_of_a_call_are_normalised_and_an_extension_is_nobodys_number() -> None:
    record = Call("1", datetime(2026, 3, 3, 10, tzinfo=UTC), Direction.OUT, "201", "020 7946 0123", 60, True, "201")
    reading = call.read(record, region="GB")
    assert (reading.caller, reading.callee) == ("", "+442079460123")


def test_a_cards_numbers_keep_their_kind_and_belong_to_its_person() -> None:
    phones = (
        ("020 7946 0123", ("work", "voice")),
        ("07911 123456", ("cell",)),
        ("12", ("home",)),
        ("+44 20 7946 0000", ("main",)),
    )
    reading = card.read(Card("1", "Priya Patel", ("priya@acme.example",), phones), region="GB")
    assert [(p.e164, p.kind, p.role, p.owner) for p in reading.phones] == [
        ("+442079460123", PhoneKind.OFFICE, PhoneRole.PERSON, "priya@acme.example"),
        ("+447911123456", PhoneKind.MOBILE, PhoneRole.PERSON, "priya@acme.example"),
        ("+442079460000", PhoneKind.OFFICE, PhoneRole.COMPANY, ""),
    ]


def test_without_a_type_the_numbering_plan_tells() -> None:
    (phone,) = card.read(Card("1", "Priya Patel", phones=(("+447911123456", ()),)), region="GB").phones
    assert (phone.kind, phone.owner) == (PhoneKind.MOBILE, "Priya Patel")
