"""A source whose password cannot be read: it says so, and keeps nobody from the other sources."""

from collections.abc import Iterator, Mapping, Sequence

from syncd.errors import SourceError
from syncd.model.items import Batch, Census, Cursor, FolderCheck, Location
from syncd.sources.base import Refetched


class LockedSource:
    """Stands in for a source until its password is there."""

    def __init__(self, name: str) -> None:
        self._name = name

    @property
    def name(self) -> str:
        return self._name

    def check(self) -> tuple[FolderCheck, ...]:
        raise self._locked()

    def pull(self, cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
        raise self._locked()

    def census(self) -> Iterator[Census]:
        raise self._locked()

    def refetch(self, locations: Sequence[Location]) -> Refetched:
        raise self._locked()

    def close(self) -> None:
        """Nothing is ever open."""

    def _locked(self) -> SourceError:
        advice = "syncd config check says why"
        return SourceError(
            self._name, "its password cannot be read", state="needs_login", permanent=True, advice=advice
        )
