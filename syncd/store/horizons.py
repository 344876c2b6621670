"""Recurring meetings: how far each was expanded, and what to expand again when time moves on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select

from syncd.model.items import Location
from syncd.model.moments import require_aware
from syncd.store.ledger import LOCATION, location_from_row
from syncd.store.statements import AnyRow, among_given, batches, insert
from syncd.store.tables import horizons, ledger


@dataclass(frozen=True, slots=True)
class Horizon:
    """A calendar object whose occurrences are stored up to `expanded_until`, and no further."""

    ledger_id: int
    location: Location
    content: bytes
    expanded_until: datetime

    def __post_init__(self) -> None:
        require_aware(self.expanded_until, "expanded_until")


def save(conn: Connection, ledger_id: int, content: bytes, expanded_until: datetime) -> None:
    """Remember the object at this place in the ledger; a newer one takes the place of the old."""
    new = {"content": content, "expanded_until": expanded_until}
    statement = insert(conn.dialect.name, horizons).values(ledger_id=ledger_id, **new)
    conn.execute(statement.on_conflict_do_update(index_elements=["ledger_id"], set_=new))


def due(conn: Connection, source: str, before: datetime, limit: int) -> tuple[Horizon, ...]:
    """A source's objects expanded to less than `before`, nearest horizon first, at most `limit`; none that are gone."""
    chosen = (
        select(horizons, *(ledger.c[name] for name in LOCATION))
        .join(ledger, ledger.c.id == horizons.c.ledger_id)
        .where(ledger.c.source == source, ledger.c.gone.is_(False), horizons.c.expanded_until < before)
        .order_by(horizons.c.expanded_until, horizons.c.ledger_id)
    )
    return tuple(map(from_row, conn.execute(chosen.limit(limit))))


def sources_due(conn: Connection, before: datetime) -> frozenset[str]:
    """The sources that `due` has something of."""
    near = select(horizons.c.ledger_id).where(horizons.c.expanded_until < before)
    here = select(ledger.c.source).where(ledger.c.id.in_(near), ledger.c.gone.is_(False))
    return frozenset(conn.scalars(here.distinct()))


def drop(conn: Connection, ledger_ids: Iterable[int]) -> None:
    """Forget these: they recur no more."""
    for batch in batches(sorted(set(ledger_ids))):
        conn.execute(_DROP, {"places": batch})


_DROP = delete(horizons).where(among_given(horizons.c.ledger_id, "places"))


def from_row(row: AnyRow) -> Horizon:
    return Horizon(row.ledger_id, location_from_row(row), row.content, row.expanded_until)
