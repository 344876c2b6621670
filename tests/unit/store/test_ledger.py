"""The ledger: nothing that was ever seen goes missing."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection, delete, event

from syncd.model.activity import Disposition, SkipReason
from syncd.model.items import Cursor, Location
from syncd.model.ledger import LedgerRow, Verdict
from syncd.store import activities, ahead, cursors, ledger, places, presence, tables
from syncd.store.database import Database
from syncd.store.ledger import EndCount, LedgerCount, LedgerEntry

from .northbridge import LOGGED, MONDAY, QUEUED, concluded, later, mail, mailbox, meeting

EVENT = Location("alice-calendar", "/work/", href="/work/1.ics")
GONE = Verdict(Disposition.SKIPPED, "gone")
UNREADABLE = Verdict(Disposition.FAILED, cause="ends in the middle")


class TestLedger:
    def test_every_item_has_a_row_that_says_what_became_of_it(self, database: Database) -> None:
        with database.begin() as conn:
            activity = activities.save(conn, [concluded(mail("m1"))])["m1"]
            entries = [LedgerEntry(mailbox(1), LOGGED, "<m1@acme.example>", (activity,)), LedgerEntry(EVENT, QUEUED)]
            ids = ledger.record(conn, entries, MONDAY)
        with database.read() as conn:
            rows = list(ledger.rows(conn))
        assert rows == [
            LedgerRow(ids[mailbox(1)], mailbox(1), LOGGED, "<m1@acme.example>", activity, MONDAY),
            LedgerRow(ids[EVENT], EVENT, QUEUED, "", None, MONDAY),
        ]

    def test_an_item_whose_activity_the_database_lost_is_found(self, database: Database) -> None:
        with database.begin() as conn:
            kept = activities.save(conn, [concluded(mail("m1"))])["m1"]
            entries = [LedgerEntry(mailbox(1), LOGGED, "", (kept,)), LedgerEntry(mailbox(2), LOGGED)]
            entries += [LedgerEntry(mailbox(3), QUEUED), LedgerEntry(mailbox(4), GONE)]
            ledger.record(conn, [*entries, LedgerEntry(mailbox(5), UNREADABLE), LedgerEntry(EVENT, LOGGED)], MONDAY)
            assert ledger.lost(conn, mailbox(1).source, mailbox(1).folder) == {mailbox(2): 1, mailbox(3): 1}

    def test_one_lost_activity_of_several_is_found_until_the_item_is_read_anew(self, database: Database) -> None:
        with database.begin() as conn:
            ids = activities.save(conn, [concluded(meeting("first", MONDAY)), concluded(meeting("second", MONDAY))])
            both = LedgerEntry(EVENT, LOGGED, activity_ids=tuple(ids.values()))
            ledger.record(conn, [both], MONDAY)
            conn.execute(delete(tables.activities).where(tables.activities.c.id == ids["second"]))
            assert ledger.lost(conn, EVENT.source, EVENT.folder) == {EVENT: 1}
            ledger.record(conn, [replace(both, activity_ids=(ids["first"],))], MONDAY)
            assert not ledger.lost(conn, EVENT.source, EVENT.folder)

    @pytest.mark.parametrize("again", [("past", "next"), ("next", "new"), ("new",), ()])
    def test_a_series_that_moved_on_has_lost_nothing(self, database: Database, again: tuple[str, ...]) -> None:
        times = {"past": later(days=-7), "next": later(days=7), "new": later(days=14)}
        with database.begin() as conn:
            ids = activities.save(conn, [concluded(meeting(key, at)) for key, at in times.items()])
            first = LedgerEntry(EVENT, LOGGED, activity_ids=(ids["past"], ids["next"]))
            moved = replace(first, activity_ids=tuple(ids[key] for key in again))
            for entry in (first, moved, replace(first, verdict=UNREADABLE), moved):
                ledger.record(conn, [entry], MONDAY)
            assert not ledger.lost(conn, EVENT.source, EVENT.folder)

    def test_an_item_that_is_read_again_keeps_its_id_and_when_it_was_first_seen(self, database: Database) -> None:
        with database.begin() as conn:
            first = ledger.record(conn, [LedgerEntry(EVENT, QUEUED), LedgerEntry(mailbox(1), QUEUED)], MONDAY)
            again = ledger.record(conn, [LedgerEntry(mailbox(1), LOGGED), LedgerEntry(EVENT, LOGGED)], later(days=1))
            rows = list(ledger.rows(conn))
        assert again == first
        assert {(row.verdict, row.seen_at) for row in rows} == {(LOGGED, MONDAY)}
        assert len(rows) == 2

    def test_an_item_given_twice_in_a_batch_is_one_row_with_the_last_word(self, database: Database) -> None:
        with database.begin() as conn:
            ledger.record(conn, [LedgerEntry(mailbox(1), QUEUED), LedgerEntry(mailbox(1), LOGGED)], MONDAY)
            assert [row.verdict for row in ledger.rows(conn)] == [LOGGED]

    def test_the_same_number_after_a_uidvalidity_change_is_another_item(self, database: Database) -> None:
        reset = Location("alice-mail", "INBOX", 8, 1)
        with database.begin() as conn:
            ids = ledger.record(conn, [LedgerEntry(mailbox(1), LOGGED), LedgerEntry(reset, LOGGED)], MONDAY)
        assert len(set(ids.values())) == 2

    def test_an_item_named_by_nothing_at_all_comes_back_as_it_was(self, database: Database) -> None:
        odd = [
            Location("s", "f", href=""),
            Location("s", "f", 0, 0),
            Location("s", "", 0, 0),
            Location("s", "f", href="0"),
        ]
        with database.begin() as conn:
            ids = ledger.record(conn, [LedgerEntry(place, LOGGED) for place in odd], MONDAY)
            assert {row.location for row in ledger.rows(conn)} == set(odd) == set(ids)

    def test_more_items_than_fit_into_one_statement_are_all_recorded(self, database: Database) -> None:
        places = [mailbox(uid) for uid in range(1, 1202)]
        with database.begin() as conn:
            ids = ledger.record(conn, [LedgerEntry(place, LOGGED) for place in places], MONDAY)
            assert [row.location for row in ledger.rows(conn)] == places
            assert [row.id for row in ledger.rows(conn, ids=list(ids.values()))] == sorted(ids.values())

    def test_a_recurring_meeting_is_one_item_and_several_activities(self, database: Database) -> None:
        with database.begin() as conn:
            both = activities.save(conn, [concluded(mail("a")), concluded(mail("b"))])
            ledger.record(conn, [LedgerEntry(EVENT, QUEUED, activity_ids=tuple(both.values()))], MONDAY)
            (place,) = places.of(conn, [both["b"]])
            places.set_verdict(conn, place.id, LOGGED)
            (row,) = ledger.rows(conn)
        assert (row.activity_id, row.verdict) == (both["a"], LOGGED)

    def test_an_item_that_turns_out_to_be_another_activity_lets_go_of_the_first(self, database: Database) -> None:
        with database.begin() as conn:
            both = activities.save(conn, [concluded(mail("a")), concluded(mail("b"))])
            ledger.record(conn, [LedgerEntry(mailbox(1), LOGGED, activity_ids=(both["a"],))], MONDAY)
            ledger.record(conn, [LedgerEntry(mailbox(1), LOGGED, activity_ids=(both["b"],))], MONDAY)
            assert [row.activity_id for row in ledger.rows(conn)] == [both["b"]]

    def test_rows_are_found_by_source_and_by_what_became_of_them(self, database: Database) -> None:
        with database.begin() as conn:
            ledger.record(conn, [LedgerEntry(EVENT, QUEUED), LedgerEntry(mailbox(1), LOGGED)], MONDAY)
            assert [row.location for row in ledger.rows(conn, source="alice-calendar")] == [EVENT]
            assert [row.location for row in ledger.rows(conn, disposition=Disposition.LOGGED)] == [mailbox(1)]
            assert list(ledger.rows(conn, ids=[])) == []

    def test_a_mail_that_was_expunged_stays_in_the_ledger_as_gone(self, database: Database) -> None:
        with database.begin() as conn:
            ids = ledger.record(conn, [LedgerEntry(mailbox(1), LOGGED), LedgerEntry(mailbox(2), LOGGED)], MONDAY)
            presence.mark_gone(conn, [ids[mailbox(2)]], GONE)
            assert [row.gone for row in ledger.rows(conn)] == [False, True]
            ledger.record(conn, [LedgerEntry(mailbox(2), LOGGED)], MONDAY)
            assert [row.gone for row in ledger.rows(conn)] == [False, False]

    def test_the_coverage_sum_counts_every_item_of_every_folder(self, database: Database) -> None:
        sent = mailbox(1, folder="Sent")
        with database.begin() as conn:
            entries = [LedgerEntry(place, LOGGED) for place in (mailbox(1), mailbox(2), sent)]
            ids = ledger.record(conn, [*entries, LedgerEntry(mailbox(3), UNREADABLE)], MONDAY)
            presence.mark_gone(conn, [ids[mailbox(2)]], GONE)
            counts = ledger.summary(conn)
        assert counts == (
            LedgerCount("alice-mail", "INBOX", Disposition.FAILED, 1, 0),
            LedgerCount("alice-mail", "INBOX", Disposition.LOGGED, 2, 1),
            LedgerCount("alice-mail", "Sent", Disposition.LOGGED, 1, 0),
        )

    def test_verify_reads_what_is_known_of_one_folder(self, database: Database) -> None:
        with database.begin() as conn:
            ledger.record(conn, [LedgerEntry(mailbox(n), LOGGED) for n in (3, 1, 2)], MONDAY)
            ledger.record(conn, [LedgerEntry(EVENT, QUEUED)], MONDAY)
            known = list(ledger.known(conn, "alice-mail", "INBOX"))
        assert known == [(mailbox(n), Disposition.LOGGED) for n in (1, 2, 3)]

    def test_what_became_of_everything_is_counted_with_the_reason(self, database: Database) -> None:
        bulk = Verdict(Disposition.SKIPPED, SkipReason.BULK)
        robot = Verdict(Disposition.SKIPPED, SkipReason.ROBOT)
        with database.begin() as conn:
            verdicts = [bulk, robot, bulk, LOGGED]
            ledger.record(conn, [LedgerEntry(mailbox(n), verdict) for n, verdict in enumerate(verdicts, 1)], MONDAY)
            assert ledger.ends(conn) == (
                EndCount("alice-mail", Disposition.LOGGED, "", 1),
                EndCount("alice-mail", Disposition.SKIPPED, "bulk", 2),
                EndCount("alice-mail", Disposition.SKIPPED, "robot", 1),
            )


class TestFailedItems:
    def test_a_failed_item_is_due_again_when_its_time_has_come(self, database: Database) -> None:
        with database.begin() as conn:
            ledger.record(
                conn,
                [
                    LedgerEntry(mailbox(1), UNREADABLE, next_try=later(minutes=5)),
                    LedgerEntry(mailbox(2), UNREADABLE, next_try=later(minutes=1)),
                    LedgerEntry(mailbox(3), UNREADABLE),
                    LedgerEntry(mailbox(1, source="ben-mail"), UNREADABLE, next_try=MONDAY),
                ],
                MONDAY,
            )
            assert ledger.due_for_retry(conn, "alice-mail", MONDAY, later(days=30)) == ()
            assert ledger.due_for_retry(conn, "alice-mail", later(minutes=5), later(days=30)) == (
                mailbox(2),
                mailbox(1),
            )
            assert ledger.due_for_retry(conn, "alice-mail", later(minutes=5), later(days=30), limit=1) == (mailbox(2),)

    def test_a_date_that_no_clock_could_give_is_no_reason_to_wait(self, database: Database) -> None:
        with database.begin() as conn:
            dates = {1: later(days=365), 2: later(hours=24)}
            entries = [LedgerEntry(mailbox(uid), UNREADABLE, next_try=date) for uid, date in dates.items()]
            ledger.record(conn, [*entries, LedgerEntry(mailbox(3), UNREADABLE)], MONDAY)
            assert ledger.due_for_retry(conn, "alice-mail", MONDAY, later(hours=24)) == (mailbox(1),)
            assert ledger.sources_to_retry(conn, MONDAY, later(hours=24)) == {"alice-mail"}
            assert ledger.sources_to_retry(conn, MONDAY, later(days=365)) == frozenset()

    def test_each_failure_counts_until_it_works(self, database: Database) -> None:
        places = [mailbox(1), EVENT]
        with database.begin() as conn:
            for expected in (1, 2, 3):
                ledger.record(conn, [LedgerEntry(place, UNREADABLE, next_try=MONDAY) for place in places], MONDAY)
                assert ledger.attempts(conn, [*places, mailbox(9)]) == dict.fromkeys(places, expected)
            ledger.record(conn, [LedgerEntry(place, LOGGED) for place in places], MONDAY)
            assert ledger.attempts(conn, places) == dict.fromkeys(places, 0)
            assert ledger.due_for_retry(conn, "alice-mail", later(days=9), later(days=30)) == ()

    def test_a_parked_item_waits_for_a_person(self, database: Database) -> None:
        with database.begin() as conn:
            ledger.record(conn, [LedgerEntry(mailbox(1), UNREADABLE)], MONDAY)
            ledger.record(conn, [LedgerEntry(mailbox(2), UNREADABLE, next_try=MONDAY)], MONDAY)
            assert [row.parked for row in ledger.rows(conn)] == [True, False]

    def test_what_the_source_no_longer_has_is_not_tried_again(self, database: Database) -> None:
        with database.begin() as conn:
            both = [LedgerEntry(mailbox(1), UNREADABLE, next_try=MONDAY), LedgerEntry(mailbox(2), LOGGED)]
            presence.mark_gone(conn, ledger.record(conn, both, MONDAY).values(), GONE)
            assert ledger.due_for_retry(conn, "alice-mail", later(days=1), later(days=30)) == ()
            rows = {row.location: (row.verdict, row.next_try) for row in ledger.rows(conn)}
        assert rows == {mailbox(1): (GONE, None), mailbox(2): (LOGGED, None)}


class TestClockAhead:
    def test_what_was_seen_by_it_is_seen_now_and_what_has_a_name_asked_for_again(self, database: Database) -> None:
        places = [mailbox(1), EVENT]
        with database.begin() as conn:
            ledger.record(conn, [LedgerEntry(mailbox(2), LOGGED)], MONDAY)
            ledger.record(conn, [LedgerEntry(place, LOGGED) for place in places], later(days=365))
            assert ahead.is_there(conn, later(days=1))
            assert ahead.put_right(conn, later(days=1)) == 1
            assert not ahead.is_there(conn, later(days=1))
            seen = {row.location: row.seen_at for row in ledger.rows(conn)}
            due = ledger.due_for_retry(conn, EVENT.source, later(days=1), later(days=2))
        assert seen == {mailbox(2): MONDAY, **dict.fromkeys(places, later(days=1))}
        assert due == (EVENT,)

    def test_it_is_seen_also_where_something_was_read_since_it_was_put_right(self, database: Database) -> None:
        with database.begin() as conn:
            ledger.record(conn, [LedgerEntry(mailbox(1), LOGGED)], later(days=365))
            ledger.record(conn, [LedgerEntry(mailbox(2), LOGGED)], MONDAY)
            assert ahead.is_there(conn, later(days=1))

    def test_an_empty_ledger_tells_of_none(self, database: Database) -> None:
        with database.read() as conn:
            assert not ahead.is_there(conn, MONDAY)


class TestCursors:
    def test_each_folder_is_read_on_from_where_it_was_left(self, database: Database) -> None:
        with database.begin() as conn:
            cursors.save(conn, "alice-mail", "INBOX", Cursor("1"))
            cursors.save(conn, "alice-mail", "Sent", Cursor("5"))
            cursors.save(conn, "ben-mail", "INBOX", Cursor("9"))
            cursors.save(conn, "alice-mail", "INBOX", Cursor("2"))
            assert cursors.load(conn, "alice-mail") == {"INBOX": "2", "Sent": "5"}
            assert cursors.load(conn, "carol-mail") == {}


@pytest.mark.parametrize("count", [ledger.ends, ledger.summary, ledger.parked], ids=lambda count: count.__name__)
def test_what_became_of_everything_is_counted_without_reading_the_ledger(
    database: Database, count: Callable[[Connection], object]
) -> None:
    heard: list[tuple[str, Any]] = []
    with database.read() as conn:
        event.listen(conn, "before_cursor_execute", lambda _1, _2, said, given, *_: heard.append((said, given)))
        count(conn)
        [(statement, parameters)] = list(heard)
        plan = [row.detail for row in conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
    [read] = [line for line in plan if "ledger" in line]
    assert "USING COVERING INDEX ix_ledger_ends" in read
