"""The unit file, as systemd itself reads it; nothing is started."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers.missing import missing

UNIT = Path(__file__).parents[1] / "systemd" / "syncd.service"
MOST_EXPOSURE = "11"
"""Tenths: 1.1 of 10. What is left is the network, whose addresses only admins know, and the clock device's own rule."""


def analyze(*arguments: str) -> subprocess.CompletedProcess[str]:
    program = shutil.which("systemd-analyze")
    if program is None:
        missing("systemd-analyze", "apt-get install systemd")
    return subprocess.run([program, *arguments], capture_output=True, text=True, timeout=60, check=False)


def complaints(unit: Path) -> list[str]:
    """What systemd says of this unit; what it says of the machine's other units is not ours."""
    return [line for line in analyze("verify", str(unit)).stderr.splitlines() if unit.name in line]


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit with a program that exists on this machine."""
    copy = tmp_path / UNIT.name
    copy.write_text(re.sub(r"^ExecStart=\S+", f"ExecStart={sys.executable}", UNIT.read_text(), flags=re.M))
    return copy


def test_systemd_accepts_the_unit_file(unit: Path) -> None:
    assert complaints(unit) == []


def test_the_socket_is_this_machines_alone_and_systemd_accepts_it(unit: Path) -> None:
    socket = unit.with_name("syncd.socket")
    socket.write_text(UNIT.with_name("syncd.socket").read_text())
    assert complaints(socket) == []
    assert re.findall(r"^ListenStream=(.*)", socket.read_text(), flags=re.M) == ["127.0.0.1:8025"]


def test_a_misspelt_setting_would_be_noticed(unit: Path) -> None:
    unit.write_text(unit.read_text().replace("DynamicUser=", "DynamicUsr="))
    assert complaints(unit) != []


def test_the_service_is_kept_on_a_short_lead(unit: Path) -> None:
    verdict = analyze("security", "--offline=true", f"--threshold={MOST_EXPOSURE}", str(unit))
    assert verdict.returncode == 0, verdict.stdout


def test_a_configuration_that_cannot_be_used_is_not_tried_again_and_again() -> None:
    assert re.search(r"^RestartPreventExitStatus=.*\b78\b", UNIT.read_text(), flags=re.M)
