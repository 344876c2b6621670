"""The modelled line hands on every byte in its order, and takes the time that its speed and its length ask for."""

import random
import socket
import threading
import time

from bench.link import BYTES_A_SECOND, ONE_WAY, Link

SENT = random.Random(1).randbytes(400_000)


def answer_once(listener: socket.socket) -> None:
    """Wait for a word, then send everything."""
    with listener.accept()[0] as client:
        client.recv(100)
        client.sendall(SENT)


def test_a_line_delays_what_passes_and_changes_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, Link(listener.getsockname()[1]) as link:
        threading.Thread(target=answer_once, args=(listener,), daemon=True).start()
        with socket.create_connection(("127.0.0.1", link.port)) as client:
            begun = time.perf_counter()
            client.sendall(b"go")
            received = b"".join(iter(lambda: client.recv(65536), b""))
        took = time.perf_counter() - begun
    assert received == SENT
    assert link.received == len(SENT)
    assert took >= 2 * ONE_WAY + len(SENT) / BYTES_A_SECOND
