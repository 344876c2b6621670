"""A record that is kept by hand: what a person sets, adds, takes away or finds dead."""

import pytest

from syncd import present
from syncd.model.activity import ActivityKind
from syncd.model.extraction import PhoneKind
from syncd.model.people import PersonId, PersonRecord, PhonePoint, Provenance
from syncd.model.review import ProposalKind
from syncd.review import actions, merging, records
from syncd.review.desk import NotPossibleError
from syncd.store import people
from syncd.store.people import Death, PointKind
from tests.unit.pipeline.office import NOW, PEOPLE, PRIYA, Office, mail

ME = PersonId(1)
OLD = "p.patel@client.example"
SIGNED = "Hello Alice,\n\nthanks for the list.\n\nKind regards\nPriya Patel\nMobile: 07911 123499\n"


def known(office: Office) -> dict[str, tuple[bool, Death | None]]:
    with office.database.read() as conn:
        return {point.value: (point.valid, point.death) for point in people.contact_points(conn, ME)}


def shown(office: Office) -> tuple[str, ...]:
    with office.database.read() as conn:
        person = people.get(conn, ME)
    assert person
    return (*person.record.emails, *(phone.e164 for phone in person.record.phones))


def test_an_address_that_is_added_links_what_waits_for_it(office: Office) -> None:
    office.knows()
    office.deliver(mail(sender="priya@home.example"))
    office.sync()
    told = office.decide(records.add_point, ME, PointKind.EMAIL, "priya@home.example")
    assert told == "priya@home.example is on the record of Priya Patel; 1 activity decided again"
    assert [person.name for person in office.the_activity().people] == ["Priya Patel"]
    assert office.questions() == ()


def test_a_dead_address_is_kept_still_tells_who_wrote_and_is_shown_to_nobody_who_wants_to_write(
    office: Office,
) -> None:
    office.knows()
    office.deliver(mail(sender=OLD))
    office.sync()
    item = office.ledger()[0].id
    said = {"alive": False, "item": item, "why": "550 5.1.1 no such user"}
    office.decide(lambda desk: records.mark_point(desk, ME, PointKind.EMAIL, OLD, **said))  # type: ignore[arg-type]
    assert known(office)[OLD] == (False, Death(NOW, "alice", item, "550 5.1.1 no such user"))
    assert OLD not in shown(office)
    office.deliver(mail(sender=OLD, Message_ID="<late@client.example>", Subject="Late"))
    office.sync()
    assert [[person.id for person in one.people] for one in office.activities()] == [[ME], [ME]]
    office.decide(lambda desk: records.mark_point(desk, ME, PointKind.EMAIL, OLD, alive=True))
    assert known(office)[OLD] == (True, None)
    assert OLD in shown(office)


def test_a_dead_number_is_not_proposed_again_from_an_old_signature(office: Office) -> None:
    office.knows()
    office.decide(records.add_point, ME, PointKind.PHONE, "+447911123499", PhoneKind.MOBILE.value)
    office.decide(lambda desk: records.mark_point(desk, ME, PointKind.PHONE, "+447911123499", alive=False))
    office.deliver(mail(body=SIGNED))
    office.sync()
    assert office.questions() == ()


def test_adding_a_dead_address_by_hand_revives_it(office: Office) -> None:
    office.knows()
    office.decide(lambda desk: records.mark_point(desk, ME, PointKind.EMAIL, OLD, alive=False))
    assert "is alive again" in office.decide(records.add_point, ME, PointKind.EMAIL, OLD)
    assert known(office)[OLD] == (True, None)


def test_an_address_taken_off_the_record_unlinks_what_hung_on_it(office: Office) -> None:
    office.knows()
    office.deliver(mail(sender=OLD))
    office.sync()
    office.decide(records.remove_point, ME, PointKind.EMAIL, OLD)
    assert office.the_activity().people == ()
    office.knows()
    assert OLD not in known(office)


LINE = "+442079460123"


def test_a_line_that_a_file_tells_of_is_asked_about_once(office: Office) -> None:
    office.knows()
    for day in (2, 3):
        office.ring(id=str(day), start=f"2026-03-0{day}T10:00:00Z", **{"from": LINE})
    office.sync()
    assert [call.people for call in office.activities()] == [(), ()]
    assert office.the_question().candidates[0].person.id == ME
    office.decide(actions.assign, office.the_question().id, ME)
    office.ring(id="4", start="2026-03-04T10:00:00Z", **{"from": LINE})
    office.sync()
    assert [[one.id for one in call.people] for call in office.activities()] == [[ME]] * 3
    assert office.questions() == ()


