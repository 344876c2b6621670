"""What one change to the directory costs in a database of a million activities: who depends on it is decided again."""

import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Table

from bench.crowd import crowd
from syncd.model.activity import ActivityKind, ActivityStatus, CreditRole, Direction
from syncd.model.addresses import domain_key
from syncd.model.agency import Agency
from syncd.model.matching import MentionRole, Origin
from syncd.model.names import person_key
from syncd.model.people import Grounds, PersonId, PersonRecord, Provenance
from syncd.model.register import CompanyRecord, JobRecord, reference_key
from syncd.pipeline.rematch import rematch
from syncd.review import rules
from syncd.review.desk import Desk
from syncd.store import companies, jobs, people, upgrading
from syncd.store.database import Database, open_database
from syncd.store.people import PointKind
from syncd.store.people.writing import create_all
from syncd.store.tables import activities, answers, credits_, links, mentions, subject_references

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
RECRUITER = "alice@northbridge.example"
PEOPLE, STRANGERS = 40_000, 10_000
_ANSWERING, _WITH_OTHERS, _ABOUT_A_JOB = 0.4, 0.2, 0.1
"""Shares of the mails that answer one; of those, that answer somebody else's; and that name a job."""
_JOBS = 2_000
_DOMAINS = 3_000
"""Where the strangers write from."""
CHANGES = 40
_BATCH = 20_000


@dataclass(frozen=True, slots=True)
class Rematched:
    """What changes of one kind cost: milliseconds, and activities decided again by the median one."""

    change: str
    activities: int
    median_ms: float
    slowest_ms: float
    touched: int

    def told(self) -> str:
        return (
            f"{self.change:34}{self.median_ms:9.1f} ms{self.slowest_ms:9.1f} ms at most"
            f"{self.touched:8} activities of {self.activities}"
        )


def rematched(folder: Path, count: int = 1_000_000) -> Iterator[Rematched]:
    """Change the directory in several ways, each change in its own transaction; the median one is to take 50 ms."""
    database = _made(folder / "million.db", count)
    rng = random.Random(3)
    try:
        for name, change in _CHANGES.items():
            seconds, touched = [], []
            for number in rng.sample(range(min(STRANGERS, _DOMAINS)), CHANGES):
                begun = time.perf_counter()
                with database.begin() as conn:
                    touched.append(change(conn, number))
                seconds.append(time.perf_counter() - begun)
            ms = [1000 * one for one in seconds]
            yield Rematched(name, count, statistics.median(ms), max(ms), int(statistics.median(touched)))
    finally:
        database.dispose()


def _address_added(conn: Connection, number: int) -> int:
    person, email = PersonId(1 + number), _stranger(number)
    people.add_point(conn, person, PointKind.EMAIL, email, Grounds(Provenance.MANUAL, NOW))
    return len(rematch(conn, [("email", email)], NOW))


def _address_removed(conn: Connection, number: int) -> int:
    person, email = PersonId(1 + number), _known(number)
    people.remove_point(conn, person, PointKind.EMAIL, email, Grounds(Provenance.MANUAL, NOW))
    return len(rematch(conn, [("email", email)], NOW))


def _person_added(conn: Connection, number: int) -> int:
    record = PersonRecord(name=f"Newcomer {number}", emails=(_stranger(number),))
    people.create(conn, record, Grounds(Provenance.MANUAL, NOW))
    return len(rematch(conn, [("email", _stranger(number)), ("name", person_key(record.name))], NOW))


def _domain_ignored(conn: Connection, number: int) -> int:
    desk = Desk(conn, _AGENCY, "bench", NOW)
    told = rules.ignore(desk, ("domain", _stranger(number).partition("@")[2]))
    return int(told.rpartition("; ")[2].split()[0])


def _domain_known(conn: Connection, number: int) -> int:
    domain = _stranger(number).partition("@")[2]
    companies.enter(conn, CompanyRecord(f"Elsewhere {number}", domains=(domain,)))
    return len(rematch(conn, [("employer", domain)], NOW))


def _job_added(conn: Connection, number: int) -> int:
    reference = _reference(number % _JOBS)
    jobs.enter(conn, JobRecord(reference, "Welder", f"Client {number % 5000}"))
    return len(rematch(conn, [("job", reference_key(reference))], NOW))


