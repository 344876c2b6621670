"""An agency's people, put into the directory; who waited for them is decided again."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from syncd.directory.writing import writing
from syncd.formats.people import Row
from syncd.model.people import PersonId, PersonRecord
from syncd.model.review import ProposalKind
from syncd.pipeline import duplicates, looked_up
from syncd.pipeline.rematch import rematch
from syncd.store import forgotten, people, proposals
from syncd.store.database import Database
from syncd.store.people import Imported, Outcome
from syncd.store.statements import batches


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """What one row of the file came to."""

    line: int
    imported: Imported


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do; `problems` are the rows that could not be read.

    `rows` are those that changed something or met what a person had said by hand; `decided_again` counts activities,
    `erased` the rows about people who were erased on request: they are left out.
    """

    created: int
    updated: int
    unchanged: int
    problems: tuple[Row, ...]
    rows: tuple[ImportedRow, ...] = ()
    decided_again: int = 0
    erased: int = 0


def import_people(database: Database, rows: Iterable[Row], at: datetime, *, dry_run: bool = False) -> ImportReport:
    """Add or update people, a batch a transaction, and re-decide what waited for them. Raises StoreError.

    A dry run does the same in one transaction that is taken back.
    """
    problems: list[Row] = []
    told: list[ImportedRow] = []
    counts: Counter[str] = Counter()
    with writing(database, dry_run) as transaction:
        for batch in batches(_readable(rows, problems)):
            with transaction() as conn:
                taken = _not_erased(conn, batch)
                counts["erased"] += len(batch) - len(taken)
                done, decided_again = _import(conn, [row.record for row in taken if row.record], at)
            counts += Counter(one.outcome.value for one in done)
            counts["decided again"] += decided_again
            told += [ImportedRow(row.line, one) for row, one in zip(taken, done, strict=True) if _says(one)]
    created, updated, unchanged = (counts[outcome.value] for outcome in Outcome)
    return ImportReport(
        created, updated, unchanged, tuple(problems), tuple(told), counts["decided again"], counts["erased"]
    )


def ask_about_duplicates(database: Database, at: datetime) -> int:
    """Ask about all who may be in the directory twice; returns how many pairs are open. Raises StoreError."""
    with database.read() as conn:
        pages = [list(ids) for ids in people.pages(conn)]
    for ids in pages:
        with database.begin() as conn:
            duplicates.ask(conn, [PersonId(id_) for id_ in ids], at)
    with database.read() as conn:
        return len(proposals.open_proposals(conn, ProposalKind.DUPLICATE_PEOPLE))


def _readable(rows: Iterable[Row], problems: list[Row]) -> Iterator[Row]:
    """The rows with a record; what is wrong with any is added to `problems`."""
    for row in rows:
        if row.problem:
            problems.append(row)
        if row.record is not None:
            yield row


def _not_erased(conn: Connection, batch: Sequence[Row]) -> list[Row]:
    """The rows without those of people who were erased on request. A name alone is nobody's."""
    stones = forgotten.load(conn)
    return [row for row in batch if not (row.record and any(key in stones for key in row.record.proofs))]


def _import(conn: Connection, records: Sequence[PersonRecord], at: datetime) -> tuple[list[Imported], int]:
    """What became of each, and how many activities were decided again."""
    done = list(people.upsert_imported(conn, records, at))
    changed = [
        (one.id, record.keys) for record, one in zip(records, done, strict=True) if one.outcome is not Outcome.UNCHANGED
    ]
    named = looked_up.names(conn, (id_ for id_, _ in changed))
    weighed = {key for field in looked_up.WEIGHED for key in looked_up.hanging_on(conn, _moved(done, field), [field])}
    decided_again = len(rematch(conn, [*named, *weighed, *(key for _, keys in changed for key in keys)], at))
    points = ((id_, field, value) for id_, keys in changed for field, value in keys if field != "name")
    proposals.answer_changes(conn, points)
    duplicates.ask(conn, [id_ for id_, _ in changed], at)
    return done, decided_again


def _moved(done: Iterable[Imported], field: str) -> list[PersonId]:
    """Whose record said otherwise before; what is said of somebody new is all looked up."""
    return [one.id for one in done if one.outcome is Outcome.UPDATED and any(move[0] == field for move in one.moves)]


def _says(one: Imported) -> bool:
    return one.outcome is not Outcome.UNCHANGED or bool(one.left)
