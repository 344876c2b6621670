from typing import Any

import pytest

from syncd.activities.interactions import from_call
from syncd.model.activity import ActivityKind, Credit, CreditRole, Skip, SkipReason
from syncd.model.call import Direction
from syncd.model.matching import Mention, MentionRole
from tests.unit.activities.agency import AGENCY, ALICE, BOB, NUMBER, call, interaction


def test_a_call_out_is_with_the_number_called_and_credited_to_who_rang() -> None:
    one = interaction(from_call(call(), AGENCY, None))
    assert (one.kind, one.direction, one.minutes, one.counts) == (ActivityKind.CALL, Direction.OUT, 2, True)
    assert one.credits == (Credit(ALICE, CreditRole.CALLER),)
    assert one.mentions == (Mention(MentionRole.CALLEE, phone=NUMBER, quote="We rang them on 2026-03-02 at 09:30"),)


def test_a_call_in_is_with_the_caller_and_credited_to_who_answered() -> None:
    one = interaction(from_call(call(Direction.IN), AGENCY, None))
    assert one.credits == (Credit(ALICE, CreditRole.CALLEE),)
    assert one.mentions[0].role is MentionRole.CALLER


def test_a_missed_call_is_logged_and_does_not_count() -> None:
    one = interaction(from_call(call(Direction.IN, answered=False, seconds=20), AGENCY, None))
    assert (one.subject, one.minutes, one.counts) == ("Missed call", 0, False)
    assert interaction(from_call(call(answered=False), AGENCY, None)).subject == "No answer"


@pytest.mark.parametrize(
    ("changes", "owner", "recruiter"),
    [
        ({"recruiter": "Alice@Northbridge.example"}, None, ALICE),
        ({"recruiter": "", "caller": "102"}, ALICE, BOB),
        ({"recruiter": "999", "caller": "999"}, BOB, BOB),
        ({"recruiter": "999", "caller": "999"}, None, ""),
    ],
)
def test_the_credit_goes_by_record_then_extension_then_owner_then_team(
    changes: dict[str, Any], owner: str | None, recruiter: str
) -> None:
    assert interaction(from_call(call(**changes), AGENCY, owner)).credits[0].recruiter == recruiter


def test_colleagues_ringing_each_other_are_internal() -> None:
    assert from_call(call(callee="102"), AGENCY, None) == Skip(SkipReason.INTERNAL)
    assert from_call(call(callee="555"), AGENCY, None) == Skip(SkipReason.INTERNAL)


@pytest.mark.parametrize("caller", ["", "anonymous"])
def test_a_withheld_number_is_nobody(caller: str) -> None:
    outcome = from_call(call(Direction.IN, caller=caller), AGENCY, None)
    assert isinstance(outcome, Skip)
    assert outcome.reason is SkipReason.NOBODY
