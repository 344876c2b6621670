"""The connection to an IMAP server: verified, cut from outside at will, and unable to fill the memory."""

import imaplib
import socket
import ssl
import threading
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from imapclient import IMAPClient  # type: ignore[import-untyped]

from syncd.sources.imap.incoming import Incoming
from syncd.sources.imap.settings import ImapSettings

_MOST_ADDRESSES = 4


class Line:
    """The sockets of one errand, one at a time, held so that any thread can cut them."""

    __slots__ = ("_held", "_lock", "ended")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: socket.socket | None = None
        self.ended = False

    def hold(self, sock: socket.socket) -> None:
        """Take over from the last socket. Raises OSError once the errand has ended.

        What is held is a duplicate: wrapping a socket in TLS takes its descriptor away from it.
        """
        self.release()
        with self._lock:
            if self.ended:
                raise ConnectionAbortedError("ended")
            self._held = sock.dup()

    def drop(self) -> None:
        """Cut the present socket: whoever waits for it is woken."""
        with self._lock:
            if self._held is not None:
                with suppress(OSError):
                    self._held.shutdown(socket.SHUT_RDWR)

    def end(self) -> None:
        """Cut the present socket and refuse any further one."""
        with self._lock:
            self.ended = True
        self.drop()

    def release(self) -> None:
        with self._lock:
            if self._held is not None:
                self._held.close()
                self._held = None


class Wire(imaplib.IMAP4):
    """imaplib's own connection, on a held socket, with a limit to what one command may bring."""

    def __init__(self, settings: ImapSettings, line: Line) -> None:
        self._settings = settings
        self._line = line
        self.incoming = Incoming()
        super().__init__(settings.host, settings.port)

    @property
    def farewell(self) -> bytes | None:
        """What the server said with its BYE before anybody signed in, None while it said none."""
        words = self.untagged_responses.get("BYE")
        return words[-1] if words and isinstance(words[-1], bytes) else None

    def open(self, host: str = "", port: int = 0, timeout: float | None = None) -> None:
        self.host, self.port = host, port
        self.sock = self._create_socket(timeout)

    def read(self, size: int) -> bytes:
        return self.incoming.octets(size)

    def readline(self) -> bytes:
        return self.incoming.line()

    def shutdown(self) -> None:
        self.hand_over().close()

    def hand_over(self) -> Incoming:
        """The connection itself, of which nothing here takes hold any more."""
        # imaplib makes a file of the socket once TLS has begun; nobody reads it, and it would keep the socket open.
        file = vars(self).get("file") or vars(self).get("_file")
        if file is not None:
            file.close()
        return self.incoming

    @property
    def sock(self) -> socket.socket:
        """The socket; imaplib sets another one when TLS begins."""
        return self.incoming.sock

    @sock.setter
    def sock(self, sock: socket.socket) -> None:
        self.incoming.read_from(sock)

    def _create_socket(self, timeout: float | None = None) -> socket.socket:
        plain = _connected(self._settings, self._line)
        if self._settings.tls != "implicit":
            return plain
        return tls_context(self._settings.ca_file).wrap_socket(plain, server_hostname=self._settings.host)


class Client(IMAPClient):  # type: ignore[misc]
    """IMAPClient on a connection of ours; it signs in, everything else is asked in a `Dialogue` on the same wire.

    One badly encoded folder name, two SEARCH lines or one strange BODYSTRUCTURE make IMAPClient's own calls raise
    for everything that came with it, and it waits for each answer before it asks on.
    """

    def __init__(self, settings: ImapSettings, line: Line) -> None:
        self._settings = settings
        self._line = line
        super().__init__(settings.host, settings.port, ssl=False, timeout=settings.timeout)
        # IMAPClient turns imaplib's tracing on, which prints every mail into strings that nobody reads.
        self.wire.debug = 0

    def _create_IMAP4(self) -> Wire:  # noqa: N802 - IMAPClient's name
        self.wire = Wire(self._settings, self._line)
        return self.wire


def _connected(settings: ImapSettings, line: Line) -> socket.socket:
    """A socket to the first address that answers; a dead address leaves time for the next one."""
    found = socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM)[:_MOST_ADDRESSES]
    failure = OSError("no address")
    for family, kind, protocol, _, address in found:
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(settings.timeout / (len(found) + 1))
            line.hold(sock)
            sock.connect(address)
        except OSError as error:
            sock.close()
            failure = error
        else:
            sock.settimeout(settings.timeout)
            # imaplib sends a command in pieces, and each would wait for the server's acknowledgement.
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            # A router forgets a connection on which nothing passes, and tells nobody.
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            return sock
    raise failure


def tls_context(ca_file: Path | None) -> ssl.SSLContext:
    """One context for all connections that trust the same authorities; made anew when their file changes.

    Raises OSError when `ca_file` cannot be read, ssl.SSLError when it holds no certificate.
    """
    return _context(ca_file, ca_file.stat().st_mtime_ns if ca_file else 0)


@lru_cache(maxsize=8)
def _context(ca_file: Path | None, _changed: int) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=ca_file)
