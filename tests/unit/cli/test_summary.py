"""What a new user reads when the sample agency, or any other, was synced."""

from pathlib import Path

import pytest

from syncd.cli.summary import print_summary
from syncd.configuration import config
from syncd.store.database import open_database
from tests.unit.cli.conftest import Run
from tests.unit.pipeline.office import mail

INTERVIEW = "We would like to see Tom Wright for an interview on Thursday 12 March at 10am."


def test_a_summary_adds_up_and_tells_what_was_reached(
    synced: Run, agency: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (agency / "alice" / "interview.eml").write_bytes(
        mail(body=f"Hi Alice,\n\n{INTERVIEW}\n\nPriya", Message_ID="<i@client.example>")
    )
    assert synced("sync").code == 0
    database = open_database(f"sqlite:///{agency}/syncd.db")
    print_summary(database, config.load(agency / "syncd.toml"), ())
    database.dispose()
    told = capsys.readouterr().out.splitlines()
    assert [line.split()[-5:] for line in told if line.startswith("together")] == [["6", "4", "0", "1", "1"]]
    assert "On the CRM: 2 e-mails, 1 call, 1 meeting; besides 1 waiting for review" in told
    assert "Reached by these: 1 interview arranged" in told
