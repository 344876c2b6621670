"""Commands and their answers on a signed-in connection, several of them under way at once (RFC 3501 §5.5)."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from syncd.sources.imap.answers import MalformedError, Record
from syncd.sources.imap.incoming import Incoming

_LITERAL = re.compile(rb"\{(\d{1,20})\+?\}\r?\n\Z")
_UNTAGGED = re.compile(rb"\* (?:\d+ )?([A-Za-z][A-Za-z0-9-]*) ?", re.DOTALL)
_GOING = frozenset({b"EXPUNGE", b"VANISHED"})
_NUMBERED = re.compile(rb"\* (\d{1,20}) (EXISTS|EXPUNGE|RECENT)\b", re.IGNORECASE)
_UID = re.compile(rb"\bUID (\d{1,10})\b", re.IGNORECASE)
_ABOUT = re.compile(rb'\(TAG "?(\w{1,20})"?\)', re.IGNORECASE)
_TAGGED = re.compile(rb"(\w+) (OK|NO|BAD)(?: |\r?\n)", re.IGNORECASE)

AT_ONCE = 200
"""Commands sent before any answer is read: a server that cannot get rid of its answers reads no further command."""


@dataclass(frozen=True, slots=True)
class Command:
    """What to ask; `brings` are the untagged answers that belong to it, `uids` the mails that a FETCH is about."""

    text: bytes
    brings: frozenset[bytes] = frozenset()
    uids: frozenset[int] = frozenset()


@dataclass(slots=True)
class Answer:
    """What a server said to one command: `kind` is OK, NO or BAD, `text` its words.

    `said` are the untagged answers that came until then, by their name in upper case, each without it.
    """

    kind: bytes = b""
    text: bytes = b""
    said: dict[bytes, list[Record]] = field(default_factory=dict)


class Dialogue:
    """Sends commands and sorts what comes back.

    Servers may work on several commands before they say that the first is done, so that an untagged answer belongs to
    the command that it names (RFC 4466 §2.6.2), else to the oldest under way that brings such ones, and else to the
    oldest. Raises OSError where the connection ends, MalformedError for what is no IMAP.
    """

    __slots__ = ("_answers", "_asked", "_count", "_first", "_forgotten", "_incoming", "farewell", "messages")

    def __init__(self, incoming: Incoming) -> None:
        self._incoming = incoming
        self._count = 0
        self._asked: dict[bytes, Command] = {}
        self._answers: dict[bytes, Answer] = {}
        self._forgotten: set[bytes] = set()
        self._first = b""
        self.farewell: bytes | None = None
        """What the server said with its BYE, None while it said none."""
        self.messages: int | None = None
        """How many mails the open folder holds, by what was told since it was opened; None once some have gone."""

    def ask(self, commands: Sequence[Command]) -> list[bytes]:
        """Send these, in one piece, and return a tag for each, for `answer`."""
        tagged = {b"S%d" % number: command for number, command in enumerate(commands, start=self._count + 1)}
        self._count += len(tagged)
        self._asked |= tagged
        self._answers |= {tag: Answer() for tag in tagged}
        self._incoming.expect()
        lines = [self._first, *(b"%s %s\r\n" % (tag, command.text) for tag, command in tagged.items())]
        self._first = b""
        self._incoming.sock.sendall(b"".join(lines))
        return list(tagged)

    def answer(self, tag: bytes) -> Answer:
        """Wait for the answer to a command. Those of earlier ones are kept until somebody asks."""
        while tag in self._asked:
            self._take_in(self._response())
        return self._answers.pop(tag)

    def forget(self, tag: bytes) -> bool:
        """Nobody will ask for this answer. Returns whether it is still to come."""
        if tag in self._asked:
            self._forgotten.add(tag)
            return True
        self._answers.pop(tag, None)
        return False

    def invited(self, tag: bytes) -> bool:
        """Wait until the server tells this command to go on, with a "+"; False when it answered instead."""
        while tag in self._asked:
            response = self._response()
            if response[0][0].startswith(b"+"):
                return True
            self._take_in(response)
        self._answers.pop(tag)
        return False

    def told(self, tag: bytes) -> Collection[bytes]:
        """The names of what the server has said of itself while this command is under way."""
        return self._answers[tag].said.keys()

    def say_first(self, words: bytes) -> None:
        """What a command goes on with; it is sent with the next commands, in one piece.

        In a piece of its own it could hold those up: TCP waits for it to be acknowledged, which may take 40 ms.
        """
        self._first = words + b"\r\n"

    def fileno(self) -> int:
        """What to wait on for more; -1 once the connection is closed."""
        return self._incoming.sock.fileno()

    def heard(self) -> bytes | None:
        """The whole lines that have come and nobody has read, without waiting; None when the connection has ended."""
        return self._incoming.peek()

    def _response(self) -> Record:
        """One whole response: its text, cut where literals stand in it."""
        incoming = self._incoming
        pieces: Record = []
        while True:
            line = incoming.line()
            if not line.endswith(b"\n"):
                raise ConnectionAbortedError("the connection ended")
            literal = _LITERAL.search(line) if line.endswith((b"}\r\n", b"}\n")) else None
            if literal is None:
                pieces.append((line.rstrip(b"\r\n"), None))
                return pieces
            size = int(literal[1])
            octets = incoming.octets(size)
            if len(octets) < size:
                raise ConnectionAbortedError("the connection ended")
            pieces.append((line.rstrip(b"\r\n"), octets))

    def _take_in(self, response: Record) -> None:
        first = response[0][0]
        if first.startswith(b"* "):
            self._untagged(first, response)
            return
        if first.startswith(b"+"):
            # The invitation to an IDLE that nobody waits for any more.
            return
        tagged = _TAGGED.match(first + b"\n")
        if tagged is None or tagged[1] not in self._answers:
            raise MalformedError("an answer to nothing")
        self._asked.pop(tagged[1], None)
        answer = self._answers[tagged[1]]
        answer.kind, answer.text = tagged[2].upper(), first[tagged.end() :].strip()
        if tagged[1] in self._forgotten:
            self._forgotten.remove(tagged[1])
            del self._answers[tagged[1]]

    def _untagged(self, first: bytes, response: Record) -> None:
        named = _UNTAGGED.match(first)
        if named is None:
            raise MalformedError("an answer without a name")
        name, rest = named[1].upper(), first[named.end() :]
        number = _NUMBERED.match(first)
        if name == b"BYE":
            self.farewell = rest
        elif name in _GOING:
            self.messages = None
        elif name == b"EXISTS" and number and self.messages is not None:
            self.messages = int(number[1])
        text = number[1] if number else rest
        tag = self._whose(name, response)
        if tag is not None:
            self._answers[tag].said.setdefault(name, []).append([(text, response[0][1]), *response[1:]])

    def _whose(self, name: bytes, response: Record) -> bytes | None:
        """The command that an untagged answer belongs to; a FETCH of a mail that nobody asked about is nobody's."""
        if name == b"FETCH":
            uid = next((int(found[1]) for text, _ in response if (found := _UID.search(text))), 0)
            return next((tag for tag, command in self._asked.items() if uid in command.uids), None)
        if name == b"ESEARCH" and (about := _ABOUT.search(response[0][0])) and about[1] in self._asked:
            return about[1]
        bringing = (tag for tag, command in self._asked.items() if name in command.brings)
        return next(bringing, next(iter(self._asked), None))
