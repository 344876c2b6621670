"""Take a company out of the directory with those merged into it, and put all of it back."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from sqlalchemy import Connection, Table, delete, or_, select, update

from syncd.model.people import Grounds, PersonId, Provenance
from syncd.store import register_changes, work_index
from syncd.store.people.changes import changed, history, note
from syncd.store.register_changes import RegisterKind
from syncd.store.statements import AnyRow, among, batches
from syncd.store.tables import companies, company_domains, jobs, people
from syncd.store.taken_back import Change, standing

_FIELD = "company"


@dataclass(frozen=True, slots=True)
class Removed:
    """What went: the rows of companies and of their domains, and the ids of who worked there and of the jobs there."""

    rows: Sequence[dict[str, Any]]
    domains: Sequence[dict[str, Any]]
    people: Sequence[int]
    jobs: Sequence[int]

    @property
    def survivor(self) -> dict[str, Any]:
        """The row of the company that stood for all that went."""
        [row] = (row for row in self.rows if row["into_id"] is None)
        return row

    @property
    def name(self) -> str:
        return str(self.survivor["name"])

    def packed(self) -> dict[str, Any]:
        return asdict(self)


def remove(conn: Connection, id_: int, grounds: Grounds) -> Removed:
    """Take a company that stands for itself away; its people and jobs have none, and their history says so."""
    own = or_(companies.c.id == id_, companies.c.into_id == id_)
    rows = _as_dicts(conn.execute(select(companies).where(own).order_by(companies.c.id)))
    theirs = among(company_domains.c.company_id, [row["id"] for row in rows])
    domains = _as_dicts(conn.execute(select(company_domains).where(theirs)))
    removed = Removed(rows, domains, _leave(conn, people, id_), _leave(conn, jobs, id_))
    _note(conn, removed.people, removed.jobs, (removed.name, ""), replace(grounds, origin=Provenance.CONSEQUENCE))
    conn.execute(delete(companies).where(own))
    # Whoever worked there is still found by it: their history has the name.
    work_index.leave(conn, [row["name"] for row in rows])
    return removed


def put_back(conn: Connection, removed: Removed, grounds: Grounds) -> None:
    """Bring the companies back as they were, with the people and jobs of which nobody has said otherwise since."""
    conn.execute(companies.insert(), removed.rows)
    if removed.domains:
        conn.execute(company_domains.insert(), removed.domains)
    work_index.enter(conn, [row["name"] for row in removed.rows])
    told = history(conn, _without_any(conn, people, removed.people))
    employed = [id_ for id_, changes in told.items() if _since_then(changes)]
    of_jobs = register_changes.histories(conn, RegisterKind.JOB, _without_any(conn, jobs, removed.jobs))
    wanted = [id_ for id_, changes in of_jobs.items() if _since_then(changes)]
    for table, ids in ((people, employed), (jobs, wanted)):
        for batch in batches(ids):
            conn.execute(update(table).where(among(table.c.id, batch)).values(company_id=removed.survivor["id"]))
    _note(conn, employed, wanted, ("", removed.name), grounds)


def _leave(conn: Connection, table: Table, company: int) -> list[int]:
    leaving = update(table).where(table.c.company_id == company).values(company_id=None)
    return sorted(conn.execute(leaving.returning(table.c.id)).scalars())


def _without_any(conn: Connection, table: Table, ids: Iterable[int]) -> list[int]:
    """Those of them that are still there, and have no company."""
    free = select(table.c.id).where(table.c.company_id.is_(None))
    return sorted(id_ for batch in batches(ids) for id_ in conn.execute(free.where(among(table.c.id, batch))).scalars())


def _since_then(changes: Iterable[Change]) -> bool:
    """Whether the last word on the company is that it was removed."""
    words = [change for change in standing(changes) if change.field == _FIELD]
    return bool(words) and words[-1].origin is Provenance.CONSEQUENCE


def _note(
    conn: Connection,
    employed: Iterable[int],
    wanted: Iterable[int],
    move: tuple[str, str],
    grounds: Grounds,
) -> None:
    note(conn, [changed(PersonId(id_), _FIELD, *move, grounds) for id_ in employed])
    moves = [(id_, (_FIELD, *move)) for id_ in wanted]
    register_changes.note_all(conn, RegisterKind.JOB, moves, grounds)


def _as_dicts(rows: Iterable[AnyRow]) -> list[dict[str, Any]]:
    return [dict(row._mapping) for row in rows]
