"""What tests share is prepared by one worker, and what takes long begins."""

import json
from pathlib import Path

import pytest
from xdist.remote import Producer

from tests.distribution import (
    AT_A_TIME,
    CUT,
    WAITING,
    WORKERS,
    Sharing,
    group,
    loaded_first,
    rank,
    some_at_a_time,
    waits,
    write,
)
from tests.torture import test_servers

SWEEP = "tests/torture/test_sweep.py::test_a_run_that_is_disturbed_ends_as_if_it_had_not_been"
STORE = "tests/integration/test_store_postgres.py::TestImport::test_a_row"
STAGE = ("stage", "stages", "runner")
BIRTH = {"scenario": "birth", "fault": "killed"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((STAGE, BIRTH), (STAGE, {"scenario": "birth"})),
        ((STAGE, {"name": "imap first", "fault": "killed"}), (STAGE, {"name": "imap first"})),
        ((("started", "machine"), {}), (("machine",), {})),
        ((("office", "postgres"), {}), (("postgres", "postgres_url", "tmp_path"), {"name": "a row"})),
    ],
    ids=["a scenario", "a scenario on a server", "a machine", "a cluster"],
)
def test_tests_that_share_run_on_one_worker(
    one: tuple[tuple[str, ...], dict[str, object]], other: tuple[tuple[str, ...], dict[str, object]]
) -> None:
    assert group(*one) == group(*other) is not None


@pytest.mark.parametrize(
    "other", [(STAGE, {"scenario": "retry"}), (("postgres",), {}), (("tmp_path",), {"scenario": "birth"})], ids=str
)
def test_tests_that_share_nothing_may_run_anywhere(other: tuple[tuple[str, ...], dict[str, object]]) -> None:
    assert group(STAGE, BIRTH) != group(*other)


ASKING = """
import pytest

@pytest.fixture
def postgres(): ...

@pytest.fixture
def office(postgres): ...

def test_import(office): ...

def test_postgres_in_name(): ...
"""


def test_a_worker_tells_what_its_tests_ask_for(tmp_path: Path, pytester: pytest.Pytester) -> None:
    write(tmp_path / "groups.json", pytester.getitems(ASKING))
    told = json.loads((tmp_path / "groups.json").read_text())
    assert list(told.values()) == ["postgres", f"{next(iter(told)).partition('::')[0]} 0"]


def test_tests_of_a_file_come_some_at_a_time() -> None:
    many = [f"tests/unit/test_call.py::test_it[{number}]" for number in range(AT_A_TIME + 1)]
    first, *others, last = some_at_a_time([*many, "tests/unit/test_mail.py::test_it"]).values()
    assert set(others[:-1]) == {first}
    assert len({first, others[-1], last}) == 3


def test_what_takes_long_comes_alone() -> None:
    assert some_at_a_time([SWEEP, f"{WORKERS}::test_it", f"{CUT}_after_any_byte"]) == {}


def test_each_file_is_loaded_first_by_one_worker(tmp_path: Path) -> None:
    files = [tmp_path / f"test_{number}.py" for number in range(7)]
    for file in files:
        file.touch()
    shares = [loaded_first([str(tmp_path)], worker, 3) for worker in range(3)]
    assert sorted(file for share in shares for file in share) == files
    assert [len(share) for share in shares] == [3, 2, 2]


class Node:
    """A worker that takes whatever it is sent."""

    shutting_down = False

    def send_runtest_some(self, indices: list[int]) -> None:
        self.last = indices


def sharing_of(tests: list[str], nodes: list[Node], pytester: pytest.Pytester) -> Sharing:
    """Each of the tests by itself, to be handed out to these workers."""
    config, log = pytester.parseconfig("--tx=popen"), Producer("test", enabled=False)
    sharing = Sharing(config, log, pytester.path / "groups.json")
    sharing.registered_collections.update(dict.fromkeys(nodes, tests))
    sharing.workqueue.update({test: {test: False} for test in tests})
    return sharing


def test_while_one_worker_waits_another_works(pytester: pytest.Pytester) -> None:
    nodes = [Node(), Node()]
    sharing = sharing_of([SWEEP, f"{SWEEP}[killed]", f"{SWEEP}[disk full]", STORE], nodes, pytester)
    for node in (*nodes, nodes[1], nodes[0]):
        sharing._assign_work_unit(node)
    assert [list(sharing.assigned_work[node]) for node in nodes] == [
        [SWEEP, f"{SWEEP}[disk full]"],
        [STORE, f"{SWEEP}[killed]"],
    ]


def test_what_is_handed_out_together_waits_only_where_all_of_it_does() -> None:
    assert waits([SWEEP, f"{WORKERS}::test_it"])
    assert not waits([SWEEP, STORE])
    assert all((Path(__file__).parents[1] / place.partition("::")[0]).exists() for place in WAITING)


def test_what_is_done_is_counted_no_more(pytester: pytest.Pytester) -> None:
    node = Node()
    sharing = sharing_of([f"test_call.py::test_{number}" for number in range(9)], [node], pytester)
    for _ in range(3):
        sharing._assign_work_unit(node)
    for index in range(5):
        sharing.mark_test_complete(node, index)
        assert len(sharing.assigned_work[node]) == 3
    assert node.last == [7]


def test_what_takes_long_comes_first() -> None:
    assert sorted([STORE, SWEEP, "tests/boot/test_booted.py::test_it_stops"], key=rank)[1:] == [SWEEP, STORE]
    assert (Path(__file__).parents[1] / WORKERS).is_file()
    assert rank(f"{WORKERS}::test_processes_end_with_whoever_started_them") < rank(SWEEP)


def test_the_session_that_is_cut_after_every_byte_begins_before_all_sweeps() -> None:
    assert hasattr(test_servers, CUT.rpartition("::")[2] + "_after_any_byte_is_made_up_for")
    assert rank(f"{CUT}_after_any_byte_is_made_up_for") < rank(SWEEP)
