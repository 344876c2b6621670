"""Which part of syncd may import which: the table of ARCHITECTURE.md, held against the source.

The table is a right to import, not a duty. A part is a package or a module directly below `syncd`; inside of one, its
modules import each other freely, as long as they do so in no circle. Imports inside of functions count like any other.
"""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from importlib.metadata import packages_distributions
from itertools import chain, pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

VALUES = {"model", "errors"}
STAGES = {"formats", "extract", "matchers", "activities"}

MAY_IMPORT: dict[str, set[str]] = {
    # What everybody speaks in.
    "errors": set(),
    "model": set(),
    # The stages of an item's way, in order. They never import each other: the pipeline alone knows the order.
    "sources": VALUES,
    "formats": VALUES,
    "extract": VALUES,
    "matchers": VALUES,
    "activities": VALUES,
    "store": VALUES,
    # The order, and how it is run. Whoever runs it knows what a source is, and none in particular.
    "pipeline": VALUES | STAGES | {"backoff", "events", "store"},
    "backoff": VALUES,
    "events": set(),
    "garbage": set(),
    "traces": set(),
    "reading": VALUES | {"events", "formats", "garbage", "pipeline"},
    "running": VALUES | {"backoff", "events", "pipeline", "reading", "sources.base", "store", "traces"},
    "verify": VALUES | {"sources.base", "sources.partly", "store"},
    # What an admin writes down.
    "configuration": VALUES | {"formats.cdr"},
    # What people see and do.
    "present": VALUES | {"store.decisions", "store.filling", "store.people", "store.register_changes"},
    "directory": VALUES | STAGES | {"pipeline", "present", "store"},
    "review": VALUES | {"activities", "directory", "events", "pipeline", "present", "store", "traces"},
    "demo": VALUES,
    # The edge: it builds the objects and hands them down.
    "lock": VALUES | {"store"},
    "assembly": VALUES
    | {"configuration.settings", "formats", "pipeline", "running.passes", "running.slots", "sources"},
    "service": VALUES | {"events", "running.passes", "running.pulse", "running.states", "store", "traces"},
    "daemon": VALUES
    | {"backoff", "events", "running", "service.hangup", "service.notify", "sources.base", "store", "traces"},
    "cli": {"*"},
    "__main__": {"cli"},
}

PURE = {"model"} | STAGES
"""Parts that get everything they know as arguments: the same input gives the same answer, on any day."""

NETWORK = (
    "socket ssl http urllib.request ftplib imaplib poplib smtplib asyncio select selectors socketserver "
    "httpx httpx2 requests niquests urllib3 imapclient caldav fastapi starlette uvicorn"
)
DATABASE = "sqlite3 sqlalchemy alembic psycopg"
CLOCK = "time sched apscheduler"
OUTSIDE_WORLD = {"network": NETWORK.split(), "database": DATABASE.split(), "clock": CLOCK.split()}
CLOCK_CALLS = {"now", "utcnow", "today"}

READ_THE_ENVIRONMENT = ("cli", "daemon", "configuration.secrets", "store.backup")
"""The edge; and the backup, which hands it on to `pg_dump`."""

COMPANIONS = {"pydantic-core", "starlette"}
"""Libraries that a declared one is made of, always in the version it wants: pydantic, fastapi."""

SAY_NOTHING = {"base", "common", "core", "helper", "helpers", "manager", "misc", "shared", "util", "utils"}
"""Names that tell nobody what is inside. `sources/base.py` is spoken for: it says what a source is."""

MOST_LINES = 400
LONG_FUNCTION = 50
MOST_LONG_FUNCTIONS = 0.04


@dataclass(frozen=True)
class Module:
    """One file below `syncd`, by its dotted name without `syncd.`; "" is `syncd/__init__.py`."""

    name: str
    text: str
    is_package: bool = False

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def lines(self) -> int:
        return self.text.count("\n")

    @property
    def part(self) -> str:
        return self.name.partition(".")[0]


def read(path: Path) -> Module:
    parts = path.relative_to(ROOT / "syncd").with_suffix("").parts
    is_package = parts[-1] == "__init__"
    return Module(".".join(parts[:-1] if is_package else parts), path.read_text(encoding="utf-8"), is_package)


MODULES = {module.name: module for module in map(read, sorted((ROOT / "syncd").rglob("*.py")))}


