"""Which milestones a mail tells, and what only sounds like one."""

from pathlib import Path

import pytest

from syncd.extract import mail, milestones, statements
from syncd.model.extraction import Automatic, Zone, ZonedLine
from tests.unit.extract import build

CASES = Path(__file__).parents[2] / "data" / "milestones"
BOOKED = "Your interview is confirmed for Tuesday at 10am."


def told(text: str) -> set[str]:
    return {mention.kind.value for mention in mail.read(build.mail(text), region="GB").milestones}


@pytest.mark.parametrize(("language", "wrong"), [("en", 3), ("de", 2), ("fr", 2), ("es", 2), ("nl", 2), ("ru", 2)])
def test_nearly_every_case_is_told_as_it_is(language: str, wrong: int) -> None:
    """A few are known to be read wrong: rules that told them too would be rules for one sentence each."""
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
