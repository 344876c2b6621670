"""Folders on disk keep the promises of a source, however they hold what they hold."""

from abc import abstractmethod
from pathlib import Path

import pytest

from syncd.sources import portions
from syncd.sources.base import Scope
from syncd.sources.folder import FolderSettings, FolderSource
from tests.contract.cutters import CUTTERS, calendar, card, event
from tests.contract.source_contract import ChangingItems, ManyFolders, SourceContract, SuspectsEmptiness, World

MAIL = "From: Dana Whitfield <dana@client.example>\nSubject: {label}\nMessage-ID: <{label}@client.example>\n\nHello\n"


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portions, "MAX_ITEMS", 2)


class FolderWorld(World):
    """What a folder holds is kept in memory and written anew whenever it changes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.path.mkdir()
        self.held: dict[str, tuple[int, str]] = {}

    def make_source(self) -> FolderSource:
        return FolderSource("folder", FolderSettings(self.path), CUTTERS, Scope())

    def deliver(self, label: str, folder: int = 0) -> None:
        self.held[label] = (folder, label)
        self.write(label)

    def remove(self, label: str) -> None:
        folder, _ = self.held.pop(label)
        self.unwrite(label, folder)

    def change(self, label: str, to: str) -> None:
        self.held[label] = (self.held[label][0], to)
        self.write(label)

    def lose(self) -> None:
        self.path.rename(self.path.with_suffix(".away"))

    def empty(self) -> None:
        self.lose()
        self.path.mkdir()

    def find(self) -> None:
        if self.path.exists():
            self.path.rmdir()
        self.path.with_suffix(".away").rename(self.path)

    def texts(self, folder: int) -> dict[str, str]:
        return {label: text for label, (where, text) in self.held.items() if where == folder}

    @abstractmethod
    def write(self, label: str) -> None: ...

    @abstractmethod
    def unwrite(self, label: str, folder: int) -> None: ...


class MaildirWorld(FolderWorld):
    folders = ("", ".Clients.Kestrel")

    def write(self, label: str) -> None:
        directory = self.path / self.folders[self.held[label][0]]
        for name in ("new", "cur", "tmp"):
            (directory / name).mkdir(parents=True, exist_ok=True)
        (directory / "cur" / f"1772442000.{label}.host:2,S").write_text(MAIL.format(label=label))

    def unwrite(self, label: str, folder: int) -> None:
        (self.path / self.folders[folder] / "cur" / f"1772442000.{label}.host:2,S").unlink()


class LooseWorld(FolderWorld):
    def write(self, label: str) -> None:
        folder, text = self.held[label]
        (self.path / str(folder)).mkdir(exist_ok=True)
        (self.path / str(folder) / f"{label}.eml").write_text(MAIL.format(label=text))

    def unwrite(self, label: str, folder: int) -> None:
        (self.path / str(folder) / f"{label}.eml").unlink()


class FileWorld(FolderWorld):
    """Many items in one file, which is written anew for each change."""

    suffix: str

    def write(self, label: str) -> None:
        self.rewrite(self.held[label][0])

    def unwrite(self, label: str, folder: int) -> None:
        self.rewrite(folder)

    def rewrite(self, folder: int) -> None:
        (self.path / f"{folder}{self.suffix}").write_text(self.file(self.texts(folder)))

    @abstractmethod
    def file(self, texts: dict[str, str]) -> str: ...


class MboxWorld(FileWorld):
    suffix = ".mbox"

    def file(self, texts: dict[str, str]) -> str:
        return "".join(f"From - Mon Mar  2 09:00:00 2026\n{MAIL.format(label=text)}\n" for text in texts.values())


class CalendarWorld(FileWorld):
    suffix = ".ics"

    def file(self, texts: dict[str, str]) -> str:
        return calendar(*(event(uid.removeprefix("label-"), text) for uid, text in texts.items()))


class CardWorld(FileWorld):
    suffix = ".vcf"

    def file(self, texts: dict[str, str]) -> str:
        return "".join(card(uid.removeprefix("label-"), text) for uid, text in texts.items())


class TestMaildir(SourceContract, ManyFolders, SuspectsEmptiness):
    @pytest.fixture
    def world(self, tmp_path: Path) -> World:
        return MaildirWorld(tmp_path / "mail")


class TestLooseMails(SourceContract, ManyFolders, SuspectsEmptiness, ChangingItems):
    @pytest.fixture
    def world(self, tmp_path: Path) -> World:
        return LooseWorld(tmp_path / "mail")


class TestMbox(SourceContract, ManyFolders, SuspectsEmptiness):
    @pytest.fixture
    def world(self, tmp_path: Path) -> World:
        return MboxWorld(tmp_path / "mail")


class TestCalendarFiles(SourceContract, ManyFolders, SuspectsEmptiness, ChangingItems):
    @pytest.fixture
    def world(self, tmp_path: Path) -> World:
        return CalendarWorld(tmp_path / "calendars")


class TestCardFiles(SourceContract, ManyFolders, SuspectsEmptiness, ChangingItems):
    @pytest.fixture
    def world(self, tmp_path: Path) -> World:
        return CardWorld(tmp_path / "cards")
