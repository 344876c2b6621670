"""An admin lets fields be filled by themselves, sees what was, and takes it back."""

from pathlib import Path

import pytest

from syncd.cli import run
from syncd.cli.desk import Desk, now
from syncd.model.filling import FillPolicy
from syncd.store import filling
from tests.unit.cli.conftest import Run
from tests.unit.pipeline.office import mail

POLICY = '\n[proposals]\nfill = ["notice_period"]\n'
NOTICE = mail(
    "Tom Wright <tom@wright.example>",
    body="Hi Alice,\n\nMy notice period is one month.\n\nTom\n",
    Message_ID="<n@wright.example>",
)


@pytest.fixture
def told(synced: Run, agency: Path) -> Run:
    (agency / "alice" / "notice.eml").write_bytes(NOTICE)
    assert synced("sync").code == 0
    return synced


def test_a_policy_fills_at_the_next_sync_what_was_asked_before(told: Run, agency: Path) -> None:
    assert "1 month" in told("review", "list", "--kind", "change").out
    with (agency / "syncd.toml").open("a") as file:
        file.write(POLICY)
    told("sync")
    assert told("people", "show", "2", "--json").json["notice_period"] == "1 month"
    assert "1 month" not in told("review", "list", "--kind", "change").out
    assert "auto" in told("people", "history", "2").out
    [made] = told("decisions", "filled", "--json").json
    assert (made["person"]["name"], made["new"], made["quote"]) == (
        "Tom Wright",
        "1 month",
        "My notice period is one month.",
    )
    assert told("decisions", "list", "--json").json == []
    undone = told("decisions", "undo", str(made["id"])).out
    assert undone.startswith('"New notice period for Tom Wright? 1 month" is open again as proposal ')
    told("sync", "--anew")
    assert "notice_period" not in told("people", "show", "2", "--json").json


def test_what_was_filled_is_taken_back_by_field_and_day(told: Run, agency: Path) -> None:
    with (agency / "syncd.toml").open("a") as file:
        file.write(POLICY)
    told("sync")
    assert "nothing was filled" in told("decisions", "undo-filled", "--since", "2999-01-01").err
    assert "nothing fills status" in told("decisions", "undo-filled", "--field", "status").err
    assert told("decisions", "filled", "--field", "title", "--json").json == []
    assert "1 field is empty again" in told("decisions", "undo-filled", "--field", "notice_period").out
    assert told("decisions", "filled", "--json").json == []


def test_everything_that_was_ever_filled_is_taken_back_only_where_that_is_said(told: Run, agency: Path) -> None:
    with (agency / "syncd.toml").open("a") as file:
        file.write(POLICY)
    told("sync")
    for unclear in ([], ["--all", "--field", "notice_period"]):
        refused = told("decisions", "undo-filled", *unclear)
        assert refused.code == 2
        assert "--since DATE" in refused.err
    assert len(told("decisions", "filled", "--json").json) == 1
    assert "1 field is empty again" in told("decisions", "undo-filled", "--all").out


def test_what_was_filled_and_taken_back_is_listed_and_exported(told: Run, agency: Path) -> None:
    with (agency / "syncd.toml").open("a") as file:
        file.write(POLICY)
    told("sync")
    [before] = told("decisions", "filled", "--json").json
    told("decisions", "undo", str(before["id"]))
    assert told("decisions", "filled", "--json").json == []
    [after] = told("decisions", "filled", "--all", "--json").json
    assert before["undone_at"] is None
    assert after["undone_at"] is not None
    assert after | {"undone_at": None} == before
    assert after["undone_at"] in told("decisions", "filled", "--all").out
    [made] = told("export-person", "2").json["decisions"]
    assert (made["action"], made["by"], made["undone_at"]) == ("fill", None, after["undone_at"])


def test_a_daemon_that_reads_its_file_again_takes_the_policy_over(synced: Run, agency: Path) -> None:
    file = agency / "syncd.toml"
    with Desk(file).database() as database:
        roster = run._roster(Desk(file), {}, database)
        file.write_text(file.read_text() + POLICY)
        roster.renewed(now())
        with database.read() as conn:
            assert filling.policy(conn) == FillPolicy(("notice_period",))
