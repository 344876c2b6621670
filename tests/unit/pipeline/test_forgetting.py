"""A person who asked for it is erased: from every table, for good, and counts are as they were."""

from collections.abc import Callable

import pytest

from syncd.model.people import PersonId
from syncd.model.review import ProposalKind
from syncd.review import actions, forgetting, merging, records, rules
from syncd.review.desk import NotPossibleError
from syncd.store import activities, people
from syncd.store.people import PointKind
from tests.unit.activities.agency import ALICE
from tests.unit.pipeline.office import PRIYA, Office, event, mail

PEOPLE = (
    "external_id,name,role,emails,phones,company,title,location\n"
    f"CRM-77,Priya Patel,client,{PRIYA},07911 123456,Client Ltd,Falconry Lead,9 Mulberry Mews\n"
    "P-2,Tom Wright,candidate,tom@wright.example,07911 123457,,,\n"
)
TRACES = ("priya", "patel", "7911123456", "crm-77", "falconry", "mulberry")
"""What would tell of her."""


@pytest.fixture
def known(office: Office) -> Office:
    """Priya has written, met, rung, been asked about and been decided on, beside Tom and by herself."""
    office.knows(PEOPLE)
    signed = "Hi,\n\nmy new number is 07911 123499.\n\nKind regards\n\n-- \nPriya Patel\nHead of HR\nT: 07911 123499\n"
    office.deliver(mail(body=signed, Subject="Priya's shortlist", Message_ID="<1@one.example>"))
    both = f"Tom Wright <tom@wright.example>, {PRIYA}"
    office.deliver(mail(sender=ALICE, to=both, Message_ID="<2@one.example>", Subject="Ask Priya Patel"))
    office.deliver(
        mail(
            sender="tom@wright.example", Message_ID="<3@one.example>", body="Priya Patel said so.", Subject="About her"
        )
    )
    office.deliver(mail(sender="desk@pool.example", Message_ID="<4@one.example>", Subject="From the desk"))
    office.book(event(PRIYA, "tom@wright.example", RRULE="FREQ=WEEKLY", SUMMARY="Priya and Tom"))
    office.ring(**{"from": "07911 123456"})
    office.sync()
    office.decide(rules.assign, ("email", "desk@pool.example"), PersonId(1))
    office.decide(records.set_field, PersonId(1), "name", "Priya Patel-Shah")
    office.decide(records.set_field, PersonId(1), "name", "Priya Patel")
    change = next(one for one in office.questions() if one.kind is ProposalKind.CHANGE)
    office.decide(actions.accept, change.id)
    return office


def traces(office: Office) -> list[tuple[str, str]]:
    """Where anything still tells of her."""
    return [
        (table, trace)
        for table, rows in office.everything().items()
        for row in rows
        for trace in TRACES
        if trace in str(row).casefold()
    ]


def counted(office: Office) -> tuple[object, ...]:
    """Activities and the ledger, without whom they are with."""
    told = sorted(
        (one.at, one.kind, one.direction, one.minutes, one.counts, one.credits) for one in office.activities()
    )
    return told, sorted((row.location, row.verdict.disposition) for row in office.ledger())


def test_nothing_in_any_table_tells_of_who_was_erased_and_counts_are_as_they_were(known: Office) -> None:
    assert {table for table, _ in traces(known)} > {"people", "mentions", "activities", "proposals", "person_changes"}
    before = counted(known)
    said = known.decide(forgetting.forget, PersonId(1))
    assert said.startswith("person 1 is erased; ")
    assert traces(known) == []
    assert counted(known) == before
    with known.database.read() as conn:
        assert [one.record.name for one in people.list_people(conn)] == ["Tom Wright"]
        assert len(activities.find(conn, person=PersonId(2))) > 1


def test_whatever_the_case_the_marks_and_the_folds_nothing_tells_of_them(office: Office) -> None:
    email = "zoe.lefevre@client.example"
    office.knows(
        f"external_id,name,emails,location\nP-1,Zoé Lefèvre,{email},4 Ferncliffe Row\nP-2,Tom Wright,t@w.test,\n"
    )
    office.decide(records.set_field, PersonId(1), "location", "9 Mulberry Mews")
    office.deliver(mail(sender="Tom Wright <t@w.test>", Subject="Call with ZOÉ LEFÈVRE", Message_ID="<1@w.test>"))
    said = 'My new number, "Zoé Lefèvre\'s" too, is 07911 123499.'
    office.deliver(mail(sender="Tom Wright <t@w.test>", body=f"Hi,\n\n{said}\n\nTom\n", Message_ID="<2@w.test>"))
    series = event(email, "t@w.test", RRULE="FREQ=WEEKLY", SUMMARY="Weekly").replace(
        b"zoe.lefevre@", b"zoe.le\r\n fevre@"
    )
    office.book(series)
    office.sync()
    office.decide(forgetting.forget, PersonId(1))
    told = str(office.everything()).casefold().replace("\\r\\n ", "")
    assert [trace for trace in ("lefèvre", "lefevre", "ferncliffe", "mulberry") if trace in told] == []


