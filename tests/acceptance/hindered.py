"""syncd whole, on a machine where one host's address is never found, one kind of mail never read, one lock never free.

    python -m tests.acceptance.hindered -c syncd.toml run

It loses its patience after seconds, where the real one does after a minute, so that a test need not wait for that.
"""

import socket
import sys
import threading
import time
from importlib import import_module
from typing import Any

from syncd.cli import main

NOWHERE = "nowhere.example"
ENDLESS = b"X-Endless: yes"
LOCKED = "locked"
"""A folder that can be looked into by whoever holds a lock, which somebody else keeps."""
SOONER = {
    "syncd.pipeline.in_time.ITEM_SECONDS": 1,
    "syncd.service.vitals.STUCK_SECONDS": 3,
    "syncd.service.vitals.DATABASE_SECONDS": 3,
    "syncd.service.vitals.ENGINE_SECONDS": 3,
    "syncd.cli.run.LOOK_SECONDS": 1,
    "syncd.running.engine.WRITE_SECONDS": 1,
    "syncd.daemon.STORE_RETRY_SECONDS": 1,
}
"""Where syncd says how long is too long, and how long it is here."""

_address_of: Any = socket.getaddrinfo
_reading: Any = import_module("syncd.pipeline.read")
_read: Any = _reading.read
_tree: Any = import_module("syncd.sources.folder.tree")
_look: Any = _tree.read
_kept = threading.Lock()


def _never_found(host: Any, *rest: Any, **named: Any) -> Any:
    if host == NOWHERE:
        threading.Event().wait()
    return _address_of(host, *rest, **named)


def _never_read(item: Any, reader: Any) -> Any:
    content = item.content
    if ENDLESS in (content if isinstance(content, bytes) else content.header):
        while True:
            time.sleep(1)
    return _read(item, reader)


def _never_entered(path: Any) -> Any:
    if path.name == LOCKED:
        with _kept:
            return _look(path)
    return _look(path)


def hinder() -> None:
    """Have everything hang that is to hang, and be noticed soon."""
    _kept.acquire()
    _tree.read = _never_entered
    socket.getaddrinfo = _never_found
    _reading.read = _never_read
    for setting, seconds in SOONER.items():
        module, _, name = setting.rpartition(".")
        if not hasattr(import_module(module), name):
            raise AttributeError(f"{setting} is no more")
        setattr(import_module(module), name, seconds)


if __name__ == "__main__":
    hinder()
    main(sys.argv[1:])
