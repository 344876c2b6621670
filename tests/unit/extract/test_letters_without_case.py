"""Letters that a pattern without case takes for an i or an s: what it finds is looked up whatever its letters are."""

import pytest

from syncd.extract import header_lines, mail
from syncd.extract.signatures import reader as signatures
from syncd.model.extraction import Zone, ZonedLine
from syncd.model.message import Address
from tests.unit.extract import build


@pytest.mark.parametrize("line", ["ſender: Jane Doe", "ABSENDER: Jane Doe", "Abſender: Jane Doe"])
def test_a_header_line_is_known_by_any_form_of_its_letters(line: str) -> None:
    assert header_lines.field(line) == ("from", "Jane Doe")


@pytest.mark.parametrize("label", ["mobıle", "MOBİLE", "mobile"])
def test_a_label_in_a_signature_is_known_by_any_form_of_its_letters(label: str) -> None:
    lines = [ZonedLine("Jane Doe", Zone.SIGNATURE), ZonedLine(f"{label}: +44 20 7946 0123", Zone.SIGNATURE)]
    assert signatures.read(lines, Address("Jane Doe", "jane@globex.example")).name == "Jane Doe"
    [phone] = mail.read(build.mail(f"Hi,\n\nBest\nJane Doe\n{label}: +44 20 7946 0123\n"), region="GB").phones
    assert phone.kind.value == "mobile"
