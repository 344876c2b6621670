"""What a thread tells of addresses that nobody has."""

from collections.abc import Callable
from itertools import permutations

import pytest

from syncd.model.activity import ActivityStatus
from syncd.model.items import ItemKind
from syncd.model.review import ProposalKind
from syncd.review import actions, records, rules
from syncd.store import people
from syncd.store.people import PointKind
from tests.unit.activities.agency import ALICE
from tests.unit.pipeline.office import PRIYA, Office, mail

HOME = "Priya Patel <pp@home.test>"
OURS = "<ours@northbridge.example>"


def asked(to: str = f"Priya Patel <{PRIYA}>", **headers: str) -> bytes:
    """Our mail, to one person unless said otherwise."""
    return mail(sender=ALICE, to=to, **{"Message_ID": OURS, "Date": "Mon, 02 Mar 2026 08:00:00 +0000", **headers})


def answer(sender: str = HOME, **headers: str) -> bytes:
    return mail(sender=sender, **{"Message_ID": "<answer@home.test>", "In_Reply_To": OURS, **headers})


def on(office: Office, subject: str = "Re: Shortlist") -> list[str]:
    """Who the mails of a subject are with."""
    return [person.name for one in office.activities() if one.subject == subject for person in one.people]


def asked_to_add(office: Office) -> list[str]:
    """What is to be put on a record, where nothing else is asked."""
    assert all((one.kind, one.field) == (ProposalKind.CHANGE, "email") for one in office.questions())
    return [one.new for one in office.questions()]


@pytest.mark.parametrize("order", tuple(permutations(("asked", "answer", "later"))), ids="-".join)
def test_her_private_address_is_hers_because_she_answered_our_mail_to_her(
    office: Office, order: tuple[str, ...]
) -> None:
    office.knows()
    mails = {
        "asked": asked(),
        "answer": answer(Subject="Re: Shortlist"),
        "later": mail(sender=HOME, Subject="Another thing", Message_ID="<later@home.test>"),
    }
    for name in order:
        office.deliver(mails[name])
        office.sync()
    assert on(office) == on(office, "Another thing") == ["Priya Patel"]
    assert asked_to_add(office) == ["pp@home.test"]
    [linked] = [one.people[0] for one in office.activities() if one.subject == "Re: Shortlist"]
    assert linked.reasons[0] == f'answered our mail "Shortlist", which went to {PRIYA} alone'


def test_in_one_batch_an_answer_is_hers_as_well(office: Office) -> None:
    office.knows()
    office.deliver(answer(Subject="Re: Shortlist"))
    office.deliver(asked())
    office.sync()
    assert on(office) == ["Priya Patel"]
    assert asked_to_add(office) == ["pp@home.test"]


def test_an_answer_that_is_told_again_with_the_mail_it_answers_is_hers(office: Office) -> None:
    office.knows()
    office.deliver(answer(Subject="Re: Shortlist"))
    office.sync()
    assert on(office) == []
    office.deliver(answer(Subject="Re: Shortlist"))
    office.deliver(asked())
    office.sync()
    assert on(office) == ["Priya Patel"]
    assert asked_to_add(office) == ["pp@home.test"]


def test_a_colleague_who_answers_for_her_is_somebody_else(office: Office) -> None:
    office.knows()
    office.deliver(asked())
    office.deliver(answer("Sue Ray <sue@client.example>", Subject="Re: Shortlist"))
    office.sync()
    assert on(office) == []
    assert office.the_question().candidates == ()


@pytest.mark.parametrize(
    "headers",
    [
        {"to": f"{PRIYA}, tom@wright.example"},
        {"to": "tom@wright.example", "Cc": f"{PRIYA}"},
        {"to": PRIYA, "Bcc": "somebody@else.example"},
    ],
    ids=["two were written to", "she had a copy", "somebody had a blind copy"],
)
def test_where_more_than_one_were_written_to_her_name_is_asked_about(office: Office, headers: dict[str, str]) -> None:
    office.knows()
    office.deliver(asked(**headers))
    office.deliver(answer(Subject="Re: Shortlist"))
    office.sync()
    assert on(office) == []
    [best] = next(one.candidates for one in office.questions() if one.value == "pp@home.test")
    assert best.person.name == "Priya Patel"
    assert 0.9 < best.confidence < 1
    assert f'is in the thread "Shortlist" with {PRIYA}, which is on the record' in best.reasons


