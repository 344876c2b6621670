"""A mobile below a mail tells who wrote it, though nobody knows the address."""

import pytest

from syncd.matchers import by_phone
from syncd.matchers.calibration import log_odds, probability
from syncd.model.activity import ActivityStatus
from syncd.model.matching import EvidenceKind
from syncd.model.people import PersonId
from syncd.model.review import ProposalKind
from syncd.model.terms import Terms
from syncd.pipeline import calibrate
from syncd.review import actions, records, rules
from syncd.store import activities
from syncd.store.people import PointKind
from tests.unit.pipeline.office import Office, mail

TOM = "07911 123456"
HOME = "Tom Wright <tw@home.test>"


def signed(number: str = f"Mobile: {TOM}", sender: str = HOME, name: str = "Tom Wright", **headers: str) -> bytes:
    body = f"Hello Alice,\n\nthat works for me.\n\nKind regards\n{name}\n{number}\n"
    return mail(sender=sender, body=body, **{"Message_ID": "<signed@home.test>", **headers})


def test_whoever_signs_with_their_own_number_is_known_at_a_new_address(office: Office) -> None:
    office.knows()
    office.deliver(signed())
    office.sync()
    [person] = office.the_activity().people
    assert (person.name, person.reasons[0]) == ("Tom Wright", "number +447911123456 is on the record")
    with office.database.read() as conn:
        [match] = activities.matches(conn, [office.the_activity().id]).popitem()[1]
    assert match.mention.quote == "Mobile: 07911 123456"
    asked = office.the_question()
    assert (asked.field, asked.new) == ("email", "tw@home.test")
    office.decide(actions.accept, asked.id)
    assert office.questions() == ()


def test_whose_a_new_address_is_is_asked_once(office: Office) -> None:
    office.knows()
    office.deliver(mail(HOME, Message_ID="<unsigned@home.test>"))
    office.sync()
    assert office.the_question().kind is ProposalKind.WHO_IS_THIS
    office.deliver(signed())
    office.sync()
    assert office.the_question().kind is ProposalKind.CHANGE
    office.decide(actions.reject, office.the_question().id)
    assert office.the_question().kind is ProposalKind.WHO_IS_THIS


def test_a_number_that_comes_on_record_later_links_the_mail_that_was_signed_with_it(office: Office) -> None:
    office.knows()
    office.deliver(signed("07911 123499"))
    office.sync()
    assert office.the_activity().status is ActivityStatus.QUEUED
    office.decide(records.add_point, PersonId(2), PointKind.PHONE, "+447911123499")
    assert [person.name for person in office.the_activity().people] == ["Tom Wright"]
    office.decide(records.remove_point, PersonId(2), PointKind.PHONE, "+447911123499")
    assert office.the_activity().people == ()


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Una Hill <una@home.test>", "Una Hill"),
        ("tw@home.test", ""),
        ("Tom <tw@home.test>", "Tom"),
    ],
    ids=["another name", "no name", "half a name"],
)
def test_who_signs_with_it_under_no_name_of_theirs_is_asked_about(office: Office, sender: str, name: str) -> None:
    office.knows()
    office.deliver(signed(sender=sender, name=name))
    office.sync()
    assert office.the_activity().people == ()
    assert office.the_question().quote == "Shortlist"
    [candidate] = office.the_question().candidates
    assert candidate.person.name == "Tom Wright"
    assert candidate.reasons[0].startswith("number +447911123456 is on the record, but")


def test_an_office_number_below_a_mail_is_no_proof(office: Office) -> None:
    office.knows()
    office.deliver(signed("Office: 020 7946 0123", "Priya Patel <pp@home.test>", "Priya Patel"))
    office.sync()
    assert office.the_activity().people == ()


