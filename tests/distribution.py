"""Which tests run one after another on one worker, and which begin: what is dear to prepare is prepared once.

A worker knows what its tests ask for, the process that hands them out knows their ids: so each worker writes down
which tests belong together. `--dist loadgroup` of pytest-xdist would write it into the id, in a place where pytest 9.2
does not look for it (pytest-xdist issue 1386).
"""

import json
import os
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from itertools import islice
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling
from xdist.workermanage import WorkerController

DEAR = ("postgres", "machine", "demo", "xandikos")
"""Fixtures worth being shared by all who ask for them: a cluster, a booted machine, a sample agency, a rare server."""
TOGETHER = ("tests/test_architecture.py",)
"""Files whose tests share what they have read: the program's syntax trees."""
STAGES = "stages"
"""The fixture with the prepared scenarios of the torture: one is shared by all faults."""
CUT = "tests/torture/test_servers.py::test_a_session_that_is_cut"
LINEAR = "tests/unit/extract/test_linear.py"
WORKERS = "tests/unit/reading/test_workers.py"
LONGEST_FIRST = ("tests/boot/", "tests/integration/test_training.py", LINEAR, CUT, WORKERS, "tests/torture/")
"""What takes long, or waits long: at the end nobody shall have to wait for it."""
WAITING = ("tests/boot/", CUT, WORKERS, "tests/torture/", "tests/acceptance/test_no_silent_stop.py")
"""What leaves the processor idle for much of its time: it waits for the disk, a machine that boots, a process that is
ended."""
AT_A_TIME = 12
"""Tests of one file that are handed out at once: they share what they load, and each handing over costs as much as
many of them."""


def group(fixtures: Collection[str], parameters: Mapping[str, object]) -> str | None:
    """The name of what a test shares with others; None where that is nothing."""
    scenario = parameters.get("scenario") or parameters.get("name")
    if STAGES in fixtures and scenario:
        return f"torture {scenario}"
    return next((one for one in DEAR if one in fixtures), None)


def rank(test: str) -> int:
    """Its place in the order of the run; tests of one rank stay as they were."""
    ranks = (number for number, place in enumerate(LONGEST_FIRST) if test.startswith(place))
    return next(ranks, len(LONGEST_FIRST))


def waits(tests: Iterable[str]) -> bool:
    """Whether tests that are handed out together leave the processor to others."""
    return all(test.startswith(WAITING) for test in tests)


def loaded_first(folders: Iterable[str], worker: int, workers: int) -> list[Path]:
    """Files of tests that a worker loads before the others: its share, so that each is compiled by one of them."""
    files = (file for folder in folders for file in sorted(Path(folder).rglob("test_*.py")))
    return list(islice(files, worker, None, workers))


def write(file: Path, items: Collection[pytest.Item]) -> None:
    """Tell who hands out the tests which of them belong together; every worker tells the same."""
    told = {item.nodeid: name for item in items if (name := _group_of(item))}
    told |= some_at_a_time([item.nodeid for item in items if item.nodeid not in told])
    own = file.with_suffix(f".{os.getpid()}")
    own.write_text(json.dumps(told))
    own.replace(file)


def some_at_a_time(tests: Iterable[str]) -> dict[str, str]:
    """Which tests of a file are handed out together, of those that neither share anything nor take long."""
    seen: Counter[str] = Counter()
    told = {}
    for test in tests:
        if rank(test) == len(LONGEST_FIRST):
            file = test.partition("::")[0]
            told[test] = f"{file} {seen[file] // AT_A_TIME}"
            seen[file] += 1
    return told


def _group_of(item: pytest.Item) -> str | None:
    if (file := item.nodeid.partition("::")[0]) in TOGETHER:
        return file
    if not isinstance(item, pytest.Function):
        return None
    return group(item.fixturenames, item.callspec.params if hasattr(item, "callspec") else {})


class Sharing(LoadScopeScheduling):  # type: ignore[misc]
    """Hands out groups in the order of the tests; what belongs together is in `file` once they are collected.

    Every other worker begins with what waits, and the others with what works: if all waited at once, nobody worked.
    """

    def __init__(self, config: pytest.Config, log: Producer, file: Path) -> None:
        super().__init__(config, log)
        self._file = file
        self._groups: dict[str, str] = {}

    def schedule(self) -> None:
        self._groups = self._groups or json.loads(self._file.read_text())
        super().schedule()

    def mark_test_complete(self, node: WorkerController, item_index: int, duration: float = 0) -> None:
        """As it is; and forget what is done, or with each test it would be counted again what is not."""
        super().mark_test_complete(node, item_index, duration)
        assigned, scope = self.assigned_work[node], self._split_scope(self.registered_collections[node][item_index])
        if all(assigned[scope].values()):
            del assigned[scope]

    def _assign_work_unit(self, node: WorkerController) -> None:
        own = list(self.registered_collections).index(node) % 2 == 0
        preferred = (scope for scope, tests in self.workqueue.items() if waits(tests) == own)
        if scope := next(preferred, None):
            self.workqueue.move_to_end(scope, last=False)
        super()._assign_work_unit(node)

    def _split_scope(self, nodeid: str) -> str:
        return self._groups.get(nodeid, nodeid)
