"""Call records keep the promises of a source."""

from pathlib import Path

import pytest

from syncd.sources import calls
from syncd.sources.base import Scope
from syncd.sources.calls import CallsSettings, CallsSource
from tests.contract.source_contract import SourceContract, World

HEADER = "id,start,direction,from,to,duration_seconds,answered,recruiter\n"


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "BATCH_ROWS", 2)


class CallsWorld(World):
    def __init__(self, path: Path) -> None:
        self.path = path
        self.path.write_text(HEADER)

    def make_source(self) -> CallsSource:
        return CallsSource("calls", CallsSettings(self.path), Scope())

    def deliver(self, label: str, folder: int = 0) -> None:
        with self.path.open("a") as file:
            file.write(f"id-{label},2026-03-02T09:00:00Z,in,+442079460101,{label},61,true,201\n")

    def remove(self, label: str) -> None:
        self.path.write_text("".join(line for line in self.lines() if label not in line))

    def change(self, label: str, to: str) -> None:
        self.path.write_text("".join(line.replace(f",{label},", f",{to},") for line in self.lines()))

    def lose(self) -> None:
        self.path.rename(self.path.with_suffix(".away"))

    def find(self) -> None:
        self.path.with_suffix(".away").rename(self.path)

    def lines(self) -> list[str]:
        return self.path.read_text().splitlines(keepends=True)


class TestCallsSource(SourceContract):
    @pytest.fixture
    def world(self, tmp_path: Path) -> CallsWorld:
        return CallsWorld(tmp_path / "calls.csv")
