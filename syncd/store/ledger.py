"""The ledger's rows: every location ever seen, and what became of it."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, case, delete, func, or_, select, update

from syncd.model.activity import Disposition, SkipReason
from syncd.model.items import Location
from syncd.model.ledger import LedgerRow, Verdict
from syncd.store import unsettled
from syncd.store.statements import BATCH, AnyRow, add, among, among_given, batches, insert
from syncd.store.tables import activities, ledger, ledger_activities

ABSENT = -1
"""Stands for no uidvalidity and no uid, so that a location is unique on either database."""

LOCATION = ("source", "folder", "uidvalidity", "uid", "href")


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What to write of one location. A recurring meeting is one location and several activities.

    `next_try` is for `failed`: without it the item is parked. `until` is up to when a recurring meeting was looked at:
    what is known of it later stays.
    """

    location: Location
    verdict: Verdict
    message_id: str = ""
    activity_ids: tuple[int, ...] = ()
    next_try: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class LedgerCount:
    """How many locations of a folder ended this way; `gone` of them are no longer at the source."""

    source: str
    folder: str
    disposition: Disposition
    items: int
    gone: int


@dataclass(frozen=True, slots=True)
class EndCount:
    """How many items of a source ended this way, for this reason."""

    source: str
    disposition: Disposition
    reason: str
    items: int


def record(conn: Connection, entries: Iterable[LedgerEntry], at: datetime) -> dict[Location, int]:
    """Write what became of these locations and return their ids; of a location given twice the last entry stays.

    A location seen before keeps its id and its first `seen_at`; each failure in a row counts one attempt more.
    """
    last = {entry.location: entry for entry in entries}
    before = {location: row.id for location, row in _find(conn, last)}
    for batch in batches(last.values()):
        conn.execute(_upsert(conn.dialect.name), [_values(entry, at) for entry in batch])
    ids = before | {location: row.id for location, row in _find(conn, last.keys() - before.keys())}
    _tell(conn, {ids[location]: entry for location, entry in last.items()}, sorted(before.values()), at)
    return ids


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
        yield from _stream(conn, chosen.where(among(ledger.c.id, batch)))


def attempts(conn: Connection, locations: Iterable[Location]) -> dict[Location, int]:
    """How often in a row each of these has failed; a location never seen is left out."""
    return {location: row.attempts for location, row in _find(conn, locations)}


def due_for_retry(
    conn: Connection, source: str, now: datetime, latest: datetime, limit: int = BATCH
) -> tuple[Location, ...]:
    """Items whose next try has come, at most `limit`, the longest waiting first.

    A later one than `latest` has come as well: the clock was wrong that gave it.
    """
    columns = [ledger.c[name] for name in LOCATION]
    waiting = select(*columns).where(ledger.c.source == source, _is_due(now, latest))
    rows = conn.execute(waiting.order_by(ledger.c.next_try, ledger.c.id).limit(limit))
    return tuple(map(location_from_row, rows))


def try_at(conn: Connection, ids: Iterable[int], at: datetime) -> None:
    """Have these items, parked ones too, asked for again from then on."""
    for batch in batches(sorted(ids)):
        conn.execute(update(ledger).where(among(ledger.c.id, batch)).values(next_try=at))


def parked(conn: Connection) -> dict[str, int]:
    """Source → how many of its failed items are not tried again by themselves; one without any is not in it."""
    here = (ledger.c.disposition == Disposition.FAILED.value, ledger.c.next_try.is_(None), ledger.c.gone.is_(False))
    counted = select(ledger.c.source, func.count().label("items")).where(*here).group_by(ledger.c.source)
    return {row.source: row.items for row in conn.execute(counted)}


def sources_to_retry(conn: Connection, now: datetime, latest: datetime) -> frozenset[str]:
    """The sources that `due_for_retry` has something of."""
    return frozenset(conn.scalars(select(ledger.c.source).where(_is_due(now, latest)).distinct()))


def _is_due(now: datetime, latest: datetime) -> ColumnElement[bool]:
    # The first half says no more than the other; it is what lets SQLite use the index, which holds no other rows.
    return and_(ledger.c.next_try.is_not(None), or_(ledger.c.next_try <= now, ledger.c.next_try > latest))


