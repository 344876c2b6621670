"""Every public function that reads text costs at most twice as much for a text twice as long, however hostile it is."""

import json
import subprocess
import sys
from typing import Any

import pytest

PARTS = 4
"""Processes, each of which feeds a part of the functions: none of them may take as long as a test may."""


def counted(part: str) -> Any:
    """What a part of the counting has found: in a process of its own, where patterns are counted as well."""
    command = [sys.executable, "-m", "tests.unit.extract.hostile", part]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


@pytest.mark.parametrize("part", range(PARTS))
def test_no_function_costs_more_than_its_text_is_long(part: int) -> None:
    assert counted(f"{part}/{PARTS}") == {}


def test_no_function_is_left_out_and_what_is_not_linear_is_noticed() -> None:
    found = counted("itself")
    assert found["left out"] == []
    assert found["noticed"] == ["every_pair", "from_every_place", "without_end"]
