"""Read recurring events again as their window moves on, so that next month's occurrences are there in time."""

from datetime import datetime, timedelta

from syncd.model.items import ItemKind, RawItem
from syncd.pipeline.findings import Reader
from syncd.pipeline.in_time import read_in_time
from syncd.store import horizons
from syncd.store.database import Database

LEAD = timedelta(days=30)
"""How far ahead occurrences are known at the least."""
BATCH = 50


def expand(database: Database, reader: Reader, source: str, now: datetime) -> int:
    """Read every recurring event of a source whose occurrences are known for less than LEAD ahead.

    Returns how many were read. `reader.window` says how far they are expanded.
    """
    # What decides is loaded where something is to be decided: most passes only ask for LEAD.
    from syncd.pipeline.record import record

    count = 0
    while True:
        with database.read() as conn:
            due = horizons.due(conn, source, now + LEAD, BATCH)
        if not due:
            return count
        findings = [read_in_time(RawItem(one.location, ItemKind.EVENT, one.content), reader) for one in due]
        with database.begin() as conn:
            # What cannot be read any more would come up for ever.
            horizons.drop(conn, [one.ledger_id for one, f in zip(due, findings, strict=True) if f.recurring is None])
            record(conn, reader.agency, findings, reader.window.end, now)
        count += len(due)
