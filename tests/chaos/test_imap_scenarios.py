"""Servers that misbehave for a while: everybody's decisions, ids and counts are in the end as if nothing had been."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import cast

import pytest

from tests.chaos.effort import share
from tests.chaos.letters import CLIENTS, FIRST_DAY, fill, letter
from tests.chaos.mailroom import Mailroom, assert_as_undisturbed, assert_history_stands, imap, mailroom
from tests.chaos.sabotage import MUTE, WAYS, always
from tests.chaos.state import State
from tests.servers.mailserver import MODERN, PLAIN, Mailbox, Mailserver
from tests.unit.sources.imap_server import LastWords

VERBS = ("AUTHENTICATE", "LIST", "STATUS", "EXAMINE", "UID SEARCH", "UID FETCH", "UID")
STUBBORN = [(verb, way) for way in WAYS for verb in VERBS]


@pytest.fixture(scope="module", params=[PLAIN, MODERN], ids=["plain", "modern"])
def features(request: pytest.FixtureRequest) -> tuple[str, ...]:
    """What the server can do."""
    return cast("tuple[str, ...]", request.param)


@pytest.fixture
def server(features: tuple[str, ...]) -> Iterator[Mailserver]:
    with Mailserver(features) as server:
        fill(server)
        yield server


@pytest.fixture(scope="module")
def decided(
    features: tuple[str, ...], tmp_path_factory: pytest.TempPathFactory, known_database: Path
) -> tuple[Path, datetime]:
    """What such a server's mailbox comes to once Alice has decided, to be copied, and the day of the last pass."""
    folder = tmp_path_factory.mktemp("decided") / "room"
    with Mailserver(features) as server:
        fill(server)
        with mailroom(folder, known_database, imap(server.port)) as room:
            room.settle()
            room.decide()
    return folder / "syncd.db", room.now


@pytest.fixture
def room(server: Mailserver, tmp_path: Path, decided: tuple[Path, datetime]) -> Iterator[Mailroom]:
    """Read once, with what Alice decided."""
    database, day = decided
    with mailroom(tmp_path / "room", database, imap(server.port)) as room:
        room.now = day
        yield room


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory, known_database: Path) -> State:
    """The same mailbox, decided on, and the mail that comes afterwards."""
    folder = tmp_path_factory.mktemp("undisturbed")
    with Mailserver() as server:
        fill(server)
        with mailroom(folder / "room", known_database, imap(server.port)) as room:
            room.settle()
            room.decide()
            deliver(server)
            room.settle()
            return room.state()


def deliver(server: Mailserver) -> None:
    server.boxes["INBOX"].append(letter(50), FIRST_DAY)
    server.boxes[CLIENTS].append(letter(51), FIRST_DAY)


def recovered(server: Mailserver, room: Mailroom, undisturbed: State) -> None:
    """The server behaves: all is as undisturbed, under the ids that were handed out before."""
    ids = room.ids()
    server.behave()
    room.settle()
    assert_as_undisturbed(room, undisturbed)
    assert ids.items() <= room.ids().items()


@pytest.mark.parametrize(("verb", "way"), share(STUBBORN, 17))
def test_a_server_that_spoils_every_such_answer_for_two_passes(
    server: Mailserver, room: Mailroom, undisturbed: State, verb: str, way: str
) -> None:
    server.lie(always(server, verb, WAYS[way]))
    deliver(server)
    for _ in range(2):
        room.sync(timeout=0.3)
    recovered(server, room, undisturbed)


@pytest.mark.parametrize("way", MUTE)
def test_a_server_that_never_answers_is_told_and_waited_for(
    server: Mailserver, room: Mailroom, undisturbed: State, way: str
) -> None:
    server.lie(always(server, "LIST", MUTE[way]))
    deliver(server)
    report = room.sync(timeout=0.3)
    assert report.error is not None
    assert report.error.reason
    recovered(server, room, undisturbed)


def test_a_server_that_speaks_byte_by_byte(server: Mailserver, room: Mailroom, undisturbed: State) -> None:
    server.trickle = True
    deliver(server)
    report = room.sync(timeout=0.3)
    assert report.error is not None
    assert report.error.state == "unreachable"
    recovered(server, room, undisturbed)


def test_pipelined_answers_in_another_order(server: Mailserver, room: Mailroom, undisturbed: State) -> None:
    held: list[bytes] = []

    def swap(tag: str, command: str) -> bytes | None:
        if not command.startswith(("STATUS", "UID FETCH")):
            return None
        answer = server.honest(tag, command)
        if held:
            return answer + held.pop()
        held.append(answer)
        return b""

    server.lie(swap)
    deliver(server)
    room.sync(timeout=0.3)
    recovered(server, room, undisturbed)


