"""The source in memory keeps the promises of a source."""

import pytest

from syncd.model.items import Location
from syncd.sources.memory import MemorySource
from tests.contract.source_contract import (
    ChangingItems,
    ManyFolders,
    SourceContract,
    SuspectsEmptiness,
    TellsGone,
    World,
)


class MemoryWorld(World):
    """Sources made one after the other are one and the same: what they hold lives in them."""

    def __init__(self) -> None:
        self.source = MemorySource("memory", batch_size=2)
        self.items: dict[str, Location] = {}

    def make_source(self) -> MemorySource:
        return self.source

    def deliver(self, label: str, folder: int = 0) -> None:
        self.items[label] = self.source.put(f"folder {folder}", label, label.encode())

    def remove(self, label: str) -> None:
        self.source.remove(self.items.pop(label))

    def change(self, label: str, to: str) -> None:
        location = self.items[label]
        self.source.put(location.folder, str(location.href), to.encode())

    def lose(self) -> None:
        for step in ("check", "pull", "census", "refetch"):
            self.source.fail(step)

    def find(self) -> None:
        self.source.recover()
        self.source.restore("folder 0")

    def empty(self) -> None:
        self.source.empty("folder 0")


class TestMemorySource(SourceContract, ManyFolders, ChangingItems, TellsGone, SuspectsEmptiness):
    @pytest.fixture
    def world(self) -> MemoryWorld:
        return MemoryWorld()
