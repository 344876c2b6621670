"""What people announce in their mails, what is asked about it, and what an answer changes."""

from typing import NamedTuple

import pytest

from syncd.model.extraction import PhoneKind
from syncd.model.people import Person, PersonId, PhonePoint
from syncd.model.register import CompanyRecord
from syncd.model.review import Proposal, ProposalKind
from syncd.review import actions, records, register
from syncd.store import people
from tests.unit.activities.agency import ALICE
from tests.unit.pipeline.office import PRIYA, Office, mail

PEOPLE = (
    "external_id,name,role,emails,phones,company,title\n"
    f"P-1,Priya Patel,client,{PRIYA};priya@patel.example,020 7946 0123,Kestrel Ltd,Talent Partner\n"
    "P-2,Tom Wright,client,tom@client.example,07911 123456,Kestrel Ltd,Recruiter\n"
    "P-3,Nora Lindt,client,nora@other.example,,Other Ltd,Buyer\n"
)


class Asked(NamedTuple):
    kind: str
    field: str
    old: str
    new: str


def asked(office: Office) -> list[Asked]:
    return sorted(Asked(q.kind.value, q.field, q.old, q.new) for q in office.questions())


def told(office: Office, words: str, **headers: str) -> Proposal | None:
    """The one question that a mail with these words raises."""
    office.knows(PEOPLE)
    office.deliver(mail(body=f"Hi Alice,\n\n{words}\n\nKind regards\nPriya\n", **headers))
    office.sync()
    return next(iter(office.questions()), None)


def the_person(office: Office, id_: int = 1) -> Person:
    with office.database.read() as conn:
        found = people.get(conn, id_)
        assert found is not None
        return found


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("I have joined Kestrel.", []),
        ("I have left Kestrel Ltd.", [ProposalKind.LEFT_COMPANY]),
        ("I have joined Blue Harbour Ltd.", [ProposalKind.CHANGE]),
    ],
)
def test_an_employer_is_itself_by_the_name_it_had_before(office: Office, words: str, kinds: list[ProposalKind]) -> None:
    office.knows(PEOPLE)
    office.decide(register.set_company, 1, "name", "Corvia")
    told(office, words)
    assert [one.kind for one in office.questions()] == kinds


@pytest.mark.parametrize(
    ("words", "kinds"), [("I have joined Kestrel Ltd.", [ProposalKind.CHANGE]), ("I have left Kestrel Limited.", [])]
)
def test_a_name_that_another_company_has_now_is_not_the_employers(
    office: Office, words: str, kinds: list[ProposalKind]
) -> None:
    office.knows(PEOPLE)
    office.decide(register.set_company, 1, "name", "Corvia")
    office.decide(register.add_company, CompanyRecord("Kestrel Limited"))
    office.deliver(mail(body=f"Hi Alice,\n\n{words}\n\nKind regards\nPriya\n"))
    office.sync()
    assert [one.kind for one in office.questions()] == kinds


def test_an_accepted_number_is_of_the_kind_that_the_news_of_it_tells(office: Office) -> None:
    sender = "Tom Wright <tom@client.example>"
    question = told(office, "Priya Patel has a new mobile number: 020 7946 0199.", sender=sender)
    assert question
    office.decide(actions.accept, question.id)
    assert the_person(office).record.phones[-1] == PhonePoint("+442079460199", PhoneKind.MOBILE)


@pytest.mark.parametrize(
    ("words", "whose"),
    [
        ("Tom Wright's new number is 07911 123499.", ["Tom Wright"]),
        ("I spoke to Tom Wright and Nora Lindt: her new number is 07911 123499.", []),
        ("Tom Wright told me about Jane. Her new number is 07911 123499.", []),
        ("My new number is 07911 123499.", ["Priya Patel"]),
    ],
)
def test_a_new_number_is_asked_of_whom_the_sentence_says(office: Office, words: str, whose: list[str]) -> None:
    told(office, words)
    assert [question.name for question in office.questions()] == whose


