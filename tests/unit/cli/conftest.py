"""The command line over a small agency whose mail lies in a folder."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from syncd.cli import main
from tests.unit.pipeline.office import PEOPLE, event, mail

CONFIG = """
agency = { name = "Northbridge Talent", region = "GB", domains = ["northbridge.example"] }
store = { url = "sqlite:///syncd.db" }
recruiters = [
    { name = "Alice Moreau", email = "alice@northbridge.example", targets = { call = 40 } },
    { name = "Bob Stone", email = "bob@northbridge.example" },
]

[[sources]]
name = "alice"
type = "folder"
owner = "alice@northbridge.example"
path = "alice"

[[sources]]
name = "calls"
type = "calls"
path = "calls.csv"
"""
CALLS = """id,start,direction,from,to,duration_seconds,answered,recruiter
77,2026-03-02T10:00:00Z,in,07911 123456,101,125,true,alice@northbridge.example
78,2026-03-02T11:00:00Z,in,07911 123499,101,60,true,alice@northbridge.example
"""


@dataclass(frozen=True)
class Ran:
    """What a command came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]


def found(folder: Path, database: Path) -> None:
    """Its folder. The database has its tables, which a first command would take longer to make than for all else."""
    shutil.copy(database, folder / "syncd.db")
    (folder / "syncd.toml").write_text(CONFIG)
    (folder / "people.csv").write_text(PEOPLE)
    (folder / "calls.csv").write_text(CALLS)
    (folder / "alice").mkdir()
    (folder / "alice" / "one.eml").write_bytes(mail())
    (folder / "alice" / "meeting.ics").write_bytes(event("alice@northbridge.example", "priya@client.example"))
    (folder / "alice" / "broken.ics").write_bytes(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n")


@pytest.fixture
def agency(tmp_path: Path, empty_database: Path) -> Path:
    found(tmp_path, empty_database)
    return tmp_path


@pytest.fixture(scope="session")
def read_agency(tmp_path_factory: pytest.TempPathFactory, empty_database: Path) -> Path:
    """One whose people were imported and whose sources were read once, to be copied."""
    folder = tmp_path_factory.mktemp("agency")
    found(folder, empty_database)
    with pytest.MonkeyPatch.context() as here:
        here.chdir(folder)
        for words in (("people", "import", "people.csv"), ("sync",)):
            with pytest.raises(SystemExit) as exited:
                main(["-c", "syncd.toml", *words])
            assert not exited.value.code
    return folder


@pytest.fixture
def syncd(agency: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command as an admin would, in the agency's folder."""
    monkeypatch.setenv("SYNCD_CONFIG", str(agency / "syncd.toml"))
    monkeypatch.chdir(agency)

    def run(*words: str) -> Ran:
        capsys.readouterr()
        try:
            main(list(words))
        except SystemExit as exited:
            code = int(exited.code or 0)
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return run


@pytest.fixture
def synced(syncd: Run, agency: Path, read_agency: Path) -> Run:
    """The same, after people were imported and everything was read once."""
    shutil.copytree(read_agency, agency, dirs_exist_ok=True)
    return syncd
