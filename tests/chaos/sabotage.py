"""The ways in which a server can spoil the answer to a command."""

import itertools
import re
from collections.abc import Callable

from tests.servers.mailserver import Mailserver
from tests.unit.sources.imap_server import LastWords, Lie

Way = Callable[[bytes, str, str], bytes]
"""(the honest answer, the tag, the command) → what is said instead."""

_LITERAL = re.compile(rb"\{(\d+)\}")
_NEWS = b"* 99 EXISTS\r\n* 2 RECENT\r\n* 3 FETCH (FLAGS (\\Seen))\r\n* OK still here\r\n* VANISHED 4000000\r\n"


def _resized(by: int) -> Way:
    """A literal that is announced too long or too short."""
    return lambda honest, tag, command: _LITERAL.sub(
        lambda found: b"{%d}" % max(int(found[1]) + by, 0), honest, count=1
    )


def _early(honest: bytes, tag: str, _: str) -> bytes:
    """An answer to the next command, which was not sent yet."""
    number = re.search(r"\d+$", tag)
    after = f"{tag[: number.start()]}{int(number[0]) + 1}" if number else tag
    return honest + f"{after} OK done already\r\n".encode()


def _two_searches(honest: bytes, _tag: str, _command: str) -> bytes:
    found = re.match(rb"\* SEARCH ([\d ]+)\r\n", honest)
    if found is None:
        return honest
    numbers = found[1].split()
    lines = [b"* SEARCH " + b" ".join(some) + b"\r\n" for some in (numbers[::2], numbers[1::2])]
    return b"".join(lines) + honest[found.end() :]


def _backwards(honest: bytes, tag: str, _: str) -> bytes:
    """The mails in another order than asked for."""
    if b" FETCH (" not in honest:
        return honest
    answers = re.split(rb"(?=^\* \d+ FETCH \()", honest.removesuffix(f"{tag} OK done\r\n".encode()), flags=re.M)
    return b"".join(reversed(answers)) + f"{tag} OK done\r\n".encode()


WAYS: dict[str, Way] = {
    "hangs up": lambda *_: LastWords(),
    "hangs up in the middle": lambda honest, *_: LastWords(honest[: len(honest) // 2]),
    "hangs up before the end": lambda honest, *_: LastWords(honest[:-1]),
    "hangs up afterwards": lambda honest, *_: LastWords(honest),
    "says bye": lambda *_: LastWords(b"* BYE shutting down\r\n"),
    "says bye after half of it": lambda honest, tag, _: LastWords(
        honest.removesuffix(f"{tag} OK done\r\n".encode()) + b"* BYE internal error\r\n"
    ),
    "says bye and stays": lambda *_: b"* BYE shutting down\r\n",
    "says no": lambda _, tag, __: f"{tag} NO [SERVERBUG] internal error\r\n".encode(),
    "says no after all of it": lambda honest, tag, _: honest.replace(f"{tag} OK".encode(), f"{tag} NO".encode()),
    "says bad": lambda _, tag, __: f"{tag} BAD what?\r\n".encode(),
    "says ok alone": lambda _, tag, __: f"{tag} OK done\r\n".encode(),
    "says rubbish": lambda honest, *_: b"\xff\x00 rubbish\r\n" + honest,
    "says a blank line": lambda honest, *_: b"\r\n" + honest,
    "says it twice": lambda honest, *_: honest + honest,
    "says a continuation": lambda honest, *_: b"+ go on\r\n" + honest,
    "says news in between": lambda honest, *_: _NEWS + honest.replace(b"* 2 FETCH", _NEWS + b"* 2 FETCH", 1),
    "answers the next one": _early,
    "announces eight gigabytes": lambda honest, *_: _LITERAL.sub(b"{8589934592}", honest, count=1),
    "announces 7 bytes too many": _resized(7),
    "announces 1 byte too many": _resized(1),
    "announces 1 byte too few": _resized(-1),
    "leaves out the uids": lambda honest, *_: re.sub(rb"\(UID \d+ ", b"(", honest),
    "says nil for every text": lambda honest, *_: re.sub(rb"(BODY\[[^\]]*\]) \{0\}\r\n", rb"\1 NIL", honest),
    "searches in two lines": _two_searches,
    "fetches backwards": _backwards,
    "writes keywords small": lambda honest, *_: re.sub(
        rb"^\* (\d+ )?(FETCH|SEARCH|LIST|STATUS|OK|EXISTS)", lambda found: found[0].lower(), honest, flags=re.M
    ),
}

MUTE: dict[str, Way] = {
    "says nothing": lambda *_: b"",
    "says half and nothing more": lambda honest, *_: honest[: len(honest) // 2],
    "answers to another tag": lambda honest, tag, _: honest.replace(f"{tag} OK".encode(), b"ZZ99 OK"),
}
"""Those that a client can only wait for."""


def once(server: Mailserver, number: int, way: Way) -> Lie:
    """Spoil the answer to one command, counted from 0."""
    counted = itertools.count()

    def lie(tag: str, command: str) -> bytes | None:
        if next(counted) != number:
            return None
        return way(server.honest(tag, command), tag, command)

    return lie


def always(server: Mailserver, verb: str, way: Way) -> Lie:
    """Spoil every answer to the commands that begin so."""

    def lie(tag: str, command: str) -> bytes | None:
        return way(server.honest(tag, command), tag, command) if command.startswith(verb) else None

    return lie
