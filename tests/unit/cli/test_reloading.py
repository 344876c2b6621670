"""The daemon is told to read its configuration again."""

import json
import signal
import subprocess
import sys
import threading
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
HUNG_UP = """
[web]
listen = "127.0.0.1:0"

[[sources]]
name = "closed"
type = "imap"
host = "127.0.0.1"
port = 1
tls = "none"
username = "closed"
password = { command = ["PYTHON", "-c", "import giving"] }
"""
GIVING = """
import os, pathlib, signal
print("secret")
if not os.path.exists("hung-up"):
    pathlib.Path("hung-up").write_text(str(signal.SIGHUP in signal.pthread_sigmask(signal.SIG_BLOCK, ())))
    os.kill(os.getppid(), signal.SIGHUP)
"""
"""Gives a password and, when it is asked for the first time, a SIGHUP. It leaves word whether it is deaf to that."""
HUNG_UP_WHILE_LOADING = """
import os, signal, sys

class Hanging:
    def find_spec(self, name, *_):
        if name == "typer":
            os.kill(os.getpid(), signal.SIGHUP)

sys.meta_path.insert(0, Hanging())
from syncd.cli import main

main()
"""
PATIENCE = 60
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


def test_a_daemon_that_is_told_to_reload_before_it_is_loaded_is_not_ended(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HUNG_UP_WHILE_LOADING, "-c", str(tmp_path / "syncd.toml"), "run"]
    ended = subprocess.run(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True, check=False)
    assert (ended.returncode, "syncd.toml" in ended.stderr) == (78, True)


def test_a_daemon_that_is_told_to_reload_while_it_starts_does_so_once_it_has(agency: Path) -> None:
    file = agency / "syncd.toml"
    file.write_text(file.read_text() + HUNG_UP.replace("PYTHON", sys.executable))
    (agency / "giving.py").write_text(GIVING)
    command = [sys.executable, "-m", "syncd", "-c", "syncd.toml", "run"]
    with subprocess.Popen(command, cwd=agency, stderr=subprocess.PIPE, text=True) as daemon:
        impatience = threading.Timer(PATIENCE, daemon.kill)
        impatience.start()
        events: list[str] = []
        for line in daemon.stderr or ():
            events += [json.loads(line)["event"]] if line.startswith("{") else []
            if events[-1:] == ["reloaded"]:
                daemon.send_signal(signal.SIGTERM)
        impatience.cancel()
    assert (agency / "hung-up").read_text() == "False"
    assert "reloaded" in events
    assert daemon.returncode == 0
