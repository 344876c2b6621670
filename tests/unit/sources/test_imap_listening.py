"""What a server says while it is listened at, and what of it is news: at whatever moment it says it."""

import socket
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest

from syncd.sources.imap.dialogue import Answer, Command, Dialogue
from syncd.sources.imap.incoming import Incoming
from syncd.sources.imap.listening import IDLE, Listening


@dataclass(frozen=True, slots=True)
class Server:
    """The other end of a connection at which somebody listens, and the listening."""

    says: socket.socket
    listening: Listening


def same(answered: Sequence[Answer]) -> bool:
    return all(answer.kind == b"OK" for answer in answered)


@pytest.fixture
def server() -> Iterator[Server]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        incoming = Incoming()
        incoming.read_from(ours)
        dialogue = Dialogue(incoming)
        (tag,) = dialogue.ask([IDLE])
        theirs.sendall(b"+ idling\r\n")
        assert dialogue.invited(tag)
        sent = Command(b'STATUS "Sent" (MESSAGES)', frozenset({b"STATUS"}))
        yield Server(theirs, Listening(dialogue, tag, [sent], same))


QUIET = b"S1 OK idled\r\nS2 OK nothing\r\n* STATUS Sent (MESSAGES 1)\r\nS3 OK told\r\n+ idling\r\n"


def test_a_look_asks_of_the_open_folder_with_a_noop_and_of_the_others_with_status(server: Server) -> None:
    assert server.listening.ask()
    asked = server.says.recv(10_000)[len(b"S1 IDLE\r\n") :]
    assert asked == b'DONE\r\nS2 NOOP\r\nS3 STATUS "Sent" (MESSAGES)\r\nS4 IDLE\r\n'
    server.says.sendall(QUIET)
    assert not server.listening.news()
    assert not server.listening.asking


@pytest.mark.parametrize("words", [b"* 4 EXISTS", b"* 2 EXPUNGE", b"* VANISHED 2", b'* LIST () "/" "Clients"'])
@pytest.mark.parametrize("before", [b"S1", b"S2", b"* STATUS", b"S3", b"+"], ids=bytes.decode)
def test_news_at_any_moment_of_a_look_are_news(server: Server, words: bytes, before: bytes) -> None:
    assert server.listening.ask()
    server.says.sendall(QUIET.replace(before, words + b"\r\n" + before, 1))
    assert server.listening.news()


def test_another_folder_that_changes_as_the_look_ends_is_news(server: Server) -> None:
    assert server.listening.ask()
    server.says.sendall(QUIET.replace(b"+", b"* STATUS Sent (MESSAGES 2)\r\n+"))
    assert server.listening.news()


@pytest.mark.parametrize("words", [b"* OK Still here", b"* 2 FETCH (FLAGS (\\Seen))", b"* 0 RECENT"])
@pytest.mark.parametrize("before", [b"S1", b"S2", b"* STATUS", b"S3", b"+"], ids=bytes.decode)
def test_flags_and_keeping_the_line_warm_are_none(server: Server, words: bytes, before: bytes) -> None:
    assert server.listening.ask()
    server.says.sendall(QUIET.replace(before, words + b"\r\n" + before, 1))
    assert not server.listening.news()


def test_what_is_known_to_have_happened_needs_no_look(server: Server) -> None:
    late = Listening(server.listening._dialogue, b"S1", [], same, news=True)
    assert late.news()
