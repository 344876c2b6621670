"""A published calendar keeps the promises of a source."""

from collections.abc import Iterator
from hashlib import sha256

import pytest

from syncd.sources import portions
from syncd.sources.base import Scope
from syncd.sources.feed import FeedSource
from syncd.sources.http import Access
from tests.contract.cutters import CUTTERS, calendar, event
from tests.contract.source_contract import ChangingItems, SourceContract, SuspectsEmptiness, TellsGone, World
from tests.servers.scripted import Reply, Request, Scripted, serve


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portions, "MAX_ITEMS", 2)


class FeedWorld(World):
    def __init__(self) -> None:
        self.events: dict[str, str] = {}
        self.down = False
        self.emptied = False
        self.server: Scripted
        self.made: list[FeedSource] = []

    def answer(self, request: Request) -> Reply | None:
        if self.down:
            return Reply(503, b"<html>back soon</html>")
        events = () if self.emptied else (event(uid, text) for uid, text in self.events.items())
        body = calendar(*events).encode()
        etag = f'"{sha256(body).hexdigest()}"'
        if request.headers.get("if-none-match") == etag:
            return Reply(304, headers={"ETag": etag})
        return Reply(200, body, {"ETag": etag, "Content-Type": "text/calendar"})

    def make_source(self) -> FeedSource:
        self.made.append(FeedSource("feed", Access(self.server.url + "/private/x.ics"), CUTTERS, Scope()))
        return self.made[-1]

    def deliver(self, label: str, folder: int = 0) -> None:
        self.events[label.removeprefix("label-")] = label

    def remove(self, label: str) -> None:
        del self.events[label.removeprefix("label-")]

    def change(self, label: str, to: str) -> None:
        self.events[label.removeprefix("label-")] = to

    def lose(self) -> None:
        self.down = True

    def empty(self) -> None:
        self.emptied = True

    def find(self) -> None:
        self.down = self.emptied = False


class TestFeedSource(SourceContract, ChangingItems, TellsGone, SuspectsEmptiness):
    @pytest.fixture
    def world(self) -> Iterator[FeedWorld]:
        world = FeedWorld()
        with serve(world.answer) as world.server:
            yield world
            for source in world.made:
                source.close()
