"""Which language the lines of a signature are in, and which country's numbers they are read by."""

import pytest

from syncd.extract import phones
from syncd.extract.phones import languages
from syncd.model.extraction import PhoneKind, Zone, ZonedLine
from syncd.model.message import Address

SENDER = Address("Jo Doe", "jo@mail.example")

LINES = {
    "Mit freundlichen Grüßen": {"de"},
    "Chargée de recrutement": {"fr"},
    "Sp. z o.o.": {"pl"},
    "Handy 0171 2345678": {"de"},
    "Verkehrsbetriebsmeister": {"de"},
    "інженер": {"uk"},
    "Kind regards": {"en"},
}


@pytest.mark.parametrize(("line", "said"), LINES.items(), ids=LINES.keys())
def test_a_word_that_one_language_has_tells_it(line: str, said: set[str]) -> None:
    assert set(languages.of(line)) == said


@pytest.mark.parametrize(
    "line",
    ["Senior Talent Acquisition Manager", "Director", "Via Email", "Media Plan", "a vast field", "T 020 7946 0123"],
)
def test_words_that_several_languages_have_tell_none(line: str) -> None:
    assert languages.of(line) == ()


def numbers(*lines: str, region: str = "GB", sender: Address = SENDER) -> list[tuple[str, PhoneKind]]:
    signed = [ZonedLine(line, Zone.SIGNATURE) for line in lines]
    return [(phone.e164, phone.kind) for phone in phones.read(signed, sender, region=region).phones]


NATIONAL = {
    "de": (("Telefon 030 23125 321", "Acme GmbH"), "+493023125321"),
    "fr": (("Cordialement", "02 40 12 34 56"), "+33240123456"),
    "nl": (("Acme B.V.", "T 038 123 45 67"), "+31381234567"),
    "sv": (("Konsultchef", "08-123 456 78"), "+46812345678"),
    "da": (("Afdelingsleder", "Direkte 33 12 34 56"), "+4533123456"),
    "uk": (("З повагою", "тел. 044 123 45 67"), "+380441234567"),
    "ru": (("инженер", "тел. 8 (495) 123-45-67"), "+74951234567"),
    "pl": (("Acme Sp. z o.o.", "tel. 61 234 56 78"), "+48612345678"),
}


@pytest.mark.parametrize(("lines", "number"), NATIONAL.values(), ids=NATIONAL.keys())
def test_a_national_number_is_read_by_the_language_around_it(lines: tuple[str, str], number: str) -> None:
    assert [e164 for e164, _ in numbers(*lines)] == [number]


def test_the_address_and_the_domain_say_more_than_the_language() -> None:
    german = Address("Jo Doe", "jo@acme.co.uk")
    assert numbers("Mit freundlichen Grüßen", "Tel. 020 7946 0123", sender=german) == [
        ("+442079460123", PhoneKind.OFFICE)
    ]


def test_an_agency_in_one_of_the_countries_of_a_language_keeps_its_own() -> None:
    assert numbers("Mit freundlichen Grüßen", "Tel. 044 668 18 00", region="CH") == [("+41446681800", PhoneKind.OFFICE)]


GENERAL = {"tel": "Tel 07911 123456", "phone": "Phone: 07911 123456", "puh": "Puh. +358 40 123 4567"}


@pytest.mark.parametrize("line", GENERAL.values(), ids=GENERAL.keys())
def test_a_mobile_behind_a_label_for_any_telephone_is_one(line: str) -> None:
    assert [kind for _, kind in numbers(line)] == [PhoneKind.MOBILE]


@pytest.mark.parametrize("line", ["Office 07911 123456", "Direct: 07911 123456"])
def test_a_mobile_that_is_called_the_office_is_the_office(line: str) -> None:
    assert [kind for _, kind in numbers(line)] == [PhoneKind.OFFICE]
