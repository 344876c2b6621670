"""Where an activity was found: the items in the ledger that tell of it, and everything else they tell of."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, func, select, update

from syncd.model.activity import ActivityStatus, Disposition
from syncd.model.items import Location
from syncd.model.ledger import Verdict
from syncd.store.ledger import LOCATION, location_from_row
from syncd.store.statements import among_given, batches
from syncd.store.tables import activities, ledger, ledger_activities


@dataclass(frozen=True, slots=True)
class Place:
    """An item in the ledger, the verdict on it, and the status of every activity it tells of."""

    id: int
    verdict: Verdict
    statuses: tuple[ActivityStatus, ...]


def first_of(conn: Connection, activity_ids: Iterable[int]) -> dict[int, int]:
    """Activity → ledger id of the first item that told of it."""
    found: dict[int, int] = {}
    for batch in batches(sorted(set(activity_ids))):
        found |= {row.activity_id: row.place for row in conn.execute(_FIRST, {"activities": batch})}
    return found


_FIRST = (
    select(ledger_activities.c.activity_id, func.min(ledger_activities.c.ledger_id).label("place"))
    .where(among_given(ledger_activities.c.activity_id, "activities"))
    .group_by(ledger_activities.c.activity_id)
)


def telling(conn: Connection, activity_ids: Iterable[int]) -> Iterator[tuple[int, Location]]:
    """Each of these activities with every item that tells of it and is still at its source."""
    for batch in batches(sorted(set(activity_ids))):
        for row in conn.execute(_STILL_TELLING, {"activities": batch}):
            yield row.activity_id, location_from_row(row)


_STILL_TELLING = (
    select(ledger_activities.c.activity_id, *(ledger.c[name] for name in LOCATION))
    .join(ledger, ledger.c.id == ledger_activities.c.ledger_id)
    .where(among_given(ledger_activities.c.activity_id, "activities"), ledger.c.gone.is_(False))
    .order_by(ledger_activities.c.activity_id, ledger.c.id)
)


def of(conn: Connection, activity_ids: Iterable[int]) -> tuple[Place, ...]:
    """Every item that tells of one of these activities, in order of id."""
    places: set[int] = set()
    for batch in batches(sorted(set(activity_ids))):
        places |= set(conn.execute(_TELLING, {"activities": batch}).scalars())
    return at(conn, places)


_TELLING = select(ledger_activities.c.ledger_id).where(among_given(ledger_activities.c.activity_id, "activities"))


def at(conn: Connection, places: Iterable[int]) -> tuple[Place, ...]:
    """These items in order of id; one that tells of no activity is left out."""
    return tuple(place for batch in batches(sorted(set(places))) for place in _load(conn, batch))


def set_verdict(conn: Connection, place: int, verdict: Verdict) -> None:
    """Say what became of an item."""
    said = {"disposition": verdict.disposition.value, "reason": str(verdict.reason), "cause": verdict.cause}
    conn.execute(update(ledger).where(ledger.c.id == place).values(**said))


def _load(conn: Connection, ids: list[int]) -> list[Place]:
    verdicts: dict[int, Verdict] = {}
    statuses: defaultdict[int, list[ActivityStatus]] = defaultdict(list)
    for row in conn.execute(_TOLD, {"places": ids}):
        verdicts[row.id] = Verdict(Disposition(row.disposition), row.reason, row.cause)
        statuses[row.id].append(ActivityStatus(row.status))
    return [Place(id_, verdict, tuple(statuses[id_])) for id_, verdict in verdicts.items()]


_TOLD = (
    select(ledger.c.id, ledger.c.disposition, ledger.c.reason, ledger.c.cause, activities.c.status)
    .join(ledger_activities, ledger_activities.c.ledger_id == ledger.c.id)
    .join(activities, activities.c.id == ledger_activities.c.activity_id)
    .where(among_given(ledger.c.id, "places"))
    .order_by(ledger.c.id, activities.c.id)
)
