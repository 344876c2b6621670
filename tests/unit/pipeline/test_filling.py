"""What a proposal fills by itself, where the agency's policy lets it, and how that is taken back."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from syncd.model.activity import ActivityKind
from syncd.model.filling import FillPolicy
from syncd.model.people import Provenance
from syncd.pipeline.catching_up import fill_up
from syncd.review import actions, filling, merging, records, rules
from syncd.review.desk import NotPossibleError
from syncd.store import decisions, people
from syncd.store import filling as policies
from syncd.store.people import PointKind
from tests.unit.pipeline.office import PRIYA, Office, mail
from tests.unit.pipeline.test_signatures import OLD
from tests.unit.pipeline.test_signatures import signed as signed_on
from tests.unit.pipeline.test_told_facts import PEOPLE, TOM, asked, the_candidate, told

NOTICE = "My notice period is one month."
LATER_NOTICE = "My notice period is three months."
WORDS_OF_PAY = "My salary expectation is £62,000."
POLICY = FillPolicy(("notice_period", "location"))


def lets(office: Office, policy: FillPolicy = POLICY) -> None:
    """The admin writes a policy into the configuration."""
    with office.database.begin() as conn:
        policies.set_policy(conn, policy)


def fillings(office: Office) -> list[tuple[str, str]]:
    with office.database.read() as conn:
        return [(one.proposal.field, one.proposal.new) for one in policies.made(conn)]


@pytest.fixture
def known(office: Office) -> Office:
    office.knows(PEOPLE)
    return office


@pytest.fixture
def trusting(known: Office) -> Office:
    lets(known)
    return known


def test_without_a_policy_everything_is_asked_about(known: Office) -> None:
    told(known, NOTICE)
    assert asked(known) == [("change", "notice_period", "", "1 month")]


def test_an_empty_field_is_filled_where_the_policy_says_so(trusting: Office) -> None:
    told(trusting, f"{NOTICE} {WORDS_OF_PAY}")
    assert the_candidate(trusting).record.notice_period == "1 month"
    assert asked(trusting) == [("change", "salary", "£55k", "62000 GBP/year")]


def test_the_history_says_that_it_was_filled_by_itself_and_because_of_which_words(trusting: Office) -> None:
    told(trusting, NOTICE)
    with trusting.database.read() as conn:
        line = people.whole_history(conn, 1)[-1]
    assert (line.field, line.old, line.new, line.origin, line.by) == (
        "notice_period",
        "",
        "1 month",
        Provenance.AUTO,
        "",
    )
    assert (line.quote, line.item) == (NOTICE, trusting.ledger()[0].id)


def test_what_a_person_accepts_is_in_the_history_with_its_words_too(known: Office) -> None:
    told(known, NOTICE)
    known.decide(actions.accept, known.the_question().id)
    with known.database.read() as conn:
        line = people.whole_history(conn, 1)[-1]
    assert (line.origin, line.quote) == (Provenance.MANUAL, NOTICE)


def test_what_is_less_sure_than_the_policy_wants_is_asked_about(known: Office) -> None:
    lets(known, FillPolicy(("notice_period",), sure=1))
    told(known, NOTICE)
    assert asked(known) == [("change", "notice_period", "", "1 month")]


def test_a_field_that_holds_something_is_asked_about(trusting: Office) -> None:
    told(trusting, NOTICE)
    told(trusting, LATER_NOTICE, day=9)
    assert the_candidate(trusting).record.notice_period == "1 month"
    assert asked(trusting) == [("change", "notice_period", "1 month", "3 months")]


def test_of_two_things_told_only_the_later_fills_in_whatever_order_they_are_read(trusting: Office) -> None:
    told(trusting, LATER_NOTICE, day=9)
    told(trusting, NOTICE, day=2)
    assert the_candidate(trusting).record.notice_period == "3 months"
    assert asked(trusting) == []


def test_a_field_that_a_person_emptied_is_asked_about(trusting: Office) -> None:
    trusting.decide(records.set_field, 1, "notice_period", "2 weeks")
    trusting.decide(records.set_field, 1, "notice_period", "")
    trusting.now += timedelta(days=1)
    told(trusting, NOTICE, Date="Mon, 16 Mar 2026 09:30:00 +0000")
    assert the_candidate(trusting).record.notice_period == ""
    assert asked(trusting) == [("change", "notice_period", "", "1 month")]


def test_a_record_that_was_merged_is_filled_where_both_are_empty(trusting: Office) -> None:
    trusting.knows("external_id,name,role,emails,notice_period\nP-9,Thomas Wright,candidate,t@w.example,6 weeks\n")
    trusting.decide(merging.merge, 1, 3)
    told(trusting, NOTICE)
    assert the_candidate(trusting).record.notice_period == "6 weeks"
    assert asked(trusting) == [("change", "notice_period", "6 weeks", "1 month")]


def test_an_import_counts_for_more_than_what_was_filled(trusting: Office) -> None:
    told(trusting, NOTICE)
    trusting.knows(f"external_id,name,role,emails,notice_period\nP-1,Tom Wright,candidate,{TOM},6 weeks\n")
    assert the_candidate(trusting).record.notice_period == "6 weeks"


def test_it_is_filled_once_however_often_everything_is_read(trusting: Office) -> None:
    told(trusting, NOTICE)
    before = trusting.everything()
    trusting.read_everything_again()
    after = trusting.everything()
    assert (after["people"], after["person_changes"], after["decisions"]) == (
        before["people"],
        before["person_changes"],
        before["decisions"],
    )


def test_what_mails_told_before_somebody_was_on_record_fills_as_well(office: Office) -> None:
    lets(office)
    told(office, NOTICE)
    office.knows(PEOPLE)
    assert the_candidate(office).record.notice_period == "1 month"


def test_a_policy_that_is_set_later_fills_what_was_asked_by_then(known: Office) -> None:
    told(known, f"I live in Leeds. {NOTICE}")
    lets(known)
    assert fill_up(known.database, known.now) == 2
    assert (the_candidate(known).record.notice_period, the_candidate(known).record.location) == ("1 month", "Leeds")
    assert asked(known) == []
    assert fill_up(known.database, known.now) == 0


def test_one_filling_is_taken_back_and_asked_about_and_not_done_again(trusting: Office) -> None:
    told(trusting, NOTICE)
    with trusting.database.read() as conn:
        [made] = policies.made(conn)
    trusting.decide(rules.undo, made.decision.id)
    assert the_candidate(trusting).record.notice_period == ""
    assert asked(trusting) == [("change", "notice_period", "", "1 month")]
    trusting.read_everything_again()
    told(trusting, NOTICE, day=9)
    lets(trusting, FillPolicy(("notice_period",), 0.5))
    fill_up(trusting.database, trusting.now)
    assert the_candidate(trusting).record.notice_period == ""
    assert len(asked(trusting)) == 1
    trusting.decide(actions.accept, trusting.the_question().id)
    assert the_candidate(trusting).record.notice_period == "1 month"


def test_a_filling_is_taken_back_since_a_day_only_if_it_was_filled_since(trusting: Office) -> None:
    told(trusting, NOTICE)
    with trusting.database.read() as conn:
        [made] = policies.made(conn)
    with pytest.raises(NotPossibleError, match="filled a field before that, and nothing since"):
        trusting.decide(rules.undo, made.decision.id, trusting.now + timedelta(days=1))
    assert the_candidate(trusting).record.notice_period == "1 month"
    trusting.decide(rules.undo, made.decision.id, trusting.now - timedelta(days=1))
    assert the_candidate(trusting).record.notice_period == ""


def test_everything_that_was_filled_since_a_day_is_taken_back_at_once(known: Office) -> None:
    known.knows("external_id,name,role,emails\nP-3,Anna Dahl,candidate,anna@dahl.example\n")
    lets(known, FillPolicy(("notice_period", "availability")))
    told(known, NOTICE)
    monday = known.now = known.now + timedelta(days=7)
    told(known, NOTICE, day=3, sender="Anna Dahl <anna@dahl.example>")
    told(known, "I can start on 1 July 2026.", day=4)
    said = known.decide(filling.undo_since, monday, "notice_period")
    assert said.startswith("1 field is empty again and asked about")
    assert fillings(known) == [("availability", "2026-07-01"), ("notice_period", "1 month")]
    assert the_candidate(known).record.notice_period == "1 month"
    known.decide(filling.undo_since, None)
    assert fillings(known) == []
    assert sorted(one[1] for one in asked(known)) == ["availability", "notice_period", "notice_period"]


def test_nothing_to_take_back_is_said(trusting: Office) -> None:
    with pytest.raises(NotPossibleError, match="nothing was filled"):
        trusting.decide(filling.undo_since, None)


def test_what_a_person_said_since_outlives_the_undoing(trusting: Office) -> None:
    told(trusting, NOTICE)
    trusting.decide(records.set_field, 1, "notice_period", "1 month")
    with pytest.raises(NotPossibleError, match="nothing is taken back; 1 confirmed by a person"):
        trusting.decide(filling.undo_since, None)
    assert the_candidate(trusting).record.notice_period == "1 month"
    assert asked(trusting) == []


@pytest.fixture
def added(office: Office) -> int:
    """Nadia is added by an answer, whose question this is, and what she tells since is filled in."""
    lets(office)
    sender = "Nadia Okafor <nadia@okafor.example>"
    office.deliver(mail(sender=sender, Message_ID="<1@okafor.example>"))
    office.sync()
    question = office.the_question().id
    office.decide(actions.accept, question)
    letter = f"Hi Alice,\n\n{NOTICE}\n\nKind regards\nNadia\n"
    office.deliver(mail(sender=sender, body=letter, Message_ID="<2@okafor.example>"))
    office.sync()
    assert fillings(office) == [("notice_period", "1 month")]
    return question


def test_taking_back_that_somebody_was_added_takes_back_what_was_filled_since(office: Office, added: int) -> None:
    said = office.decide(actions.undo, added)
    assert "stays" not in said
    with office.database.read() as conn:
        assert list(people.list_people(conn)) == []


def test_whoever_stays_though_adding_them_is_taken_back_keeps_what_was_filled(office: Office, added: int) -> None:
    office.decide(records.set_field, 1, "title", "Boss")
    said = office.decide(actions.undo, added)
    assert "was changed since, and stays" in said
    assert (the_candidate(office).record.notice_period, fillings(office)) == (
        "1 month",
        [("notice_period", "1 month")],
    )


SIGNED = "Hello,\n\nyes.\n\nKind regards\nPriya Patel\nMobile: 07911 123499\n"


def signed(office: Office, sender: str = "Priya Patel <priya@client.example>") -> None:
    office.deliver(mail(sender=sender, body=SIGNED, Message_ID="<s@client.example>"))
    office.sync()


def test_the_number_of_somebody_without_any_is_filled_and_calls_from_it_are_theirs(known: Office) -> None:
    lets(known, FillPolicy(("phone",)))
    known.ring(**{"from": "07911 123499", "start": "2026-03-01T10:00:00Z"})
    known.sync()
    signed(known)
    assert asked(known) == []
    assert [[person.name for person in one.people] for one in known.activities()] == [["Priya Patel"]] * 2
    with known.database.read() as conn:
        [point] = [one for one in people.contact_points(conn, 2) if one.kind is PointKind.PHONE]
    assert (point.origin, point.confirmed_by, point.quote) == (Provenance.AUTO, "", "Mobile: 07911 123499")
    known.decide(filling.undo_since, None)
    assert [len(one.people) for one in known.activities()] == [1, 0]


def test_a_second_number_and_somebody_elses_are_asked_about(known: Office) -> None:
    lets(known, FillPolicy(("phone",)))
    known.decide(records.add_point, 1, PointKind.PHONE, "+447911123499")
    signed(known)
    assert asked(known) == [("change", "phone", "", "+447911123499")]


def test_what_was_filled_is_no_decision_of_a_person(trusting: Office) -> None:
    told(trusting, NOTICE)
    with trusting.database.read() as conn:
        assert decisions.made(conn) == ()


def test_two_things_told_at_the_same_time_are_asked_about(trusting: Office) -> None:
    for number, words in enumerate((NOTICE, LATER_NOTICE)):
        letter = f"Hi Alice,\n\n{words}\n\nKind regards\nTom\n"
        trusting.deliver(mail(sender=f"Tom <{TOM}>", body=letter, Message_ID=f"<{number}@w.example>", Subject=words))
    trusting.sync()
    assert the_candidate(trusting).record.notice_period == ""
    assert len(asked(trusting)) == 2


def test_a_filling_that_a_person_changed_since_is_not_taken_back(trusting: Office) -> None:
    told(trusting, NOTICE)
    with trusting.database.read() as conn:
        [made] = policies.made(conn)
    trusting.decide(records.set_field, 1, "notice_period", "6 weeks")
    with pytest.raises(NotPossibleError, match="changed since, and stays"):
        trusting.decide(rules.undo, made.decision.id)


ON_FILE = f"external_id,name,role,emails,phones,notice_period\nP-1,Tom Wright,candidate,{TOM},07911 123499,1 month\n"


def test_what_an_import_said_since_in_the_same_words_outlives_the_undoing(known: Office) -> None:
    lets(known, FillPolicy(("notice_period", "phone")))
    letter = f"Hi Alice,\n\n{NOTICE}\n\nKind regards\nTom Wright\nMobile: 07911 123499\n"
    told(known, NOTICE, body=letter)
    assert [field for field, _ in fillings(known)] == ["notice_period", "phone"]
    known.knows(ON_FILE)
    before = known.everything()["person_changes"]
    known.knows(ON_FILE)
    assert known.everything()["person_changes"] == before
    with known.database.read() as conn:
        made = policies.made(conn)
        said = [(line.field, line.old, line.new) for line in people.whole_history(conn, 1)[-2:]]
    assert said == [("notice_period", "1 month", "1 month"), ("phone", "+447911123499", "+447911123499")]
    with pytest.raises(NotPossibleError, match="2 confirmed by a person or an import, or changed since, and left"):
        known.decide(filling.undo_since, None)
    for one in made:
        with pytest.raises(NotPossibleError, match="an import"):
            known.decide(rules.undo, one.decision.id)
    record = the_candidate(known).record
    assert (record.notice_period, [phone.e164 for phone in record.phones]) == ("1 month", ["+447911123499"])


def test_an_import_of_what_was_filled_says_nothing_new_of_somebody_who_was_merged(trusting: Office) -> None:
    trusting.knows("external_id,name,role,emails,notice_period\nP-9,Thomas Wright,candidate,t@w.example,6 weeks\n")
    told(trusting, NOTICE)
    trusting.decide(merging.merge, 3, 1)
    trusting.knows(ON_FILE)
    with trusting.database.read() as conn:
        merged = people.get(conn, 3)
    assert merged is not None
    assert merged.record.notice_period == "6 weeks"


BARE = f"external_id,name,role,emails,phones,company,title\nP-1,Priya Patel,client,{PRIYA},020 7946 0123,,\n"
OTHERWISE = OLD.replace("Talent Partner", "Head of HR")


def record_after(office: Office, mails: Sequence[tuple[int, str]]) -> tuple[str, str]:
    office.knows(BARE)
    for day, signature in mails:
        office.deliver(signed_on(day, signature))
        office.sync()
    record = the_candidate(office).record
    return record.title, record.company


def test_a_signature_below_two_mails_fills_title_and_employer(office: Office) -> None:
    lets(office, FillPolicy(("title", "company")))
    assert record_after(office, [(2, OLD)]) == ("", "")
    assert record_after(office, [(3, OLD)]) == ("Talent Partner", "Kestrel Ltd")
    assert asked(office) == []
    with office.database.read() as conn:
        quotes = {line.field: line.quote for line in people.whole_history(conn, 1)}
    assert (quotes["title"], quotes["company"]) == ("Talent Partner", "Kestrel Ltd")


def test_a_signature_asks_nothing_where_nothing_is_to_be_filled(office: Office) -> None:
    assert record_after(office, [(2, OLD), (3, OLD)]) == ("", "")
    lets(office, FillPolicy(("title",), sure=0.95))
    assert record_after(office, [(4, OLD)]) == ("", "")
    assert asked(office) == []


def test_a_signature_that_a_later_one_contradicts_fills_nothing(office: Office) -> None:
    lets(office, FillPolicy(("title",)))
    assert record_after(office, [(5, OTHERWISE), (2, OLD), (3, OLD)]) == ("", "")


def test_a_policy_that_is_set_later_fills_from_how_people_signed_by_then(office: Office) -> None:
    assert record_after(office, [(2, OLD), (3, OLD)]) == ("", "")
    lets(office, FillPolicy(("company",)))
    assert fill_up(office.database, office.now) == 1
    record = the_candidate(office).record
    assert (record.title, record.company) == ("", "Kestrel Ltd")
    assert fill_up(office.database, office.now) == 0


def test_a_record_that_ever_was_merged_is_asked_about_so_that_nothing_stays_on_the_wrong_one(office: Office) -> None:
    office.knows(
        "external_id,name,role,emails\n"
        f"P-1,Tom Wright,candidate,{TOM}\n"
        "P-2,Thomas Wright,candidate,thomas@w2.example\n"
    )  # fmt: skip
    policy = FillPolicy(("notice_period", "phone"))
    lets(office, policy)
    office.decide(merging.merge, 1, 2)
    letter = f"Hi Alice,\n\n{NOTICE}\n\nKind regards\nThomas Wright\nMobile: 07911 123499\n"
    office.deliver(mail(sender="Thomas Wright <thomas@w2.example>", body=letter, Message_ID="<9@w2.example>"))
    office.sync()
    assert (fillings(office), len(asked(office))) == ([], 2)
    office.decide(merging.unmerge, 2)
    lets(office, policy)
    fill_up(office.database, office.now)
    record = the_candidate(office).record
    assert (record.notice_period, record.phones, fillings(office)) == ("", (), [])


def test_another_value_is_asked_about_once_a_person_rejected_one(known: Office) -> None:
    told(known, NOTICE)
    known.decide(actions.reject, known.the_question().id)
    lets(known)
    told(known, LATER_NOTICE, day=9)
    assert the_candidate(known).record.notice_period == ""
    assert asked(known) == [("change", "notice_period", "", "3 months")]


@pytest.mark.parametrize("is_policy_first", [True, False])
def test_a_number_that_two_people_sign_with_fills_neither(office: Office, *, is_policy_first: bool) -> None:
    office.knows(
        "external_id,name,role,emails\nP-1,Ann Lee,client,ann@acme.example\nP-2,Bob Ray,client,bob@acme.example\n"
    )
    if is_policy_first:
        lets(office, FillPolicy(("phone",)))
    for name in ("Ann Lee", "Bob Ray"):
        first = name.split()[0].lower()
        letter = f"Hello,\n\nyes.\n\nKind regards\n{name}\nMobile: 07911 123499\n"
        sender = f"{name} <{first}@acme.example>"
        office.deliver(mail(sender=sender, body=letter, Message_ID=f"<{first}@acme.example>", Subject=first))
    office.sync()
    lets(office, FillPolicy(("phone",)))
    assert fill_up(office.database, office.now) == 0
    assert (fillings(office), len(asked(office))) == ([], 2)


@pytest.mark.parametrize("line", ["Tel: 020 7946 0999", "Direct: 020 7946 0999", "T: +1 202 555 0143"])
def test_a_number_that_is_no_mobile_may_be_everybodys_and_is_asked_about(office: Office, line: str) -> None:
    office.knows(f"external_id,name,role,emails\nP-1,Priya Patel,client,{PRIYA}\n")
    lets(office, FillPolicy(("phone",)))
    letter = f"Hello,\n\nyes.\n\nKind regards\nPriya Patel\n{line}\n"
    office.deliver(mail(sender=f"Priya Patel <{PRIYA}>", body=letter, Message_ID="<s@client.example>"))
    office.sync()
    assert (fillings(office), len(asked(office))) == ([], 1)


@pytest.mark.parametrize(
    "words",
    [
        "Tom Miller has a notice period of three months.",
        "Sarah's notice period is two months.",
        "Jane Miller is based in Leeds.",
        "My friend Jane has a notice period of two months.",
        "My notice period would be one month if I pass probation.",
        "My notice period is probably one month.",
        "I think my notice is one month, but I have to check.",
        "At Acme the notice is three months, mine is shorter.",
        "My notice period was one month at my last job.",
        "I could be available from 1 July 2026, but I doubt it.",
        "Meine Kündigungsfrist wäre ein Monat.",
    ],
)
def test_what_is_told_of_somebody_else_or_not_for_certain_fills_nothing(trusting: Office, words: str) -> None:
    told(trusting, words)
    assert fillings(trusting) == []


@pytest.mark.parametrize(
    "signature",
    [
        "Bob Ray, Assistant to Tom Wright",
        "Bob Ray\nPA to Tom Wright\nKestrel Ltd",
        "p.p. Bob Ray",
        "pp Bob Ray\nKestrel Ltd",
        "Tom Wright / p.p. Bob Ray",
        "Tom Wright\nHead of Talent\ni.A. Bob Ray",
        "Bob Ray\non behalf of Tom Wright",
        "Bob Wright\nfor Tom Wright",
    ],
)
def test_what_stands_above_somebody_elses_signature_fills_nothing_until_the_owner_says_so(
    known: Office, signature: str
) -> None:
    lets(known, FillPolicy(("notice_period", "phone", "title", "company")))
    letter = "Hi Alice,\n\n{}\n\nKind regards\n{}\nMobile: 07911 123499\n"
    for day in (2, 3):
        told(known, NOTICE, day, body=letter.format(NOTICE, signature))
    assert fillings(known) == []
    assert {"notice_period", "phone"} <= {one[1] for one in asked(known)}
    told(known, NOTICE, 9, body=letter.format(NOTICE, "Tom Wright"))
    assert sorted(fillings(known)) == [("notice_period", "1 month"), ("phone", "+447911123499")]


@pytest.mark.parametrize("signature", ["Thomas M. Wright", "Tommy Wright"])
def test_another_form_of_the_owners_whole_name_below_a_mail_is_the_owner(known: Office, signature: str) -> None:
    lets(known, FillPolicy(("phone",)))
    told(known, NOTICE, body=f"Hi Alice,\n\nyes.\n\nKind regards\n{signature}\nMobile: 07911 123499\n")
    assert fillings(known) == [("phone", "+447911123499")]


@pytest.mark.parametrize("line", ["Monday to Thursday", "Please consider the environment", "Leeds Office", "MCIPD"])
def test_a_line_below_the_name_that_is_no_title_fills_none(office: Office, line: str) -> None:
    lets(office, FillPolicy(("title",)))
    signature = OLD.replace("Talent Partner", line)
    assert record_after(office, [(2, signature), (3, signature)])[0] == ""


def test_an_employer_without_legal_form_fills_only_where_the_address_is_at_it(office: Office) -> None:
    lets(office, FillPolicy(("company",)))
    elsewhere = OLD.replace("Kestrel Ltd", "Portfolio")
    assert record_after(office, [(2, elsewhere), (3, elsewhere)])[1] == ""


@pytest.mark.parametrize(
    "signature",
    [
        "Sent by Bob Ray", "Sent by Bob Ray on behalf of Tom Wright", "Tom Wright\nsent on behalf of Tom by Bob",
        "Bob Ray for Tom Wright", "Bob Ray\nPA to Tom Wright", "Tom Wright\nSent from the iPhone of Bob Ray",
    ],
)  # fmt: skip
@pytest.mark.parametrize("on_record", [True, False], ids=["on record", "added later"])
def test_what_a_mail_says_that_somebody_else_writes_is_asked_about(
    office: Office, signature: str, on_record: bool
) -> None:
    lets(office)
    if on_record:
        office.knows(PEOPLE)
    told(office, body=f"Hi Alice,\n\n{NOTICE}\n\nKind regards\n\n{signature}\n")
    if not on_record:
        office.knows(PEOPLE)
    assert the_candidate(office).record.notice_period == ""
    assert [one.confidence for one in office.questions() if one.field == "notice_period"] == [0.5]


@pytest.mark.parametrize(
    "signature",
    ["Tom Wright\nRecruitment for life sciences", "Tom Wright\nFamily Lawyer", "Tom Wright | PA to the board"],
)
def test_what_they_write_themselves_fills_whatever_they_are(trusting: Office, signature: str) -> None:
    told(trusting, body=f"Hi Alice,\n\n{NOTICE}\n\nKind regards\n\n{signature}\n")
    assert the_candidate(trusting).record.notice_period == "1 month"


MOBILE = "07911 123499"
FOR_PRIYA = "Bob Ray\nPA to Priya Patel"


def writes(office: Office, day: int, signature: str) -> None:
    body = f"Hello,\n\nyes.\n\nKind regards\n{signature}\nMobile: {MOBILE}\n"
    sent = f"Mon, {day:02} Mar 2026 09:30:00 +0000"
    sender = f"Priya Patel <{PRIYA}>"
    office.deliver(mail(sender=sender, body=body, Date=sent, Message_ID=f"<{day}@client.example>"))
    office.sync()


def numbers_of_priya(office: Office) -> list[str]:
    with office.database.read() as conn:
        return [one.value for one in people.contact_points(conn, 2) if one.kind is PointKind.PHONE]


@pytest.mark.parametrize("signature", [FOR_PRIYA, "Sent by Bob Ray on behalf of Priya Patel", "Priya Patel\nBob Ray"])
def test_a_number_that_somebody_else_signs_with_later_is_taken_off_and_asked_about(
    known: Office, signature: str
) -> None:
    lets(known, FillPolicy(("phone",)))
    known.ring(**{"from": MOBILE, "start": "2026-03-01T10:00:00Z"})
    known.sync()
    writes(known, 2, "Priya Patel")
    assert (numbers_of_priya(known), asked(known)) == (["+447911123499"], [])
    writes(known, 5, signature)
    assert (numbers_of_priya(known), fillings(known)) == ([], [])
    assert known.the_question().confidence == 0.5
    assert [len(one.people) for one in known.activities() if one.kind is ActivityKind.CALL] == [0]
    before = known.everything()
    known.read_everything_again()
    assert known.everything() == before
    writes(known, 9, "Priya Patel")
    assert (numbers_of_priya(known), len(asked(known))) == ([], 1)


def test_what_somebody_else_signed_with_before_the_owner_did_stays_in_whatever_order_it_is_read(known: Office) -> None:
    lets(known, FillPolicy(("phone",)))
    writes(known, 5, "Priya Patel")
    writes(known, 2, FOR_PRIYA)
    assert (numbers_of_priya(known), asked(known)) == (["+447911123499"], [])


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_number_that_was_confirmed_since_stays_whoever_signs_with_it(known: Office, *, by_hand: bool) -> None:
    lets(known, FillPolicy(("phone",)))
    writes(known, 2, "Priya Patel")
    if by_hand:
        known.decide(records.add_point, 2, PointKind.PHONE, "+447911123499")
    else:
        known.knows(f"external_id,name,role,emails,phones\nP-2,Priya Patel,client,{PRIYA},{MOBILE}\n")
    writes(known, 5, FOR_PRIYA)
    assert (numbers_of_priya(known), asked(known)) == (["+447911123499"], [])
