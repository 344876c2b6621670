"""The ledger's rows: every location ever seen, and what became of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Select, and_, bindparam, case, delete, func, or_, select, update

from syncd.model.activity import Disposition
from syncd.model.items import Location
from syncd.model.ledger import LedgerRow, Verdict
from syncd.store.statements import BATCH, AnyRow, among, batches, insert
from syncd.store.tables import activities, ledger, ledger_activities

ABSENT = -1
"""Stands for no uidvalidity and no uid, so that a location is unique on either database."""

LOCATION = ("source", "folder", "uidvalidity", "uid", "href")


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What to write of one location. A recurring meeting is one location and several activities.

    `next_try` is for `failed`: without it the item is parked.
    """

    location: Location
    verdict: Verdict
    message_id: str = ""
    activity_ids: tuple[int, ...] = ()
    next_try: datetime | None = None


@dataclass(frozen=True, slots=True)
class LedgerCount:
    """How many locations of a folder ended this way; `gone` of them are no longer at the source."""

    source: str
    folder: str
    disposition: Disposition
    items: int
    gone: int


@dataclass(frozen=True, slots=True)
class SkipCount:
    """How many items of a source were skipped for this reason."""

    source: str
    reason: str
    items: int


def record(conn: Connection, entries: Iterable[LedgerEntry], at: datetime) -> dict[Location, int]:
    """Write what became of these locations and return their ids; of a location given twice the last entry stays.

    A location seen before keeps its id and its first `seen_at`; each failure in a row counts one attempt more.
    """
    last = {entry.location: entry for entry in entries}
    for batch in batches(last.values()):
        conn.execute(_upsert(conn), [_values(entry, at) for entry in batch])
    ids = {location_from_row(row): row.id for row in _find(conn, last, ledger.c.id)}
    for places in batches((ids[location], entry) for location, entry in last.items()):
        _attach(conn, places, at)
    return ids


def mark_gone(conn: Connection, locations: Iterable[Location], failed: Verdict) -> None:
    """Note that the source no longer has these. What they became stays; those that failed become `failed`."""
    here = and_(*(ledger.c[name] == bindparam(f"at_{name}") for name in LOCATION))
    gone = update(ledger).where(here).values(gone=True, next_try=None)
    never_read = update(ledger).where(here, ledger.c.disposition == Disposition.FAILED.value).values(**_said(failed))
    for batch in batches(locations):
        places = [{f"at_{name}": value for name, value in _place(at).items()} for at in batch]
        conn.execute(gone, places)
        conn.execute(never_read, places)


def rows(
    conn: Connection,
    *,
    disposition: Disposition | None = None,
    source: str | None = None,
    ids: Sequence[int] | None = None,
) -> Iterator[LedgerRow]:
    """The rows in order of id, read as they are asked for."""
    chosen = _rows()
    if disposition is not None:
        chosen = chosen.where(ledger.c.disposition == disposition.value)
    if source is not None:
        chosen = chosen.where(ledger.c.source == source)
    if ids is None:
        yield from _stream(conn, chosen)
        return
    for batch in batches(sorted(set(ids))):
        yield from _stream(conn, chosen.where(among(conn, ledger.c.id, batch)))


def attempts(conn: Connection, locations: Iterable[Location]) -> dict[Location, int]:
    """How often in a row each of these has failed; a location never seen is left out."""
    return {location_from_row(row): row.attempts for row in _find(conn, locations, ledger.c.attempts)}


def due_for_retry(conn: Connection, source: str, now: datetime, limit: int = BATCH) -> tuple[Location, ...]:
    """Failed items whose next try has come, at most `limit`, the longest waiting first."""
    columns = [ledger.c[name] for name in LOCATION]
    waiting = select(*columns).where(ledger.c.source == source, ledger.c.next_try <= now)
    rows = conn.execute(waiting.order_by(ledger.c.next_try, ledger.c.id).limit(limit))
    return tuple(map(location_from_row, rows))


def known(conn: Connection, source: str, folder: str) -> Iterator[tuple[Location, Disposition]]:
    """Every location of a folder that the ledger holds, in order of location, gone ones included."""
    columns = [ledger.c[name] for name in LOCATION]
    chosen = select(*columns, ledger.c.disposition).where(ledger.c.source == source, ledger.c.folder == folder)
    for row in conn.execute(chosen.order_by(*columns), execution_options={"yield_per": BATCH}):
        yield location_from_row(row), Disposition(row.disposition)


def summary(conn: Connection) -> tuple[LedgerCount, ...]:
    """The coverage sum: how many locations of each folder ended in which way."""
    group = (ledger.c.source, ledger.c.folder, ledger.c.disposition)
    gone = func.sum(case((ledger.c.gone, 1), else_=0))
    counted = select(*group, func.count().label("items"), gone.label("gone")).group_by(*group).order_by(*group)
    return tuple(
        LedgerCount(row.source, row.folder, Disposition(row.disposition), row.items, row.gone)
        for row in conn.execute(counted)
    )


