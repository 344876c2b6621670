"""Servers that stop telling of news, or tell it oddly: the mail arrives all the same, and listening goes on."""

import re
import select
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from syncd.sources.base import Scope
from syncd.sources.imap import ImapSettings, ImapSource
from tests.chaos.letters import FIRST_DAY, letter
from tests.daemons import PATIENCE, Rests, daemon_at, follow
from tests.opened import opened
from tests.servers.mailserver import MODERN, Mailserver
from tests.servers.proxy import Proxy
from tests.unit.pipeline.office import Office, open_office
from tests.unit.sources.cutting import TEXT_PARTS

Story = Callable[[Rests], None]


@pytest.fixture
def server() -> Iterator[Mailserver]:
    with Mailserver(MODERN) as server:
        arrive(server, 1)
        yield server


POLLED_WITHIN = 5.0
"""Seconds in which a pass that is due has ended, unless the machine is busy; else the clock goes on once more."""


@pytest.fixture
def office(tmp_path: Path, empty_database: Path) -> Iterator[Office]:
    office = open_office(tmp_path, empty_database)
    office.knows()
    yield office
    office.database.dispose()


def arrive(server: Mailserver, number: int) -> None:
    server.boxes["INBOX"].append(letter(number), FIRST_DAY)


def exists(server: Mailserver) -> bytes:
    return f"* {len(server.boxes['INBOX'].mails)} EXISTS\r\n".encode()


def tell(server: Mailserver, number: int) -> None:
    """A mail arrives, and the server tells whoever listens."""
    arrive(server, number)
    server.push(exists(server))


def listening(server: Mailserver) -> None:
    """Wait until somebody listens, after the last time that this was asked."""
    assert server.idling.wait(PATIENCE)
    server.idling.clear()


def watched(office: Office, port: int, story: Story) -> None:
    """Follow a story with a daemon whose commands have half a second and which asks every hour."""
    with daemon_at(office, port, "alice", "secret", timeout=0.5) as (daemon, rests):
        follow(daemon, lambda: story(rests))


def logged(office: Office, rests: Rests, count: int) -> None:
    """Wait for a pass after which so many mails are logged."""
    rests.wait_for(lambda: len(office.activities()) == count)


def logged_by_a_poll(office: Office, rests: Rests, count: int) -> None:
    """The clock goes on until that is so: when the next pass is planned, after one that ended, nobody tells."""
    for _ in range(int(PATIENCE / POLLED_WITHIN)):
        office.now += timedelta(hours=2)
        if rests.comes(lambda: len(office.activities()) == count, POLLED_WITHIN):
            return
    raise AssertionError(f"{len(office.activities())} mails were logged")


def test_a_connection_that_a_router_forgot_is_found_dead_by_the_next_poll(server: Mailserver, office: Office) -> None:
    with Proxy(server.port) as proxy:

        def story(rests: Rests) -> None:
            listening(server)
            logged(office, rests, 1)
            proxy.forget()
            tell(server, 2)
            logged_by_a_poll(office, rests, 2)
            listening(server)
            tell(server, 3)
            logged(office, rests, 3)

        watched(office, proxy.port, story)


def test_a_server_that_says_bye_to_who_listens_is_listened_to_again(server: Mailserver, office: Office) -> None:
    def story(rests: Rests) -> None:
        listening(server)
        server.push(b"* BYE idle for too long\r\n")
        server.hang_up()
        listening(server)
        tell(server, 2)
        logged(office, rests, 2)

    watched(office, server.port, story)


def test_a_server_that_hangs_up_on_who_listens_has_told_of_the_mail_before(server: Mailserver, office: Office) -> None:
    def story(rests: Rests) -> None:
        listening(server)
        arrive(server, 2)
        server.hang_up()
        logged(office, rests, 2)

    watched(office, server.port, story)


@pytest.mark.parametrize("answer", [b"", b"{tag} NO not here\r\n", b"{tag} BAD what?\r\n", b"{tag} OK done\r\n"])
def test_a_server_that_never_lets_anybody_listen_is_asked_on_schedule(
    server: Mailserver, office: Office, answer: bytes
) -> None:
    server.lie(lambda tag, command: answer.replace(b"{tag}", tag.encode()) if command == "IDLE" else None)

    def story(rests: Rests) -> None:
        logged(office, rests, 1)
        for number in (2, 3):
            arrive(server, number)
            logged_by_a_poll(office, rests, number)
        server.behave()
        arrive(server, 4)
        logged_by_a_poll(office, rests, 4)
        listening(server)
        tell(server, 5)
        logged(office, rests, 5)

    watched(office, server.port, story)


