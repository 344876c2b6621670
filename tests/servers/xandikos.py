"""A private Xandikos on loopback, started once per run: calendars kept in git, whose tokens are its trees."""

from collections.abc import Iterator
from dataclasses import dataclass

import httpx2
import pytest

from tests.servers.calendars import Account, free_port, running


@dataclass(slots=True)
class Xandikos:
    url: str
    client: httpx2.Client

    def account(self, username: str) -> Account:
        """A new user with an empty home. Xandikos leaves sign-in to a proxy, so there is no password to be wrong."""
        made = self.client.request("MKCOL", f"{self.url}/{username}/")
        assert made.is_success, made.text
        return Account(self.url, username, self.client)


@pytest.fixture(scope="session")
def xandikos(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Xandikos]:
    folder = tmp_path_factory.mktemp("xandikos")
    port = free_port()
    places = ("--directory", str(folder / "storage"), "--state-dir", str(folder / "state"), "--autocreate")
    where = ("--listen-address", "127.0.0.1", "--port", str(port), "--no-detect-systemd")
    with running("xandikos", "serve", *places, *where, port=port, folder=folder) as client:
        yield Xandikos(f"http://127.0.0.1:{port}", client)
