"""Jobs, and which of them a reference names."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Select, or_, select, update

from syncd.model.register import Job, JobRecord, reference_key
from syncd.store.entered import Entered
from syncd.store.people.companies import company_key, ids_of
from syncd.store.statements import AnyRow, among, batches
from syncd.store.tables import companies, jobs

FIELDS = ("reference", "title", "company", "location", "status", "owner")


def enter(conn: Connection, record: JobRecord) -> Entered:
    """Take a job in, by its reference, however that is written. What is not said stays."""
    key = reference_key(record.reference)
    known = by_reference(conn, [key]).get(key)
    if known is None:
        company = ids_of(conn, [record.company]).get(record.company)
        row = {**{name: getattr(record, name) for name in FIELDS if name != "company"}, "company_id": company}
        made = conn.execute(jobs.insert().returning(jobs.c.id), [{**row, "reference_key": key}]).scalar_one()
        return Entered(made, record.reference, created=True)
    before = known.record
    moves = [(name, getattr(before, name), getattr(record, name) or getattr(before, name)) for name in FIELDS[1:]]
    changed = {
        name: (old, new) for name, old, new in moves if old != new and not (name == "company" and _same(old, new))
    }
    if changed:
        values: dict[str, Any] = {name: new for name, (_, new) in changed.items() if name != "company"}
        if "company" in changed:
            values["company_id"] = ids_of(conn, [record.company])[record.company]
        conn.execute(update(jobs).where(jobs.c.id == known.id).values(values))
    return Entered(known.id, before.reference, moves=tuple((name, *move) for name, move in changed.items()))


def get(conn: Connection, id_: int) -> Job | None:
    return next(iter(_load(conn, _chosen().where(jobs.c.id == id_))), None)


def list_jobs(conn: Connection) -> list[Job]:
    """All, by reference."""
    return _load(conn, _chosen())


def find(conn: Connection, text: str, limit: int) -> list[Job]:
    """Jobs with this in the reference, the title or the company's name."""
    wanted = company_key(text)
    columns = (jobs.c.reference, jobs.c.title, companies.c.name)
    like = or_(*(column.icontains(wanted, autoescape=True) for column in columns))
    return _load(conn, _chosen().where(like).limit(limit))


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
    return company_key(name) == company_key(other)


def _chosen() -> Select[Any]:
    joined = select(jobs, companies.c.name.label("company")).outerjoin(companies, companies.c.id == jobs.c.company_id)
    return joined.order_by(jobs.c.reference)


def _load(conn: Connection, chosen: Select[Any]) -> list[Job]:
    return [from_row(row) for row in conn.execute(chosen)]