def skips_by_reason(conn: Connection) -> tuple[SkipCount, ...]:
    """Why items were skipped, by source and reason."""
    group = (ledger.c.source, ledger.c.reason)
    counted = select(*group, func.count().label("items")).where(ledger.c.disposition == Disposition.SKIPPED.value)
    return tuple(
        SkipCount(row.source, row.reason, row.items) for row in conn.execute(counted.group_by(*group).order_by(*group))
    )


def from_row(row: AnyRow) -> LedgerRow:
    return LedgerRow(
        id=row.id,
        location=location_from_row(row),
        verdict=Verdict(Disposition(row.disposition), row.reason, row.cause),
        message_id=row.message_id,
        activity_id=row.activity_id,
        seen_at=row.seen_at,
        attempts=row.attempts,
        gone=row.gone,
        next_try=row.next_try,
    )


def _rows() -> Select[Any]:
    # Of a recurring meeting's activities the first stands for all.
    first = select(func.min(ledger_activities.c.activity_id)).where(ledger_activities.c.ledger_id == ledger.c.id)
    return select(ledger, first.scalar_subquery().label("activity_id")).order_by(ledger.c.id)


def _stream(conn: Connection, chosen: Select[Any]) -> Iterator[LedgerRow]:
    for row in conn.execute(chosen, execution_options={"yield_per": BATCH}):
        yield from_row(row)


def _upsert(conn: Connection) -> Any:
    statement = insert(conn, ledger)
    new = statement.excluded
    kept = {name: new[name] for name in ("message_id", "disposition", "reason", "cause", "next_try", "gone")}
    failed = new.disposition == Disposition.FAILED.value
    attempts = case((failed, ledger.c.attempts + 1), else_=0)
    return statement.on_conflict_do_update(index_elements=list(LOCATION), set_={**kept, "attempts": attempts})


def _find(conn: Connection, locations: Iterable[Location], *wanted: Column[Any]) -> Iterator[AnyRow]:
    """The rows of these locations, folder by folder: the unique key is read in its order."""
    folders: defaultdict[tuple[str, str, int], list[Location]] = defaultdict(list)
    for at in locations:
        folders[at.source, at.folder, ABSENT if at.uidvalidity is None else at.uidvalidity].append(at)
    for (source, folder, uidvalidity), places in folders.items():
        name, absent = ("href", {"uid": ABSENT}) if uidvalidity == ABSENT else ("uid", {"href": ""})
        fixed = {"source": source, "folder": folder, "uidvalidity": uidvalidity, **absent}
        chosen = select(*(ledger.c[part] for part in LOCATION), *wanted).filter_by(**fixed)
        for batch in batches(sorted({getattr(place, name) for place in places})):
            yield from conn.execute(chosen.where(among(conn, ledger.c[name], batch)))


def _attach(conn: Connection, places: Sequence[tuple[int, LedgerEntry]], at: datetime) -> None:
    """Say which activities these items tell of, in place of what they told before.

    Meetings of the past stay told: a series that moved on still tells of last year's. An item that cannot be read
    tells of all that it told before.
    """
    read = [place for place, entry in places if entry.verdict.disposition is not Disposition.FAILED]
    open_ = select(activities.c.id).where(or_(activities.c.at > at, activities.c.sequence.is_(None)))
    here = among(conn, ledger_activities.c.ledger_id, read)
    conn.execute(delete(ledger_activities).where(here, ledger_activities.c.activity_id.in_(open_)))
    pairs = [
        {"ledger_id": place, "activity_id": activity} for place, entry in places for activity in set(entry.activity_ids)
    ]
    if pairs:
        conn.execute(insert(conn, ledger_activities).on_conflict_do_nothing(), pairs)


def _values(entry: LedgerEntry, at: datetime) -> dict[str, Any]:
    failed = entry.verdict.disposition is Disposition.FAILED
    return {
        **_place(entry.location),
        **_said(entry.verdict),
        "message_id": entry.message_id,
        "seen_at": at,
        "attempts": int(failed),
        "next_try": entry.next_try if failed else None,
        "gone": False,
    }


def _said(verdict: Verdict) -> dict[str, str]:
    return {"disposition": verdict.disposition.value, "reason": str(verdict.reason), "cause": verdict.cause}


def _place(location: Location) -> dict[str, Any]:
    return {
        "source": location.source,
        "folder": location.folder,
        "uidvalidity": ABSENT if location.uidvalidity is None else location.uidvalidity,
        "uid": ABSENT if location.uid is None else location.uid,
        "href": location.href or "",
    }


def location_from_row(row: AnyRow) -> Location:
    if row.uid == ABSENT:
        return Location(row.source, row.folder, href=row.href)
    return Location(row.source, row.folder, row.uidvalidity, row.uid)
