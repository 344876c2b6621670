"""Which milestones a mail tells, and what only sounds like one."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quality import milestones as quality
from syncd.extract import mail, milestones, statements
from syncd.extract.milestones import together, weighing
from syncd.extract.milestones.together import Aspects
from syncd.extract.weights import chance, shipped
from syncd.model.extraction import Automatic, Zone, ZonedLine
from syncd.model.message import Address, Message
from syncd.model.statements import Milestone
from tests.unit.extract import build
from training import milestones as training

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


def test_what_is_said_two_hundred_times_is_read_like_what_is_said_once() -> None:
    assert told_by_a_client(", ".join(["psl"] * 200)) <= {"not_interested"}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("He is out.", set()),
        ("Sorry, the client has decided. He is out.", {"rejected"}),
        ("They have turned him down.", {"rejected"}),
        ("Do you know more than I do? They have turned him down.", set()),
    ],
)
def test_what_stands_around_a_sentence_says_whether_it_states_a_milestone(text: str, kinds: set[str]) -> None:
    assert told(text) == kinds


CHANCES = st.lists(st.sampled_from([0.0, 0.01, 0.1, 0.3, 0.5, 0.9]), min_size=1, max_size=6)


@given(CHANCES, CHANCES)
def test_a_milestone_is_looked_for_in_the_first_of_the_likeliest_sentences(
    offers: list[float], nos: list[float]
) -> None:
    judged = [{Milestone.OFFER: offer, Milestone.REJECTED: no} for offer, no in zip(offers, nos, strict=False)]
    found = {one.kind: one for one in together.possible(judged, tuple(Milestone), "CLIENT")}
    for kind in (Milestone.OFFER, Milestone.REJECTED):
        chances = [one[kind] for one in judged]
        assert (kind in found) is (max(chances) >= together.SEEN)
        if kind in found:
            at = chances.index(max(chances))
            words = {one for one in together.around(at, len(judged), numbered).features() if "word" in one}
            assert found[kind].at == at
            assert words == {f"= word{at}", *(f"~ word{n}" for n in (at - 1, at + 1) if 0 <= n < len(judged))}


def numbered(at: int) -> Aspects:
    return Aspects((f"word{at}",), (), ())


def test_the_words_beside_a_sentence_speak_no_louder_where_they_are_many() -> None:
    def weight(count: int) -> float:
        aspects = [Aspects((), (), ()), Aspects([f"word{n}" for n in range(count)], (), ())]
        return together.around(0, len(aspects), aspects.__getitem__).features()["~ word0"]

    assert weight(4) == weight(9) == 1.0
    assert weight(36) == 0.5


TELLING = ["the", "offer", "sorr", "Name", "pass", "glad", "no word of any letter"]
ASPECTS = st.builds(
    Aspects,
    st.lists(st.sampled_from(TELLING)),
    st.lists(st.sampled_from(["PLAIN", "PAST", "QUESTION"]), unique=True),
    st.sampled_from([("LENGTH 1", "MAIL 0"), ("LENGTH 3", "MAIL 1", "ASKED")]),
)


@given(st.lists(st.tuples(st.sampled_from([0.0, 0.1, 0.9]), ASPECTS), min_size=1, max_size=5))
def test_what_is_summed_up_of_the_words_around_a_sentence_is_what_its_features_say(
    sentences: list[tuple[float, Aspects]],
) -> None:
    judged = [{Milestone.OFFER: likely, Milestone.REJECTED: 0.9 - likely} for likely, _ in sentences]
    aspects = [one for _, one in sentences].__getitem__
    tables = shipped(weighing.PACKAGE)
    for one in together.possible(judged, tuple(Milestone), "CLIENT"):
        features = {**one.features, **together.around(one.at, len(sentences), aspects).features()}
        known = chance([tables[weighing.ANY], tables[one.kind]], features)
        summed_up = weighing.again(one, weighing.wording(aspects, len(sentences), one.at))
        assert summed_up == pytest.approx(known, rel=1e-9)


def test_letters_that_are_measured_are_not_learned_from() -> None:
    measured = {case.message.text for case in quality.letters(quality.LETTERS)}
    assert measured.isdisjoint(case.message.text for case in quality.letters(training.LETTERS))
