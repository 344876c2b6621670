"""What candidates say of their pay and home, what is asked about it, and what an answer changes."""

import pytest

from syncd.model.people import Person
from syncd.review import actions, records
from syncd.store import people
from tests.unit.activities.agency import ALICE
from tests.unit.pipeline.office import Office, mail

TOM = "tom@wright.example"
PEOPLE = (
    "external_id,name,role,emails,salary,location\n"
    f"P-1,Tom Wright,candidate,{TOM},£55k,\n"
    "P-2,Priya Patel,client,priya@client.example,,\n"
)
WORDS = "I live in Leeds and my salary expectation is £62,000."


def told(office: Office, words: str = WORDS, day: int = 2, **headers: str) -> None:
    office.deliver(
        mail(
            **{
                "sender": f"Tom Wright <{TOM}>",
                "body": f"Hi Alice,\n\n{words}\n\nKind regards\nTom\n",
                "Message_ID": f"<{day}@wright.example>",
                "Subject": f"About me {day}",
                "Date": f"Mon, {day:02} Mar 2026 09:30:00 +0000",
                **headers,
            }
        )
    )
    office.sync()


def asked(office: Office) -> list[tuple[str, str, str, str]]:
    return sorted((q.kind.value, q.field, q.old, q.new) for q in office.questions())


def the_candidate(office: Office) -> Person:
    with office.database.read() as conn:
        found = people.get(conn, 1)
    assert found is not None
    return found


@pytest.fixture
def known(office: Office) -> Office:
    office.knows(PEOPLE)
    return office


def test_what_a_candidate_tells_is_asked_about_accepted_and_taken_back(known: Office) -> None:
    told(known)
    both = [("change", "location", "", "Leeds"), ("change", "salary", "£55k", "62000 GBP/year")]
    assert asked(known) == both
    before = the_candidate(known)
    for question in known.questions():
        assert question.quote == WORDS
        known.decide(actions.accept, question.id)
        known.read_everything_again()
    record = the_candidate(known).record
    assert (record.location, record.salary) == ("Leeds", "62000 GBP/year")
    assert asked(known) == []
    known.decide(actions.undo, 1)
    known.decide(actions.undo, 2)
    assert (the_candidate(known), asked(known)) == (before, both)


@pytest.mark.parametrize(
    "words",
    [
        "Jane Miller is based in Leeds and looking for £70,000.",
        "Sarah's notice period is two months.",
        "I spoke to Jane Miller. She lives in Leeds.",
    ],
)
def test_what_a_candidate_tells_of_somebody_else_is_no_question_about_them(known: Office, words: str) -> None:
    told(known, words)
    assert asked(known) == []


def test_notice_and_the_day_somebody_can_begin_are_asked_about_and_kept(known: Office) -> None:
    told(known, "My notice period is three months. I could start on 1 July 2026.")
    assert asked(known) == [
        ("change", "availability", "", "2026-07-01"),
        ("change", "notice_period", "", "3 months"),
    ]
    for question in known.questions():
        known.decide(actions.accept, question.id)
    record = the_candidate(known).record
    assert (record.notice_period, record.availability) == ("3 months", "2026-07-01")
    told(known, "As I said, I have a notice period of 3 months.", day=9)
    assert asked(known) == []


def test_what_somebody_told_before_they_were_on_record_comes_with_them(office: Office) -> None:
    office.knows("name\n")
    told(office, "I live in Leeds and my salary expectation is £62,000.", day=2)
    told(office, "I live in York. My notice period is one month.", day=3)
    [question] = office.questions()
    said = office.decide(actions.accept, question.id)
    record = the_candidate(office).record
    assert (record.location, record.salary, record.notice_period) == ("York", "62000 GBP/year", "1 month")
    assert said.startswith("added Tom Wright as person 1, York, 62000 GBP/year, notice 1 month; ")
    office.read_everything_again()
    assert asked(office) == []


def test_notice_on_record_in_other_words_is_no_news_and_another_span_is(office: Office) -> None:
    office.knows(f"external_id,name,role,emails,notice_period\nP-1,Tom Wright,candidate,{TOM},Three months' notice\n")
    told(office, "My notice period is 3 months.")
    assert asked(office) == []
    told(office, "My notice period is 1 month.", day=4)
    assert asked(office) == [("change", "notice_period", "Three months' notice", "1 month")]


SAID_ALREADY = {
    "other figures for the same pay": "My salary expectation is 55,000 GBP.",
    "a job's pay": "The role pays £62,000 and is in Leeds.",
    "an amount that nothing calls pay": "The laptop was £62,000.",
}


@pytest.mark.parametrize("words", SAID_ALREADY.values(), ids=SAID_ALREADY.keys())
def test_what_says_nothing_else_than_the_record_is_not_asked_about(known: Office, words: str) -> None:
    told(known, words)
    assert asked(known) == []


def test_what_a_client_or_one_of_us_says_of_pay_is_somebody_elses(known: Office) -> None:
    told(known, sender="Priya Patel <priya@client.example>")
    told(known, day=3, sender=ALICE, to=TOM)
    assert asked(known) == []


@pytest.mark.parametrize("order", [(2, 4), (4, 2)], ids=["oldest first", "newest first"])
def test_only_the_latest_word_is_asked_about_in_whatever_order_it_is_read(
    known: Office, order: tuple[int, int]
) -> None:
    wanted = {2: "£60,000", 4: "£65,000"}
    for day in order:
        told(known, f"My salary expectation is {wanted[day]}.", day)
    assert asked(known) == [("change", "salary", "£55k", "65000 GBP/year")]


@pytest.mark.parametrize("order", [(2, 4), (4, 2)], ids=["oldest first", "newest first"])
def test_an_older_word_counts_for_nothing_where_a_later_one_says_what_is_on_record(
    known: Office, order: tuple[int, int]
) -> None:
    wanted = {2: "£50,000", 4: "£55,000"}
    for day in order:
        told(known, f"My salary expectation is {wanted[day]}.", day)
    assert asked(known) == []
    known.read_everything_again()
    assert asked(known) == []


def test_what_a_person_set_since_the_mail_was_written_is_not_asked_about(known: Office) -> None:
    known.decide(records.set_field, 1, "salary", "£70k")
    known.decide(records.set_field, 1, "location", "York")
    told(known)
    assert asked(known) == []


def test_what_was_rejected_is_not_asked_again(known: Office) -> None:
    told(known)
    for question in known.questions():
        known.decide(actions.reject, question.id)
    told(known, day=9)
    known.read_everything_again()
    assert asked(known) == []
