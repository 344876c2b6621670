"""Why somebody was linked without asking, or is asked about."""

from dataclasses import replace

import pytest

from syncd.model.explaining import asked, why
from syncd.model.matching import Candidate, EvidenceKind, Match, Mention, MentionRole, Origin
from syncd.model.people import KnownPerson, PersonId

NO_PROOF = "nobody is linked without an address, a number or an answer"
SAID = Mention(MentionRole.FROM, "Ann Lee")
KINDS = {"address": EvidenceKind.EMAIL, "name": EvidenceKind.NAME, "employer": EvidenceKind.COMPANY}


def candidate(id_: int, confidence: float, **scores: float) -> Candidate:
    kinds = tuple(KINDS[one] for one in scores)
    return Candidate(KnownPerson(PersonId(id_), "Ann Lee"), confidence, tuple(scores), kinds, tuple(scores.values()))


@pytest.mark.parametrize(
    ("match", "told"),
    [
        (
            Match(SAID, candidate(1, 0.9997, address=0.999, name=0.8)),
            "automatic: 0.9997, and 0.95 is enough; nobody else comes into question",
        ),
        (
            Match(SAID, candidate(1, 0.99, address=0.99), (candidate(2, 0.004, name=0.3),)),
            "automatic: 0.99, and 0.95 is enough; next is Ann Lee (2), at 0.004",
        ),
        (
            Match(SAID, None, (candidate(1, 0.71, name=0.7), candidate(2, 0.2, name=0.3))),
            "asked because the name fits 2 people, Ann Lee (1) the likelier at 0.71; " + NO_PROOF,
        ),
        (
            Match(SAID, None, (candidate(1, 0.31, address=0.45), candidate(2, 0.31, address=0.45))),
            "asked because the address fits 2 people, Ann Lee (1) as much as Ann Lee (2), at 0.31; automatic from 0.95",
        ),
        (
            Match(SAID, None, (candidate(1, 0.8, address=0.9, name=0.2),)),
            "asked because the address fits Ann Lee (1), at 0.8; automatic from 0.95",
        ),
        (
            Match(SAID, None, (candidate(1, 0.97, name=0.8, employer=0.9),)),
            "asked because the name and the employer fit Ann Lee (1), at 0.97; " + NO_PROOF,
        ),
        (
            Match(SAID, None, (candidate(1, 0.2, name=0.25), candidate(2, 0.2, name=0.25))),
            "asked because it may be 2 people, Ann Lee (1) as much as Ann Lee (2), at 0.2; " + NO_PROOF,
        ),
        (Match(SAID, None), "asked because nobody in the directory fits"),
        (Match(SAID, candidate(1, 1.0), origin=Origin.MANUAL), "a person decided it"),
    ],
    ids=[
        "alone",
        "runner-up",
        "two names",
        "shared address",
        "disputed address",
        "never by a name",
        "nothing that speaks",
        "nobody",
        "by hand",
    ],
)
def test_every_decision_says_why(match: Match, told: str) -> None:
    assert why(match, 0.95) == told


def test_what_an_older_syncd_stored_without_scores_is_told_too() -> None:
    old = Candidate(KnownPerson(PersonId(1), "Ann Lee"), 0.8, ("a", "b"), (EvidenceKind.NAME, EvidenceKind.LOCATION))
    assert asked([old], 0.95).startswith("asked because the name and the place fit Ann Lee (1), at 0.8")


def test_the_threshold_is_told_to_its_last_digit() -> None:
    disputed = candidate(1, 0.99, address=0.9)
    assert asked([replace(disputed, confidence=0.9988)], 0.999).endswith("at 0.9988; automatic from 0.999")
    assert asked([disputed], 0.995) == "asked because the address fits Ann Lee (1), at 0.99; automatic from 0.995"
