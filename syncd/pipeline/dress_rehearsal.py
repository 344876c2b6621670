"""The made-up mails recorded in a database in memory, so that the first real one finds loaded what storing takes."""

from collections.abc import Sequence
from datetime import datetime

from syncd.model.agency import Agency
from syncd.model.items import Cursor
from syncd.model.people import Grounds, PersonRecord, PhonePoint, Provenance
from syncd.pipeline.findings import Finding
from syncd.pipeline.reconcile import reconcile
from syncd.pipeline.record import record
from syncd.store import cursors, people, understudy
from syncd.store.database import Database

_ON_RECORD = PersonRecord(
    "Robin Hale", emails=("robin@acme.example",), phones=(PhonePoint("+442079460123"),), company="Globex"
)


def rehearse(database: Database, agency: Agency, findings: Sequence[Finding], at: datetime) -> int:
    """Returns how many activities came of it, none of them in `database`."""
    with understudy.of(database) as instead:
        with instead.begin() as conn:
            people.create(conn, _ON_RECORD, Grounds(Provenance.IMPORT, at))
        made = 0
        # One by itself and several are stored by other statements; and so is what is new, and what is known.
        for some in (findings[:1], findings[1:], findings[:1], findings):
            with instead.begin() as conn:
                made += record(conn, agency, some, at, at).activities
                cursors.save(conn, "rehearsal", "", Cursor("made-up"))
        with instead.begin() as conn:
            reconcile(conn, at)
    return made
