"""Bytes from an IMAP server: lines and literals, never more than was allowed for."""

import socket
import ssl
from contextlib import suppress

ANSWER_LIMIT = 64 * 1024 * 1024
"""Bytes that may come after a command; a server that announces more is not read on."""

LINE_LIMIT = 4 * 1024 * 1024
"""Bytes of one line: a SEARCH that names 300,000 mails."""

_PIECE = 256 * 1024


class Incoming:
    """Reads from the connection's socket; holds no buffer while nothing comes."""

    # One for each idle mailbox.
    __slots__ = ("_allowance", "_at", "_held", "sock")

    sock: socket.socket

    def __init__(self) -> None:
        self._held = b""
        self._at = 0
        self._allowance = ANSWER_LIMIT

    def read_from(self, sock: socket.socket) -> None:
        """Go on with another socket. What somebody slipped in before TLS began is not to be believed: it is dropped."""
        self.sock = sock
        self._held, self._at = b"", 0

    @property
    def overfed(self) -> bool:
        """Whether more came, or was announced, than is allowed."""
        return self._allowance < 0

    def expect(self) -> None:
        """A command is sent: its answer may be as long as any."""
        self._allowance = ANSWER_LIMIT

    def line(self) -> bytes:
        """The next line with its end; what there is of it where the connection ends, b"" for nothing."""
        end = self._held.find(b"\n", self._at)
        while end < 0:
            searched = len(self._held) - self._at
            if searched > LINE_LIMIT:
                self._spend(ANSWER_LIMIT + 1)
            if not self._receive():
                end = len(self._held) - 1
                break
            end = self._held.find(b"\n", searched)
        return self._take(end + 1 - self._at)

    def octets(self, count: int) -> bytes:
        """Exactly so many bytes; fewer where the connection ends."""
        if count > self._allowance:
            self._spend(count)
        missing = count - (len(self._held) - self._at)
        if missing > 0:
            self._gather(missing)
        return self._take(count)

    def peek(self) -> bytes | None:
        """The whole lines that have come and are still to be read, without waiting; None when the connection ended."""
        patience = self.sock.gettimeout()
        self.sock.settimeout(0)
        try:
            while len(self._held) - self._at < LINE_LIMIT:
                if not self._receive():
                    return None
        except (BlockingIOError, ssl.SSLWantReadError):
            pass
        finally:
            self.sock.settimeout(patience)
        return self._held[self._at : self._held.rfind(b"\n") + 1]

    def close(self) -> None:
        """Let go of the socket; whoever waits for it is woken."""
        with suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()

    def _gather(self, missing: int) -> None:
        """Receive at least so many bytes more: in pieces that are put together once."""
        pieces = [self._held[self._at :]]
        while missing > 0 and (piece := self.sock.recv(max(missing, _PIECE))):
            pieces.append(piece)
            missing -= len(piece)
        self._held, self._at = b"".join(pieces), 0

    def _receive(self) -> bool:
        piece = self.sock.recv(_PIECE)
        self._held, self._at = self._held[self._at :] + piece, 0
        return bool(piece)

    def _take(self, count: int) -> bytes:
        taken = self._held[self._at : self._at + count]
        self._at += len(taken)
        if self._at >= len(self._held):
            self._held, self._at = b"", 0
        self._spend(len(taken))
        return taken

    def _spend(self, size: int) -> None:
        self._allowance -= size
        if self._allowance < 0:
            raise ConnectionAbortedError("the answer is too large")
