from datetime import UTC, datetime

import pytest

from syncd.activities.interactions import from_mail
from syncd.activities.mails import SNIPPET, snippet
from syncd.errors import ParseError
from syncd.model.activity import ActivityKind, Credit, CreditRole, Skip, SkipReason
from syncd.model.call import Direction
from syncd.model.event import Calendar
from syncd.model.extraction import Automatic, SocialNotice
from syncd.model.matching import Mention, MentionRole
from syncd.model.message import Address
from syncd.model.reading import CalendarReading
from tests.unit.activities.agency import AGENCY, ALICE, BOB, PRIYA, TOM, event, interaction, mail, people

JOBS = "jobs@northbridge.example"


def test_a_clients_mail_comes_in_and_is_credited_to_who_received_it() -> None:
    one = interaction(from_mail(mail(cc=(BOB, TOM)), AGENCY, ALICE))
    assert (one.kind, one.direction, one.minutes) == (ActivityKind.EMAIL, Direction.IN, 0)
    assert one.credits == (Credit(ALICE, CreditRole.RECIPIENT), Credit(BOB, CreditRole.CC))
    assert [(m.role, m.email) for m in one.mentions] == [(MentionRole.FROM, PRIYA), (MentionRole.CC, TOM)]
    assert one.snippet == "Hello Alice, thank you."


def test_a_mail_from_a_recruiter_goes_out_whoevers_mailbox_it_lies_in() -> None:
    one = interaction(from_mail(mail("a.moreau@northbridge.example", to=(PRIYA,), cc=(BOB,)), AGENCY, BOB))
    assert one.direction is Direction.OUT
    assert one.credits == (Credit(ALICE, CreditRole.SENDER), Credit(BOB, CreditRole.CC))


def test_who_got_it_by_bcc_is_credited_for_it_all_the_same() -> None:
    one = interaction(from_mail(mail(to=(ALICE,)), AGENCY, BOB))
    assert one.credits == (Credit(ALICE, CreditRole.RECIPIENT), Credit(BOB, CreditRole.RECIPIENT))


def test_what_the_shared_mailbox_gets_is_the_teams() -> None:
    assert interaction(from_mail(mail(to=(JOBS,)), AGENCY, None)).credits == (Credit("", CreditRole.RECIPIENT),)
    assert interaction(from_mail(mail(JOBS, to=(PRIYA,)), AGENCY, None)).credits == (Credit("", CreditRole.SENDER),)


def test_a_recruiter_who_answers_from_the_shared_mailbox_gets_the_credit() -> None:
    one = interaction(from_mail(mail(BOB, to=(PRIYA,)), AGENCY, None))
    assert one.credits == (Credit(BOB, CreditRole.SENDER),)


@pytest.mark.parametrize("automatic", list(Automatic))
def test_automatic_mail_is_skipped_and_the_reason_says_why(automatic: Automatic) -> None:
    skip = from_mail(mail(automatic=automatic, date=None), AGENCY, ALICE)
    expected = {"calendar": "calendar_notice"}.get(automatic.value, automatic.value)
    assert skip == Skip(SkipReason(expected))


@pytest.mark.parametrize(
    ("reading", "reason"),
    [
        (mail(private=True), SkipReason.PRIVATE),
        (mail(ALICE, to=(BOB,), cc=(JOBS,)), SkipReason.INTERNAL),
        (mail(ALICE, to=()), SkipReason.NOBODY),
        (mail("", to=(ALICE,)), SkipReason.INTERNAL),
        (mail(ALICE, to=("no-reply@board.example",)), SkipReason.NOBODY),
        (mail(social=SocialNotice("LinkedIn", " ")), SkipReason.NOTIFICATION),
    ],
)
def test_mail_without_anybody_outside_is_skipped(reading: object, reason: SkipReason) -> None:
    assert from_mail(reading, AGENCY, ALICE) == Skip(reason)  # type: ignore[arg-type]


def test_everybody_outside_is_mentioned_once() -> None:
    one = interaction(from_mail(mail(ALICE, to=(PRIYA, PRIYA), cc=(PRIYA, TOM), bcc=people(TOM)), AGENCY, ALICE))
    assert [(m.role, m.email) for m in one.mentions] == [(MentionRole.TO, PRIYA), (MentionRole.CC, TOM)]


def test_a_display_name_that_repeats_an_address_is_no_name() -> None:
    reading = mail(from_=(Address("'priya@client.example'", PRIYA),), cc=())
    assert interaction(from_mail(reading, AGENCY, ALICE)).mentions[0].name == ""


def test_a_networks_notice_is_a_social_activity_with_the_person_it_names() -> None:
    reading = mail(
        "notify@network.example", automatic=Automatic.NOTIFICATION, social=SocialNotice("LinkedIn", "Priya Patel")
    )
    one = interaction(from_mail(reading, AGENCY, ALICE))
    assert (one.kind, one.direction) == (ActivityKind.SOCIAL, Direction.IN)
    assert one.mentions == (Mention(MentionRole.FROM, "Priya Patel", quote="Shortlist"),)
    assert one.credits == (Credit(ALICE, CreditRole.RECIPIENT),)


@pytest.mark.parametrize("method", ["request", "cancel", "reply", "counter"])
def test_an_invitation_is_logged_as_its_meeting_not_as_a_mail(method: str) -> None:
    invitation = CalendarReading(Calendar(method, ()), (event(PRIYA),))
    assert from_mail(mail(invitations=(invitation,)), AGENCY, ALICE) == Skip(SkipReason.CALENDAR_NOTICE)


def test_a_calendar_file_that_names_nobody_leaves_the_mail_what_it_is() -> None:
    fair = CalendarReading(Calendar("publish", ()), (event(organizer=None),))
    attached = CalendarReading(Calendar("", ()), (event(PRIYA),))
    assert interaction(from_mail(mail(invitations=(fair, attached)), AGENCY, ALICE)).kind is ActivityKind.EMAIL
    published = CalendarReading(Calendar("publish", ()), (event(PRIYA),))
    assert from_mail(mail(invitations=(published,)), AGENCY, ALICE) == Skip(SkipReason.CALENDAR_NOTICE)


@pytest.mark.parametrize("date", [None, datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, tzinfo=UTC)])
def test_a_mail_that_nobody_can_date_is_a_failure_to_look_at(date: datetime | None) -> None:
    with pytest.raises(ParseError, match="date"):
        from_mail(mail(date=date), AGENCY, ALICE)


def test_a_snippet_is_one_line_cut_after_a_word() -> None:
    assert snippet("word " * 100).endswith("word…")
    assert len(snippet("word " * 100)) <= SNIPPET + 1
    assert len(snippet("x" * 1000)) == SNIPPET
    assert snippet("\n a \t b\n") == "a b"
