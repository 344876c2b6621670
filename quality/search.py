"""Whether somebody is found, among many, by what is remembered of the name."""

import random
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection

from bench.crowd import crowd
from quality import typos
from quality.rows import Row, absent
from syncd.model.names import person_key
from syncd.model.people import PersonRecord
from syncd.pipeline import finding
from syncd.store import people
from syncd.store.database import open_database
from training import alphabets

TASK = "people find"
_OWN_SEARCHES = Path(__file__).parent / "cases" / "name_searches.tsv"
_PEOPLE, _QUERIES, _SHOWN = 20_000, 1_000, 5
_AT = datetime(2026, 1, 5, tzinfo=UTC)

Spoil = Callable[[random.Random, str], str]
Asked = tuple[str, str]
"""What somebody types, and the name that is meant."""


def measure() -> list[Row]:
    names = [one.name for one in crowd(_PEOPLE)]
    with TemporaryDirectory(prefix="quality-") as folder, _directory(Path(folder) / "made-up.db", names) as conn:
        rows = [
            _row(conn, "misspelt names", _spoilt(names, typos.misspelt)),
            _row(conn, "names in part", _spoilt(names, typos.in_part)),
            _row(conn, "other forms of given names", _spoilt(names, typos.called)),
        ]
    return [*rows, _by_hand(names), _across()]


def _by_hand(names: Sequence[str]) -> Row:
    """Searches written by hand among made-up people: the half that was not looked at."""
    kept = [line for line in _OWN_SEARCHES.read_text(encoding="utf-8").splitlines(keepends=True) if line[0] != "#"]
    asked = [(line.split("\t")[1], line.rstrip("\n").split("\t")[2]) for line in kept if zlib.crc32(line.encode()) % 2]
    everybody = dict.fromkeys((*names, *(line.rstrip("\n").split("\t")[2] for line in kept)))
    with (
        TemporaryDirectory(prefix="quality-") as folder,
        _directory(Path(folder) / "by-hand.db", everybody) as conn,
    ):
        return _row(conn, "searches by hand, held out", asked)


def _across() -> Row:
    """Latin words look for the Cyrillic ones that they were seen with; none of them was learned from."""
    what = "Cyrillic names typed in Latin letters"
    if not alphabets.PAIRS.exists():
        return absent(TASK, _measured(what), None, 0.98, "shared/data/names")
    held_out = [pair for pair in alphabets.pairs() if alphabets.is_held_out(pair[0])]
    chosen = random.Random(11).sample(held_out, 5_000)
    with (
        TemporaryDirectory(prefix="quality-") as folder,
        _directory(Path(folder) / "cyrillic.db", sorted({cyrillic for _, cyrillic, _ in chosen})) as conn,
    ):
        return _row(conn, what, [(latin, cyrillic) for latin, cyrillic, _ in chosen[:_QUERIES]])


@contextmanager
def _directory(file: Path, names: Iterable[str]) -> Iterator[Connection]:
    """A connection to a directory of these names."""
    database = open_database(f"sqlite:///{file}", create=True)
    with database.begin() as conn:
        list(people.upsert_imported(conn, (PersonRecord(name, f"p{n}") for n, name in enumerate(names)), _AT))
    with database.read() as conn:
        yield conn
    database.dispose()


def _spoilt(names: Sequence[str], spoil: Spoil) -> list[Asked]:
    rng = random.Random(7)
    asked = ((spoil(rng, name), name) for name in rng.sample(names, _QUERIES))
    return [(query, name) for query, name in asked if query]


def _row(conn: Connection, what: str, asked: Sequence[Asked]) -> Row:
    found = sum(person_key(name) in _shown(conn, query) for query, name in asked)
    return Row(TASK, _measured(what), found / len(asked), None, 0.98, len(asked))


def _shown(conn: Connection, query: str) -> set[str]:
    """The names shown; where several bear one of them, nobody can tell which of those is meant."""
    return {person_key(candidate.person.name) for candidate in finding.find(conn, query, _SHOWN)}


def _measured(what: str) -> str:
    return f"recall@{_SHOWN}, {what}"
