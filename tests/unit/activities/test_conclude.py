from dataclasses import replace

from syncd.activities.conclude import conclude
from syncd.activities.interactions import from_event, from_mail
from syncd.model.activity import ActivityStatus
from syncd.model.matching import Candidate, Match, Mention, MentionRole, Origin
from tests.unit.activities.agency import (
    AGENCY,
    ALICE,
    PRIYA,
    RECORD,
    TOM,
    event,
    ignored,
    interaction,
    linked,
    mail,
    unknown,
)

MAIL = interaction(from_mail(mail(cc=(TOM,)), AGENCY, ALICE))
FROM_PRIYA, CC_TOM = MAIL.mentions


def test_a_mail_is_logged_on_everybody_it_is_matched_to() -> None:
    done = conclude(MAIL, [linked(FROM_PRIYA), unknown(CC_TOM)])
    assert done.status is ActivityStatus.LOGGED
    [link] = done.links
    assert (link.person_id, link.role, link.origin) == (RECORD.id, "from", Origin.AUTO)
    assert link.reasons == ("because",)


def test_two_addresses_of_one_person_are_one_link_for_the_better_reason() -> None:
    done = conclude(MAIL, [linked(FROM_PRIYA, confidence=0.97), linked(CC_TOM, confidence=0.999)])
    assert [(link.role, link.confidence) for link in done.links] == [("cc", 0.999)]
    level = conclude(MAIL, [linked(FROM_PRIYA), linked(CC_TOM)])
    assert [link.role for link in level.links] == ["from"]


def test_a_mail_with_strangers_alone_waits_for_a_person() -> None:
    done = conclude(MAIL, [unknown(FROM_PRIYA), ignored(CC_TOM)])
    assert done.status is ActivityStatus.QUEUED
    assert done.links == ()


def test_a_mail_with_nobody_we_keep_is_rejected() -> None:
    assert conclude(MAIL, [ignored(FROM_PRIYA), ignored(CC_TOM)]).status is ActivityStatus.REJECTED


def test_a_link_that_a_person_decided_on_says_so() -> None:
    decided = Match(FROM_PRIYA, Candidate(RECORD, 1.0, ("decided",)), origin=Origin.MANUAL)
    assert conclude(MAIL, [decided, unknown(CC_TOM)]).links[0].origin is Origin.MANUAL


def test_a_private_event_is_logged_though_it_links_nobody() -> None:
    private = interaction(from_event(event(PRIYA, private=True), AGENCY, ALICE))
    assert conclude(private, []).status is ActivityStatus.LOGGED


def test_a_cancelled_meeting_is_cancelled_whoever_it_was_with() -> None:
    off = replace(MAIL, cancelled=True)
    assert conclude(off, [linked(FROM_PRIYA), unknown(CC_TOM)]).status is ActivityStatus.CANCELLED


def test_matches_stay_in_the_order_of_the_mentions() -> None:
    matches = (unknown(FROM_PRIYA), linked(Mention(MentionRole.CC, email=TOM)))
    assert conclude(MAIL, matches).matches == matches
