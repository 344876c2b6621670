"""The service manager is told what sd_notify(3) says, in datagrams."""

import os
import socket
from pathlib import Path

import pytest

from syncd.service import notify
from syncd.service.notify import Notifier


@pytest.mark.parametrize("abstract", [False, True])
def test_what_is_sent_arrives_line_by_line(tmp_path: Path, abstract: bool) -> None:
    address = f"@syncd-test-{os.getpid()}" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.settimeout(10)
        manager.bind(address.replace("@", "\0", 1))
        Notifier({"NOTIFY_SOCKET": address}).send(notify.READY, notify.status("3 sources\nall ok"))
        assert manager.recv(4096) == b"READY=1\nSTATUS=3 sources all ok"


def test_without_a_manager_nothing_happens(tmp_path: Path) -> None:
    Notifier({}).send(notify.READY)
    Notifier({"NOTIFY_SOCKET": str(tmp_path / "gone")}).send(notify.READY)


def test_a_reload_says_when_it_began() -> None:
    first, second = notify.reloading()
    assert first == "RELOADING=1"
    assert int(second.removeprefix("MONOTONIC_USEC=")) > 0


def test_the_watchdogs_time_is_only_for_the_process_it_is_meant_for() -> None:
    assert notify.watchdog_seconds({"WATCHDOG_USEC": "60000000"}) == 60
    assert notify.watchdog_seconds({"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "1"}) is None
    assert notify.watchdog_seconds({}) is None


def test_a_socket_meant_for_another_process_is_left_alone() -> None:
    assert notify.listener({"LISTEN_PID": "1", "LISTEN_FDS": "1"}) is None
    assert notify.listener({}) is None
