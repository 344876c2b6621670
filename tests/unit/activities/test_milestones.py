"""Milestones: whose names stand near, and what is told more than once."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from syncd.activities import milestones
from syncd.model.activity import Activity, ActivityKind, ActivityStatus, Credit, CreditRole, LinkedPerson
from syncd.model.call import Direction
from syncd.model.matching import Origin
from syncd.model.milestones import LoggedMilestone, MilestoneState, MilestoneWord, Reached, Stated, about, shown, state
from syncd.model.people import KnownPerson, PersonId, PersonRole
from syncd.model.statements import Milestone, MilestoneMention
from tests.unit.activities.agency import ALICE, MONDAY, activity, mail

PRIYA = KnownPerson(PersonId(1), "Priya Patel", "P-1")
TOM = KnownPerson(PersonId(2), "Tom Wright", "P-2")
ANN = KnownPerson(PersonId(3), "Ann Lee", "P-3")


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("We would like to see Tom Wright on Thursday.", ["Tom Wright"]),
        ("Tom Wright's interview is on Monday.", ["Tom Wright"]),
        ("An offer went to Maria de la Cruz.", ["Maria de la Cruz"]),
        ("Ruud van Dijk and Jean-Luc O'Brien are both in.", ["Ruud van Dijk", "Jean-Luc O'Brien"]),
        ("CVs: Tom Wright, Ann Lee", ["Tom Wright", "Ann Lee"]),
        (
            "Here is José Ángel Ruiz Mena.",
            ["José Ángel", "Ángel Ruiz", "Ruiz Mena", "José Ángel Ruiz", "Ángel Ruiz Mena", "José Ángel Ruiz Mena"],
        ),
        ("Предлагаем работу Ивану Петрову.", ["Ивану Петрову"]),
        ("we would like to see tom", []),
        ("Tom. Wright is another sentence's word.", []),
        ("", []),
    ],
)
def test_full_names_that_stand_near_a_milestone_are_kept(words: str, named: list[str]) -> None:
    told = replace(mail(), milestones=(MilestoneMention(Milestone.OFFER, words, 0.99),), subject="", reply="")
    assert [list(one.named) for one in milestones.reached(told)] == [named]


def test_names_of_the_sentence_come_before_those_of_the_subject_the_files_and_the_rest() -> None:
    told = replace(
        mail(),
        milestones=(MilestoneMention(Milestone.CV_SENT, "Please find Ann Lee attached.", 0.99),),
        subject="Tom Wright",
        attachments=("CV_Ines-Kraus.pdf",),
        reply="It was Ruth Marsh who asked.",
    )
    (reached,) = milestones.reached(told)
    found = [name for name in reached.named if name in ("Ann Lee", "Tom Wright", "Ines Kraus", "Ruth Marsh")]
    assert found == ["Ann Lee", "Tom Wright", "Ines Kraus", "Ruth Marsh"]


def test_words_of_a_subject_in_capitals_leave_room_for_the_names_below_them() -> None:
    told = replace(
        mail(),
        milestones=(MilestoneMention(Milestone.INTERVIEW_ARRANGED, "Thursday at ten is fine.", 0.99),),
        subject="Interview Senior Backend Developer Acme Bank London",
        reply="It is about Tom Wright and José Ángel Ruiz Mena.",
    )
    assert {"Tom Wright", "José Ángel Ruiz Mena"} <= {*milestones.reached(told)[0].named}


def test_no_more_names_are_kept_than_anybody_needs() -> None:
    many = ", ".join(f"Tom {first}{second}" for first in "ABCDEFGH" for second in ("right", "lake"))
    told = replace(mail(), milestones=(MilestoneMention(Milestone.OFFER, many, 0.99),))
    assert len(milestones.reached(told)[0].named) == milestones.MOST_NAMES


def test_names_far_down_in_a_mail_are_left_alone() -> None:
    told = replace(mail(), milestones=(MilestoneMention(Milestone.OFFER, "", 0.99),), subject="")
    near, far = (replace(told, reply="a " * n + "Ruth Marsh") for n in (1000, 3000))
    assert [milestones.reached(one)[0].named for one in (near, far)] == [("Ruth Marsh",), ()]


def test_two_sightings_of_a_mail_state_the_same_whichever_came_first() -> None:
    sure, unsure = Reached(Milestone.OFFER, "an offer", 0.9), Reached(Milestone.OFFER, "an offer", 0.8)
    other = Reached(Milestone.CV_SENT, "the CV", 0.7)
    assert milestones.together([sure], [unsure, other]) == milestones.together([other, unsure], [sure])
    assert milestones.together([sure], [unsure, other]) == (other, sure)


@pytest.mark.parametrize(
    ("confidence", "word", "expected"),
    [
        (0.97, None, MilestoneState.LOGGED),
        (0.94, None, MilestoneState.QUEUED),
        (0.49, None, None),
        (0.0, MilestoneWord(True), MilestoneState.LOGGED),
        (0.99, MilestoneWord(False), MilestoneState.REJECTED),
    ],
)
def test_a_milestone_counts_when_it_is_sure_or_a_person_says_so(
    confidence: float, word: MilestoneWord | None, expected: MilestoneState | None
) -> None:
    assert state(confidence, word) is expected


def linked(person: KnownPerson, *roles: PersonRole) -> LinkedPerson:
    return LinkedPerson(person.id, person.external_id, person.name, "from", Origin.AUTO, 1.0, (), roles)


CLIENT = linked(PRIYA, PersonRole.CLIENT)
CANDIDATE = linked(TOM, PersonRole.CANDIDATE)
UNKNOWN = linked(PRIYA)
BOTH = linked(PRIYA, PersonRole.CANDIDATE, PersonRole.CLIENT)


@pytest.mark.parametrize(
    ("kind", "people", "named", "expected"),
    [
        (Milestone.INTERVIEW_ARRANGED, [CLIENT], [TOM], TOM),
        (Milestone.INTERVIEW_ARRANGED, [CLIENT], [], None),
        (Milestone.INTERVIEW_ARRANGED, [BOTH], [], PRIYA),
        (Milestone.INTERVIEW_ARRANGED, [UNKNOWN], [], PRIYA),
        (Milestone.REJECTED, [CLIENT, linked(ANN)], [], ANN),
        (Milestone.INTERVIEW_ARRANGED, [BOTH], [TOM], TOM),
        (Milestone.INTERVIEW_ARRANGED, [CLIENT, CANDIDATE], [], TOM),
        (Milestone.PLACEMENT, [CANDIDATE], [ANN], TOM),
        (Milestone.PLACEMENT, [CANDIDATE, linked(ANN, PersonRole.CANDIDATE)], [ANN], ANN),
        (Milestone.MEETING_AGREED, [CLIENT], [TOM], PRIYA),
        (Milestone.NOT_INTERESTED, [CLIENT], [TOM], PRIYA),
        (Milestone.OFFER, [], [TOM], TOM),
        (Milestone.OFFER, [], [], None),
    ],
)
def test_it_is_about_the_candidate_whoever_tells_of_it(
    kind: Milestone, people: list[LinkedPerson], named: list[KnownPerson], expected: KnownPerson | None
) -> None:
    assert about(kind, people, named) == expected


def stated(kind: Milestone, quote: str = "", **changed: Any) -> Stated:
    return replace(Stated(kind, quote, 0.99, word=None, said=None, named=(), put_forward=()), **changed)


@pytest.mark.parametrize(
    ("milestone", "whom"),
    [
        (stated(Milestone.OFFER, "We liked Tom.", put_forward=(TOM, ANN)), TOM),
        (stated(Milestone.OFFER, "We liked Tom.", named=(ANN,), put_forward=(TOM,)), ANN),
        (stated(Milestone.OFFER, "We liked Tom.", said=ANN, named=(TOM,)), ANN),
        (stated(Milestone.OFFER, "We liked him."), None),
    ],
)
def test_a_persons_word_comes_before_full_names_and_those_before_half_names(
    milestone: Stated, whom: KnownPerson | None
) -> None:
    assert [one.person for one in shown([milestone], [CLIENT])] == [whom]


def test_what_is_shown_stands_in_the_order_of_an_engagement_without_what_nobody_says() -> None:
    unsaid = stated(Milestone.INTERVIEW_ARRANGED, confidence=0.0)
    found = shown([stated(Milestone.PLACEMENT), unsaid, stated(Milestone.CV_SENT)], [CANDIDATE])
    assert [one.kind for one in found] == [Milestone.CV_SENT, Milestone.PLACEMENT]


def told(kind: Milestone, whom: KnownPerson | None, *people: LinkedPerson, days: int = 0, **changed: Any) -> Activity:
    values: dict[str, Any] = {
        "id": days, "key": f"mail:{days}", "at": MONDAY + timedelta(days=days), "people": people,
        "milestones": (LoggedMilestone(kind, changed.pop("state", MilestoneState.LOGGED), "", 0.99, whom),),
    }  # fmt: skip
    return activity(ActivityKind.EMAIL, Direction.IN, Credit(ALICE, CreditRole.RECIPIENT), **values | changed)


def days_counted(*activities: Activity) -> list[int]:
    return [one.id for one, _ in milestones.first_told(activities)]


INTERVIEW = Milestone.INTERVIEW_ARRANGED
JONES = linked(ANN, PersonRole.CLIENT)


@pytest.mark.parametrize(
    ("activities", "counted"),
    [
        pytest.param([told(INTERVIEW, TOM, CLIENT), told(INTERVIEW, TOM, CANDIDATE, days=1)], [0], id="to the other"),
        pytest.param([told(INTERVIEW, TOM, CANDIDATE, days=1), told(INTERVIEW, TOM, CLIENT)], [0], id="in any order"),
        pytest.param([told(INTERVIEW, TOM, CLIENT), told(INTERVIEW, TOM, CLIENT, days=9)], [0, 9], id="the second one"),
        pytest.param([told(INTERVIEW, TOM, CLIENT), told(Milestone.OFFER, TOM, CLIENT, days=1)], [0, 1], id="the next"),
        pytest.param([told(INTERVIEW, TOM, CLIENT), told(INTERVIEW, ANN, CLIENT, days=1)], [0, 1], id="of another"),
        pytest.param(
            [
                told(Milestone.CV_SENT, TOM, CLIENT, company="Acme Ltd"),
                told(Milestone.CV_SENT, TOM, JONES, days=1, company="Jones & Co"),
            ],
            [0, 1],
            id="two clients",
        ),
        pytest.param(
            [
                told(Milestone.CV_SENT, TOM, CLIENT, company="Acme Ltd"),
                told(Milestone.CV_SENT, TOM, JONES, days=1, company="Acme Ltd"),
            ],
            [0],
            id="two of one client",
        ),
        pytest.param(
            [
                told(INTERVIEW, TOM, CLIENT, subject="Thursday"),
                told(INTERVIEW, None, CLIENT, days=1, subject=" RE:  Aw[2] : Thursday"),
            ],
            [0],
            id="answered",
        ),
        pytest.param(
            [
                told(INTERVIEW, TOM, CLIENT, subject="Thursday"),
                told(INTERVIEW, None, JONES, days=1, subject="Re: Thursday"),
            ],
            [0, 1],
            id="others under the same subject",
        ),
        pytest.param(
            [told(INTERVIEW, None, CLIENT, subject="Tom"), told(INTERVIEW, None, CLIENT, days=1, subject="Ann")],
            [0, 1],
            id="two that a client tells of by their first names",
        ),
        pytest.param(
            [
                told(Milestone.MEETING_AGREED, PRIYA, CLIENT, subject="Tuesday"),
                told(Milestone.MEETING_AGREED, PRIYA, CLIENT, days=1, subject="See you"),
            ],
            [0],
            id="a meeting with a client",
        ),
        pytest.param(
            [told(Milestone.MEETING_AGREED, PRIYA, CLIENT), told(Milestone.MEETING_AGREED, PRIYA, CLIENT, days=4)],
            [0, 4],
            id="the next meeting with them",
        ),
        pytest.param(
            [told(Milestone.OFFER, TOM, CLIENT), told(Milestone.OFFER, TOM, CANDIDATE, days=59)],
            [0],
            id="an offer after weeks",
        ),
        pytest.param(
            [told(Milestone.OFFER, TOM, CLIENT), told(Milestone.OFFER, TOM, CANDIDATE, days=61)],
            [0, 61],
            id="another offer",
        ),
        pytest.param([told(INTERVIEW, TOM, CLIENT, state=MilestoneState.QUEUED)], [], id="asked about"),
        pytest.param([told(INTERVIEW, TOM, CLIENT, state=MilestoneState.REJECTED)], [], id="denied"),
        pytest.param(
            [told(INTERVIEW, TOM, CLIENT, status=ActivityStatus.REJECTED), told(INTERVIEW, TOM, CANDIDATE, days=1)],
            [1],
            id="first in what is not kept",
        ),
        pytest.param(
            [told(INTERVIEW, TOM, CLIENT, counts=False), told(INTERVIEW, TOM, CANDIDATE, days=1)],
            [1],
            id="first in what does not count",
        ),
    ],
)
def test_what_is_told_again_is_one_milestone(activities: list[Activity], counted: list[int]) -> None:
    assert days_counted(*activities) == counted


def doubted(whom: KnownPerson | None, *people: LinkedPerson, days: int = 0, confidence: float = 0.8) -> Activity:
    milestone = LoggedMilestone(INTERVIEW, MilestoneState.QUEUED, "", confidence, whom)
    return told(INTERVIEW, whom, *people, days=days, milestones=(milestone,))


@pytest.mark.parametrize(
    ("activities", "unasked"),
    [
        pytest.param([doubted(TOM, CLIENT), told(INTERVIEW, TOM, CANDIDATE, days=1)], [0], id="told for sure later"),
        pytest.param([told(INTERVIEW, TOM, CANDIDATE), doubted(TOM, CLIENT, days=1)], [1], id="told for sure before"),
        pytest.param([doubted(TOM, CLIENT), told(INTERVIEW, TOM, CLIENT, days=9)], [], id="the next interview"),
        pytest.param([doubted(TOM, CLIENT), told(INTERVIEW, ANN, CLIENT, days=1)], [], id="somebody else's"),
        pytest.param([doubted(TOM, CLIENT), told(Milestone.OFFER, TOM, CLIENT, days=1)], [], id="another milestone"),
        pytest.param([doubted(None, CLIENT), told(INTERVIEW, TOM, CLIENT, days=1)], [], id="nobody knows whose"),
        pytest.param([doubted(TOM, CLIENT), told(INTERVIEW, TOM, JONES, days=1)], [], id="with another client"),
        pytest.param(
            [doubted(TOM, CLIENT), told(INTERVIEW, TOM, CANDIDATE, days=1, state=MilestoneState.REJECTED)],
            [],
            id="denied",
        ),
        pytest.param(
            [doubted(TOM, CLIENT), told(INTERVIEW, TOM, CANDIDATE, days=1, status=ActivityStatus.REJECTED)],
            [],
            id="in what is not kept",
        ),
        pytest.param(
            [doubted(TOM, CLIENT), doubted(TOM, CANDIDATE, days=1, confidence=0.9)], [0], id="asked about as well"
        ),
        pytest.param([doubted(TOM, CLIENT), doubted(TOM, CANDIDATE, days=1)], [1], id="as doubtful"),
        pytest.param(
            [doubted(TOM, CLIENT), replace(doubted(TOM, CANDIDATE, confidence=0.9), status=ActivityStatus.REJECTED)],
            [],
            id="doubtful in what is not kept",
        ),
        pytest.param(
            [
                doubted(TOM, CANDIDATE, days=0, confidence=0.9),
                doubted(TOM, CANDIDATE, days=6, confidence=0.8),
                doubted(TOM, CANDIDATE, days=12, confidence=0.7),
            ],
            [6],
            id="of what is not asked itself it is no answer",
        ),
    ],
)
def test_a_milestone_that_is_told_more_surely_elsewhere_need_not_be_asked(
    activities: list[Activity], unasked: list[int]
) -> None:
    assert [activity.id for activity, _ in milestones.needless(activities)] == unasked
