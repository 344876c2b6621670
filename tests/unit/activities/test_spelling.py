"""A record's name and the spelling its owner uses: when the one is proposed for the other."""

import pytest

from syncd.activities.spelling import misspelt
from syncd.model.matching import MentionRole
from syncd.model.people import KnownPerson, PersonId
from syncd.model.review import ProposalKind

ABOVE, BELOW, OTHERS = MentionRole.FROM, MentionRole.SIGNATURE, MentionRole.TO


def record(name: str) -> KnownPerson:
    return KnownPerson(PersonId(1), name)


def proposed(on_record: str, name: str, role: MentionRole = BELOW, times: int = 14) -> str:
    draft = misspelt(record(on_record), {(role, name): times})
    return draft.new if draft else ""


def test_what_somebody_signs_with_is_proposed_with_the_tally() -> None:
    used = {(BELOW, "Jane Smyth"): 14, (ABOVE, "SMYTH, Jane"): 2, (ABOVE, "Jane Smith"): 1, (OTHERS, "Jane Smith"): 50}
    draft = misspelt(record("Jane Smith"), used)
    assert draft is not None
    assert (draft.kind, draft.key.field, draft.old, draft.new) == (
        ProposalKind.SPELLING,
        "name",
        "Jane Smith",
        "Jane Smyth",
    )
    assert draft.quote == '"Jane Smyth" 14 × in their signature, 2 × above their mails; "Jane Smith" 1 ×'
    assert draft.confidence == pytest.approx(17 / 19)


@pytest.mark.parametrize(
    ("on_record", "signed", "form"),
    [
        ("Jane Smith", "Jane Smyth", "Jane Smyth"),
        ("John Sayer", "Jon Sayer", "Jon Sayer"),
        ("Jurgen Muller", "Jürgen Müller", ""),
        ("Jürgen Muller", "Jürgen Müller", "Jürgen Müller"),
        ("Jürgen Mueller", "Jürgen Müller", "Jürgen Müller"),
        ("Catherine O'Neil", "Catherine O'Neill", "Catherine O'Neill"),
        ("Dr. Jane M. Smith", "Jane Smyth", "Dr. Jane M. Smyth"),
        ("Иван Сергеев", "Иван Сергиев", "Иван Сергиев"),
        ("JANE SMITH", "Jane Smyth", "Jane Smyth"),
        ("Schmidt Peter", "Peter Schmidt", "Peter Schmidt"),
        ("Schmidt Peter", "SCHMIDT, Peter", "Peter Schmidt"),
        ("Dr. Müller Hans", "Hans Mueller", "Dr. Hans Müller"),
        ("García López María", "María García López", "María García López"),
    ],
)
def test_a_slip_of_the_pen_on_record_is_told(on_record: str, signed: str, form: str) -> None:
    assert proposed(on_record, signed) == form


@pytest.mark.parametrize(
    ("on_record", "signed"),
    [
        ("Jane Smith", "Jane Smith"),
        ("Jane Smith", "SMITH, JANE"),
        ("Jürgen Müller", "Juergen Mueller"),
        ("Jürgen Müller", "Jurgen Muller"),
        ("Robert Hill", "Bob Hill"),
        ("Jane Smith", "Jane Patel"),
        ("Jane Smith", "SMITH JANE"),
        ("Anna Maria Hill", "Maria Anna Hill"),
        ("Jane Smith", "Joan Smyth"),
        ("Jane Smith", "J. Smith"),
        ("Jane Smith", "Jane Anne Smith"),
        ("Ivan Sergeev", "Иван Сергеев"),
        ("Jane Smith", "Jane"),
        ("Jane Lee", "Jane Low"),
        ("Anne-Marie Hill", "Anne Marie Hill"),
    ],
)
def test_another_name_a_short_form_and_a_poorer_keyboard_are_no_spelling(on_record: str, signed: str) -> None:
    assert proposed(on_record, signed) == ""


@pytest.mark.parametrize(("role", "times"), [(BELOW, 2), (ABOVE, 2), (OTHERS, 99)])
def test_a_spelling_seen_seldom_or_only_with_others_is_not_asked_about(role: MentionRole, times: int) -> None:
    assert proposed("Jane Smith", "Jane Smyth", role, times) == ""


def test_an_address_that_is_spelt_so_counts_as_one_more_time() -> None:
    used = {(BELOW, "Jane Smyth"): 2}
    draft = misspelt(record("Jane Smith"), used, "jane.smyth@acme.example")
    assert draft is not None
    assert "spelt so in jane.smyth@acme.example" in draft.quote
    assert misspelt(record("Jane Smith"), used, "jane.smith@acme.example") is None


def test_one_who_spells_it_both_ways_is_left_alone() -> None:
    assert misspelt(record("Jane Smith"), {(BELOW, "Jane Smyth"): 5, (ABOVE, "Jane Smith"): 4}) is None
