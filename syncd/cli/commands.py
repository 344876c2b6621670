"""Every command by name: the module that has it, loaded when it is asked for, and what `syncd --help` says of it."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple, cast

import typer
from typer.core import TyperGroup
from typer.main import get_group


class Listed(NamedTuple):
    """A command or a group of them: its module in `syncd.cli`, and its first sentence."""

    module: str
    says: str


COMMANDS: Mapping[str, Listed] = {
    "sync": Listed("sync", "Pull what is new, once, and log it."),
    "check": Listed("check", "Sign in everywhere, list the folders, say what is wrong and what to do."),
    "verify": Listed(
        "verify", "Count the live servers against the ledger: everything in scope must have become something."
    ),
    "status": Listed(
        "status", "Say how each source is: its state, what it does, how far behind it is, what of it is recorded."
    ),
    "ledger": Listed("ledger", "List every item ever seen and what became of it."),
    "retry": Listed("ledger", "Try failed items again, parked ones too; a daemon at work does it by its next pass."),
    "activities": Listed("ledger", "List what was logged, newest first."),
    "show": Listed("show", "Show an activity: whom it names, who they were taken for, and why."),
    "match": Listed("directory", "Say who this would be taken for, and why; best first."),
    "calibrate": Listed(
        "calibrate", "Learn from links that exact addresses prove what a name or a number alone is worth here."
    ),
    "export-person": Listed("directory", "Print everything that is kept about a person, as JSON (subject access)."),
    "forget": Listed("directory", "Erase a person for good, and keep every sync and import from bringing them back."),
    "extract": Listed("extract", "Show what would be extracted from each file; stores nothing."),
    "kpis": Listed("kpis", "Count each recruiter's calls, mails, meetings and milestones per period."),
    "demo": Listed("demo", "Make a sample agency, sync it, and show what was logged."),
    "run": Listed(
        "run", "Sync on a schedule and serve the page, until SIGTERM or Ctrl-C; SIGHUP reads the configuration again."
    ),
    "people": Listed("directory", "Import, list, show or find people."),
    "companies": Listed("register", "Import, list, show or find companies and their mail domains."),
    "jobs": Listed("register", "Import, list, show or find jobs and their references."),
    "review": Listed("review", "What waits for a person: list it, accept, reject, assign or undo."),
    "decisions": Listed("decisions", "What people decided, and rules that always hold: list, add or undo them."),
    "db": Listed("admin", "Upgrade, check or back up the database."),
    "config": Listed("admin", "Check or show the configuration."),
}


class Commands(TyperGroup):
    """The commands at the top. `--help` loads none of their modules, and a command only its own."""

    def __init__(self, **how: Any) -> None:
        super().__init__(**how)
        self.commands = cast("Any", _Loaded())

    def invoke(self, ctx: Any) -> Any:
        """Run the command; what is wrong with a word of it is said in our words, where a library has its own."""
        try:
            return super().invoke(ctx)
        except typer.BadParameter as error:
            error.message = _plainly(error.message)
            raise

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, listed.says) for name, listed in COMMANDS.items()])


def _plainly(message: str) -> str:
    if message.startswith("Input should be a valid integer"):
        return "it has to be a whole number, as the lists show it"
    return message.removeprefix("Value error, ")


class _Loaded(Mapping[str, Any]):
    """Name → the command, whose module is loaded by that."""

    def __getitem__(self, name: str) -> Any:
        return _module(COMMANDS[name].module)[name]

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)


@cache
def _module(name: str) -> Mapping[str, Any]:
    """All the commands of a module."""
    app = typer.Typer(rich_markup_mode=None)
    # Typer makes a group only where there is more than one command, unless something is said of all of them.
    app.callback()(lambda: None)
    import_module(f"syncd.cli.{name}").add_to(app)
    return get_group(app).commands
