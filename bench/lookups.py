"""What looking somebody up among a million people costs: by address, number or name, and by a misspelt name."""

import random
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice, product
from pathlib import Path

from rapidfuzz import fuzz, process
from sqlalchemy import Connection, text

from bench.crowd import crowd
from quality.typos import misspelt
from syncd.model import spellings
from syncd.model.folding import fold
from syncd.model.names import person_key
from syncd.model.people import Grounds, PersonRecord, PhonePoint, Provenance
from syncd.pipeline import alike, finding
from syncd.store import people, upgrading
from syncd.store.database import open_database
from syncd.store.people import PointKind
from syncd.store.people.writing import create_all

_AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
_BATCH, _BATCHES = 500, 20
_QUERIES, _SLOW_QUERIES = 400, 30
_INDEX = ("word_spellings", "name_pairs", "work_words", "ix_people_title", "ix_person_changes_old")

Find = Callable[[str], Sequence[str]]
"""The keys of the names that a misspelt one may be, the likeliest first."""


@dataclass(frozen=True, slots=True)
class LookUp:
    """Milliseconds of one look-up, and how many times ours that is; `mib` is what the index takes on disk."""

    work: str
    by: str
    queries: int
    median: float
    p99: float
    recall_at_5: float | None = None
    recall_at_10: float | None = None
    mib: float | None = None
    times_ours: float = 1.0

    def told(self) -> str:
        recall = (
            f"recall@5 {self.recall_at_5:.3f}, @10 {self.recall_at_10:.3f}" if self.recall_at_10 is not None else ""
        )
        disk = f", {self.mib:.0f} MiB" if self.mib is not None else ""
        return (
            f"{self.work:26}{self.by:24}median {self.median:9.4f} ms, p99 {self.p99:9.4f} ms, "
            f"{self.times_ours:7.1f}×  {recall}{disk}"
        )


