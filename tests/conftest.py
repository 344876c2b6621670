"""Real servers for every test that asks for one; one xdist worker runs them all, so each starts once per run."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from syncd.store import migrate
from tests.opened import close_all

SERVERS = {"dovecot", "radicale", "xandikos", "postgres"}

pytest_plugins = [f"tests.servers.{name}" for name in sorted(SERVERS)]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--torture", action="store_true", help="disturb syncd at every system call, not at a sample of them"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if SERVERS & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.xdist_group("servers"))


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
