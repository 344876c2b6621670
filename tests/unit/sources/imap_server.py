"""A small IMAP server on loopback that tells the truth, until a test makes it lie."""

import re
import socket
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from types import TracebackType
from typing import BinaryIO, Self

from syncd.sources.imap import ImapSettings

Lie = Callable[[str, str], bytes | None]
"""What to answer to (tag, command): None is the truth, `LastWords` end the connection."""


class LastWords(bytes):
    """An answer after which the server hangs up."""


TEXT_STRUCTURE = '("TEXT" "PLAIN" ("CHARSET" "utf-8") NIL NIL "7BIT" {size} 1)'
PASSWORD = "hunter2 secret"


class ImapServer:
    """Serves one INBOX; `commands` are those received, without their tags."""

    def __init__(self, uids: Iterable[int] = (1, 2, 3)) -> None:
        self.mails = {uid: f"body of {uid}".encode() for uid in uids}
        self.structure = TEXT_STRUCTURE
        self.listing = b'* LIST (\\HasNoChildren) "/" "INBOX"\r\n'
        self.greeting = b"* OK ready\r\n"
        self.uidvalidity = 7
        self.received = "02-Mar-2026 09:30:00 +0000"
        self.size: int | None = None
        self.trickle = False
        self.commands: list[str] = []
        self.connections = 0
        self._lies: list[Lie] = []
        self._pause = threading.Event()
        self._sockets: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pause.set()
        self.hang_up()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def hang_up(self) -> None:
        """End every connection that there is."""
        for sock in self._sockets:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def settings(self, timeout: float = 10) -> ImapSettings:
        return ImapSettings("127.0.0.1", self.port, "none", "alice", PASSWORD, timeout=timeout)

    def lie(self, lie: Lie) -> None:
        """Ask this first from now on."""
        self._lies.insert(0, lie)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client = self._listener.accept()[0]
                self.connections += 1
                self._sockets.append(client)
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with suppress(OSError), client, client.makefile("rb") as lines:
            client.sendall(self.greeting)
            while line := lines.readline():
                tag, _, command = line.decode("latin-1").strip().partition(" ")
                self.commands.append(command)
                answer = self._lied(tag, command)
                if answer is None:
                    self.converse(client, lines, command)
                    answer = self.truth(command) + f"{tag} OK done\r\n".encode()
                self._send(client, answer)
                if isinstance(answer, LastWords):
                    client.shutdown(socket.SHUT_RDWR)
                    return

    def converse(self, client: socket.socket, lines: BinaryIO, command: str) -> None:
        """What is said to and fro in the middle of a command."""
        if command.startswith("AUTHENTICATE"):
            client.sendall(b"+ \r\n")
            lines.readline()

    def _send(self, client: socket.socket, answer: bytes) -> None:
        """Say it, byte by byte with a pause after each if told so."""
        if not self.trickle:
            client.sendall(answer)
            return
        for byte in answer:
            client.sendall(bytes([byte]))
            self._pause.wait(0.05)

    def _lied(self, tag: str, command: str) -> bytes | None:
        answers = (lie(tag, command) for lie in self._lies)
        return next((answer for answer in answers if answer is not None), None)

    def truth(self, command: str) -> bytes:
        """The untagged answers that an honest server gives."""
        words = command.split()
        verb = words[1] if words[0] == "UID" else words[0]
        answers: dict[str, Callable[[], bytes]] = {
            "CAPABILITY": lambda: b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n",
            "LIST": lambda: self.listing,
            "STATUS": self._status,
            "EXAMINE": self._examine,
            "SEARCH": lambda: self._search(command),
            "FETCH": lambda: b"".join(self.fetched(uid, command) for uid in numbers(words[2]) if uid in self.mails),
            "LOGOUT": lambda: b"* BYE see you\r\n",
        }
        return answers[verb]() if verb in answers else b""

    def fetched(self, uid: int, command: str) -> bytes:
        """An honest FETCH answer."""
        body = self.mails[uid]
        header = f"Subject: mail {uid}\r\n\r\n".encode()
        size = len(header) + len(body)
        answer = f"* {uid} FETCH (UID {uid}".encode()
        if "RFC822.SIZE" in command:
            answer += f" RFC822.SIZE {size if self.size is None else self.size}".encode()
        if "INTERNALDATE" in command:
            answer += f' INTERNALDATE "{self.received}"'.encode()
        if "BODYSTRUCTURE" in command:
            answer += b" BODYSTRUCTURE " + self.structure.replace("{size}", str(len(body))).encode()
        for section, content in (("HEADER", header), ("1", body), ("", header + body)):
            if f"BODY.PEEK[{section}]" in command:
                partial = "<0>" if f"BODY.PEEK[{section}]<0." in command else ""
                answer += f" BODY[{section}]{partial} {{{len(content)}}}\r\n".encode() + content
        return answer + b")\r\n"

    def _status(self) -> bytes:
        newest = max(self.mails, default=0)
        text = f"MESSAGES {len(self.mails)} UIDNEXT {newest + 1} UIDVALIDITY {self.uidvalidity}"
        return f"* STATUS INBOX ({text})\r\n".encode()

    def _examine(self) -> bytes:
        newest = max(self.mails, default=0)
        return (
            f"* {len(self.mails)} EXISTS\r\n* OK [UIDVALIDITY {self.uidvalidity}] valid\r\n"
            f"* OK [UIDNEXT {newest + 1}] next\r\n"
        ).encode()

    def _search(self, command: str) -> bytes:
        wanted = re.search(r"UID SEARCH .*?UID (\S+)", command)
        found = sorted(set(numbers(wanted[1], max(self.mails, default=0))) & self.mails.keys()) if wanted else []
        return f"* SEARCH {' '.join(map(str, found))}".rstrip().encode() + b"\r\n"


def numbers(text: str, newest: int = 0) -> list[int]:
    """The numbers of a sequence set; `n:*` holds the newest in any case, as RFC 3501 wants it."""
    found: list[int] = []
    for piece in text.split(","):
        first, _, last = piece.partition(":")
        ends = [newest if end == "*" else int(end) for end in (first, last or first)]
        found += range(min(ends), max(ends) + 1)
    return found


def asks_for(command: str, uid: int) -> bool:
    """Whether a command fetches this mail, among others or alone."""
    return command.startswith("UID FETCH") and uid in numbers(command.split()[2])
