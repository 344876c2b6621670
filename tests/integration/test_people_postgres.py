"""What becomes of people on PostgreSQL: announced, signed otherwise, merged, kept by hand and erased as on SQLite."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text

from syncd import directory
from syncd.model.extraction import PhoneKind
from syncd.model.filling import FillPolicy
from syncd.model.people import PersonId
from syncd.model.register import CompanyRecord
from syncd.model.review import ProposalKind
from syncd.pipeline.catching_up import catch_up, fill_up
from syncd.review import actions, company_merging, company_removing, forgetting, records, register, rules
from syncd.review.desk import NotPossibleError
from syncd.review.filling import undo_since
from syncd.store import companies, filling, people, terms
from syncd.store.database import open_database
from syncd.store.people import PointKind
from syncd.store.tables import metadata
from tests.servers.postgres import Postgres
from tests.unit.pipeline.office import NOW, PRIYA, Office, event, mail
from tests.unit.pipeline.test_filling import NOTICE
from tests.unit.pipeline.test_forgetting import PEOPLE, TRACES
from tests.unit.pipeline.test_signatures import OLD, TITLE, signed
from tests.unit.pipeline.test_told_facts import PEOPLE as PEOPLE_OF_FACTS
from tests.unit.pipeline.test_told_facts import asked, the_candidate, told


@pytest.fixture
def office(postgres: Postgres) -> Iterator[Office]:
    with postgres.database() as url:
        opened = Office(open_database(url, create=True))
        yield opened
        opened.database.dispose()


def test_a_person_is_asked_about_changed_merged_and_erased(office: Office) -> None:
    office.knows(PEOPLE)
    office.knows(f"external_id,name,role,emails,phones\n,Priya Patel,client,{PRIYA},07911 123456\n")
    office.knows("external_id,name,role,emails,phones\nP-9,P. Patel,client,,07911 123456\n")
    for day, signature in ((2, OLD), (3, OLD), (4, TITLE), (5, TITLE)):
        office.deliver(signed(day, signature))
    office.deliver(mail(body="Hi Alice,\n\nI have left the company.\n\nPriya\n", Message_ID="<left@one.example>"))
    office.book(event(PRIYA, "tom@wright.example", RRULE="FREQ=WEEKLY", SUMMARY="Priya and Tom"))
    office.ring(**{"from": "07911 123456"})
    office.sync()
    kinds = {ProposalKind.CHANGE, ProposalKind.LEFT_COMPANY, ProposalKind.DUPLICATE_PEOPLE}
    assert {question.kind for question in office.questions()} >= kinds
    for question in office.questions():
        if question.kind in kinds:
            office.decide(actions.accept, question.id)
    directory.import_companies(office.database, b"external_id,name\nK-1,Acme Ltd\n", NOW)
    with office.database.read() as conn:
        company = conn.execute(text("SELECT id FROM companies WHERE name = 'Acme Ltd'")).scalar_one()
    office.decide(register.set_company, company, "name", "Acme Group")
    before = len(office.activities())
    office.decide(forgetting.forget, PersonId(1))
    office.read_everything_again()
    assert len(office.activities()) == before
    with office.database.read() as conn:
        assert [one.record.name for one in people.list_people(conn)] == ["Tom Wright"]
        rows = [str(tuple(row)).casefold() for table in metadata.sorted_tables for row in conn.execute(table.select())]
    assert [row for row in rows if any(trace in row for trace in TRACES)] == []


def test_companies_are_merged_and_what_is_stored_is_decided_again(office: Office) -> None:
    directory.import_companies(
        office.database, b"external_id,name,domains\nK-1,Acme Ltd,\nK-2,Globex,globex.example\n", NOW
    )
    office.knows("external_id,name,phones,company\nP-1,Ben Roe,07911 123456,Globex\n")
    office.ring(**{"from": "07911 123456"})
    office.sync()
    office.decide(company_merging.merge, 1, 2)
    office.knows("external_id,name,phones,company\nP-1,Ben Roe,07911 123456,GLOBEX\n,Ann Lee,,Globex\n")
    with office.database.read() as conn:
        assert [one.record.company for one in people.list_people(conn)] == ["Acme Ltd", "Acme Ltd"]
        assert [one.id for one in companies.find(conn, "globex", 9)] == [1]
    assert [one["external_id"] for one in directory.found(office.database, "ben globex")] == ["P-1"]
    office.decide(register.set_company, 1, "name", "Corvia")
    office.knows("external_id,name,phones,company\nP-1,Ben Roe,07911 123456,Acme Limited\n")
    assert [one["company"] for one in directory.found(office.database, "ben ACME")] == ["Corvia"]
    office.decide(company_merging.unmerge, 2)
    with office.database.read() as conn:
        assert [one.record.company for one in people.list_people(conn)] == ["Globex", "Corvia"]
    office.decide(company_removing.remove, 2)
    office.decide(register.add_company, CompanyRecord("Initech"))
    office.decide(rules.undo, 2)
    with office.database.read() as conn:
        assert [(one.id, one.record.name) for one in companies.list_companies(conn)][1:] == [
            (2, "Globex"),
            (3, "Initech"),
        ]
        assert [one.record.company for one in people.list_people(conn)] == ["Globex", "Corvia"]
    with office.database.begin() as conn:
        terms.set_thresholds(conn, 0.9999, 0.05)
    assert catch_up(office.database, NOW) == 1
    assert office.the_activity().people == ()


def test_a_number_is_confirmed_with_its_kind_and_why(office: Office) -> None:
    office.knows(f"external_id,name,role,emails,phones\nP-1,Priya Patel,client,{PRIYA},020 7946 0123\n")
    for label, why in ((PhoneKind.OFFICE.value, "her card"), (PhoneKind.MOBILE.value, "")):
        office.decide(records.add_point, PersonId(1), PointKind.PHONE, "+442079460123", label, why)
        with office.database.read() as conn:
            [point] = [one for one in people.contact_points(conn, 1) if one.kind is PointKind.PHONE]
        assert (point.label, point.quote, point.confirmed_by) == (label, "her card", "alice")


def test_what_became_of_a_company_is_told(office: Office) -> None:
    office.decide(register.add_company, CompanyRecord("Acme Ltd"))
    office.decide(register.set_company, 1, "name", "Acme Holding")
    with office.database.read() as conn:
        renamed = companies.called_before(conn, "ACME ltd")
    assert renamed is not None
    assert renamed.record.name == "Acme Holding"
    office.decide(company_removing.remove, 1)
    with pytest.raises(NotPossibleError, match="company 1, Acme Holding, was removed; `syncd decisions undo 1`"):
        office.decide(company_removing.remove, 1)


def test_an_empty_field_is_filled_by_the_policy_and_taken_back(office: Office) -> None:
    office.knows(PEOPLE_OF_FACTS)
    told(office, NOTICE)
    with office.database.begin() as conn:
        filling.set_policy(conn, FillPolicy(("notice_period", "location")))
    assert fill_up(office.database, NOW) == 1
    assert the_candidate(office).record.notice_period == "1 month"
    office.decide(undo_since, None, "notice_period")
    office.read_everything_again()
    assert the_candidate(office).record.notice_period == ""
    assert asked(office) == [("change", "notice_period", "", "1 month")]
