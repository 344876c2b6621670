"""The README and the page on the directory are true: the configuration is one, and every command in them runs."""

import re
import shlex
import tomllib
from datetime import date
from pathlib import Path

import pytest

from syncd.cli import main
from syncd.configuration import config
from syncd.demo import agency as sample
from tests.unit.pipeline.office import mail

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text()
PAGES = README + (ROOT / "docs" / "directory.md").read_text()
COMMANDS = [line for block in re.findall(r"```sh\n(.*?)```", PAGES, re.DOTALL) for line in block.splitlines()]
FAILS = {"syncd retry": "the sample agency has one damaged file, which stays damaged"}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("readme")
    sample.write(folder, today=date(2026, 3, 6))
    (folder / "mail.eml").write_bytes(mail())
    (folder / "companies.csv").write_text("external_id,name,domains\nC-1,Halden AG,halden.example\n")
    (folder / "jobs.csv").write_text("reference,title,company\nJB-1204,Welder,Halden AG\n")
    return folder


def test_the_commands_of_the_pages_are_found() -> None:
    assert len(COMMANDS) > 15
    assert all(command.startswith("syncd ") for command in COMMANDS)


def test_every_command_of_the_pages_runs(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the order of the pages, in one folder: later ones build on earlier ones."""
    monkeypatch.setenv("SYNCD_CONFIG", str(place / "syncd.toml"))
    monkeypatch.chdir(place)
    for command in COMMANDS:
        with pytest.raises(SystemExit) as exited:
            main(shlex.split(command, comments=True)[1:])
        fails = command.partition(" #")[0].rstrip() in FAILS
        assert bool(exited.value.code) == fails, f"{command}: {capsys.readouterr().err}"


def test_the_ten_lines_of_the_readme_are_a_configuration(tmp_path: Path) -> None:
    [block] = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    assert config.parse(tomllib.loads(block), tmp_path / "syncd.toml").sources[0].name == "alice-mail"
    assert len([line for line in block.splitlines() if line]) <= 10