def imported(module: Module) -> Iterator[str]:
    """Every dotted name that a module imports: `from a import b` gives `a.b`, whatever `b` is."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{absolute(module, node)}.{alias.name}" for alias in node.names)


def absolute(module: Module, node: ast.ImportFrom) -> str:
    """Where a `from … import` leads, dots resolved (PEP 328)."""
    if not node.level:
        return node.module or ""
    path = ["syncd", *module.name.split(".")]
    path = path[: len(path) - node.level + module.is_package]
    return ".".join([*path, node.module] if node.module else path)


def own(module: Module) -> Iterator[str]:
    """The modules of syncd that a module imports, without `syncd.`."""
    for name in imported(module):
        if name.startswith("syncd."):
            yield home(name.removeprefix("syncd."))


def home(name: str) -> str:
    """The module that a name stands in."""
    return name if name in MODULES or not name else home(name.rpartition(".")[0])


def allowed(importer: str, target: str) -> bool:
    granted = MAY_IMPORT.get(importer, set()) | {importer}
    return "*" in granted or any(
        f"{target}.".startswith(f"{name}.") or name.startswith(f"{target}.") for name in granted
    )


def trespasses(module: Module) -> list[str]:
    return [
        f"{module.name} imports {target}" for target in sorted(set(own(module))) if not allowed(module.part, target)
    ]


def touches(module: Module) -> list[str]:
    """What of the outside world a module imports, or asks the clock."""
    found = [
        f"{module.name} imports {name} ({kind})"
        for name in sorted(set(imported(module)))
        for kind, banned in OUTSIDE_WORLD.items()
        if any(f"{name}.".startswith(f"{root}.") for root in banned)
    ]
    return found + [
        f"{module.name}:{node.lineno} asks the clock: {ast.unparse(node.func)}()"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCK_CALLS
    ]


def reads_the_environment(module: Module) -> bool:
    accesses = (node.attr for node in ast.walk(module.tree) if isinstance(node, ast.Attribute))
    return not {"environ", "getenv"}.isdisjoint(accesses) or not {"os.environ", "os.getenv"}.isdisjoint(
        imported(module)
    )


def functions(module: Module) -> Iterator[tuple[str, int]]:
    """Every function with its length in lines, docstring and decorators left out."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
            yield f"{module.name}.{node.name}", (node.body[-1].end_lineno or 0) - body[0].lineno + 2


def circle() -> list[str]:
    """One circle of imports, or nothing."""
    graph = {name: set(own(module)) for name, module in MODULES.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return [f"{there} imports {here}" for here, there in pairwise(error.args[1])]
    return []


def test_every_part_has_a_row_in_the_table_and_every_row_a_part() -> None:
    assert {module.part for module in MODULES.values()} - {""} == MAY_IMPORT.keys()


def test_every_part_imports_only_what_the_table_grants() -> None:
    assert [line for module in MODULES.values() if module.part for line in trespasses(module)] == []


def test_no_imports_run_in_a_circle() -> None:
    assert circle() == []


def test_the_middle_knows_no_network_no_database_and_no_clock() -> None:
    assert [line for module in MODULES.values() if module.part in PURE for line in touches(module)] == []


def test_only_the_edge_reads_the_environment() -> None:
    readers = [name for name, module in MODULES.items() if reads_the_environment(module)]
    assert [
        name for name in readers if not f"{name}.".startswith(tuple(f"{part}." for part in READ_THE_ENVIRONMENT))
    ] == []


def test_every_module_says_what_it_is() -> None:
    assert [name for name, module in MODULES.items() if not ast.get_docstring(module.tree)] == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = {name for name in MODULES if SAY_NOTHING & set(name.rpartition(".")[2].split("_"))}
    assert vague <= {"sources.base"}


def test_no_file_has_outgrown_its_one_job() -> None:
    assert {name: module.lines for name, module in MODULES.items() if module.lines > MOST_LINES} == {}


def test_hardly_any_function_is_long() -> None:
    lengths = [found for module in MODULES.values() for found in functions(module)]
    long = [found for found in lengths if found[1] > LONG_FUNCTION]
    assert len(long) <= MOST_LONG_FUNCTIONS * len(lengths), long


def test_every_library_that_is_imported_is_a_declared_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    requirements = [*project["dependencies"], *chain(*project["optional-dependencies"].values())]
    declared = {re.split(r"[^\w-]", requirement)[0] for requirement in requirements}
    roots = {name.partition(".")[0] for module in MODULES.values() for name in imported(module)}
    libraries = roots - sys.stdlib_module_names - {"syncd"}
    providers = packages_distributions()
    used = {provider.lower().replace("_", "-") for root in libraries for provider in providers.get(root, [root])}
    assert used - declared - COMPANIONS == set()


def module_of(source: str, name: str = "extract.mail") -> Module:
    return Module(name, source)


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("from syncd.formats import mime", ["formats.mime"]),
        ("import syncd.model.message", ["model.message"]),
        ("from syncd.errors import ParseError", ["errors"]),
        ("def late():\n    from syncd.store import ledger", ["store.ledger"]),
        ("from ..model import call", ["model.call"]),
        ("from . import zones", ["extract.zones"]),
    ],
)
def test_an_import_is_seen_however_it_is_written(monkeypatch: pytest.MonkeyPatch, source: str, seen: list[str]) -> None:
    known = dict.fromkeys(seen, module_of(""))
    monkeypatch.setattr("tests.test_architecture.MODULES", known)
    assert list(own(module_of(source))) == seen


@pytest.mark.parametrize(
    ("importer", "target", "may"),
    [
        ("extract", "model.message", True),
        ("extract", "extract.zones", True),
        ("extract", "formats.mime", False),
        ("sources", "store.ledger", False),
        ("running", "sources.base", True),
        ("running", "sources.imap", False),
        ("demo", "store", False),
        ("cli", "sources.imap", True),
    ],
)
def test_the_table_means_what_it_says(importer: str, target: str, may: bool) -> None:
    assert allowed(importer, target) is may


@pytest.mark.parametrize(
    "source",
    [
        "import http.client",
        "from urllib.request import urlopen",
        "import time",
        "from sqlalchemy import select",
        "from datetime import datetime\nnow = datetime.now(UTC)",
        "import datetime\nday = datetime.date.today()",
    ],
)
def test_a_touch_of_the_outside_world_is_seen(source: str) -> None:
    assert touches(module_of(source))


@pytest.mark.parametrize("source", ["from datetime import time", "from urllib.parse import urlsplit", "import timeit"])
def test_a_name_that_only_looks_like_the_outside_world_is_fine(source: str) -> None:
    assert not touches(module_of(source))