def test_a_search_without_a_result_is_no_empty_folder(server: Mailserver, room: Mailroom, undisturbed: State) -> None:
    server.lie(always(server, "UID SEARCH", WAYS["says ok alone"]))
    deliver(server)
    room.sync()
    recovered(server, room, undisturbed)


def test_a_listing_of_nonsense_loses_no_folder(server: Mailserver, room: Mailroom, undisturbed: State) -> None:
    nonsense = (
        b'* LIST (\\Noselect) NIL "&"\r\n* LIST () "/" "&AOk"\r\n* LIST () "/" "Entw\xfcrfe"\r\n'
        b'* LIST () "" {3}\r\n&-&\r\n* LIST (\\NonExistent) "/" gone\r\n* LIST () "/" "open\r\n'
    )

    def nonsensical(tag: str, command: str) -> bytes | None:
        return nonsense + server.honest(tag, command) if command.startswith("LIST") else None

    server.lie(nonsensical)
    deliver(server)
    room.sync()
    recovered(server, room, undisturbed)


@pytest.mark.parametrize(
    "words", [b"* BYE overloaded\r\n", b"* PREAUTH hello\r\n", b"SSH-2.0-OpenSSH_9.2\r\n", b"\xff" * 3000]
)
def test_a_greeting_of_another_kind(server: Mailserver, room: Mailroom, undisturbed: State, words: bytes) -> None:
    honest, server.greeting = server.greeting, words
    deliver(server)
    report = room.sync(timeout=0.3)
    assert report.error is not None
    server.greeting = honest
    recovered(server, room, undisturbed)


Renumber = Callable[[Mailserver], None]


def five_in_a_row(server: Mailserver) -> None:
    for uidvalidity in range(1001, 1006):
        server.boxes["INBOX"].renumber(uidvalidity)


def smaller(server: Mailserver) -> None:
    server.boxes["INBOX"].renumber(3)


def every_folder(server: Mailserver) -> None:
    for box in server.boxes.values():
        box.renumber(box.uidvalidity + 1)


@pytest.mark.parametrize("renumber", [five_in_a_row, smaller, every_folder])
@pytest.mark.parametrize("passes_between", [True, False])
def test_a_new_uidvalidity_is_the_same_history(
    server: Mailserver, room: Mailroom, renumber: Renumber, passes_between: bool
) -> None:
    history, keys = room.history(), room.activity_ids()
    for _ in range(3):
        renumber(server)
        if passes_between:
            room.sync()
    room.settle()
    assert_history_stands(room, history)
    assert room.activity_ids() == keys


def test_five_uidvalidities_while_a_folder_is_read(server: Mailserver, room: Mailroom) -> None:
    history, keys = room.history(), room.activity_ids()
    box = server.boxes["INBOX"]

    def replace(tag: str, command: str) -> bytes | None:
        if not command.startswith("UID FETCH") or box.uidvalidity >= 1010:
            return None
        box.renumber(box.uidvalidity + 1)
        return LastWords()

    box.renumber(1005)
    server.lie(replace)
    for _ in range(2):
        room.sync()
    server.behave()
    room.settle()
    assert_history_stands(room, history)
    assert room.activity_ids() == keys


@pytest.mark.parametrize("command", ["STATUS", "EXAMINE"])
def test_one_spurious_uidvalidity_is_forgotten(
    server: Mailserver, room: Mailroom, undisturbed: State, command: str
) -> None:
    def spurious(tag: str, said: str) -> bytes | None:
        if not said.startswith(command):
            return None
        return re.sub(rb"UIDVALIDITY \d+", b"UIDVALIDITY 3", server.honest(tag, said))

    server.lie(spurious)
    room.sync()
    server.behave()
    deliver(server)
    room.settle()
    history = room.history()
    assert_history_stands(room, history)
    assert {name: rows for name, rows in undisturbed.items() if name in history} == history


def test_mail_that_is_expunged_while_it_is_fetched(server: Mailserver, room: Mailroom) -> None:
    deliver(server)
    box = server.boxes["INBOX"]
    newest, history = max(box.mails), room.history()

    def expunge(tag: str, command: str) -> bytes | None:
        if command.startswith("UID FETCH") and newest in box.mails:
            box.expunge(newest)
            return b"* 3 EXPUNGE\r\n* VANISHED %d\r\n" % newest + server.honest(tag, command)
        return None

    server.lie(expunge)
    room.sync()
    server.behave()
    room.settle()
    assert_history_stands(room, history)


def test_folders_come_and_go(server: Mailserver, room: Mailroom, undisturbed: State) -> None:
    clients = server.boxes.pop(CLIENTS)
    room.sync()
    server.boxes[CLIENTS] = Mailbox(uidvalidity=78)
    room.sync()
    server.boxes[CLIENTS] = clients
    deliver(server)
    room.settle()
    recovered(server, room, undisturbed)
