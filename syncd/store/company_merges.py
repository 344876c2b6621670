"""Have one company stand for another, and part them again. Domains stay: whoever stands for both has those of both."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Column, Connection, Table, select, update

from syncd.store.statements import among, batches
from syncd.store.tables import companies, jobs, people


@dataclass(frozen=True, slots=True)
class Moved:
    """The ids of what went from one company to another, to come back from there.

    `companies` are those that had been merged into the one that went.
    """

    people: tuple[int, ...] = ()
    jobs: tuple[int, ...] = ()
    companies: tuple[int, ...] = ()

    def packed(self) -> dict[str, Any]:
        return asdict(self)


def from_column(packed: dict[str, Any]) -> Moved:
    return Moved(**{name: tuple(values) for name, values in packed.items()})


def merge(conn: Connection, survivor: int, other: int) -> Moved:
    """Move everything of `other` to `survivor`, and have every later word on `other` count for it."""
    conn.execute(update(companies).where(companies.c.id == other).values(into_id=survivor))
    return Moved(
        people=_moved(conn, people, people.c.company_id, other, survivor),
        jobs=_moved(conn, jobs, jobs.c.company_id, other, survivor),
        companies=_moved(conn, companies, companies.c.into_id, other, survivor),
    )


def part(conn: Connection, survivor: int, other: int, moved: Moved) -> None:
    """Give back what went to `survivor` and is still there."""
    conn.execute(update(companies).where(companies.c.id == other).values(into_id=None))
    _give_back(conn, people, people.c.company_id, moved.people, survivor, other)
    _give_back(conn, jobs, jobs.c.company_id, moved.jobs, survivor, other)
    _give_back(conn, companies, companies.c.into_id, moved.companies, survivor, other)


def survivor_of(conn: Connection, id_: int) -> int | None:
    """Who stands for this company; None where it stands for itself."""
    return conn.execute(select(companies.c.into_id).where(companies.c.id == id_)).scalar()


def into(conn: Connection, id_: int) -> Sequence[int]:
    """The companies that were merged into this one, in order."""
    return (
        conn.execute(select(companies.c.id).where(companies.c.into_id == id_).order_by(companies.c.id)).scalars().all()
    )


def _moved(conn: Connection, table: Table, at: Column[Any], other: int, survivor: int) -> tuple[int, ...]:
    moving = update(table).where(at == other).values({at.name: survivor}).returning(table.c.id)
    return tuple(sorted(conn.execute(moving).scalars()))


def _give_back(conn: Connection, table: Table, at: Column[Any], ids: Iterable[int], survivor: int, other: int) -> None:
    for batch in batches(ids):
        conn.execute(update(table).where(among(table.c.id, batch), at == survivor).values({at.name: other}))
