"""One syncd at a time on one database."""

import errno
import os
from pathlib import Path

import pytest

from syncd.errors import StoreError
from syncd.lock import exclusive


def test_a_second_daemon_is_told_who_has_the_database(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/syncd.db"
    with exclusive(url):
        with pytest.raises(StoreError, match=f"process {os.getpid()}") as caught, exclusive(url):
            pass
        assert caught.value.busy


def test_the_lock_ends_with_its_holder(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/syncd.db"
    for _ in range(2):
        with exclusive(url):
            pass


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot write"), exclusive(f"sqlite:///{tmp_path}/file/syncd.db"):
        pass


def test_a_database_server_that_is_down_is_tried_again_later() -> None:
    url = "postgresql+psycopg://syncd:hunter2@127.0.0.1:1/syncd"
    with pytest.raises(StoreError, match="cannot be reached") as caught, exclusive(url):
        pass
    assert caught.value.busy
    assert "hunter2" not in str(caught.value)


def test_an_address_that_is_no_database_is_refused() -> None:
    with pytest.raises(StoreError, match="no database address"), exclusive("nonsense"):
        pass


@pytest.mark.parametrize("call", ["flock", "ftruncate", "pwrite"])
def test_a_disk_that_is_full_is_named_and_nothing_stays_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    url = f"sqlite:///{tmp_path}/syncd.db"
    monkeypatch.setattr(f"syncd.lock.{'fcntl' if call == 'flock' else 'os'}.{call}", full)
    with pytest.raises(StoreError, match="No space left") as caught, exclusive(url):
        pass
    assert caught.value.advice == "free some disk space"
    monkeypatch.undo()
    with exclusive(url):
        pass


def test_a_folder_that_is_not_there_is_told_and_not_made(tmp_path: Path) -> None:
    mistyped = tmp_path / "lib" / "synd"
    with pytest.raises(StoreError) as told, exclusive(f"sqlite:///{mistyped}/syncd.db"):
        pytest.fail("locked")
    assert "create its folder, or mend [store] url" in told.value.advice
    assert not mistyped.parent.exists()