def test_news_in_two_pieces_are_news(server: Mailserver, office: Office) -> None:
    def story(rests: Rests) -> None:
        listening(server)
        logged(office, rests, 1)
        arrive(server, 2)
        said = exists(server)
        server.push(said[:4])
        server.push(said[4:])
        logged(office, rests, 2)

    watched(office, server.port, story)


def test_mail_that_comes_just_before_the_server_listens_is_told_at_once(server: Mailserver, office: Office) -> None:
    def come(_tag: str, command: str) -> bytes | None:
        if command == "IDLE" and len(server.boxes["INBOX"].mails) == 1:
            arrive(server, 2)
        return None

    server.lie(come)
    watched(office, server.port, lambda rests: logged(office, rests, 2))


def test_mail_that_comes_while_the_pass_ends_is_told_at_once(server: Mailserver, office: Office) -> None:
    """After the pass has looked, and before the folder is opened to listen: IDLE by itself would never tell."""

    def come(_tag: str, command: str) -> bytes | None:
        read = any(said.startswith("UID FETCH") for said in server.commands)
        if command.startswith("EXAMINE") and read and len(server.boxes["INBOX"].mails) == 1:
            arrive(server, 2)
        return None

    server.lie(come)
    watched(office, server.port, lambda rests: logged(office, rests, 2))


def test_a_server_whose_numbers_never_agree_is_looked_at_once_more_and_no_more(server: Mailserver) -> None:
    def says_less(tag: str, command: str) -> bytes | None:
        return re.sub(rb" UIDNEXT \d+", b"", server.honest(tag, command)) if command.startswith("STATUS") else None

    server.lie(says_less)
    source = opened(
        ImapSource("alice", ImapSettings("127.0.0.1", server.port, "none", "alice", "secret"), TEXT_PARTS, Scope())
    )
    late = []
    for _ in range(3):
        assert list(source.pull({}))
        source.listen()
        assert source.listener is not None
        late.append(source.listener.news())
    assert late == [True, False, False]


@pytest.mark.parametrize("refused", ["", "MailboxName", "NOTIFY"], ids=["nothing", "names of folders", "all of it"])
def test_a_server_is_asked_to_tell_of_as_much_as_it_will(refused: str) -> None:
    """RFC 5465 §5: a server need not tell of folders that come and go, and answers NO to who asks for that."""

    def refuse(tag: str, command: str) -> bytes | None:
        wanted = command.startswith("NOTIFY") and refused and refused in command
        return f"{tag} NO [BADEVENT (MessageNew MessageExpunge)] not that\r\n".encode() if wanted else None

    with Mailserver((*MODERN, "NOTIFY")) as server:
        server.lie(refuse)
        settings = ImapSettings("127.0.0.1", server.port, "none", "alice", "secret")
        source = opened(ImapSource("alice", settings, TEXT_PARTS, Scope()))
        list(source.pull({}))
        source.listen()
        assert source.listener is not None
        asked = ["MailboxName" in said for said in server.commands if said.startswith("NOTIFY")]
        assert asked == ([True, False] if refused else [True])


def test_keeping_the_line_warm_is_no_news(server: Mailserver, office: Office) -> None:
    def story(rests: Rests) -> None:
        listening(server)
        logged(office, rests, 1)
        asked = len(server.commands)
        for _ in range(50):
            server.push(b"* OK Still here\r\n")
        tell(server, 2)
        logged(office, rests, 2)
        listening(server)
        assert len(server.commands) - asked < 20

    watched(office, server.port, story)


def test_news_of_every_kind_cost_a_look_and_nothing_else(server: Mailserver, office: Office) -> None:
    def story(rests: Rests) -> None:
        listening(server)
        logged(office, rests, 1)
        for odd in (
            b"* 99 EXISTS\r\n",
            b"* VANISHED 4000000\r\n",
            b"* 1 FETCH (FLAGS ())\r\n* 0 RECENT\r\n",
            b"\xff\r\n",
        ):
            arrive(server, len(office.activities()) + 1)
            server.push(odd + exists(server))
            logged(office, rests, len(server.boxes["INBOX"].mails))
            listening(server)

    watched(office, server.port, story)


def test_a_server_that_stops_letting_anybody_listen_keeps_its_connection(server: Mailserver) -> None:
    settings = ImapSettings("127.0.0.1", server.port, "none", "alice", "secret", timeout=20)
    source = opened(ImapSource("alice", settings, TEXT_PARTS, Scope()))
    cursors = {batch.folder: batch.cursor for batch in source.pull({})}
    source.listen()
    listener = source.listener
    assert listener is not None
    server.lie(lambda tag, command: f"{tag} NO not any more\r\n".encode() if command == "IDLE" else None)
    assert listener.ask()
    while not listener.news():
        assert select.select([listener], [], [], PATIENCE)[0]
    arrive(server, 2)
    assert len([item for batch in source.pull(cursors) for item in batch.items]) == 1
    assert server.connections == 1