def known(conn: Connection, source: str, folder: str) -> Iterator[tuple[Location, Disposition]]:
    """Every location of a folder that something became of, in order of location, those that are gone included.

    Left out are those that were taken to be gone before they could be read: should the source have them after all,
    nothing is recorded of them.
    """
    columns = [ledger.c[name] for name in LOCATION]
    read = or_(ledger.c.gone.is_(False), ledger.c.reason != SkipReason.GONE.value)
    chosen = select(*columns, ledger.c.disposition).where(ledger.c.source == source, ledger.c.folder == folder, read)
    for row in conn.execute(chosen.order_by(*columns), execution_options={"yield_per": BATCH}):
        yield location_from_row(row), Disposition(row.disposition)


def ask_anew(conn: Connection, locations: Collection[Location], at: datetime) -> None:
    """Have these asked for again from then on, whatever became of them; what was never seen has failed till then."""
    seen = {place: row.id for place, row in _find(conn, locations)}
    try_at(conn, seen.values(), at)
    unread = Verdict(Disposition.FAILED, cause="it has not been read yet")
    record(conn, (LedgerEntry(place, unread, next_try=at) for place in locations if place not in seen), at)


def lost(conn: Connection, source: str, folder: str) -> dict[Location, int]:
    """Locations of a folder that the ledger calls logged or waiting → how many activities of them are not there."""
    return _lost(conn, _LOST.where(ledger.c.source == source, ledger.c.folder == folder))


def lost_at(conn: Connection, locations: Iterable[Location]) -> dict[Location, int]:
    """As `lost`, of these locations."""
    found: dict[Location, int] = {}
    for batch in batches(sorted(row.id for _, row in _find(conn, locations))):
        found |= _lost(conn, _LOST.where(among(ledger.c.id, batch)))
    return found


def _lost(conn: Connection, chosen: Select[Any]) -> dict[Location, int]:
    return {location_from_row(row): max(row.lost, 1) for row in conn.execute(chosen)}


def tells(conn: Connection, locations: Iterable[Location]) -> dict[Location, int]:
    """Location → of how many activities it tells, those included that the database lost."""
    return {place: row.tells for place, row in _find(conn, locations)}


def summary(conn: Connection) -> tuple[LedgerCount, ...]:
    """The coverage sum: how many locations of each folder ended in which way."""
    items, gone = Counter[tuple[str, str, str]](), Counter[tuple[str, str, str]]()
    for row in conn.execute(_COUNTED):
        end = (row.source, row.folder, row.disposition)
        items[end] += row.items
        gone[end] += row.gone
    return tuple(
        LedgerCount(source, folder, Disposition(disposition), count, gone[source, folder, disposition])
        for (source, folder, disposition), count in sorted(items.items())
    )


def ends(conn: Connection) -> tuple[EndCount, ...]:
    """What became of everything, by source, and why. It counts every row: once is enough for whoever sums up."""
    counted = Counter[tuple[str, str, str]]()
    for row in conn.execute(_COUNTED):
        counted[row.source, row.disposition, row.reason] += row.items
    return tuple(
        EndCount(source, Disposition(disposition), reason, items)
        for (source, disposition, reason), items in sorted(counted.items())
    )


# As the index has them, which is all that is read: the rows of the table are many times as much.
_ENDS = (ledger.c.disposition, ledger.c.reason, ledger.c.source, ledger.c.folder)
_COUNTED = select(
    *_ENDS, func.count().label("items"), func.sum(case((ledger.c.gone, 1), else_=0)).label("gone")
).group_by(*_ENDS)


