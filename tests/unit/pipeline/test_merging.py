"""Two records that are one person: everything follows the survivor, and everything can be parted again."""

from typing import Any

import pytest

from syncd import directory
from syncd.model.extraction import PhoneKind
from syncd.model.matching import Candidate
from syncd.model.people import KnownPerson, PersonId, PersonRole
from syncd.model.review import ProposalDraft, ProposalKey, ProposalKind
from syncd.pipeline import merging as pipeline_merging
from syncd.review import actions, merging, records, rules
from syncd.review.desk import NotPossibleError
from syncd.store import activities, people, proposals
from syncd.store.people import PointKind
from tests.unit.pipeline.office import NOW, Office, mail

JANE, JD, TOM = PersonId(1), PersonId(2), PersonId(3)
PEOPLE = (
    "external_id,name,role,emails,phones,company,title,location,visa\n"
    "C-1,Jane Doe,candidate,jane@acme.example;desk@acme.example,,Acme Ltd,Chef,,\n"
    "C-2,Jane D. Smith,client,jane@home.example;desk@acme.example,07911 123456,,Cook,Leeds,no\n"
    "C-3,Tom Wright,candidate,tom@wright.example,,Globex,,,\n"
)


@pytest.fixture
def jane(office: Office) -> Office:
    """Jane is in the directory twice, and wrote from both addresses."""
    office.knows(PEOPLE)
    for n, sender in enumerate(("jane@acme.example", "jane@home.example", "desk@acme.example"), 1):
        office.deliver(mail(sender=sender, Message_ID=f"<{n}@acme.example>", Subject=f"Mail {n}"))
    office.sync()
    return office


def linked(office: Office) -> dict[str, list[int]]:
    return {one.subject: sorted(person.id for person in one.people) for one in office.activities()}


def shown(office: Office, id_: int) -> Any:
    with office.database.read() as conn:
        person = people.get(conn, id_)
    assert person
    return person


def everything(office: Office) -> Any:
    """The directory, the links and the open questions, as everybody sees them."""
    with office.database.read() as conn:
        everybody = list(people.list_people(conn))
        points = {person.id: people.contact_points(conn, person.id) for person in everybody}
        stored = [activity.id for activity in office.activities()]
        return everybody, points, activities.decided(conn, stored), proposals.open_proposals(conn)


def test_activities_and_questions_follow_the_survivor_and_come_back(jane: Office) -> None:
    before = everything(jane)
    assert linked(jane) == {"Mail 1": [JANE], "Mail 2": [JD], "Mail 3": []}
    assert jane.the_question().kind is ProposalKind.WHICH_PERSON
    told = jane.decide(merging.merge, JANE, JD)
    assert told.startswith("Jane D. Smith (2) is Jane Doe (1) from now on; 2 activities decided again")
    assert linked(jane) == {"Mail 1": [JANE], "Mail 2": [JANE], "Mail 3": [JANE]}
    assert jane.questions() == ()
    assert "Jane D. Smith (2) stands alone again" in jane.decide(merging.unmerge, JD)
    assert everything(jane) == before


def test_the_survivors_values_win_and_the_other_fills_its_gaps(jane: Office) -> None:
    jane.decide(merging.merge, JANE, JD)
    person = shown(jane, JD)
    assert person == shown(jane, JANE)
    record = person.record
    assert (record.external_id, record.name, record.title, record.location) == ("C-1", "Jane Doe", "Chef", "Leeds")
    assert record.roles == (PersonRole.CANDIDATE, PersonRole.CLIENT)
    assert record.emails == ("jane@acme.example", "desk@acme.example", "jane@home.example")
    assert record.extra == (("visa", "no"),)
    with jane.database.read() as conn:
        assert [person.id for person in people.list_people(conn)] == [JANE, TOM]
        told = [(one.field, one.old, one.new) for one in people.whole_history(conn, JD) if one.by]
    assert told == [
        ("merged", "", "Jane D. Smith (2)"),
        ("merged 2 external_id", "C-2", "C-1"),
        ("merged 2 name", "Jane D. Smith", "Jane Doe"),
        ("merged 2 title", "Cook", "Chef"),
        ("merged_into", "", "Jane Doe (1)"),
    ]


