"""What tests share is prepared by one worker, and what takes long begins."""

import pytest

from tests.distribution import CUT, group, rank
from tests.torture import test_servers

SWEEP = "tests/torture/test_sweep.py::test_a_run_that_is_disturbed_ends_as_if_it_had_not_been"
SERVERS = "tests/torture/test_servers.py::test_a_run_that_is_disturbed_ends_as_if_it_had_not_been"
STORE = "tests/integration/test_store_postgres.py::TestImport::test_a_row"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"{SWEEP}[birth-killed]", "tests/torture/test_random_kills.py::test_kills_change_nothing[birth]"),
        (f"{SERVERS}[imap first-killed]", f"{SERVERS}[imap first-connection lost]"),
        ("tests/boot/test_booted.py::test_it_starts", "tests/boot/test_booted.py::test_it_stops"),
        (STORE, "tests/acceptance/test_real_servers.py::test_it_is_the_same_on_postgresql"),
    ],
    ids=["a scenario", "a server", "a machine", "a cluster"],
)
def test_tests_that_share_run_on_one_worker(one: str, other: str) -> None:
    assert group(one) == group(other)


@pytest.mark.parametrize("other", [f"{SWEEP}[retry-killed]", f"{SERVERS}[imap first-killed]", STORE])
def test_tests_that_share_nothing_may_run_anywhere(other: str) -> None:
    assert group(f"{SWEEP}[birth-killed]") != group(other)


def test_what_takes_long_comes_first() -> None:
    assert sorted([STORE, SWEEP, "tests/boot/test_booted.py::test_it_stops"], key=rank)[1:] == [SWEEP, STORE]


def test_the_session_that_is_cut_after_every_byte_begins_before_all_sweeps() -> None:
    assert hasattr(test_servers, CUT.rpartition("::")[2] + "_after_any_byte_is_made_up_for")
    assert rank(f"{CUT}_after_any_byte_is_made_up_for") < rank(SWEEP)
