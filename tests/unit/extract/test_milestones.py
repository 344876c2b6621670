"""Which milestones a mail tells, and what only sounds like one."""

import math
import struct
from base64 import b85decode
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quality import milestones as quality
from syncd.extract import mail, milestones, statements
from syncd.extract.milestones import reader, surroundings, weighing
from syncd.extract.milestones.direction import Writer
from syncd.extract.milestones.surroundings import Sentences
from syncd.extract.weights import shipped
from syncd.model.extraction import Automatic, Zone, ZonedLine
from syncd.model.message import Address, Message
from syncd.model.statements import MilestoneMention
from tests.unit.extract import build
from training import milestones as training

CASES = Path(__file__).parents[2] / "data" / "milestones"
BOOKED = "Your interview is confirmed for Tuesday at 10am."


CLIENT, RECRUITER = Address("", "ann@acme.example"), Address("", "tom@northbridge.example")


def told(text: str) -> set[str]:
    return {mention.kind.value for mention in mail.read(build.mail(text), region="GB").milestones}


def told_by_a_client(text: str) -> set[str]:
    return {mention.kind.value for mention in mentions_of_a_client(text)}


def mentions_of_a_client(text: str) -> tuple[MilestoneMention, ...]:
    message = Message(None, None, (CLIENT,), (RECRUITER,), (), (), (), "", text)
    return mail.read(message, region="GB", own_domains=frozenset({"northbridge.example"})).milestones


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
        "2031-08-31 10:01:56 INFO Cnxn:1299 - Session establishment complete on server ZK3:9983, timeout = 40000",
        "Request Create Date : 12/11/30 9:39:04 AM Requested For : ann@acme.example Resource Name : Reports",
        "Caused by: java.lang.NullPointerException at java.util.Optional.of(Optional.java:108) offer accept offer",
    ],
    ids=["a log", "a form", "a trace"],
)
def test_what_programs_write_into_a_mail_tells_nothing(text: str) -> None:
    assert told(text) == set()


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


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("May I buy you a coffee? Friday 22 May at 10:30 would be ideal.", set()),
        ("Darf ich Sie besuchen? Freitag um 10:30 Uhr wäre ideal.", set()),
        ("Friday 22 May at 10:30 would be perfect, see you then.", {"meeting_agreed"}),
    ],
)
def test_a_day_that_would_suit_who_asks_agrees_nothing(text: str, kinds: set[str]) -> None:
    assert told_by_a_client(text) == kinds


def test_what_is_said_two_hundred_times_is_read_like_what_is_said_once() -> None:
    assert told_by_a_client(", ".join(["psl"] * 200)) <= {"not_interested"}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("I asked whether they could move the start date. They said no.", set()),
        ("We have feedback from the client. They said no.", {"rejected"}),
        ("She has said yes.", {"placement"}),
        ("I asked whether she has a licence. She has said yes.", set()),
    ],
)
def test_what_stands_around_a_sentence_says_whether_it_states_a_milestone(text: str, kinds: set[str]) -> None:
    assert told(text) == kinds


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("We would like to offer him the job. Yes, we offer him the job.", "We would like to offer him the job."),
        ("I like him. We would like to offer him the job.", "We would like to offer him the job."),
    ],
)
def test_of_sentences_that_say_the_same_the_first_is_quoted(text: str, quote: str) -> None:
    assert [mention.quote for mention in mentions_of_a_client(text)] == [quote]


def test_around_a_sentence_stand_the_words_of_its_passage_and_what_is_before_and_behind_it() -> None:
    gists = [text.split() for text in ("sorry", "he is out", "the client", "bye", "one", "far away")]
    moods = [["PLAIN"], ["PAST"], ["QUESTION", "WISH"], ["PLAIN"], ["PLAIN"], ["PLAIN"]]
    assert Sentences(["friday"], gists, moods.__getitem__).around(1).features() == dict.fromkeys(
        ["= friday", "< PLAIN", "> QUESTION", "> WISH", "~ sorry", "~ the", "~ client"]
        + [f"* {word}" for word in ("sorry", "he", "is", "out", "the", "client", "bye", "one")],
        1.0,
    )
    assert set(Sentences([], [["sorry"]], moods.__getitem__).around(0).features()) == {"* sorry"}


