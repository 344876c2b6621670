"""Which milestones a mail tells, and what only sounds like one."""

from pathlib import Path

import pytest

from syncd.extract import mail, milestones, statements
from syncd.model.extraction import Automatic, Zone, ZonedLine
from syncd.model.message import Address, Message
from tests.unit.extract import build

CASES = Path(__file__).parents[2] / "data" / "milestones"
BOOKED = "Your interview is confirmed for Tuesday at 10am."


CLIENT, RECRUITER = Address("", "ann@acme.example"), Address("", "tom@northbridge.example")


def told(text: str) -> set[str]:
    return {mention.kind.value for mention in mail.read(build.mail(text), region="GB").milestones}


def told_by_a_client(text: str) -> set[str]:
    message = Message(None, None, (CLIENT,), (RECRUITER,), (), (), (), "", text)
    reading = mail.read(message, region="GB", own_domains=frozenset({"northbridge.example"}))
    return {mention.kind.value for mention in reading.milestones}


@pytest.mark.parametrize(("language", "wrong"), [("en", 3), ("de", 2), ("fr", 2), ("es", 2), ("nl", 2), ("ru", 2)])
def test_nearly_every_case_is_told_as_it_is(language: str, wrong: int) -> None:
    """A few are known to be read wrong: what is learned from letters is not right about every one of them."""
    rows = [line.split("\t") for line in (CASES / f"{language}.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    missed = [
        row[2] for row in rows if told(row[2].replace("\\n", "\n")) != {kind for kind in row[0].split(",") if kind}
    ]
    assert len(missed) <= wrong, missed


def test_a_milestone_comes_with_the_sentence_that_says_so() -> None:
    reading = mail.read(build.mail(f"Hi Tom,\n\nHope you are well. {BOOKED} Good luck!\n"), region="GB")
    assert [(one.kind.value, one.quote) for one in reading.milestones] == [("interview_arranged", BOOKED)]


def test_what_is_quoted_tells_nothing() -> None:
    assert (
        told(f"Thanks.\n\nOn Tue, 3 Mar 2026 at 10:15, Tom Wright <tom@northbridge.example> wrote:\n> {BOOKED}\n")
        == set()
    )


@pytest.mark.parametrize("sort", Automatic)
def test_mail_that_nobody_wrote_tells_nothing(sort: Automatic) -> None:
    said = statements.read([ZonedLine(BOOKED, Zone.BODY)])
    assert milestones.read(said) != ()
    assert milestones.read(said, automatic=sort) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Finance have rejected the invoice because the order number is missing.",
        "The landlord has accepted our offer for the second floor.",
        "Unsere Buchhaltung hat die Rechnung abgelehnt.",
        "J'accepte avec plaisir l'invitation à la soirée d'été.",
        "El propietario ha aceptado nuestra oferta por la segunda planta.",
        "De verhuurder heeft ons bod op de tweede verdieping geaccepteerd.",
        "Бухгалтерия отклонила счёт.",
    ],
)
def test_things_that_are_accepted_or_rejected_are_no_candidates(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "My sister signed with them and left after a month.",
        "Last year I turned down an offer from a bank.",
        "Candidates who withdraw at this stage leave a poor impression.",
        "The fee falls due when the candidate accepts the offer.",
        "Mi hermana firmó el contrato con ellos el año pasado.",
        "Вознаграждение выплачивается, когда кандидат подписал договор.",
    ],
)
def test_what_befell_others_or_befalls_anybody_is_no_milestone(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("We would like to offer her the role.", {"offer"}),
        ("We would like to offer her the role but the board has not approved the budget.", set()),
        ("Nous aimerions lui proposer le poste mais le budget n'est pas validé.", set()),
        ("I wish they had offered me the job.", set()),
    ],
)
def test_an_offer_wished_for_is_one_unless_a_but_takes_it_back(text: str, kinds: set[str]) -> None:
    assert told(text) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("He has another offer to answer by Thursday.", set()),
        ("He has accepted another offer.", {"withdrawn"}),
        ("Bedankt, maar ik ben niet op zoek naar iets anders.", {"not_interested"}),
    ],
)
def test_another_job_ends_nothing_until_it_is_taken(text: str, kinds: set[str]) -> None:
    assert told(text) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("We rejected him.", {"rejected"}),
        ("Please do not reject anyone yet.", set()),
        ("We decided not to proceed with him.", {"rejected"}),
        ("Before we reject him outright, has he a licence?", set()),
    ],
)
def test_a_denial_turns_a_no_round_unless_it_is_part_of_it(text: str, kinds: set[str]) -> None:
    assert told_by_a_client(text) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Let's talk tomorrow.", set()),
        ("Let's talk tomorrow at 3.", {"meeting_agreed"}),
        ("Завтра созвонимся, есть идеи.", set()),
        ("Завтра в 15:00 созвонимся.", {"meeting_agreed"}),
    ],
)
def test_a_talk_promised_is_agreed_where_an_hour_is_named(text: str, kinds: set[str]) -> None:
    assert told(text) == kinds


def test_what_is_said_two_hundred_times_is_read_like_what_is_said_once() -> None:
    assert told_by_a_client(", ".join(["psl"] * 200)) <= {"not_interested"}