def worth_of_a_mobile(office: Office, passed_on: int) -> float:
    """What is learned from sixty people, of whom so many sign with the number that is on record as another's."""
    names = [f"Tom Wright{'abcdefgh'[n % 8]}" for n in range(60)]
    rows = [f"P-{n},{name},client,p{n}@client.example,07911 1230{n:02},\n" for n, name in enumerate(names)]
    office.knows("external_id,name,role,emails,phones,company\n" + "".join(rows))
    for n, name in enumerate(names):
        number = f"07911 1230{(n + 1) % 60 if n < passed_on else n:02}"
        office.deliver(signed(number, f"{name} <p{n}@client.example>", name, Message_ID=f"<{n}@c.test>"))
    office.sync()
    with office.database.read() as conn:
        found = calibrate.learn(conn, office.now).kinds["phone"]
    assert found.lessons == 60
    return probability(found.scale.of(log_odds(by_phone.OWN)))


def test_what_a_number_is_worth_is_learned_from_mails_that_are_signed_with_it(office: Office) -> None:
    assert worth_of_a_mobile(office, passed_on=0) > Terms().automatic


def test_where_colleagues_sign_with_each_others_numbers_a_number_alone_links_nobody(office: Office) -> None:
    assert worth_of_a_mobile(office, passed_on=6) < 0.98


def test_signing_with_what_may_be_a_line_as_well_teaches_nothing_of_who_else_calls_from_it(office: Office) -> None:
    office.knows("external_id,name,role,emails,phones\nP-1,Priya Patel,client,priya@client.example,+1 212 555 0123\n")
    office.deliver(signed("Mobile: +1 212 555 0123", "Priya Patel <priya@client.example>", "Priya Patel"))
    office.sync()
    with office.database.read() as conn:
        assert calibrate.learn(conn, office.now).kinds.keys() == {"name"}


NUMBER = ("phone", "+447911123456")


def linked_to(office: Office) -> list[str]:
    return [person.name for person in office.the_activity().people]


@pytest.mark.parametrize("comes", ["before", "after"])
def test_a_number_that_was_said_to_be_nobodys_proves_nothing_below_a_mail(office: Office, comes: str) -> None:
    office.knows()
    office.deliver(signed())
    acts = [lambda: office.decide(rules.ignore, NUMBER), office.sync]
    for act in acts if comes == "after" else reversed(acts):
        act()
    assert office.the_activity().people == ()
    asked = office.the_question()
    assert (asked.new, [one.kinds for one in asked.candidates]) == ("tw@home.test", [(EvidenceKind.NAME,)])
    office.decide(rules.undo, 1)
    assert linked_to(office) == ["Tom Wright"]


@pytest.mark.parametrize("comes", ["before", "after"])
def test_a_number_that_was_said_to_be_one_persons_speaks_for_that_one_below_a_mail(office: Office, comes: str) -> None:
    office.knows()
    office.deliver(signed())
    acts = [lambda: office.decide(rules.assign, NUMBER, PersonId(1)), office.sync]
    for act in acts if comes == "after" else reversed(acts):
        act()
    assert office.the_activity().people == ()
    said = {one.person.name: one.kinds for one in office.the_question().candidates}
    assert said == {"Priya Patel": (EvidenceKind.PHONE,), "Tom Wright": (EvidenceKind.NAME,)}


def test_whoever_signs_with_the_number_that_was_said_to_be_theirs_is_known_by_it(office: Office) -> None:
    office.knows()
    office.decide(rules.assign, NUMBER, PersonId(1))
    office.deliver(signed(sender="Priya Patel <pp@home.test>", name="Priya Patel"))
    office.sync()
    [person] = office.the_activity().people
    assert (person.name, person.reasons[0]) == ("Priya Patel", "number +447911123456 was decided in review")


def test_a_misspelt_name_is_asked_about_beside_a_number_that_proves_nothing(office: Office) -> None:
    office.knows()
    office.decide(rules.ignore, NUMBER)
    office.deliver(signed(sender="Tom Wrigth <tw@home.test>", name="Tom Wrigth"))
    office.sync()
    [candidate] = office.the_question().candidates
    assert (candidate.person.name, candidate.kinds) == ("Tom Wright", (EvidenceKind.NAME,))