def test_the_words_around_a_sentence_speak_no_louder_where_they_are_many() -> None:
    assert [surroundings.loudness({*map(str, range(count))}) for count in (0, 4, 9, 36)] == [100, 100, 100, 50]


def test_a_time_to_the_second_silences_nobody() -> None:
    assert told_by_a_client("The interview is confirmed for Monday 5 January at 14:00:00.") == {"interview_arranged"}
    logged = "2026-01-05 14:05:10 INFO the offer was accepted."
    assert told_by_a_client(f"{logged} I can confirm that Tom Wright has accepted our offer.") == {"placement"}


FILLING = (
    "Hope you are well. The new printer is here. Our lift is being mended. Do bring an umbrella. Thanks for the cake. "
)


@pytest.mark.parametrize("times", [0, 1, 4])
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("We would like to offer him the job.", "offer"),
        ("Tom Wright has accepted our offer.", "placement"),
        ("We have decided not to proceed with Tom Wright.", "rejected"),
        ("Please find attached three CVs for the developer role.", "cv_sent"),
    ],
)
def test_a_milestone_is_told_in_a_long_mail_as_in_a_short_one(text: str, kind: str, times: int) -> None:
    assert kind in told(f"{FILLING * times}{text} {FILLING * times}")


TELLING = [
    "We would like to offer him the job.", "Sorry, he did not get it.", "Could Tom come on Friday at 10?", "Thanks!",
    "I have decided to stay on 60k on my own, but thank you.",
    "Please find attached three CVs for the post in Leeds, as promised.",
]  # fmt: skip


@given(st.lists(st.sampled_from(TELLING), min_size=1, max_size=4), st.sampled_from([*Writer]))
def test_what_packed_numbers_add_up_to_is_what_the_features_say(sentences: list[str], writer: Writer) -> None:
    said = statements.read([ZonedLine(text, Zone.BODY) for text in sentences])
    letter = reader.letter(said, writer=writer, files=(), subject="60k on Tom", people=())
    tables = shipped(weighing.PACKAGE)
    sentences_in = reader.surroundings_in(letter)
    for at, read in enumerate(reader.weighed(letter, every=True)):
        assert read is not None
        around = sentences_in.around(at)
        found = {**weighing.told(read), **around.features()}
        assert len(found) == len(weighing.told(read)) + len(around.features())
        hidden = unpacked(tables[weighing.HIDDEN], found, len(tables[weighing.OUTPUT]["offer"].split()) - 1)
        for kind, chance in weighing.chances(read, around).items():
            bias, *weights = [int(hundredths) / 100 for hundredths in tables[weighing.OUTPUT][kind].split()]
            odds = bias + sum(weight * unit / (1 + abs(unit)) for weight, unit in zip(weights, hidden, strict=True))
            assert chance == pytest.approx(1 / (1 + math.exp(-odds)), rel=1e-6)


def unpacked(rows: Mapping[str, str], found: Mapping[str, float], units: int) -> Sequence[float]:
    """What features, each with how much of it there is, add to each hidden unit."""
    known = [(struct.unpack(f"{units}b", b85decode(rows[one])), much) for one, much in found.items() if one in rows]
    return [sum(row[n] * much for row, much in known) / weighing.STEPS for n in range(units)]


def test_letters_that_are_measured_are_not_learned_from() -> None:
    measured = {case.message.text for case in quality.letters(quality.LETTERS)}
    assert measured.isdisjoint(case.message.text for case in quality.letters(training.LETTERS))