def lookups(folder: Path, count: int) -> Iterator[LookUp]:
    """All of it, on a directory of so many that is made in `folder`, or is there already."""
    file = folder / f"people-{count}.db"
    if not file.exists():
        _fill(file, count)
    database = open_database(f"sqlite:///{file}")
    with database.read() as conn:
        names = conn.execute(text("SELECT name FROM people ORDER BY id")).scalars().all()
        numbers = conn.execute(text("SELECT value FROM contact_points WHERE kind = 'phone'")).scalars().all()
        yield from _exact(conn, numbers, names)
        ours = _misspelt("syncd", _ours(conn), names, _QUERIES, mib=_size(conn))
        yield ours
        yield _misspelt("syncd, people find", _shown(conn), names, _QUERIES // 4, ours)
    database.dispose()
    keys = sorted({person_key(name) for name in names} - {""})
    yield _misspelt("rapidfuzz over all", lambda query: _over_all(query, keys), names, _SLOW_QUERIES, ours)
    trigrams = _Trigrams(folder / f"trigrams-{count}.db", keys)
    yield _misspelt("FTS5 trigram, 3 rarest", trigrams.find, names, _SLOW_QUERIES, ours, trigrams.mib)


def _fill(file: Path, count: int) -> None:
    upgrading.upgrade(f"sqlite:///{file}")
    database = open_database(f"sqlite:///{file}")
    everybody = enumerate(crowd(count))
    while batch := list(islice(everybody, 20_000)):
        records = [
            PersonRecord(
                one.name,
                f"p{n}",
                emails=(_address(n),),
                phones=(PhonePoint(one.phone),),
                company=one.company,
                title=one.title,
            )
            for n, one in batch
        ]
        with database.begin() as conn:
            create_all(conn, records, Grounds(Provenance.IMPORT, _AT))
    database.dispose()


def _address(number: int) -> str:
    return f"p{number}@mail.example"


def _exact(conn: Connection, numbers: Sequence[str], names: Sequence[str]) -> Iterator[LookUp]:
    """Each of a batch: who has it; and with all that matching needs to know of them."""
    rng = random.Random(5)
    given = {
        "address": [_address(n) for n in range(len(names))],
        "number": numbers,
        "name": [key for name in names if (key := person_key(name))],
    }
    ways: dict[str, Callable[[str, Sequence[str]], object]] = {
        "who has it": lambda kind, asked: _holders(conn, kind, asked),
        "all that matching needs": lambda kind, asked: people.known(
            conn, *(asked if kind == one else () for one in ("address", "number", "name"))
        ),
    }
    for (kind, values), (way, look_up) in product(given.items(), ways.items()):
        spent: list[float] = []
        for _ in range(_BATCHES):
            asked = rng.sample(values, _BATCH)
            began = time.perf_counter()
            look_up(kind, asked)
            spent.append((time.perf_counter() - began) * 1000 / _BATCH)
        yield LookUp(f"exact {kind}", way, _BATCH * _BATCHES, *_median_and_p99(spent))


def _holders(conn: Connection, kind: str, asked: Sequence[str]) -> object:
    if kind == "name":
        return people.namesakes(conn, asked)
    return people.holders_of(conn, PointKind.EMAIL if kind == "address" else PointKind.PHONE, asked)


def _misspelt(
    by: str, find: Find, names: Sequence[str], queries: int, ours: LookUp | None = None, mib: float | None = None
) -> LookUp:
    rng = random.Random(7)
    asked = [(misspelt(rng, name), person_key(name)) for name in rng.sample(names, queries)]
    spent, ranks = list[float](), list[int]()
    for query, key in asked:
        began = time.perf_counter()
        found = find(query)
        spent.append((time.perf_counter() - began) * 1000)
        ranks.append(found.index(key) if key in found else len(names))
    median, p99 = _median_and_p99(spent)
    at_5, at_10 = (sum(rank < most for rank in ranks) / queries for most in (5, 10))
    times = median / ours.median if ours else 1.0
    return LookUp("misspelt name", by, queries, median, p99, at_5, at_10, mib, times)


def _ours(conn: Connection) -> Find:
    return lambda query: [key for _, key in alike.names_meant(conn, spellings.words(query), query)[:10]]


def _shown(conn: Connection) -> Find:
    def find(query: str) -> list[str]:
        found = (person_key(one.person.name) for one in finding.find(conn, query, 50))
        return list(dict.fromkeys(found))

    return find


def _over_all(query: str, keys: Sequence[str]) -> list[str]:
    wanted = " ".join(sorted(fold(query).split()))
    return [key for key, _, _ in process.extract(wanted, keys, scorer=fuzz.ratio, processor=None, limit=10)]


class _Trigrams:
    """SQLite's own index of trigrams: names that have any of the three rarest of the query's, compared in full."""

    def __init__(self, file: Path, keys: Sequence[str]) -> None:
        file.unlink(missing_ok=True)
        self._conn = sqlite3.connect(file)
        self._conn.execute("CREATE VIRTUAL TABLE names USING fts5(name, tokenize = 'trigram', detail = 'none')")
        self._conn.executemany("INSERT INTO names VALUES (?)", ((key,) for key in keys))
        self._conn.execute("CREATE VIRTUAL TABLE counted USING fts5vocab(names, row)")
        self._conn.commit()
        self.mib = file.stat().st_size / 2**20

    def find(self, query: str) -> list[str]:
        words = sorted(fold(query).split())
        wanted = " ".join(words)
        own = {word[at : at + 3] for word in words for at in range(len(word) - 2)}
        counted = [(self._borne(one), one) for one in own]
        rarest = [one for borne, one in sorted(counted) if borne][:3]
        if not rarest:
            return []
        asked = " OR ".join(f'"{one}"' for one in rarest)
        rows = self._conn.execute("SELECT name FROM names WHERE names MATCH ?", (asked,))
        found = process.extract(wanted, [name for (name,) in rows], scorer=fuzz.ratio, processor=None, limit=10)
        return [name for name, _, _ in found]

    def _borne(self, trigram: str) -> int:
        row = self._conn.execute("SELECT doc FROM counted WHERE term = ?", (trigram,)).fetchone()
        return row[0] if row else 0


def _size(conn: Connection) -> float:
    names = ", ".join(f"'{name}'" for name in _INDEX)
    return float(conn.execute(text(f"SELECT SUM(pgsize) FROM dbstat WHERE name IN ({names})")).scalar_one()) / 2**20


def _median_and_p99(spent: Sequence[float]) -> tuple[float, float]:
    return statistics.median(spent), sorted(spent)[int(len(spent) * 0.99)]
