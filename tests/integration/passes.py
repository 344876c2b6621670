"""A database of its own, and passes of one real source into it, as the daemon makes them."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from syncd.assembly import CUTTERS
from syncd.model.activity import Activity, ActivityStatus
from syncd.model.event import Window
from syncd.model.presence import Suspicion
from syncd.pipeline.findings import Reader
from syncd.reading.workers import Workers
from syncd.running.engine import Engine
from syncd.running.passes import Pull, SourceReport
from syncd.sources.base import Scope, Source
from syncd.sources.caldav import CaldavSource
from syncd.sources.http import Access
from syncd.store import activities, ledger, suspicions
from syncd.store.database import Database, open_database
from tests.unit.activities.agency import AGENCY, ALICE

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
AHEAD = "20260310T090000Z"
"""When the meetings of these tests begin: later than `NOW`, so that they are called off when they vanish."""


class Passes:
    def __init__(self, source: Source, database: Database) -> None:
        self.source = source
        self.database = database

    def run(self) -> SourceReport:
        window = Window(NOW - timedelta(days=365), NOW + timedelta(days=60))
        with Workers(1) as workers:
            pull = Pull(self.source, Reader(AGENCY, ALICE, window, None))
            [report] = Engine(self.database, workers, lambda: NOW).sync([pull])
        return report

    def present(self) -> set[str]:
        """What the ledger takes to be at the source, by the last part of its name."""
        with self.database.read() as conn:
            rows = [row.location for row in ledger.rows(conn) if not row.gone]
        return {str(place.href or place.uid) for place in rows}

    def suspected(self) -> tuple[Suspicion, ...]:
        with self.database.read() as conn:
            return suspicions.load_all(conn)

    def activities(self) -> tuple[Activity, ...]:
        with self.database.read() as conn:
            return activities.find(conn)

    def meant(self) -> int:
        """How many meetings still stand."""
        return sum(one.status is not ActivityStatus.CANCELLED for one in self.activities())


@contextmanager
def passes(source: Source, folder: Path, template: Path) -> Iterator[Passes]:
    """Into a copy of an empty database, which is quicker than making it."""
    database = open_database(f"sqlite:///{shutil.copy(template, folder / 'syncd.db')}")
    try:
        yield Passes(source, database)
    finally:
        source.close()
        database.dispose()


def calendars(url: str, username: str, password: str) -> CaldavSource:
    return CaldavSource("cal", Access(url, username, password, timeout=20), CUTTERS, Scope())


def meeting(uid: str, summary: str = "Interview", at: str = AHEAD) -> str:
    """A meeting with Priya, whom nobody knows yet."""
    lines = (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//test//EN", "BEGIN:VEVENT", f"UID:{uid}"),
        *("DTSTAMP:20260301T080000Z", f"DTSTART:{at}", f"SUMMARY:{summary}", f"ORGANIZER:mailto:{ALICE}"),
        *("ATTENDEE:mailto:priya@client.example", "END:VEVENT", "END:VCALENDAR", ""),
    )
    return "\r\n".join(lines)