_THERE = (
    select(func.count())
    .select_from(ledger_activities)
    .join(activities)
    .where(ledger_activities.c.ledger_id == ledger.c.id)
    .correlate(ledger)
    .scalar_subquery()
)
_LOST = select(*(ledger.c[name] for name in LOCATION), (ledger.c.tells - _THERE).label("lost")).where(
    ledger.c.disposition.in_([Disposition.LOGGED.value, Disposition.QUEUED.value]),
    or_(ledger.c.tells > _THERE, _THERE == 0),
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


@cache
def _upsert(dialect: str) -> Any:
    statement = insert(dialect, ledger)
    new = statement.excluded
    kept = {name: new[name] for name in ("message_id", "disposition", "reason", "cause", "next_try", "gone", "tells")}
    failed = new.disposition == Disposition.FAILED.value
    attempts = case((failed, ledger.c.attempts + 1), else_=0)
    return statement.on_conflict_do_update(index_elements=list(LOCATION), set_={**kept, "attempts": attempts})


def _find(conn: Connection, locations: Iterable[Location]) -> Iterator[tuple[Location, AnyRow]]:
    """The id and the counts of these locations, folder by folder: the unique key is read in its order."""
    folders: defaultdict[tuple[str, str, int], dict[int | str, Location]] = defaultdict(dict)
    for at in locations:
        name = at.uid if at.uid is not None else at.href or ""
        folders[at.source, at.folder, ABSENT if at.uidvalidity is None else at.uidvalidity][name] = at
    for (source, folder, uidvalidity), places in folders.items():
        statement = _BY_HREF if uidvalidity == ABSENT else _BY_UID
        for names in batches(sorted(places)):
            given = {"source": source, "folder": folder, "uidvalidity": uidvalidity, "names": names}
            for row in conn.execute(statement, given):
                yield places[row.name], row


_FOLDER = and_(*(ledger.c[name] == bindparam(name) for name in ("source", "folder", "uidvalidity")))
_BY_UID = select(ledger.c.uid.label("name"), ledger.c.id, ledger.c.attempts, ledger.c.tells).where(
    _FOLDER, ledger.c.href == "", among_given(ledger.c.uid, "names")
)
_BY_HREF = select(ledger.c.href.label("name"), ledger.c.id, ledger.c.attempts, ledger.c.tells).where(
    _FOLDER, ledger.c.uid == ABSENT, among_given(ledger.c.href, "names")
)


def _tell(conn: Connection, places: Mapping[int, LedgerEntry], before: Iterable[int], at: datetime) -> None:
    """Say which activities these items tell of; `before` are those that were in the ledger already.

    An item that cannot be read tells of all that it told before. What is lost and not found in a new reading is told
    of no more.
    """
    told = {(place, activity) for place, entry in places.items() for activity in entry.activity_ids}
    known = _told(conn, before, at)
    read = {place: entry for place, entry in places.items() if entry.verdict.disposition is not Disposition.FAILED}
    over = {pair for pair in known.keys() - told if pair[0] in read and _may_end(known[pair], read[pair[0]])}
    _untell(conn, sorted(over))
    new = sorted(told - known.keys())
    _count(conn, places, Counter(place for place, _ in (known.keys() | told) - over))
    add(conn, ledger_activities, ({"ledger_id": place, "activity_id": activity} for place, activity in new))


def _count(conn: Connection, places: Mapping[int, LedgerEntry], tells: Mapping[int, int]) -> None:
    """Put down of how many activities items tell that tell of some besides what was read in them just then."""
    more = [(place, tells[place]) for place, entry in places.items() if tells[place] != _tells(entry)]
    for batch in batches(more):
        conn.execute(_COUNT, [{"place": place, "count": count} for place, count in batch])


_COUNT = update(ledger).where(ledger.c.id == bindparam("place")).values(tells=bindparam("count"))


def _told(conn: Connection, places: Iterable[int], at: datetime) -> dict[tuple[int, int], AnyRow]:
    """(item, activity it tells of) → when that is, and whether the item may come to tell of something else instead.

    Meetings of the past stay told: a series that moved on still tells of last year's.
    """
    found: dict[tuple[int, int], AnyRow] = {}
    for batch in batches(places):
        for row in conn.execute(_TOLD, {"places": batch, "now": at}):
            found[row.ledger_id, row.activity_id] = row
    return found


def _may_end(told: AnyRow, read: LedgerEntry) -> bool:
    return bool(told.open) and (read.until is None or told.at < read.until)


_TOLD = (
    select(
        ledger_activities.c.ledger_id,
        ledger_activities.c.activity_id,
        activities.c.at,
        or_(activities.c.at > bindparam("now"), activities.c.sequence.is_(None)).label("open"),
    )
    .join(activities, activities.c.id == ledger_activities.c.activity_id)
    .where(among_given(ledger_activities.c.ledger_id, "places"))
)


def _untell(conn: Connection, pairs: Sequence[tuple[int, int]]) -> None:
    """Note that these items tell of these activities no more."""
    for batch in batches(pairs):
        conn.execute(_UNTELL, [{"place": place, "activity": activity} for place, activity in batch])
    unsettled.note(conn, sorted({activity for _, activity in pairs}))


_UNTELL = delete(ledger_activities).where(
    ledger_activities.c.ledger_id == bindparam("place"), ledger_activities.c.activity_id == bindparam("activity")
)


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
        "tells": _tells(entry),
    }


def _tells(entry: LedgerEntry) -> int:
    return len(set(entry.activity_ids))


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
