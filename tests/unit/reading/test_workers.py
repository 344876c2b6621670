"""Items are read within a time, and the one that kills its process costs nobody else."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import Future
from pathlib import Path

import pytest

from syncd.model.items import RawItem
from syncd.pipeline import in_time
from syncd.pipeline import read as reading
from syncd.pipeline.findings import Finding, Reader
from syncd.reading import crew, process, workers
from tests import patterns
from tests.unit.asking import Asking
from tests.unit.reading.items import READER, item, read_by_workers

ROOT = Path(__file__).parents[3]


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Has processes that read begin at once: what they do is the point, not how mails are read."""
    monkeypatch.setattr(crew, "PROGRAM", "tests.unit.reading.quick_process")


class Poison(bytes):
    """Ends the worker process that it reaches."""

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (1,)


def without_end(*_: object) -> None:
    while True:
        pass


def test_an_item_that_waits_too_long_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_time, "ITEM_SECONDS", 0.05)
    monkeypatch.setattr(reading, "read", lambda *_: time.sleep(5))
    [found] = process.read_all([item(1)], READER)
    assert found.failure == "could not be read within 0.05 seconds"


def test_an_item_that_takes_too_much_work_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_time, "WORK_SECONDS", 0.05)
    monkeypatch.setattr(reading, "read", without_end)
    [found] = process.read_all([item(1)], READER)
    assert found.failure == "could not be read within 0.05 seconds of work"


def test_an_item_that_waits_for_its_turn_on_a_busy_machine_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def at_last(raw: RawItem, _: Reader) -> Finding:
        begun = time.monotonic()
        while time.monotonic() - begun < 2 * in_time.WORK_SECONDS:
            signal.pause()  # for the next look
        return Finding(raw.location)

    monkeypatch.setattr(in_time, "WORK_SECONDS", 0.1)
    monkeypatch.setattr(in_time, "LOOK_SECONDS", 0.02)
    monkeypatch.setattr(reading, "read", at_last)
    [found] = process.read_all([item(1)], READER)
    assert found.failure == ""


def test_an_item_that_kills_its_process_costs_nobody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "CHUNK", 20)
    items = [item(number) for number in range(60)]
    items[7] = item(7, Poison(b"x"))
    found = read_by_workers(items)
    assert [finding.location for finding in found] == [one.location for one in items]
    assert [finding.location.href for finding in found if finding.failure] == ["7"]


def test_few_items_are_read_without_starting_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "Crew", None)
    assert [finding.failure for finding in read_by_workers([item(1)])] == [""]


class Deaf(bytes):
    """Keeps the worker process that reads it busy, whatever alarm rings; a file says how often it was read."""

    def lstrip(self, *_: object) -> bytes:
        if self != b"x":
            with Path(os.fsdecode(self)).open("a") as times:
                times.write("read\n")
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
        while True:
            signal.pause()


def test_a_worker_that_hears_no_alarm_ends_and_costs_nobody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "CHUNK", 20)
    monkeypatch.setattr(crew, "PROGRAM", "tests.unit.reading.impatient_process")
    items = [item(number) for number in range(60)]
    items[7] = item(7, Deaf(os.fsencode(tmp_path / "times")))
    found = read_by_workers(items)
    assert [finding.location for finding in found] == [one.location for one in items]
    assert [finding.location.href for finding in found if finding.failure] == ["7"]
    # Else its failure is seen only once it has hung again.
    assert (tmp_path / "times").read_text().splitlines() == ["read"]


def test_the_item_at_which_a_worker_hangs_has_failed_within_ninety_seconds() -> None:
    loading = 30
    assert in_time.ITEM_SECONDS + process.GRACE_SECONDS + loading < 90


@pytest.mark.usefixtures("quick")
def test_which_source_the_process_that_ended_was_reading_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(workers, "CHUNK", 20)
    read_by_workers([item(0, Poison(b"x")), *(item(number) for number in range(1, 60))])
    [told] = [line for line in "".join(capsys.readouterr()).splitlines() if "reader_lost" in line]
    assert "source=s" in told.replace("'", "")


@pytest.mark.usefixtures("quick")
def test_what_a_worker_did_not_come_to_in_time_is_begun_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "CHUNK_SECONDS", 0)
    items = [item(1), item(2)]
    assert [found.location.href for found in process.read_all(items, READER)] == ["1"]
    begun: Future[list[Finding]] = Future()
    begun.set_result(process.read_all(items, READER))
    with workers.Workers(1) as pool:
        found = pool.result(workers.Submitted(items, READER, begun, time.monotonic() + 60))
    assert [finding.location.href for finding in found] == ["1", "2"]