def test_mail_that_came_while_they_were_one_goes_to_whom_it_names_when_they_are_two_again(jane: Office) -> None:
    jane.decide(merging.merge, JANE, JD)
    jane.deliver(mail(sender="jane@home.example", Message_ID="<late@home.example>", Subject="Late"))
    jane.sync()
    assert linked(jane)["Late"] == [JANE]
    jane.decide(merging.unmerge, JD)
    assert linked(jane) == {"Mail 1": [JANE], "Mail 2": [JD], "Mail 3": [], "Late": [JD]}


@pytest.mark.parametrize(("survivor", "other"), [(TOM, JD), (JD, TOM)])
@pytest.mark.parametrize(
    "words", ["My notice period is one month.", "I have left Globex.", "I have joined Corvia Ltd."]
)
def test_what_was_told_while_they_were_one_is_asked_of_whom_it_names_alone_when_they_are_two_again(
    jane: Office, survivor: PersonId, other: PersonId, words: str
) -> None:
    def asked() -> list[tuple[str, str, PersonId]]:
        return [(one.field, one.value, one.person.id) for one in jane.questions() if one.person]

    jane.decide(merging.merge, survivor, other)
    sender = "tom@wright.example"
    letter = f"Hi Alice,\n\n{words}\n\nKind regards\nTom Wright\nMobile: 07911 123499\n"
    jane.deliver(mail(sender=f"Tom Wright <{sender}>", body=letter, Message_ID="<told@wright.example>"))
    jane.sync()
    told = [(field, value, TOM) for field, value, _ in asked()]
    assert told
    jane.decide(merging.unmerge, other)
    assert sorted(asked()) == sorted(told)
    jane.decide(merging.merge, survivor, other)
    assert [(field, value) for field, value, _ in asked()] == [(field, value) for field, value, _ in told]


@pytest.mark.parametrize("sender", ["Jane <desk@acme.example>", "Jane D. Smyth <jane@home.example>"])
def test_what_is_told_of_nobody_for_certain_when_they_are_two_again_is_asked_of_neither(
    jane: Office, sender: str
) -> None:
    """The desk's address is both records'; a client, whose home address the other is, gives no notice."""
    letter = "Hi Alice,\n\nMy notice period is one month.\n\nBest\nJane\n"
    jane.decide(merging.merge, JANE, JD)
    jane.deliver(mail(sender=sender, body=letter, Message_ID="<since@x.example>", Subject="s"))
    jane.sync()
    assert "1 month" in [one.new for one in jane.questions()]
    jane.decide(merging.unmerge, JD)
    assert "1 month" not in [one.new for one in jane.questions()]


@pytest.mark.parametrize("since", [["one month"], ["one month", "three months"]])
def test_what_one_of_them_had_told_is_asked_again_where_what_came_later_is_told_of_neither(
    jane: Office, since: list[str]
) -> None:
    def says(sender: str, notice: str, day: int) -> None:
        letter = f"Hi Alice,\n\nMy notice period is {notice}.\n\nBest\nJane\n"
        date = f"Mon, {day:02} Mar 2026 09:30:00 +0000"
        jane.deliver(mail(sender=sender, body=letter, Message_ID=f"<{day}@x.example>", Subject=f"s{day}", Date=date))
        jane.sync()

    def asked() -> list[tuple[str, PersonId]]:
        return [(one.new, one.person.id) for one in jane.questions() if one.person and one.field == "notice_period"]

    says("Jane <jane@acme.example>", "two months", 2)
    jane.decide(merging.merge, JANE, JD)
    for day, notice in enumerate(since, 3):
        says("Jane <desk@acme.example>", notice, day)
    latest = asked()
    assert len(latest) == 1
    assert ("2 months", JANE) not in latest
    jane.decide(merging.unmerge, JD)
    assert asked() == [("2 months", JANE)]
    jane.decide(merging.merge, JANE, JD)
    assert asked() == latest