def signed(name: str, sender: str) -> bytes:
    """A mail below which stands a mobile that was Priya's."""
    return mail(
        sender=f"{name} <{sender}>",
        body=f"Hi,\n\nplease call.\n\nKind regards\n{name}\nMobile: 07911 123456\n",
        Subject=f"A word from {name}",
        Message_ID=f"<signed@{sender}>",
    )


def test_a_signature_of_somebody_else_in_which_their_number_stands_goes_along(office: Office) -> None:
    office.knows(PEOPLE)
    office.deliver(signed("Tom Wright", "tom@wright.example"))
    office.sync()
    assert ("signatures", "7911123456") in traces(office)
    office.decide(forgetting.forget, PersonId(1))
    assert [trace for trace in traces(office) if trace[0] == "signatures"] == []


@pytest.mark.parametrize("comes", ["before", "after"])
def test_whoever_signs_with_a_number_of_theirs_loses_the_number_and_nothing_else(office: Office, comes: str) -> None:
    office.knows(PEOPLE)
    acts: list[Callable[[], object]] = [lambda: office.decide(forgetting.forget, PersonId(1)), office.sync]
    office.deliver(signed("Tom Wright", "tom@wright.example"))
    for act in acts if comes == "after" else reversed(acts):
        act()
    told = office.the_activity()
    assert (told.subject, told.snippet) == ("A word from Tom Wright", "Hi, please call. Kind regards")
    assert [person.name for person in told.people] == ["Tom Wright"]
    assert traces(office) == []
    before = office.everything()
    office.read_everything_again()
    assert office.everything()["mentions"] == before["mentions"]
    assert office.everything()["activities"] == before["activities"]


def test_a_milestone_in_such_a_mail_is_asked_about_as_it_was(office: Office) -> None:
    office.knows(PEOPLE.replace("candidate", "client"))
    told = "Zoe is not for us."
    body = f"Hi Alice,\n\n{told}\n\nKind regards\nTom Wright\nMobile: 07911 123456\n"
    office.deliver(mail(sender="Tom Wright <tom@wright.example>", body=body, Message_ID="<m@wright.example>"))
    office.sync()
    asked = [one for one in office.questions() if one.kind is ProposalKind.MILESTONE]
    office.decide(forgetting.forget, PersonId(1))
    assert asked
    assert [one for one in office.questions() if one.kind is ProposalKind.MILESTONE] == asked


@pytest.mark.parametrize(
    ("called", "written"),
    [
        ("José García", "Jose Garcia"),
        ("Siobhan O'Brien", "Siobhan O’Brien"),
        ("Anna Dahl-Berg", "Anna Dahl Berg"),
        ("Tom Wright", "Wright Tom"),
    ],
)
def test_what_others_tell_of_a_candidate_goes_however_they_write_the_name(
    office: Office, called: str, written: str
) -> None:
    office.knows(
        f"external_id,name,role,emails\nP-5,{called},candidate,c5@pool.example\nP-6,Ruth Marsh,client,{PRIYA}\n"
    )
    office.deliver(mail(body=f"Hi Alice,\n\nWe would like to offer {written} the job.\n", Message_ID="<o@one.example>"))
    office.sync()
    with office.database.read() as conn:
        assert [one.id for one in activities.find(conn, person=PersonId(1))] == [1]
    office.decide(forgetting.forget, PersonId(1))
    stored = str(office.everything()).casefold()
    assert not any(part.casefold() in stored for part in (*called.split()[1:], *written.split()))


def test_what_a_client_tells_by_half_a_name_goes_with_the_candidate_whose_it_is(office: Office) -> None:
    office.knows(
        f"external_id,name,role,emails\nP-5,Tom Wright,candidate,c5@pool.example\nP-6,Ruth Day,client,{PRIYA}\n"
    )
    named = "Hi Alice,\n\nWe would like to offer Tom Wright the job.\n"
    office.deliver(mail(body=named, Message_ID="<o@one.example>"))
    office.deliver(mail(body="Hi Alice,\n\nTom turned our offer down.\n", Message_ID="<n@one.example>"))
    office.sync()
    with office.database.read() as conn:
        assert len(activities.find(conn, person=PersonId(1))) == 2
    office.decide(forgetting.forget, PersonId(1))
    assert "turned our offer down" not in str(office.everything())
    office.read_everything_again()
    assert "turned our offer down" not in str(office.everything())


@pytest.mark.parametrize("comes", ["before", "after"])
def test_who_signs_with_name_and_number_of_theirs_is_they_at_whatever_address(office: Office, comes: str) -> None:
    office.knows(PEOPLE)
    acts: list[Callable[[], object]] = [lambda: office.decide(forgetting.forget, PersonId(1)), office.sync]
    office.deliver(signed("Priya Patel", "desk@elsewhere.example"))
    for act in acts if comes == "after" else reversed(acts):
        act()
    assert (traces(office), office.questions()) == ([], ())


