"""The imap source keeps the promises of a source, against a real Dovecot."""

import uuid
from collections.abc import Iterator

import pytest

from syncd.sources.base import Scope
from syncd.sources.imap import ImapSettings, ImapSource, reading
from tests.contract.source_contract import ManyFolders, SourceContract, World
from tests.opened import opened
from tests.servers.dovecot import Dovecot
from tests.servers.proxy import Proxy
from tests.unit.sources.cutting import TEXT_PARTS


class Mailbox(World):
    """A mailbox of its own on Dovecot; the way to it can be cut."""

    def __init__(self, server: Dovecot, proxy: Proxy) -> None:
        self._server = server
        self._proxy = proxy
        self._user = f"contract-{uuid.uuid4().hex[:12]}"
        self._folders = {0: "INBOX"}

    def make_source(self) -> ImapSource:
        settings = ImapSettings("localhost", self._proxy.port, "none", self._user, self._server.password, timeout=20)
        return opened(ImapSource("mailbox", settings, TEXT_PARTS, Scope()))

    def deliver(self, label: str, folder: int = 0) -> None:
        if folder not in self._folders:
            self._folders[folder] = "Clients/Northwind"
            self._server.create(self._user, self._folders[folder])
        mail = f"Message-ID: <{label}@client.example>\r\nSubject: {label}\r\n\r\nAbout {label}.\r\n"
        self._server.append(self._user, mail.encode(), self._folders[folder])

    def remove(self, label: str) -> None:
        with self._server.signed_in(self._user) as program:
            program.select("INBOX")
            uids = program.uid("SEARCH", "HEADER", "Message-ID", f"<{label}@client.example>")[1][0].decode()
        self._server.expunge(self._user, uids)

    def lose(self) -> None:
        self._proxy.cut()

    def find(self) -> None:
        self._proxy.restore()


class TestImapSource(SourceContract, ManyFolders):
    @pytest.fixture
    def world(self, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mailbox]:
        monkeypatch.setattr(reading, "CHUNK", 2)
        with Proxy(dovecot.port) as proxy:
            yield Mailbox(dovecot, proxy)
