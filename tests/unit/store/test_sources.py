"""How sources are doing, and meetings that go on beyond what was read of them."""

from syncd.model.items import Location
from syncd.store import horizons, ledger, presence, source_states
from syncd.store.database import Database
from syncd.store.horizons import Horizon
from syncd.store.ledger import LedgerEntry
from syncd.store.source_states import SourceState

from .northbridge import LOGGED, MONDAY, later

WEEKLY = Location("alice-calendar", "/work/", href="/work/weekly.ics")
DAILY = Location("alice-calendar", "/work/", href="/work/daily.ics")


class TestSourceStates:
    def test_an_admin_sees_how_each_source_is_doing(self, database: Database) -> None:
        well = SourceState("ben-mail", "ok", "idle", last_success=MONDAY, next_due=later(minutes=5))
        ill = SourceState("alice-mail", "needs_login", "backing off", MONDAY, None, "refused", 3, later(hours=1))
        with database.begin() as conn:
            source_states.save(conn, SourceState("alice-mail", "new"))
            source_states.save(conn, well, ill)
            assert list(source_states.load_all(conn).items()) == [("alice-mail", ill), ("ben-mail", well)]


class TestHorizons:
    def test_a_recurring_meeting_is_read_again_before_its_known_dates_run_out(self, database: Database) -> None:
        with database.begin() as conn:
            ids = ledger.record(conn, [LedgerEntry(place, LOGGED) for place in (WEEKLY, DAILY)], MONDAY)
            horizons.save(conn, ids[WEEKLY], b"old", MONDAY)
            horizons.save(conn, ids[WEEKLY], b"BEGIN:VCALENDAR\r\n\xff", later(days=60))
            horizons.save(conn, ids[DAILY], b"daily", later(days=30))
            weekly = Horizon(ids[WEEKLY], WEEKLY, b"BEGIN:VCALENDAR\r\n\xff", later(days=60))
            daily = Horizon(ids[DAILY], DAILY, b"daily", later(days=30))
            assert horizons.due(conn, "alice-calendar", later(days=30), 9) == ()
            assert horizons.due(conn, "alice-calendar", later(days=99), 9) == (daily, weekly)
            assert horizons.due(conn, "alice-calendar", later(days=99), 1) == (daily,)
            assert horizons.due(conn, "ben-calendar", later(days=99), 9) == ()
            horizons.drop(conn, [ids[DAILY]])
            assert horizons.due(conn, "alice-calendar", later(days=99), 9) == (weekly,)

    def test_a_meeting_that_left_the_calendar_is_not_read_again(self, database: Database) -> None:
        with database.begin() as conn:
            ids = ledger.record(conn, [LedgerEntry(WEEKLY, LOGGED)], MONDAY)
            horizons.save(conn, ids[WEEKLY], b"weekly", MONDAY)
            presence.mark_gone(conn, ids.values(), LOGGED)
            assert horizons.due(conn, "alice-calendar", later(days=1), 9) == ()
