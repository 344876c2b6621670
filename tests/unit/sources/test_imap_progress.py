"""How far a folder was read, from one visit of the daemon to the next."""

from datetime import UTC, datetime, timedelta

from syncd.model.items import Cursor
from syncd.sources.imap import progress
from syncd.sources.imap.progress import Progress
from syncd.sources.imap.session import sequence_set
from syncd.sources.imap.status import Status

STATUS = Status(messages=3, uidnext=11, uidvalidity=7)
DONE = Progress(7, high=10, low=1, seen="11/3")
MARCH = datetime(2026, 3, 1, tzinfo=UTC)


def test_a_cursor_comes_back_as_it_was_written() -> None:
    for known in (DONE, Progress(7, 10, 4, "2026-03-01T00:00:00Z"), progress.anew(7, 0, None)):
        assert progress.read(known.cursor()) == known


def test_strange_cursors_say_nothing() -> None:
    for cursor in ("", "[]", '{"v":1}', '{"v":2,"uidvalidity":7,"high":10,"low":1}', '{"v":1,"uidvalidity":7,"low":-3}',
                   '{"v":1,"uidvalidity":7,"high":3,"low":9}'):  # fmt: skip
        assert progress.read(Cursor(cursor)) is None


def test_a_folder_is_left_alone_when_status_says_the_same_as_last_time() -> None:
    assert progress.unchanged(DONE, STATUS, None)


def test_a_folder_is_opened_when_anything_may_have_come() -> None:
    for status in (Status(4, 12, 7), Status(4, 11, 7), Status(3, 11, 8), Status(3, None, 7)):
        assert not progress.unchanged(DONE, status, None)
    assert not progress.unchanged(None, STATUS, None)
    assert not progress.unchanged(Progress(7, 10, 5, seen="11/3"), STATUS, None)
    assert not progress.unchanged(Progress(7, 10, 1), STATUS, None)


def test_reading_goes_on_in_the_same_folder_only() -> None:
    assert progress.resumed(DONE, STATUS, None) == DONE
    assert progress.resumed(DONE, Status(3, 11, 8), None) is None
    assert progress.resumed(DONE, Status(3, 9, 7), None) is None


def test_a_scope_that_reaches_further_back_means_reading_anew() -> None:
    known = progress.anew(7, 10, MARCH)
    assert progress.resumed(known, STATUS, MARCH) == known
    assert progress.resumed(known, STATUS, MARCH + timedelta(days=30)) == known
    assert progress.resumed(known, STATUS, MARCH - timedelta(days=30)) is None
    assert progress.resumed(known, STATUS, None) is None
    assert progress.resumed(Progress(7, 10, 1, since="soon"), STATUS, MARCH) is None


def test_a_folder_read_as_a_whole_needs_no_second_reading_for_a_shorter_scope() -> None:
    assert progress.resumed(DONE, STATUS, MARCH) == DONE


def test_neighbouring_mails_are_asked_for_as_a_range() -> None:
    assert sequence_set([9, 1, 2, 3, 5]) == "1:3,5,9"
