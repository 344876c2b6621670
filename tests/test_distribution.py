"""What tests share is prepared by one worker, and what takes long begins."""

import json
from pathlib import Path

import pytest

from tests.distribution import CUT, group, rank, write
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
    assert list(json.loads((tmp_path / "groups.json").read_text()).values()) == ["postgres"]


def test_what_takes_long_comes_first() -> None:
    assert sorted([STORE, SWEEP, "tests/boot/test_booted.py::test_it_stops"], key=rank)[1:] == [SWEEP, STORE]


def test_the_session_that_is_cut_after_every_byte_begins_before_all_sweeps() -> None:
    assert hasattr(test_servers, CUT.rpartition("::")[2] + "_after_any_byte_is_made_up_for")
    assert rank(f"{CUT}_after_any_byte_is_made_up_for") < rank(SWEEP)
