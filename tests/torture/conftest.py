"""One fork server and one set of stages for each worker; afterwards, what was struck and what came of it."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NoReturn

import pytest
from _pytest.terminal import TerminalReporter

from tests.torture import seccomp, tables
from tests.torture.runner import Runner
from tests.torture.scenarios import MORE_PEOPLE, found_all
from tests.torture.site import Grounds, Scenario, Site, Stage
from tests.torture.sweep import Outcome


def pytest_terminal_summary(terminalreporter: TerminalReporter, config: pytest.Config) -> None:
    reports = [*terminalreporter.stats.get("passed", []), *terminalreporter.stats.get("failed", [])]
    rows = tables.rows(report.user_properties for report in reports)
    for line in tables.lines(rows, whole=config.getoption("--torture")):
        terminalreporter.write_line(line)


def missing_right(reason: str) -> NoReturn:
    """System calls cannot be watched here: skip at home, fail in CI."""
    told = f"seccomp user notification (Linux 5.0, x86_64 or aarch64) is not permitted here: {reason}"
    if os.environ.get("CI"):
        pytest.fail(told)
    pytest.skip(told)


@pytest.fixture(scope="session")
def thorough(request: pytest.FixtureRequest) -> bool:
    """Whether every point is struck, and not a few of each sweep."""
    return bool(request.config.getoption("--torture"))


@pytest.fixture
def settle(record_property: Callable[[str, object], None]) -> Callable[[object, str, Outcome], None]:
    """Enters what came of a scenario under a fault in the table; the test fails where anything is wrong."""

    def settle(scenario: object, fault: str, outcome: Outcome) -> None:
        tables.enter(record_property, tables.Row(str(scenario), fault, outcome.points, len(outcome.problems)))
        assert outcome.points
        assert outcome.problems == []

    return settle


@pytest.fixture(scope="session")
def on_disk() -> Iterator[Callable[[], Path]]:
    """Makes folders where the machine keeps its files: what is disturbed here is how syncd writes to a disk."""
    with tempfile.TemporaryDirectory(prefix="syncd-torture-", ignore_cleanup_errors=True) as folder:
        yield lambda: Path(tempfile.mkdtemp(dir=folder))


@pytest.fixture
def tmp_path(on_disk: Callable[[], Path]) -> Path:
    """As everywhere, but on the disk."""
    return on_disk()


def new_grounds(folder: Path) -> Path:
    """The configuration of an agency whose sources nobody has read."""
    grounds = Grounds(folder / "agency")
    found_all(grounds)
    (grounds.folder / "people.csv").write_text(MORE_PEOPLE)
    return grounds.folder / "syncd.toml"


@pytest.fixture(scope="session")
def runner(on_disk: Callable[[], Path]) -> Iterator[Runner]:
    """The program as it is."""
    if why_not := seccomp.why_not():
        missing_right(why_not)
    with Runner(new_grounds(on_disk())) as runner:
        yield runner


@pytest.fixture
def start(runner: Runner, on_disk: Callable[[], Path]) -> Iterator[Callable[[Path], Runner]]:
    """Starts the program that is in a folder."""
    with ExitStack() as stack:
        yield lambda package: stack.enter_context(Runner(new_grounds(on_disk()), package, beside=runner))


@pytest.fixture(scope="session")
def stages() -> dict[str, Stage]:
    """By scenario, what was prepared so far."""
    return {}


@pytest.fixture
def stage(scenario: Scenario, runner: Runner, stages: dict[str, Stage], on_disk: Callable[[], Path]) -> Stage:
    """The scenario that the test names, prepared once."""
    if scenario.name not in stages:
        stages[scenario.name] = Stage(scenario, Site(on_disk() / "agency", runner))
    return stages[scenario.name]
