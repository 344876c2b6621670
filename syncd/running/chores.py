"""What is due for a source besides its news: items to be asked for again, and meetings whose dates run out."""

from datetime import datetime, timedelta

from syncd import backoff
from syncd.events import log
from syncd.model.items import Location
from syncd.pipeline import horizon
from syncd.running.passes import Pull
from syncd.running.pulse import Pulse
from syncd.store import ahead, horizons, ledger
from syncd.store.database import Database

ASK_EVERY = timedelta(seconds=30)


class Chores:
    """Asks the database for all sources together, now and then: a quiet mailbox must cost next to nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._asked: datetime | None = None
        self._latest: datetime | None = None
        self._retries: frozenset[str] = frozenset()
        self._meetings: frozenset[str] = frozenset()

    def before(self, pull: Pull, now: datetime, pulse: Pulse) -> tuple[Location, ...]:
        """Do what is due before a pass over this source; returns the failed items that it has to ask for again."""
        self._look(now)
        name = pull.source.name
        if name in self._meetings:
            pulse.writing(name, "reading")
            horizon.expand(self._database, pull.reader, name, now)
        if name not in self._retries:
            return ()
        with self._database.read() as connection:
            return ledger.due_for_retry(connection, name, now, now + backoff.ITEM_CEILING)

    def waiting(self, source: str, now: datetime) -> bool:
        """Whether anything is due for this source that only a pass does."""
        self._look(now)
        return source in self._retries or source in self._meetings

    def _look(self, now: datetime) -> None:
        # What was stored before this program began may be by any clock; since then only one that goes back tells.
        doubtful = self._latest is None or now < self._latest
        if self._asked is None or doubtful or now >= self._asked + ASK_EVERY:
            if doubtful:
                self._put_right(now)
            with self._database.read() as connection:
                self._retries = ledger.sources_to_retry(connection, now, now + backoff.ITEM_CEILING)
                self._meetings = horizons.sources_due(connection, now + horizon.LEAD)
            self._asked = now
        self._latest = now

    def _put_right(self, now: datetime) -> None:
        """Have read again what was read by a clock that was ahead, once that is put right."""
        with self._database.read() as connection:
            if not ahead.is_there(connection, now):
                return
        with self._database.begin() as connection:
            log.warning("clock_was_ahead", items=ahead.put_right(connection, now))
