"""Real servers for every test that asks for one, each started by a worker once; and who runs which tests."""

import gc
import subprocess
import sys
import tempfile
from collections.abc import Generator, Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import engine as conjecture
from xdist.remote import Producer
from xdist.workermanage import WorkerController

from syncd.store import migrate
from tests import compiled, distribution, quick_files
from tests.opened import close_all
from tests.patterns import Patterns, hand_down, share

SERVERS = ("dovecot", "postgres", "radicale", "xandikos")

# A failing example is made smaller for up to five minutes otherwise; a test that takes three is ended as one that
# hangs, and nobody would see the example.
conjecture.MAX_SHRINKING_SECONDS = 30
# How long an example takes says how busy the machine is; `extract` counts its work, and faulthandler sees what hangs.
settings.register_profile("here", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("here")

# What most tests did for most of their time was to compile the same hundred statements for another empty database.
compiled.share()

pytest_plugins = ["pytester", *(f"tests.servers.{name}" for name in SERVERS)]

SELDOM = (20_000, 20, 20)
"""Objects after which garbage is looked for: a test leaves little behind, and ends soon."""
GROUPS = pytest.StashKey[Path]()
"""The file in which workers write which tests belong together."""
PATTERNS = pytest.StashKey[Patterns]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--torture", action="store_true", help="disturb syncd at every system call, not at a sample of them"
    )


def pytest_configure(config: pytest.Config) -> None:
    quick_files.take()
    if config.cache is not None:
        folder = config.cache.mkdir("patterns")
        if config.getoption("dist", "no") != "no" and not Patterns(folder).are_known:
            subprocess.run([sys.executable, "-m", "tests.prepared", folder], cwd=config.rootpath, check=True)
        config.stash[PATTERNS] = share(folder)
        hand_down(folder)
    if config.getoption("dist", "no") == "loadgroup":
        groups = tempfile.TemporaryDirectory(prefix="syncd-groups-")
        config.add_cleanup(groups.cleanup)
        config.stash[GROUPS] = Path(groups.name) / "groups.json"


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: WorkerController) -> None:
    if (file := node.config.stash.get(GROUPS, None)) is not None:
        node.workerinput["groups"] = str(file)


def load_first(config: pytest.Config, worker: int, workers: int) -> None:
    for file in distribution.loaded_first(config.args, worker, workers):
        # What cannot be loaded is told of when it is collected.
        with suppress(Exception):
            import_module(".".join(file.resolve().relative_to(config.rootpath).with_suffix("").parts))


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Generator[None, object, object]:
    """What is loaded now stays: nobody needs to look again and again whether it is garbage."""
    gc.disable()
    if told := getattr(session.config, "workerinput", None):
        load_first(session.config, int(told["workerid"].removeprefix("gw")), told["workercount"])
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(*SELDOM)
        gc.enable()
        if patterns := session.config.stash.get(PATTERNS, None):
            patterns.keep()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: distribution.rank(item.nodeid))
    if file := getattr(config, "workerinput", {}).get("groups"):
        distribution.write(Path(file), items)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> distribution.Sharing | None:
    if (file := config.stash.get(GROUPS, None)) is None:
        return None
    config.option.loadscopereorder = False
    return distribution.Sharing(config, log, file)


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with all tables and nothing in them, to be copied."""
    file = tmp_path_factory.mktemp("database") / "empty.db"
    migrate.upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture(autouse=True)
def _let_go() -> Iterator[None]:
    yield
    close_all()