def test_a_blind_copy_that_only_another_mailbox_shows_takes_the_proof_away(office: Office) -> None:
    office.knows()
    office.deliver(asked())
    office.deliver(answer(Subject="Re: Shortlist"))
    office.sync()
    assert on(office) == ["Priya Patel"]
    office.deliver(asked(Bcc="somebody@else.example"), to="bob")
    office.sync()
    assert on(office) == []


def test_of_two_namesakes_the_one_in_the_thread_comes_first(office: Office) -> None:
    office.knows(
        "external_id,name,emails\nP-1,Ann Lee,ann@one.example\nP-2,Ann Lee,ann@two.example\nP-3,Bo Roe,bo@x.example\n"
    )
    office.deliver(asked(to="ann@two.example, bo@x.example"))
    office.deliver(answer("Ann Lee <ann@home.test>", Subject="Re: Shortlist"))
    office.sync()
    first, second = office.the_question().candidates
    assert (first.person.external_id, second.person.external_id) == ("P-2", "P-1")
    assert first.confidence > 0.7 > 0.2 > second.confidence


def test_an_answer_without_a_name_is_asked_about(office: Office) -> None:
    office.knows()
    office.deliver(asked())
    office.deliver(answer("pp@home.test", Subject="Re: Shortlist"))
    office.sync()
    assert on(office) == []
    [best] = office.the_question().candidates
    assert best.person.name == "Priya Patel"
    assert 0.7 < best.confidence < 0.9


def test_an_address_put_on_a_record_later_tells_whose_the_answer_from_another_was(office: Office) -> None:
    office.knows("external_id,name,emails\nP-1,Priya Patel,other@client.example\n")
    office.deliver(asked())
    office.deliver(answer(Subject="Re: Shortlist"))
    office.sync()
    assert on(office) == []
    priya = office.questions()[0].candidates[0].person.id
    office.decide(records.add_point, priya, PointKind.EMAIL, PRIYA)
    assert on(office) == ["Priya Patel"]
    office.decide(records.remove_point, priya, PointKind.EMAIL, PRIYA)
    assert on(office) == []
    assert {one.kind for one in office.questions()} == {ProposalKind.WHO_IS_THIS}


def test_her_private_address_is_put_on_the_record_once_somebody_says_so(office: Office) -> None:
    office.knows()
    office.deliver(asked())
    office.deliver(answer(Subject="Re: Shortlist"))
    office.sync()
    question = office.the_question()
    assert (question.kind, question.person and question.person.name, question.old, question.new) == (
        ProposalKind.CHANGE,
        "Priya Patel",
        f"{PRIYA}, p.patel@client.example",
        "pp@home.test",
    )
    assert question.quote.startswith(f'answered our mail "Shortlist", which went to {PRIYA} alone; ')
    office.decide(actions.accept, question.id)
    office.read_everything_again()
    assert office.questions() == ()
    assert "pp@home.test" in emails(office)
    [linked] = [one.people[0] for one in office.activities() if one.subject == "Re: Shortlist"]
    assert "address pp@home.test is on the record" in linked.reasons
    office.decide(actions.undo, question.id)
    assert asked_to_add(office) == ["pp@home.test"]
    assert (on(office), "pp@home.test" in emails(office)) == (["Priya Patel"], False)
    office.decide(actions.reject, question.id)
    office.read_everything_again()
    assert (on(office), office.questions()) == (["Priya Patel"], ())