def test_a_worker_does_not_load_the_program_that_started_it(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_text(
        "import sys\n"
        "open(sys.argv[1], 'a').write('loaded ')\n"
        "if __name__ == '__main__':\n"
        "    from tests.unit.reading.items import item, read_by_workers\n"
        "    assert len(read_by_workers([item(number) for number in range(60)])) == 60\n"
        "    assert __file__\n"
    )
    command = [sys.executable, str(program), str(tmp_path / "loads")]
    subprocess.run(command, check=True, timeout=60, env={**os.environ, **patterns.found_with(ROOT)})
    assert (tmp_path / "loads").read_text() == "loaded "


def subjects(found: list[Finding]) -> list[str]:
    return [one.mail.subject for one in found if one.mail]


# A table that is loaded when the first British number is read, and by nothing else; and what no reading takes.
LOADED = {"phonenumbers.data.region_GB": "True", "sqlalchemy": "False", "structlog": "False", "asyncio": "False"}


def test_a_worker_finds_loaded_what_reading_takes_and_nothing_more() -> None:
    asked = [*LOADED] * 40
    found = read_by_workers([item(number, Asking(name.encode())) for number, name in enumerate(asked)])
    assert set(zip(asked, subjects(found), strict=True)) == LOADED.items()


@pytest.mark.usefixtures("quick")
def test_processes_that_have_nothing_to_read_for_a_while_end_and_begin_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    items = [item(number) for number in range(40)]
    with workers.Workers(1) as pool:
        parts = pool.submit(items, READER)
        monkeypatch.setattr(workers, "REST_SECONDS", 0.0)
        pool.rest()
        assert pool._crew is not None  # busy
        assert len([finding for part in parts for finding in pool.result(part)]) == 40
        pool.rest()
        assert pool._crew is None
        assert len([finding for part in pool.submit(items, READER) for finding in pool.result(part)]) == 40


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("processes", [1, 4])
def test_of_a_lost_crew_only_what_was_being_read_is_suspect(processes: int, monkeypatch: pytest.MonkeyPatch) -> None:
    with workers.Workers(processes) as pool:
        monkeypatch.setattr(workers, "CHUNK", 20)
        poisoned = [item(0, Poison(b"x")), *(item(number) for number in range(1, 60))]
        parts = [part for part in pool.submit(poisoned, READER) if isinstance(part, workers.Submitted)]
        errors = [type(part.future.exception(60)) for part in parts]
        assert errors == [crew.SuspectError, crew.LostError, crew.LostError]


@pytest.mark.usefixtures("quick")
def test_nothing_is_suspect_of_a_crew_that_we_end(monkeypatch: pytest.MonkeyPatch) -> None:
    with workers.Workers(2) as pool:
        monkeypatch.setattr(workers, "CHUNK", 60)
        [poisoned] = pool.submit([item(0, Poison(b"x")), *(item(number) for number in range(1, 60))], READER)
        assert isinstance(poisoned, workers.Submitted)
        assert isinstance(poisoned.future.exception(60), crew.SuspectError)
        [later] = pool.submit([item(number, Deaf(b"x")) for number in range(60)], READER)
        assert isinstance(later, workers.Submitted)
        assert [found.location.href for found in pool.result(poisoned) if found.failure] == ["0"]
        assert type(later.future.exception(60)) is crew.LostError


@pytest.fixture
def dying(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Has the processes that read end at once; a file with a line for each time that they were started."""
    monkeypatch.setattr(crew, "PROGRAM", "tests.unit.reading.dying_process")
    monkeypatch.setenv("DYING_PROCESSES", str(tmp_path / "starts"))
    return tmp_path / "starts"


def test_of_processes_that_end_whatever_they_are_given_no_item_is_blamed(dying: Path) -> None:
    with pytest.raises(workers.UnreadError, match="end at once"):
        read_by_workers([item(number) for number in range(60)])
    assert len(dying.read_text().splitlines()) == 3  # for all, for one alone, for one that is harmless


def test_what_ended_with_its_process_is_not_read_again_once_there_is_no_time(dying: Path) -> None:
    with workers.Workers(1) as pool:
        [part, _] = pool.submit([item(number) for number in range(60)], READER)
        with pytest.raises(workers.UnreadError, match="no time"):
            pool.result(part, stopped=lambda: True)
    # On a busy machine it is ended before it has begun.
    assert not dying.exists() or len(dying.read_text().splitlines()) <= 1


def test_where_no_process_can_be_started_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_many(*_: object, **__: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(subprocess, "Popen", too_many)
    with pytest.raises(workers.UnreadError, match="Resource temporarily unavailable"):
        read_by_workers([item(number) for number in range(60)])


def test_processes_end_with_whoever_started_them(tmp_path: Path) -> None:
    program = (
        "import os, sys, time\n"
        "from tests.unit.reading.items import READER, item, workers\n"
        "pool = workers.Workers(2)\n"
        "[part.future.result() for part in pool.submit([item(number) for number in range(60)], READER)]\n"
        "print(pool._crew._leader.pid, flush=True)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    told = subprocess.run([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, timeout=60, check=False)
    group = int(told.stdout)
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.01)
    pytest.fail("a process that reads is left behind")


class Silent:
    """Processes that run, but for so many times do not get to what they are given."""

    left = 0
    busy = True

    def __init__(self, _processes: int) -> None:
        pass

    def submit(self, items: list[RawItem], reader: Reader) -> "Future[list[Finding]]":
        found: Future[list[Finding]] = Future()
        if Silent.left:
            Silent.left -= 1
        else:
            found.set_result(process.read_all(items, reader))
        return found

    def end(self) -> None:
        pass


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "Crew", Silent)
    monkeypatch.setattr(workers, "START_SECONDS", 0)
    monkeypatch.setattr(workers, "WORK_SECONDS", 0)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("times", [1, 2])
def test_what_a_slow_machine_did_not_get_to_is_read_again_and_no_item_is_blamed(times: int) -> None:
    Silent.left = times  # all of them at once, one alone
    found = read_by_workers([item(number) for number in range(50)])
    assert [finding.location.href for finding in found] == [str(number) for number in range(50)]
    assert [finding.failure for finding in found if finding.failure] == []


@pytest.mark.usefixtures("impatient")
def test_processes_that_are_only_slow_are_not_said_to_end() -> None:
    Silent.left = 3  # all, one alone, one that is harmless
    with pytest.raises(workers.SilenceError, match="have not got anything read in time"):
        read_by_workers([item(number) for number in range(50)])
