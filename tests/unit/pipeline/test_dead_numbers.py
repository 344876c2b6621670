"""Numbers that people say are to be rung no more are asked about, marked dead, and alive again."""

import pytest

from syncd.model.review import ProposalKind
from syncd.review import actions
from syncd.store import people
from tests.unit.pipeline.office import Office, mail

TOM = "tom@wright.example"
ONE, OTHER, NEW = "+447911123456", "+442079460123", "+447911123499"


def told(office: Office, words: str, phones: str = "07911 123456", sender: str = f"Tom Wright <{TOM}>") -> None:
    office.knows(f"external_id,name,role,emails,phones\nP-1,Tom Wright,candidate,{TOM},{phones}\n")
    office.deliver(mail(sender=sender, body=f"Hi Alice,\n\n{words}\n\nKind regards\nTom\n"))
    office.sync()


def asked(office: Office) -> list[str]:
    return [one.old for one in office.questions() if one.kind is ProposalKind.DEAD_PHONE]


SAID = {
    "only one on record": "My old number no longer works.",
    "named": "My number 07911 123456 is no longer in use.",
    "beside the new one": "My old number 07911 123456 no longer works, my new mobile is 07911 123499.",
    "to be deleted": "Please delete my old mobile number, 07911 123456.",
    "german": "Meine alte Handynummer ist nicht mehr erreichbar.",
    "french": "Mon ancien numéro ne fonctionne plus.",
    "spanish": "Mi número antiguo ya no funciona.",
    "dutch": "Mijn oude nummer werkt niet meer.",
    "russian": "Мой старый номер больше не работает.",
}


@pytest.mark.parametrize("words", SAID.values(), ids=SAID.keys())
def test_a_number_that_its_owner_calls_dead_is_asked_about(office: Office, words: str) -> None:
    told(office, words)
    assert asked(office) == [ONE]


NOT_SAID = {
    "one of two": "My old number no longer works.",
    "if": "If my number no longer works, write to me.",
    "a question": "Is my number no longer in use?",
    "a colleague's": "Her number no longer works.",
    "no number": "My laptop no longer works.",
    "one that is not on record": "My number 020 7946 0999 no longer works.",
}


@pytest.mark.parametrize("words", NOT_SAID.values(), ids=NOT_SAID.keys())
def test_where_it_is_not_clear_that_one_is_dead_and_which_nothing_is_asked(office: Office, words: str) -> None:
    told(office, words, "07911 123456;020 7946 0123")
    assert asked(office) == []


def test_the_one_that_a_mail_does_not_give_as_its_writers_is_meant(office: Office) -> None:
    told(office, "My new number is 07911 123499. My old number no longer works.", "07911 123456;07911 123499")
    assert asked(office) == [ONE]


def test_it_is_marked_dead_once_somebody_says_so_and_alive_when_that_is_taken_back(office: Office) -> None:
    told(office, "My old number no longer works.")
    question = office.the_question()
    assert office.decide(actions.accept, question.id) == (
        f"{ONE} of Tom Wright is marked dead; it still tells who rang before"
    )
    office.read_everything_again()
    assert (office.questions(), numbers(office)) == ((), ())
    office.decide(actions.undo, question.id)
    assert (asked(office), numbers(office)) == ([ONE], (ONE,))
    office.decide(actions.reject, question.id)
    office.read_everything_again()
    assert office.questions() == ()


def numbers(office: Office) -> tuple[str, ...]:
    with office.database.read() as conn:
        found = people.get(conn, 1)
    assert found is not None
    return tuple(phone.e164 for phone in found.record.phones)
