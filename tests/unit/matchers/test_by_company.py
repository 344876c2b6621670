"""Where somebody works speaks for or against whom a name suggests, and says truly how it is known."""

from dataclasses import replace

import pytest

from syncd.matchers import by_company
from syncd.model.matching import Mention, MentionRole
from tests.unit.matchers.directory import PRIYA, known


def test_an_employer_of_whom_the_signature_tells_is_not_said_to_have_the_domain() -> None:
    signed = Mention(MentionRole.FROM, PRIYA.name, "priya@acme.example", company="Client")
    directory = replace(known(), employers={"acme.example": ("Acme",)})
    [said] = by_company.evidence(signed, [PRIYA], directory)
    assert said.words == "works at Client Ltd"


def test_an_employer_who_has_the_domain_is_said_to_have_it() -> None:
    stranger = Mention(MentionRole.FROM, PRIYA.name, "priya@mail.client.example")
    directory = replace(known(), employers={"mail.client.example": ("Client",)})
    [said] = by_company.evidence(stranger, [PRIYA], directory)
    assert said.words == "works at Client Ltd, whose domain the address is at"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Acme Oyj", "Acme AB", True),
        ("ООО Заря", "ЗАО Заря", True),
        ("Halden s.r.l.", "Halden", True),
        ("SCA", "SCA Ltd", True),
        ("SE", "SCA", False),
        ("Acme Ltd", "Beta Ltd", False),
    ],
)
def test_legal_forms_tell_no_two_firms_apart(one: str, other: str, *, same: bool) -> None:
    assert by_company.is_same_firm(one, other) is same
