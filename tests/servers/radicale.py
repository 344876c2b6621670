"""A private Radicale on loopback, started once per run."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest

from tests.servers.calendars import PASSWORD, Account, free_port, running

CONFIG = """
[server]
hosts = 127.0.0.1:{port}
[auth]
type = htpasswd
htpasswd_filename = {folder}/users
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = {folder}/storage
[logging]
level = warning
"""


@dataclass(slots=True)
class Radicale:
    url: str
    folder: Path
    client: httpx2.Client

    def account(self, username: str) -> Account:
        """A new user with an empty home."""
        with (self.folder / "users").open("a") as users:
            users.write(f"{username}:{PASSWORD}\n")
        return Account(self.url, username, self.client)


@pytest.fixture(scope="session")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    folder = tmp_path_factory.mktemp("radicale")
    port = free_port()
    (folder / "users").touch()
    (folder / "config").write_text(CONFIG.format(port=port, folder=folder))
    with running("radicale", "--config", str(folder / "config"), port=port, folder=folder) as client:
        yield Radicale(f"http://127.0.0.1:{port}", folder, client)
