"""What a recruiter decides in review, and what follows from it."""

import pytest

from syncd.model.activity import ActivityStatus
from syncd.model.items import ItemKind
from syncd.model.matching import Origin
from syncd.model.people import PersonId
from syncd.model.register import CompanyRecord
from syncd.model.review import ProposalKind
from syncd.pipeline import finding
from syncd.review import actions, records
from syncd.review.desk import NotPossibleError
from syncd.store import companies, people
from tests.unit.activities.agency import ALICE
from tests.unit.pipeline.office import PRIYA, Office, event, mail

STRANGER = "Nadia Okafor <nadia@okafor.example>"


def test_an_unknown_person_is_queued_and_asked_about_once(office: Office) -> None:
    office.deliver(mail(sender=STRANGER))
    office.deliver(mail(sender=STRANGER, Message_ID="<second@okafor.example>", Subject="Again"), to="bob")
    office.sync()
    question = office.the_question()
    assert (question.kind, question.new, question.name) == (
        ProposalKind.WHO_IS_THIS,
        "nadia@okafor.example",
        "Nadia Okafor",
    )
    assert question.seen == 2
    assert {row.verdict.disposition for row in office.ledger()} == {"queued"}


def test_somebody_we_wrote_to_is_proposed_as_a_new_person(office: Office) -> None:
    office.deliver(mail(sender=STRANGER))
    office.deliver(mail(sender=ALICE, to=STRANGER, Message_ID="<answer@northbridge.example>"))
    office.sync()
    assert office.the_question().kind is ProposalKind.NEW_PERSON


def test_a_new_person_is_added_with_everything_that_several_mails_said_of_them(office: Office) -> None:
    office.deliver(mail(sender=ALICE, to="nadia@okafor.example", Message_ID="<1@northbridge.example>"))
    signed = "Hello,\n\nyes.\n\nKind regards\nNadia Okafor\nHead of Legal\nOkafor Ltd\nMobile: 07911 123499\n"
    office.deliver(mail(sender="nadia@okafor.example", body=signed, Message_ID="<2@okafor.example>"))
    office.deliver(mail(sender="OKAFOR, NADIA <nadia@okafor.example>", Message_ID="<3@okafor.example>", Subject="Re"))
    office.sync()
    asked = office.the_question()
    assert (asked.kind, asked.seen) == (ProposalKind.NEW_PERSON, 3)
    office.decide(actions.accept, asked.id)
    with office.database.read() as conn:
        [added] = people.list_people(conn)
    record = added.record
    assert (record.name, record.title, record.company) == ("Nadia Okafor", "Head of Legal", "Okafor Ltd")
    assert (record.emails, [point.e164 for point in record.phones]) == (("nadia@okafor.example",), ["+447911123499"])


def test_somebody_new_who_was_added_and_taken_back_is_asked_about_as_before(office: Office) -> None:
    office.deliver(mail(sender=STRANGER))
    office.deliver(mail(sender=ALICE, to=STRANGER, Message_ID="<answer@northbridge.example>"))
    office.sync()
    before = office.the_question()
    office.decide(actions.accept, before.id)
    office.decide(actions.undo, before.id)
    assert office.the_question() == before


@pytest.mark.parametrize(
    ("email", "company"),
    [
        ("nadia@okafor.example", "Okafor Ltd"),
        ("nadia@mail.okafor.example", "Okafor Ltd"),
        ("nadia@gmx.test", ""),
        ("nadia@shared.example", ""),
        ("nadia@elsewhere.example", ""),
    ],
)
def test_a_new_person_works_where_the_address_is_but_not_at_a_mail_service(
    office: Office, email: str, company: str
) -> None:
    with office.database.begin() as conn:
        companies.enter(conn, CompanyRecord("Okafor Ltd", domains=("okafor.example", "shared.example")))
        companies.enter(conn, CompanyRecord("Okafor Holding", domains=("shared.example", "gmx.test")))
    office.deliver(mail(sender=f"Nadia Okafor <{email}>"))
    office.sync()
    office.decide(actions.accept, office.the_question().id)
    with office.database.read() as conn:
        [added] = people.list_people(conn)
    assert added.record.company == company


@pytest.mark.parametrize(
    ("signed", "company"),
    [("Okafor Limited", "Okafor Holding"), ("Okafor Holding GmbH", "Okafor Holding"), ("Brandt Ltd", "Brandt Ltd")],
)
def test_a_new_person_works_at_the_company_of_the_address_however_they_sign_it(
    office: Office, signed: str, company: str
) -> None:
    with office.database.begin() as conn:
        companies.enter(conn, CompanyRecord("Okafor Holding", domains=("okafor.example",)))
    office.deliver(mail(sender=STRANGER, body=f"Yes.\n\nKind regards\nNadia Okafor\nBuyer\n{signed}\n"))
    office.sync()
    office.decide(actions.accept, office.the_question().id)
    with office.database.read() as conn:
        [added] = people.list_people(conn)
    assert (added.record.company, added.record.title) == (company, "Buyer")


