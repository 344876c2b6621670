"""Two real calendar servers that work differently inside, and what recruiters and admins do to them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest

from syncd.model.activity import ActivityStatus
from syncd.store import cursors
from tests.integration.passes import Passes, calendars, meeting, passes
from tests.servers.calendars import Account
from tests.servers.radicale import Radicale
from tests.servers.scripted import Reply, Request, Scripted, forward, serve
from tests.servers.xandikos import Xandikos

INVALID_TOKEN = b'<?xml version="1.0"?><error xmlns="DAV:"><valid-sync-token/></error>'
Trouble = Callable[[Request], Reply | None]


class Calendars:
    """An account with eight meetings in one calendar and two in another, behind a relay that can interfere."""

    def __init__(self, account: Account, server: Scripted, done: Passes) -> None:
        self.account = account
        self.server = server
        self.passes = done

    def fill(self) -> None:
        self.account.make_calendar("work/", "Work")
        self.account.make_calendar("interviews/", "Interviews")
        for number in range(8):
            self.account.put_text(f"work/{number}.ics", meeting(f"uid-{number}"))
        for number in (8, 9):
            self.account.put_text(f"interviews/{number}.ics", meeting(f"uid-{number}"))

    def asked(self) -> list[str]:
        return [request.method for request in self.server.asked]

    def interfere(self, trouble: Trouble) -> None:
        self.server.script = lambda request: trouble(request) or self.pass_on(request)

    def pass_on(self, request: Request) -> Reply:
        return forward(self.account.client, self.account.url, request)


@contextmanager
def opened(account: Account, folder: Path, template: Path) -> Iterator[Calendars]:
    with serve(lambda request: forward(account.client, account.url, request)) as server:
        source = calendars(f"{server.url}/{account.username}/", account.username, account.password)
        with passes(source, folder, template) as done:
            found = Calendars(account, server, done)
            found.fill()
            assert done.run().error is None
            assert len(done.present()) == 10
            server.asked.clear()
            yield found


class CalendarServer:
    """What holds on every calendar server."""

    @pytest.fixture
    def account(self) -> Account:
        raise NotImplementedError("a subclass says on which server")

    @pytest.fixture
    def cal(self, account: Account, tmp_path: Path, empty_database: Path) -> Iterator[Calendars]:
        with opened(account, tmp_path, empty_database) as found:
            yield found

    def test_when_nothing_changed_one_request_answers_for_all_calendars(self, cal: Calendars) -> None:
        cal.passes.run()
        assert cal.asked()[-1] == "PROPFIND"
        assert cal.server.asked[-1].headers["depth"] == "1"
        with cal.passes.database.read() as conn:
            known = cursors.load(conn, "cal")
        assert list(cal.passes.source.pull(known)) == []
        cal.server.asked.clear()
        assert list(cal.passes.source.pull(known)) == []
        assert cal.asked() == ["PROPFIND"]

    def test_a_token_that_ran_out_loses_nothing(self, cal: Calendars) -> None:
        for status, deleted in ((403, 4), (410, 5)):
            cal.account.put_text("work/3.ics", meeting("uid-3", f"Moved because of {status}"))
            cal.account.put_text(f"work/new{status}.ics", meeting(f"uid-new-{status}"))
            cal.account.delete(f"work/{deleted}.ics")
            cal.interfere(on_sync(Reply(status, INVALID_TOKEN, {"Content-Type": "application/xml"})))
            assert cal.passes.run().error is None
            assert f"new{status}.ics" in cal.passes.present()
            assert f"{deleted}.ics" not in cal.passes.present()
            assert f"Moved because of {status}" in {one.subject for one in cal.passes.activities()}

    def test_a_server_that_only_knows_etags_is_followed_as_well(self, cal: Calendars) -> None:
        cal.interfere(without_tokens(cal))
        assert cal.passes.run().tally.seen == 0
        cal.account.put_text("work/new.ics", meeting("uid-new"))
        cal.account.delete("work/5.ics")
        assert cal.passes.run().tally.seen == 1
        assert {"new.ics", "5.ics"} & cal.passes.present() == {"new.ics"}

    @pytest.mark.parametrize("etags", [False, True], ids=["by token", "by etags"])
    def test_a_calendar_that_is_emptied_is_believed_at_the_second_look(self, cal: Calendars, etags: bool) -> None:
        if etags:
            cal.interfere(without_tokens(cal))
        for number in range(8):
            cal.account.delete(f"work/{number}.ics")
        report = cal.passes.run()
        assert [(len(doubt.items), doubt.present) for doubt in report.suspicions.values()] == [(8, 8)]
        assert (len(cal.passes.present()), cal.passes.meant()) == (10, 10)
        assert cal.passes.run().suspicions == {}
        assert (len(cal.passes.present()), cal.passes.meant(), cal.passes.suspected()) == (2, 2, ())
        assert len(cal.passes.activities()) == 10

    def test_a_calendar_that_only_looks_empty_for_a_while_has_lost_nothing(self, cal: Calendars) -> None:
        for number in range(8):
            cal.account.delete(f"work/{number}.ics")
        assert cal.passes.run().suspicions
        for number in range(8):
            cal.account.put_text(f"work/{number}.ics", meeting(f"uid-{number}"))
        assert cal.passes.run().suspicions == {}
        assert (len(cal.passes.present()), cal.passes.meant(), cal.passes.suspected()) == (10, 10, ())

    def test_a_calendar_that_is_deleted_is_believed_at_the_second_look(self, cal: Calendars) -> None:
        cal.account.delete("work/")
        assert len(cal.passes.run().suspicions) == 1
        assert (len(cal.passes.present()), cal.passes.meant()) == (10, 10)
        cal.passes.run()
        assert (len(cal.passes.present()), cal.passes.meant()) == (2, 2)

    def test_a_meeting_that_moves_to_another_name_is_the_same_activity(self, cal: Calendars) -> None:
        before = {one.key: one.id for one in cal.passes.activities()}
        cal.account.delete("work/1.ics")
        cal.account.put_text("interviews/moved.ics", meeting("uid-1"))
        cal.passes.run()
        assert {one.key: one.id for one in cal.passes.activities()} == before
        assert cal.passes.meant() == 10
        assert {"1.ics", "moved.ics"} & cal.passes.present() == {"moved.ics"}

    def test_a_name_that_is_used_for_another_meeting_is_another_activity(self, cal: Calendars) -> None:
        cal.account.delete("work/1.ics")
        cal.account.put_text("work/1.ics", meeting("uid-other", "Another one"))
        cal.passes.run()
        became = {one.subject: one.status for one in cal.passes.activities() if one.subject == "Another one"}
        assert became.keys() == {"Another one"}
        assert (len(cal.passes.activities()), cal.passes.meant()) == (11, 10)
        assert ActivityStatus.CANCELLED in {one.status for one in cal.passes.activities()}
        assert len(cal.passes.present()) == 10

    def test_what_was_deleted_and_made_anew_is_no_double(self, cal: Calendars) -> None:
        cal.account.delete("work/1.ics")
        cal.passes.run()
        assert cal.passes.meant() == 9
        cal.account.put_text("work/1.ics", meeting("uid-1"))
        cal.passes.run()
        assert (len(cal.passes.activities()), cal.passes.meant(), len(cal.passes.present())) == (10, 10, 10)


class TestRadicale(CalendarServer):
    @pytest.fixture
    def account(self, radicale: Radicale) -> Account:
        return radicale.account(f"alice-{uuid4().hex}")


class TestXandikos(CalendarServer):
    @pytest.fixture
    def account(self, xandikos: Xandikos) -> Account:
        return xandikos.account(f"alice-{uuid4().hex}")


def on_sync(reply: Reply) -> Trouble:
    return lambda request: reply if b"sync-collection" in request.body else None


def without_tokens(cal: Calendars) -> Trouble:
    """As a server that has never heard of RFC 6578, nor of ctags."""

    def answer(request: Request) -> Reply:
        if b"sync-collection" in request.body:
            return Reply(501)
        reply = cal.pass_on(request)
        body = reply.body.replace(b"sync-token", b"no-token").replace(b"getctag", b"no-tag")
        return Reply(reply.status, body, reply.headers)

    return answer
