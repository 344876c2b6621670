"""A team lead asks what was done, beside what was to be done."""

from pathlib import Path

from sqlalchemy import text

from syncd.model.statements import Milestone
from syncd.store.database import open_database
from tests.unit.cli.conftest import Run
from tests.unit.pipeline.office import mail

INTERVIEW = "We would like to see Tom Wright for an interview on Thursday 12 March at 10am."


def test_a_span_without_anything_to_count_is_told_to_have_none(synced: Run) -> None:
    empty = synced("kpis", "--from", "2025-01-01", "--to", "2025-01-31")
    assert (empty.code, "nothing was logged from 2025-01-01 to 2025-01-31" in empty.err) == (0, True)
    assert "nothing was logged" not in synced("kpis", "--from", "2026-03-01", "--to", "2026-03-31").err


def test_everything_is_counted_from_the_first_day_there_is_to_the_last(synced: Run) -> None:
    everything = synced("kpis", "--from", "0001-01-01", "--to", "9999-12-31", "--by", "quarter", "--json")
    assert everything.json["rows"][0]["period"] == "2026-Q1"
    assert (everything.json["from"], everything.json["to"]) == ("0001-01-01", "9999-12-31")


def test_targets_stand_beside_what_was_done(synced: Run) -> None:
    weekly = synced("kpis", "--from", "2026-03-02", "--to", "2026-03-08").out.split("\n\n")[0].splitlines()
    assert [line.split()[-2:] for line in weekly] == [["social", "targets"], ["call", "40"], ["0", "0"]]
    monthly = synced("kpis", "--from", "2026-03-02", "--to", "2026-03-31", "--by", "month").out
    assert "call 173.3" in monthly


def test_milestones_stand_below_what_was_done(synced: Run, agency: Path) -> None:
    _arrange_interview(synced, agency)
    told = synced("kpis", "--from", "2026-03-02", "--to", "2026-03-08").out.split("\n\n")[1].splitlines()
    assert told[0].split()[2:] == list(Milestone)
    assert told[1].split()[1:] == ["alice@northbridge.example", "0", "0", "1", "0", "0", "0", "0", "0"]


def test_what_was_reached_is_listed_with_whom_it_is_about_and_can_be_denied(synced: Run, agency: Path) -> None:
    _arrange_interview(synced, agency)
    asked = ("activities", "--milestone", "interview_arranged")
    [one] = synced(*asked, "--json").json
    assert one["milestones"] == [
        {
            "kind": "interview_arranged",
            "person": {"id": 2, "external_id": "P-2", "name": "Tom Wright"},
            "state": "logged",
            "quote": INTERVIEW,
            "confidence": one["milestones"][0]["confidence"],
        }
    ]
    assert "interview arranged (Tom Wright)" in synced(*asked).out
    assert "interview_arranged of Tom Wright, logged" in synced("show", str(one["id"])).out
    told = synced("decisions", "no-milestone", str(one["id"]), "interview_arranged")
    assert (told.code, "interview arranged does not count" in told.out) == (0, True)
    assert synced(*asked, "--json").json == []
    assert "no interview arranged" in synced("activities").out
    assert "does not count in activity" in synced("decisions", "no-milestone", str(one["id"]), "offer").err
    assert synced("decisions", "milestone", str(one["id"]), "interview_arranged").code == 0
    assert synced(*asked, "--json").json == [one]


def test_what_is_no_milestone_is_told_with_those_there_are(synced: Run) -> None:
    told = synced("decisions", "milestone", "1", "interview")
    assert (told.code, "interview_arranged" in told.err) == (2, True)


def _arrange_interview(synced: Run, agency: Path) -> None:
    (agency / "alice" / "interview.eml").write_bytes(
        mail(body=f"Hi Alice,\n\n{INTERVIEW}\n\nKind regards\nPriya", Message_ID="<i@client.example>")
    )
    assert synced("sync").code == 0


def test_what_an_older_version_did_not_see_is_found_by_reading_everything_anew(synced: Run, agency: Path) -> None:
    _arrange_interview(synced, agency)
    before = synced("activities", "--json").json
    with open_database(f"sqlite:///{agency}/syncd.db").begin() as connection:
        connection.execute(text("DELETE FROM milestones"))
    assert synced("sync").code == 0
    assert synced("activities", "--milestone", "interview_arranged", "--json").json == []
    told = synced("sync", "--anew", "--json").json["sources"]
    assert {one["name"]: one["activities"] for one in told} == {"alice": 0, "calls": 0}
    assert synced("activities", "--json").json == before


def test_of_a_source_that_cannot_be_read_nothing_is_forgotten(synced: Run, agency: Path) -> None:
    (agency / "calls.csv").rename(agency / "elsewhere.csv")
    told = synced("sync", "--anew", "--json")
    assert (told.code, [bool(one["error"]) for one in told.json["sources"]]) == (1, [True, False])
    (agency / "elsewhere.csv").rename(agency / "calls.csv")
    assert [one["seen"] for one in synced("sync", "--json").json["sources"]] == [0, 0]
