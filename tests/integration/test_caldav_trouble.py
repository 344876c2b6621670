"""A CalDAV server that fails, forgets, or does not support what it should: nothing is lost and nothing is believed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import uuid4

import pytest

from syncd.errors import SourceError
from syncd.sources.base import Scope
from syncd.sources.caldav import CaldavSource
from syncd.sources.http import Access
from tests.contract.cutters import CUTTERS
from tests.integration.test_caldav_calendars import Pulled
from tests.servers.calendars import Account
from tests.servers.radicale import Radicale
from tests.servers.scripted import Reply, Request, Scripted, forward, serve

INVALID_TOKEN = b'<?xml version="1.0"?><error xmlns="DAV:"><valid-sync-token/></error>'
Trouble = Callable[[Request], Reply | None]


@dataclass(slots=True)
class Relay:
    """Passes everything on to Radicale but what `trouble` answers; counts the kinds of requests."""

    account: Account
    trouble: Trouble = lambda _: None
    asked: list[str] = field(default_factory=list)
    server: Scripted | None = None

    def __call__(self, request: Request) -> Reply | None:
        self.asked.append(kind_of(request))
        return self.trouble(request) or forward(self.account.client, self.account.url, request)

    def count(self, kind: str) -> int:
        return self.asked.count(kind)


def kind_of(request: Request) -> str:
    for name in ("sync-collection", "calendar-multiget"):
        if name.encode() in request.body:
            return name
    return request.method


@pytest.fixture
def relay(radicale: Radicale) -> Relay:
    account = radicale.account(f"alice-{uuid4().hex}")
    account.make_calendar("work/", "Work")
    account.make_calendar("interviews/", "Interviews")
    for number in range(8):
        account.put(f"work/{number}.ics", f"uid-{number}", f"Interview {number}")
    account.put("interviews/9.ics", "uid-9", "Interview 9")
    return Relay(account)


@contextmanager
def running(relay: Relay) -> Iterator[CaldavSource]:
    with serve(relay) as server:
        settings = Access(server.url, relay.account.username, relay.account.password, timeout=20)
        source = CaldavSource("cal", settings, CUTTERS, Scope())
        try:
            yield source
        finally:
            source.close()


def on(kind: str, reply: Reply) -> Trouble:
    return lambda request: reply if kind_of(request) == kind else None


def at(path: str, reply: Reply) -> Trouble:
    return lambda request: reply if request.path.endswith(path) and request.method != "PUT" else None


def test_a_calendar_without_news_costs_one_request(relay: Relay) -> None:
    with running(relay) as source:
        first = Pulled(source)
        relay.asked.clear()
        assert Pulled(source, first.cursors).events == {}
    assert relay.asked == ["PROPFIND"]


def test_news_are_asked_for_by_sync_token_and_fetched_alone(relay: Relay) -> None:
    with running(relay) as source:
        first = Pulled(source)
        relay.asked.clear()
        relay.account.put("work/new.ics", "uid-new", "Interview")
        second = Pulled(source, first.cursors)
    assert [location.href for location in second.events] == ["new.ics"]
    assert relay.asked == ["PROPFIND", "sync-collection", "calendar-multiget"]


@pytest.mark.parametrize("status", [400, 403, 409, 410, 501, 507])
def test_a_token_that_is_no_longer_good_means_comparing_etags(relay: Relay, status: int) -> None:
    with running(relay) as source:
        first = Pulled(source)
        relay.account.put("work/3.ics", "uid-3", "Interview, moved")
        relay.account.delete("work/5.ics")
        relay.trouble = on("sync-collection", Reply(status, INVALID_TOKEN, {"Content-Type": "application/xml"}))
        second = Pulled(source, first.cursors)
        relay.trouble = lambda _: None
        relay.asked.clear()
        third = Pulled(source, second.cursors)
    assert [location.href for location in second.events] == ["3.ics"]
    assert second.held == {"work": {f"{number}.ics" for number in range(8)} - {"5.ics"}}
    assert (third.events, relay.asked) == ({}, ["PROPFIND"])


@pytest.mark.parametrize("status", [500, 502, 503])
def test_a_server_in_trouble_does_not_turn_incremental_sync_off(relay: Relay, status: int) -> None:
    with running(relay) as source:
        first = Pulled(source)
        relay.account.put("work/new.ics", "uid-new", "Interview")
        relay.trouble = on("sync-collection", Reply(status, b"<html>oops</html>"))
        second = Pulled(source, first.cursors)
        assert second.error is not None
        assert (second.events, second.gone) == ({}, set())
        relay.trouble = lambda _: None
        relay.asked.clear()
        assert len(Pulled(source, second.cursors).events) == 1
    assert relay.count("sync-collection") == 1


def test_a_sign_in_page_with_status_200_is_an_error(relay: Relay) -> None:
    page = Reply(200, b"<html><body><form action='/login'></form></body></html>", {"Content-Type": "text/html"})
    with running(relay) as source:
        first = Pulled(source)
        relay.account.put("work/new.ics", "uid-new", "Interview")
        for kind in ("PROPFIND", "sync-collection", "calendar-multiget"):
            relay.trouble = on(kind, page)
            second = Pulled(source, first.cursors)
            assert second.error is not None, kind
            assert second.gone == set()


def test_an_empty_multistatus_from_a_broken_server_is_not_believed_at_once(relay: Relay) -> None:
    nothing = Reply(207, b'<multistatus xmlns="DAV:"/>', {"Content-Type": "application/xml"})
    with running(relay) as source:
        first = Pulled(source)
        relay.account.put("work/new.ics", "uid-new", "Interview")
        relay.trouble = lambda request: (
            nothing if b"getetag" in request.body or kind_of(request) == "sync-collection" else None
        )
        second = Pulled(source, first.cursors)
        assert second.error is not None
        assert second.gone == set()
        relay.trouble = lambda _: None
        third = Pulled(source, second.cursors)
    assert (third.error, third.gone, [location.href for location in third.events]) == (None, set(), ["new.ics"])


@pytest.mark.parametrize("token", [True, False], ids=["by token", "by etags"])
def test_a_calendar_that_is_emptied_says_so_until_its_cursor_is_stored(relay: Relay, token: bool) -> None:
    with running(relay) as source:
        first = Pulled(source)
        for number in range(8):
            relay.account.delete(f"work/{number}.ics")
        relay.account.put("interviews/new.ics", "uid-new", "Interview")
        relay.trouble = (lambda _: None) if token else on("sync-collection", Reply(501))
        for _ in range(2):
            second = Pulled(source, first.cursors)
            assert second.error is None
            assert (len(second.gone), second.held.get("work")) == ((8, None) if token else (0, set()))
            assert [location.href for location in second.events] == ["new.ics"]
        third = Pulled(source, second.cursors)
        assert (third.gone, third.held) == (set(), {})


def test_a_calendar_that_the_account_may_no_longer_read_is_an_error_and_not_gone(relay: Relay) -> None:
    """Its home still lists it, with a status of its own in place of what it is (RFC 4918 §13)."""
    with running(relay) as source:
        first = Pulled(source)

        def forbidden(request: Request) -> Reply | None:
            if request.method != "PROPFIND" or b"resourcetype" not in request.body:
                return None
            reply = forward(relay.account.client, relay.account.url, request)
            before, path, after = reply.body.partition(b"/interviews/</href>")
            if not path:
                return reply
            end = after.index(b"</response>")
            own = path + b"<status>HTTP/1.1 403 Forbidden</status>"
            return Reply(207, before + own + after[end:], reply.headers)

        relay.trouble = forbidden
        second = Pulled(source, first.cursors)
        counted = [census for census in source.census() if census.forbidden]
        checked = [check for check in source.check() if check.forbidden]
    assert second.error is not None
    assert "403" in second.error.reason
    assert [census.advice for census in counted] == ["see that the account may still read this calendar"]
    assert ["403; see that the account may still" in check.forbidden for check in checked] == [True]
    assert (second.gone, second.held) == (set(), {})


def test_one_calendar_that_fails_does_not_keep_the_others_back(relay: Relay) -> None:
    with running(relay) as source:
        locations = list(Pulled(source).events)
        relay.trouble = lambda request: Reply(404) if request.path.endswith("/interviews/") else None
        pulled = Pulled(source)
        again = source.refetch(locations)
        counted = source.census()
        assert len(next(counted).locations) == 8
        with pytest.raises(SourceError, match=r"404.*all else is read"):
            list(counted)
    assert (len(again.items), again.unreadable, again.gone) == (8, (), ())
    assert len(pulled.events) == 8
    assert pulled.error is not None
    assert "404" in pulled.error.reason


def test_one_event_that_breaks_the_server_does_not_keep_the_others_back(relay: Relay) -> None:
    def trouble(request: Request) -> Reply | None:
        broken = kind_of(request) == "calendar-multiget" and b"4.ics" in request.body
        return Reply(500) if broken or request.path.endswith("/4.ics") else None

    with running(relay) as source:
        relay.trouble = trouble
        pulled = Pulled(source)
        assert len(pulled.events) == 8
        assert {location.href: cause for location, cause in pulled.unreadable.items()} == {
            "4.ics": "127.0.0.1: answers 500"
        }
        again = source.refetch(list(pulled.unreadable))
        assert len(again.unreadable) == 1
        relay.trouble = lambda _: None
        assert len(source.refetch(list(pulled.unreadable)).items) == 1
        assert Pulled(source, pulled.cursors).events == {}


def test_a_server_without_multiget_is_asked_for_one_event_at_a_time(relay: Relay) -> None:
    with running(relay) as source:
        relay.trouble = on("calendar-multiget", Reply(501))
        assert len(Pulled(source).events) == 9
    assert relay.count("GET") == 9


def test_an_event_that_multiget_forgets_is_asked_for_alone(relay: Relay) -> None:
    def forgetful(request: Request) -> Reply | None:
        if kind_of(request) != "calendar-multiget":
            return None
        reply = forward(relay.account.client, relay.account.url, request)
        cut = reply.body.index(b"<response>"), reply.body.index(b"</response>") + len(b"</response>")
        return Reply(207, reply.body[: cut[0]] + reply.body[cut[1] :], reply.headers)

    with running(relay) as source:
        relay.trouble = forgetful
        assert len(Pulled(source).events) == 9


def test_an_event_that_is_no_calendar_is_unreadable_and_says_why(relay: Relay) -> None:
    with running(relay) as source:
        relay.trouble = lambda request: (
            Reply(501)
            if kind_of(request) == "calendar-multiget"
            else Reply(200, b"BEGIN:VCALENDAR\r\nBEGIN:VEV")
            if request.path.endswith("/2.ics")
            else None
        )
        pulled = Pulled(source)
    assert {location.href: cause for location, cause in pulled.unreadable.items()} == {"2.ics": "no whole calendar"}
    assert len(pulled.events) == 8


def test_being_asked_to_wait_is_told(relay: Relay) -> None:
    with running(relay) as source:
        relay.trouble = on("PROPFIND", Reply(429, headers={"Retry-After": "120"}))
        error = Pulled(source).error
    assert error is not None
    assert (error.state, error.wait) == ("throttled", timedelta(minutes=2))
    assert "120 s" in error.reason


def test_a_redirect_to_another_server_is_not_followed_with_the_password(relay: Relay) -> None:
    with serve(lambda _: Reply(207)) as other, running(relay) as source:
        relay.trouble = on("PROPFIND", Reply(302, headers={"Location": other.url + "/dav/"}))
        error = Pulled(source).error
        assert other.asked == []
    assert error is not None
    assert "leads to" in error.reason


def test_a_well_known_address_leads_to_the_calendars(relay: Relay) -> None:
    def front(request: Request) -> Reply | None:
        if request.path == "/.well-known/caldav":
            return Reply(301, headers={"Location": f"/{relay.account.username}/"})
        return Reply(405) if request.path == "/" else None

    with running(relay) as source:
        relay.trouble = front
        assert len(Pulled(source).events) == 9


def test_calendars_that_move_to_another_home_are_found_again(relay: Relay) -> None:
    with running(relay) as source:
        first = Pulled(source)
        relay.trouble = at(f"/{relay.account.username}/", Reply(404))
        assert Pulled(source, first.cursors).error is not None
        relay.trouble = lambda _: None
        assert Pulled(source, first.cursors).error is None
