"""A small agency with a database of its own, into which tests deliver mail, events and calls."""

import atexit
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from syncd import directory
from syncd.model.activity import Activity
from syncd.model.event import Window
from syncd.model.items import ItemKind, Location
from syncd.model.ledger import LedgerRow
from syncd.model.review import Proposal
from syncd.pipeline.findings import Reader
from syncd.reading.workers import Workers
from syncd.review.desk import Desk
from syncd.running.engine import Engine
from syncd.running.passes import Pull, SourceReport
from syncd.sources.memory import MemorySource
from syncd.store import activities, ledger, proposals
from syncd.store.database import Database, open_database
from tests.unit.activities.agency import AGENCY, ALICE, BOB

NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
PRIYA = "priya@client.example"
PEOPLE = (
    "external_id,name,role,emails,phones,company\n"
    f"P-1,Priya Patel,client,{PRIYA};p.patel@client.example,020 7946 0123,Client Ltd\n"
    "P-2,Tom Wright,candidate,tom@wright.example,07911 123456,\n"
)


class Office:
    """Alice's and Bob's sources, the directory, and the passes over them."""

    def __init__(self, database: Database, fresh: "Fresh | None" = None) -> None:
        self.database = database
        self._fresh = fresh
        self.now = NOW
        self.since: datetime | None = None
        self.sources: dict[str, tuple[MemorySource, str | None]] = {}
        self._count = 0
        for name, owner in (("alice", ALICE), ("bob", BOB), ("calls", None)):
            self.sources[name] = (MemorySource(name), owner)

    def knows(self, csv: str = PEOPLE) -> directory.ImportReport:
        """Read a file of people. What the usual one makes of a fresh database is remembered: most tests begin so."""
        fresh = self._fresh if csv == PEOPLE and self.now == NOW else None
        if fresh is None or not fresh.still:
            return self._read(csv)
        if not _known:
            _known.append((self._read(csv), fresh.copied()))
        [(report, copy)] = _known
        fresh.become(copy)
        return report

    def _read(self, csv: str) -> directory.ImportReport:
        rows = directory.rows(csv.encode(), ".csv", AGENCY.region)
        return directory.import_people(self.database, rows, self.now)

    def deliver(self, content: bytes, to: str = "alice", folder: str = "INBOX") -> Location:
        return self._put(to, folder, content, ItemKind.MAIL)

    def book(self, content: bytes, calendar: str = "alice", href: str = "") -> Location:
        return self._put(calendar, "calendar", content, ItemKind.EVENT, href)

    def ring(self, **changes: str) -> Location:
        return self._put("calls", "calls", call(**changes), ItemKind.CALL)

    def _put(self, source: str, folder: str, content: bytes, kind: ItemKind, href: str = "") -> Location:
        self._count += 1
        return self.sources[source][0].put(folder, href or f"item-{self._count}", content, kind)

    def pulls(self) -> list[Pull]:
        window = Window(self.now - timedelta(days=365), self.now + timedelta(days=60))
        return [Pull(source, Reader(AGENCY, owner, window, self.since)) for source, owner in self.sources.values()]

    def sync(self) -> dict[str, SourceReport]:
        with Workers(1) as workers:
            reports = Engine(self.database, workers, lambda: self.now).sync(self.pulls())
        return {report.name: report for report in reports}

    def read_everything_again(self) -> None:
        """Forget how far the sources were read, and read them from the start."""
        with self.database.begin() as conn:
            conn.execute(text("DELETE FROM cursors"))
        self.sync()

    def activities(self) -> tuple[Activity, ...]:
        with self.database.read() as conn:
            return activities.find(conn)

    def the_activity(self) -> Activity:
        [one] = self.activities()
        return one

    def ledger(self) -> list[LedgerRow]:
        with self.database.read() as conn:
            return list(ledger.rows(conn))

    def became(self, location: Location) -> str:
        """What the ledger says of an item: `logged`, `skipped: bulk`, `failed: the cause` …"""
        [row] = [row for row in self.ledger() if row.location == location]
        why = row.verdict.reason or row.verdict.cause
        return f"{row.verdict.disposition}: {why}" if why else str(row.verdict.disposition)

    def questions(self) -> tuple[Proposal, ...]:
        with self.database.read() as conn:
            return proposals.open_proposals(conn)

    def the_question(self) -> Proposal:
        [one] = self.questions()
        return one

    def decide(self, act: Callable[..., str], *words: Any) -> str:
        with self.desk() as desk:
            return act(desk, *words)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        with self.database.begin() as conn:
            yield Desk(conn, AGENCY, "alice", self.now)

    def everything(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every table, to be compared."""
        with self.database.read() as conn:
            return {table: _rows(conn, table) for table in _tables(conn)}


class Fresh:
    """The file of a database to which nothing was written yet."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._begun = file.stat().st_mtime_ns

    @property
    def still(self) -> bool:
        """Whether that is so: what is written stands in the log before it stands in the file."""
        log = self._file.with_name(f"{self._file.name}-wal")
        return self._file.stat().st_mtime_ns == self._begun and not (log.exists() and log.stat().st_size)

    def copied(self) -> sqlite3.Connection:
        copy = sqlite3.connect(":memory:", check_same_thread=False)
        atexit.register(copy.close)
        with closing(sqlite3.connect(self._file)) as conn:
            conn.backup(copy)
        return copy

    def become(self, copy: sqlite3.Connection) -> None:
        with closing(sqlite3.connect(self._file)) as conn:
            copy.backup(conn)


_known: list[tuple[directory.ImportReport, sqlite3.Connection]] = []
"""What was said of the usual file, and what it made of a fresh database; nothing until it was read."""


def _tables(conn: Connection) -> list[str]:
    named = conn.execute(text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"))
    return [row.name for row in named if row.name != "source_states"]


def _rows(conn: Connection, table: str) -> list[tuple[Any, ...]]:
    return sorted(map(tuple, conn.execute(text(f"SELECT * FROM {table}"))), key=repr)


def open_office(folder: Path, template: Path) -> Office:
    """An office in a folder; its database is a copy of an empty one, which is quicker than making it."""
    file = folder / "syncd.db"
    shutil.copy(template, file)
    return Office(open_database(f"sqlite:///{file}"), Fresh(file))


def mail(
    sender: str = f"Priya Patel <{PRIYA}>", to: str = ALICE, body: str = "Hello,\n\nyes.\n", **headers: str
) -> bytes:
    """A mail as a server keeps it; a header set to "" is left out."""
    named = {
        "From": sender,
        "To": to,
        "Subject": "Shortlist",
        "Date": "Mon, 02 Mar 2026 09:30:00 +0000",
        "Message-ID": "<first@client.example>",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    return _written(tuple((name, value) for name, value in named.items() if value), body)


@cache
def _written(headers: tuple[tuple[str, str], ...], body: str) -> bytes:
    """What `email` writes of them; it takes longer than most of what is done with a mail here."""
    message = EmailMessage()
    for name, value in headers:
        message[name] = value
    message.set_content(body)
    return message.as_bytes()


def call(**changes: str) -> bytes:
    """A call record of the contract's columns."""
    said = {
        "id": "", "start": "2026-03-02T10:00:00Z", "direction": "in", "from": "07911 123456", "to": "101",
        "duration_seconds": "120", "answered": "yes", "recruiter": ALICE, **changes,
    }  # fmt: skip
    return json.dumps(said).encode()


def event(*attendees: str, method: str = "", uid: str = "u-1@northbridge.example", **lines: str) -> bytes:
    """An iCalendar object of one meeting that Alice holds."""
    said = {
        "DTSTART": "20260303T100000Z",
        "DTEND": "20260303T104500Z",
        "DTSTAMP": "20260301T080000Z",
        "SUMMARY": "Catch-up",
        "ORGANIZER": f"mailto:{ALICE}",
        **lines,
    }
    guests = [f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{email}" for email in attendees]
    body = [f"{name}:{value}" for name, value in said.items() if value]
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//test//EN", *([f"METHOD:{method}"] if method else [])]
    return "\r\n".join(
        [*head, "BEGIN:VEVENT", f"UID:{uid}", *body, *guests, "END:VEVENT", "END:VCALENDAR", ""]
    ).encode()


def invitation(calendar: bytes, method: str = "REQUEST", **headers: str) -> bytes:
    """The mail that carries an invitation."""
    message = EmailMessage()
    named = {
        "From": ALICE,
        "To": PRIYA,
        "Subject": "Invitation: Catch-up",
        "Date": "Sun, 01 Mar 2026 08:00:00 +0000",
        "Message-ID": "<invitation@northbridge.example>",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    for name, value in named.items():
        message[name] = value
    message.set_content("You are invited.\n")
    message.add_alternative(calendar.decode(), subtype="calendar", params={"method": method})
    return message.as_bytes()
