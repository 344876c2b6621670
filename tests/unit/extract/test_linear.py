"""Every public function that reads text costs at most twice as much for a text twice as long, however hostile it is."""

import json
import subprocess
import sys
from typing import Any

import pytest


@pytest.fixture(scope="module")
def counted() -> Any:
    """What feeding every function has cost: in a process of its own, where patterns are counted as well."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.unit.extract.hostile"], check=True, capture_output=True, text=True
    )
    return json.loads(run.stdout)


def test_no_function_costs_more_than_its_text_is_long(counted: Any) -> None:
    assert counted["faster"] == {}


def test_no_function_is_left_out(counted: Any) -> None:
    assert counted["unread"] == []


def test_what_is_not_linear_is_noticed(counted: Any) -> None:
    assert counted["noticed"] == counted["slow"]
    assert len(counted["slow"]) == 3