def test_a_number_that_comes_with_a_new_person_links_the_call_from_january(office: Office) -> None:
    call = office.ring(start="2026-01-12T10:00:00Z", **{"from": "07911 123499"})
    office.deliver(mail(sender=ALICE, to="nadia@okafor.example", Message_ID="<1@northbridge.example>"))
    signed = "Hello,\n\nyes.\n\nKind regards\nNadia Okafor\nMobile: 07911 123499\n"
    office.deliver(mail(sender="nadia@okafor.example", body=signed, Message_ID="<2@okafor.example>"))
    office.sync()
    [asked] = [question for question in office.questions() if question.kind is ProposalKind.NEW_PERSON]
    office.decide(actions.accept, asked.id)
    assert office.became(call) == "logged"
    with office.database.read() as conn:
        points = people.contact_points(conn, PersonId(1))
    assert {(point.item, point.quote, point.confirmed_by) for point in points} == {(asked.item, "Shortlist", "alice")}
    office.decide(actions.undo, asked.id)
    assert office.became(call) == "queued"
    with office.database.read() as conn:
        assert list(people.list_people(conn)) == []


def signed(name: str, day: int) -> bytes:
    return mail(
        sender=PRIYA,
        body=f"Hello,\n\nyes.\n\nKind regards\n{name}\n",
        Message_ID=f"<{day}@client.example>",
        Subject=f"Mail {day}",
        Date=f"Mon, {day:02} Feb 2026 09:30:00 +0000",
    )


def test_a_name_its_owner_spells_otherwise_is_asked_about_once_it_was_seen_often(office: Office) -> None:
    office.knows()
    for day in (2, 3):
        office.deliver(signed("Priya Pattel", day))
    office.sync()
    assert office.questions() == ()
    office.deliver(signed("Priya Pattel", 4))
    office.sync()
    office.deliver(signed("Priya Pattel", 5))
    office.sync()
    asked = office.the_question()
    assert (asked.kind, asked.old, asked.new, asked.seen) == (
        ProposalKind.SPELLING,
        "Priya Patel",
        "Priya Pattel",
        2,
    )
    assert asked.quote.startswith('"Priya Pattel" 4 × in their signature')
    office.decide(actions.accept, asked.id)
    office.deliver(signed("Priya Pattel", 6))
    office.sync()
    assert office.questions() == ()
    with office.database.read() as conn:
        assert [found.reasons for found in finding.find(conn, "priya patel", 5)] == [("once Priya Patel",)]
    office.decide(actions.undo, asked.id)
    assert office.the_question().id == asked.id
    with office.database.read() as conn:
        assert finding.find(conn, "priya pattel", 5)[0].reasons == ("like Priya Patel",)


def test_a_mail_under_a_name_that_somebody_had_before_may_be_theirs(office: Office) -> None:
    office.knows()
    with office.desk() as desk:
        records.set_field(desk, PersonId(1), "name", "Priya Hill")
    office.deliver(mail(sender="Priya Patel <pp@home.example>"))
    office.sync()
    [candidate] = office.the_question().candidates
    assert (candidate.person.name, candidate.reasons) == (
        "Priya Hill",
        ("the name Priya Patel is the same that Priya Hill had before",),
    )


def bounce(email: str) -> bytes:
    """What a server sends back for good."""
    report = (
        f"Reporting-MTA: dns; mx.client.example\n\nFinal-Recipient: rfc822; {email}\nAction: failed\nStatus: 5.1.1\n"
    )
    return (
        f"From: MAILER-DAEMON@mx.client.example\nTo: {ALICE}\nSubject: Undelivered\n"
        "Date: Mon, 02 Mar 2026 09:30:00 +0000\nMessage-ID: <b1@mx.client.example>\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\nUser unknown.\n"
        f"--b\nContent-Type: message/delivery-status\n\n{report}\n--b--\n"
    ).encode()


