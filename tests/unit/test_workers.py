"""Items are read within a time, and the one that kills its process costs nobody else."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from syncd import workers
from syncd.model.event import Window
from syncd.model.items import ItemKind, Location, RawItem
from syncd.pipeline import in_time
from syncd.pipeline import read as reading
from syncd.pipeline.findings import Finding, Reader
from tests.unit.activities.agency import AGENCY
from tests.unit.pipeline.office import mail

YEAR = Window(datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))
READER = Reader(AGENCY, None, YEAR)


class Poison(bytes):
    """Ends the worker process that it reaches."""

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (1,)


def item(number: int, content: bytes = b"") -> RawItem:
    return RawItem(Location("s", "f", href=str(number)), ItemKind.MAIL, content or mail(Subject=str(number)))


def read_by_workers(items: list[RawItem]) -> list[Finding]:
    with workers.Workers(2) as pool:
        return [finding for part in pool.submit(items, READER) for finding in pool.result(part)]


def test_an_item_that_takes_too_long_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_time, "ITEM_SECONDS", 0.05)
    monkeypatch.setattr(reading, "read", lambda *_: time.sleep(5))
    [found] = workers.read_all([item(1)], READER)
    assert "could not be read within" in found.failure


def test_an_item_that_kills_its_process_costs_nobody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "CHUNK", 20)
    items = [item(number) for number in range(60)]
    items[7] = item(7, Poison(b"x"))
    found = read_by_workers(items)
    assert [finding.location for finding in found] == [one.location for one in items]
    assert [finding.location.href for finding in found if finding.failure] == ["7"]


def test_few_items_are_read_without_starting_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "ProcessPoolExecutor", None)
    assert [finding.failure for finding in read_by_workers([item(1)])] == [""]


class Deaf(bytes):
    """Keeps the worker process that reads it busy, whatever alarm rings."""

    def lstrip(self, *_: object) -> bytes:
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
        while True:
            signal.pause()


def impatient() -> None:
    workers._serve_the_parent()
    vars(workers).update(ITEM_SECONDS=0, CHUNK_SECONDS=0, GRACE_SECONDS=1)


def test_a_worker_that_hears_no_alarm_ends_and_costs_nobody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "CHUNK", 20)
    start = ProcessPoolExecutor
    monkeypatch.setattr(workers, "ProcessPoolExecutor", lambda *a, **k: start(*a, **(k | {"initializer": impatient})))
    items = [item(number) for number in range(60)]
    items[7] = item(7, Deaf(b"x"))
    found = read_by_workers(items)
    assert [finding.location for finding in found] == [one.location for one in items]
    assert [finding.location.href for finding in found if finding.failure] == ["7"]


def test_a_worker_that_hangs_is_found_out_within_ninety_seconds() -> None:
    first = in_time.ITEM_SECONDS + workers.CHUNK_SECONDS + workers.GRACE_SECONDS
    alone = in_time.ITEM_SECONDS + workers.GRACE_SECONDS
    assert first + alone < 90


def test_what_a_worker_did_not_come_to_in_time_is_begun_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "CHUNK_SECONDS", 0)
    items = [item(1), item(2)]
    assert [found.location.href for found in workers.read_all(items, READER)] == ["1"]
    begun: Future[list[Finding]] = Future()
    begun.set_result(workers.read_all(items, READER))
    with workers.Workers(1) as pool:
        found = pool.result(workers.Submitted(items, READER, begun, time.monotonic() + 60))
    assert [finding.location.href for finding in found] == ["1", "2"]


def test_a_worker_does_not_load_the_program_that_started_it(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_text(
        "import sys\n"
        "open(sys.argv[1], 'a').write('loaded ')\n"
        "if __name__ == '__main__':\n"
        "    from tests.unit.test_workers import item, read_by_workers\n"
        "    assert len(read_by_workers([item(number) for number in range(60)])) == 60\n"
        "    assert __file__\n"
    )
    command = [sys.executable, str(program), str(tmp_path / "loads")]
    subprocess.run(command, check=True, timeout=60, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])})
    assert (tmp_path / "loads").read_text() == "loaded "


def has_loaded(name: str) -> bool:
    return name in sys.modules


def test_a_worker_finds_loaded_what_reading_takes() -> None:
    with workers.Workers(1) as pool:
        # A table that is loaded when the first British number is read, and by nothing else.
        assert pool._start().submit(has_loaded, "phonenumbers.data.region_GB").result()
