"""Whoever a change of a record speaks for or against is decided again, however the mail found them."""

from collections.abc import Callable

import pytest

from syncd import directory
from syncd.model.people import PersonId
from syncd.model.register import CompanyRecord
from syncd.review import actions, company_merging, merging, records, register, rules
from tests.unit.pipeline.office import Office, mail

HEADER = "external_id,name,role,emails,phones,company\n"
DESK = HEADER + "P-1,Ann Lee,client,desk@acme.test,,\nP-2,Bob Fox,client,desk@acme.test,,\n"
TOM = HEADER + "P-1,Tom Wright,candidate,tom@wright.test,07911 123456,\n"
SIGNED = "Yes.\n\nKind regards\n{}\nWelder\nHalden AG\nMobile: 07911 123456\n"


def reasons(office: Office) -> dict[str, tuple[str, ...]]:
    """Why each may be meant, as the only question says."""
    return {one.person.name: one.reasons[1:] for one in office.the_question().candidates}


def by_hand(office: Office, company: str) -> None:
    office.decide(records.set_field, PersonId(1), "company", company)


def by_import(office: Office, company: str) -> None:
    office.knows(f"external_id,name,company\nP-1,Ann Lee,{company}\n")


def test_whoever_assigns_an_address_that_several_have_is_told_that_all_mail_from_it_follows(office: Office) -> None:
    office.knows(DESK)
    office.deliver(mail("Desk <desk@acme.test>"))
    office.sync()
    said = office.decide(actions.assign, office.the_question().id, PersonId(1))
    assert "all that comes from it is Ann Lee from now on; if only this mail is: syncd review undo 1, then" in said
    office.decide(actions.undo, 1)
    office.decide(rules.link, office.the_activity().id, PersonId(1))
    assert [one.name for one in office.the_activity().people] == ["Ann Lee"]


@pytest.mark.parametrize("entered", ["before the mail", "after the mail"])
def test_of_those_who_share_an_address_the_one_at_the_client_of_the_job_in_the_subject_comes_first(
    office: Office, entered: str
) -> None:
    job = b"reference,title,company\nJB-1204,Buyer,Halden AG\n"
    office.knows(DESK)
    by_import(office, "Halden AG")
    if entered == "before the mail":
        directory.import_jobs(office.database, job, office.now)
    office.deliver(mail("Desk <desk@acme.test>", Subject="Re: JB-1204"))
    office.sync()
    if entered == "after the mail":
        directory.import_jobs(office.database, job, office.now)
    said = {"Ann Lee": ("works at Halden AG, where the job JB-1204 in the subject is",), "Bob Fox": ()}
    assert reasons(office) == said


@pytest.mark.parametrize("change", [by_hand, by_import])
def test_of_those_who_share_an_address_the_one_whose_employer_signs_comes_first(
    office: Office, change: Callable[[Office, str], None]
) -> None:
    office.knows(DESK)
    office.deliver(mail("Desk <desk@acme.test>", body=SIGNED.format("The desk")))
    office.sync()
    assert reasons(office) == {"Ann Lee": (), "Bob Fox": ()}
    change(office, "Halden AG")
    assert reasons(office) == {"Ann Lee": ("works at Halden AG",), "Bob Fox": ()}


def test_a_number_below_a_mail_is_weighed_with_the_employer_that_is_set_later(office: Office) -> None:
    office.knows(TOM)
    office.deliver(mail("Una Hill <una@home.test>", body=SIGNED.format("Una Hill")))
    office.sync()
    assert reasons(office) == {"Tom Wright": ()}
    by_hand(office, "Halden AG")
    assert reasons(office) == {"Tom Wright": ("works at Halden AG",)}


def test_a_number_below_a_mail_is_weighed_with_what_the_employer_is_called_later(office: Office) -> None:
    office.knows(TOM.replace("123456,", "123456,Orbis"))
    office.deliver(mail("Una Hill <una@home.test>", body=SIGNED.format("Una Hill")))
    office.sync()
    assert reasons(office) == {"Tom Wright": ("works at Orbis, not at Halden AG",)}
    office.decide(register.set_company, 1, "name", "Halden")
    assert reasons(office) == {"Tom Wright": ("works at Halden",)}


def test_whoever_signs_with_what_the_employer_was_called_before_works_there(office: Office) -> None:
    office.knows(TOM.replace("123456,", "123456,Halden GmbH"))
    office.decide(register.set_company, 1, "name", "Orbis")
    office.deliver(mail("Una Hill <una@home.test>", body=SIGNED.format("Una Hill")))
    office.sync()
    assert reasons(office) == {"Tom Wright": ("works at Orbis, which was Halden GmbH",)}
    asked = directory.Query(name="Tom Wright", company="Halden")
    [found] = directory.matched(office.database, asked, "GB", office.now) or [{}]
    assert "works at Orbis, which was Halden GmbH" in found["reasons"]


@pytest.mark.parametrize("is_on_two_records", [False, True])
def test_whoever_signs_with_a_former_name_of_the_employer_that_another_company_has_by_now_works_elsewhere(
    office: Office, is_on_two_records: bool
) -> None:
    twice = "P-2,Tom Wright,candidate,,07911 123456,\n" if is_on_two_records else ""
    office.knows(TOM.replace("123456,", "123456,Halden AG") + twice)
    if is_on_two_records:
        office.decide(merging.merge, PersonId(2), PersonId(1))
    office.decide(register.set_company, 1, "name", "Orbis")
    office.deliver(mail("Una Hill <una@home.test>", body=SIGNED.format("Una Hill")))
    office.sync()
    assert reasons(office) == {"Tom Wright": ("works at Orbis, which was Halden AG",)}
    office.decide(register.add_company, CompanyRecord("Halden AG"))
    assert reasons(office) == {"Tom Wright": ("works at Orbis, not at Halden AG",)}
    office.decide(register.set_company, 2, "name", "Quarl")
    assert reasons(office) == {"Tom Wright": ("works at Orbis, which was Halden AG",)}


