"""The line to a mail server can be cut from another thread, at any moment."""

import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from syncd.sources.imap.connection import Line, tls_context


@pytest.fixture
def ends() -> Iterator[tuple[socket.socket, socket.socket]]:
    near, far = socket.socketpair()
    with near, far:
        yield near, far


def test_whoever_waits_on_a_dropped_line_is_woken(ends: tuple[socket.socket, socket.socket]) -> None:
    line = Line()
    line.hold(ends[0])
    dropper = threading.Thread(target=line.drop)
    dropper.start()
    assert ends[0].recv(1) == b""
    dropper.join()
    line.release()


def test_a_line_that_was_dropped_takes_another_connection(ends: tuple[socket.socket, socket.socket]) -> None:
    line = Line()
    line.drop()
    line.hold(ends[0])
    assert not line.ended
    line.release()


def test_a_line_that_has_ended_takes_none(ends: tuple[socket.socket, socket.socket]) -> None:
    line = Line()
    line.end()
    with pytest.raises(OSError, match="ended"):
        line.hold(ends[0])


def test_connections_that_trust_the_same_share_one_context(tmp_path: Path) -> None:
    assert tls_context(None) is tls_context(None)
    assert tls_context(None).verify_mode == ssl.CERT_REQUIRED
    assert tls_context(None).check_hostname
