"""Records that may be one person are asked about, and never merged without a word."""

import pytest

from syncd import directory
from syncd.model.people import PersonId
from syncd.model.review import Proposal, ProposalKind
from syncd.review import actions, merging, records
from syncd.store import people
from syncd.store.people import PointKind
from tests.unit.pipeline.office import NOW, Office

HEADER = "external_id,name,role,emails,phones,company\n"


def pairs(office: Office) -> list[Proposal]:
    return [q for q in office.questions() if q.kind is ProposalKind.DUPLICATE_PEOPLE]


def knows(office: Office, *rows: str) -> list[Proposal]:
    for row in rows:
        office.knows(f"{HEADER}{row}\n")
    return pairs(office)


ONE_PERSON = {
    "address": ("A,Jane Smith,client,jane@acme.example,,Acme Ltd", "B,Jane D. Smith,candidate,jane@acme.example,,"),
    "number": ("A,Jane Smith,client,jane@acme.example,07911 123456,Acme Ltd", "B,Smith Jane,candidate,,07911 123456,"),
    "nickname": ("A,Bob Smith,client,bob@acme.example,07911 123456,", "B,Robert Smith,client,,07911 123456,"),
    "private address": (
        "A,Jane Smith,client,jane@acme.example,,Acme Ltd",
        ",Jane Smith,client,jane.smith@home.example,,ACME Ltd",
    ),
    "a file that came later": (
        ",Jane Smyth,client,,,Acme Ltd.",
        "A,Jane Smith,client,jane@acme.example,,Acme Ltd",
    ),
    "words run together": ("A,Anneke ten Brink,client,,,Acme Ltd", ",Anneke Tenbrink,client,,,Acme Ltd"),
    "other letters": ("A,Xenia Vorobyova,client,,,Acme Ltd", ",Ксения Воробьева,client,,,Acme Ltd"),
    "no address": ("A,Jane Smith,client,jane@acme.example,,Acme Ltd", ",Jane Smyth,client,,,Acme Ltd"),
}


@pytest.mark.parametrize("rows", ONE_PERSON.values(), ids=ONE_PERSON.keys())
def test_two_records_of_one_person_are_asked_about_merged_and_parted(office: Office, rows: tuple[str, str]) -> None:
    [question] = knows(office, *rows)
    assert question.person is not None
    assert (question.person.id, question.value) == (1, "2")
    assert question.quote.startswith("both ")
    office.decide(actions.accept, question.id)
    assert pairs(office) == []
    with office.database.read() as conn:
        assert [one.id for one in people.list_people(conn)] == [1]
    office.decide(actions.undo, question.id)
    assert [q.id for q in pairs(office)] == [question.id]


TWO_PEOPLE = {
    "two mailboxes at one client": (
        "A,John Smith,client,john.smith@acme.example,,Acme Ltd",
        "B,John Smith,client,john.smith2@acme.example,,Acme Ltd",
    ),
    "two ids at one client": (
        "A,John Smith,client,john.smith@acme.example,,Acme Ltd",
        "B,John Smith,client,,,Acme Ltd",
    ),
    "a name alone": ("A,Jane Smith,client,jane@acme.example,,Acme Ltd", "B,Jane Smith,candidate,,,"),
    "a switchboard": (
        "A,Jane Smith,client,jane@acme.example,020 7946 0123,Acme Ltd",
        "B,Tom Hill,client,tom@acme.example,020 7946 0123,Acme Ltd",
    ),
    "a family's address": ("A,Jane Smith,client,smith@home.example,,", "B,Tom Smith,client,smith@home.example,,"),
    "father and son": ("A,William Hart Sr,client,,,Acme Ltd", ",William Hart Jr,client,,,Acme Ltd"),
    "two surnames either of which is a given name": (
        "A,Thomas James,client,,,Acme Ltd",
        ",James Thomas,client,,,Acme Ltd",
    ),
    "siblings": ("A,Daniel Hart,client,,07911 123456,Acme Ltd", "B,Danielle Hart,client,,07911 123456,Acme Ltd"),
}


@pytest.mark.parametrize("rows", TWO_PEOPLE.values(), ids=TWO_PEOPLE.keys())
def test_two_people_are_not_asked_about(office: Office, rows: tuple[str, str]) -> None:
    assert knows(office, *rows) == []


def test_what_was_rejected_is_not_asked_again(office: Office) -> None:
    rows = ONE_PERSON["number"]
    [question] = knows(office, *rows)
    assert office.decide(actions.reject, question.id) == "Jane Smith and Smith Jane stay two people"
    assert directory.ask_about_duplicates(office.database, NOW) == 0
    office.decide(records.add_point, PersonId(2), PointKind.EMAIL, "jane@acme.example")
    assert pairs(office) == []


def test_a_point_put_on_a_record_by_hand_raises_the_question_and_a_merge_by_hand_answers_it(office: Office) -> None:
    assert knows(office, *TWO_PEOPLE["a name alone"]) == []
    office.decide(records.add_point, PersonId(2), PointKind.EMAIL, "jane@acme.example")
    [question] = pairs(office)
    office.decide(merging.merge, PersonId(1), PersonId(2))
    assert pairs(office) == []
    office.decide(merging.unmerge, PersonId(2))
    assert [q.id for q in pairs(office)] == [question.id]


def test_whoever_shares_an_address_with_a_merged_record_is_imported_like_anybody(office: Office) -> None:
    knows(office, "A,Jane Smith,client,jane@acme.example,,", "B,Ann Lee,client,ann@else.example,,")
    office.decide(merging.merge, PersonId(2), PersonId(1))
    knows(office, "C,Tom Wright,client,jane@acme.example,,")
    with office.database.read() as conn:
        assert [person.record.name for person in people.list_people(conn)] == ["Ann Lee", "Tom Wright"]


def test_the_whole_directory_is_looked_through_when_asked_for(office: Office) -> None:
    [question] = knows(office, *ONE_PERSON["address"])
    with office.database.begin() as conn:
        conn.exec_driver_sql("DELETE FROM proposals")
    assert pairs(office) == []
    assert directory.ask_about_duplicates(office.database, NOW) == 1
    assert directory.ask_about_duplicates(office.database, NOW) == 1
    [again] = pairs(office)
    assert (again.person, again.value) == (question.person, question.value)
