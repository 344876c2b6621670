"""Whatever a broken server or disk answers, nothing of what was there before is taken to be gone.

Answers that are no proper ones are given again and again. Those that are proper and merely untrue ("the calendar
is empty") are given once: a second look that agrees is believed, which is what `test_caldav_servers` shows.
"""

import gzip
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest

from syncd.assembly import CUTTERS
from syncd.sources import http
from syncd.sources.base import Scope
from syncd.sources.feed import FeedSource
from syncd.sources.folder import FolderSettings, FolderSource
from syncd.sources.http import Access
from syncd.sources.imap import ImapSource
from tests.integration.passes import Passes, calendars, meeting, passes
from tests.servers.calendars import Account
from tests.servers.radicale import Radicale
from tests.servers.scripted import Reply, Request, Scripted, forward, serve
from tests.unit.sources.imap_server import ImapServer, LastWords

XML = {"Content-Type": "application/xml; charset=utf-8"}
PAGE = b"<!DOCTYPE html><html><body><form action='/login'><input name=password></form></body></html>"
BOMB = b'<!DOCTYPE m [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><multistatus xmlns="DAV:">&b;</multistatus>'
WRONG: dict[str, Reply | None] = {
    "a sign-in page with status 200": Reply(200, PAGE, {"Content-Type": "text/html"}),
    "a sign-in page with status 207": Reply(207, PAGE, {"Content-Type": "text/html"}),
    "a page of well-formed XHTML": Reply(207, b"<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>", XML),
    "nothing at all, status 200": Reply(200),
    "nothing at all, status 207": Reply(207, b"", XML),
    "no content, status 204": Reply(204),
    "a multistatus of nothing": Reply(207, b'<multistatus xmlns="DAV:"/>', XML),
    "a multistatus that ends early": Reply(207, b'<multistatus xmlns="DAV:"><response><href>/a', XML),
    "another document": Reply(207, b'<error xmlns="DAV:"/>', XML),
    "entities that grow": Reply(207, BOMB, XML),
    "JSON": Reply(200, b'{"error": "maintenance"}', {"Content-Type": "application/json"}),
    "packed data that ends early": Reply(207, gzip.compress(b"x" * 9000)[:30], {**XML, "Content-Encoding": "gzip"}),
    "packed data that grows": Reply(207, gzip.compress(bytes(3_000_000)), {**XML, "Content-Encoding": "gzip"}),
    "a packing nobody asked for": Reply(207, b"abc", {**XML, "Content-Encoding": "br"}),
    "a way to a sign-in page": Reply(302, headers={"Location": "/login"}),
    "a way to another host": Reply(302, headers={"Location": "http://login.example/"}),
    "a way in circles": Reply(301, headers={"Location": "/again"}),
    "a closed connection": None,
    **{f"status {code}": Reply(code, PAGE) for code in (400, 401, 403, 404, 409, 410, 429)},
    **{f"status {code}": Reply(code, PAGE) for code in (500, 501, 503, 507)},
}


@pytest.fixture(autouse=True)
def small_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "MAX_ANSWER", 1_000_000)


@dataclass
class Calendar:
    """Eight meetings on a real server, read once; `trouble` says which requests are answered wrongly, and how."""

    account: Account
    passes: Passes
    server: Scripted

    def go_wrong(self, concerned: Callable[[Request], bool], reply: Reply | None) -> None:
        def script(request: Request) -> Reply | None:
            if request.path == "/login":
                return Reply(200, PAGE, {"Content-Type": "text/html"})
            return reply if request.path == "/again" or concerned(request) else self.pass_on(request)

        self.server.script = script

    def pass_on(self, request: Request) -> Reply:
        return forward(self.account.client, self.account.url, request)

    def recover(self) -> None:
        self.server.script = self.pass_on