def test_what_one_of_them_tells_of_itself_while_they_were_one_is_asked_of_it_still(jane: Office) -> None:
    jane.decide(merging.merge, JANE, JD)
    letter = "Hi Alice,\n\nMy notice period is one month.\n\nBest\nJane\n"
    jane.deliver(mail(sender="Jane <jane@acme.example>", body=letter, Message_ID="<own@x.example>", Subject="s"))
    jane.sync()
    jane.decide(merging.unmerge, JD)
    assert [one.person.id for one in jane.questions() if one.person and one.new == "1 month"] == [JANE]


def test_what_both_told_while_they_were_one_is_asked_of_both_when_they_are_two_again(jane: Office) -> None:
    jane.decide(merging.merge, TOM, JANE)
    for n, sender in enumerate(("tom@wright.example", "jane@acme.example")):
        letter = "Hi Alice,\n\nMy notice period is one month.\n"
        jane.deliver(mail(sender=sender, body=letter, Subject=sender, Message_ID=f"<both-{n}@wright.example>"))
    jane.sync()
    jane.decide(merging.unmerge, JANE)
    assert [one.person.id for one in jane.questions() if one.person and one.field == "notice_period"] == [TOM, JANE]


def test_importing_the_absorbed_record_again_makes_nobody_and_renews_the_survivor(jane: Office) -> None:
    jane.decide(merging.merge, JANE, JD)
    again = jane.knows(PEOPLE)
    assert (again.created, again.updated, again.unchanged) == (0, 0, 3)
    news = jane.knows("external_id,name,title,salary,emails\nC-2,Jane D. Smith,Head Chef,£70k,new@home.example\n")
    assert (news.created, news.updated) == (0, 1)
    record = shown(jane, JANE).record
    assert (record.name, record.title, record.salary) == ("Jane Doe", "Head Chef", "£70k")
    assert "new@home.example" in record.emails
    jane.knows("external_id,name,title\nC-1,Jane Doe,Sous-Chef\n")
    assert shown(jane, JANE).record.title == "Sous-Chef"
    jane.decide(merging.unmerge, JD)
    assert (shown(jane, JANE).record.title, shown(jane, JD).record.title) == ("Sous-Chef", "Head Chef")


def test_what_a_person_sets_on_the_survivor_no_import_of_either_overwrites(jane: Office) -> None:
    jane.decide(merging.merge, JANE, JD)
    jane.decide(records.set_field, JANE, "title", "Director")
    jane.decide(records.set_field, JANE, "location", "")
    jane.decide(records.remove_point, JANE, PointKind.EMAIL, "jane@home.example")
    jane.knows(PEOPLE.replace("Cook", "Baker").replace("Chef", "Waiter").replace("Leeds", "York"))
    record = shown(jane, JANE).record
    assert (record.title, record.location) == ("Director", "")
    assert "jane@home.example" not in record.emails


def test_an_address_that_one_record_knows_as_dead_is_dead(jane: Office) -> None:
    jane.decide(lambda desk: records.mark_point(desk, JD, PointKind.EMAIL, "desk@acme.example", alive=False))
    jane.decide(merging.merge, JANE, JD)
    assert "desk@acme.example" not in shown(jane, JANE).record.emails
    jane.decide(lambda desk: records.mark_point(desk, JANE, PointKind.EMAIL, "desk@acme.example", alive=True))
    assert "desk@acme.example" in shown(jane, JANE).record.emails


