"""Serve the page on loopback, on a thread of its own."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from ipaddress import ip_address
from typing import TYPE_CHECKING

from syncd.errors import StoreError
from syncd.model.agency import Agency
from syncd.store.database import Database

if TYPE_CHECKING:
    from syncd.review.health import Health

STOP_SECONDS = 5


@contextmanager
def serving(
    database: Database,
    agency: Agency,
    clock: Callable[[], datetime],
    address: tuple[str, int] | socket.socket,
    daemon: "Health | None" = None,
) -> Iterator[str]:
    """Serve the page while the block runs; gives its URL. Raises StoreError where the address is taken.

    A socket in the place of an address is one that listens already. `daemon` is what /readyz and /metrics tell of.
    """
    # Most commands serve no page, and a web framework would be a sixth of their start and of their memory.
    import uvicorn

    from syncd.review.app import create_app

    listener = _checked(address) if isinstance(address, socket.socket) else _listen(address)
    app = create_app(database, agency, clock, daemon)
    config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="web", daemon=True)
    thread.start()
    try:
        host, port = listener.getsockname()[:2]
        yield f"http://{f'[{host}]' if ':' in host else host}:{port}/"
    finally:
        server.should_exit = True
        thread.join(STOP_SECONDS)
        listener.close()


def is_free(address: tuple[str, int]) -> bool:
    """Whether the page could be served there."""
    try:
        _listen(address).close()
    except StoreError:
        return False
    return True


def _checked(listener: socket.socket) -> socket.socket:
    """The page shows people's details and has no sign-in: it is for this machine, whoever opened the socket."""
    host = str(listener.getsockname()[0]) if listener.family in (socket.AF_INET, socket.AF_INET6) else ""
    if not host or not ip_address(host).is_loopback:
        listener.close()
        advice = "write ListenStream=127.0.0.1:8025 into syncd.socket"
        raise StoreError("the socket that systemd handed over is not on the loopback address", advice=advice)
    return listener


def _listen(address: tuple[str, int]) -> socket.socket:
    host, port = address
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1" if host == "localhost" else host, port))
    except OSError as error:
        listener.close()
        raise StoreError(
            f"cannot serve the page on {host}:{port}: {error.strerror}", advice="choose another port in web.listen"
        ) from None
    listener.listen()
    return listener
