"""Alice's mailbox and a database, pass after pass, as the engine runs them."""

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from syncd import directory
from syncd.assembly import CUTTERS
from syncd.engine import Engine
from syncd.model.event import Window
from syncd.model.people import PersonId
from syncd.passes import Pull, SourceReport
from syncd.pipeline.read import Reader
from syncd.review import actions
from syncd.sources.base import Scope, Source
from syncd.sources.imap import ImapSettings, ImapSource
from syncd.store import ledger, proposals
from syncd.store.database import Database, open_database
from syncd.verify import SourceCoverage, cover
from syncd.workers import Workers
from tests.chaos.state import HISTORY, State, activity_ids, differences, ids, state
from tests.unit.activities.agency import AGENCY, ALICE
from tests.unit.pipeline.office import NOW, PEOPLE

PASSES = 8
"""Passes until everything has settled: a failed item is tried again some times, a doubt wants a second look."""
HANGS = 100
"""Seconds after which a pass is taken to hang; every one of these takes a second or two at most."""

Make = Callable[[float], Source]
"""A new source, given the time-out of its commands."""


class Mailroom:
    """One source into one database. Time moves on by a day with every pass, so that whatever waits is due again."""

    def __init__(self, folder: Path, template: Path, make: Make) -> None:
        self._file = folder / "syncd.db"
        shutil.copy(template, self._file)
        self.database: Database = open_database(f"sqlite:///{self._file}")
        self.make = make
        self.now = NOW
        directory.import_people(self.database, directory.rows(PEOPLE.encode(), ".csv", AGENCY.region), NOW)

    def sync(self, timeout: float = 20) -> SourceReport:
        """One pass. It ends: with what it did, or with an error that says why not."""
        self.now += timedelta(days=1)
        pull = Pull(self.make(timeout), Reader(AGENCY, ALICE, window(self.now), None))
        with Workers(1) as workers:
            engine = Engine(self.database, workers, lambda: self.now)
            alarm = threading.Timer(HANGS, engine.stop)
            alarm.start()
            [report] = engine.sync([pull])
            assert alarm.is_alive(), "the pass hangs"
            alarm.cancel()
        return report

    def settle(self) -> None:
        """Passes over a server that behaves, until one has nothing to do."""
        for _ in range(PASSES):
            report = self.sync()
            assert report.error is None, report.error
            if not report.tally.seen and not self.waiting():
                return
        raise AssertionError(f"still busy after {PASSES} passes: {report.tally}, waiting {self.waiting()}")

    def waiting(self) -> int:
        """Failed items that will be tried again."""
        with self.database.read() as conn:
            return len(ledger.due_for_retry(conn, "alice-mail", self.now + timedelta(days=999)))

    def verify(self) -> SourceCoverage:
        return cover(self.database, self.make(20))

    def decide(self) -> None:
        """What Alice says once: the one is Tom, the other nobody."""
        with self.database.begin() as conn:
            desk = actions.Desk(conn, AGENCY, "alice", self.now)
            asked = {question.value: question.id for question in proposals.open_proposals(conn)}
            actions.assign(desk, asked["quinn@elsewhere.example"], PersonId(2))
            actions.reject(desk, asked["robin@elsewhere.example"])

    def state(self) -> State:
        return state(self.database)

    def history(self) -> State:
        """What no change of a mailbox may touch: all but the places where mails are."""
        return {name: rows for name, rows in self.state().items() if name in HISTORY}

    def ids(self) -> dict[str, int]:
        return ids(self.database)

    def activity_ids(self) -> dict[str, int]:
        return activity_ids(self.database)


def window(now: datetime) -> Window:
    return Window(now - timedelta(days=365), now + timedelta(days=60))


def imap(port: int, username: str = "alice", password: str = "secret") -> Make:
    def make(timeout: float) -> Source:
        settings = ImapSettings("127.0.0.1", port, "none", username, password, timeout=timeout)
        return ImapSource("alice-mail", settings, CUTTERS, Scope())

    return make


@contextmanager
def mailroom(folder: Path, template: Path, make: Make) -> Iterator[Mailroom]:
    folder.mkdir()
    room = Mailroom(folder, template, make)
    try:
        yield room
    finally:
        room.database.dispose()


def assert_as_undisturbed(room: Mailroom, undisturbed: State) -> None:
    """Nothing lost, nothing doubled, nothing said otherwise, and the live server agrees."""
    found = differences(undisturbed, room.state())
    assert not found, "\n".join(found)
    proof = room.verify()
    assert proof.ok, (proof.error, [folder.missing for folder in proof.folders])


def assert_history_stands(room: Mailroom, history: State) -> None:
    """Whatever was known is known still, nothing is there twice, and every mail on the server is accounted for."""
    now = room.history()
    found = [row for row in differences(history, now) if row.startswith("lost")]
    assert not found, "\n".join(found)
    assert all(count == 1 for count in now["activities"].values()), now["activities"]
    proof = room.verify()
    assert proof.ok, (proof.error, [folder.missing for folder in proof.folders])
