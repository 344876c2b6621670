"""One agency in a folder: its configuration, its sources on disk, and its database before and after."""

import shutil
import sqlite3
from collections.abc import Callable, Hashable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from tests.torture import state
from tests.torture.runner import Fault, Nothing, Ran, Runner
from tests.unit.pipeline.office import PEOPLE

CONFIG = """
agency = { name = "Northbridge Talent", region = "GB", domains = ["northbridge.example"] }
store = { url = "sqlite:///state/syncd.db" }
[[recruiters]]
name = "Alice Moreau"
email = "alice@northbridge.example"
"""
SOURCE = """
[[sources]]
name = "{name}"
owner = "alice@northbridge.example"
"""


@dataclass(frozen=True)
class Grounds:
    """The folder of an agency."""

    folder: Path

    @property
    def sources(self) -> Path:
        return self.folder / "sources"

    @property
    def database(self) -> Path:
        return self.folder / "state" / "syncd.db"

    def found(self, **sources: str) -> None:
        """Make the folders and the configuration; a source's settings by its name."""
        self.sources.mkdir(parents=True)
        self.database.parent.mkdir()
        blocks = [SOURCE.format(name=name) + settings for name, settings in sources.items()]
        (self.folder / "syncd.toml").write_text("\n".join([CONFIG, *blocks]))


@dataclass(frozen=True)
class Site(Grounds):
    """An agency and the program that runs there."""

    runner: Runner

    def knows(self, people: str = PEOPLE) -> None:
        (self.folder / "people.csv").write_text(people)
        self.done("people", "import", "people.csv")

    def done(self, *words: str) -> Ran:
        """Run a command that must go well."""
        ran = self.runner.run(self.folder, words)
        assert ran.code == 0, f"syncd {' '.join(words)}: {ran.code}\n{ran.err}"
        return ran

    def execute(self, statement: str) -> None:
        """Change the database behind the program's back: time passes, or a version is an older one."""
        with closing(sqlite3.connect(self.database)) as conn, conn:
            conn.execute(statement)


@dataclass(frozen=True, slots=True)
class Scenario:
    """What `prepare` brings about, the command that is disturbed, and what is run after it to the end.

    `exact` says that even the ids come out the same: one source, whose items have one order.
    """

    name: str
    prepare: Callable[[Site], None]
    words: tuple[str, ...] = ("sync", "--json")
    after: tuple[tuple[str, ...], ...] = ()
    exact: bool = True
    servers: bool = False

    def __str__(self) -> str:
        return self.name


@dataclass
class Stage:
    """A scenario, ready to be played again and again from the same beginning.

    It must end as it does at `model`, where there is one, else as it does when nothing disturbs it. `recoveries` says
    of what disturbed runs left behind what was wrong after another run.
    """

    scenario: Scenario
    site: Site
    model: "Stage | None" = None
    recoveries: dict[Hashable, list[str]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.scenario.prepare(self.site)
        if self.site.database.exists():
            # A sweep takes longer than a failed item waits: what is not due when it begins shall not become so. Later
            # than the longest wait it would be, as the date of a clock that was wrong.
            much_later = "datetime(seen_at, '+20 hours') || '.000000'"
            self.site.execute(f"UPDATE ledger SET next_try = {much_later} WHERE next_try > seen_at")
        shutil.copytree(self.site.database.parent, self._beginning)

    @property
    def _beginning(self) -> Path:
        return self.site.folder / "beginning"

    def begin(self) -> None:
        """Put the database back to where the scenario begins."""
        shutil.rmtree(self.site.database.parent)
        shutil.copytree(self._beginning, self.site.database.parent)

    @cached_property
    def golden(self) -> "Ending":
        """How the scenario is to end."""
        if self.model is not None:
            return self.model.golden
        self.begin()
        ran = self.play(Nothing())
        assert ran.code == 0, ran.err
        done = state.read(self.site.database)
        for words in self.scenario.after:
            self.site.done(*words)
        self.site.done("verify")
        return Ending(ran, done, state.read(self.site.database))

    def play(self, fault: Fault | None = None, words: Sequence[str] = ()) -> Ran:
        """Run a command, the scenario's own if no other is given."""
        return self.site.runner.run(self.site.folder, words or self.scenario.words, fault)


@dataclass(frozen=True, slots=True)
class Ending:
    """What the command said, what was in the database when it was `done`, and what at the end."""

    ran: Ran
    done: state.State
    state: state.State
