from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.activities import identity
from syncd.activities.revise import supersedes
from syncd.model.activity import MailStamp, Revision
from syncd.model.call import Direction
from tests.unit.activities.agency import BOB, MONDAY, PRIYA, TOM, call, event, mail

STAMP = MailStamp(MONDAY, PRIYA, "Shortlist")


def test_the_same_mail_in_two_mailboxes_is_one_activity() -> None:
    one = identity.of_mail(mail())
    other = identity.of_mail(mail(message_id=" <ca+1234@MAIL.client.example>\n", subject="[EXTERNAL] Shortlist"))
    assert other.stamp is not None
    assert one.stamp is not None
    assert one.key == other.key == "mail:ca+1234@mail.client.example"
    assert identity.resolve(other, [(one.key, one.stamp)]).key == one.key


@pytest.mark.parametrize("weak", [None, "", "<>", "<@>", "<1@localhost>", "nonsense", "<" + "x" * 999 + "@y>"])
def test_a_weak_message_id_is_replaced_by_what_the_mail_says(weak: str | None) -> None:
    one, same = (
        identity.of_mail(mail(message_id=weak)),
        identity.of_mail(mail(message_id=weak, subject="Re: shortlist")),
    )
    assert one.key == same.key
    assert (one.message_id, one.stamp) == ("", None)
    others = [
        mail(message_id=weak, **changed) for changed in ({"body_digest": "d2"}, {"subject": "Other"}, {"cc": (TOM,)})
    ]
    assert one.key not in {identity.of_mail(other).key for other in others}


def test_a_mail_under_a_message_id_used_before_is_another_activity() -> None:
    first = identity.of_mail(mail())
    second = identity.of_mail(mail(BOB, subject="Something else", date=MONDAY + timedelta(days=3)))
    assert first.stamp is not None
    assert second.stamp is not None
    resolved = identity.resolve(second, [(first.key, first.stamp)])
    assert resolved.key not in {first.key, second.key}
    assert identity.resolve(second, [(first.key, first.stamp), (resolved.key, second.stamp)]).key == resolved.key


def test_the_first_mail_of_its_message_id_keeps_its_key() -> None:
    one = identity.of_mail(mail())
    assert identity.resolve(one, []) == one


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (MailStamp(MONDAY, PRIYA, "Re: [EXTERNAL] Shortlist"), True),
        (MailStamp(MONDAY, "list@lists.example", "[jobs] shortlist"), True),
        (MailStamp(MONDAY + timedelta(minutes=2), "list@lists.example", "Shortlist"), True),
        (MailStamp(MONDAY + timedelta(hours=5), PRIYA, "Shortlist"), True),
        (MailStamp(MONDAY + timedelta(days=1), PRIYA, "Shortlist"), False),
        (MailStamp(MONDAY + timedelta(hours=5), PRIYA, "Another"), False),
        (MailStamp(MONDAY, TOM, "Another"), False),
    ],
)
def test_two_of_date_sender_and_subject_tell_whether_a_mail_is_the_same(other: MailStamp, same: bool) -> None:
    assert identity.same_mail(STAMP, other) is same
    assert identity.same_mail(other, STAMP) is same


@pytest.mark.parametrize(
    "subject",
    ["Re: Offer", "AW: WG: Offer", "[EXTERNAL] RE[2]: offer", "Fwd: Re : Offer", "External: [x] OFFER", " Offer "],
)
def test_marks_of_replies_and_gateways_are_no_part_of_the_subject(subject: str) -> None:
    assert identity.bare_subject(subject) == "offer"


@given(st.text(max_size=500))
def test_a_bare_subject_is_bare(subject: str) -> None:
    bare = identity.bare_subject(subject)
    assert identity.bare_subject(bare) == bare


def test_one_occurrence_of_a_meeting_is_one_activity_wherever_it_is_found() -> None:
    assert identity.of_event(event()).key == "meeting:u-1@cal.example/"
    assert identity.of_event(event(recurrence_id="20260302T090000Z")).key == "meeting:u-1@cal.example/20260302T090000Z"
    assert len(identity.of_event(event(uid="x" * 9000)).key) < 500


def test_calls_of_two_exchanges_that_count_from_one_are_kept_apart() -> None:
    assert identity.of_call(call()) == identity.of_call(call(seconds=99))
    assert identity.of_call(call()) != identity.of_call(call(start=MONDAY + timedelta(hours=1)))


def test_a_call_without_an_id_is_its_start_direction_and_numbers() -> None:
    keys = {
        identity.of_call(call(direction, id="", callee=callee)).key
        for direction in Direction
        for callee in ("07911 123456", "020 7946 0123")
    }
    assert len(keys) == 4


@pytest.mark.parametrize(
    ("new", "old", "wins"),
    [
        (Revision(1, ""), Revision(0, "2026-03-01T00:00:00Z"), True),
        (Revision(0, "2026-03-02T00:00:00Z"), Revision(0, "2026-03-01T00:00:00Z"), True),
        (Revision(0, "2026-03-01T00:00:00Z"), Revision(0, "2026-03-01T00:00:00Z"), True),
        (Revision(0, ""), Revision(0, "2026-03-01T00:00:00Z"), False),
        (Revision(0, "2026-03-09T00:00:00Z"), Revision(1, "2026-03-01T00:00:00Z"), False),
    ],
)
def test_an_older_version_of_a_meeting_never_overwrites_a_newer_one(new: Revision, old: Revision, wins: bool) -> None:
    assert supersedes(new, old) is wins
