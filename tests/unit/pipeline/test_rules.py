"""What people lay down holds for the past and the future, and can be taken back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from syncd.model.activity import ActivityStatus
from syncd.model.matching import Origin
from syncd.model.people import PersonId
from syncd.review import rules
from syncd.review.desk import NotPossibleError
from tests.unit.activities.agency import ALICE
from tests.unit.pipeline.office import NOW, PRIYA, Office, event, mail

TIPSTER = "Tips <tips@news.vendor.example>"
SHARED = "desk@client.example"
TOM = PersonId(2)


def on(day: int, sender: str = TIPSTER) -> bytes:
    """A mail of that day in March."""
    at = datetime(2026, 3, day, 9, 30, tzinfo=UTC)
    return mail(
        sender=sender,
        Message_ID=f"<{day}@vendor.example>",
        Subject=f"Mail of the {day}th",
        Date=at.strftime("%a, %d %b %Y %H:%M:%S +0000"),
    )


def people_of(office: Office) -> dict[str, tuple[str, ...]]:
    return {one.subject: tuple(person.name for person in one.people) for one in office.activities()}


@pytest.mark.parametrize(
    "key", [("email", "tips@news.vendor.example"), ("domain", "vendor.example"), ("domain", "news.vendor.example")]
)
def test_who_is_ignored_is_so_in_the_past_and_in_the_future(office: Office, key: tuple[str, str]) -> None:
    first = office.deliver(on(2))
    office.sync()
    assert office.became(first) == "queued"
    told = office.decide(rules.ignore, key)
    assert "1 activity decided again" in told
    second = office.deliver(on(3))
    office.sync()
    assert {office.became(first), office.became(second)} == {"skipped: rejected"}
    assert office.questions() == ()


def test_a_domain_that_is_ignored_takes_nothing_from_those_on_record(office: Office) -> None:
    office.knows()
    office.deliver(mail())
    stranger = office.deliver(mail(sender="x@client.example", Message_ID="<x@client.example>", Subject="Other"))
    office.sync()
    office.decide(rules.ignore, ("domain", "client.example"))
    assert people_of(office) == {"Shortlist": ("Priya Patel",), "Other": ()}
    assert office.became(stranger) == "skipped: rejected"


def test_an_address_always_is_the_person_it_was_said_to_be(office: Office) -> None:
    office.knows()
    office.deliver(on(2, SHARED))
    office.sync()
    office.decide(rules.assign, ("email", SHARED), TOM)
    office.deliver(on(3, SHARED))
    office.sync()
    assert people_of(office) == {"Mail of the 2th": ("Tom Wright",), "Mail of the 3th": ("Tom Wright",)}
    assert {one.people[0].origin for one in office.activities()} == {Origin.MANUAL}


def test_a_rule_that_is_taken_back_leaves_all_as_it_was_without_it(office: Office) -> None:
    at = office.deliver(on(2))
    office.sync()
    asked = office.the_question()
    office.decide(rules.ignore, ("domain", "vendor.example"))
    office.decide(rules.undo, 1)
    assert office.became(at) == "queued"
    assert office.the_question() == asked


def test_what_a_rule_did_since_a_day_is_undone_and_the_rest_stays(office: Office) -> None:
    office.knows()
    office.now = datetime(2026, 3, 1, tzinfo=UTC)
    office.decide(rules.assign, ("email", SHARED), TOM)
    office.now = NOW
    for day in (2, 3, 4):
        office.deliver(on(day, SHARED))
    office.sync()
    office.decide(rules.undo, 1, datetime(2026, 3, 3, tzinfo=UTC))
    expected = {"Mail of the 2th": ("Tom Wright",), "Mail of the 3th": (), "Mail of the 4th": ()}
    assert people_of(office) == expected
    office.read_everything_again()
    assert people_of(office) == expected


def test_undoing_since_before_a_rule_was_made_undoes_it_whole(office: Office) -> None:
    office.deliver(on(2))
    office.sync()
    office.decide(rules.ignore, ("email", "tips@news.vendor.example"))
    told = office.decide(rules.undo, 1, NOW - timedelta(days=1))
    assert told.endswith("; it was made after that, so all that it did is undone")
    assert office.the_activity().status is ActivityStatus.QUEUED


def test_an_activity_said_not_to_be_with_somebody_stays_without_them(office: Office) -> None:
    office.knows()
    at = office.deliver(mail())
    office.sync()
    activity = office.the_activity().id
    office.decide(rules.unlink, activity, PersonId(1))
    assert (office.the_activity().people, office.became(at)) == ((), "skipped: rejected")
    office.read_everything_again()
    assert (office.the_activity().people, office.became(at)) == ((), "skipped: rejected")
    office.decide(rules.undo, 1)
    assert (people_of(office), office.became(at)) == ({"Shortlist": ("Priya Patel",)}, "logged")


def test_an_activity_said_to_be_with_somebody_is(office: Office) -> None:
    office.knows()
    office.book(event(PRIYA))
    office.sync()
    activity = office.the_activity().id
    office.decide(rules.link, activity, TOM)
    office.read_everything_again()
    [shown] = office.activities()
    assert {(one.name, one.origin) for one in shown.people} == {
        ("Priya Patel", Origin.AUTO),
        ("Tom Wright", Origin.MANUAL),
    }
    office.decide(rules.unlink, activity, TOM)
    assert people_of(office) == {"Catch-up": ("Priya Patel",)}


def test_everything_read_again_from_the_start_ends_with_the_same_links_and_decisions(office: Office) -> None:
    office.knows()
    for day, sender in ((2, TIPSTER), (3, SHARED), (4, f"Priya <{PRIYA}>"), (5, "new@elsewhere.example")):
        office.deliver(on(day, sender))
    office.book(event(PRIYA))
    office.sync()
    office.decide(rules.ignore, ("domain", "vendor.example"))
    office.decide(rules.assign, ("email", SHARED), TOM)
    office.decide(rules.unlink, next(one.id for one in office.activities() if one.subject == "Catch-up"), PersonId(1))
    before = office.everything()
    office.read_everything_again()
    assert office.everything() == before


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (lambda desk: rules.ignore(desk, ("domain", "gmail.com")), "anybody may have a mailbox at gmail.com"),
        (lambda desk: rules.ignore(desk, ("email", ALICE)), "is our own"),
        (lambda desk: rules.assign(desk, ("domain", "acme.example"), TOM), "assign an address"),
        (lambda desk: rules.assign(desk, ("email", "x@acme.example"), PersonId(77)), "there is no person 77"),
        (lambda desk: rules.link(desk, 99, TOM), "there is no activity 99"),
        (lambda desk: rules.undo(desk, 99), "there is no decision 99"),
    ],
    ids=["free mail", "our own", "a person for a domain", "nobody", "no activity", "no decision"],
)
def test_what_cannot_be_laid_down_says_what_can(office: Office, act: Callable[..., str], why: str) -> None:
    office.knows()
    with pytest.raises(NotPossibleError, match=why):
        office.decide(act)


def test_the_same_rule_is_not_made_twice_and_not_undone_twice(office: Office) -> None:
    office.decide(rules.ignore, ("email", "x@acme.example"))
    with pytest.raises(NotPossibleError, match="decided already"):
        office.decide(rules.ignore, ("email", "x@acme.example"))
    office.decide(rules.undo, 1)
    with pytest.raises(NotPossibleError, match="taken back already"):
        office.decide(rules.undo, 1)


def test_what_changed_a_record_is_only_undone_whole(office: Office) -> None:
    office.knows()
    office.deliver(mail())
    office.sync()
    office.now = NOW
    office.decide(rules.link, office.the_activity().id, TOM)
    with pytest.raises(NotPossibleError, match="only be undone as a whole"):
        office.decide(rules.undo, 1, NOW + timedelta(days=1))
