"""The proof: what is on the live server against what the ledger says became of it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from syncd.errors import SourceError
from syncd.model.items import Census, Location
from syncd.sources import partly
from syncd.sources.base import Source
from syncd.store import ledger
from syncd.store.database import Database


@dataclass(frozen=True, slots=True)
class FolderCoverage:
    """One folder: locations in scope on the server, what they became, and what is not there of them.

    `missing` are those the ledger never saw, `lost` those that it calls logged or waiting though activities of them are
    not there, with how many.
    """

    folder: str
    server: int
    counts: Mapping[str, int]
    missing: tuple[Location, ...]
    lost: Mapping[Location, int]


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """A source's folders; `error` where the server could not be asked, which proves nothing."""

    name: str
    folders: tuple[FolderCoverage, ...]
    error: SourceError | None = None

    @property
    def ok(self) -> bool:
        return self.error is None and not self.gaps

    @property
    def gaps(self) -> tuple[Location, ...]:
        """Everything that has to be read anew."""
        return tuple(place for folder in self.folders for place in (*folder.missing, *folder.lost))


def cover(database: Database, source: Source) -> SourceCoverage:
    """Count every folder of a live source against the ledger. Raises StoreError."""
    folders: list[FolderCoverage] = []
    closed: dict[str, SourceError] = {}
    try:
        for census in source.census():
            with database.read() as connection:
                known = dict(ledger.known(connection, source.name, census.folder))
                lost = ledger.lost(connection, source.name, census.folder)
            if not census.forbidden:
                folders.append(_compare(census, known, lost))
            elif known:
                closed[census.folder] = SourceError(source.name, census.forbidden, advice=census.advice)
    except SourceError as error:
        if not (closed and error.folders):
            return SourceCoverage(source.name, tuple(folders), error)
        closed |= dict.fromkeys(error.folders, error)
    finally:
        source.close()
    return SourceCoverage(
        source.name, tuple(folders), partly.told(closed, len(folders) + len(closed)) if closed else None
    )


def _compare(census: Census, known: Mapping[Location, str], lost: Mapping[Location, int]) -> FolderCoverage:
    counts = Counter(known[place] for place in census.locations if place in known)
    missing = tuple(place for place in census.locations if place not in known)
    hollow = {place: lost[place] for place in census.locations if place in lost}
    return FolderCoverage(census.folder, len(census.locations), counts, missing, hollow)