def test_a_number_that_the_other_record_has_is_not_asked_about_any_more(jane: Office) -> None:
    signed = "Hello,\n\nyes.\n\nKind regards\nJane Doe\nMobile: 07911 123456\n"
    jane.deliver(mail(sender="Jane Doe <jane@acme.example>", body=signed, Message_ID="<s@acme.example>"))
    jane.sync()
    [change] = [one for one in jane.questions() if one.kind is ProposalKind.CHANGE]
    before = everything(jane)
    jane.decide(merging.merge, JANE, JD)
    assert jane.questions() == ()
    jane.decide(merging.unmerge, JD)
    assert everything(jane) == before
    assert change in jane.questions()


def test_what_was_rejected_of_the_absorbed_record_is_not_asked_of_the_survivor(jane: Office) -> None:
    def sign(n: int) -> None:
        body = "Hello,\n\nyes.\n\nKind regards\nJane Smith\nMobile: 07911 123499\n"
        jane.deliver(mail(sender="Jane Smith <jane@home.example>", body=body, Message_ID=f"<n{n}@home.example>"))
        jane.sync()

    sign(1)
    [change] = [one for one in jane.questions() if one.kind is ProposalKind.CHANGE]
    jane.decide(actions.reject, change.id)
    jane.decide(merging.merge, JANE, JD)
    sign(2)
    assert jane.questions() == ()


def test_decisions_about_the_absorbed_record_hold_for_the_survivor(jane: Office) -> None:
    jane.deliver(mail(sender="pa@acme.example", Message_ID="<pa@acme.example>", Subject="From the PA"))
    jane.sync()
    jane.decide(rules.assign, ("email", "pa@acme.example"), JD)
    [mail_1] = [one.id for one in jane.activities() if one.subject == "Mail 1"]
    jane.decide(rules.link, mail_1, JD)
    assert linked(jane)["Mail 1"] == [JANE, JD]
    before = everything(jane)
    jane.decide(merging.merge, JANE, JD)
    assert linked(jane)["From the PA"] == [JANE]
    assert linked(jane)["Mail 1"] == [JANE]
    jane.decide(merging.unmerge, JD)
    assert everything(jane) == before


def test_a_chain_is_parted_at_any_link(jane: Office) -> None:
    before = everything(jane)
    jane.decide(merging.merge, JD, TOM)
    between = everything(jane)
    jane.decide(merging.merge, JANE, JD)
    assert {shown(jane, id_).id for id_ in (JANE, JD, TOM)} == {JANE}
    jane.decide(merging.unmerge, JD)
    assert everything(jane) == between
    assert shown(jane, TOM).id == JD
    jane.decide(merging.merge, JANE, JD)
    jane.decide(merging.unmerge, TOM)
    assert shown(jane, JD).id == JANE
    jane.decide(merging.unmerge, JD)
    assert everything(jane) == before


def test_a_proposal_of_two_records_is_accepted_and_undone(jane: Office) -> None:
    other = Candidate(KnownPerson(JD, "Jane D. Smith"), 0.9, ("the same address",))
    draft = ProposalDraft(
        ProposalKind.DUPLICATE_PEOPLE, ProposalKey(JANE, "person", str(JD)), "Jane D. Smith", candidates=(other,)
    )
    with jane.database.begin() as conn:
        [asked] = proposals.offer(conn, [(draft, None)], NOW).values()
    before = everything(jane)
    jane.decide(actions.accept, asked)
    assert shown(jane, JD).id == JANE
    jane.decide(actions.undo, asked)
    assert everything(jane) == before
    jane.decide(actions.accept, asked)
    jane.decide(merging.unmerge, JD)
    assert everything(jane) == before


def test_a_change_that_was_accepted_can_be_undone_after_the_record_was_merged(jane: Office) -> None:
    body = "Hello,\n\nyes.\n\nKind regards\nJane Smith\nMobile: 07911 123499\n"
    jane.deliver(mail(sender="Jane Smith <jane@home.example>", body=body, Message_ID="<n@home.example>"))
    jane.sync()
    [change] = [one for one in jane.questions() if one.kind is ProposalKind.CHANGE]
    jane.decide(actions.accept, change.id)
    jane.decide(merging.merge, JANE, JD)
    assert "+447911123499" in {phone.e164 for phone in shown(jane, JANE).record.phones}
    jane.decide(actions.undo, change.id)
    assert "+447911123499" not in {phone.e164 for phone in shown(jane, JANE).record.phones}