def test_a_bounced_address_is_asked_about_and_then_kept_as_dead(office: Office) -> None:
    office.knows()
    at = office.deliver(bounce(PRIYA))
    office.deliver(bounce("stranger@client.example").replace(b"b1@", b"b2@"))
    office.sync()
    asked = office.the_question()
    assert (asked.kind, asked.old, asked.quote) == (ProposalKind.DEAD_EMAIL, PRIYA, "5.1.1 Undelivered")
    assert office.became(at) == "skipped: bounce"
    office.decide(actions.accept, asked.id)
    office.deliver(mail(sender=PRIYA))
    office.sync()
    assert office.the_activity().people[0].name == "Priya Patel"

    def is_dead() -> bool:
        with office.database.read() as conn:
            [point] = [one for one in people.contact_points(conn, 1) if one.value == PRIYA]
        return not point.valid

    assert is_dead()
    office.decide(actions.undo, asked.id)
    assert not is_dead()


def test_accepting_adds_the_person_and_logs_what_waited(office: Office) -> None:
    at = office.deliver(mail(sender=STRANGER))
    office.sync()
    told = office.decide(actions.accept, office.the_question().id)
    assert "added Nadia Okafor" in told
    logged = office.the_activity()
    assert (logged.status, logged.people[0].name) == (ActivityStatus.LOGGED, "Nadia Okafor")
    assert office.became(at) == "logged"
    assert office.questions() == ()


def test_undoing_an_acceptance_takes_the_person_away_and_asks_again(office: Office) -> None:
    at = office.deliver(mail(sender=STRANGER))
    office.sync()
    asked = office.the_question().id
    office.decide(actions.accept, asked)
    office.decide(actions.undo, asked)
    assert office.became(at) == "queued"
    assert office.the_question().id == asked
    with office.database.read() as conn:
        assert list(people.list_people(conn)) == []


def test_assigning_puts_the_address_on_the_record_and_later_mail_needs_no_question(office: Office) -> None:
    office.knows()
    office.deliver(mail(sender="tom.private@mail.example"))
    office.sync()
    office.decide(actions.assign, office.the_question().id, PersonId(2))
    office.deliver(mail(sender="tom.private@mail.example", Message_ID="<later@mail.example>", Subject="Later"))
    office.sync()
    assert {activity.people[0].name for activity in office.activities()} == {"Tom Wright"}
    assert {activity.people[0].origin for activity in office.activities()} == {Origin.MANUAL}
    assert office.questions() == ()


def test_undoing_an_assignment_takes_the_address_off_the_record(office: Office) -> None:
    office.knows()
    at = office.deliver(mail(sender="tom.private@mail.example"))
    office.sync()
    asked = office.the_question().id
    office.decide(actions.assign, asked, PersonId(2))
    office.decide(actions.undo, asked)
    assert office.became(at) == "queued"
    assert office.the_activity().people == ()
    with office.database.read() as conn:
        tom = people.get(conn, PersonId(2))
    assert tom is not None
    assert tom.record.emails == ("tom@wright.example",)


def test_what_was_rejected_stays_rejected_after_everything_is_read_again(office: Office) -> None:
    at = office.deliver(mail(sender=STRANGER))
    office.sync()
    office.decide(actions.reject, office.the_question().id)
    with office.database.begin() as conn:
        conn.exec_driver_sql("DELETE FROM cursors")
    office.sync()
    assert office.became(at) == "skipped: rejected"
    assert office.questions() == ()


def test_a_rejection_can_be_taken_back(office: Office) -> None:
    at = office.deliver(mail(sender=STRANGER))
    office.sync()
    asked = office.the_question().id
    office.decide(actions.reject, asked)
    office.decide(actions.undo, asked)
    assert office.became(at) == "queued"
    assert office.the_question().id == asked


def test_an_import_answers_the_question_by_itself(office: Office) -> None:
    at = office.deliver(mail())
    office.sync()
    assert office.became(at) == "queued"
    office.knows()
    assert office.became(at) == "logged"
    assert office.questions() == ()


def test_a_number_in_a_known_persons_signature_is_proposed_and_then_known(office: Office) -> None:
    office.knows()
    office.deliver(
        mail(body="Hello Alice,\n\nthanks for the list.\n\nKind regards\nPriya Patel\nMobile: 07911 123499\n")
    )
    office.sync()
    question = office.the_question()
    assert (question.kind, question.field, question.new) == (ProposalKind.CHANGE, "phone", "+447911123499")
    office.decide(actions.accept, question.id)
    office.ring(**{"from": "07911 123499"})
    office.sync()
    assert office.activities()[0].people[0].name == "Priya Patel"


def test_a_number_found_in_march_links_the_call_from_january(office: Office) -> None:
    office.knows()
    at = office.ring(start="2026-01-12T10:00:00Z", **{"from": "07911 123499"})
    office.sync()
    assert office.became(at) == "queued"
    office.deliver(
        mail(body="Hello Alice,\n\nthanks for the list.\n\nKind regards\nPriya Patel\nMobile: 07911 123499\n")
    )
    office.sync()
    [change] = [question for question in office.questions() if question.kind is ProposalKind.CHANGE]
    office.decide(actions.accept, change.id)
    assert office.became(at) == "logged"
    assert office.questions() == ()


