"""An agency's companies and jobs, put into the directory; whoever is weighed by them is decided again."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from syncd.directory.writing import writing
from syncd.formats import register
from syncd.formats.register import Entry, R
from syncd.model.people import Grounds, Key, Provenance
from syncd.model.register import reference_key
from syncd.pipeline import looked_up
from syncd.pipeline.rematch import rematch
from syncd.store import companies, company_names, jobs, register_changes
from syncd.store.database import Database
from syncd.store.entered import Entered
from syncd.store.people.changes import CREATED
from syncd.store.register_changes import DOMAIN, RegisterKind
from syncd.store.statements import batches


@dataclass(frozen=True, slots=True)
class EnteredRow:
    """What one row of a list of companies or jobs came to, and what is wrong with it, though it was taken in."""

    line: int
    entered: Entered
    problem: str = ""


def import_companies(database: Database, data: bytes, at: datetime, *, dry_run: bool = False) -> tuple[EnteredRow, ...]:
    """Add or renew companies by external id, else by name, and re-decide who is weighed by where they work.

    Raises ParseError for what is no list, StoreError.
    """
    return _enter(database, register.companies(data), companies.enter_all, RegisterKind.COMPANY, at, dry_run)


def import_jobs(database: Database, data: bytes, at: datetime, *, dry_run: bool = False) -> tuple[EnteredRow, ...]:
    """Add or renew jobs by reference, and re-decide who is weighed by them.

    Raises ParseError for what is no list, StoreError.
    """
    return _enter(database, register.jobs(data), jobs.enter_all, RegisterKind.JOB, at, dry_run)


def _enter(
    database: Database,
    entries: Iterable[Entry[R]],
    enter_all: Callable[[Connection, Iterable[R]], Iterator[Entered]],
    kind: RegisterKind,
    at: datetime,
    dry_run: bool,
) -> tuple[EnteredRow, ...]:
    done: list[EnteredRow] = []
    with writing(database, dry_run) as transaction:
        for batch in batches(entries):
            with transaction() as conn:
                entered_rows = enter_all(conn, (row.record for row in batch if row.record is not None))
                for row in batch:
                    told = Entered(0, "", problem=row.problem) if row.record is None else next(entered_rows)
                    done.append(EnteredRow(row.line, told, told.problem or row.problem))
                entered = [row.entered for row in done[-len(batch) :]]
                _follow(conn, kind, [one for one in entered if one.created or one.moves], at)
    return tuple(done)


def _follow(conn: Connection, kind: RegisterKind, changed: Sequence[Entered], at: datetime) -> None:
    """What follows from rows that changed something: their history, and other links."""
    for one in changed:
        moves = [(CREATED, "", one.name), *one.moves] if one.created else one.moves
        register_changes.note(conn, kind, one.id, moves, Grounds(Provenance.IMPORT, at))
    rematch(conn, {key for one in changed for key in depending(conn, kind, one)}, at)


def depending(conn: Connection, kind: RegisterKind, entered: Entered) -> Iterator[Key]:
    """What mentions are looked up by that a change of a company or a job touches."""
    yield from _EMPLOYERS[kind](conn, entered)


def _employers(conn: Connection, entered: Entered) -> Iterator[Key]:
    """What depends on a company: strangers at its domains, and whoever is called like its people if it is renamed, or
    like those of one that had its name before.
    """
    [company] = companies.load(conn, [entered.id])
    gone = [old for field, old, new in entered.moves if field == DOMAIN and not new]
    yield from (("employer", domain) for domain in (*company.record.domains, *gone))
    names = {name for field, *both in entered.moves if field == "name" for name in both}
    if entered.created:
        names.add(company.record.name)
    for id_ in company_names.bearers_before(conn, names):
        yield from looked_up.hanging_on(conn, companies.people_at(conn, id_), ["company"])
    if any(field == "name" and old for field, old, _ in entered.moves):
        yield from looked_up.hanging_on(conn, companies.people_at(conn, entered.id), ["company"])
        yield from (("job", key) for key in jobs.references_at(conn, entered.id))


def _jobs(_: Connection, entered: Entered) -> Iterator[Key]:
    if entered.created or any(field == "company" for field, *_ in entered.moves):
        yield ("job", reference_key(entered.name))


_EMPLOYERS = {RegisterKind.COMPANY: _employers, RegisterKind.JOB: _jobs}
