"""A source that lives in memory: for tests, where it stands in for any of the others and fails on demand."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Literal

from syncd.errors import SourceError
from syncd.model.items import Batch, Census, Content, Cursor, FolderCheck, Held, ItemKind, Location, RawItem, Unreadable
from syncd.sources import cursor_text
from syncd.sources.base import Refetched, Scope

EVERYTHING = Scope()
Step = Literal["check", "pull", "census", "refetch"]


class MemorySource:
    """Holds items in folders, in the order they were put there. A cursor is the number of the last change seen."""

    def __init__(self, name: str, scope: Scope = EVERYTHING, *, batch_size: int = 50) -> None:
        self._name = name
        self._scope = scope
        self._batch_size = batch_size
        self._changes = 0
        self._held: dict[str, dict[Location, tuple[int, RawItem | Unreadable]]] = {}
        self._removed: dict[str, dict[Location, int]] = {}
        self._hidden: dict[str, dict[Location, tuple[int, RawItem | Unreadable]]] = {}
        self._failures: dict[Step, SourceError] = {}
        self._closings = 0

    @property
    def name(self) -> str:
        return self._name

    def put(
        self, folder: str, href: str, content: Content, kind: ItemKind = ItemKind.MAIL, received: datetime | None = None
    ) -> Location:
        """Put an item into a folder, or another content in the place of what is there."""
        location = Location(self._name, folder, href=href)
        self._hold(location, RawItem(location, kind, content, received))
        return location

    def put_unreadable(self, folder: str, href: str, cause: str) -> Location:
        """Put something into a folder that cannot be fetched."""
        location = Location(self._name, folder, href=href)
        self._hold(location, Unreadable(location, cause))
        return location

    def remove(self, location: Location) -> None:
        """Take an item away: the next pull says that it is gone."""
        self._changes += 1
        del self._held[location.folder][location]
        self._removed.setdefault(location.folder, {})[location] = self._changes

    def empty(self, folder: str) -> None:
        """Make a folder look empty, as a broken server does; `restore` undoes it."""
        self._hidden[folder] = self._held[folder]
        self._held[folder] = {}

    def restore(self, folder: str) -> None:
        """Undo `empty`."""
        self._held[folder] = self._hidden.pop(folder, {}) | self._held.get(folder, {})

    def fail(self, step: Step, error: SourceError | None = None) -> None:
        """Let every later call of that step raise; see `recover`."""
        self._failures[step] = error or SourceError(self._name, f"told to fail at {step}", state="unreachable")

    def recover(self) -> None:
        """Undo every `fail`."""
        self._failures.clear()

    def check(self) -> tuple[FolderCheck, ...]:
        self._raise_if_told("check")
        return tuple(FolderCheck(folder, len(held), self._left_out(folder)) for folder, held in self._held.items())

    def pull(self, cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
        opened = self._closings
        for folder in self._wanted():
            for batch in self._batches(folder, cursor_text.number(cursor_text.read(cursors.get(folder)), "change")):
                self._raise_if_told("pull")
                if self._closings != opened:
                    raise SourceError(self._name, "closed during a pull", state="unreachable")
                yield batch

    def census(self) -> Iterator[Census]:
        self._raise_if_told("census")
        for folder in self._wanted():
            held = self._held[folder].items()
            yield Census(folder, tuple(location for location, (_, item) in held if self._in_scope(item)))

    def refetch(self, locations: Sequence[Location]) -> Refetched:
        self._raise_if_told("refetch")
        found = [self._held.get(location.folder, {}).get(location, (0, None))[1] for location in locations]
        return Refetched(
            items=tuple(item for item in found if isinstance(item, RawItem)),
            unreadable=tuple(item for item in found if isinstance(item, Unreadable)),
            gone=tuple(location for location, item in zip(locations, found, strict=True) if item is None),
        )

    def close(self) -> None:
        self._closings += 1

    def _hold(self, location: Location, item: RawItem | Unreadable) -> None:
        self._changes += 1
        self._held.setdefault(location.folder, {})[location] = (self._changes, item)
        self._removed.get(location.folder, {}).pop(location, None)

    def _raise_if_told(self, step: Step) -> None:
        if step in self._failures:
            raise self._failures[step]

    def _left_out(self, folder: str) -> str:
        return "not among the configured folders" if self._scope.folders and folder not in self._scope.folders else ""

    def _in_scope(self, item: RawItem | Unreadable) -> bool:
        since, received = self._scope.since, item.received if isinstance(item, RawItem) else None
        return since is None or received is None or received >= since

    def _wanted(self) -> list[str]:
        return [folder for folder in self._held if not self._left_out(folder)]

    def _batches(self, folder: str, seen: int) -> Iterator[Batch]:
        self._raise_if_told("pull")
        held, removed = self._held[folder], self._removed.get(folder, {})
        if folder in self._hidden:
            names = frozenset(str(location.href) for location in held)
            yield Batch(folder, (), cursor_text.write(change=self._changes + 1), held=Held(None, names))
            return
        if seen > self._changes:
            seen = 0
        new = sorted((change, item) for change, item in held.values() if change > seen and self._in_scope(item))
        yield from self._new(folder, new)
        gone = {location: change for location, change in removed.items() if change > seen}
        if gone:
            yield Batch(folder, (), cursor_text.write(change=self._changes), gone=tuple(gone))

    def _new(self, folder: str, new: Sequence[tuple[int, RawItem | Unreadable]]) -> Iterator[Batch]:
        for start in range(0, len(new), self._batch_size):
            chunk = new[start : start + self._batch_size]
            yield Batch(
                folder,
                items=tuple(item for _, item in chunk if isinstance(item, RawItem)),
                cursor=cursor_text.write(change=chunk[-1][0]),
                unreadable=tuple(item for _, item in chunk if isinstance(item, Unreadable)),
            )
