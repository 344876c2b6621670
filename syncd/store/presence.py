"""Which items of the ledger are still at their source."""

from collections.abc import Collection, Iterable
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


def elsewhere(conn: Connection, source: str, folder: str, items: Collection[int]) -> frozenset[int]:
    """Those of a folder's mails that the source holds in another folder as well, by their Message-ID."""
    known = conn.execute(_MAILS, {"in_source": source}).all()
    found = {row.message_id for row in known if row.folder != folder and not row.gone}
    return frozenset(row.id for row in known if row.id in items and row.message_id in found)


def held_folders(conn: Connection, source: str) -> frozenset[str]:
    """The folders that hold anything, as far as the ledger knows."""
    return frozenset(conn.scalars(_HELD_FOLDERS, {"in_source": source}))


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
_MAILS = select(ledger.c.id, ledger.c.folder, ledger.c.message_id, ledger.c.gone).where(
    ledger.c.source == bindparam("in_source"), ledger.c.message_id != ""
)
_HELD_FOLDERS = (
    select(ledger.c.folder).distinct().where(ledger.c.source == bindparam("in_source"), ledger.c.gone.is_(False))
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