@pytest.fixture
def calendar(radicale: Radicale, tmp_path: Path, empty_database: Path) -> Iterator[Calendar]:
    account = radicale.account(f"alice-{uuid4().hex}")
    account.make_calendar("work/", "Work")
    for number in range(8):
        account.put_text(f"work/{number}.ics", meeting(f"uid-{number}"))
    with serve(lambda request: forward(account.client, account.url, request)) as server:
        source = calendars(f"{server.url}/{account.username}/", account.username, account.password)
        with passes(source, tmp_path, empty_database) as done:
            done.run()
            account.put_text("work/new.ics", meeting("uid-new"))
            yield Calendar(account, done, server)


EIGHT = {f"{number}.ics" for number in range(8)}


def everything(_: Request) -> bool:
    return True


def changes(request: Request) -> bool:
    return b"sync-collection" in request.body


def listing(request: Request) -> bool:
    """The list of etags, which is asked for where a server cannot tell changes."""
    return b"sync-collection" in request.body or (request.method == "PROPFIND" and b"getetag" in request.body)


def events(request: Request) -> bool:
    return b"calendar-multiget" in request.body or request.method == "GET"


@pytest.mark.parametrize("wrong", WRONG)
def test_no_answer_of_a_calendar_server_that_is_none_removes_an_event(calendar: Calendar, wrong: str) -> None:
    for concerned in (everything, changes, listing, events):
        # Where nothing changed nothing would be asked.
        calendar.account.put_text("work/new.ics", meeting("uid-new", concerned.__name__))
        calendar.go_wrong(concerned, WRONG[wrong])
        for _ in range(2):
            calendar.passes.run()
            assert calendar.passes.present() >= EIGHT, concerned
            assert calendar.passes.meant() >= 8, concerned
    calendar.recover()
    calendar.passes.run()
    assert calendar.passes.present() == EIGHT | {"new.ics"}
    assert calendar.passes.meant() >= 8


def only_the_first(reply: Reply) -> Reply:
    """A multistatus of which all but its first response was lost, as of a home or calendar that looks empty."""
    end = reply.body.index(b"</response>") + len(b"</response>")
    return Reply(207, reply.body[:end] + b"</multistatus>", XML)


def all_missing(reply: Reply) -> Reply:
    """A list of changes in which every event has become a 404."""
    gone = b"".join(
        b"<response><href>%s</href><status>HTTP/1.1 404 Not Found</status></response>" % href
        for href in (part.partition(b"</href>")[0] for part in reply.body.split(b"<href>")[1:])
    )
    return Reply(207, b'<multistatus xmlns="DAV:"><sync-token>x</sync-token>' + gone + b"</multistatus>", XML)


def test_a_home_that_lists_nothing_but_itself_removes_nothing(calendar: Calendar) -> None:
    calendar.server.script = lambda request: (
        only_the_first(calendar.pass_on(request)) if request.method == "PROPFIND" else calendar.pass_on(request)
    )
    for _ in range(3):
        assert calendar.passes.run().error is not None
        assert calendar.passes.present() >= EIGHT


def test_an_empty_list_after_an_invalid_token_is_doubted(calendar: Calendar) -> None:
    def script(request: Request) -> Reply:
        if changes(request):
            return Reply(403, b'<error xmlns="DAV:"><valid-sync-token/></error>', XML)
        return only_the_first(calendar.pass_on(request)) if listing(request) else calendar.pass_on(request)

    calendar.server.script = script
    assert calendar.passes.run().suspicions
    assert (calendar.passes.present(), calendar.passes.meant()) == (EIGHT, 8)
    calendar.recover()
    assert calendar.passes.run().error is None
    assert (calendar.passes.present(), calendar.passes.suspected()) == (EIGHT | {"new.ics"}, ())


