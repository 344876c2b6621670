"""What a source is: it lists folders, yields batches of raw items, and can be counted against the ledger."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from syncd.model.items import Batch, Census, Cursor, FolderCheck, Location, PartInfo, RawItem, Unreadable

CURSOR_FORMAT = 1
"""Stands in every cursor as `"v"`; one of another format is read as none: it costs a re-read and loses nothing."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One object cut out of a container: its identity in there (UID of an event or a card) and its bytes."""

    id: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Cutters:
    """How containers come apart. Sources may not parse, so they are handed these from `formats`.

    `parts` names, out of a mail's structure, the sections worth downloading. `calendar` and `cards` cut a container
    into one piece per UID and raise ParseError for one that is truncated or no such container at all.
    """

    parts: Callable[[Sequence[PartInfo]], tuple[str, ...]]
    calendar: Callable[[bytes], tuple[Piece, ...]]
    cards: Callable[[bytes], tuple[Piece, ...]]


@dataclass(frozen=True, slots=True)
class Refetched:
    """What came of asking for single items again; a location in none of the three was not answered for."""

    items: tuple[RawItem, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    gone: tuple[Location, ...] = ()


class Listener(Protocol):
    """What a source waits on for news between two passes."""

    def fileno(self) -> int:
        """The descriptor that becomes readable when something comes."""

    def news(self) -> bool:
        """Whether something happened that a pass should look at; never waits. True also once it can tell no more."""

    def ask(self) -> bool:
        """Have the other side say whether anything differs from what the last pass saw; False where only a pass can.

        It never waits: `news` takes the answer in, and `asking` says that it is still to come.
        """

    @property
    def asking(self) -> bool:
        """Whether an answer is still to come."""


@runtime_checkable
class Listening(Protocol):
    """A source that can be told of news, instead of only asking for it."""

    def listen(self) -> None:
        """Have the other side tell of news until the source is used again. Raises SourceError, as all its calls do."""

    @property
    def listener(self) -> Listener | None:
        """What to wait on while it listens; None while it does not, or where the other side never tells."""


Tell = Callable[[str], None]
"""Is told what a source is at: `CONNECTING`, `LISTING`, `FETCHING`."""
CONNECTING, LISTING, FETCHING = "connecting", "listing", "fetching"


def untold(stage: str) -> None:
    """Nobody wants to know."""


@runtime_checkable
class Telling(Protocol):
    """A source that tells what it is at, so that a person sees where it hangs. `tell` is set before it is used."""

    tell: Tell


class Source(Protocol):
    """A place to pull from.

    Every method may raise SourceError, and nothing else for whatever the other side does. Every network call has a
    deadline. Nothing is ever changed at the source. One thread uses a source at a time; only `close` may be called
    from another one, at any moment: it ends whatever is under way with a SourceError and lets go of connections.
    """

    @property
    def name(self) -> str:
        """The name the configuration gives it."""

    def check(self) -> tuple[FolderCheck, ...]:
        """Sign in and list the folders, those that are left out included."""

    def pull(self, cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
        """Yield what is new since `cursors` (folder → cursor; a folder not in it was never read).

        A batch's cursor is only ever stored together with its items, so a batch that was not stored is yielded
        again. Items may be yielded twice; none may be left out. A batch without items is yielded only when its
        cursor differs from the one given. An answer that cannot be trusted raises: an error never looks like
        "no changes", and never like "everything is gone". What vanished is told in a batch without items; where that
        is not believed yet, its cursor is not stored, and it is told again.
        """

    def census(self) -> Iterator[Census]:
        """Yield every location in scope on the live source, folder by folder."""

    def refetch(self, locations: Sequence[Location]) -> Refetched:
        """Fetch single items again."""

    def close(self) -> None:
        """Let go of connections, those kept for the next call included; the source may be used again afterwards."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What of a source is wanted. `since` leaves out older items; `folders` are the wanted ones, () is the default."""

    since: datetime | None = None
    folders: tuple[str, ...] = ()
