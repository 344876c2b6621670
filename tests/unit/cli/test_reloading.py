"""The daemon is told to read its configuration again."""

from pathlib import Path

import pytest

from syncd.cli import run
from syncd.cli.desk import Desk, now
from syncd.configuration import config

LOCKED = """
[[sources]]
name = "locked"
type = "imap"
host = "imap.example"
username = "locked"
password = { file = "locked.password" }
"""
ADDED = """
[[sources]]
name = "added"
type = "folder"
path = "alice"
"""


def test_a_reload_is_taken_while_a_password_cannot_be_read(agency: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = agency / "syncd.toml"
    file.write_text(file.read_text() + LOCKED)
    desk = Desk(file)
    with desk.database() as database:
        roster = run._roster(desk, config.secrets_there(desk.settings)[0], database)
        file.write_text(file.read_text() + ADDED)
        assert "added" in roster.renewed(now()).sources
    assert "password_unread" in "".join(capsys.readouterr())