ANNOUNCED = {
    "number": ("My new mobile number is 07911 123499.", Asked("change", "phone", "+442079460123", "+447911123499")),
    "address": (
        "My new email address is priya@newhome.example.",
        Asked("change", "email", f"{PRIYA}, priya@patel.example", "priya@newhome.example"),
    ),
    "title": ("I have been promoted to Head of HR.", Asked("change", "title", "Talent Partner", "Head of HR")),
    "employer": (
        "I joined Blue Harbour Ltd last month.",
        Asked("change", "company", "Kestrel Ltd", "Blue Harbour Ltd"),
    ),
    "left": ("I have left Kestrel Ltd.", Asked("left_company", "company", "Kestrel Ltd", "")),
    "surname": (
        "I got married, and my surname is now Shah.",
        Asked("change", "name", "Priya Patel", "Priya Shah"),
    ),
}


@pytest.mark.parametrize(("words", "expected"), ANNOUNCED.values(), ids=ANNOUNCED.keys())
def test_what_somebody_announces_is_asked_about_accepted_and_taken_back(
    office: Office, words: str, expected: Asked
) -> None:
    question = told(office, words)
    assert question is not None
    assert asked(office) == [expected]
    assert question.quote == words
    before = the_person(office)
    office.decide(actions.accept, question.id)
    after = the_person(office)
    assert after != before
    office.read_everything_again()
    assert office.questions() == ()
    office.decide(actions.undo, question.id)
    assert the_person(office) == before
    assert asked(office) == [expected]


@pytest.mark.parametrize("words", [words for words, _ in ANNOUNCED.values()], ids=ANNOUNCED.keys())
def test_what_was_rejected_is_not_asked_again(office: Office, words: str) -> None:
    question = told(office, words)
    assert question is not None
    office.decide(actions.reject, question.id)
    office.deliver(mail(body=f"Hi Alice,\n\n{words}\n\nPriya\n", Message_ID="<2@client.example>", Subject="Again"))
    office.read_everything_again()
    assert office.questions() == ()


ON_RECORD = {
    "number": "My new number is 020 7946 0123.",
    "address": "My new email address is priya@patel.example.",
    "somebody else's address": "My new email address is tom@client.example.",
    "our address": f"My new email address is {ALICE}.",
    "title": "I have been promoted to Talent Partner.",
    "employer in other words": "I have joined Kestrel.",
    "other employer left": "I have left Blue Harbour Ltd.",
}


@pytest.mark.parametrize("words", ON_RECORD.values(), ids=ON_RECORD.keys())
def test_what_the_record_says_is_not_asked_about(office: Office, words: str) -> None:
    assert told(office, words) is None


def test_an_address_of_a_domain_of_ones_own_name_outlives_that_one_left_a_firm(office: Office) -> None:
    question = told(office, "I have left Kestrel Ltd.", sender="Priya Patel <priya@patel.example>")
    assert question
    assert question.kind is ProposalKind.LEFT_COMPANY
    assert question.record is None or question.record.emails == ()


def test_who_left_keeps_the_history_and_the_address_is_dead(office: Office) -> None:
    question = told(office, "I have left Kestrel Ltd.")
    assert question is not None
    said = office.decide(actions.accept, question.id)
    assert said == (
        f"Priya Patel has left Kestrel Ltd; {PRIYA} is marked dead and still tells who wrote old mail; "
        "0 activities decided again"
    )
    record = the_person(office).record
    assert (record.company, record.emails) == ("", ("priya@patel.example",))
    with office.database.read() as conn:
        assert people.remembered(conn, [1])[PersonId(1)].former == ("Kestrel Ltd",)
    assert office.the_activity().people[0].id == 1


def test_an_automatic_answer_tells_who_left_and_who_follows(office: Office) -> None:
    told(
        office,
        "I no longer work at Kestrel Ltd. My successor is Nadia Okafor (nadia.okafor@client.example).",
        Subject="Automatic reply: Shortlist",
        Auto_Submitted="auto-replied",
    )
    [left, follows] = sorted(office.questions(), key=lambda one: one.kind)
    assert (left.kind, left.person and left.person.id) == (ProposalKind.LEFT_COMPANY, 1)
    assert left.record is not None
    assert left.record.emails == (PRIYA,)
    assert (follows.kind, follows.name, follows.new) == (
        ProposalKind.NEW_PERSON,
        "Nadia Okafor",
        "nadia.okafor@client.example",
    )
    office.decide(actions.accept, follows.id)
    added = the_person(office, 4).record
    assert (added.name, added.company, added.emails) == (
        "Nadia Okafor",
        "Kestrel Ltd",
        ("nadia.okafor@client.example",),
    )