@pytest.mark.parametrize("is_merged", [False, True], ids=["of one record", "of a record that was merged"])
def test_a_line_that_a_person_put_on_the_record_links_its_calls(office: Office, is_merged: bool) -> None:
    office.knows(PEOPLE.replace("020 7946 0123", ""))
    office.ring(**{"from": LINE})
    office.sync()
    office.decide(records.add_point, PersonId(2) if is_merged else ME, PointKind.PHONE, LINE)
    if is_merged:
        office.decide(merging.merge, ME, PersonId(2))
    assert [one.id for one in office.the_activity().people] == [ME]


def test_a_number_added_by_hand_answers_the_question_about_it(office: Office) -> None:
    office.knows()
    office.deliver(mail(body=SIGNED))
    office.sync()
    assert office.the_question().kind is ProposalKind.CHANGE
    office.decide(records.add_point, ME, PointKind.PHONE, "+447911123499")
    assert office.questions() == ()


def test_a_name_that_is_set_finds_the_mentions_of_it(office: Office) -> None:
    office.knows()
    office.deliver(mail(sender="Priya Shah <shah@home.example>"))
    office.sync()
    assert office.the_question().candidates == ()
    told = office.decide(records.set_field, ME, "name", "Priya Shah")
    assert told.startswith('the name of Priya Patel is "Priya Shah", it was "Priya Patel"')
    assert [one.person.id for one in office.the_question().candidates] == [ME]


def test_what_is_right_already_stays_right_once_a_person_said_so(office: Office) -> None:
    office.knows(PEOPLE.replace("company\n", "company,title\n").replace("Client Ltd", "Client Ltd,Buyer"))
    assert office.decide(records.set_field, ME, "title", "Buyer").endswith('is "Buyer" already, and stays')
    office.knows("external_id,name,title\nP-1,Priya Patel,Cook\n")
    with office.database.read() as conn:
        person = people.get(conn, ME)
    assert person
    assert person.record.title == "Buyer"


def test_what_a_person_says_again_is_in_the_history_once(office: Office) -> None:
    office.knows()
    for _ in range(3):
        assert office.decide(records.set_field, ME, "company", "Client Ltd").endswith("already, and stays")
    with office.database.read() as conn:
        assert [one.field for one in people.whole_history(conn, ME)].count("company") == 1


def test_every_change_is_in_the_history_with_who_made_it(office: Office) -> None:
    office.knows()
    office.decide(records.set_field, ME, "title", "Director")
    office.decide(records.add_point, ME, PointKind.URL, "https://in.example/priya")
    office.decide(lambda desk: records.mark_point(desk, ME, PointKind.EMAIL, OLD, alive=False))
    office.decide(records.remove_point, ME, PointKind.PHONE, "+442079460123")
    with office.database.read() as conn:
        changes = people.history(conn, [ME])[ME]
    assert [(one.field, one.old, one.new, one.by) for one in changes] == [
        ("created", "", "Priya Patel", ""),
        ("title", "", "Director", "alice"),
        ("url", "", "https://in.example/priya", "alice"),
        ("email", OLD, f"{OLD} (dead)", "alice"),
        ("phone", "+442079460123", "", "alice"),
    ]
    assert {one.origin for one in changes[1:]} == {Provenance.MANUAL}


def test_where_a_number_was_found_stays_with_it(office: Office) -> None:
    office.knows()
    office.deliver(mail(body=SIGNED))
    office.sync()
    office.decide(actions.accept, office.the_question().id)
    with office.database.read() as conn:
        found = people.contact_points(conn, ME)[-1]
    assert (found.value, found.confirmed_by) == ("+447911123499", "alice")
    assert found.item == office.ledger()[0].id
    assert "07911 123499" in found.quote


LINES = {
    "Mobile: 020 7946 0199": PhoneKind.MOBILE,
    "Home: 020 7946 0199": PhoneKind.HOME,
    "Tel: 020 7946 0199 | Home: 020 7946 0123": PhoneKind.OFFICE,
    "020 7946 0199": PhoneKind.OFFICE,
    "Mobile: +1 212 555 0123": PhoneKind.MOBILE,
    "+1 212 555 0123": PhoneKind.UNKNOWN,
}


@pytest.mark.parametrize(("line", "kind"), LINES.items(), ids=LINES)
def test_an_accepted_number_is_of_the_kind_that_its_line_tells(office: Office, line: str, kind: PhoneKind) -> None:
    office.knows()
    office.deliver(mail(body=f"Hello Alice,\n\nyes.\n\nKind regards\nPriya Patel\n{line}\n"))
    office.sync()
    question = office.the_question()
    assert "record" not in present.proposal(question, 0.9)
    office.decide(actions.accept, question.id)
    with office.database.read() as conn:
        assert people.contact_points(conn, ME)[-1].label == kind


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("shoe size", "9", "known are external_id, name"),
        ("name", "", "needs a name"),
        ("roles", "boss", "write candidate, client"),
        ("external_id", "P-2", "somebody else has the external id P-2"),
    ],
)
def test_a_field_that_cannot_be_says_why(office: Office, field: str, value: str, told: str) -> None:
    office.knows()
    before = office.everything()
    with pytest.raises(NotPossibleError, match=told):
        office.decide(records.set_field, ME, field, value)
    assert office.everything() == before