def test_reading_everything_again_does_not_bring_them_back(known: Office) -> None:
    known.decide(forgetting.forget, PersonId(1))
    before = known.everything()
    known.read_everything_again()
    assert traces(known) == []
    after = known.everything()
    del before["cursors"], after["cursors"]
    assert {table: rows for table, rows in after.items() if rows != before[table]} == {}


def test_new_mail_and_calls_of_theirs_are_logged_without_them(known: Office) -> None:
    known.decide(forgetting.forget, PersonId(1))
    count = len(known.activities())
    known.deliver(mail(Subject="Priya again", Message_ID="<9@one.example>"))
    known.ring(start="2026-03-05T10:00:00Z", **{"from": "07911 123456"})
    known.sync()
    assert len(known.activities()) == count + 2
    assert traces(known) == []


def test_an_import_leaves_them_out_and_takes_in_the_others(known: Office) -> None:
    known.decide(forgetting.forget, PersonId(1))
    report = known.knows(PEOPLE.replace("Tom Wright", "Tommy Wright"))
    assert (report.created, report.updated, report.erased, report.problems) == (0, 1, 1, ())
    assert known.knows(PEOPLE.replace(PRIYA, "").replace("07911 123456", "")).erased == 1
    assert traces(known) == []


def test_an_address_that_is_allowed_comes_back_with_the_next_mail(known: Office) -> None:
    known.decide(forgetting.forget, PersonId(1))
    known.decide(forgetting.allow, [("email", PRIYA)])
    known.deliver(mail(Message_ID="<9@one.example>", Subject="Hello again"))
    known.sync()
    assert [one.new for one in known.questions() if one.kind is ProposalKind.WHO_IS_THIS] == [PRIYA]
    with pytest.raises(NotPossibleError):
        known.decide(forgetting.allow, [("email", PRIYA)])


def test_an_external_id_that_is_allowed_comes_back_with_the_next_import(known: Office) -> None:
    known.decide(forgetting.forget, PersonId(1))
    again = "external_id,name\nCRM-77,Jane Hall\n"
    assert known.knows(again).erased == 1
    said = known.decide(forgetting.allow, [("external_id", "CRM-77")])
    assert said.startswith("CRM-77 is logged again, from the next item or row that names it on; ")
    report = known.knows(again)
    assert (report.created, report.erased) == (1, 0)


def test_what_others_have_in_common_with_them_stays_theirs(office: Office) -> None:
    office.knows(
        "external_id,name,role,emails,phones\n"
        "P-1,Jane Smith,client,jane@acme.example,07911 123456\n"
        "P-2,Tom Hill,client,tom@acme.example,07911 123456\n"
        "P-3,Jane Smith,candidate,jane@home.example,\n"
    )
    office.deliver(mail(sender="Jane Smith <jane@home.example>", Message_ID="<1@home.example>", Subject="Hello"))
    office.ring(**{"from": "07911 123456"})
    office.sync()
    before = [(one.subject, one.people) for one in office.activities() if one.subject == "Hello"]
    office.decide(forgetting.forget, PersonId(1))
    office.ring(start="2026-03-05T10:00:00Z", **{"from": "07911 123456"})
    office.sync()
    assert [(one.subject, one.people) for one in office.activities() if one.subject == "Hello"] == before
    assert [one.id for call in office.activities() if call.kind == "call" for one in call.people].count(PersonId(2)) > 0


def test_a_merged_record_goes_along_and_it_is_on_record_that_somebody_was_erased(known: Office) -> None:
    known.knows("external_id,name,role,emails,phones\nP-9,P. Patel,client,pp@home.example,\n")
    known.decide(merging.merge, PersonId(1), PersonId(3))
    known.decide(forgetting.forget, PersonId(3))
    with known.database.read() as conn:
        assert [one.id for one in people.list_people(conn)] == [2]
    assert traces(known) == []
    last = max(row[0] for row in known.everything()["decisions"])
    with pytest.raises(NotPossibleError, match="cannot be brought back"):
        known.decide(rules.undo, last)


def test_somebody_else_they_were_merged_with_for_a_while_has_them_in_the_history_no_more(known: Office) -> None:
    known.decide(merging.merge, PersonId(1), PersonId(2))
    known.decide(merging.unmerge, PersonId(2))
    known.decide(merging.merge, PersonId(2), PersonId(1))
    known.decide(merging.unmerge, PersonId(1))
    known.decide(forgetting.forget, PersonId(1))
    assert traces(known) == []


def test_words_in_which_they_stand_beside_somebody_elses_number_go(known: Office) -> None:
    known.decide(records.add_point, 2, PointKind.PHONE, "+447911123488", "mobile", "Priya Patel has it, she says")
    with known.desk() as desk:
        records.mark_point(desk, PersonId(2), PointKind.PHONE, "+447911123488", alive=False, why="says Priya Patel")
    known.decide(forgetting.forget, PersonId(1))
    assert traces(known) == []
    with known.database.read() as conn:
        assert "+447911123488" in {point.value for point in people.contact_points(conn, 2)}


def test_who_is_not_there_cannot_be_erased(known: Office) -> None:
    with pytest.raises(NotPossibleError):
        known.decide(forgetting.forget, PersonId(99))