def test_a_rejected_number_is_not_proposed_again(office: Office) -> None:
    office.knows()
    signed = "Hello Alice,\n\nthanks for the list.\n\nKind regards\nPriya Patel\nMobile: 07911 123499\n"
    office.deliver(mail(body=signed))
    office.sync()
    office.decide(actions.reject, office.the_question().id)
    office.deliver(mail(body=signed, Message_ID="<later@client.example>", Subject="Later"))
    office.sync()
    assert office.questions() == ()


def test_an_unknown_number_within_a_planned_call_is_proposed_as_that_persons(office: Office) -> None:
    office.knows()
    office.book(event(ALICE, PRIYA, SUMMARY="Call with Priya Patel"))
    office.ring(start="2026-03-03T10:03:00Z", **{"from": "07911 123499"})
    office.sync()
    [change] = [question for question in office.questions() if question.kind is ProposalKind.CHANGE]
    assert change.person is not None
    assert (change.person.name, change.new) == ("Priya Patel", "+447911123499")


def test_an_address_of_two_people_asks_which_of_them(office: Office) -> None:
    office.knows("name,emails\nPriya Patel,desk@client.example\nOmar Haddad,desk@client.example\n")
    office.deliver(mail(sender="desk@client.example"))
    office.sync()
    question = office.the_question()
    assert question.kind is ProposalKind.WHICH_PERSON
    with pytest.raises(NotPossibleError, match="this may be"):
        office.decide(actions.accept, question.id)
    office.decide(actions.assign, question.id, question.candidates[1].person.id)
    assert office.the_activity().people[0].name == question.candidates[1].person.name


def test_a_name_of_one_word_can_be_decided_on(office: Office) -> None:
    notice = "LinkedIn <messages-noreply@linkedin.com>"
    at = office.deliver(mail(sender=notice, Subject="Ngozi sent you a message"))
    office.sync()
    assert office.became(at) == "queued"
    office.decide(actions.reject, office.the_question().id)
    assert office.became(at) == "skipped: rejected"


def test_who_is_taken_off_a_meeting_is_taken_off_the_activity_whoever_linked_them(office: Office) -> None:
    office.knows()
    office.book(event(ALICE, PRIYA, "nadia@okafor.example"), href="meeting")
    office.sync()
    office.decide(actions.accept, office.the_question().id)
    assert len(office.the_activity().people) == 2
    office.book(event(ALICE, PRIYA, SEQUENCE="1"), href="meeting")
    office.sync()
    assert [person.name for person in office.the_activity().people] == ["Priya Patel"]


def test_a_changed_field_can_be_accepted_and_undone(office: Office) -> None:
    office.knows()
    lines = ("BEGIN:VCARD", "VERSION:3.0", "FN:Priya Patel", "ORG:New Employer Ltd", f"EMAIL:{PRIYA}", "END:VCARD", "")
    card = "\r\n".join(lines)
    office.sources["alice"][0].put("cards", "priya.vcf", card.encode(), ItemKind.CARD)
    office.sync()
    question = office.the_question()
    assert (question.field, question.old, question.new) == ("company", "Client Ltd", "New Employer Ltd")
    office.decide(actions.accept, question.id)
    office.decide(actions.undo, question.id)
    with office.database.read() as conn:
        priya = people.get(conn, PersonId(1))
    assert priya is not None
    assert priya.record.company == "Client Ltd"


def test_accepting_does_not_make_a_second_record_of_somebody_who_may_be_known(office: Office) -> None:
    office.knows()
    office.deliver(mail(sender="Priya Patel <priya.private@mail.example>"))
    office.sync()
    asked = office.the_question().id
    with pytest.raises(NotPossibleError, match=r"this may be Priya Patel \(1\)"):
        office.decide(actions.accept, asked)
    assert "added Priya Patel as person 3" in office.decide(actions.add, asked)


def test_a_decision_cannot_be_made_twice(office: Office) -> None:
    office.deliver(mail(sender=STRANGER))
    office.sync()
    asked = office.the_question().id
    office.decide(actions.reject, asked)
    with pytest.raises(NotPossibleError, match="rejected already"):
        office.decide(actions.accept, asked)


def test_what_does_not_exist_is_said_not_to_exist(office: Office) -> None:
    for act in (actions.accept, actions.reject, actions.undo):
        with pytest.raises(NotPossibleError, match="no proposal 7"):
            office.decide(act, 7)