LINE = "+442079460123"


def linked(office: Office) -> list[str]:
    return [person.name for one in office.activities() if one.kind is ActivityKind.CALL for person in one.people]


def test_that_a_newcomer_was_accepted_does_not_make_their_office_line_theirs_alone(office: Office) -> None:
    office.deliver(
        mail("Ann Lee <ann@acme.example>", body="Hello Alice,\n\nyes.\n\nKind regards\nAnn Lee\n020 7946 0123\n")
    )
    office.sync()
    office.decide(actions.accept, office.the_question().id)
    office.ring(**{"from": LINE})
    office.sync()
    assert linked(office) == []
    assert office.decide(records.add_point, ME, PointKind.PHONE, LINE).startswith(
        f"{LINE} is on the record of Ann Lee already, and stays"
    )
    assert linked(office) == ["Ann Lee"]


def test_a_line_that_came_by_file_is_confirmed_by_adding_it_by_hand(office: Office) -> None:
    office.knows()
    office.ring(**{"from": LINE})
    office.sync()
    assert linked(office) == []
    office.decide(records.add_point, ME, PointKind.PHONE, LINE)
    assert linked(office) == ["Priya Patel"]
    with office.database.read() as conn:
        assert {point.value: point.confirmed_by for point in people.contact_points(conn, ME)}[LINE] == "alice"
        assert [one.by for one in people.history(conn, [ME])[ME] if one.field == "phone"] == ["alice"]
    with pytest.raises(NotPossibleError, match="is on the record of Priya Patel already"):
        office.decide(records.add_point, ME, PointKind.PHONE, LINE)


def test_who_confirms_a_number_also_says_of_what_kind_it_is_and_why(office: Office) -> None:
    office.knows()
    office.decide(records.add_point, ME, PointKind.PHONE, LINE, PhoneKind.OFFICE.value, "her card")
    assert told_of(office, LINE) == ("office", "her card", "alice")
    office.decide(records.add_point, ME, PointKind.PHONE, LINE, PhoneKind.MOBILE.value)
    assert told_of(office, LINE) == ("mobile", "her card", "alice")
    with pytest.raises(NotPossibleError, match="is on the record of Priya Patel already"):
        office.decide(records.add_point, ME, PointKind.PHONE, LINE, PhoneKind.MOBILE.value, "her card")


def test_what_a_person_says_of_a_number_replaces_the_mail_that_it_was_found_in(office: Office) -> None:
    office.deliver(
        mail("Ann Lee <ann@acme.example>", body="Hello Alice,\n\nyes.\n\nKind regards\nAnn Lee\n020 7946 0123\n")
    )
    office.sync()
    office.decide(actions.accept, office.the_question().id)
    office.decide(records.add_point, ME, PointKind.PHONE, LINE, "", "told me on the phone")
    with office.database.read() as conn:
        [point] = [point for point in people.contact_points(conn, ME) if point.value == LINE]
    assert (point.item, point.quote) == (None, "told me on the phone")


def told_of(office: Office, value: str) -> tuple[str, str, str]:
    with office.database.read() as conn:
        [point] = [point for point in people.contact_points(conn, ME) if point.value == value]
    return point.label, point.quote, point.confirmed_by


def test_a_line_of_somebody_who_is_added_by_hand_is_theirs(office: Office) -> None:
    office.ring(**{"from": LINE})
    office.sync()
    office.decide(records.add, PersonRecord("Ann Lee", phones=(PhonePoint(LINE),)))
    assert linked(office) == ["Ann Lee"]


def test_what_is_not_on_the_record_or_already_so_is_said(office: Office) -> None:
    office.knows()
    with pytest.raises(NotPossibleError, match="is not on the record of Priya Patel"):
        office.decide(records.remove_point, ME, PointKind.EMAIL, "x@y.example")
    with pytest.raises(NotPossibleError, match="is not on the record of Priya Patel"):
        office.decide(lambda desk: records.mark_point(desk, ME, PointKind.EMAIL, "x@y.example", alive=False))
    with pytest.raises(NotPossibleError, match="is marked alive already"):
        office.decide(lambda desk: records.mark_point(desk, ME, PointKind.EMAIL, PRIYA, alive=True))
    with pytest.raises(NotPossibleError, match="is on the record of Priya Patel already"):
        office.decide(records.add_point, ME, PointKind.EMAIL, PRIYA)
    with pytest.raises(NotPossibleError, match="no person 77"):
        office.decide(records.set_field, PersonId(77), "title", "Chef")