def test_a_merge_is_a_decision_that_is_listed_and_taken_back_like_any_other(jane: Office) -> None:
    jane.decide(merging.merge, JANE, JD)
    told = jane.decide(rules.undo, 1)
    assert "stands alone again" in told
    assert shown(jane, JD).id == JD


def test_two_contacts_of_the_same_name_at_one_client_are_never_merged_by_name(office: Office) -> None:
    office.knows(
        "external_id,name,emails,company\nA,Ann Fox,ann@client.example,Client\nB,Ann Fox,a.fox@client.example,Client\n"
    )
    office.deliver(mail(sender="Ann Fox <ann@client.example>"))
    office.sync()
    assert [shown(office, id_).id for id_ in (1, 2)] == [1, 2]
    assert linked(office) == {"Shortlist": [1]}


def test_all_that_is_kept_about_both_is_handed_over(jane: Office) -> None:
    jane.decide(merging.merge, JANE, JD)
    told = directory.export(jane.database, JANE)
    assert {point["value"] for point in told["contact_points"]} >= {"jane@home.example", "+447911123456"}
    assert {change["person"] for change in told["history"]} == {JANE, JD}
    assert len(told["activities"]) == 3


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((JANE, JANE), "is one record already"),
        ((JANE, PersonId(77)), "there is no person 77"),
        ((TOM, JD), "2 was merged into Jane Doe"),
        ((JD, TOM), "2 was merged into Jane Doe"),
    ],
)
def test_what_cannot_be_merged_says_why(jane: Office, words: tuple[PersonId, PersonId], told: str) -> None:
    jane.decide(merging.merge, JANE, JD)
    with pytest.raises(NotPossibleError, match=told):
        jane.decide(merging.merge, *words)


def test_the_survivor_says_whom_to_part(jane: Office) -> None:
    jane.decide(merging.merge, JANE, JD)
    with pytest.raises(NotPossibleError, match="syncd people unmerge 2"):
        jane.decide(merging.unmerge, JANE)
    with pytest.raises(NotPossibleError, match="was not merged"):
        jane.decide(merging.unmerge, TOM)


def test_parting_what_was_never_merged_does_nothing(jane: Office) -> None:
    before = everything(jane)
    with jane.database.begin() as conn:
        assert pipeline_merging.part(conn, JD, by="alice", at=NOW) == 0
    assert everything(jane) == before


def test_a_number_keeps_the_kind_that_the_survivor_knows(jane: Office) -> None:
    jane.decide(records.add_point, JANE, PointKind.PHONE, "+447911123456", PhoneKind.MOBILE.value)
    jane.decide(merging.merge, JANE, JD)
    assert [phone.kind for phone in shown(jane, JD).record.phones] == [PhoneKind.MOBILE]


def test_a_name_that_one_had_before_is_the_others_no_longer_when_they_are_parted(office: Office) -> None:
    office.knows("external_id,name,emails\nC-1,Jane Doe,a@x.example\nC-2,Jane Doe,b@x.example\nC-3,Tom Fox,\n")
    office.decide(merging.merge, PersonId(3), PersonId(1))
    office.deliver(mail(sender="Jane Doe <b@x.example>"))
    office.sync()
    office.knows("external_id,name\nC-1,Ada Fox\n")
    office.decide(merging.unmerge, PersonId(1))
    with office.database.read() as conn:
        [(matches, _)] = activities.decided(conn, [office.the_activity().id]).values()
    [match] = [one for one in matches if one.mention.email == "b@x.example"]
    assert [candidate.person.id for candidate in match.candidates] == [1]