def test_a_successor_comes_with_the_number_that_stands_beside_the_name(office: Office) -> None:
    told(
        office,
        "I have left Kestrel Ltd. My successor is Nadia Okafor (nadia.okafor@client.example, 020 7946 0999).\n\n"
        "Our switchboard is 020 7946 0100, and mine was 020 7946 0123.",
    )
    [follows] = [one for one in office.questions() if one.kind is ProposalKind.NEW_PERSON]
    assert follows.record is not None
    assert [point.e164 for point in follows.record.phones] == ["+442079460999"]


def test_a_colleague_tells_who_left(office: Office) -> None:
    question = told(office, "Tom Wright has left the company.")
    assert question is not None
    assert question.person is not None
    assert (question.kind, question.person.name, question.old) == (
        ProposalKind.LEFT_COMPANY,
        "Tom Wright",
        "Kestrel Ltd",
    )


DESKS = {
    "by full name": "Tom Wright is no longer with the company.",
    "by surname": "Mr Wright has left the company.",
    "with a middle name": "Tom Adrian Wright has left the company.",
}


def gone(office: Office, words: str, sender: str) -> list[Proposal]:
    """What is asked about who left where a mail of this sender says so."""
    told(office, words, sender=sender)
    return [one for one in office.questions() if one.kind is ProposalKind.LEFT_COMPANY]


@pytest.mark.parametrize("words", DESKS.values(), ids=DESKS.keys())
def test_a_desk_that_nobody_has_on_record_tells_who_left(office: Office, words: str) -> None:
    [question] = gone(office, words, "Reception <office@client.example>")
    assert question.person is not None
    assert question.record is not None
    assert (question.person.name, question.record.emails) == ("Tom Wright", ("tom@client.example",))


def test_a_desk_elsewhere_tells_nothing_of_somebody_with_that_name(office: Office) -> None:
    assert gone(office, DESKS["by full name"], "Reception <office@else.example>") == []


def test_a_surname_that_two_there_have_tells_of_neither(office: Office) -> None:
    office.knows(PEOPLE + "P-4,Una Wright,client,una@client.example,,Kestrel Ltd,\n")
    assert gone(office, DESKS["by surname"], "Reception <office@client.example>") == []


def test_of_somebody_elsewhere_with_that_name_nothing_is_asked(office: Office) -> None:
    assert told(office, "Nora Lindt has left the company.") is None


def test_a_successor_whom_the_directory_has_there_is_not_asked_about(office: Office) -> None:
    told(office, "I have left Kestrel Ltd. My successor is Tom Wright.")
    assert [q.kind for q in office.questions()] == [ProposalKind.LEFT_COMPANY]


def test_what_one_of_our_own_announces_is_nobodys(office: Office) -> None:
    assert told(office, "I have been promoted to Head of HR.", sender=ALICE, to=PRIYA) is None


def test_an_address_that_two_share_tells_of_neither(office: Office) -> None:
    office.knows(PEOPLE + f"P-4,Anna Patel,client,{PRIYA},,Kestrel Ltd,\n")
    office.deliver(mail(body="Hi Alice,\n\nI have been promoted to Head of HR.\n\nPriya\n"))
    office.sync()
    assert [q for q in office.questions() if q.kind is ProposalKind.CHANGE] == []


@pytest.mark.parametrize("order", [(1, 2), (2, 1)], ids=["oldest first", "newest first"])
def test_only_the_latest_word_is_asked_about_in_whatever_order_it_is_read(
    office: Office, order: tuple[int, int]
) -> None:
    office.knows(PEOPLE)
    titles = {1: "Head of HR", 2: "HR Director"}
    for day in order:
        words = f"Hi Alice,\n\nI have been promoted to {titles[day]}.\n\nPriya\n"
        when = f"Mon, {day:02} Mar 2026 09:30:00 +0000"
        office.deliver(mail(body=words, Message_ID=f"<{day}@client.example>", Subject=f"News {day}", Date=when))
        office.sync()
    assert [q.new for q in office.questions()] == ["HR Director"]
    office.read_everything_again()
    assert [q.new for q in office.questions()] == ["HR Director"]


def test_what_a_person_set_since_the_mail_was_written_is_not_asked_about(office: Office) -> None:
    office.knows(PEOPLE)
    office.decide(records.set_field, 1, "title", "Chief People Officer")
    office.deliver(mail(body="Hi Alice,\n\nI have been promoted to Head of HR.\n\nPriya\n"))
    office.sync()
    assert office.questions() == ()
