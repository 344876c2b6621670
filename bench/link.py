"""A line of a certain speed and length between a contestant and the server."""

import queue
import socket
import threading
import time
from contextlib import suppress

from tests.servers.proxy import Proxy

BYTES_A_SECOND = 100e6 / 8
ONE_WAY = 0.010
"""Seconds; there and back it is 20 ms."""
BUFFERED = 0.1
"""Seconds of sending that the line takes up before it makes the sender wait."""


class Link(Proxy):
    """A proxy whose way is 100 Mbit/s and 20 ms long, shared by the connections over it; each direction has its own."""

    def __init__(self, target: int) -> None:
        self._free = {False: 0.0, True: 0.0}
        self._booking = threading.Lock()
        super().__init__(target)

    def _forward(self, origin: socket.socket, target: socket.socket, counted: bool) -> None:
        under_way: queue.SimpleQueue[tuple[float, bytes]] = queue.SimpleQueue()
        threading.Thread(target=_arrive, args=(under_way, target), daemon=True).start()
        data = b"-"
        while data:
            data = b""
            with suppress(OSError):
                data = origin.recv(16384)
            sent = self._booked(len(data), counted)
            # An empty piece is the end, which travels as all else does.
            under_way.put((sent + ONE_WAY, data))
            if counted:
                self.received += len(data)
            time.sleep(max(0.0, sent - BUFFERED - time.perf_counter()))

    def _booked(self, size: int, direction: bool) -> float:
        """When the last byte of the next `size` has left."""
        with self._booking:
            begins = max(self._free[direction], time.perf_counter())
            self._free[direction] = begins + size / BYTES_A_SECOND
            return self._free[direction]


def _arrive(under_way: "queue.SimpleQueue[tuple[float, bytes]]", target: socket.socket) -> None:
    with suppress(OSError):
        while True:
            due, data = under_way.get()
            time.sleep(max(0.0, due - time.perf_counter()))
            if not data:
                break
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_RDWR)
