"""Store what the items of a batch came to, and what vanished of its folder, in the caller's transaction."""

from collections import Counter
from datetime import datetime

from sqlalchemy import Connection

from syncd.model.ledger import Tally
from syncd.model.presence import Suspicion
from syncd.pipeline import record as recording
from syncd.pipeline import vanished
from syncd.pipeline.findings import Finding, Reader
from syncd.running.fetching import Fetched
from syncd.running.passes import SourceReport
from syncd.store import ledger


def record(
    conn: Connection, fetched: Fetched, findings: list[Finding], reader: Reader, report: SourceReport, now: datetime
) -> tuple[Tally, Suspicion | None]:
    """Returns what became of the items; with a suspicion the cursor of the batch must not be stored."""
    if fetched.cursor is None:
        return _asked_again(conn, fetched, findings, reader, report, now), None
    place = report.name, fetched.folder
    suspicion = vanished.settle(conn, place, fetched.gone, fetched.held, report.suspicions, now)
    return recording.record(conn, reader.agency, findings, reader.window.end, now), suspicion


def _asked_again(
    conn: Connection, fetched: Fetched, findings: list[Finding], reader: Reader, report: SourceReport, now: datetime
) -> Tally:
    findings = findings + vanished.settle_asked(conn, fetched.gone)
    places = [finding.location for finding in findings]
    lost = ledger.lost_at(conn, places)
    before = ledger.tells(conn, lost)
    tally = recording.record(conn, reader.agency, findings, reader.window.end, now)
    # An item may tell of fewer for another reason, too: an event that was changed meanwhile.
    report.short |= Counter(lost) & (Counter(before) - Counter(ledger.tells(conn, lost)))
    return tally
