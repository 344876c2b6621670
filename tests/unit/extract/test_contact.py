"""What the sender's own signature says of them."""

from syncd.extract import contact, zones
from syncd.model.extraction import Contact
from tests.unit.extract.build import PRIYA

SIGNATURE = """\
Priya Patel
Talent Acquisition Manager | Acme Engineering Ltd
12 High Street, London SW1A 1AA
T: +44 20 7946 0123 | M: 07911 123456
E: priya@acme.example | www.acme.example | linkedin.com/in/priyapatel

This e-mail is confidential and intended only for the named recipient. Contact legal@acme.example.
"""


def read(text: str) -> Contact:
    return contact.read(zones.split(text, None, PRIYA), PRIYA)


def test_a_signature_block_is_read_field_by_field() -> None:
    assert read(f"Hi Tom,\n\nThursday works.\n\nKind regards,\n\n{SIGNATURE}") == Contact(
        name="Priya Patel",
        title="Talent Acquisition Manager",
        company="Acme Engineering Ltd",
        address="12 High Street, London SW1A 1AA",
        emails=("priya@acme.example",),
        urls=("www.acme.example", "linkedin.com/in/priyapatel"),
    )


def test_a_german_signature_is_read() -> None:
    block = "Priya Patel\nPersonalreferentin\nAcme GmbH\nHauptstraße 5\n10115 Berlin\nTel.: 030 23125 123\n"
    found = read(f"Hallo Tom,\n\nDonnerstag passt.\n\nMit freundlichen Grüßen\n\n{block}")
    assert (found.title, found.company, found.address) == (
        "Personalreferentin",
        "Acme GmbH",
        "Hauptstraße 5, 10115 Berlin",
    )


def test_a_title_line_may_name_the_company() -> None:
    found = read("Thursday works.\n\nRegards\nPriya Patel\nTalent Partner, Acme Ltd\n020 7946 0123\n")
    assert (found.title, found.company) == ("Talent Partner", "Acme Ltd")


def test_a_quoted_signature_says_nothing_of_the_sender() -> None:
    quoted = "> Regards\n>\n> Tom Wright\n> Consultant\n> 020 7946 0123\n"
    text = f"Yes.\n\nOn 3 Mar 2026 Tom <tom@northbridge.example> wrote:\n{quoted}"
    assert read(text) == Contact()


def test_conference_rooms_are_no_addresses_of_the_sender() -> None:
    assert read("See you.\n-- \nPriya Patel\n91965709975@zoomcrc.com\n").emails == ()
