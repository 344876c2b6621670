"""Which items of the ledger are still at their source."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import Connection, bindparam, case, null, select, update

from syncd.model.activity import ActivityKind, Disposition, SkipReason
from syncd.model.ledger import Verdict
from syncd.model.presence import Sighting
from syncd.store import unsettled
from syncd.store.ledger import ABSENT
from syncd.store.statements import among_given, batches
from syncd.store.tables import activities, ledger, ledger_activities


def of_folder(conn: Connection, source: str, folder: str) -> list[Sighting]:
    """Every item of a folder that the ledger holds, those that are gone included."""
    return [
        Sighting(row.id, None, row.href, row.gone)
        if row.uid == ABSENT
        else Sighting(row.id, row.uidvalidity, row.uid, row.gone)
        for row in conn.execute(_OF_FOLDER, {"in_source": source, "in_folder": folder})
    ]


def elsewhere(conn: Connection, source: str, folder: str, items: Collection[int]) -> frozenset[int]:
    """Those of a folder's mails that the source holds in another folder as well.

    A mail is known by its Message-ID; one that has none by the activity that it is, if it is any.
    """
    known = conn.execute(_MAILS, {"in_source": source}).all()
    found = {row.message_id for row in known if row.folder != folder and not row.gone}
    without = conn.scalars(_WITHOUT_ID, {"in_source": source, "in_folder": folder})
    return frozenset(row.id for row in known if row.id in items and row.message_id in found).union(
        set(items).intersection(without)
    )


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
_HERE, _THERE = ledger.alias(), ledger.alias()
_OF_HERE, _OF_THERE = ledger_activities.alias(), ledger_activities.alias()
_WITHOUT_ID = (
    select(_HERE.c.id)
    .join_from(_HERE, _OF_HERE, _OF_HERE.c.ledger_id == _HERE.c.id)
    .join(activities, activities.c.id == _OF_HERE.c.activity_id)
    .join(_OF_THERE, _OF_THERE.c.activity_id == activities.c.id)
    .join(_THERE, _THERE.c.id == _OF_THERE.c.ledger_id)
    # A meeting may be in two calendars, and then it is in neither because of the other.
    .where(_HERE.c.message_id == "", activities.c.kind == ActivityKind.EMAIL.value)
    .where(_HERE.c.source == bindparam("in_source"), _HERE.c.folder == bindparam("in_folder"))
    .where(_THERE.c.source == _HERE.c.source, _THERE.c.folder != _HERE.c.folder, _THERE.c.gone.is_(False))
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
