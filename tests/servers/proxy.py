"""A TCP proxy on loopback: it counts what passes, and cuts the way to a server at will."""

import socket
import struct
import threading
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Self


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to the bytes that come from the server, on every connection together.

    After `ends_after` bytes connections end, by a reset if `resets`; after `mute_after` they stay and nothing passes
    any more, as behind a router that forgot them. Bytes pass in pieces of `piece`, each after a pause in seconds.
    """

    ends_after: int | None = None
    mute_after: int | None = None
    resets: bool = False
    piece: int = 65536
    pause: float = 0.0


WELL = Fault()


class Proxy:
    """Forwards connections to a port of 127.0.0.1; `received` counts the bytes that came from there.

    `connections` counts the ways to it, `asked` the pieces that clients sent: no more round trips than that were made.
    """

    def __init__(self, target: int) -> None:
        self._target = target
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._forgotten: set[socket.socket] = set()
        self.received = self.asked = 0
        self.fault = WELL
        self._left = threading.Event()
        self.connections = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._accept_in_background()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._left.set()
        self.cut()

    def spoil(self, fault: Fault) -> None:
        """From the next byte on."""
        self.received = 0
        self.fault = fault

    def heal(self) -> None:
        """End what was spoilt; new connections are well."""
        self.fault = WELL
        self.cut()
        self.restore()

    def forget(self) -> None:
        """Let nothing pass any more on the connections there are, without ending them: as a router that lost them."""
        with self._lock:
            self._forgotten |= set(self._open)

    def cut(self) -> None:
        """Refuse connections, and end those there are."""
        self.drop(self._listener)

    def drop(self, *others: socket.socket) -> None:
        """End the connections there are."""
        with self._lock:
            sockets, self._open = [*others, *self._open], []
        for sock in sockets:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()

    def restore(self) -> None:
        """Accept connections again, on the same port."""
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self._accept_in_background()

    def _accept_in_background(self) -> None:
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def _accept(self, listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                client = listener.accept()[0]
                server = socket.create_connection(("127.0.0.1", self._target))
                for sock in (client, server):
                    # What comes in small pieces goes on at once: the way shall cost nothing but itself.
                    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                with self._lock:
                    self.connections += 1
                    self._open += [client, server]
                threading.Thread(target=self._forward, args=(client, server, False), daemon=True).start()
                threading.Thread(target=self._forward, args=(server, client, True), daemon=True).start()

    def _forward(self, origin: socket.socket, target: socket.socket, counted: bool) -> None:
        with suppress(OSError):
            while data := origin.recv(self.fault.piece if counted else 65536):
                if target in self._forgotten:
                    continue
                if not counted:
                    self.asked += 1
                    target.sendall(data)
                elif not self._pass_on(data, target):
                    break
        for sock in (origin, target):
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()

    def _pass_on(self, data: bytes, target: socket.socket) -> bool:
        """Hand on what came from the server, as far as the fault lets it pass. False where the connection is to end."""
        fault, before = self.fault, self.received
        self.received += len(data)
        if fault.pause:
            self._left.wait(fault.pause)
        limits = [limit for limit in (fault.ends_after, fault.mute_after) if limit is not None]
        allowed = data[: max(min(limits) - before, 0)] if limits else data
        target.sendall(allowed)
        if fault.ends_after is None or self.received <= fault.ends_after:
            return True
        if fault.resets:
            target.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            target.close()
        return False
