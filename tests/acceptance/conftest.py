"""An agency of three recruiters on real servers, worked by the command line."""

import io
import itertools
import json
import os
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from syncd.cli import main
from tests.servers.calendars import Account
from tests.servers.dovecot import Dovecot
from tests.servers.radicale import Radicale

RECRUITERS = ("alice", "bob", "carol")
DOMAIN = "northbridge.example"
PEOPLE = "external_id,name,role,emails,phones,company\nP-1,Priya Patel,client,priya@client.example,,Client Ltd\n"
_runs = itertools.count(1)


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class Agency:
    """Mailboxes on Dovecot, calendars on Radicale, and the file that names them."""

    folder: Path
    dovecot: Dovecot
    mailboxes: dict[str, str]
    calendars: dict[str, Account]

    def syncd(self, *words: str) -> Ran:
        """Run a command in this process: starting Python is most of what a command costs."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as exited:
            main(["-c", str(self.folder / "syncd.toml"), *words])
        return Ran(int(exited.value.code or 0), out.getvalue(), err.getvalue())

    def sync(self) -> dict[str, dict[str, Any]]:
        ran = self.syncd("sync", "--json")
        assert ran.code == 0, ran.err
        return {source["name"]: source for source in ran.json["sources"]}

    def append(self, recruiter: str, message: bytes, folder: str = "INBOX") -> None:
        self.dovecot.append(self.mailboxes[recruiter], message, folder)

    def deliver(self, recruiters: tuple[str, ...], message: bytes) -> None:
        self.dovecot.deliver([self.mailboxes[recruiter] for recruiter in recruiters], message)


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "syncd", "-c", "syncd.toml", *words]


def configuration(agency: Agency, store: str) -> str:
    lines = [
        f'agency = {{ name = "Northbridge Talent", region = "GB", domains = ["{DOMAIN}"] }}',
        f'store = {{ url = "{store}" }}',
        'web = { listen = "127.0.0.1:0" }',
        'sync = { every = "1s" }',
    ]
    for name in RECRUITERS:
        lines += ["[[recruiters]]", f'name = "{name.title()}"', f'email = "{name}@{DOMAIN}"']
    for name in RECRUITERS:
        account = agency.calendars[name]
        lines += [
            *("[[sources]]", f'name = "{name}-mail"', 'type = "imap"', f'owner = "{name}@{DOMAIN}"'),
            *('host = "localhost"', f"port = {agency.dovecot.tls_port}", f'ca_file = "{agency.dovecot.ca_file}"'),
            *(f'username = "{agency.mailboxes[name]}"', 'password = { file = "mail.password" }'),
            *("[[sources]]", f'name = "{name}-calendar"', 'type = "caldav"', f'owner = "{name}@{DOMAIN}"'),
            *(f'url = "{account.url}"', f'username = "{account.username}"', 'password = { file = "dav.password" }'),
        ]
    return "\n".join(lines) + "\n"


@pytest.fixture
def found_agency(tmp_path: Path, dovecot: Dovecot, radicale: Radicale) -> Callable[[str], Agency]:
    """Gives the agency for a store's URL; each test has new mailboxes and calendars."""
    run = next(_runs)
    mailboxes = {name: f"{name}-acceptance-{run}-{os.getpid()}" for name in RECRUITERS}
    calendars = {name: radicale.account(mailboxes[name]) for name in RECRUITERS}
    for name, account in calendars.items():
        account.make_calendar("work/", f"{name}'s work")
        account.make_calendar("clients/", "Client meetings")
    agency = Agency(tmp_path, dovecot, mailboxes, calendars)

    def found(store: str) -> Agency:
        (tmp_path / "syncd.toml").write_text(configuration(agency, store))
        (tmp_path / "mail.password").write_text(dovecot.password)
        (tmp_path / "dav.password").write_text(calendars["alice"].password)
        (tmp_path / "people.csv").write_text(PEOPLE)
        return agency

    return found


@pytest.fixture
def agency(found_agency: Callable[[str], Agency], tmp_path: Path) -> Agency:
    opened = found_agency("sqlite:///syncd.db")
    assert opened.syncd("people", "import", str(tmp_path / "people.csv")).code == 0
    return opened
