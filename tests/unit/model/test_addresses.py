"""One address is one address, whoever writes it down, and wherever."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from syncd.extract import addresses as in_texts
from syncd.formats import people
from syncd.model.addresses import MAX_EMAIL, domain, normalise


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        (" Jane@Acme.Example ", "jane@acme.example"),
        ("jane@münchen.example", "jane@xn--mnchen-3ya.example"),
        ("jane@MÜNCHEN.example.", "jane@xn--mnchen-3ya.example"),
        ("jane@straße.example", "jane@xn--strae-oqa.example"),
        ("mailto:jane@acme.example", "jane@acme.example"),
        ("'jane@acme.example'", "jane@acme.example"),
        ("jane.doe+cv@gmail.example", "jane.doe+cv@gmail.example"),
        ("ja\x00ne@acme.example", "jane@acme.example"),
        ("jane@bad_ü.example", "jane@bad_ü.example"),
        ("jane", ""),
        ("@acme.example", ""),
        ("jane@", ""),
        ("jane at acme.example", ""),
        ("jane@acme@acme.example", ""),
        (f"{'j' * MAX_EMAIL}@acme.example", ""),
        ("", ""),
    ],
)
def test_an_address_has_one_normal_form(written: str, normal: str) -> None:
    assert normalise(written) == normal


@given(st.text(st.sampled_from("aA@.'\" ü\u212a\u0301\ud800\x00")) | st.text())
@example("a@b.'.")
def test_a_normal_form_is_its_own_and_can_be_stored(written: str) -> None:
    normal = normalise(written)
    assert normalise(normal) == normal
    normal.encode()


def test_a_domain_is_what_stands_behind_the_at() -> None:
    assert domain("München.example") == normalise("jane@münchen.example").rpartition("@")[2]
    assert [domain(text) for text in ("", "@acme.example", "two words", "jane@acme.example")] == [""] * 4


def test_a_person_of_a_csv_has_the_address_that_is_on_her_mail() -> None:
    [row] = people.parse("name,emails,owner\nJane,Jane@Straße.example;jane@strasse.example,Bob@Büro.example\n".encode())
    assert row.record
    assert row.record.emails == ("jane@xn--strae-oqa.example", "jane@strasse.example")
    assert row.record.owner == "bob@xn--bro-hoa.example"


def test_an_address_in_a_signature_is_the_one_of_the_header() -> None:
    assert in_texts.emails("Write to jane@straße.example.") == ("jane@xn--strae-oqa.example",)
    assert [entry.email for entry in in_texts.parse("Jane <jane@straße.example>")] == ["jane@xn--strae-oqa.example"]


def test_quotes_around_nothing_are_no_address() -> None:
    assert in_texts.emails("'@acme.example") == ()
