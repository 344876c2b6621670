"""What recruiters are asked, in their words."""

from typing import Any

import pytest

from syncd.model.people import KnownPerson, PersonId
from syncd.model.review import Proposal, ProposalKind, ProposalState
from syncd.review.questions import SENTENCES, question

JANE = KnownPerson(PersonId(7), "Jane Doe")


def asked(kind: ProposalKind, **said: Any) -> str:
    known: dict[str, Any] = {"person": JANE, "field": "email", "old": "", "new": "", "name": "Jane Doe"} | said
    rest: dict[str, Any] = {"quote": "", "item": None, "confidence": 0.9, "candidates": (), "seen": 1, "value": ""}
    return question(Proposal(id=1, kind=kind, state=ProposalState.OPEN, **known, **rest))


@pytest.mark.parametrize(
    ("kind", "said", "sentence"),
    [
        (ProposalKind.CHANGE, {"field": "notice_period", "new": "1 month"}, "New notice period for Jane Doe?"),
        (ProposalKind.CHANGE, {"person": None, "field": "phone"}, "New phone for Jane Doe?"),
        (ProposalKind.DEAD_EMAIL, {"old": "jane@acme.example"}, "Is jane@acme.example dead?"),
        (ProposalKind.DEAD_PHONE, {"old": "+442079460123"}, "Is +442079460123 dead?"),
        (ProposalKind.LEFT_COMPANY, {"old": "Acme {Ltd}"}, "Has Jane Doe left Acme {Ltd}?"),
        (ProposalKind.SPELLING, {"old": "Jane Smith", "new": "Jane Smyth"}, "Is Jane Smith spelt Jane Smyth?"),
        (ProposalKind.WHICH_PERSON, {"person": None}, "Which of them is it?"),
    ],
)
def test_a_question_names_what_it_is_about(kind: ProposalKind, said: dict[str, Any], sentence: str) -> None:
    assert asked(kind, **said) == sentence


def test_every_kind_has_a_question_of_its_own() -> None:
    assert SENTENCES.keys() == set(ProposalKind)
    assert all(asked(kind).endswith("?") for kind in ProposalKind)
