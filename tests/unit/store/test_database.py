"""One database, one writer at a time, and everything of a batch or nothing."""

import threading
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from syncd.errors import StoreError
from syncd.model.items import Cursor
from syncd.store import activities, cursors, ledger
from syncd.store.database import Database
from syncd.store.ledger import LedgerEntry

from .northbridge import LOGGED, MONDAY, concluded, later, mail, mailbox


def store_batch(conn: Connection, *, interrupted: bool = False) -> None:
    (activity,) = activities.save(conn, [concluded(mail("m1"))]).values()
    ledger.record(conn, [LedgerEntry(mailbox(1), LOGGED, activity_ids=(activity,))], MONDAY)
    cursors.save(conn, "alice-mail", "INBOX", Cursor("1"))
    if interrupted:
        raise KeyboardInterrupt


def count_up(database: Database) -> bool:
    """Read, then write; False where somebody else is writing for too long."""
    try:
        with database.begin() as conn:
            now = int(cursors.load(conn, "s").get("f", Cursor("0")))
            cursors.save(conn, "s", "f", Cursor(str(now + 1)))
    except StoreError as error:
        if error.busy:
            return False
        raise
    return True


class TestTransactions:
    def test_items_activities_and_cursor_are_stored_together_or_not_at_all(self, database: Database) -> None:
        with pytest.raises(KeyboardInterrupt), database.begin() as conn:
            store_batch(conn, interrupted=True)
        with database.read() as conn:
            assert list(ledger.rows(conn)) == []
            assert activities.find(conn) == ()
            assert cursors.load(conn, "alice-mail") == {}
        with database.begin() as conn:
            store_batch(conn)
        with database.read() as conn:
            assert [row.location for row in ledger.rows(conn)] == [mailbox(1)]
            assert cursors.load(conn, "alice-mail") == {"INBOX": "1"}

    def test_a_reader_cannot_write(self, database: Database) -> None:
        with pytest.raises((StoreError, DBAPIError)), database.read() as conn:
            cursors.save(conn, "alice-mail", "INBOX", Cursor("1"))
        with database.begin() as conn:
            cursors.save(conn, "alice-mail", "INBOX", Cursor("2"))

    def test_a_reader_sees_one_state_while_a_batch_is_stored(self, database: Database) -> None:
        with database.read() as before:
            assert cursors.load(before, "alice-mail") == {}
            with database.begin() as conn:
                store_batch(conn)
            assert cursors.load(before, "alice-mail") == {}
        with database.read() as after:
            assert cursors.load(after, "alice-mail") == {"INBOX": "1"}

    def test_a_second_writer_waits_and_then_says_that_the_database_is_busy(self, database: Database) -> None:
        with database.begin() as conn:
            cursors.save(conn, "alice-mail", "INBOX", Cursor("1"))
            with pytest.raises(StoreError) as refused, database.begin():
                pass
        assert refused.value.busy
        assert "in use by another process" in str(refused.value)
        with database.begin() as conn:
            assert cursors.load(conn, "alice-mail") == {"INBOX": "1"}

    def test_two_writers_take_turns(self, database: Database) -> None:
        both_ready = threading.Barrier(2)

        def write() -> None:
            both_ready.wait(10)
            for _ in range(20):
                while not count_up(database):
                    pass

        writers = [threading.Thread(target=write) for _ in range(2)]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join(60)
        with database.read() as conn:
            assert cursors.load(conn, "s") == {"f": "40"}


class TestMoments:
    @pytest.mark.parametrize(
        ("told", "stored"),
        [
            (MONDAY, MONDAY),
            (MONDAY.astimezone(timezone(timedelta(hours=-5))), MONDAY),
            (datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))), datetime(1, 1, 1, tzinfo=UTC)),
            (
                datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-12))),
                datetime.max.replace(tzinfo=UTC),
            ),
        ],
    )
    def test_a_moment_comes_back_in_utc(self, database: Database, told: datetime, stored: datetime) -> None:
        with database.begin() as conn:
            activities.save(conn, [concluded(mail("m1", at=told))])
            (shown,) = activities.find(conn)
        assert shown.at == stored
        assert shown.at.tzinfo is UTC or shown.at.utcoffset() == timedelta(0)

    def test_a_moment_without_a_zone_is_refused(self, database: Database) -> None:
        with pytest.raises(Exception, match="time zone"), database.begin() as conn:
            ledger.record(conn, [LedgerEntry(mailbox(1), LOGGED)], later().replace(tzinfo=None))
