"""Serve the page on loopback, on a thread of its own."""

import select
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from ipaddress import ip_address
from typing import TYPE_CHECKING

from syncd import traces
from syncd.errors import StoreError
from syncd.events import log
from syncd.model.agency import Agency
from syncd.store.database import Database

if TYPE_CHECKING:
    import uvicorn
    from fastapi import FastAPI

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
    listener = _checked(address) if isinstance(address, socket.socket) else _listen(address)
    page = _Page(listener, lambda: _application(database, agency, clock, daemon))
    try:
        page.start()
        host, port = listener.getsockname()[:2]
        yield f"http://{f'[{host}]' if ':' in host else host}:{port}/"
    finally:
        page.end()
        listener.close()


class _Page(threading.Thread):
    """Waits for the first visitor, and loads what serves the page only then: it is a fifth of an idle daemon's memory.

    Whoever knocks meanwhile is kept by the socket.
    """

    def __init__(self, listener: socket.socket, application: Callable[[], "FastAPI"]) -> None:
        super().__init__(name="web", daemon=True)
        self._listener = listener
        self._application = application
        self._hears, self._says = socket.socketpair()
        self._server: uvicorn.Server | None = None

    def run(self) -> None:
        ready, _, _ = select.select([self._listener, self._hears], [], [])
        if self._hears in ready:
            return
        try:
            self._serve()
        except Exception as mistake:
            log.error("page_broke", **traces.told(mistake))
            # Nobody shall wait for a page that never comes.
            self._listener.close()

    def end(self) -> None:
        """Serve nobody any more. Called once, by whoever started it."""
        self._says.close()
        if self._server is not None:
            self._server.should_exit = True
        self.join(STOP_SECONDS)
        self._hears.close()

    def _serve(self) -> None:
        import uvicorn

        config = uvicorn.Config(self._application(), log_config=None, access_log=False, lifespan="off")
        self._server = uvicorn.Server(config)
        if select.select([self._hears], [], [], 0)[0]:
            return  # told to end while all that was loaded, when there was no server to tell
        self._server.run(sockets=[self._listener])


def _application(
    database: Database, agency: Agency, clock: Callable[[], datetime], daemon: "Health | None"
) -> "FastAPI":
    from syncd.review.app import create_app

    return create_app(database, agency, clock, daemon)


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
