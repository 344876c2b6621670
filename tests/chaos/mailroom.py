"""Alice's mailbox and a database, pass after pass, as the engine runs them."""

import gc
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from syncd.assembly import CUTTERS
from syncd.model.event import Window
from syncd.model.items import Location
from syncd.model.people import PersonId
from syncd.pipeline.findings import Reader
from syncd.reading.workers import Workers
from syncd.review import actions
from syncd.review.desk import Desk
from syncd.running.engine import Engine
from syncd.running.passes import Pull, SourceReport
from syncd.sources.base import Scope, Source
from syncd.sources.imap import ImapSettings, ImapSource
from syncd.store import ledger, proposals
from syncd.store.database import open_database
from syncd.verify import SourceCoverage, cover
from tests.chaos.state import HISTORY, State, activity_ids, differences, everything, ids, state
from tests.unit.activities.agency import AGENCY, ALICE, BOB
from tests.unit.pipeline.office import NOW

PASSES = 8
"""Passes until everything has settled: a failed item is tried again some times, a doubt wants a second look."""
HANGS = 100
"""Seconds after which a pass is taken to hang; every one of these takes a second or two at most."""

Make = Callable[[float], Source]
"""A new source, given the time-out of its commands."""


class Mailroom:
    """Sources of Alice's and Bob's into a copy of a database. A day goes by with every pass: all is due again."""

    def __init__(self, folder: Path, template: Path, makes: Sequence[Make]) -> None:
        self._url = f"sqlite:///{folder}/syncd.db"
        shutil.copy(template, folder / "syncd.db")
        self.database = open_database(self._url)
        self.makes = makes
        self.now = NOW

    def sync(self, timeout: float = 20) -> SourceReport:
        """One pass, and what became of the first source."""
        return self.sync_all(timeout)[0]

    def sync_all(self, timeout: float = 20) -> tuple[SourceReport, ...]:
        """One pass. It ends: with what it did, or with an error that says why not."""
        self.now += timedelta(days=1)
        readers = (Reader(AGENCY, owner, window(self.now), None) for owner in (ALICE, BOB))
        pulls = [Pull(make(timeout), reader) for make, reader in zip(self.makes, readers, strict=False)]
        with Workers(1) as workers:
            engine = Engine(self.database, workers, lambda: self.now)
            alarm = threading.Timer(HANGS, engine.stop)
            alarm.start()
            try:
                reports = engine.sync(pulls)
                assert alarm.is_alive(), "the pass hangs"
            finally:
                alarm.cancel()
                for pull in pulls:
                    pull.source.close()
        return reports

    def settle(self) -> None:
        """Passes over a server that behaves, until one writes nothing."""
        before = None
        for _ in range(PASSES):
            reports = self.sync_all()
            assert not any(report.error for report in reports), [report.error for report in reports]
            now = everything(self.database)
            if now == before and not self.waiting():
                return
            before = now
        raise AssertionError(f"still busy after {PASSES} passes: {reports}, waiting {self.waiting()}")

    def waiting(self) -> int:
        """Failed items that will be tried again."""
        later = self.now + timedelta(days=999)
        with self.database.read() as conn:
            return sum(len(ledger.due_for_retry(conn, make(1).name, later, later)) for make in self.makes)

    def reopen(self) -> None:
        """What a new process would do.

        One that was killed has let go of its locks: here a connection that was struck while it began to write may be
        held by a cycle of references, with its transaction open.
        """
        self.database.dispose()
        gc.collect()
        self.database = open_database(self._url)

    def verify(self) -> list[SourceCoverage]:
        return [cover(self.database, make(20)) for make in self.makes]

    def decide(self) -> None:
        """What Alice says once: the one is Tom, the other nobody."""
        with self.database.begin() as conn:
            desk = Desk(conn, AGENCY, "alice", self.now)
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


def imap(port: int, username: str = "alice", password: str = "secret", name: str = "alice-mail") -> Make:
    def make(timeout: float) -> Source:
        settings = ImapSettings("127.0.0.1", port, "none", username, password, timeout=timeout)
        return ImapSource(name, settings, CUTTERS, Scope())

    return make


@contextmanager
def mailroom(folder: Path, template: Path, *makes: Make) -> Iterator[Mailroom]:
    folder.mkdir()
    room = Mailroom(folder, template, makes)
    try:
        yield room
    finally:
        room.database.dispose()


def assert_as_undisturbed(room: Mailroom, undisturbed: State) -> None:
    """Nothing lost, nothing doubled, nothing said otherwise, and the live server agrees."""
    found = differences(undisturbed, room.state())
    assert not found, "\n".join(found)
    assert_proven(room)
    assert_balanced(room)


def assert_history_stands(room: Mailroom, history: State) -> None:
    """Whatever was known is known still, nothing is there twice, and every mail on the server is accounted for."""
    now = room.history()
    found = [row for row in differences(history, now) if row.startswith("lost")]
    assert not found, "\n".join(found)
    assert all(count == 1 for count in now["activities"].values()), now["activities"]
    assert_proven(room)
    assert_balanced(room)


def assert_proven(room: Mailroom) -> None:
    for proof in room.verify():
        assert proof.ok, (proof.error, [folder.missing for folder in proof.folders])


def assert_balanced(room: Mailroom) -> None:
    """What the ledger has as still there is what the servers have: no more, no less."""
    there: set[Location] = set()
    for make in room.makes:
        with closing(make(20)) as source:
            there |= {place for census in source.census() for place in census.locations}
    with room.database.read() as conn:
        rows = {row.location for row in ledger.rows(conn) if not row.gone}
    assert rows == there, (rows - there, there - rows)
