"""What domains, signatures and jobs tell of namesakes."""

import pytest

from syncd import directory
from syncd.model.people import PersonId
from syncd.pipeline.rematch import depending
from syncd.review import records
from syncd.store.people import PointKind
from tests.unit.pipeline.office import Office, mail

TWO = "external_id,name,emails,company\nP-1,Ann Lee,ann@one.example,Orbis Ltd\nP-2,Ann Lee,,Halden AG\n"
STRANGER = "Ann Lee <ann.lee@mail.halden.example>"
HALDEN = b"external_id,name,domains\nC-1,Halden AG,halden.example\n"
JOB = b"reference,title,company\nJB-1204,Welder,Halden\n"


def first(office: Office) -> tuple[str | None, tuple[str, ...]]:
    """Who is likeliest, and why."""
    best, other = office.the_question().candidates
    assert best.confidence > other.confidence
    return best.person.external_id, best.reasons[1:]


def test_of_two_namesakes_the_one_whose_companys_domain_it_is_comes_first(office: Office) -> None:
    office.knows(TWO)
    directory.import_companies(office.database, HALDEN, office.now)
    office.deliver(mail(STRANGER))
    office.sync()
    assert first(office) == ("P-2", ("works at Halden AG, whose domain the address is at",))


def test_a_domain_that_becomes_known_later_weighs_what_is_stored(office: Office) -> None:
    office.knows(TWO)
    office.deliver(mail(STRANGER))
    office.sync()
    directory.import_companies(office.database, HALDEN, office.now)
    assert first(office)[0] == "P-2"
    directory.import_companies(office.database, b"external_id,name\nC-1,Neva Group\n", office.now)
    one, other = office.the_question().candidates
    assert "works at Neva Group, whose domain the address is at" in {*one.reasons, *other.reasons}


def test_of_two_namesakes_the_one_who_writes_from_there_already_comes_first(office: Office) -> None:
    office.knows(TWO)
    office.deliver(mail("Ann Lee <lee.a@one.example>"))
    office.sync()
    assert first(office) == ("P-1", ("writes from one.example, as ann@one.example on the record does",))
    [one] = {c.person.id for c in office.the_question().candidates if c.person.external_id == "P-1"}
    office.decide(records.remove_point, one, PointKind.EMAIL, "ann@one.example")
    assert all(len(c.reasons) == 1 for c in office.the_question().candidates)
    office.decide(records.add_point, PersonId(2), PointKind.EMAIL, "a@one.example")
    assert first(office)[0] == "P-2"


def test_a_mail_service_is_nobodys_employer(office: Office) -> None:
    service = "gmail.com"
    office.knows(TWO.replace("one.example", service))
    office.deliver(mail(f"Ann Lee <lee.a@{service}>"))
    office.sync()
    assert all(len(c.reasons) == 1 for c in office.the_question().candidates)


def test_what_her_signature_says_of_her_employer_tells_namesakes_apart(office: Office) -> None:
    office.knows(TWO)
    office.deliver(
        mail("Ann Lee <ann@home.test>", body="Yes.\n\n-- \nAnn Lee\nWelder\nHalden AG\nTel: 020 7946 0123\n")
    )
    office.sync()
    assert first(office) == ("P-2", ("works at Halden AG",))


@pytest.mark.parametrize("entered", ["before the mail", "after the mail"])
def test_who_writes_of_a_job_is_likelier_to_be_the_one_at_its_client(office: Office, entered: str) -> None:
    office.knows(TWO)
    if entered == "before the mail":
        directory.import_jobs(office.database, JOB, office.now)
    office.deliver(mail("Ann Lee <ann@home.test>", Subject="Re: jb-1204"))
    office.sync()
    if entered == "after the mail":
        directory.import_jobs(office.database, JOB, office.now)
    assert first(office) == ("P-2", ("works at Halden AG, where the job JB-1204 in the subject is",))


def test_a_job_that_moves_to_another_client_weighs_for_that_ones_people(office: Office) -> None:
    office.knows(TWO)
    directory.import_jobs(office.database, JOB, office.now)
    office.deliver(mail("Ann Lee <ann@home.test>", Subject="Re: jb-1204"))
    office.sync()
    directory.import_jobs(office.database, JOB.replace(b"Halden", b"Orbis"), office.now)
    assert first(office)[0] == "P-1"


def test_a_domain_alone_suggests_nobody(office: Office) -> None:
    office.knows(TWO)
    directory.import_companies(office.database, HALDEN, office.now)
    office.deliver(mail("Bo Roe <bo@halden.example>"))
    office.sync()
    assert office.the_question().candidates == ()


def test_two_contacts_of_the_same_name_at_one_client_are_never_merged_by_name(office: Office) -> None:
    office.knows(TWO.replace("Orbis Ltd", "Halden AG"))
    directory.import_companies(office.database, HALDEN, office.now)
    directory.import_jobs(office.database, JOB, office.now)
    office.deliver(mail(STRANGER, Subject="JB-1204", body="Yes.\n\n-- \nAnn Lee\nHalden AG\n"))
    office.sync()
    assert office.the_activity().people == ()
    assert [c.confidence < 0.5 for c in office.the_question().candidates] == [True, True]


def test_an_address_on_record_stands_whoever_she_works_for_by_now(office: Office) -> None:
    office.knows(TWO)
    office.deliver(mail("Ann Lee <ann@one.example>", body="Yes.\n\n-- \nAnn Lee\nWelder\nHalden AG\nBern\n"))
    office.sync()
    [ann] = office.the_activity().people
    assert (ann.external_id, ann.reasons) == (
        "P-1",
        ("address ann@one.example is on the record", "the name Ann Lee is the same, as on 2 records"),
    )


def test_only_what_depends_on_a_change_is_decided_again(office: Office) -> None:
    office.knows(TWO)
    office.deliver(mail(STRANGER, Subject="JB-1204"))
    office.deliver(mail("Ann Lee <ann@one.example>", Subject="JB-1204", Message_ID="<a@one.example>"))
    office.deliver(mail("Bo Roe <bo@halden.example>", Message_ID="<b@halden.example>"))
    office.sync()
    with office.database.read() as conn:
        touched = {
            field: len(depending(conn, [(field, value)]))
            for field, value in (("employer", "halden.example"), ("job", "jb1204"), ("called", "ann lee"))
        }
    assert touched == {"employer": 2, "job": 1, "called": 1}
