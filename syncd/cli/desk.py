"""What a command needs: the settings, the database and the sources, each built when it is first asked for."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import typer

from syncd import assembly
from syncd.configuration import config
from syncd.configuration.settings import Settings
from syncd.model.agency import Agency
from syncd.running.passes import Pull
from syncd.store import filling, terms
from syncd.store.database import Database, open_database

BUSY_SECONDS = 30.0
"""How long a command waits for another one that is writing."""


class Desk:
    """The working objects of one command. Raises ConfigError, StoreError."""

    def __init__(self, explicit: Path | None) -> None:
        self._explicit = explicit
        self._settings: Settings | None = None

    @property
    def file(self) -> Path:
        return config.find(self._explicit, os.environ)

    @property
    def settings(self) -> Settings:
        if self._settings is None:
            self._settings = config.load(self.file)
        return self._settings

    @property
    def agency(self) -> Agency:
        return assembly.agency(self.settings)

    @contextmanager
    def database(self, *, create: bool = True) -> Iterator[Database]:
        """The database; an empty one is made if there is none and `create` says so."""
        database = open_database(self.settings.store_url(), busy_timeout=BUSY_SECONDS, create=create)
        try:
            if create:
                settle(database, self.settings)
            yield database
        finally:
            database.dispose()

    def pulls(self, names: Sequence[str]) -> tuple[Pull, ...]:
        """The sources of these names, all of them if none is named."""
        known = [source.name for source in self.settings.sources]
        unknown = [name for name in names if name not in known]
        if unknown:
            raise typer.BadParameter(f"no source is named {unknown[0]}; known are {', '.join(known) or 'none'}")
        wanted = names or known
        secrets = config.secrets(self.settings, self.file, wanted)
        return assembly.pulls(self.settings, secrets, now(), wanted)


def settle(database: Database, settings: Settings) -> None:
    """Keep thresholds and policy beside what is decided by them, for whoever decides anything, by page or command."""
    wanted, policy = (settings.matching.automatic, settings.matching.ask), settings.proposals.policy
    with database.read() as conn:
        settled, filled_by = terms.load(conn), filling.policy(conn)
    if (settled.automatic, settled.ask) != wanted:
        with database.begin() as conn:
            terms.set_thresholds(conn, *wanted)
    if filled_by != policy:
        with database.begin() as conn:
            filling.set_policy(conn, policy)


def now() -> datetime:
    return datetime.now(UTC)


def desk(context: typer.Context) -> Desk:
    """The desk of the command that is running; it is made when it is first asked for, of the file that was named."""
    root = context.find_root()
    found = root.obj if isinstance(root.obj, Desk) else Desk(root.obj)
    root.obj = found
    return found
