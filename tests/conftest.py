"""Real servers for every test that asks for one; one xdist worker runs them all, so each starts once per run."""

from collections.abc import Iterator

import pytest

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


@pytest.fixture(autouse=True)
def _let_go() -> Iterator[None]:
    yield
    close_all()