def test_whoever_signs_with_a_company_that_became_part_of_the_employer_works_there(office: Office) -> None:
    office.knows(TOM.replace("123456,", "123456,Orbis"))
    office.decide(register.add_company, CompanyRecord("Halden AG"))
    office.decide(company_merging.merge, 1, 2)
    office.deliver(mail("Una Hill <una@home.test>", body=SIGNED.format("Una Hill")))
    office.sync()
    assert reasons(office) == {"Tom Wright": ("works at Orbis, which was Halden AG",)}


def test_who_is_on_two_records_works_where_the_employer_was_called_otherwise(office: Office) -> None:
    office.knows(TOM.replace("123456,", "123456,Halden GmbH") + "P-2,Tom Wright,candidate,,07911 123456,\n")
    office.decide(merging.merge, PersonId(2), PersonId(1))
    office.decide(register.set_company, 1, "name", "Orbis")
    office.deliver(mail("Una Hill <una@home.test>", body=SIGNED.format("Una Hill")))
    office.sync()
    assert reasons(office) == {"Tom Wright": ("works at Orbis, which was Halden GmbH",)}


def answer_without_a_name(office: Office) -> None:
    ours = "<ours.a7f3@northbridge.example>"
    office.deliver(mail("alice@northbridge.example", "tom@wright.test", Message_ID=ours))
    office.deliver(mail("tw@home.test", body=SIGNED.format("").replace("Mobile: 07911 123456", ""), In_Reply_To=ours))
    office.sync()


def test_an_answer_without_a_name_is_weighed_with_the_employer_that_is_set_later(office: Office) -> None:
    office.knows(TOM)
    answer_without_a_name(office)
    assert reasons(office) == {"Tom Wright": ()}
    by_hand(office, "Halden AG")
    assert reasons(office) == {"Tom Wright": ("works at Halden AG",)}


def renamed(office: Office) -> None:
    office.decide(register.set_company, 1, "name", "Halden")


def merged(office: Office) -> None:
    office.decide(register.add_company, CompanyRecord("Halden"))
    office.decide(company_merging.merge, 2, 1)


@pytest.mark.parametrize("change", [renamed, merged])
def test_an_answer_without_a_name_is_weighed_with_what_the_employer_is_called_later(
    office: Office, change: Callable[[Office], None]
) -> None:
    office.knows(TOM.replace("123456,", "123456,Orbis"))
    answer_without_a_name(office)
    assert reasons(office) == {"Tom Wright": ("works at Orbis, not at Halden AG",)}
    change(office)
    assert reasons(office) == {"Tom Wright": ("works at Halden",)}


def test_who_is_renamed_is_weighed_again_where_a_relation_wrote_from_their_address(office: Office) -> None:
    office.knows(TOM)
    office.deliver(mail("Una Wright <tom@wright.test>"))
    office.sync()
    assert "but the name here is Una Wright" in office.the_question().candidates[0].reasons[0]
    office.decide(records.set_field, PersonId(1), "name", "Xaver Hill")
    assert [one.name for one in office.the_activity().people] == ["Xaver Hill"]


@pytest.mark.parametrize("entered", ["before the mail", "after it"])
def test_whoever_writes_with_an_initial_may_be_somebody_on_record_whenever_they_came_there(
    office: Office, entered: str
) -> None:
    people = HEADER + "P-1,Tomasz Zielinski,candidate,tomasz@home.test,,\nP-2,Ann Lee,client,ann@acme.test,,\n"
    if entered == "before the mail":
        office.knows(people)
    office.deliver(mail("T. Zielinski <tz@elsewhere.test>"))
    office.sync()
    if entered == "after it":
        office.knows(people)
    assert list(reasons(office)) == ["Tomasz Zielinski"]


def test_where_somebody_works_speaks_for_whom_an_initial_may_mean(office: Office) -> None:
    office.knows(HEADER + "P-1,Priya Patel,client,priya@acme.test,,\nP-2,Paul Patel,client,paul@other.test,,\n")
    office.deliver(mail("P. Patel <ppatel@acme.test>"))
    office.sync()
    best, other = office.the_question().candidates
    assert (best.person.name, other.person.name) == ("Priya Patel", "Paul Patel")
    assert best.confidence > 5 * other.confidence


@pytest.mark.parametrize(
    ("kept", "written"),
    [("Svetlana Kuznetsova", "Swetlana Kusnezowa"), ("Alexej Tschernow", "Alexey Chernov")],
)
def test_whoever_writes_as_germans_do_is_found_linked_and_asked_about(office: Office, kept: str, written: str) -> None:
    office.knows(f"external_id,name,emails\nP-1,{kept},own@home.test\n")
    assert [one["name"] for one in directory.found(office.database, written)] == [kept]
    [asked] = directory.matched(office.database, directory.Query(name=written), "GB", office.now) or [{}]
    assert (asked["name"], asked["confidence"] > 0.5) == (kept, True)
    office.deliver(mail(f"{written} <own@home.test>"))
    office.sync()
    assert [one.name for one in office.the_activity().people] == [kept]
