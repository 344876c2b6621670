"""A command begins at once: it loads what it needs, and nothing that others need."""

import subprocess
import sys
from pathlib import Path

import pytest

from syncd.cli import commands
from syncd.cli.commands import COMMANDS

READING = {"syncd.pipeline.read", "syncd.extract.zones", "icalendar", "vobject"}
SERVING = {"fastapi", "uvicorn", "apscheduler"}
DECIDING = {"syncd.pipeline.record", "syncd.activities", "syncd.extract", "syncd.matchers"}
OTHER_SOURCES = {"syncd.sources.imap", "syncd.sources.caldav", "httpx2"}


def loaded_by(agency: Path, *words: str) -> set[str]:
    """The modules that are loaded when a command has ended."""
    program = (
        "import sys\nfrom syncd.cli import main\n"
        "try:\n    main(sys.argv[1:])\nfinally:\n    print(*sys.modules, file=sys.stderr)"
    )
    command = [sys.executable, "-c", program, "-c", str(agency / "syncd.toml"), *words]
    done = subprocess.run(command, capture_output=True, text=True, cwd=agency, check=True)
    return set(done.stderr.split())


@pytest.fixture
def quiet_agency(agency: Path) -> Path:
    """Nothing new is anywhere."""
    for file in (agency / "alice").iterdir():
        file.unlink()
    (agency / "calls.csv").write_text("id,start,direction,from,to,duration_seconds,answered,recruiter\n")
    return agency


@pytest.mark.parametrize(
    ("words", "unneeded"),
    [
        (["--help"], READING | SERVING | OTHER_SOURCES | {"sqlalchemy", "syncd.configuration.settings"}),
        (["status"], READING | SERVING | OTHER_SOURCES | {"syncd.running.engine", "syncd.matchers"}),
        (["sync"], READING | DECIDING | SERVING | OTHER_SOURCES | {"structlog"}),
        (["people", "find", "Priya"], READING | SERVING | OTHER_SOURCES | {"syncd.running.engine"}),
    ],
    ids=["help", "status", "a sync of nothing new", "people find"],
)
def test_a_command_loads_only_what_it_needs(quiet_agency: Path, words: list[str], unneeded: set[str]) -> None:
    assert loaded_by(quiet_agency, *words) & unneeded == set()


def test_what_a_file_tells_is_shown_without_loading_the_configuration_or_a_database(agency: Path) -> None:
    loaded = loaded_by(agency, "extract", str(agency / "alice" / "one.eml"))
    assert loaded & (SERVING | OTHER_SOURCES | {"sqlalchemy", "syncd.configuration.settings"}) == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_says_of_a_command_what_it_says_itself(name: str) -> None:
    own = commands._module(COMMANDS[name].module)[name].help.split("\n\n")[0]
    assert COMMANDS[name].says == " ".join(own.split())


def test_every_command_is_listed() -> None:
    modules = {listed.module for listed in COMMANDS.values()}
    assert {(name, module) for module in modules for name in commands._module(module)} == {
        (name, listed.module) for name, listed in COMMANDS.items()
    }


def test_who_stores_in_sqlite_loads_nothing_of_postgresql() -> None:
    program = "import sys, syncd.cli.run, syncd.cli.sync, syncd.running.storing\nprint(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert "sqlalchemy.dialects.sqlite" in loaded
    assert "sqlalchemy.dialects.postgresql" not in loaded


def test_what_writes_events_is_loaded_with_the_first_and_without_what_draws_them_in_colour(agency: Path) -> None:
    program = (
        "import sys\nfrom syncd import events\n"
        "print(*sys.modules)\nevents.log.info('synced', items=3)\nprint(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=agency, check=True)
    before, *_, after = map(str.split, done.stdout.splitlines())
    assert "structlog" not in before
    assert "structlog" in after
    assert "rich" not in after
