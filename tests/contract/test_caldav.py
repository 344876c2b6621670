"""Calendars on a real CalDAV server keep the promises of a source, by sync token and by etags."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

import pytest

from syncd.sources.base import Scope
from syncd.sources.caldav import CaldavSource, objects
from syncd.sources.http import Access
from tests.contract.cutters import CUTTERS
from tests.contract.source_contract import (
    ChangingItems,
    ManyFolders,
    SourceContract,
    SuspectsEmptiness,
    TellsGone,
    World,
)
from tests.servers.calendars import Account
from tests.servers.radicale import Radicale
from tests.servers.scripted import Reply, Request, Scripted, forward, serve
from tests.servers.xandikos import Xandikos


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(objects, "AT_ONCE", 2)


class CaldavWorld(World):
    """An account behind a relay that can go down, and that can hide what the server is able to do."""

    def __init__(self, account: Account, *, hides_sync: bool) -> None:
        self.account = account
        self.hides_sync = hides_sync
        self.down = False
        self.held: dict[str, tuple[str, str]] = {}
        self.calendars: set[int] = set()
        self.made: list[CaldavSource] = []
        self.server: Scripted
        self.make_calendar(0)

    def relay(self, request: Request) -> Reply | None:
        if self.down:
            return None
        if self.hides_sync and b"sync-collection" in request.body:
            return Reply(501)
        reply = forward(self.account.client, self.account.url, request)
        return replace(reply, body=reply.body.replace(b"sync-token", b"no-token")) if self.hides_sync else reply

    def make_source(self) -> CaldavSource:
        settings = Access(
            f"{self.server.url}/{self.account.username}/", self.account.username, self.account.password, timeout=10
        )
        self.made.append(CaldavSource("caldav", settings, CUTTERS, Scope()))
        return self.made[-1]

    def make_calendar(self, folder: int) -> None:
        if folder not in self.calendars:
            self.account.make_calendar(f"calendar-{folder}/", f"Calendar {folder}")
            self.calendars.add(folder)

    def deliver(self, label: str, folder: int = 0) -> None:
        self.make_calendar(folder)
        self.held[label] = (f"calendar-{folder}/{label.removeprefix('label-')}.ics", label)
        self.put(label)

    def put(self, label: str) -> None:
        path, text = self.held[label]
        self.account.put(path, label.removeprefix("label-"), text)

    def remove(self, label: str) -> None:
        self.account.delete(self.held.pop(label)[0])

    def change(self, label: str, to: str) -> None:
        self.held[label] = (self.held[label][0], to)
        self.put(label)

    def lose(self) -> None:
        self.down = True

    def empty(self) -> None:
        for path, _ in self.held.values():
            self.account.delete(path)

    def find(self) -> None:
        if not self.down:
            for label in self.held:
                self.put(label)
        self.down = False


class CaldavContract(SourceContract, ManyFolders, ChangingItems, TellsGone, SuspectsEmptiness):
    hides_sync = False

    @pytest.fixture
    def account(self, radicale: Radicale) -> Account:
        return radicale.account(f"alice-{uuid4().hex}")

    @pytest.fixture
    def world(self, account: Account) -> Iterator[CaldavWorld]:
        world = CaldavWorld(account, hides_sync=self.hides_sync)
        with serve(world.relay) as world.server:
            yield world
            for source in world.made:
                source.close()


class TestCaldavBySyncToken(CaldavContract):
    pass


class TestCaldavByEtags(CaldavContract):
    hides_sync = True


class OnXandikos:
    @pytest.fixture
    def account(self, xandikos: Xandikos) -> Account:
        return xandikos.account(f"alice-{uuid4().hex}")


class TestXandikosBySyncToken(OnXandikos, CaldavContract):
    pass


class TestXandikosByEtags(OnXandikos, CaldavContract):
    hides_sync = True
