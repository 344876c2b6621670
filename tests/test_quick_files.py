"""Tests write to memory only where all that they do there can be done."""

import os
from pathlib import Path

import pytest

from tests import quick_files
from tests.quick_files import FOLDER, ROOM

ROOMY = os.statvfs_result((4096, 4096, ROOM, ROOM, ROOM // 4096, 0, 0, 0, 0, 255))
FULL = os.statvfs_result((4096, 4096, ROOM, ROOM, ROOM // 4096 - 1, 0, 0, 0, 0, 255))
NO_PROGRAMS = os.statvfs_result((4096, 4096, ROOM, ROOM, ROOM // 4096, 0, 0, 0, os.ST_NOEXEC, 255))


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    monkeypatch.setattr(quick_files, "MEMORY", tmp_path)
    monkeypatch.setattr(os, "statvfs", lambda _: request.param)
    monkeypatch.setenv(FOLDER, "")
    monkeypatch.delenv(FOLDER)


@pytest.mark.parametrize("told", [ROOMY], indirect=True)
@pytest.mark.usefixtures("told")
def test_tests_write_to_memory(tmp_path: Path) -> None:
    quick_files.take()
    assert os.environ[FOLDER] == str(tmp_path)


@pytest.mark.parametrize("told", [ROOMY], indirect=True)
@pytest.mark.usefixtures("told")
def test_they_write_where_somebody_wants_them_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER, "/elsewhere")
    quick_files.take()
    assert os.environ[FOLDER] == "/elsewhere"


@pytest.mark.parametrize("told", [FULL, NO_PROGRAMS], indirect=True)
@pytest.mark.usefixtures("told")
def test_memory_that_is_full_or_runs_no_programs_is_left_alone() -> None:
    quick_files.take()
    assert FOLDER not in os.environ


def test_memory_that_is_not_there_is_left_alone(tmp_path: Path) -> None:
    assert not quick_files.has_room(tmp_path / "none")