def test_an_address_that_comes_onto_the_record_by_itself_is_asked_about_no_more(office: Office) -> None:
    office.knows()
    office.deliver(asked())
    office.deliver(answer(Subject="Re: Shortlist"))
    office.sync()
    assert asked_to_add(office) == ["pp@home.test"]
    office.knows("external_id,name,emails\nP-1,Priya Patel,pp@home.test\n")
    assert office.questions() == ()


def test_an_address_is_asked_about_no_more_once_its_only_mail_is_not_with_her(office: Office) -> None:
    office.knows()
    office.deliver(asked())
    office.deliver(answer(Subject="Re: Shortlist"))
    office.sync()
    assert asked_to_add(office) == ["pp@home.test"]
    [linked] = [one for one in office.activities() if one.subject == "Re: Shortlist"]
    office.decide(rules.unlink, linked.id, linked.people[0].id)
    assert office.questions() == ()


CARD = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Priya Patel\r\nEMAIL:{PRIYA}\r\nEMAIL:pp@home.test\r\nEND:VCARD\r\n"


def thread(office: Office) -> None:
    office.deliver(asked())
    office.deliver(answer(Subject="Re: Shortlist"))


def card(office: Office) -> None:
    office.sources["alice"][0].put("cards", "priya.vcf", CARD.encode(), ItemKind.CARD)


@pytest.mark.parametrize("order", [(thread, card), (card, thread)], ids=["thread first", "card first"])
def test_an_address_that_her_card_tells_is_asked_about_whatever_becomes_of_the_thread(
    office: Office, order: tuple[Callable[[Office], None], ...]
) -> None:
    office.knows()
    for arrive in order:
        arrive(office)
        office.sync()
    assert asked_to_add(office) == ["pp@home.test"]
    [linked] = [one for one in office.activities() if one.subject == "Re: Shortlist"]
    office.decide(rules.unlink, linked.id, linked.people[0].id)
    assert asked_to_add(office) == ["pp@home.test"]
    assert office.the_question().quote == "pp@home.test"


def emails(office: Office) -> tuple[str, ...]:
    with office.database.read() as conn:
        found = people.get(conn, 1)
    assert found is not None
    return found.record.emails


def test_an_address_assigned_to_somebody_tells_so_too(office: Office) -> None:
    office.knows("external_id,name,emails\nP-1,Priya Patel,other@client.example\n")
    office.deliver(asked(to=PRIYA))
    office.sync()
    office.deliver(answer(Subject="Re: Shortlist"))
    office.sync()
    [question] = [one for one in office.questions() if one.value == PRIYA]
    [other] = [one for one in office.questions() if one.value == "pp@home.test"]
    office.decide(actions.assign, question.id, other.candidates[0].person.id)
    assert on(office) == ["Priya Patel"]


def test_what_a_thread_told_stands_after_everything_is_read_again(office: Office) -> None:
    office.knows()
    office.deliver(answer(Subject="Re: Shortlist", body="Yes.\n\n-- \nPriya Patel-Shah\nClient Ltd\n"))
    office.sync()
    office.deliver(asked())
    office.sync()
    office.sync()
    before = office.everything()
    office.read_everything_again()
    assert office.everything() == before


def test_a_renamed_person_keeps_or_loses_what_rests_on_the_name(office: Office) -> None:
    office.knows()
    office.deliver(asked())
    office.deliver(answer(Subject="Re: Shortlist"))
    office.sync()
    priya = office.activities()[0].people[0].id
    office.decide(records.set_field, priya, "name", "Joan Smith")
    # She was called so before.
    assert on(office) == ["Joan Smith"]


def test_an_answer_in_which_nobody_is_strange_needs_no_thread(office: Office) -> None:
    office.knows()
    office.deliver(asked())
    office.deliver(answer(f"Priya Patel <{PRIYA}>", Subject="Re: Shortlist"))
    office.sync()
    assert {one.status for one in office.activities()} == {ActivityStatus.LOGGED}
    assert all("thread" not in reason for one in office.activities() for reason in one.people[0].reasons)
