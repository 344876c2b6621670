"""Jobs, and which of them a reference names."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Select, delete, select, update

from syncd.model import firms
from syncd.model.register import Job, JobRecord, reference_key
from syncd.store import register_changes
from syncd.store.company_names import ids_of, standing_names
from syncd.store.entered import Entered, Move
from syncd.store.register_changes import RegisterKind
from syncd.store.statements import AnyRow, among, batches
from syncd.store.tables import companies, jobs

FIELDS = ("reference", "title", "company", "location", "status", "owner")


def enter_all(conn: Connection, records: Iterable[JobRecord]) -> Iterator[Entered]:
    """Take jobs in, one after the other."""
    return (enter(conn, record) for record in records)


def enter(conn: Connection, record: JobRecord) -> Entered:
    """Take a job in, by its reference, however that is written. What is not said stays."""
    record = replace(record, company=standing_names(conn, [record.company]).get(record.company, record.company))
    key = reference_key(record.reference)
    known = by_reference(conn, [key]).get(key)
    if known is None:
        company = ids_of(conn, [record.company]).get(record.company)
        row = {**{name: getattr(record, name) for name in FIELDS if name != "company"}, "company_id": company}
        made = conn.execute(jobs.insert().returning(jobs.c.id), [{**row, "reference_key": key}]).scalar_one()
        return Entered(made, record.reference, created=True)
    before = known.record
    moves = [(name, getattr(before, name), getattr(record, name) or getattr(before, name)) for name in FIELDS[1:]]
    moves = [move for move in moves if move[1] != move[2] and not (move[0] == "company" and _same(*move[1:]))]
    kept = register_changes.by_hand(conn, RegisterKind.JOB, known.id).kept
    done = tuple(move for move in moves if move[0] not in kept)
    write(conn, known.id, done)
    left = tuple(move for move in moves if move[0] in kept)
    return Entered(known.id, before.reference, moves=done, left=left)


def write(conn: Connection, id_: int, moves: Sequence[Move]) -> None:
    """Carry changes of the fields out."""
    values: dict[str, Any] = {name: new for name, _, new in moves if name != "company"}
    for company in (new for name, _, new in moves if name == "company"):
        values["company_id"] = ids_of(conn, [company]).get(company)
    if values:
        conn.execute(update(jobs).where(jobs.c.id == id_).values(values))


def remove(conn: Connection, id_: int) -> None:
    conn.execute(delete(jobs).where(jobs.c.id == id_))


def get(conn: Connection, id_: int) -> Job | None:
    return next(iter(_load(conn, _chosen().where(jobs.c.id == id_))), None)


def list_jobs(conn: Connection) -> list[Job]:
    """All, by reference."""
    return _load(conn, _chosen())


def find(conn: Connection, text: str, limit: int) -> list[Job]:
    """Jobs with this in the reference, however that is written, the title or the company's name."""
    wanted, key = firms.key(text), reference_key(text)

    def has(one: JobRecord) -> bool:
        named = any(wanted in firms.key(told) for told in (one.title, one.company))
        return named or bool(key and key in reference_key(one.reference))

    # Here rather than by LIKE: in SQLite that knows Ö and ö for two letters.
    return [job for job in list_jobs(conn) if has(job.record)][:limit]


def by_reference(conn: Connection, keys: Iterable[str]) -> dict[str, Job]:
    """Key (`model.register.reference_key`) → the job that has it."""
    found: dict[str, Job] = {}
    for batch in batches(sorted(set(keys))):
        rows = conn.execute(_chosen().where(among(jobs.c.reference_key, batch)))
        found |= {row.reference_key: from_row(row) for row in rows}
    return found


def references_at(conn: Connection, company_id: int) -> list[str]:
    """The keys of the references of a company's jobs."""
    return list(conn.execute(select(jobs.c.reference_key).where(jobs.c.company_id == company_id)).scalars())


def from_row(row: AnyRow) -> Job:
    said = {name: getattr(row, name) for name in FIELDS if name != "company"}
    return Job(row.id, JobRecord(**said, company=row.company or ""))


def _same(name: str, other: str) -> bool:
    return firms.is_same(name, other)


def _chosen() -> Select[Any]:
    joined = select(jobs, companies.c.name.label("company")).outerjoin(companies, companies.c.id == jobs.c.company_id)
    return joined.order_by(jobs.c.reference)


def _load(conn: Connection, chosen: Select[Any]) -> list[Job]:
    return [from_row(row) for row in conn.execute(chosen)]
