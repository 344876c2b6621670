"""Which items of the ledger are still at their source."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, bindparam, case, null, select, update

from syncd.model.activity import Disposition, SkipReason
from syncd.model.ledger import Verdict
from syncd.model.presence import Sighting
from syncd.store import unsettled
from syncd.store.ledger import ABSENT
from syncd.store.statements import among_given, batches
from syncd.store.tables import ledger


def of_folder(conn: Connection, source: str, folder: str) -> list[Sighting]:
    """Every item of a folder that the ledger holds, those that are gone included."""
    return [
        Sighting(row.id, None, row.href, row.gone)
        if row.uid == ABSENT
        else Sighting(row.id, row.uidvalidity, row.uid, row.gone)
        for row in conn.execute(_OF_FOLDER, {"in_source": source, "in_folder": folder})
    ]


def mark_gone(conn: Connection, items: Iterable[int], failed: Verdict) -> None:
    """Note that the source no longer has these. What they became stays; those that failed become `failed`."""
    said = {"became": failed.disposition.value, "because": str(failed.reason), "of_cause": failed.cause}
    for batch in batches(sorted(items)):
        conn.execute(_NEVER_READ, {"ids": batch, **said})
        conn.execute(_GONE, {"ids": batch})
        unsettled.note_meetings(conn, batch)


def mark_back(conn: Connection, items: Iterable[int], at: datetime) -> None:
    """Note that the source has these again; what their absence made of them is read anew at once."""
    for batch in batches(sorted(items)):
        conn.execute(_BACK, {"ids": batch, "now": at})


_COLUMNS = (ledger.c.id, ledger.c.uidvalidity, ledger.c.uid, ledger.c.href, ledger.c.gone)
_OF_FOLDER = select(*_COLUMNS).where(
    ledger.c.source == bindparam("in_source"), ledger.c.folder == bindparam("in_folder")
)
_THESE = among_given(ledger.c.id, "ids")
_GONE = update(ledger).where(_THESE).values(gone=True, next_try=None)
_NEVER_READ = (
    update(ledger)
    .where(_THESE, ledger.c.disposition == Disposition.FAILED.value)
    .values(disposition=bindparam("became"), reason=bindparam("because"), cause=bindparam("of_cause"))
)
_UNDONE = ledger.c.reason.in_([SkipReason.GONE.value, SkipReason.CANCELLED.value])
_BACK = (
    update(ledger)
    .where(_THESE)
    .values(gone=False, next_try=case((_UNDONE, bindparam("now", type_=ledger.c.next_try.type)), else_=null()))
)