def test_changes_that_say_of_every_event_that_it_is_not_found_are_doubted(calendar: Calendar) -> None:
    def script(request: Request) -> Reply:
        reply = calendar.pass_on(Request("PROPFIND", request.path, {**request.headers, "depth": "1"}, b""))
        return all_missing(reply) if changes(request) else calendar.pass_on(request)

    calendar.server.script = script
    assert calendar.passes.run().suspicions
    assert (calendar.passes.present(), calendar.passes.meant()) == (EIGHT, 8)


@pytest.mark.parametrize("status", [b"403 Forbidden", b"404 Not Found", b"500 Internal Server Error"])
def test_events_that_are_listed_with_a_failure_are_still_there(calendar: Calendar, status: bytes) -> None:
    def script(request: Request) -> Reply:
        reply = calendar.pass_on(request)
        if changes(request):
            return Reply(501)
        if not listing(request):
            return reply
        own, end, others = reply.body.partition(b"</response>")
        return Reply(207, own + end + others.replace(b"200 OK", status), XML)

    calendar.server.script = script
    for _ in range(3):
        calendar.passes.run()
        assert calendar.passes.present() >= EIGHT


def feed_of(*numbers: int) -> bytes:
    bodies = (meeting(f"uid-{number}").partition("BEGIN:VEVENT")[2].partition("END:VEVENT")[0] for number in numbers)
    inside = "".join(f"BEGIN:VEVENT{body}END:VEVENT\r\n" for body in bodies)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//test//EN\r\n{inside}END:VCALENDAR\r\n".encode()


def feed_at(server: Scripted) -> FeedSource:
    return FeedSource("feed", Access(server.url + "/x.ics"), CUTTERS, Scope())