_CHANGES: dict[str, Callable[[Connection, int], int]] = {
    "an address put on a record": _address_added,
    "an address taken off a record": _address_removed,
    "a person added": _person_added,
    "a company's domain added": _domain_known,
    "a job added": _job_added,
    "a domain ignored": _domain_ignored,
}
_AGENCY = Agency("Northbridge Talent", "GB", frozenset({"northbridge.example"}), (), ZoneInfo("UTC"))


def _known(number: int) -> str:
    return f"p{number}@client-{number % 5000}.example"


def _stranger(number: int) -> str:
    return f"s{number}@elsewhere-{number % _DOMAINS}.example"


def _made(file: Path, count: int) -> Database:
    """A database of mails, of which a fifth are with people who are not in the directory."""
    url = f"sqlite:///{file}"
    upgrading.upgrade(url)
    database = open_database(url)
    with database.begin() as conn:
        everybody = enumerate(crowd(PEOPLE))
        while batch := list(islice(everybody, _BATCH)):
            records = [PersonRecord(name=one.name, emails=(_known(n),), company=one.company) for n, one in batch]
            create_all(conn, records, Grounds(Provenance.IMPORT, NOW))
    rows = _rows(count, [one.name for one in crowd(STRANGERS)])
    while mails := list(islice(rows, _BATCH)):
        with database.begin() as conn:
            for table in (activities, credits_, mentions, links, answers, subject_references):
                found = [row for mail in mails for row in mail.get(table, ())]
                conn.execute(table.insert(), found)
    return database


def _rows(count: int, names: Sequence[str]) -> Iterator[dict[Table, list[dict[str, Any]]]]:
    """Strangers are called like people of the directory, whom each of them may be."""
    rng = random.Random(4)
    last: dict[str, int] = {}
    for id_ in range(1, count + 1):
        known = rng.random() < 0.8
        number = rng.randrange(PEOPLE if known else STRANGERS)
        email = _known(number) if known else _stranger(number)
        at = NOW - timedelta(minutes=id_)
        job = rng.randrange(_JOBS) if rng.random() < _ABOUT_A_JOB else None
        subject = "Mail" if job is None else f"Re: {_reference(job)}"
        found: dict[Table, list[dict[str, Any]]] = {
            activities: [_activity(id_, email, at, ActivityStatus.LOGGED if known else ActivityStatus.QUEUED, subject)],
            credits_: [{"activity_id": id_, "recruiter": RECRUITER, "role": CreditRole.RECIPIENT.value}],
            mentions: [_mention(id_, email, number + 1 if known else None, "" if known else names[number])],
        }
        if known:
            found[links] = [_link(id_, number + 1)]
        if job is not None:
            found[subject_references] = [{"activity_id": id_, "reference_key": reference_key(_reference(job))}]
        if rng.random() < _ANSWERING and id_ > 1:
            before = rng.randrange(1, id_) if rng.random() < _WITH_OTHERS else last.get(email, id_ - 1)
            found[answers] = [{"activity_id": id_, "position": 0, "message_id": _message_id(before)}]
        last[email] = id_
        yield found


def _message_id(id_: int) -> str:
    return f"{id_}@bench.example"


def _reference(number: int) -> str:
    return f"JB-{10_000 + number}"


def _activity(id_: int, email: str, at: datetime, status: ActivityStatus, subject: str) -> dict[str, Any]:
    return {
        "id": id_, "key": f"mail:{id_}", "message_id": _message_id(id_), "stamp_date": at, "stamp_from": email,
        "stamp_subject": "Mail", "kind": ActivityKind.EMAIL.value, "direction": Direction.IN.value, "at": at,
        "minutes": 0, "subject": subject, "snippet": "", "counts": True, "cancelled": False, "status": status.value,
    }  # fmt: skip


def _mention(id_: int, email: str, person: int | None, name: str) -> dict[str, Any]:
    return {
        "activity_id": id_, "position": 0, "role": MentionRole.FROM.value, "name": name, "email": email,
        "name_key": person_key(name) or None,
        "domain_key": domain_key(email.partition("@")[2]), "quote": "", "person_id": person,
        "candidates": [[person, 0.999, ["address"], ["email"]]] if person else None, "ignored": False,
        "origin": Origin.AUTO.value,
    }  # fmt: skip


def _link(id_: int, person: int) -> dict[str, Any]:
    return {
        "activity_id": id_, "person_id": person, "role": MentionRole.FROM.value, "origin": Origin.AUTO.value,
        "confidence": 0.999, "reasons": ["address"],
    }  # fmt: skip