FEED = feed_of(*range(8))
WRONG_FEEDS = WRONG | {
    "a feed that ends early": Reply(200, FEED[: len(FEED) // 2]),
    "a feed without its end": Reply(200, FEED.removesuffix(b"END:VCALENDAR\r\n")),
    "no change, although nobody asked": Reply(304),
}


@pytest.mark.parametrize("wrong", WRONG_FEEDS)
def test_no_answer_of_a_feed_that_is_none_removes_an_event(wrong: str, tmp_path: Path, empty_database: Path) -> None:
    with serve(lambda _: Reply(200, FEED)) as server, passes(feed_at(server), tmp_path, empty_database) as done:
        done.run()
        before = done.present()
        server.script = lambda _: WRONG_FEEDS[wrong]
        for _ in range(3):
            assert done.run().error is not None
            assert (len(before), done.present(), done.meant()) == (8, before, 8)
        server.script = lambda _: Reply(200, FEED)
        assert done.run().error is None
        assert (done.present(), done.meant()) == (before, 8)


def test_a_feed_that_holds_no_event_any_more_is_doubted(tmp_path: Path, empty_database: Path) -> None:
    with serve(lambda _: Reply(200, FEED)) as server, passes(feed_at(server), tmp_path, empty_database) as done:
        done.run()
        server.script = lambda _: Reply(200, feed_of())
        assert done.run().suspicions
        assert (len(done.present()), done.meant()) == (8, 8)


def empty_mount_point(path: Path) -> None:
    shutil.rmtree(path)
    path.mkdir()


def missing_mount_point(path: Path) -> None:
    shutil.rmtree(path)


def cut_short(path: Path) -> None:
    file = path / "work.ics"
    file.write_bytes(file.read_bytes()[:700])


def emptied(path: Path) -> None:
    (path / "work.ics").write_bytes(b"")


def replaced_by_a_page(path: Path) -> None:
    (path / "work.ics").write_bytes(PAGE)


def without_events(path: Path) -> None:
    (path / "work.ics").write_bytes(feed_of())


def replaced_by_a_directory(path: Path) -> None:
    (path / "work.ics").unlink()
    (path / "work.ics").mkdir()


@pytest.mark.parametrize(
    "spoil",
    [
        *(empty_mount_point, missing_mount_point, cut_short, emptied, replaced_by_a_page, without_events),
        replaced_by_a_directory,
    ],
    ids=lambda spoil: spoil.__name__,
)
def test_nothing_that_becomes_of_a_directory_removes_an_event(
    spoil: Callable[[Path], None], tmp_path: Path, empty_database: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    (disk / "work.ics").write_bytes(FEED)
    with passes(FolderSource("disk", FolderSettings(disk), CUTTERS, Scope()), tmp_path, empty_database) as done:
        done.run()
        before = done.present()
        spoil(disk)
        for _ in range(3):
            done.run()
            assert (len(before), before - done.present(), done.meant()) == (8, set(), 8)


MAILS = {str(uid) for uid in range(2, 11)}


@pytest.fixture
def mailbox(tmp_path: Path, empty_database: Path) -> Iterator[tuple[ImapServer, Passes]]:
    """Ten mails that were read, of which the oldest was then expunged: the server is asked what it still holds."""
    with (
        ImapServer(range(1, 11)) as server,
        passes(ImapSource("mail", server.settings(), CUTTERS, Scope()), tmp_path, empty_database) as done,
    ):
        assert done.run().tally.seen == 10
        del server.mails[1]
        yield server, done


def on(verb: str, answer: bytes, *, closes: bool = False) -> Callable[[str, str], bytes | None]:
    def lie(tag: str, command: str) -> bytes | None:
        if verb not in command.split()[:2]:
            return None
        said = answer.replace(b"TAG", tag.encode())
        return LastWords(said) if closes else said

    return lie


@pytest.mark.parametrize(
    "lie",
    [
        pytest.param(on("SEARCH", b"* SEARCH\r\nTAG OK done\r\n"), id="SEARCH finds nothing where EXISTS says nine"),
        pytest.param(on("SEARCH", b"TAG OK done\r\n"), id="SEARCH answers nothing"),
        pytest.param(on("SEARCH", b"* SEARCH 2 3\r\nTAG OK done\r\n"), id="SEARCH finds two where EXISTS says nine"),
        pytest.param(on("SEARCH", b"* SEARCH 2 3", closes=True), id="SEARCH is cut off"),
        pytest.param(on("SEARCH", b"TAG NO later\r\n"), id="SEARCH is refused"),
        pytest.param(on("EXAMINE", b"TAG NO later\r\n"), id="EXAMINE is refused"),
        pytest.param(on("EXAMINE", b"TAG BAD what?\r\n"), id="EXAMINE is not understood"),
        pytest.param(on("STATUS", b"TAG NO later\r\n"), id="STATUS is refused"),
        pytest.param(on("STATUS", b"* BYE down\r\n", closes=True), id="STATUS ends with BYE"),
        pytest.param(on("LIST", b"TAG OK done\r\n"), id="LIST lists nothing"),
        pytest.param(on("LIST", b"TAG NO later\r\n"), id="LIST is refused"),
        pytest.param(on("LIST", b"* LIST () ", closes=True), id="LIST is cut off"),
    ],
)
def test_no_answer_of_a_mail_server_that_fails_or_contradicts_itself_removes_a_mail(
    mailbox: tuple[ImapServer, Passes], lie: Callable[[str, str], bytes | None]
) -> None:
    server, done = mailbox
    server.lie(lie)
    for _ in range(3):
        done.run()
        assert done.present() >= MAILS


def test_a_list_without_the_folder_is_doubted(mailbox: tuple[ImapServer, Passes]) -> None:
    server, done = mailbox
    server.listing = b'* LIST (\\HasNoChildren) "/" "Elsewhere"\r\n'
    done.run()
    assert done.present() >= MAILS


def test_a_mailbox_that_is_suddenly_empty_is_doubted(mailbox: tuple[ImapServer, Passes]) -> None:
    server, done = mailbox
    mails, server.mails = server.mails, {}
    assert done.run().suspicions
    assert len(done.present()) == 10
    server.mails = mails
    assert done.run().suspicions == {}
    assert (done.present(), done.suspected()) == (MAILS, ())
